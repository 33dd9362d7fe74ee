// Tables whose rows are lines with gaps between their cells, or whose cells stand one a line, and their captions.
import {LIST_NUMERALS} from '../text/numerals.js';
import type {MarkedLine} from './line-markers.js';
import {joinPassages, passageAt, sourceOffset, type Passage} from './passage.js';
import {cellsOf, isFigureRow, isNumber, leastFigureRows} from '../text/table-lines.js';

const captionMark = new RegExp(
  `^附?表\\s*[\\d${LIST_NUMERALS}]{1,3}(?![\\d年月])(?:[-—.]\\d+)?(?:[\\s:：.、]|$)|^附?表\\s*\\d{1,3}\\s+\\d{4}年`,
);
const unitLine = /^[（(]?\s*(?:计量|金额)?单位\s*[:：]\s*\S{1,12}[）)]?$/;
const longestCaption = 60;

/** Whether a line stands over a table: 表1 …, 单位：万元. */
function isCaption(text: string): boolean {
  return (
    text.length <= longestCaption && (captionMark.test(text) || unitLine.test(text)) && !text.endsWith('。')
  );
}

/** Makes rows of the lines of tables: 一、税收收入 86320 in one is no heading. Their captions head nothing. */
export function findTables(lines: MarkedLine[]): void {
  for (let i = 0; i < lines.length;) {
    const end = isFigureRow(lines[i]!.whole.text) ? makeRows(lines, i) : joinCells(lines, i);
    i = Math.max(end, i + 1);
  }
  lines.forEach((line, i) => {
    const {text} = line.whole;
    const isOver = lines[i + 1]?.kind === 'row' || unitLine.test(lines[i + 1]?.whole.text ?? '');
    if (
      line.kind === 'row' ||
      !(isCaption(text) || (isOver && /表$/.test(text) && text.length <= longestCaption))
    )
      return;
    lines[i] = {...plain(line), caption: true};
  });
}

const plain = ({whole, apart, passage, kind}: MarkedLine): MarkedLine => ({
  kind: 'plain',
  rank: 7,
  passage: kind === 'plain' ? passage : passageAt(whole.text, whole.at),
  whole,
  apart,
});

/**
 * Rows of figures one below the other. Where one lacks a cell nobody can tell which: they stay lines of text.
 *
 * @returns the first line behind the table that begins at `start`, or `start` if there is none
 */
function makeRows(lines: MarkedLine[], start: number): number {
  let end = start;
  while (end < lines.length && isFigureRow(lines[end]!.whole.text)) end++;
  if (end - start < leastFigureRows) return start;
  const counts = lines.slice(start, end).map(({whole}) => cellsOf(whole.text).length);
  const isEven = counts.every((count) => count === counts[0]);
  const above = lines[start - 1];
  const isHead = above && above.kind !== 'row' && cellsOf(above.whole.text).length === counts[0];
  for (let i = isHead ? start - 1 : start; i < end; i++)
    lines[i] = isEven ? {...plain(lines[i]!), kind: 'row'} : {...plain(lines[i]!), caption: true};
  return end;
}

/** The longest cell that is a name, in characters. */
const longestName = 24;
const leastRows = 3;
const mostColumns = 12;

const isName = ({kind, whole: {text}}: MarkedLine): boolean =>
  (kind === 'plain' || kind === 'heading') &&
  text.length <= longestName &&
  !isNumber(text) &&
  !/[。；：，]/.test(text) &&
  !isCaption(text);

/** A table copied cell by cell: a name, its numbers below it, and again. */
function joinCells(lines: MarkedLine[], start: number): number {
  const isValue = (i: number): boolean => i < lines.length && isNumber(lines[i]!.whole.text);
  let columns = 1;
  while (columns <= mostColumns && isValue(start + columns)) columns++;
  if (columns === 1 || columns > mostColumns) return start;
  const isRow = (at: number): boolean => {
    if (at >= lines.length || !isName(lines[at]!) || isValue(at + columns)) return false;
    for (let i = 1; i < columns; i++) if (!isValue(at + i)) return false;
    return true;
  };
  let count = 0;
  while (isRow(start + count * columns)) count++;
  if (count < leastRows) return start;
  const head = lines.slice(Math.max(0, start - columns), start);
  const hasHead =
    head.length === columns && head.every(isName) && head.every(({whole}) => whole.text.length <= 16);
  const from = hasHead ? start - columns : start;
  const rows = Array.from({length: count + (hasHead ? 1 : 0)}, (_, i) =>
    rowOf(lines.slice(from + i * columns, from + (i + 1) * columns)),
  );
  lines.splice(from, rows.length * columns, ...rows);
  return from + rows.length;
}

function rowOf(cells: readonly MarkedLine[]): MarkedLine {
  const passages = cells.flatMap((cell): Passage[] => {
    const own = plain(cell).passage;
    return [own, passageAt('\t', sourceOffset(own, own.text.length - 1) + 1)];
  });
  passages.pop();
  const [first] = cells;
  const last = cells.at(-1)!.whole;
  const passage = joinPassages(passages);
  const whole = {at: first!.whole.at, length: last.at + last.length - first!.whole.at, text: passage.text};
  return {...plain(first!), kind: 'row', passage, whole};
}
