// A file of comma- or tab-separated values as the table that its program shows.
import type {Block, Cell} from './blocks.js';
import {cleanText} from './text.js';
import {writeBlocks, type SourceText} from './write.js';

/** Cells of all rows: a cell between quotation marks keeps commas and line ends, `""` in it is one mark. */
function* rowsOf(text: string, gap: string): Generator<string[]> {
  let row: string[] = [];
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"[^\\S\\n${gap}]*|([^${gap}\\n]*))(${gap}|\\n|$)`, 'y');
  while (cell.lastIndex < text.length) {
    // Never fails: a mark that does not close is one of the words.
    const [, quoted, plain = '', end] = cell.exec(text)!;
    row.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === gap && cell.lastIndex < text.length) continue;
    yield row;
    row = [];
  }
}

/** A row without the empty cells at its end. */
function trimmed(row: readonly string[]): readonly string[] {
  let end = row.length;
  while (end > 0 && !row[end - 1]) end--;
  return row.slice(0, end);
}

/** A row whose first cell alone is filled, as of a title that was merged over all columns, is one cell again. */
function asCells(row: readonly string[], width: number): Cell[] {
  if (width > 1 && row.length === 1) return [{text: row[0]!, columns: width, rows: 1}];
  return Array.from({length: width}, (_, i) => ({text: row[i] ?? '', columns: 1, rows: 1}));
}

/** The table of a file: its title, unit and remarks around it, its head as such. */
export function readCsv(text: string, kind: 'csv' | 'tsv'): SourceText {
  const clean = cleanText(text);
  const isTabbed = kind === 'tsv' || /^[^,\n]*\t/.test(clean);
  const rows = [...rowsOf(clean, isTabbed ? '\t' : ',')].map(trimmed);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const block: Block = {kind: 'table', rows: rows.map((row) => asCells(row, width))};
  return writeBlocks([block]);
}
