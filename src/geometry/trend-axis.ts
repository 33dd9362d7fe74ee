import {scaleBand, scalePoint} from 'd3-scale';
import {linearScale} from './linear-scale.js';

/** How much of its share of the axis a column takes, how wide it is at most, and at least where values crowd. */
const columnShare = 0.64;
const widestColumn = 28;
const narrowestColumn = 1.5;

export interface TrendAxis {
  /** Where the values stand. */
  at: number[];
  /** The least distance between two. */
  step: number;
  /** How wide a column is; 0 for a line. */
  thick: number;
}

/**
 * Sets the values of a trend out along their axis: evenly, or where their times lie unevenly as these do.
 *
 * @param keys the widths of the labels below
 * @param times rising, one for each value; others are left out of account
 * @param line from where to where a line runs; columns fill `plot`, but for half a label at each end of a scale of time
 */
export function axisOf(
  kind: 'line' | 'column',
  keys: readonly number[],
  times: readonly number[] | undefined,
  plot: number,
  line: readonly [number, number],
): TrendAxis {
  const isColumn = kind === 'column';
  const indices = keys.map((_, i) => i);
  const x = isColumn ? scaleBand(indices, [0, plot]) : scalePoint(indices, line);
  const even = {
    at: indices.map((i) => x(i)! + x.bandwidth() / 2),
    step: keys.length > 1 ? x.step() : plot,
    thick: Math.min(widestColumn, x.bandwidth() * columnShare),
  };
  const gaps = times?.slice(1).map((time, i) => time - times[i]!) ?? [];
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  if (!times || gaps.length < 2 || times.length !== keys.length || !(least > 0) || most - least < 1e-6 * most)
    return even;
  const ends = isColumn ? [(keys[0] ?? 0) / 2, plot - (keys.at(-1) ?? 0) / 2] : line;
  const scale = linearScale([times[0]!, times.at(-1)!], [ends[0], Math.max(ends[0], ends[1])]);
  const at = times.map(scale);
  const step = scale(times[0]! + least) - at[0]!;
  const thick = isColumn ? Math.max(narrowestColumn, Math.min(widestColumn, step * columnShare)) : 0;
  return {at, step, thick};
}
