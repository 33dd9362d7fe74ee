import {shownChildren, type Visibility} from '../../../markup/visible-text.js';
import {foldCell} from '../../../text/white-space.js';

/** One place of a table's grid. Merged cells fill several: the first holds the cell, the others repeat it. */
export interface GridPlace {
  text: string;
  /** A `th`. */
  heading: boolean;
  /** Its words are emphasised, by `b`, `strong`, `em` or `mark`: the row that the table is about. */
  strong: boolean;
  /** How many columns and rows the cell spans. */
  columns: number;
  rows: number;
  /** Not the first place of its cell. */
  repeated: boolean;
  /** Undefined where the table has no cell. */
  cell?: HTMLTableCellElement;
}

/** Wider tables are no charts; a wrong `colspan` must not fill the memory. */
export const mostColumns = 100;

/**
 * The cells of a table, each row from the first column to the last, merged cells in all the places they cover. Rows and
 * cells that the author hid take no place.
 */
export function readGrid(table: HTMLTableElement): GridPlace[][] {
  const shown = shownRows(table);
  const rows = [...table.rows].filter((row) => shown.has(row));
  const grid: GridPlace[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const [cell, visibility] of shownChildren(row, shown.get(row))) {
      if (!isCell(cell)) continue;
      while (grid[y]![x]) x++;
      if (x >= mostColumns) break;
      const place = readPlace(cell, visibility, rows.length - y, mostColumns - x);
      for (let dy = 0; dy < place.rows; dy++) {
        for (let dx = 0; dx < place.columns; dx++) {
          grid[y + dy]![x + dx] ??= {...place, repeated: dx + dy > 0};
        }
      }
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  const blank = {text: '', heading: false, strong: false, columns: 1, rows: 1, repeated: false};
  return grid.map((row) => Array.from({length: width}, (_, x) => row[x] ?? blank));
}

/** How many columns the widest row of a table fills. */
export function columnsOf(table: HTMLTableElement): number {
  return Math.max(
    0,
    ...[...table.rows].map(({cells}) => [...cells].reduce((sum, {colSpan}) => sum + colSpan, 0)),
  );
}

/** The rows that the author shows, each with how. */
function shownRows(table: HTMLTableElement): Map<Node, Visibility> {
  const rows = shownChildren(table).flatMap(([child, visibility]) =>
    child.nodeName === 'TR' ? [[child, visibility] as const] : shownChildren(child, visibility),
  );
  return new Map(rows);
}

const isCell = (node: Node): node is HTMLTableCellElement => node.nodeName === 'TD' || node.nodeName === 'TH';

function readPlace(
  cell: HTMLTableCellElement,
  visibility: Visibility,
  rowsLeft: number,
  columnsLeft: number,
): GridPlace {
  return {
    cell,
    text: foldCell(wordsIn(cell, visibility)),
    heading: cell.localName === 'th',
    strong: cell.querySelector('b,strong,em,mark') !== null,
    columns: Math.min(cell.colSpan || 1, columnsLeft),
    rows: Math.min(cell.rowSpan || rowsLeft, rowsLeft),
    repeated: false,
  };
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text of a cell. Raised digits, which `<sup>` sets, become the characters for them: 1260 with note 1 is not 12601. */
function wordsIn(node: Node, visibility: Visibility): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const inside = shownChildren(node, visibility)
    .map(([child, its]) => wordsIn(child, its))
    .join('');
  if (node.nodeName === 'SUP') return inside.replace(/\d/g, (digit) => raised[Number(digit)]!);
  return /^(?:BR|P|DIV|LI)$/.test(node.nodeName) ? `${inside} ` : inside;
}
