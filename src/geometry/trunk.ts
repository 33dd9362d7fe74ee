import {random} from './noise.js';
import {round} from './round.js';
import type {Station} from './ribbon.js';

/**
 * A branch that grows upwards beside rows of one height: the points along its middle, thicker towards its foot.
 *
 * @param rows how many rows it passes
 * @param pitch the height of one
 * @throws RangeError if there is no row
 */
export function trunk(rows: number, pitch: number): Station[] {
  if (!(Number.isInteger(rows) && rows > 0)) throw new RangeError(`invalid rows: ${rows}`);
  const next = random(7);
  return Array.from({length: 2 * rows + 1}, (_, i): Station => {
    const along = i / (2 * rows);
    return [round(7 * next() - 3.5), round(along * rows * pitch), round(1.6 + 3.6 * along + 0.8 * next())];
  });
}
