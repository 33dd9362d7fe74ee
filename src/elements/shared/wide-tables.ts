import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readGrid, type GridPlace} from './table/grid.js';
import {emWidth} from './widths.js';

/** Tables of so many columns are cards on a phone, a row each. */
const fewest = 4;

const isHeading = (cell: Element): boolean => cell.localName === 'th';

/**
 * Says of the cells of wide tables that are children of its host what their columns are called, and keeps their roles:
 * on a phone each row is a card (`body.styles.ts`). `data-wr-cards` marks such a table, `data-wr-columns` its head rows,
 * `data-wr-head` holds the name of a cell's column, or of a row whose name is merged with the one above. Above a phone's
 * width, a table of more columns than have room says by `--table-em` how many em it takes: its type is as small; one of
 * still more is always cards.
 */
export class WideTables implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const read = (): void => this.host.querySelectorAll<HTMLTableElement>(':scope > table').forEach(mark);
    read();
    this.observer ??= new MutationObserver(read);
    this.observer.observe(this.host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['colspan', 'rowspan', 'hidden'],
    });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}

function mark(table: HTMLTableElement): void {
  const grid = table.querySelector('wr-tally') ? [] : readGrid(table);
  const width = grid[0]?.length ?? 0;
  const head = width < fewest ? 0 : headRows(table, grid);
  const em = leastTable(grid);
  setEm(table, em > roomy && em <= most ? em : undefined);
  const isWide = head > 0 && head < grid.length;
  if (!isWide && !table.hasAttribute('data-wr-cards')) return;
  if (isWide) table.setAttribute('data-wr-cards', em > most ? 'always' : '');
  else table.removeAttribute('data-wr-cards');
  if (!isWide) return;
  const names = grid[0]!.map((_, x) => joined(grid.slice(0, head).map((row) => row[x]!.text)));
  setRole(table, 'table');
  for (const group of table.children)
    if (/^t(?:head|body|foot)$/.test(group.localName)) setRole(group, 'rowgroup');
  grid.forEach((row, y) => markRow(row, names, y < head));
}

/** What cells keep at their ends, in em; as in `wide-tables.styles.ts`. */
const cellEnd = 0.44;

/** Em of usual size that are always there where a table is no card; of the smallest size. */
const [roomy, most] = [22, 33];

/** How wide a table is at least, in em: figures whole, words in lines of three characters. */
function leastTable(grid: readonly GridPlace[][]): number {
  const columns = (grid[0] ?? []).map((_, x) =>
    Math.max(0, ...grid.map((row) => (row[x]!.columns > 1 ? 0 : leastEm(row[x]!.text)))),
  );
  return columns.reduce((sum, column) => sum + column + cellEnd, 0);
}

function setEm({style}: HTMLTableElement, em?: number): void {
  if (em) style.setProperty('--table-em', em.toFixed(2));
  else style.removeProperty('--table-em');
}

function leastEm(text: string): number {
  const figures = text.match(/[!-~−]+/g) ?? [];
  return Math.max(Math.min(3, emWidth(text)), ...figures.map(({length}) => 0.57 * length));
}

/** A figure, and no year: 2025年 is the name of a column. */
const figure = /^[-+−]?\d[\d.,]*(?!\d*\s*年)/;

/** How many rows are the head: those of headings alone, or the first with what it spans unless it holds figures. */
function headRows(table: HTMLTableElement, grid: readonly GridPlace[][]): number {
  const headings = grid.findIndex((row) => !row.every((place) => place.heading || !place.text));
  if (headings > 0) return headings;
  const first = grid[0]!;
  if (!table.tHead && first.slice(1).some(({text}) => figure.test(text))) return 0;
  return Math.max(...first.map((place) => place.rows));
}

/** Headings of several rows, each said once. */
const joined = (texts: string[]): string => [...new Set(texts.filter(Boolean))].join(' ');

function markRow(row: readonly GridPlace[], names: readonly string[], isHead: boolean): void {
  const parent = row.find(({cell, repeated}) => cell && !repeated)?.cell?.parentElement;
  if (!parent) return;
  parent.toggleAttribute('data-wr-columns', isHead);
  setRole(parent, 'row');
  const [first] = row;
  set(parent, !isHead && first!.repeated ? first!.text : '');
  row.forEach(({cell, columns, repeated}, x) => {
    if (!cell || repeated) return;
    set(cell, isHead || x === 0 || columns === row.length ? '' : names[x]!);
    setRole(cell, isHeading(cell) ? (isHead ? 'columnheader' : 'rowheader') : 'cell');
  });
}

function setRole(element: Element, role: string): void {
  if (!element.hasAttribute('role')) element.setAttribute('role', role);
}

function set(element: Element, name: string): void {
  if (name) element.setAttribute('data-wr-head', name);
  else element.removeAttribute('data-wr-head');
}
