import {chartOfTable} from './chart-of-table.js';
import {element, type Node} from './html.js';
import {words} from './inline-html.js';
import type {Table, Text} from './model.js';

/**
 * How many digits stand beside each other on a phone, behind the names of the rows; each column takes two more as its
 * margins.
 */
const widest = 20;
const margin = 2;
const narrowest = 3;

/** A table, in the element that draws it if there is one; one of more figures than a phone is wide as several. */
export function composeTables(block: Table): Node[] {
  const chart = chartOfTable(block);
  if (chart) return [element(chart.tag, {...chart.attributes}, composeTable(block))];
  return splitColumns(block).map(composeTable);
}

const isFigure = (text: string): boolean => /^[^\u3400-\u9fff]*\d[^\u3400-\u9fff]*$|^[—–-]*$/.test(text);

/** The columns of figures in as many tables as a phone needs, each with the names of the rows. */
function splitColumns(block: Table): Table[] {
  const {head, rows} = block;
  const body = head ? rows.slice(1) : rows;
  const columns = rows[0]!.length;
  const isEven = rows.every((row) => row.length === columns);
  if (!isEven || !body.every((row) => row.slice(1).every(({text}) => isFigure(text.trim())))) return [block];
  const groups: number[][] = [[]];
  let width = 0;
  for (let column = 1; column < columns; column++) {
    const own = Math.max(narrowest, ...body.map((row) => row[column]!.text.trim().length)) + margin;
    if (width + own > widest && groups.at(-1)!.length > 0) {
      groups.push([]);
      width = 0;
    }
    groups.at(-1)!.push(column);
    width += own;
  }
  if (groups.length === 1) return [block];
  return groups.map((group) => ({
    ...block,
    rows: rows.map((row) => [row[0]!, ...group.map((at) => row[at]!)]),
  }));
}

function composeTable({head, rows}: Table): Node {
  const [first, ...rest] = rows;
  const row = (cells: readonly Text[], tag: 'td' | 'th'): Node =>
    element(
      'tr',
      {},
      cells.map((cell) => element(tag, tag === 'th' ? {scope: 'col'} : {}, words(cell))),
    );
  return element(
    'table',
    {},
    head && first && element('thead', {}, row(first, 'th')),
    element(
      'tbody',
      {},
      (head ? rest : rows).map((cells) => row(cells, 'td')),
    ),
  );
}
