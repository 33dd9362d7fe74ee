import {NUMERALS} from '../text/numerals.js';
import {normalise} from './normal.js';
import type {Source} from './source.js';
import type {Piece} from './statement.js';

const NUMBERS = new RegExp(`[\\d${NUMERALS}]+`, 'g');
/** Shorter words are no title. */
const shortest = 6;
const masks = new WeakMap<Source, string>();

/** Credits that name the report by its own title, but for numbers: as strict as a sentence, and no date of the page. */
export function withTitle(piece: Piece, source: Source): Piece {
  if (piece.role !== 'credits' || piece.text.length < shortest) return piece;
  let mask = masks.get(source);
  if (mask === undefined) masks.set(source, (mask = source.normal.chars.replace(NUMBERS, '#')));
  const words = normalise(piece.text).chars.replace(NUMBERS, '#');
  return words.length >= shortest && words.includes('#') && mask.includes(words)
    ? {...piece, role: 'prose'}
    : piece;
}
