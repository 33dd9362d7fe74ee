import {curveCatmullRom, line} from 'd3-shape';
import {noise} from './noise.js';

type Point = [x: number, y: number];

const toPath = line<Point>().curve(curveCatmullRom).digits(1);

/** The edge of a gentle slope across a picture, in SVG user units. */
export interface Hill {
  /** Points of the slope from left to right. */
  points: readonly (readonly [x: number, y: number])[];
  seed: number;
  /** How uneven the ground is, in user units. Default 3. */
  rough?: number;
}

/**
 * The edge of a slope as an open line from the first to the last point.
 *
 * @param depth how far below the edge: contour lines of a hill are its edge, moved down and calmed
 * @throws RangeError if there are fewer than two points, or if they do not go from left to right
 */
export function hillPath({points, seed, rough = 3}: Hill, depth = 0): string {
  if (points.length < 2) throw new RangeError(`invalid points: ${points.length}`);
  const ground = noise(seed);
  const calm = 1 / (1 + depth / 60);
  const edge = points.flatMap(([x, y], i): Point[] => {
    const next = points[i + 1];
    if (!next) return [[x, y + depth]];
    if (!(next[0] > x)) throw new RangeError(`invalid points: ${next[0]} after ${x}`);
    const steps = Math.max(1, Math.round((next[0] - x) / 24));
    return Array.from({length: steps}, (_, k) => {
      const t = k / steps;
      const place = x + (next[0] - x) * t;
      const ease = t * t * (3 - 2 * t);
      return [place, y + (next[1] - y) * ease + ground(place / 60) * rough * calm + depth];
    });
  });
  return toPath(edge)!;
}
