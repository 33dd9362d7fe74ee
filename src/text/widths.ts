import {isNumeral} from './numerals.js';

/** How wide characters are, in em of their size: generous estimates, since nothing is measured before it is laid out. */
interface Face {
  /** Chinese characters and marks, full-width forms: a full square. */
  square: number;
  /** Latin letters and signs that are broader than others. */
  broad: number;
  capital: number;
  space: number;
  /** Other letters, digits and marks. */
  other: number;
}

/** Of the words of labels, in any face of the font stacks; of titles; of the names of parts. */
const faces = {
  label: {square: 1, broad: 1, capital: 0.82, space: 0.32, other: 0.64},
  title: {square: 1, broad: 0.78, capital: 0.78, space: 0.26, other: 0.58},
  name: {square: 1, broad: 0.6, capital: 0.6, space: 0.6, other: 0.6},
} satisfies Record<string, Face>;

/** Large digits, as drawn and with room to spare. */
export const digitEm = {drawn: 0.5, roomy: 0.53};

/** What words take beside the digits of a figure for the distance to them. */
export const wordsGap = {drawn: 0.24, roomy: 0.3};

/** Chinese numerals among large digits are set as much smaller. */
export const numeralSize = 0.72;

/** Whether a character takes a full square: anything beyond basic Latin is taken for one. */
export const isSquare = (character: string): boolean => character > '~';

function widthIn(face: Face, character: string): number {
  if (isSquare(character)) return face.square;
  if (character === ' ') return face.space;
  if (/[mwMW@%&]/.test(character)) return face.broad;
  return /[A-Z]/.test(character) ? face.capital : face.other;
}

/** How wide a title or the name of a part is set, in em. */
export const textEm = (text: string, face: keyof typeof faces): number =>
  [...text].reduce((sum, character) => sum + widthIn(faces[face], character), 0);

/** How wide a label is drawn, in em. */
export function emWidth(text: string): number {
  let width = 0;
  let before = '';
  for (const character of text.trim()) {
    width += widthIn(faces.label, character);
    // Between Chinese and Latin the browser leaves a gap of its own.
    if (before && isSquare(before) !== isSquare(character)) width += 0.15;
    before = character;
  }
  return width;
}

/** How wide large digits are, in em of their size: `each`, but for Chinese numerals and full-width ones (１２３). */
export function digitsEm(text: string, each = digitEm.drawn): number {
  const square = isNumeral(text[0]) ? numeralSize : 1;
  return [...text].reduce(
    (sum, character) => sum + (character > '\u2fff' ? square : character > '\u215f' ? 1 : each),
    0,
  );
}
