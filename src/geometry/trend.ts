import {line} from 'd3-shape';
import type {Point} from './label.js';
import {linearScale} from './linear-scale.js';
import {axisOf} from './trend-axis.js';
import {axisLabels, placeLabels, pushApart, type LabelBox, type LabelWish} from './place-labels.js';

type Values = readonly (number | undefined)[];

/** What the vertical axis runs over. */
export interface TrendDomain {
  low: number;
  high: number;
  /** It does not begin at zero, which has to be marked. */
  broken: boolean;
}

/** A line that uses less than this share of the way from zero is drawn on a broken axis. */
const flat = 0.4;

/**
 * The domain of values that share a scale. It holds zero, but for lines far above it whose course could not be seen.
 *
 * @param fromZero columns: their length is the number
 * @throws RangeError if a value is not finite
 */
export function trendDomain(values: Values, fromZero: boolean): TrendDomain {
  const known = values.filter((value) => value !== undefined);
  for (const value of known) if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (!fromZero && least < most && most - least < flat * most) {
    return {low: least, high: most, broken: true};
  }
  return {low: Math.min(0, least), high: Math.max(0, most), broken: false};
}

/** How wide a figure is: its digits in em of their size, its words in em of theirs. */
export interface FigureSize {
  digits: number;
  words: number;
}

export interface TrendSeries {
  values: Values;
  figures: readonly FigureSize[];
  /** The size of the words at the line's end, where there are any. */
  end?: {width: number; height: number};
}

export interface TrendInput {
  kind: 'line' | 'column';
  width: number;
  /** Of the plot alone, without the axis below. */
  height: number;
  /** The widths of the labels below the axis, one for each value. */
  keys: readonly number[];
  /** When each value is, rising. Where they lie unevenly (1953, 1964, 2020) so do the values; without them evenly. */
  times?: readonly number[];
  series: readonly TrendSeries[];
  domain: TrendDomain;
  /** The size of the most important figures; smaller where they would not fit. */
  figureSize: number;
  /** Only the last figure is shown, and the first, small. */
  endsOnly?: boolean;
}

/** A figure beside its point. */
export interface TrendLabel {
  index: number;
  center: Point;
  size: number;
}

export interface TrendLine {
  /** The line as an SVG path, with gaps where values are missing. */
  path: string;
  points: (Point | undefined)[];
  columns: (LabelBox | undefined)[];
  labels: TrendLabel[];
  /** Where the words at the line's end begin, half way down them. */
  end?: Point;
}

export interface TrendLayout {
  width: number;
  height: number;
  lines: TrendLine[];
  /** The middle of each label below the axis; undefined where there is no room for it. */
  keys: (number | undefined)[];
  /** Where along the axis each value stands, and how wide its share of the axis is. */
  at: number[];
  step: number;
  /** The height of zero, or of the broken axis. */
  base: number;
}

const smallestFigure = 13;
const smallFigure = 14;
/** Beside a figure, above the highest and below the lowest point. */
const margin = 10;
/** How large, in u, the mark of a broken axis is, which stands at its foot. */
export const breakSize = 16;

/** The size of a figure's words as a share of the digits' size. */
export const wordsShare = 0.6;
/** The width of a figure in u. Words are never smaller than 12u. */
export const figureWidth = ({digits, words}: FigureSize, size: number): number =>
  digits * size + words * Math.max(12, wordsShare * size);

/**
 * Lays out one panel of a trend: series that share a scale.
 *
 * @throws RangeError if the room is none, or a value is not finite
 */
export function trendLayout(input: TrendInput): TrendLayout {
  const {kind, width, height, keys, series, domain, figureSize} = input;
  const headroom = figureSize + margin;
  if (!(width > 0 && width < Infinity)) throw new RangeError(`invalid width: ${width}`);
  if (!(height > 2 * headroom && height < Infinity)) throw new RangeError(`invalid height: ${height}`);
  const endWidth = Math.max(0, ...series.map(({end}) => (end ? end.width + 12 : 0)));
  const plot = width - endWidth;
  const half = Math.min(plot / 4, Math.max(8, (keys[0] ?? 0) / 2, endWidth ? 0 : (keys.at(-1) ?? 0) / 2));
  const span = plot - half - (endWidth ? 6 : half);
  const {at, step, thick} = axisOf(kind, keys.length, input.times, plot, [half, half + span]);

  const {low, high} = domain;
  const unit = Math.max(Math.abs(low), Math.abs(high)) || 1;
  const floor = height - (low === 0 ? 0 : headroom);
  const y = linearScale([low / unit, high === low ? 1 : high / unit], [floor, high > 0 ? headroom : 4]);
  const base = domain.broken ? height : y(0);
  const lines = series.map(({values}) => lineOf(values, at, (value) => y(value / unit), base, thick));
  const end = endsOf(series, lines, height);
  const sizes = labelSizes(input, lines, {
    width: plot,
    height: low < 0 || domain.broken ? height : base - 1,
    blocked: domain.broken ? [{x: 6, y: height - breakSize / 2, width: breakSize, height: breakSize}] : [],
  });
  return {
    width,
    height,
    lines: lines.map((one, i) => ({
      ...one,
      labels: sizes[i]!,
      ...(series[i]!.end && {end: [width - endWidth + 12, end[i]!]}),
    })),
    keys: axisLabels(at, keys, width),
    at,
    step,
    base,
  };
}

