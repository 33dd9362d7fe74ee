import {BOUND_BEHIND} from '../../text/bounds-behind.js';
import {NUMERALS} from '../../text/numerals.js';
import {parseQuantity} from '../../text/parse-quantity.js';
import type {Quantity} from '../../text/types.js';

/** A stretch of a written figure: digits are set large, every other word of it (余, 万, 左右, the unit) small beside them. */
export interface FigurePiece {
  text: string;
  digits: boolean;
}

/** A figure as its author wrote it. */
export interface WrittenFigure {
  /** What it says; undefined where it is not exactly one figure. */
  quantity?: Quantity;
  /** What of it is set large and what small. Joined they are the figure as written. */
  pieces: FigurePiece[];
}

/** Arabic digits. A sign belongs to its digits; between two numbers the same mark is a range. */
const DIGITS = /((?:(?<![0-9０-９%％])[-−－])?[0-9０-９]+(?:[.,，．:：∶][0-9０-９]+)*|[Ⅰ-Ⅻ]+)/;

/** A number in Chinese numerals: 三千二百, 百分之五, 三分之一, 一点二. Scale words alone (百余) are words. */
const NUMERAL = new RegExp(
  `((?:[百千万]分之)?[${NUMERALS.slice(0, 13)}][${NUMERALS}]*(?:分之[${NUMERALS}]+)?(?:点[${NUMERALS}]+)?)`,
);

/**
 * What of a written figure is set large and what small: `390余万` and `元` become 390 | 余万元, `5%—5.5%` 5 | %— | 5.5 | %,
 * 三千二百余 becomes 三千二百 | 余. Nothing is reformatted.
 */
export function figurePieces(value: string, unit = ''): FigurePiece[] {
  const written = value + unit;
  const large = DIGITS.test(written) ? DIGITS : NUMERAL;
  return written
    .split(large)
    .map((text, i) => ({text, digits: i % 2 === 1}))
    .filter(({text}) => text);
}

/** Reads a figure that an author wrote into an attribute or a cell: `390余万` and `元` say 3900000 元 and more. */
export function readFigure(value: string, unit = ''): WrittenFigure {
  return {quantity: parseQuantity(value + unit), pieces: figurePieces(value, unit)};
}

const BOUNDED_UNIT = /* @__PURE__ */ new RegExp(`^(.*?)(${BOUND_BEHIND})$`);

/** The words behind a figure: its unit, and what bounds it: `%左右` is % and 左右. */
export function partedUnit(words: string): {unit: string; bound: string} {
  const [, unit = words, bound = ''] = BOUNDED_UNIT.exec(words) ?? [];
  return {unit, bound};
}
