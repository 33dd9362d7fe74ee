import {linearScale} from './linear-scale.js';

/** A bar on a scale that runs from 0 to 1; it begins at the scale's zero, whichever side it extends to. */
export interface ZeroBar {
  start: number;
  length: number;
}

/** Bars on one scale, and where its zero lies. */
export interface ZeroBars {
  zero: number;
  bars: (ZeroBar | undefined)[];
}

/**
 * Bars from zero on one scale that holds all of them: numbers below zero extend to the left.
 *
 * @param values undefined where there is no number: it takes no part
 * @returns one bar for each value, lengths proportional to the values; `zero` is 0 where nothing is below zero
 * @throws RangeError if a value is not finite
 */
export function zeroBars(values: readonly (number | undefined)[]): ZeroBars {
  const known = values.filter((value) => value !== undefined);
  for (const value of known) if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
  const least = Math.min(0, ...known);
  const most = Math.max(0, ...known);
  // Numbers near the largest a machine holds would have no finite distance.
  const unit = Math.max(most, -least) || 1;
  const x = linearScale([least / unit, most === least ? 1 : most / unit], [0, 1]);
  const zero = x(0);
  const bars = values.map((value) => {
    if (value === undefined) return undefined;
    const end = x(value / unit);
    return {start: Math.min(zero, end), length: Math.abs(end - zero)};
  });
  return {zero, bars};
}

/** Up to this many places are drawn one by one. */
const mostPlaces = 40;

/**
 * Where two places of an order of merit stand in a row that ends with the first place: the centres of their cells.
 *
 * @returns undefined where a place is no whole number from 1, or so far back that nobody could count the cells
 */
export function placeRow(from: number, to: number): {count: number; from: number; to: number} | undefined {
  const count = Math.max(from, to);
  if (![from, to].every((place) => Number.isInteger(place) && place >= 1) || count > mostPlaces)
    return undefined;
  const centre = (place: number): number => (count - place + 0.5) / count;
  return {count, from: centre(from), to: centre(to)};
}
