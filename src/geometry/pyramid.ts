import type {Point} from './label.js';

/** The triangle a pyramid is cut from: its apex is at (width / 2, 0), its base at y = height. */
export interface Triangle {
  width: number;
  height: number;
}

/** A stretch of the triangle between two heights; y grows downwards from the apex. */
export interface Band {
  top: number;
  bottom: number;
}

/**
 * One cell of a band. Its sides are straight; at the apex the upper corners coincide.
 *
 *        a ---- b          points: a, b, c, d
 *       /        \
 *      d -------- c
 */
export interface PyramidCell extends Band {
  points: [Point, Point, Point, Point];
  /** Where a label is centred: half way down, between the two lines of the fan that the cell lies between. */
  center: Point;
}

/**
 * Cuts the height of a triangle into bands, apex first.
 *
 * @param weights how high each band is, as shares of the height that the gaps leave
 * @param gap the height between two bands
 * @throws RangeError if there is no weight, one is not positive, or the gaps leave no height
 */
export function pyramidBands(weights: readonly number[], height: number, gap = 0): Band[] {
  if (weights.length === 0) throw new RangeError('invalid weights: none');
  for (const weight of weights) if (!(weight > 0)) throw new RangeError(`invalid weight: ${weight}`);
  if (!(gap >= 0)) throw new RangeError(`invalid gap: ${gap}`);
  const room = height - gap * (weights.length - 1);
  if (!(room > 0 && height < Infinity)) throw new RangeError(`invalid height: ${height}`);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let top = 0;
  return weights.map((weight) => {
    const bottom = top + (weight / sum) * room;
    const band = {top, bottom};
    top = bottom + gap;
    return band;
  });
}

/**
 * Cuts a band into cells between lines that fan out from the apex. Outer sides lie on the sides of the triangle,
 * inner sides keep `gap` between neighbours at every height, so the silhouette stays a triangle.
 *
 * Where the band begins so near the apex that the gaps would swallow a cell, the cell begins lower, in a point.
 *
 * @param count how many cells: an integer, at least 1
 * @param gap the width between two neighbours
 * @throws RangeError if the count is no positive integer, the band lies outside the triangle, or the gaps leave no room
 */
export function bandCells(
  {width, height}: Triangle,
  {top, bottom}: Band,
  count: number,
  gap = 0,
): PyramidCell[] {
  if (!(width > 0 && width < Infinity)) throw new RangeError(`invalid width: ${width}`);
  if (!(height > 0 && height < Infinity)) throw new RangeError(`invalid height: ${height}`);
  if (!(Number.isInteger(count) && count > 0)) throw new RangeError(`invalid count: ${count}`);
  if (!(gap >= 0)) throw new RangeError(`invalid gap: ${gap}`);
  if (!(top >= 0 && top < bottom && bottom <= height + 1e-9))
    throw new RangeError(`invalid band: ${top}–${bottom}`);

  const middle = width / 2;
  const half = (y: number) => (middle * y) / height;
  const fan = (line: number, y: number) => middle + half(y) * ((2 * line) / count - 1);

  if (!(narrowestCellTop({width, height}, count, gap) < bottom)) throw new RangeError(`invalid gap: ${gap}`);

  return Array.from({length: count}, (_, k) => {
    const [leftGap, rightGap] = gapsOf(k, count, gap);
    const left = (y: number) => fan(k, y) + leftGap;
    const right = (y: number) => fan(k + 1, y) - rightGap;
    // Above, the cell would be narrower than its gaps.
    const start = Math.max(top, ((leftGap + rightGap) * count * height) / width);
    const y = (start + bottom) / 2;
    return {
      top: start,
      bottom,
      points: [
        [left(start), start],
        [right(start), start],
        [right(bottom), bottom],
        [left(bottom), bottom],
      ],
      center: [fan(k + 0.5, y), y],
    };
  });
}

/** What a cell leaves to the gaps at its left and right: half of each, and nothing at the sides of the triangle. */
const gapsOf = (k: number, count: number, gap: number): [left: number, right: number] => [
  k > 0 ? gap / 2 : 0,
  k < count - 1 ? gap / 2 : 0,
];

/** The height above which the gaps swallow the narrowest of `count` cells, from the apex down. */
export function narrowestCellTop({width, height}: Triangle, count: number, gap: number): number {
  // Of three and more the second has a gap at either side.
  const [left, right] = gapsOf(Math.min(1, count - 1), count, gap);
  return ((left + right) * count * height) / width;
}

/** The ends of a cell's width at the height `y`, which must lie in the cell. */
export function cellRoom(
  {points: [a, b, c, d], top, bottom}: PyramidCell,
  y: number,
): [left: number, right: number] {
  const t = (y - top) / (bottom - top);
  return [a[0] + t * (d[0] - a[0]), b[0] + t * (c[0] - b[0])];
}

/** Whether a cell holds every one of `points`. */
export function cellHolds(cell: PyramidCell, points: readonly Point[]): boolean {
  return points.every(([x, y]) => {
    if (!(y >= cell.top && y <= cell.bottom)) return false;
    const [left, right] = cellRoom(cell, y);
    return x >= left && x <= right;
  });
}
