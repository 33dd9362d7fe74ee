import {arc} from 'd3-shape';

/** A part of a whole: from where to where it goes, as shares of what is drawn, 0 to 1. */
export interface SharePart {
  start: number;
  end: number;
}

/** A whole, cut into parts. */
export interface Shares {
  /** One for each value; undefined where there is none. */
  parts: (SharePart | undefined)[];
  /** What the parts leave of the whole. */
  rest?: SharePart;
  /** How the parts lie to the stated whole: they fill it, leave a rest, or are more than it. */
  fill: 'whole' | 'part' | 'over';
}

/**
 * Lays parts end to end along a whole. Parts that are more than the stated whole are drawn as shares of their sum.
 *
 * @param values zero or more each; undefined takes no part
 * @param whole what the parts are parts of; without it, their sum
 * @param tolerance how far sum and whole may lie apart by rounding and still be the same
 * @throws RangeError if a value is negative or not finite, or the whole is not above zero
 */
export function shareParts(values: readonly (number | undefined)[], whole?: number, tolerance = 0): Shares {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) continue;
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`invalid value: ${value}`);
    sum += value;
  }
  if (!(sum < Infinity)) throw new RangeError(`invalid sum: ${sum}`);
  if (whole !== undefined && !(whole > 0 && whole < Infinity))
    throw new RangeError(`invalid whole: ${whole}`);
  const slack = tolerance + sum * 1e-9;
  const fill =
    whole === undefined || Math.abs(sum - whole) <= slack ? 'whole' : sum > whole ? 'over' : 'part';
  const drawn = (fill === 'part' ? whole! : sum) || 1;
  let at = 0;
  const parts = values.map((value) => {
    if (value === undefined) return undefined;
    const start = at / drawn;
    at += value;
    return {start, end: Math.min(at / drawn, 1)};
  });
  return {parts, fill, ...(fill === 'part' ? {rest: {start: at / drawn, end: 1}} : {})};
}

/**
 * A part as a piece of a ring round the origin, clockwise from 12 o'clock.
 *
 * @param outer the ring's outer radius
 * @param inner its inner radius
 * @returns an SVG path
 * @throws RangeError if the radii are not 0 ≤ inner < outer
 */
export function ringPart({start, end}: SharePart, outer: number, inner: number): string {
  if (!(inner >= 0 && outer > inner && outer < Infinity)) throw new RangeError(`invalid inner: ${inner}`);
  const draw = arc<SharePart>()
    .innerRadius(inner)
    .outerRadius(outer)
    .startAngle((part) => part.start * 2 * Math.PI)
    .endAngle((part) => part.end * 2 * Math.PI)
    .digits(2);
  return draw({start, end})!;
}
