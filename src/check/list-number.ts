import {normalise} from './normal.js';
import type {Source} from './source.js';
import type {Piece} from './statement.js';

/** What an editor numbers an item with: 1. 2、 （3） ④. */
const LIST_NUMBER = /^\s*(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[)）]|[①-⑳])\s*(?=[^\d\s.%])/;

/** What a heading is numbered with besides: 01, Part 2, NO.3. */
const HEAD_NUMBER = /^\s*(?:(?:no|part)\.?\s*\d{1,2}|0\d)(?!\d)[\s\u3000·|｜.．、:：—-]*(?=[^\d\s.%])/i;

/** A piece without the number in front of an item, where the source has none there. */
export function withoutListNumber(piece: Piece, {normal: {chars}}: Source): Piece {
  const [number] =
    (piece.role !== 'figure' &&
      (LIST_NUMBER.exec(piece.text) ?? (piece.isHeading && HEAD_NUMBER.exec(piece.text)))) ||
    [];
  if (number === undefined) return piece;
  const beginning = normalise(piece.text).chars.slice(0, number.replace(/\D/g, '').length + 4);
  if (chars.includes(beginning)) return piece;
  const {places, text} = piece;
  return {
    ...piece,
    text: text.slice(number.length),
    ...(places && {places: places.slice(number.length)}),
  };
}
