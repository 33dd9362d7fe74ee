// Tables in plain text: rows are lines with gaps between their cells, or their cells stand one a line.

/** Where one cell of a row ends and the next begins. */
const cellGap = / *\t *| {2,}|\u3000+/;

const number = /^[-+—–.,，\d%％‰()（）/*]+$/;
/** Whether a cell is a number by itself, or the dash that stands for none. */
export const isNumber = (cell: string): boolean => number.test(cell) && /[\d—–-]/.test(cell);

const longestRow = 200;

/** 一、税收收入 3260 104.2%: a name and figures with single spaces between them; but 总额 12 345 678 is one figure. */
const spaced = /^(?=\S*[^\s\d])\S+(?: [-+]?\d[\d.,]*[%％]?){2,}$/;
const grouped = /^\S+ \d{1,3}(?: \d{3})+$/;
const isSpaced = (text: string): boolean => spaced.test(text) && !grouped.test(text);

/** What stands between the cells of a line. */
export const gapOf = (text: string): RegExp => (isSpaced(text.trim()) ? / / : cellGap);

/** The cells of a line with gaps, or one cell. */
export function cellsOf(text: string): string[] {
  return text.length > longestRow || /[。；]/.test(text) ? [text] : text.trim().split(gapOf(text));
}

/** Whether a line is a row of figures: a name, a gap, and numbers. */
export function isFigureRow(text: string): boolean {
  if (!gapOf(text).test(text)) return false;
  const values = cellsOf(text)
    .slice(1)
    .filter((cell) => cell !== '');
  return values.some((cell) => /\d/.test(cell)) && values.filter(isNumber).length * 2 >= values.length;
}

/** So many rows of figures one below the other are a table, if all have as many cells. */
export const leastFigureRows = 2;
