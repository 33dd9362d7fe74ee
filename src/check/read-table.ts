import {commonUnit, headUnit, isRankHead, withoutUnit} from './head-unit.js';
import {collect, textOf, UI_WORDS} from './page-elements.js';
import {readForm} from './quantity.js';
import type {HtmlElement} from '../markup/read-html.js';

/**
 * What a cell is to its readers.
 *
 * - `head`: of a column
 * - `label`: of a row
 * - `figure`: a number, which takes its words from both
 * - `words`: anything else
 * - `count`: the number of its row, 1, 2, 3; nothing to check
 */
export type CellKind = 'head' | 'label' | 'figure' | 'words' | 'count';

export interface TableCell {
  cell: HtmlElement;
  kind: CellKind;
  /** Its words, of a head or label without their unit; of a figure with the unit that its heads give. */
  text: string;
  /** Of a figure the words of its row and of its column. */
  labels: string[];
  /** Of a figure: its column is one of places in an order, 位次. */
  isRank?: boolean;
}

/** The caption of a table, or nothing. */
export function captionOf(table: HtmlElement): HtmlElement | undefined {
  return table.children.find((child): child is HtmlElement => 'tag' in child && child.tag === 'caption');
}

/** A wrong `colspan` must not fill the memory. */
const mostColumns = 60;
const mostSpan = 200;

const PERIOD =
  /^["“]?(?:(?:19|20)\d\d(?=年|$)|\d{1,2}(?:[-—–]\d{1,2})?月|[第前]?[一二三四1-4]季度|[上下]半年|十[一二三四]?五["”]?)/;
const BARE_YEAR = /^(?:19|20)\d\d$/;
const COUNT_HEAD = /^(?:序号|排序|次序|编号)$/;
const UNIT_HEAD = /^(?:计量)?单位$/;
const ROW_NUMBER = /^\d{1,3}$/;

/**
 * The cells of a table, row by row. Merged cells are read once, and are the heads of all the cells they cover.
 *
 * @param captions the headings and lines above it, which may name the unit of all its figures
 */
export function readTable(table: HtmlElement, captions: readonly string[] = []): TableCell[][] {
  const rows: HtmlElement[] = [];
  collect(table, 'tr', rows);
  const grid = fill(rows);
  const heads = headRows(grid);
  const corner = grid.slice(0, Math.max(1, heads)).map((row) => words(row[0]));
  const common = commonUnit([words(captionOf(table)), ...corner, ...captions]);
  // 序号 in front numbers the rows; what they are called stands behind it.
  const first = heads > 0 && COUNT_HEAD.test(words(grid[heads - 1]![0])) ? 1 : 0;
  const unitColumn = heads > 0 ? grid[heads - 1]!.findIndex((cell) => UNIT_HEAD.test(words(cell))) : -1;
  return grid.map((row, y) => {
    const rowUnit = words(row[unitColumn]);
    const isHead = y < heads;
    const labels = isHead ? 0 : first + labelCount(row.slice(first));
    return row.flatMap((cell, x): TableCell[] => {
      // A merged cell is read where it begins.
      if (!cell || row[x - 1] === cell || grid[y - 1]?.[x] === cell) return [];
      const text = textOf(cell);
      if (x < first && !isHead && ROW_NUMBER.test(text)) return [{cell, kind: 'count', text, labels: []}];
      if (isHead || x < labels || cell.tag === 'th') {
        return [{cell, kind: isHead ? 'head' : 'label', text: asHead(text), labels: []}];
      }
      const above = distinct(grid.slice(0, heads).map((line) => words(line[x])));
      const beside = distinct(row.slice(first, labels).map((head) => (head ? textOf(head, '\u200b') : '')));
      return [bodyCell(cell, text, beside, above, rowUnit || (common ?? ''))];
    });
  });
}

