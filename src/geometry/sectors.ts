import {arc} from 'd3-shape';
import type {Point} from './label.js';
import {petalAngle, pointAt} from './petals.js';

/** A ring cut into sectors, in the drawing's own units. */
export interface RingSize {
  center: Point;
  /** Inner and outer radius. */
  inner: number;
  outer: number;
  /** The width between two neighbours, the same from the inside out. Default 0. */
  gap?: number;
}

export interface RingSector {
  /** Radians clockwise from 12 o'clock; the gap is not yet taken off. */
  startAngle: number;
  endAngle: number;
  /** The outline as an SVG path round the origin: to be moved to the ring's centre. */
  path: string;
  /** On the axis, half way between the two radii. */
  center: Point;
}

/**
 * Cuts a ring into equal sectors, the first centred at 12 o'clock, the others clockwise.
 *
 * @param count 3 to 8
 * @throws RangeError if the count is none of these, the radii are not 0 ≤ inner < outer, or the gap leaves no sector
 */
export function ringSectors(count: number, {center, inner, outer, gap = 0}: RingSize): RingSector[] {
  petalAngle(0, count);
  if (!(inner >= 0)) throw new RangeError(`invalid inner: ${inner}`);
  if (!(outer > inner && outer < Infinity)) throw new RangeError(`invalid outer: ${outer}`);
  if (!(gap >= 0 && gap < 2 * Math.max(inner, outer / 2) * Math.sin(Math.PI / count))) {
    throw new RangeError(`invalid gap: ${gap}`);
  }
  const draw = arc<unknown>()
    .innerRadius(inner)
    .outerRadius(outer)
    .padAngle(gap / outer)
    .padRadius(outer)
    .digits(2);
  return Array.from({length: count}, (_, index) => {
    const axis = petalAngle(index, count);
    const [startAngle, endAngle] = [axis - Math.PI / count, axis + Math.PI / count];
    const path = draw.startAngle(startAngle).endAngle(endAngle)(undefined)!;
    return {startAngle, endAngle, path, center: pointAt({center}, axis, (inner + outer) / 2)};
  });
}

/** Whether one sector of a ring, its share of the gaps taken off, holds every one of `points`. */
export function sectorHolds(index: number, count: number, ring: RingSize, points: readonly Point[]): boolean {
  const {center, inner, outer, gap = 0} = ring;
  const axis = petalAngle(index, count);
  return points.every(([x, y]) => {
    const [dx, dy] = [x - center[0], y - center[1]];
    // Along the axis and across it.
    const along = dx * Math.sin(axis) - dy * Math.cos(axis);
    const across = Math.abs(dx * Math.cos(axis) + dy * Math.sin(axis));
    const distance = Math.hypot(dx, dy);
    // How far inside the straight side the point lies, at a right angle to it.
    const inside = along * Math.sin(Math.PI / count) - across * Math.cos(Math.PI / count);
    return distance >= inner && distance <= outer && inside >= gap / 2;
  });
}
