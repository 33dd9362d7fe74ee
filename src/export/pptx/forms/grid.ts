// Cards side by side: rows of one height, as many columns as their words allow.
import type {Box, Paragraph, Shape, TextShape} from '../model.js';
import {textHeight} from '../layout/measure.js';
import {setFor, sized} from '../layout/scale.js';
import {insetHeight, columnBox, content, paragraphPieces, textShape, type Piece} from '../layout/piece.js';

/** Words on a ground of their own. */
export interface Card {
  name: string;
  paragraphs: Paragraph[];
  fill?: TextShape['fill'];
  line?: TextShape['line'];
  /** The paragraph that lies on one line with those of the cards beside it: their figures. */
  align?: number;
  /** Points that its words are lower for that. */
  lowered?: number;
  /** A shape at its upper edge, as tall as its words are: the plaque of a field. */
  head?: {paragraphs: Paragraph[]; fill: NonNullable<TextShape['fill']>};
}

export interface GridOptions {
  /** How many abreast at most. */
  columns: number;
  gap?: number;
  inset?: number;
  /** How tall a row may grow. */
  most?: number;
}

/** As many columns as so many cards look well in. */
export function columnsFor(count: number): number {
  if (count <= 4) return Math.max(1, count);
  return count === 5 || count === 6 || count === 9 ? 3 : 4;
}

/** Rows of cards. Cards whose words need more than a slide in any number of columns are text. */
export function gridPieces(cards: readonly Card[], options: GridOptions): Piece[] {
  const {columns, gap = 14} = options;
  const wanted = Math.min(columns, cards.length);
  const rows = (count: number): Piece[] => rowsOf(cards, count, options);
  const height = (some: readonly Piece[]): number => some.reduce((sum, row) => sum + row.height + gap, -gap);
  const fits = (some: readonly Piece[]): boolean => some.every((row) => row.height <= content.height - 60);
  // As many columns as asked for, then fewer; one more where that alone puts all on one slide.
  const fewer = Array.from({length: wanted}, (_, i) => wanted - i);
  const onOne = (count: number): boolean => fits(rows(count)) && height(rows(count)) <= content.height;
  const one = fewer.find(onOne) ?? [wanted + 1].find((count) => count <= 5 && onOne(count));
  // On several slides the last row is full, where it can be.
  const many = fewer.filter((count) => fits(rows(count)));
  const count = one ?? many.find((each) => each > 1 && cards.length % each === 0) ?? many[0];
  if (count !== undefined) return rows(count);
  return cards.flatMap(({paragraphs, head}) =>
    paragraphPieces('正文', [...(head?.paragraphs ?? []), ...paragraphs].map(onPaper)),
  );
}

/** The rows of so many columns. */
function rowsOf(cards: readonly Card[], count: number, options: GridOptions): Piece[] {
  const rows = Array.from({length: Math.ceil(cards.length / count)}, (_, row) =>
    cards.slice(row * count, (row + 1) * count),
  );
  // No card stands alone in the last of several rows.
  const [before, last] = rows.slice(-2);
  if (before && last?.length === 1 && count > 2) last.unshift(before.pop()!);
  return rows.map((row) => rowPiece(row, count, options));
}

function rowPiece(cards: readonly Card[], count: number, options: GridOptions, factor = 1): Piece {
  const {gap = 14, inset = 14, most = 230} = options;
  const width = (content.width - gap * (count - 1)) / count;
  const larger = cards.map((card) => cardFor(card, width - 2 * inset, factor));
  const set = aligned(evenFigures(larger), width - 2 * inset);
  const height = Math.max(...set.map((card) => cardHeight(card, width, inset)));
  return {
    height,
    most: Math.max(height, most),
    before: gap,
    // A last row that is not full has the width of the others.
    draw: (box) => {
      const boxes = set.map((_, i) => columnBox(box, i, count, gap));
      return set.flatMap((card, i) => drawCard(card, boxes[i]!, inset, height));
    },
    enlarged: (larger) => rowPiece(cards, count, options, larger),
  };
}

const cardFor = (card: Card, width: number, factor: number): Card => ({
  ...card,
  paragraphs: setFor(card.paragraphs, width, factor),
  ...(card.head ? {head: {...card.head, paragraphs: setFor(card.head.paragraphs, width, factor)}} : {}),
});

/** Cards whose figures are as large as the smallest of them. */
export function evenFigures(cards: readonly Card[]): Card[] {
  const figureOf = ({paragraphs, align}: Card): Paragraph | undefined =>
    align === undefined ? undefined : paragraphs[align];
  const least = Math.min(...cards.map((card) => figureOf(card)?.size ?? Infinity));
  return cards.map((card) => {
    const figure = figureOf(card);
    if (!figure || figure.size <= least) return card;
    const smaller = sized(figure, least / figure.size);
    return {...card, paragraphs: card.paragraphs.map((each) => (each === figure ? smaller : each))};
  });
}

/** Cards whose figures lie on one line, however many lines the words above them have. */
function aligned(cards: readonly Card[], width: number): Card[] {
  const above = cards.map(({paragraphs, align = 0}) => textHeight(paragraphs.slice(0, align), width));
  const tallest = Math.max(...above);
  return cards.map((card, i) => {
    const {align} = card;
    const missing = tallest - above[i]!;
    if (align === undefined || missing === 0) return card;
    if (align === 0) return {...card, lowered: missing};
    const paragraphs = card.paragraphs.map((each, k) =>
      k === align ? {...each, before: (each.before ?? 0) + missing} : each,
    );
    return {...card, paragraphs};
  });
}

/** Words that were to stand on a dark ground, on the slide's. */
const onPaper = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  align: 'left',
  color: dark(paragraph.color),
  runs: paragraph.runs.map((run) => ({...run, color: dark(run.color)})),
});
const dark = (color: Paragraph['color']): Paragraph['color'] =>
  color === 'paper-2' || color === 'gold-light' ? 'ink' : color;

const headHeight = ({head}: Card, width: number): number =>
  head ? insetHeight(head.paragraphs, width, 5) : 0;

function cardHeight(card: Card, width: number, inset: number): number {
  const words = card.paragraphs.length > 0 ? insetHeight(card.paragraphs, width, inset) : 0;
  return headHeight(card, width) + (card.lowered ?? 0) + words;
}

/** @param height what the tallest of its row needs */
function drawCard(card: Card, box: Box, inset: number, height: number): Shape[] {
  const {name, paragraphs, fill = 'paper-2', line = 'rule', head, align, lowered = 0} = card;
  if (!head) {
    const isAligned = align !== undefined;
    const insetTop = inset + (isAligned ? (box.height - height) / 2 + lowered : 0);
    const anchor = isAligned ? 'top' : 'middle';
    return [textShape(name, box, paragraphs, {fill, line, inset, insetTop, anchor, geometry: 'roundRect'})];
  }
  const top = headHeight(card, box.width);
  const plaque: Box = {...box, height: top};
  const below: Box = {...box, y: box.y + top, height: box.height - top};
  const ground = {fill: head.fill, anchor: 'middle', inset: 5, geometry: 'round2SameRect'} as const;
  const shapes = [
    textShape(`${name} 题`, plaque, head.paragraphs, ground),
    textShape(`${name} 文`, below, paragraphs, {fill, line, inset}),
  ];
  return [{kind: 'group', name, box, shapes}];
}
