// Plain text: line ends of every kind, invisible characters, tables whose cells tabs or commas part.
import {plainBullets} from './bullets.js';
import {leftOutIssue, type SourceIssue} from './issues.js';
import {headedTables, isDelimiter, longestRow, pipeCells, plainCell, unevenRows} from './pipe-rows.js';
import {typedContents} from './typed-contents.js';
import {rowOf, type SourceText} from './write.js';

/** Line ends besides those of ASCII: next line, line and paragraph separator, vertical tab, form feed. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
/** Zero-width characters, marks of direction, soft hyphens, the byte order mark. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** 1️⃣, and 🔟: a number on a key. */
const keys = /(\d)\ufe0f?\u20e3\s*|🔟\s*/gu;

/** Text with one kind of line end and nothing that nobody sees; numbers on keys as 1., bullets as ● and ✓. */
export const cleanText = (text: string): string =>
  plainBullets(
    text
      .replace(lineEnds, '\n')
      .replace(invisible, '')
      .replace(keys, (_, digit?: string) => `${digit ?? 10}. `),
  );

/** The cells of a line between commas; "" in quotation marks is one. Undefined where the quotes do not close. */
function commaCells(line: string): string[] | undefined {
  const cells: string[] = [];
  const cell = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y;
  for (let at = 0; at <= line.length;) {
    cell.lastIndex = at;
    const match = cell.exec(line);
    if (!match) return undefined;
    cells.push((match[1]?.replaceAll('""', '"') ?? match[2]!).trim());
    at = cell.lastIndex;
    if (match[3] === '') break;
  }
  return cells;
}

const longestCell = 60;

/** Cells of a row that is part of a table: no sentences. */
const areCells = (cells: readonly string[] | undefined): cells is string[] =>
  !!cells &&
  cells.length > 1 &&
  cells.every((cell) => cell.length <= longestCell && !/[。；！？]/.test(cell));

/** Whether a column holds figures: clauses of prose stand between commas, too. */
function haveFigures([, ...rows]: readonly (readonly string[])[]): boolean {
  return rows[0]!.some((_, column) => rows.every((row) => /^[-+]?\d[\d.,]*[^\d]{0,4}$/.test(row[column]!)));
}

function tabCells(line: string): string[] | undefined {
  if (!line.trim().includes('\t')) return undefined;
  return line
    .replace(/^ +| +$/g, '')
    .split('\t')
    .map((cell) => cell.trim());
}

/** So many rows of as many cells, one below the other, are a table. */
const leastRows = {'\t': 2, ',': 3};

/** Lines that are rows of tables, written with `|`; each stays the line it was. */
function pipeTables(lines: string[]): void {
  for (const gap of ['\t', ','] as const) {
    const read = gap === '\t' ? tabCells : commaCells;
    for (let i = 0; i < lines.length;) {
      const first = rowAt(lines[i]!, read);
      const rows = first ? [first] : [];
      while (first && i + rows.length < lines.length) {
        const next = rowAt(lines[i + rows.length]!, read);
        if (next?.length !== first.length) break;
        rows.push(next);
      }
      if (rows.length >= leastRows[gap] && (gap === '\t' || haveFigures(rows)))
        rows.forEach((cells, at) => (lines[i + at] = rowOf(cells)));
      i += Math.max(rows.length, 1);
    }
  }
}

/**
 * Makes rows between bars even: every one as many cells as the longest, `\\|` a bar of its cell. Bars in prose part nothing.
 *
 * @returns the lines whose cells were more or fewer than those of the first
 */
function evenRows(lines: string[]): Map<number, string> {
  const uneven = new Map<number, string>();
  for (const {from, to} of pipedBlocks(lines)) {
    const rows = lines
      .slice(from, to)
      .map((line) => (isDelimiter(line) ? undefined : pipeCells(line).map(plainCell)));
    const first = rows[0]!;
    const {width} = unevenRows(rows.filter((row) => row !== undefined));
    rows.forEach((row, i) => {
      if (row && row.length !== first.length) uneven.set(from + i, row.find(Boolean) ?? '');
      const missing = Array.from({length: width - (row?.length ?? 0)}, () => '');
      lines[from + i] = row ? rowOf([...row, ...missing]) : `|${'---|'.repeat(width)}`;
    });
  }
  return uneven;
}

/** Lines that begin with a bar, and those with bars around a line of dashes. */
function* pipedBlocks(lines: readonly string[]): Generator<{from: number; to: number}> {
  const headed = new Map([...headedTables(lines)].map(({from, to}) => [from, to]));
  const begins = (line = ''): boolean => line.length < longestRow && /^\s*\|.*\|/.test(line);
  for (let i = 0; i < lines.length;) {
    let to = headed.get(i) ?? i;
    if (to === i) while (begins(lines[to]) && !isDelimiter(lines[to]!) && !headed.has(to)) to++;
    if (to > i) yield {from: i, to};
    i = Math.max(to, i + 1);
  }
}

function rowAt(line: string, read: (line: string) => string[] | undefined): string[] | undefined {
  if (line.startsWith('|') || line.length > 2000) return undefined;
  const cells = read(line);
  return areCells(cells) ? cells : undefined;
}

/** Plain text as a report is read from: every line stays at its number. */
export function readText(text: string): SourceText {
  const lines = cleanText(text).split('\n');
  const contents = typedContents(lines.map((line) => ({kind: 'text', text: line.trim()})));
  const uneven = evenRows(lines);
  pipeTables(lines);
  const issues: SourceIssue[] = [];
  let at = 0;
  lines.forEach((line, i) => {
    const words = contents.get(i);
    if (words) issues.push(leftOutIssue('contents', words, at));
    if (uneven.has(i)) issues.push(leftOutIssue('cells', uneven.get(i)!, at, line.length));
    if (words !== undefined) lines[i] = '';
    at += (words === undefined ? line.length : 0) + 1;
  });
  return {text: lines.join('\n'), issues, hasLines: true};
}

/** The places of characters that could not be read, each run once. */
export function badCharacters(text: string): SourceIssue[] {
  return [...text.matchAll(/\ufffd+/g)].slice(0, 20).map(({index, 0: found}) => {
    const around = text.slice(Math.max(0, index - 8), index + found.length + 8);
    return leftOutIssue('badBytes', around, index, found.length);
  });
}
