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
  const rows = Math.ceil(cards.length / columns);
  // All rows are as tall as the tallest.
  const heightIn = (set: readonly Paragraph[][]): number =>
    rows * (Math.max(...set.map((each) => insetHeight(each, width, inset))) + gap) - gap;
  const sets = [...factors, 1].map((factor) =>
    evenFigures(
      cards.map((card) => ({...card, paragraphs: setFor(card.paragraphs, width - 2 * inset, factor)})),
    ).map(({paragraphs}) => paragraphs),
  );
  const set = fitting(sets, (each) => heightIn(each) <= content.height - 48);
  const height = heightIn(set);
  if (first && firsts.length === 1 && cards.length > 1 && height <= content.height)
    return [boardPiece(first, cards, set, columns, height)];
  return [
    ...(firsts.length > 0 ? gridPieces(firsts, {columns: 2, inset: 18, most: 170}) : []),
    ...(cards.length > 0 ? gridPieces(cards, {columns: columnsFor(cards.length)}) : []),
  ];
}

function boardPiece(
  first: Card,
  cards: readonly Card[],
  set: readonly Paragraph[][],
  columns: number,
  height: number,
): Piece {
  const rows = Math.ceil(cards.length / columns);
  const words = setFor(first.paragraphs, firstWidth - 40, 1.4);
  return {
    height: Math.max(height, textHeight(words, firstWidth - 40) + 40),
    most: content.height,
    alone: true,
    draw: (box) => {
      const left = {...box, width: firstWidth};
      const right = {...box, x: box.x + firstWidth + gap, width: box.width - firstWidth - gap};
      const each = (right.height - gap * (rows - 1)) / rows;
      return [
        textShape(first.name, left, words, {
          fill: 'deep',
          inset: 20,
          anchor: 'middle',
          geometry: 'roundRect',
        }),
        ...set.map((paragraphs, i) => {
          const row = Math.floor(i / columns);
          // A last row that is not full is as wide as the others.
          const inRow = Math.min(columns, cards.length - row * columns);
          const cell = columnBox(
            {...right, y: right.y + row * (each + gap), height: each},
            i % columns,
            inRow,
            gap,
          );
          return textShape(cards[i]!.name, cell, paragraphs, {
            fill: 'paper-2',
            line: 'rule',
            inset,
            anchor: 'middle',
            geometry: 'roundRect',
          });
        }),
      ];
    },
  };
}
