// The tables of a report's text: rows with gaps or | between their cells, or one cell a line.
import {findNumbers, type NumberMention} from '../text/index.js';
import {gapOf, cellsOf, isFigureRow, isNumber, leastFigureRows} from '../text/table-lines.js';
import {commonUnit, headUnit, isRankHead, withoutUnit} from './head-unit.js';
import {readForm} from './quantity.js';

/** A figure of a table, with the words of its row, its column and what stands above the table. */
export interface TableFigure {
  mention: NumberMention;
  row: string;
  column: string;
  caption: string;
  /** The unit that its heads or the caption give; '' where they give none. */
  unit: string;
}

export interface SourceTables {
  /** In order of the text. */
  figures: TableFigure[];
  /** The text with a mark between any two cells, each character at its place. */
  parted: string;
}

/** A line, or a cell of one. */
interface Cell {
  text: string;
  at: number;
}
interface Table {
  /** Lines above, the nearest last. */
  above: string[];
  rows: Cell[][];
  /** Whether gaps part its cells, which are to be told from spaces in a number. */
  hasGaps: boolean;
}

/** So many lines above a table may say what it is about and in which unit. */
const captionLines = 3;
const longestCaption = 60;
/** The longest cell that is a name, and the fewest rows and most columns of a table of one cell a line. */
const longestName = 24;
const leastRows = 3;
const mostColumns = 12;

/** Reads all tables whose rows have as many cells each. Where one lacks a cell nobody can tell which. */
export function readTables(text: string): SourceTables {
  const parted = [...text.split('')];
  const figures: TableFigure[] = [];
  for (const table of tablesOf(linesOf(text))) {
    figures.push(...figuresIn(table));
    if (!table.hasGaps) continue;
    for (const row of table.rows) for (const {at} of row.slice(1)) parted[at - 1] = '；';
  }
  return {figures, parted: parted.join('')};
}

function linesOf(text: string): Cell[] {
  const lines: Cell[] = [];
  for (const {0: line, index} of text.matchAll(/[^\n\r]+/g)) {
    const trimmed = line.trim();
    if (trimmed) lines.push({text: trimmed, at: index + line.indexOf(trimmed)});
  }
  return lines;
}

function tablesOf(lines: readonly Cell[]): Table[] {
  const tables: Table[] = [];
  for (let i = 0; i < lines.length;) {
    const found = pipedRows(lines, i) ?? gappedRows(lines, i) ?? stackedRows(lines, i);
    if (!found) {
      i++;
      continue;
    }
    const above = lines.slice(Math.max(0, found.from - captionLines), found.from).map(({text}) => text);
    if (isEven(found.rows)) tables.push({above: captionOf(above), rows: found.rows, hasGaps: found.hasGaps});
    i = found.to;
  }
  return tables;
}

interface Found {
  rows: Cell[][];
  hasGaps: boolean;
  /** The first line, and the one behind the last. */
  from: number;
  to: number;
}

const isEven = ([first, ...rest]: readonly Cell[][]): boolean =>
  first !== undefined && first.length > 1 && rest.every((row) => row.length === first.length);

const isSentence = (line: string): boolean => line.length > longestCaption || /[。；！]$/.test(line);

/** The lines right above a table that name it: no sentence stands among them. */
function captionOf(above: readonly string[]): string[] {
  const stop = above.map((line) => isSentence(line)).lastIndexOf(true);
  return above.slice(stop + 1);
}

const isPiped = ({text}: Cell): boolean => text.startsWith('|') && text.endsWith('|') && text.length > 2;

/** The line of dashes below the names of the columns. */
const isHeadRule = (text: string): boolean => /^[|\s:：-]+$/.test(text);

/** Whether a row begins another table than the one above: it is a head, or has other columns behind a blank line. */
function beginsTable(lines: readonly Cell[], at: number): boolean {
  const [above, own, below] = [lines[at - 1]!, lines[at]!, lines[at + 1]];
  if (below && isPiped(below) && isHeadRule(below.text) && !isHeadRule(own.text)) return true;
  const isApart = own.at - above.at - above.text.length > 2;
  return isApart && own.text.split('|').length !== above.text.split('|').length;
}

function pipedRows(lines: readonly Cell[], from: number): Found | undefined {
  let to = from;
  while (to < lines.length && isPiped(lines[to]!) && (to === from || !beginsTable(lines, to))) to++;
  if (to - from < 2) return undefined;
  const rows = lines
    .slice(from, to)
    .filter(({text}) => !isHeadRule(text))
    .map(({text, at}) => parts(text.slice(1, -1), at + 1, /\|/));
  return {rows, hasGaps: false, from, to};
}

