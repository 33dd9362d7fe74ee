import {tenth} from './round.js';

/**
 * One line of light on water: a lens that is pointed at both ends.
 *
 * @param x its left end
 * @param y its height
 * @param length from end to end, positive
 * @param thickness half the height of its control points
 * @throws RangeError if the length or the thickness is not a positive number
 */
export function ripplePath(x: number, y: number, length: number, thickness = 1.6): string {
  for (const [name, value] of Object.entries({length, thickness})) {
    if (!(value > 0 && value < Infinity)) throw new RangeError(`invalid ${name}: ${value}`);
  }
  const at = (part: number): number => tenth(x + part * length);
  return `M${at(0)} ${y}Q${at(0.4)} ${y - thickness} ${at(1)} ${y}Q${at(0.6)} ${y + thickness} ${at(0)} ${y}Z`;
}
