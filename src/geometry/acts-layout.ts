import {
  labelStacks,
  smallestStacks,
  stackCorners,
  type Label,
  type LabelType,
  type Point,
  type Stack,
} from './label.js';
import {
  fewestPetals,
  labelDistance,
  mostPetals,
  petalAngle,
  petalOutline,
  petalPath,
  petalVeins,
  pointAt,
  stamens,
  type Stamen,
} from './petals.js';
import {polygonHolds} from './polygon.js';
import {ringSectors, sectorHolds} from './sectors.js';

export type ActsShape = 'blossom' | 'ring';

/** A petal or sector, and the label that fits into it. */
export interface ActShape {
  /** Outline as an SVG path. */
  path: string;
  /** Decoration inside the outline, as an SVG path; empty for a sector. */
  veins: string;
  center: Point;
  label: Stack;
}

/** A flower or ring whose labels all fit; lengths in u. */
export interface ActsLayout {
  width: number;
  height: number;
  center: Point;
  radius: number;
  acts: ActShape[];
  /** The label of the middle; undefined if it is empty, or does not fit: then it stands above the figure. */
  core?: Stack;
  coreRadius: number;
  stamens: Stamen[];
}

const radiusShare = 0.487;
const coreShare = 0.254;
/** Radius of the line inside the rim of the core, which its text keeps clear of. */
export const coreRingShare = 0.232;
const ringInnerShare = 0.3;
const gap = 5;
const pad = 3;
const smallest = 13;

interface ActsStyle {
  act: LabelType;
  core: LabelType;
}

const regular: ActsStyle = {
  act: {size: 27, subSize: 19, smallest, pitch: 1.22, shrinkFirst: 0.86, mostLines: 3},
  core: {size: 24, smallest, pitch: 1.24, breakFrom: 4},
};
const narrow: ActsStyle = {
  act: {size: 19.5, subSize: 14.5, smallest, pitch: 1.22, shrinkFirst: 0.86, mostLines: 3},
  core: {size: 18, smallest, pitch: 1.24, breakFrom: 4},
};

/** Where the regular style begins, in u of the figure's own width. */
export const regularFrom = 448;

/**
 * A flower of petals (or a ring of sectors) `width` u wide round a core, in which every label lies inside its shape;
 * undefined if there is none. The layout also holds at any larger width, drawn larger with the type at the same size.
 *
 * @param acts their labels, in clockwise order from the top; a number of acts other than 3 to 8 has no layout
 * @param core the label of the middle, if any
 * @throws RangeError if the width is not positive
 */
export function actsLayout(
  shape: ActsShape,
  acts: readonly Label[],
  core: Label | undefined,
  width: number,
): ActsLayout | undefined {
  if (!(width > 0 && width < Infinity)) throw new RangeError(`invalid width: ${width}`);
  const count = acts.length;
  if (count < fewestPetals || count > mostPetals) return undefined;

  const style = width < regularFrom ? narrow : regular;
  const radius = radiusShare * width;
  const center: Point = [width / 2, width / 2];
  const shapes = shape === 'ring' ? sectors(count, center, radius) : petals(count, center, radius);
  const labels = setLabels(shapes, acts, style.act);
  if (!labels) return undefined;
  return {
    width,
    height: Math.max(...shapes.map(({bottom}) => bottom)) + 0.002 * width,
    center,
    radius,
    acts: shapes.map(({path, veins, center: middle}, k) => ({
      path,
      veins,
      center: middle,
      label: labels[k] as Stack,
    })),
    core: core && setCore(core, coreRingShare * radius, style.core),
    coreRadius: coreShare * radius,
    stamens: shape === 'ring' ? [] : stamens(count, {center, radius}),
  };
}

interface Shape {
  path: string;
  veins: string;
  center: Point;
  bottom: number;
  /** The longest line a key may take. */
  room: number;
  holds: (points: readonly Point[]) => boolean;
}

function petals(count: number, center: Point, radius: number): Shape[] {
  const size = {center, radius, gap};
  return Array.from({length: count}, (_, k) => {
    // Few points: a polygon inside a curve that bulges holds a little less than the curve, never more.
    const outline = petalOutline(k, count, size, 10);
    return {
      path: petalPath(k, count, size),
      veins: petalVeins(k, count, size),
      center: pointAt(size, petalAngle(k, count), labelDistance * radius),
      bottom: Math.max(...outline.map(([, y]) => y)),
      room: 0.62 * radius,
      holds: (points) => points.every((point) => polygonHolds(outline, point)),
    };
  });
}

function sectors(count: number, center: Point, radius: number): Shape[] {
  const ring = {center, inner: ringInnerShare * radius, outer: radius, gap};
  return ringSectors(count, ring).map(({path, center: middle}, k) => ({
    path,
    veins: '',
    center: middle,
    bottom: center[1] + radius,
    room: Infinity,
    holds: (points) => sectorHolds(k, count, ring, points),
  }));
}

function setLabels(shapes: readonly Shape[], labels: readonly Label[], type: LabelType): Stack[] | undefined {
  const fits = (stacks: readonly Stack[]) =>
    shapes.every(({center, room, holds}, k) => {
      const stack = stacks[k] as Stack;
      return stack.width <= room && holds(stackCorners(stack, center, pad));
    });
  return firstThat(fits, smallestStacks(labels, type)) && firstThat(fits, labelStacks(labels, type));
}

function setCore(label: Label, radius: number, type: LabelType): Stack | undefined {
  const fits = ([stack]: readonly Stack[]) =>
    stackCorners(stack as Stack, [0, 0], pad).every(([x, y]) => Math.hypot(x, y) <= radius);
  return firstThat(fits, labelStacks([label], type))?.[0];
}

function firstThat<T>(test: (item: T) => boolean, items: Iterable<T>): T | undefined {
  for (const item of items) if (test(item)) return item;
  return undefined;
}