function gappedRows(lines: readonly Cell[], from: number): Found | undefined {
  let to = from;
  while (to < lines.length && isFigureRow(lines[to]!.text)) to++;
  if (to - from < leastFigureRows) return undefined;
  const count = cellsOf(lines[from]!.text).length;
  const above = lines[from - 1];
  const first = above && count > 1 && cellsOf(above.text).length === count ? from - 1 : from;
  const rows = lines.slice(first, to).map(({text, at}) => parts(text, at, gapOf(text)));
  return {rows, hasGaps: true, from: first, to};
}

const isName = ({text}: Cell): boolean =>
  text.length <= longestName && !isNumber(text) && !/[。；：，]/.test(text);

/** A name, its numbers below it, and again. */
function stackedRows(lines: readonly Cell[], from: number): Found | undefined {
  const isValue = (i: number): boolean => i < lines.length && isNumber(lines[i]!.text);
  let columns = 1;
  while (columns <= mostColumns && isValue(from + columns)) columns++;
  if (columns === 1 || columns > mostColumns) return undefined;
  const isRow = (at: number): boolean =>
    at < lines.length &&
    isName(lines[at]!) &&
    !isValue(at + columns) &&
    lines.slice(at + 1, at + columns).length === columns - 1 &&
    lines.slice(at + 1, at + columns).every(({text}) => isNumber(text));
  let count = 0;
  while (isRow(from + count * columns)) count++;
  if (count < leastRows) return undefined;
  const hasHead = from >= columns && lines.slice(from - columns, from).every((line) => isName(line));
  const first = hasHead ? from - columns : from;
  const to = from + count * columns;
  const rows: Cell[][] = [];
  for (let at = first; at < to; at += columns) rows.push(lines.slice(at, at + columns));
  return {rows, hasGaps: false, from: first, to};
}

/** The parts of a line with the place of each. */
function parts(text: string, at: number, gap: RegExp): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  const add = (end: number) => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    cells.push({text: trimmed, at: at + start + part.indexOf(trimmed)});
  };
  for (const found of text.matchAll(new RegExp(gap, 'g'))) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  return cells;
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

function figuresIn({rows, above}: Table): TableFigure[] {
  const [top = [], ...rest] = rows;
  const isHead =
    top.slice(1).every(({text}) => isYear(text)) || !top.slice(1).some(({text}) => isNumber(text));
  const common = commonUnit([...above, isHead ? top[0]!.text : '']);
  const caption = above
    .map(withoutUnit)
    .filter((line) => line && !/^[（(]?单位/.test(line))
    .join(' ');
  const units = isHead ? top.findIndex(({text}) => /^(?:计量)?单位$/.test(text)) : -1;
  const body = (isHead ? rest : rows).flatMap(([name, ...values]) => [
    ...years([name!]),
    ...values.flatMap(({text, at}, nth): TableFigure[] => {
      const column = isHead ? top[nth + 1]!.text : '';
      const mention = mentionOf(text, at, isRankHead(column));
      if (!mention) return [];
      const isBare = readForm(text)?.unit === '';
      const inRow = units > 0 ? values[units - 1]!.text : '';
      const given = headUnit(name!.text) ?? headUnit(column) ?? (inRow || common || '');
      const unit = isRankHead(column) ? '位' : isBare ? given : '';
      return [{mention, row: withoutUnit(name!.text), column: withoutUnit(column), caption, unit}];
    }),
  ]);
  return isHead ? [...years(top), ...body] : body;
}

/** Heads that are a bare 2024: a page may write 2024年. */
function years(heads: readonly Cell[]): TableFigure[] {
  return heads
    .filter(({text}) => isYear(text))
    .map(({text, at}) => ({mention: {at, text, kind: 'date'}, row: '', column: '', caption: '', unit: '年'}));
}

/** A cell as a figure: a number with or without its unit. Words in which a number stands are none. */
function mentionOf(text: string, at: number, isRank: boolean): NumberMention | undefined {
  const form = /\d/.test(text) && text.length <= 20 ? readForm(text) : undefined;
  if (!form) return undefined;
  const kind = isRank ? 'rank' : 'quantity';
  const [found] = findNumbers(text);
  if (!isNumber(text) && found?.kind !== 'quantity' && found?.kind !== 'rank') return undefined;
  const {value, upper, unit, bound} = form;
  return {at, text, kind, value, ...(upper !== undefined && {upper}), unit, bound};
}
