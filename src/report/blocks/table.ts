import type {Block, Text} from '../model.js';
import {cut, slicePassage, type Passage} from '../passage.js';
import {parsed, type Parsed} from '../parsed.js';
import {findNumbers} from '../../text/index.js';

/** Rows written with | as a table. The line of dashes under Markdown's head is left out. */
export function readTable(rows: readonly Passage[]): Parsed<Block[]> {
  const cells: Text[][] = [];
  let head = false;
  let figures = 0;
  for (const row of rows) {
    if (/^[|\s:：-]+$/.test(row.text)) {
      head ||= cells.length === 1;
      continue;
    }
    cells.push(splitRow(row));
    figures += findNumbers(row.text).filter(({kind}) => kind === 'quantity' || kind === 'rank').length;
  }
  return parsed(cells.length ? [{kind: 'table', head, rows: cells}] : [], figures);
}

function splitRow(row: Passage): Text[] {
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
