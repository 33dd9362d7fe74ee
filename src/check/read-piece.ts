import type {Change} from './align.js';
import type {Normal} from './normal.js';
import type {Piece} from './statement.js';
import type {Reading} from './reading.js';
import {withMarks} from './whole-words.js';

/** A piece of the page with what was found of it in the source. */
export interface ReadPiece {
  piece: Piece;
  normal: Normal;
  reading: Reading;
  /** Changes that a figure's finding speaks of already. */
  taken: Change[];
  /** Figures in it, which have been judged by themselves. */
  figures?: {from: number; to: number}[];
  /** Of a label the place in the source of the figure that it is rightly shown with. */
  home?: number;
  /** That figure has a minus, and in the source fell: 增长 -2.4%. */
  isFall?: true;
}

/** The words of a piece from character `from` to `to`, as written. */
export function writtenPart({text}: Piece, normal: Normal, from: number, to: number): string {
  const start = normal.at[from] ?? text.length;
  const end = to > from ? normal.at[to - 1]! + 1 : start;
  return text.slice(...withMarks(text, start, end)).replaceAll('\u200b', '');
}
