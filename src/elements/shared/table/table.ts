import {shownText, visibilityOf, visibilityWithin} from '../../../markup/visible-text.js';
import {figureOf, isMissing, isPeriod, readCell, readHeading, type Cell} from './cell.js';
import {columnsOf, mostColumns, readGrid, type GridPlace} from './grid.js';
import * as words from '../words.js';
import type {Words} from '../words.js';
import {foldSpaces} from '../../../text/white-space.js';

/** A line of a table: its heading, and the cells of it. */
export interface TableLine {
  /** The heading as written, with the unit that it gives. */
  heading: string;
  /** The heading without its unit. */
  name: string;
  cells: Cell[];
  /** Emphasised by its author: what the table is about. */
  strong: boolean;
  /** The place in an order of merit that its row gives it, as written: `1`, `第3位`. */
  rank?: string;
  /** The field that it belongs to: a name of `subjects`. */
  subject?: string;
}

/** A table as charts read it. `columns[i].cells[k]` and `rows[k].cells[i]` are the same cell. */
export interface TableData {
  /** The caption, or a first row that is one cell. */
  caption: string;
  rows: TableLine[];
  columns: TableLine[];
  /** Lines below the figures: 注：…, 资料来源：…. */
  notes: string[];
  /** What cannot be drawn, for the author. */
  problems: Words[];
}

/** Which way a chart reads: `periods` down wants one row for each year, `items` down one row for each thing. */
export type ReadingDirection = 'periods' | 'items';

export const noTable: TableData = {caption: '', rows: [], columns: [], notes: [], problems: []};

const note = /^(?:注|说明|备注|附注|(?:资料|数据)?来源|[①-⑳*※])\s*[:：①-⑳\d.、]?/;
const unitHeading = /^(?:计量)?单\s*位$/;
const rankHeading = /^(?:序号|位次|位序|名次|排名|排位|排序|次序)$/;

/** Whether a line is the sum of the others. */
export const isTotal = (name: string): boolean => /^(?:合计|总计|总数|总量|共计|总额|全部)$/.test(name);

/**
 * Reads the first table inside an element: header row, first column, units of heading or cell. Nothing is reformatted;
 * cells keep their text. What the author hid is not read: table, rows, cells, words.
 *
 * @param reading a table that lies the other way (years as its header row) is turned
 * @returns no rows where there is no table, or no figure in it
 */
export function readTable(host: Element, reading: ReadingDirection): TableData {
  const table = [...host.querySelectorAll('table')].find((each) => visibilityWithin(host, each) === 'shown');
  if (!table) return noTable;
  const grid = readGrid(table);
  const title = foldSpaces(shownText(table.caption));
  const data: TableData = {...noTable, caption: title, notes: [], problems: []};
  const body = grid.filter((row, y) => {
    const [first] = row;
    const text = first?.text ?? '';
    // One cell as wide as the table, above the figures or below them.
    const alone = row.length > 1 && row.every((place) => place.text === text || !place.text);
    if (!row.some((place) => place.text)) return false;
    if (note.test(text) && (alone || row.length === 1) && y > 0) data.notes.push(text);
    else if (alone && y === 0 && first!.columns === row.length) data.caption ||= text;
    else return true;
    return false;
  });
  if (columnsOf(table) > mostColumns) data.problems.push(words.tooManyColumns(mostColumns));
  const head = headRows(table, body);
  const wide = body[0]?.length ?? 0;
  if (body.length <= head || wide < 2) return {...data, problems: [words.noTable]};
  return build(data, body.slice(0, head), body.slice(head), reading);
}

/** How many rows are the header. */
function headRows(table: HTMLTableElement, rows: GridPlace[][]): number {
  const first = rows[0];
  if (!first) return 0;
  const allHeadings = rows.findIndex((row) => !row.every((place) => place.heading || !place.text));
  if (allHeadings > 0) return allHeadings;
  const isFigure = ({text}: GridPlace): boolean => !isPeriod(text) && figureOf(text) !== undefined;
  const isHead =
    (table.tHead?.rows.length && visibilityOf(table.tHead) === 'shown') ||
    first.filter((p) => p.heading).length > 1;
  if (!isHead && (first.slice(1).some(isFigure) || first.slice(1).every(({text}) => !text))) return 0;
  return Math.max(...first.map((place) => place.rows));
}

