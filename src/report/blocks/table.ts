import {gapOf} from '../../text/table-lines.js';
import type {Block, Text} from '../model.js';
import {cut, slicePassage, type Passage} from '../passage.js';
import {parsed, type Parsed} from '../parsed.js';
import {findNumbers} from '../../text/index.js';

/**
 * Rows whose cells stand between |, or apart by gaps, as a table. The line of dashes under Markdown's head is left out.
 *
 * @param captions the lines over it: 表1 …, 单位：万元
 */
export function readTable(rows: readonly Passage[], captions: readonly Passage[] = []): Parsed<Block[]> {
  const cells: Text[][] = [];
  let head = false;
  let figures = 0;
  for (const row of rows) {
    if (isHeadRule(row.text)) {
      head ||= cells.length === 1;
      continue;
    }
    cells.push(splitRow(row));
    figures += findNumbers(row.text).filter(({kind}) => kind === 'quantity' || kind === 'rank').length;
  }
  // Without Markdown's dashes a first row without figures names the columns.
  head ||= cells.length > 1 && isHead(cells[0]!.map(({text}) => text));
  const caption = captions.map((line) => cut(line));
  const table: Block = {kind: 'table', head, rows: cells, ...(caption.length > 0 && {caption})};
  return parsed(cells.length ? [table] : [], figures);
}

/** The line of dashes below the names of the columns. */
export const isHeadRule = (row: string): boolean => /^[|\s:：-]+$/.test(row);

export const columnsOf = (row: Passage): number => splitRow(row).length;

/** Whether a row names the columns: words, or years above figures. */
const isHead = (cells: readonly string[]): boolean =>
  !cells.some(isFigure) || (cells.length > 1 && cells.slice(1).every((cell) => /^(?:19|20)\d\d$/.test(cell)));

const isFigure = (cell: string): boolean => /^[-+]?\d[\d.,]*[%％]?$/.test(cell);

function splitRow(row: Passage): Text[] {
  if (!row.text.includes('|')) return splitGaps(row);
  const cells: Text[] = [];
  let start = row.text.startsWith('|') ? 1 : 0;
  const last = row.text.endsWith('|') ? row.text.length - 1 : row.text.length;
  for (let i = start; i <= last; i++) {
    if (i < last && row.text[i] !== '|') continue;
    cells.push(cut(slicePassage(row, start, i)));
    start = i + 1;
  }
  return cells;
}

function splitGaps(row: Passage): Text[] {
  const cells: Text[] = [];
  let start = 0;
  for (const gap of row.text.matchAll(new RegExp(gapOf(row.text), 'g'))) {
    cells.push(cut(slicePassage(row, start, gap.index)));
    start = gap.index + gap[0].length;
  }
  return [...cells, cut(slicePassage(row, start))];
}