function bodyCell(
  cell: HtmlElement,
  text: string,
  beside: readonly string[],
  above: readonly string[],
  common: string,
): TableCell {
  const head = withoutUnit(above.at(-1) ?? '');
  if (COUNT_HEAD.test(head) && ROW_NUMBER.test(text)) return {cell, kind: 'count', text, labels: []};
  if (!isFigure(text)) return {cell, kind: 'words', text, labels: []};
  const isRank = isRankHead(head);
  const unit = isRank ? '位' : (unitOf(beside) ?? unitOf(above) ?? common);
  const bare = readForm(text)?.unit === '';
  // A figure with a unit of its own has none from its head: 村（社区） counts 58个.
  const labelOf = (words: string) =>
    bare || text.endsWith(headUnit(words) ?? '') ? withoutUnit(words) : words;
  const all = [...beside, ...above].map(labelOf).filter(Boolean);
  const specific = all.filter((each) => !UI_WORDS.has(each));
  const labels = specific.length > 0 ? specific : all;
  return {cell, kind: 'figure', text: bare ? text + unit : text, labels, ...(isRank && {isRank})};
}

/** A number by itself: 22场次, 突破6万亿元, -3.2. A year is none in the first column; in others it may be a plain 2000. */
function isFigure(text: string, isFirst = false): boolean {
  const isPeriod = PERIOD.test(text) && (isFirst || /[年月季]/.test(text));
  return text.length <= 20 && /[\d０-９]/.test(text) && !isPeriod && readForm(text) !== undefined;
}

/** The table as rectangle; a cell stands in all places that it covers. */
function fill(rows: readonly HtmlElement[]): (HtmlElement | undefined)[][] {
  const grid: (HtmlElement | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      if (!('tag' in cell) || (cell.tag !== 'td' && cell.tag !== 'th')) continue;
      while (grid[y]![x]) x++;
      const across = Math.max(1, Math.min(span(cell, 'colspan'), mostColumns - x));
      const down = Math.min(span(cell, 'rowspan'), rows.length - y);
      for (let dy = 0; dy < down; dy++) {
        for (let dx = 0; dx < across; dx++) grid[y + dy]![x + dx] ??= cell;
      }
      x += across;
    }
  });
  return grid;
}

function span({attributes}: HtmlElement, name: string): number {
  const count = Math.trunc(Number(attributes.get(name) ?? 1));
  return count >= 1 ? Math.min(count, mostSpan) : 1;
}

/** How many rows are heads of columns: those of `th` alone, or a first one of words above figures. */
function headRows(grid: readonly (HtmlElement | undefined)[][]): number {
  const first = grid.findIndex(
    (row) => !row.every((cell) => !cell || cell.tag === 'th' || textOf(cell) === ''),
  );
  if (first !== 0) return first < 0 ? grid.length : first;
  const [top = [], ...rest] = grid;
  const heads = top.slice(1).map(words);
  const isWords =
    heads.length > 0 &&
    (heads.every((head) => head && !isFigure(head)) || heads.every((head) => BARE_YEAR.test(head)));
  return isWords && rest.some((row) => row.slice(1).some((cell) => cell && isFigure(textOf(cell)))) ? 1 : 0;
}

/** How many cells at the left of a row are its label. */
function labelCount(row: readonly (HtmlElement | undefined)[]): number {
  const other = row.findIndex((cell) => cell?.tag !== 'th');
  if (other !== 0) return other < 0 ? row.length : other;
  const figures = row.findIndex((cell, x) => cell && isFigure(textOf(cell), x === 0));
  return figures > 0 ? 1 : 0;
}

function unitOf(heads: readonly string[]): string | undefined {
  return heads.map(headUnit).reverse().find(Boolean);
}

/** The words of a head without its unit; a bare year as a year. */
function asHead(text: string): string {
  const head = withoutUnit(text);
  return /^(?:19|20)\d\d$/.test(head) ? `${head}年` : head;
}

function words(cell: HtmlElement | undefined): string {
  return cell ? textOf(cell) : '';
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}
