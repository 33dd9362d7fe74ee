// A board of results: one before all others on deep ground, the others in rows beside it.
import type {Paragraph} from '../model.js';
import {columnBox, content, fitting, insetHeight, textShape, type Piece} from '../layout/piece.js';
import {textHeight} from '../layout/measure.js';
import {factors, setFor} from '../layout/scale.js';
import {columnsFor, evenFigures, gridPieces, type Card} from './grid.js';

const [gap, inset] = [14, 14];
/** How wide the first result is. */
const firstWidth = 270;

/** A board where all of it fits on one slide, else a row of firsts and a grid. */
export function boardPieces(firsts: readonly Card[], cards: readonly Card[]): Piece[] {
  const [first] = firsts;
  const columns = cards.length <= 4 ? 2 : 3;
  const width = (content.width - firstWidth - gap * columns) / columns;
  const heightIn = (set: readonly Paragraph[][]): number =>
    rowHeights(set, columns, width).reduce((sum, row) => sum + row + gap, -gap);
  const sets = [...factors, 1].map((factor) =>
    evenFigures(
      cards.map((card) => ({...card, paragraphs: setFor(card.paragraphs, width - 2 * inset, factor)})),
    ).map(({paragraphs}) => paragraphs),
  );
  const set = fitting(sets, (each) => heightIn(each) <= content.height - 48);
  const height = heightIn(set);
  if (first && firsts.length === 1 && cards.length > 1 && height <= content.height)
    return [boardPiece(first, cards, set, rowHeights(set, columns, width))];
  return [
    ...(firsts.length > 0 ? gridPieces(firsts, {columns: 2, inset: 18, most: 170}) : []),
    ...(cards.length > 0 ? gridPieces(cards, {columns: columnsFor(cards.length)}) : []),
  ];
}

/** How tall each row of cards has to be. */
function rowHeights(set: readonly Paragraph[][], columns: number, width: number): number[] {
  return Array.from({length: Math.ceil(set.length / columns)}, (_, row) =>
    Math.max(...set.slice(row * columns, (row + 1) * columns).map((each) => insetHeight(each, width, inset))),
  );
}

function boardPiece(
  first: Card,
  cards: readonly Card[],
  set: readonly Paragraph[][],
  rows: readonly number[],
): Piece {
  const columns = Math.ceil(cards.length / rows.length);
  const words = setFor(first.paragraphs, firstWidth - 40, 1.4);
  const needed = rows.reduce((sum, row) => sum + row + gap, -gap);
  const ground = {inset, anchor: 'middle', geometry: 'roundRect'} as const;
  return {
    height: Math.max(needed, textHeight(words, firstWidth - 40) + 40),
    most: content.height,
    alone: true,
    draw: (box) => {
      const left = {...box, width: firstWidth};
      const right = {...box, x: box.x + firstWidth + gap, width: box.width - firstWidth - gap};
      const heights = evened(rows, right.height - gap * (rows.length - 1));
      return [
        textShape(first.name, left, words, {...ground, fill: 'deep', inset: 20}),
        ...set.map((paragraphs, i) => {
          const row = Math.floor(i / columns);
          const y = heights.slice(0, row).reduce((sum, height) => sum + height + gap, right.y);
          // A last row that is not full is as wide as the others.
          const inRow = Math.min(columns, cards.length - row * columns);
          const cell = columnBox({...right, y, height: heights[row]!}, i % columns, inRow, gap);
          return textShape(cards[i]!.name, cell, paragraphs, {...ground, fill: 'paper-2', line: 'rule'});
        }),
      ];
    },
  };
}

/** Heights that fill a room: even ones where they are enough, else each larger by the same. */
function evened(needed: readonly number[], room: number): number[] {
  const even = room / needed.length;
  if (Math.max(...needed) <= even) return needed.map(() => even);
  const spare = (room - needed.reduce((sum, height) => sum + height, 0)) / needed.length;
  return needed.map((height) => height + spare);
}
