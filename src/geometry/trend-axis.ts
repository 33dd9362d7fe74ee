import {linearScale} from './linear-scale.js';

export interface TrendAxis {
  /** Where the values stand. */
  at: number[];
  /** The least distance between two. */
  step: number;
  /** How wide a column is; 0 for a line. */
  thick: number;
}

/**
 * Sets the values of a trend out along their axis: evenly, or where their times lie unevenly as these do. A column takes
 * 0.64 of its share of the axis, at least 1.5 and at most 28.
 *
 * @param count how many values
 * @param times rising, one for each value
 * @param plot how long the axis is
 * @param span from where to where values without a width lie
 */
export function axisOf(
  kind: 'line' | 'column',
  count: number,
  times: readonly number[] | undefined,
  plot: number,
  span: readonly [number, number],
): TrendAxis {
  const isColumn = kind === 'column';
  const gaps = times?.slice(1).map((time, i) => time - times[i]!) ?? [];
  const least = Math.min(...gaps);
  // Columns share the axis; other values stand on its ends and between them, a single one in the middle.
  const [start, end] = isColumn ? [0, plot] : span;
  const share = (end - start) / Math.max(1, isColumn ? count : count - 1);
  const first = start + (isColumn || count === 1 ? share / 2 : 0);
  let at = Array.from({length: count}, (_, i) => first + share * i);
  let step = count > 1 ? share : plot;
  if (times && gaps.some((gap) => gap > least)) {
    at = times.map(linearScale([times[0]!, times.at(-1)!], span));
    step = Math.min(...at.slice(1).map((x, i) => x - at[i]!));
  }
  return {at, step, thick: isColumn ? Math.max(1.5, Math.min(28, step * 0.64)) : 0};
}
