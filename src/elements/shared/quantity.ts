import {parseQuantity} from '../../text/parse-quantity.js';
import type {Quantity} from '../../text/types.js';

/** A stretch of a written figure: digits are set large, every other word of it (余, 万, 左右, the unit) small beside them. */
export interface Piece {
  text: string;
  digits: boolean;
}

/** A figure as its author wrote it. */
export interface WrittenFigure {
  /** What it says; undefined where it is not exactly one figure. */
  quantity?: Quantity;
  /** What of it is set large and what small. Joined they are the figure as written. */
  pieces: Piece[];
}

/** Arabic digits. A sign belongs to its digits; between two numbers the same mark is a range. */
const DIGITS = /((?:(?<![0-9０-９%％])[-−－])?[0-9０-９]+(?:[.,，．:：∶][0-9０-９]+)*)/;

/**
 * Reads a figure that an author wrote into an attribute or a cell: `390余万` and `元` say 3900000 元 and more, and are set as
 * 390 | 余万元; `5%—5.5%` as 5 | %— | 5.5 | %; 三千二百余 as 三千二百 | 余. Nothing is reformatted.
 */
export function readFigure(value: string, unit = ''): WrittenFigure {
  const written = value + unit;
  const quantity = parseQuantity(written);
  const pieces = written.split(DIGITS).map((text, i) => ({text, digits: i % 2 === 1}));
  if (pieces.length === 1 && quantity) return {quantity, pieces: numeralPieces(written, quantity)};
  return {quantity, pieces: pieces.filter(({text}) => text)};
}

/** A figure in Chinese numerals. */
function numeralPieces(written: string, {before, digits}: Quantity): Piece[] {
  const found = written.indexOf(before + digits);
  if (found < 0) return [{text: written, digits: true}]; // something unseen parts them
  const at = found + before.length;
  const pieces = [
    {text: written.slice(0, at), digits: false},
    {text: digits, digits: true},
    {text: written.slice(at + digits.length), digits: false},
  ];
  return pieces.filter(({text}) => text);
}
