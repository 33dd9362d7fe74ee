import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readGrid, type Place} from './table/grid.js';

/** Tables of so many columns are cards on a phone, a row each. */
const fewest = 4;

const isHeading = (cell: Element): boolean => cell.localName === 'th';

/**
 * Says of the cells of wide tables that are children of its host what their columns are called, and keeps their roles:
 * on a phone each row is a card (`body.styles.ts`). `data-wr-cards` marks such a table, `data-wr-columns` its head rows,
 * `data-wr-head` holds the name of a cell's column, or of a row whose name is merged with the one above.
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
  const isWide = head > 0 && head < grid.length;
  if (!isWide && !table.hasAttribute('data-wr-cards')) return;
  table.toggleAttribute('data-wr-cards', isWide);
  if (!isWide) return;
  const names = grid[0]!.map((_, x) => joined(grid.slice(0, head).map((row) => row[x]!.text)));
  setRole(table, 'table');
  for (const group of table.children)
    if (/^t(?:head|body|foot)$/.test(group.localName)) setRole(group, 'rowgroup');
  grid.forEach((row, y) => markRow(row, names, y < head));
}

/** A figure, and no year: 2025年 is the name of a column. */
const figure = /^[-+−]?\d[\d.,]*(?!\d*\s*年)/;

/** How many rows are the head: those of headings alone, or the first with what it spans unless it holds figures. */
function headRows(table: HTMLTableElement, grid: readonly Place[][]): number {
  const headings = grid.findIndex((row) => !row.every((place) => place.heading || !place.text));
  if (headings > 0) return headings;
  const first = grid[0]!;
  if (!table.tHead && first.slice(1).some(({text}) => figure.test(text))) return 0;
  return Math.max(...first.map((place) => place.rows));
}

/** Headings of several rows, each said once. */
const joined = (texts: string[]): string => [...new Set(texts.filter(Boolean))].join(' ');

function markRow(row: readonly Place[], names: readonly string[], isHead: boolean): void {
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
