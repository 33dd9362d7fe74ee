// How white space is folded, each way for one purpose.

/** Chinese characters, their marks and full-width forms; with the marks that Latin has as well. */
const CHARACTERS = '\\u2e80-\\u9fff\\u3000-\\u303f\\uff00-\\uffef';
const SQUARE = `[${CHARACTERS}—…“”‘’]`;
const BREAK_BESIDE_SQUARE = new RegExp(`(?<=${SQUARE})\\n|\\n(?=${SQUARE})`, 'g');
const BETWEEN_CHARACTERS = /* @__PURE__ */ new RegExp(
  `(?<=[${CHARACTERS}])[ \\t\\r\\n]+(?=[${CHARACTERS}])`,
  'g',
);

/** All white space as single spaces, none at either end. */
export const foldSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Text as HTML shows it, but that a line break beside a Chinese character or mark is only the source's own wrapping.
 * No-break and ideographic spaces stay, and a space at either end.
 */
export const foldSource = (text: string): string =>
  text
    .replace(/[ \t]*[\n\r][ \t\n\r]*/g, '\n')
    .replace(BREAK_BESIDE_SQUARE, '')
    .replace(/[ \t\n\r\f]+/g, ' ');

/** The words of a table's cell, where white space between characters only spreads them over the column: 合 计. */
export const foldCell = (text: string): string => foldSpaces(text.replace(BETWEEN_CHARACTERS, ''));
