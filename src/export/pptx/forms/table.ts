// Tables as native ones.
import {joinText} from '../../../text/join-text.js';
import {readGrid} from '../../../elements/shared/table/grid.js';
import type {Form} from '../deck-builder.js';
import {longestWord, runsWidth, textHeight} from '../layout/measure.js';
import {content, fitting, paragraphPieces, type Piece} from '../layout/piece.js';
import {setFor, sized} from '../layout/scale.js';
import type {Paragraph, Run} from '../model.js';
import {headingPiece, paragraph, proseName, sizes} from './prose.js';

/** A table of words as a native one. */
export const table: Form = (element, deck) => {
  const caption = deck.reader.elementsIn(element).find(({localName}) => localName === 'caption');
  if (caption) deck.addHead([headingPiece(deck.reader.allRuns(caption))]);
  const rows = readGrid(element as HTMLTableElement).map((row) => ({
    isHead:
      row.every(({heading, cell}) => heading || !cell) ||
      row.some(({cell}) => cell?.parentElement?.parentElement?.localName === 'thead'),
    // A merged cell says its words once, in the first of its places.
    cells: row.map(({cell, repeated}) => (cell && !repeated ? deck.reader.allRuns(cell) : [])),
  }));
  deck.add(tablePieces('表格', rows));
};

export interface TableRow {
  cells: Run[][];
  isHead?: boolean;
}

/** Points at both sides of a cell's words. */
const cellInset = 14;

type Words = Paragraph[];

/**
 * The rows of a native table, each a piece; the head stands again on further slides. Where no letters are small enough
 * for its words and numbers to stay whole, further columns follow as a table of their own, behind the first column.
 */
export function tablePieces(name: string, rows: readonly TableRow[]): Piece[] {
  const count = Math.max(0, ...rows.map(({cells}) => cells.length));
  if (count === 0) return [];
  const set = [1, 16 / 18, 14 / 18].map((factor) => rows.map((row) => rowWords(row, count, factor)));
  const words = fitting(set, (some) => sumOf(leastWidths(some, count)) <= content.width);
  const least = leastWidths(words, count);
  const parts = columnParts(least);
  const alternative = rows.map(({cells}) => cells.map(joinText).join('，')).join('；');
  return parts.flatMap((columns, part) => {
    const some = words.map((row) => columns.map((x) => row[x]!));
    const pieces = tableOf(name, rows, some, {alternative, least: columns.map((x) => least[x]!)});
    return part > 0 ? pieces.map((piece, i) => (i === 0 ? {...piece, before: 24} : piece)) : pieces;
  });
}

const sumOf = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

const rowWords = (row: TableRow, count: number, factor: number): Words =>
  Array.from({length: count}, (_, x) => sized(cellWords(row, x), factor));

/** What each column needs for its longest word. */
const leastWidths = (rows: readonly Words[], count: number): number[] =>
  Array.from({length: count}, (_, x) =>
    Math.max(44, ...rows.map((row) => longestWord(row[x]!.runs, row[x]!.size) + cellInset + 4)),
  );

/** Which columns stand in one table: all that fit, the first of them again in each. */
function columnParts(least: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (const [x, width] of least.entries()) {
    const last = parts.at(-1);
    if (last && sumOf(last.map((each) => least[each]!)) + width <= content.width) last.push(x);
    else parts.push(x > 0 && least[0]! + width <= content.width ? [0, x] : [x]);
  }
  return parts;
}

/** Widths that fill the slide: what each column needs, and of what is left its share of the words. */
function columnWidths(rows: readonly Words[], least: readonly number[]): number[] {
  const wanted = least.map((width, x) =>
    Math.max(
      width,
      Math.min(420, Math.max(60, ...rows.map((row) => runsWidth(row[x]!.runs, row[x]!.size) + 20))),
    ),
  );
  const sum = sumOf(wanted);
  const even = wanted.map((width) => (width * content.width) / sum);
  if (even.every((width, x) => width >= least[x]!)) return even;
  const [left, missing] = [content.width - sumOf(least), sum - sumOf(least)];
  return least.map(
    (width, x) => width + (missing > 0 ? (left * (wanted[x]! - width)) / missing : left / least.length),
  );
}

function tableOf(
  name: string,
  rows: readonly TableRow[],
  set: readonly Words[],
  {alternative, least}: {alternative: string; least: readonly number[]},
): Piece[] {
  const columns = columnWidths(set, least);
  const rowPiece = (cells: Words, isHead: boolean | undefined, factor = 1): Piece => {
    const words = columns.map((width, x) => setFor([cells[x]!], width - cellInset, factor));
    const height = Math.max(...words.map((each, x) => textHeight(each, columns[x]! - cellInset))) + cellInset;
    return {
      height,
      most: height * 1.4,
      draw: (box) => [
        {kind: 'table', name, box, columns, alternative, rows: [{height: box.height, isHead, cells: words}]},
      ],
      // Larger words have to stay whole too.
      enlarged: (larger) => {
        const fits = cells.every(
          ({runs, size}, x) => larger * longestWord(runs, size) <= columns[x]! - cellInset,
        );
        return rowPiece(cells, isHead, fits ? larger : 1);
      },
    };
  };
  const pieces = set.map((cells, i) => rowPiece(cells, rows[i]!.isHead));
  if (pieces.some(({height}) => height > content.height - 60))
    return paragraphPieces(
      proseName,
      set.map((cells) => paragraph(joinedCells(cells.map(({runs}) => runs)))),
    );
  const head = rows[0]?.isHead ? pieces[0] : undefined;
  return pieces.map((piece, i) => {
    if (i === 0) return {...piece, before: 12, keep: head !== undefined};
    return head ? {...piece, headedBy: head} : piece;
  });
}

const cellWords = ({cells, isHead}: TableRow, x: number): Paragraph =>
  paragraph(cells[x] ?? [], {
    size: isHead ? sizes.small : sizes.text,
    before: 0,
    ...(isHead ? {bold: true, color: 'ink-2' as const} : {}),
  });

const joinedCells = (cells: readonly Run[][]): Run[] =>
  cells.flatMap((runs, i) => (i > 0 && runs.length > 0 ? [{text: '　'}, ...runs] : runs));
