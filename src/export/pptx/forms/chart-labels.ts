// Which figures of a chart have room at their points. All of them are in its data sheet.
import {importantOf} from '../../../geometry/trend.js';
import {widthOf} from '../layout/measure.js';
import {content} from '../layout/piece.js';
import type {Box, Chart, LabelSide} from '../model.js';

/** Points: the letters of a chart, and about how tall its plot is. */
const [letters, plotHeight] = [16, 220];

/** How many categories from one that is named to the next: as many as leave each its room. */
export function categoryStep({categories}: Chart): number {
  const widest = Math.max(0, ...categories.map((name) => widthOf(name, letters)));
  // A few long names are broken into lines.
  return categories.length > 8 ? Math.ceil((widest + 6) / (content.width / categories.length)) : 1;
}

/** The side of its point on which each figure stands, '' where it has no room: all figures, or first, last and extremes. */
export function labelSides(chart: Chart): LabelSide[][] {
  const ranked = chart.series.map(({values}) => importantOf(values, false));
  const known = chart.series.map(({values}) =>
    values.flatMap((value, i) => (value === undefined ? [] : [i])),
  );
  const all = placed(chart, known);
  const isWhole = known.every((some, s) => some.every((i) => all[s]![i] !== ''));
  return isWhole ? all : placed(chart, ranked);
}

/** Places figures one after another, those of all series in turn: above the point, else below it, else nowhere. */
function placed({kind, categories, series, axis}: Chart, wishes: readonly number[][]): LabelSide[][] {
  const values = series.flatMap((each) => each.values.filter((value) => value !== undefined));
  const [low, high] = [axis?.min ?? Math.min(0, ...values), axis?.max ?? Math.max(0, ...values)];
  const step = content.width / categories.length;
  const pointOf = (value: number, i: number): {x: number; y: number} => ({
    x: (i + 0.5) * step,
    y: plotHeight * (1 - (value - low) / (high - low || 1)),
  });
  const dots = series.map((each) =>
    each.values.flatMap((value, i) => {
      if (value === undefined) return [];
      const {x, y} = pointOf(value, i);
      return [{x: x - 5, y: y - 5, width: 10, height: 10}];
    }),
  );
  const taken: Box[] = [];
  const sides = series.map(({values: its}): LabelSide[] => its.map(() => ''));
  const turns = Math.max(0, ...wishes.map(({length}) => length));
  for (let turn = 0; turn < turns; turn++)
    wishes.forEach((wish, s) => {
      const i = wish[turn];
      if (i === undefined) return;
      const {values: its, labels} = series[s]!;
      const {x, y} = pointOf(its[i]!, i);
      const width = widthOf(labels[i] ?? '', letters) + 4;
      const others = kind === 'line' ? dots.flatMap((some, other) => (other === s ? [] : some)) : [];
      const choice = kind === 'line' && series.length > 1 ? (['t', 'b'] as const) : (['t'] as const);
      for (const side of choice) {
        const box = {x: x - width / 2, y: side === 't' ? y - 28 : y + 8, width, height: 20};
        if ([...taken, ...others].some((other) => overlap(box, other))) continue;
        taken.push(box);
        sides[s]![i] = side;
        break;
      }
    });
  return sides;
}

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
