import type {Source} from './source.js';
import type {Piece} from './statement.js';

const BROKEN = /(\d[\d.,]*)\s+(\.?\d[\d.,]*)/g;

/** A piece without the line breaks and spaces inside numbers that the source has whole: 12 at the end of a line, 345万元 on the next. */
export function withWholeNumbers(piece: Piece, {normal: {chars}}: Source): Piece {
  if (!/\d[.,]?\s+\.?\d/.test(piece.text)) return piece;
  const dropped = new Set<number>();
  for (const {0: broken, 1: before, 2: behind, index} of piece.text.matchAll(BROKEN)) {
    if (!standsWhole(chars, (before! + behind!).replaceAll(',', ''))) continue;
    for (let at = before!.length; at < broken.length - behind!.length; at++) dropped.add(index + at);
  }
  if (dropped.size === 0) return piece;
  const {places} = piece;
  return {
    ...piece,
    text: [...Array(piece.text.length).keys()].map((at) => (dropped.has(at) ? '' : piece.text[at])).join(''),
    ...(places && {places: places.filter((_, at) => !dropped.has(at))}),
  };
}

function standsWhole(chars: string, number: string): boolean {
  for (let at = chars.indexOf(number); at >= 0; at = chars.indexOf(number, at + 1)) {
    if (!/[\d.]/.test(chars[at - 1] ?? '') && !/^\.?\d/.test(chars.slice(at + number.length))) return true;
  }
  return false;
}
