import {random} from './noise.js';
import {round} from './round.js';

/** A petal of length 1 from the origin upwards; five of them, turned by 72 degrees each, make a flower. */
export const petalPath =
  'M0 0C-.2-.12-.47-.38-.43-.68C-.4-.88-.18-.96 0-1.04C.18-.96.4-.88.43-.68C.47-.38.2-.12 0 0Z';

/** The furthest any point of a petal is from the centre, in petal lengths. */
export const petalReach = 1.04;

export interface Flower {
  /** Degrees clockwise by which each petal is turned, in drawing order. */
  petals: number[];
  /** Stamens as the points of their tips, in petal lengths from the centre. */
  stamens: [x: number, y: number][];
}

/**
 * A flower: petals at equal angles, none exactly, and stamens of changing length round the core.
 *
 * @param count how many petals, 1 to 12
 * @throws RangeError if the count is not an integer from 1 to 12
 */
export function flower(seed: number, count = 5): Flower {
  if (!(Number.isInteger(count) && count > 0 && count <= 12)) throw new RangeError(`invalid count: ${count}`);
  const next = random(seed);
  const petals = Array.from({length: count}, (_, i) => round((360 / count) * i + 8 * next() - 4));
  const stamens = Array.from({length: 13}, (_, i): [number, number] => {
    const angle = ((i + 0.6 * next()) / 13) * 2 * Math.PI;
    const length = 0.34 + 0.2 * next();
    return [round(length * Math.sin(angle)), round(-length * Math.cos(angle))];
  });
  return {petals, stamens};
}
