import type {Point} from './label.js';
import {round} from './round.js';

// Petals are measured in units of the flower's radius, pointing up, y upwards from the centre; the functions here turn
// them into place. Angles are radians clockwise from 12 o'clock.

/** A flower in the drawing's own units. */
export interface FlowerSize {
  /** The middle of the flower. */
  center: Point;
  /** From the middle to the tip of a petal. */
  radius: number;
  /** The least width between two petals. Default 0. */
  gap?: number;
}

export const fewestPetals = 3;
export const mostPetals = 8;

/** Where a petal begins, and how far its label stands from the middle. */
const start = 0.114;
export const labelDistance = 0.68;

type Curve = [from: Point, control1: Point, control2: Point, to: Point];

/**
 * The angle of a petal's or sector's axis. The first points up, the others follow clockwise.
 *
 * @throws RangeError if there are not 3 to 8 of them, or `index` is none of them
 */
export function petalAngle(index: number, count: number): number {
  if (!(Number.isInteger(count) && count >= fewestPetals && count <= mostPetals)) {
    throw new RangeError(`invalid count: ${count}`);
  }
  if (!(Number.isInteger(index) && index >= 0 && index < count))
    throw new RangeError(`invalid index: ${index}`);
  return (2 * Math.PI * index) / count;
}

/** The point at `distance` from the middle along a direction. */
export function pointAt(
  {center: [x, y]}: Pick<FlowerSize, 'center'>,
  angle: number,
  distance: number,
): Point {
  return [x + distance * Math.sin(angle), y - distance * Math.cos(angle)];
}

/**
 * The outline of one petal as an SVG path. It stays within its wedge of the circle, half the gap from either side,
 * so petals never touch.
 *
 * @throws RangeError if there are not 3 to 8 petals, or the gap leaves no petal
 */
export function petalPath(index: number, count: number, size: FlowerSize): string {
  const curves = petalCurves(index, count, size);
  const [first] = curves[0] as Curve;
  const rest = curves.map(([, a, b, to]) => `C${write(a)} ${write(b)} ${write(to)}`);
  return `M${write(first)}${rest.join('')}Z`;
}

/**
 * Points along the outline of a petal, in order round it.
 *
 * @param perCurve how many points on each of its four curves
 */
export function petalOutline(index: number, count: number, size: FlowerSize, perCurve = 24): Point[] {
  return petalCurves(index, count, size).flatMap((curve) =>
    Array.from({length: perCurve}, (_, i) => curvePoint(curve, i / perCurve)),
  );
}

/** Four veins from the base of a petal, as one SVG path. They end before the label begins. */
export function petalVeins(index: number, count: number, size: FlowerSize): string {
  const place = placer(index, count, size);
  // Toward narrow petals the fan closes with them.
  const spread = Math.min(1, halfWidth(count, {...size, gap: 0}) / 0.405);
  const veins: [x: number, y: number][] = [
    [-0.142, 0.42],
    [-0.072, 0.447],
    [0.072, 0.447],
    [0.142, 0.42],
  ];
  return veins
    .map(([x, y]) => {
      const bend: Point = [x * spread * 0.46, 0.35];
      return `M${write(place([0, 0.27]))}Q${write(place(bend))} ${write(place([x * spread, y]))}`;
    })
    .join('');
}

/** A stamen: a line from the rim of the core to its anther. */
export interface Stamen {
  from: Point;
  to: Point;
}

/** Five stamens a petal all round the core; the one on each petal's axis is longest. */
export function stamens(count: number, size: FlowerSize): Stamen[] {
  petalAngle(0, count);
  return Array.from({length: 5 * count}, (_, i) => {
    const longer = i % 5 === 0 ? 0.07 : i % 2 === 1 ? 0.026 : 0.048;
    const angle = (2 * Math.PI * i) / (5 * count);
    return {
      from: pointAt(size, angle, 0.22 * size.radius),
      to: pointAt(size, angle, (0.325 + longer) * size.radius),
    };
  });
}

function petalCurves(index: number, count: number, size: FlowerSize): Curve[] {
  const place = placer(index, count, size);
  const half = halfWidth(count, size);
  // The neck must not be wider than the petal is.
  const neck = Math.min(0.055, 0.3 * half);
  const shoulder = Math.min(0.2, 0.7 * half);
  const right: Curve[] = [
    [
      [0, start],
      [neck, start + 0.055],
      [half, 0.47],
      [half, 0.69],
    ],
    [
      [half, 0.69],
      [half, 0.895],
      [shoulder, 0.982],
      [0, 1],
    ],
  ];
  const left = right.map((curve) => curve.map(([x, y]): Point => [-x, y]).reverse() as Curve).reverse();
  return [...right, ...left].map((curve) => curve.map(place) as Curve);
}

/** Half the width of a petal at its widest, in units of the radius. */
function halfWidth(count: number, {radius, gap = 0}: FlowerSize): number {
  if (!(radius > 0 && radius < Infinity)) throw new RangeError(`invalid radius: ${radius}`);
  if (!(gap >= 0)) throw new RangeError(`invalid gap: ${gap}`);
  // From six petals on they narrow towards the middle less, so that their labels have room.
  const share = count < 6 ? 0.557 : 0.57;
  const half = Math.min(0.46, share * Math.tan(Math.PI / count) - (0.6 * gap) / radius);
  if (!(half > 0)) throw new RangeError(`invalid gap: ${gap}`);
  return half;
}

/** Turns a point of an upright petal into its place in the drawing. */
function placer(index: number, count: number, {center, radius}: FlowerSize): (point: Point) => Point {
  const angle = petalAngle(index, count);
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return ([x, y]) => [center[0] + radius * (x * cos + y * sin), center[1] - radius * (y * cos - x * sin)];
}

function curvePoint([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const mix = (i: 0 | 1) => s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  return [mix(0), mix(1)];
}

const write = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
