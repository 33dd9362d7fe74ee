import type {Change} from './align.js';
import {gap, type Normal} from './normal.js';
import type {ReadPiece} from './read-piece.js';
import type {Unlike} from './reading.js';
import type {Source} from './source.js';

/** A stretch of the page beside the one of the source that stands in its place. */
export interface Difference {
  shown: string;
  source: string;
  /** What stands around it on the page and in the source, in its clause. */
  before: string;
  behind: string;
  sourceBefore: string;
  sourceBehind: string;
  /** Whether it holds digits that no figure of the page has been judged with. */
  hasDigits: boolean;
  /** Whether a space parts the page's stretch, or the source's, from what stands behind: they are no part of its name. */
  isParted: boolean;
  /** The parts of a list that it stands in, and another one of the source; absent: in none. */
  item?: {page: string; source: string; other: string};
}

/** So much of the source is looked at on either side. */
const reach = 8;

export function differenceOf(
  {text, normal: whole}: Source,
  {piece, normal, figures = []}: ReadPiece,
  unlike: Pick<Unlike, 'from' | 'to'>,
  {from, to, start, end}: Change,
): Difference {
  const {chars, at} = whole;
  // Words put in at an edge of a clause stand in it.
  const isFirst = start === end && from === unlike.from;
  const isLast = start === end && !isFirst;
  const first = isLast ? edge(whole, start - 1, -1, gap.clause) : edge(whole, start, -1, gap.clause);
  const behind = isFirst ? edge(whole, end + 1, 1, gap.clause) : edge(whole, end, 1, gap.clause);
  const item = itemOf(normal, {from, to}, whole, {start, end});
  const isJudged = (at: number) => figures.some((figure) => figure.from <= at && figure.to > at);
  const digits = [...normal.chars.slice(from, to)].map((char, i) => /\d/.test(char) && !isJudged(from + i));
  return {
    hasDigits: digits.some(Boolean),
    isParted: /\s/.test((piece.text[normal.at[to]! - 1] ?? '') + (text[at[end]! - 1] ?? '')),
    shown: normal.chars.slice(from, to),
    source: chars.slice(start, end),
    before: normal.chars.slice(unlike.from, from),
    behind: normal.chars.slice(to, unlike.to),
    sourceBefore: chars.slice(first, start),
    sourceBehind: chars.slice(end, behind),
    ...(item && {item}),
  };
}

/** Where what a gap parts begins before a place, or ends behind it. */
function edge({chars, gaps}: Normal, place: number, step: 1 | -1, by: number): number {
  let at = place;
  while (at > 0 && at < chars.length && Math.abs(at - place) < reach && gaps[at]! < by) at += step;
  return at;
}

function itemOf(
  page: Normal,
  {from, to}: {from: number; to: number},
  source: Normal,
  {start, end}: {start: number; end: number},
): Difference['item'] {
  const [first, behind] = [edge(source, start, -1, gap.item), edge(source, end, 1, gap.item)];
  const other =
    source.gaps[behind] === gap.item
      ? source.chars.slice(behind, edge(source, behind + 1, 1, gap.item))
      : source.gaps[first] === gap.item
        ? source.chars.slice(edge(source, first - 1, -1, gap.item), first)
        : undefined;
  if (other === undefined) return undefined;
  return {
    page: page.chars.slice(edge(page, from, -1, gap.item), edge(page, to, 1, gap.item)),
    source: source.chars.slice(first, behind),
    other,
  };
}
