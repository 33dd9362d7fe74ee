import {zeroBars, type ZeroBar} from './zero-bars.js';

/** Two values of one thing, drawn as two bars on a track that runs from 0 to 1. */
export interface ChangeBars {
  /** Where zero lies on the track. */
  zero: number;
  /** Undefined where a value is missing. */
  from?: ZeroBar;
  to?: ZeroBar;
  /** Where “as it was” lies: only on the common scale. */
  level?: number;
}

/** Larger than this a row would leave all others no room. */
const largestRatio = 3;

type Pair = readonly [from: number | undefined, to: number | undefined];

/**
 * Each row is measured by its own first value, so that all first bars are equally long and the second ones show the true
 * ratio. A row with a value that is missing, zero or below has a scale of its own; all have, where a ratio is above 3.
 *
 * @throws RangeError if a value is not finite
 */
export function changeBars(rows: readonly Pair[]): ChangeBars[] {
  const ratios = rows.map(ratioOf);
  const most = Math.max(1, ...ratios.map((ratio) => ratio ?? 0));
  return rows.map(([from, to], i) => {
    const ratio = ratios[i];
    if (ratio === undefined || most > largestRatio) return ownScale(from, to);
    const level = 1 / most;
    return {zero: 0, from: {start: 0, length: level}, to: {start: 0, length: ratio * level}, level};
  });
}

/** How many times the first value the second is; undefined where that says nothing. */
function ratioOf([from = 0, to = 0]: Pair): number | undefined {
  if (!(from > 0 && to > 0)) return undefined;
  const ratio = to / from;
  return Number.isFinite(ratio) ? ratio : undefined;
}

function ownScale(from: number | undefined, to: number | undefined): ChangeBars {
  const {zero, bars} = zeroBars([from, to]);
  return {zero, from: bars[0], to: bars[1]};
}

/** A line from one value to another: heights from 0 (top) to 1 (bottom), zero among them. */
export interface Slope {
  zero: number;
  from: number;
  to: number;
  /** Beside which height the figures stand, above the higher end and below the lower one: the zero line strikes none. */
  fromWords: number;
  toWords: number;
}

/** The first figure, and the larger last one, need so much of the height of a slope on their side of an end. */
export const figureHeights = {from: 0.62, to: 0.7};

/** The height whose far side has room for a figure: that of the end, or of a zero line that would go through it. */
function clearOf(zero: number, end: number, side: 'above' | 'below', room: number): number {
  const distance = side === 'below' ? zero - end : end - zero;
  return distance > 0 && distance < room ? zero : end;
}

/**
 * @returns undefined where a value is missing
 * @throws RangeError if a value is not finite
 */
export function slope(from: number | undefined, to: number | undefined): Slope | undefined {
  const {zero, bars} = zeroBars([from, to]);
  const [a, b] = bars;
  if (!a || !b) return undefined;
  const height = (bar: ZeroBar): number => 1 - (bar.start < zero ? bar.start : bar.start + bar.length);
  const drawn = {zero: 1 - zero, from: height(a), to: height(b)};
  const falls = drawn.to > drawn.from;
  return {
    ...drawn,
    fromWords: clearOf(drawn.zero, drawn.from, falls ? 'above' : 'below', figureHeights.from),
    toWords: clearOf(drawn.zero, drawn.to, falls ? 'below' : 'above', figureHeights.to),
  };
}