function build(
  data: TableData,
  head: GridPlace[][],
  body: GridPlace[][],
  reading: ReadingDirection,
): TableData {
  const labels = labelColumns(head, body);
  const headings = Array.from({length: body[0]!.length}, (_, x) => joined(head.map((row) => row[x]!.text)));
  const ranked = labels > 1 && (rankHeading.test(headings[0]!) || isCount(body));
  const unitAt = headings.findIndex((heading, x) => x > 0 && x < labels && unitHeading.test(heading));
  let columns: Heading[] = headings.slice(labels).map((heading) => ({heading, strong: false}));
  let rows: Heading[] = body.map((row) => ({
    heading: joined(
      row.slice(0, labels).map(({text}, x) => (x === unitAt || (ranked && x === 0) ? '' : text)),
    ),
    unit: row[unitAt]?.text,
    strong: isStrong(row, labels) && !body.every((other) => isStrong(other, labels)),
    rank: ranked ? row[0]!.text : undefined,
  }));
  let texts = body.map((row) => row.slice(labels).map((place) => (place.repeated ? '' : place.text)));
  if (lies(reading, rows, columns)) {
    [rows, columns] = [columns, rows];
    texts = rows.map((_, y) => texts.map((row) => row[y]!));
  }
  const units = [data.caption, joined(head.map((row) => row[0]!.text))].map((text) => readHeading(text).unit);
  return finish(data, rows, columns, texts, units[0] || units[1]!);
}

/** A heading, with the unit that a column of units gives it. */
type Heading = Pick<TableLine, 'heading' | 'strong' | 'rank'> & {unit?: string};

function finish(
  data: TableData,
  rows: Heading[],
  columns: Heading[],
  texts: string[][],
  unit: string,
): TableData {
  const line = ({heading, unit: given, strong, rank}: Heading): TableLine & {unit: string} => ({
    heading: given ? `${heading}（${given}）` : heading,
    ...(given ? {name: heading, unit: given} : readHeading(heading)),
    cells: [],
    strong,
    ...(rank === undefined ? {} : {rank}),
  });
  const [down, across] = [rows.map(line), columns.map(line)];
  const cells = texts.map((row, y) =>
    row.map((text, x) => readCell(text, down[y]!.unit || across[x]!.unit || unit)),
  );
  const isDrawn = (cell: Cell): boolean => cell.value !== undefined;
  const kept = across.map((_, x) => cells.some((row) => isDrawn(row[x]!)));
  across.forEach(({heading}, x) => {
    if (!kept[x]) data.problems.push(words.noNumber(heading));
  });
  const strange = cells
    .flatMap((row) => row.filter((cell, x) => kept[x] && !isDrawn(cell)))
    .find(({text}) => !isMissing(text));
  if (strange) data.problems.push(words.noNumber(strange.text));
  down.forEach((row, y) => (row.cells = cells[y]!.filter((_, x) => kept[x])));
  across.forEach((column, x) => (column.cells = cells.map((row) => row[x]!)));
  return {...data, rows: down, columns: across.filter((_, x) => kept[x])};
}

/** How many columns at the left are words: the labels. At least one. */
function labelColumns(head: GridPlace[][], body: GridPlace[][]): number {
  const width = body[0]!.length;
  const isWords = (x: number): boolean =>
    body.some((row) => !isMissing(row[x]!.text)) &&
    body.every((row) => isPeriod(row[x]!.text) || figureOf(row[x]!.text) === undefined) &&
    !head.some((row) => isPeriod(row[x]!.text));
  let count = 1;
  while (count < width - 1 && isWords(count)) count++;
  return count;
}

/** Whether the first column only counts the rows: 1, 2, 3. */
const isCount = (body: GridPlace[][]): boolean => body.every((row, y) => Number(row[0]!.text) === y + 1);

const isStrong = (row: GridPlace[], labels: number): boolean =>
  row.slice(0, labels).some(({strong}) => strong);

/** Whether a table lies the other way than it is read. */
function lies(reading: ReadingDirection, rows: Heading[], columns: Heading[]): boolean {
  const periods = (lines: Heading[]): boolean => lines.length > 0 && lines.every((l) => isPeriod(l.heading));
  if (reading === 'periods') return periods(columns) && !periods(rows) && columns.length > 1;
  return rows.length === 1 && columns.length > 1 && !periods(columns);
}

/** Headings of several rows, each said once. */
const joined = (texts: string[]): string => [...new Set(texts.filter(Boolean))].join(' ');
