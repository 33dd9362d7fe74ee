import {curveCatmullRom, line} from 'd3-shape';
import {noise} from './noise.js';

type Point = [x: number, y: number];

/** One mountain, in SVG user units; y grows downwards. */
export interface Peak {
  /** The middle of its foot. */
  x: number;
  /** The y of its foot. */
  base: number;
  /** Half the width of its foot. */
  width: number;
  /** From the foot to the summit, before the roughness of the rock. */
  height: number;
  seed: number;
  /** How far the summit leans: a fraction of `width`, to the right when positive. Default 0. */
  skew?: number;
  /** Bluntness of the summit: 1.5 (pointed) to 3 (a dome). Default 1.7. */
  blunt?: number;
  /** Lesser summits: `[place, height, width]` as fractions; place runs from -1 (left foot) to 1. */
  shoulders?: readonly (readonly [number, number, number])[];
}

const samples = 45;
const flank = 1.35;
const roughness = 0.045;

const toPath = line<Point>().curve(curveCatmullRom).digits(1);

/**
 * The outline of a mountain, from its left foot over the summit to its right foot. No point is below the foot.
 *
 * @returns 45 points, x increasing
 * @throws RangeError if the width or the height is not a positive number
 */
export function peakOutline(peak: Peak): Point[] {
  const {x, base, width, height, seed, skew = 0, blunt = 1.7, shoulders = []} = peak;
  for (const [name, value] of Object.entries({width, height})) {
    if (!(value > 0 && value < Infinity)) throw new RangeError(`invalid ${name}: ${value}`);
  }
  const rock = noise(seed);
  return Array.from({length: samples}, (_, i) => {
    const t = (2 * i) / (samples - 1) - 1;
    const lean = Math.abs(t - skew * (1 - t * t));
    let y = (1 - Math.min(1, lean) ** blunt) ** flank;
    for (const [place, rise, half] of shoulders) {
      const away = Math.abs((t - place) / half);
      if (away < 1) y = Math.max(y, rise * (1 - away ** 2.2) ** 1.1);
    }
    y += rock(5 * t) * roughness * Math.sqrt(1 - t * t);
    return [x + t * width, base - Math.max(0, y) * height];
  });
}

/** The outline as a path: filled it is the mountain, stroked it is the ridge (the foot stays open). */
export function peakPath(peak: Peak): string {
  return toPath(peakOutline(peak))!;
}

/** One contour line of a mountain: how the outline is moved and how strongly it is drawn. */
export interface Contour {
  /** An SVG transform that shrinks the outline towards the foot and leans it to the left. */
  transform: string;
  /** The scale of that transform: divide a line width by it. */
  scale: number;
  /** 0 to 1. */
  opacity: number;
}

/**
 * Contour lines inside a mountain, from the outside in; those that would shrink to nothing are left out.
 *
 * @param count how many, 0 or more
 * @param step how much smaller each line is than the last, as a fraction of the mountain
 * @param drift how far each line moves to the left, as a fraction of `width`
 * @throws RangeError if the count is not a whole number, or the step not between 0 and 1
 */
export function peakContours({x, base, width}: Peak, count: number, step = 0.13, drift = 0.036): Contour[] {
  if (!(step > 0 && step < 1)) throw new RangeError(`invalid step: ${step}`);
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`invalid count: ${count}`);
  const room = Math.ceil(1 / step) - 1;
  return Array.from({length: Math.min(count, room)}, (_, i) => {
    const scale = 1 - step * (i + 1);
    const moved = x * (1 - scale) - drift * width * (i + 1);
    const matrix = [scale, 0, 0, scale, moved, base * (1 - scale)].map((value) => +value.toFixed(2));
    return {transform: `matrix(${matrix.join(' ')})`, scale, opacity: Math.max(0, 0.5 - 0.1 * i)};
  });
}
