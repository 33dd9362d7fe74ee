// Which figure of the source a wrong one of the page stands for: what an editor is offered instead.
import {isOtherKind, periodAt, type Period} from './periods.js';
import type {Form} from './quantity.js';
import type {SourceIndex} from './source-index.js';
import {fit, instead} from './weights.js';

/** Of what a figure of the page speaks. */
export interface Meant {
  /** The time that the part of the page speaks of. */
  period: Period;
  /** Of a note: the figure of the source that its tile shows. */
  tile?: number;
}

interface Candidate {
  index: number;
  /** How much it looks like the wrong one: 0 is not at all. */
  like: number;
  score: number;
}

/** A figure of the source that a wrong one stands for. */
export interface NearestFigure {
  index: number;
  like: number;
  /** Whether no other figure fits about as well: only then it is offered. */
  isSure: boolean;
}

/**
 * The figure that the words belong to, by how well they fit, its unit, plan or result, and how many digits differ.
 *
 * @param fits how well the words fit each figure of the source
 * @param mayBe whether a figure comes into question; none that equals the shown one does
 */
export function nearestFigure(
  form: Form,
  {period, tile = -1}: Meant,
  fits: Float64Array,
  mayBe: (index: number) => boolean,
  {forms, parts, source}: SourceIndex,
): NearestFigure | undefined {
  const bestFit = fits.reduce((most, each, i) => (mayBe(i) ? Math.max(most, each) : most), 0);
  let best: Candidate | undefined;
  let second: Candidate | undefined;
  for (let index = 0; index < fits.length; index++) {
    const other = forms[index];
    if (!other || fits[index]! < fit.least || !mayBe(index)) continue;
    const like = likeness(form.digits, other.digits);
    const isOther = isOtherKind(period, periodAt(parts, source.figures[index]!.start));
    const away = (form.unit === other.unit ? 0 : instead.otherUnit) + (isOther ? instead.otherPart : 0);
    const behind = tile >= 0 && (index === tile + 1 || index === tile + 2) ? instead.behindTile : 0;
    const candidate = {index, like, score: fits[index]! + like + behind - away};
    if (!best || candidate.score > best.score) [best, second] = [candidate, best];
    // The same figure said twice is no other one.
    else if (forms[best.index]!.digits !== other.digits && candidate.score > (second?.score ?? 0))
      second = candidate;
  }
  if (!best) return undefined;
  const isMistyped = best.like > 0 && fits[best.index]! >= bestFit - fit.margin && !second?.like;
  return {...best, isSure: isMistyped || best.score - (second?.score ?? 0) >= instead.margin};
}

/** How much two numbers look like one mistyped, 0 is not at all: longer ones say more. */
export function likeness(one: string, other: string): number {
  const length = digitsOf(one).length;
  if (length < 2) return 0;
  const isLike =
    one.length === other.length
      ? [...one].filter((digit, i) => digit !== other[i]).length <= 1
      : digitsOf(one) === digitsOf(other);
  return isLike ? instead.perDigit * Math.min(length - 1, instead.mostDigits) : 0;
}

const digitsOf = (digits: string): string => digits.replaceAll('.', '');