type Course = Pick<TrendLine, 'path' | 'points' | 'columns'>;

function lineOf(
  values: Values,
  at: readonly number[],
  y: (value: number) => number,
  base: number,
  thick: number,
): Course {
  const points = values.map((value, i): Point | undefined =>
    value === undefined ? undefined : [at[i]!, y(value)],
  );
  const draw = line<Point | undefined>(
    (point) => point![0],
    (point) => point![1],
  )
    .defined((point) => point !== undefined)
    .digits(2);
  const columns = points.map(
    (point) =>
      point && {x: point[0], y: (point[1] + base) / 2, width: thick, height: Math.abs(point[1] - base)},
  );
  return {path: thick ? '' : (draw(points) ?? ''), points, columns};
}

/** Where the words at the ends of the lines stand; of a series without any it says nothing. */
function endsOf(series: readonly TrendSeries[], lines: readonly Course[], height: number): number[] {
  const heights = series.map(({end}) => end?.height ?? 0);
  const wanted = lines.map(({points}) => points.filter((point) => point).at(-1)?.[1] ?? height);
  const sum = heights.reduce((all, one) => all + one, 0);
  return pushApart(wanted, heights, Math.max(height, sum));
}

/**
 * The figures of each series: all of them where one series has the room, else the first, last, highest and lowest, in
 * the largest size at which they fit.
 */
function labelSizes(
  {series, kind, figureSize, endsOnly = false}: TrendInput,
  lines: readonly Course[],
  room: {width: number; height: number; blocked: readonly LabelBox[]},
): TrendLabel[][] {
  const wishesOf = (size: number, all: boolean) =>
    series.flatMap((one, s) => {
      const ranked = importantOf(one.values, one.end !== undefined);
      const important = endsOnly ? ranked.slice(0, 1) : ranked;
      const known = endsOnly
        ? ranked.slice(1, 2)
        : one.values.flatMap((v, i) => (v === undefined ? [] : [i]));
      const others = all ? known.filter((i) => !important.includes(i)) : [];
      return [...important, ...others].map((index, rank) => {
        const set = rank < important.length ? size : Math.min(smallFigure, size);
        const [x, y] = lines[s]!.points[index]!;
        const width = figureWidth(one.figures[index]!, set);
        const wish: LabelWish = {x, y, width, height: set, side: sideOf(one.values, index, kind)};
        return {s, index, size: set, wish};
      });
    });
  const columns = lines.flatMap((one) => one.columns.filter((column) => column && column.width > 0));
  // A figure on the point of another line would be taken for that line's.
  const points = series.length > 1 ? lines.flatMap((one) => one.points) : [];
  const dots = points.flatMap((point) => (point ? [{x: point[0], y: point[1], width: 13, height: 13}] : []));
  const blocked = [...room.blocked, ...dots, ...(columns as LabelBox[])];
  const courses = kind === 'line' ? lines.flatMap(({points}) => runsOf(points)) : [];
  const place = (size: number, all: boolean, mayCross = false) => {
    const wishes = wishesOf(size, all);
    const places = placeLabels(
      wishes.map(({wish}) => wish),
      {...room, blocked, lines: courses, near: series.length > 1, mayCross},
    );
    return wishes.map((wish, i) => ({...wish, center: places[i]}));
  };
  const fitting = (all: boolean) => {
    for (const size of [figureSize, figureSize - 4, figureSize - 7, smallestFigure]) {
      const tried = place(size, all);
      if (tried.every(({center}) => center)) return tried;
    }
    return undefined;
  };
  // Where many lines cross, only what stands clear of all of them has its figure.
  const placed =
    series.length > 1
      ? (fitting(false) ?? place(smallFigure, false))
      : (fitting(true) ?? fitting(false) ?? place(figureSize - 7, false, true));
  return series.map((_, s) =>
    placed.flatMap(({s: own, index, size, center}) => (own === s && center ? [{index, size, center}] : [])),
  );
}

/** Last, first, highest, lowest; the last first. A series named at its end has its last figure there. */
export function importantOf(values: Values, isEnded: boolean): number[] {
  const known = values.flatMap((value, i) => (value === undefined ? [] : [{value, i}]));
  if (known.length === 0) return [];
  const most = known.reduce((a, b) => (b.value > a.value ? b : a));
  const least = known.reduce((a, b) => (b.value < a.value ? b : a));
  const [first, last] = [known[0]!, known.at(-1)!];
  const all = [last, first, most, least].map(({i}) => i);
  return [...new Set(all)].filter((i) => !(isEnded && i === last.i));
}

function sideOf(values: Values, index: number, kind: string): 'above' | 'below' {
  const value = values[index]!;
  if (kind === 'column') return value < 0 ? 'below' : 'above';
  const near = [values[index - 1], values[index + 1]].filter((one) => one !== undefined);
  const mean = near.reduce((a, b) => a + b / near.length, 0);
  return near.length > 0 && value < mean ? 'below' : 'above';
}

/** The stretches of a line between its gaps. */
function runsOf(points: readonly (Point | undefined)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)!.push(point);
    else runs.push([]);
  }
  return runs;
}
