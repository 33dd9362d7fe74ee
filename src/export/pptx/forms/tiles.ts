// Figures: tiles, score cards, pairs, honours.
import {joinText} from '../../../text/join-text.js';
import {figurePieces} from '../../../elements/shared/quantity.js';
import type {ColorRole} from '../../../themes/tokens.js';
import type {DeckBuilder, Form} from '../deck-builder.js';
import type {Paragraph, Run} from '../model.js';
import {type Tile} from '../read/reader.js';
import {columnsFor, gridPieces, type Card} from './grid.js';
import {boardPieces} from './board.js';
import {headingPiece, paragraph, sizes} from './prose.js';

/** A figure with its digits large and its other words small. */
export function figureRuns(value: string, unit: string, size: number, color: ColorRole = 'brand'): Run[] {
  const small = Math.max(16, Math.round(size * 0.5));
  return figurePieces(value, unit).map(({text, digits}) =>
    digits ? {text, size, bold: true, color, face: 'digits'} : {text, size: small, bold: true, color},
  );
}

/** A figure as a paragraph of one line. */
export const figureLine = (value: string, unit: string, size = 44, color?: ColorRole): Paragraph =>
  paragraph(figureRuns(value, unit, size, color), {size, leading: 1.15, before: 2, isLine: true});

interface Look {
  size?: number;
  ink?: ColorRole;
  figure?: ColorRole;
  align?: Paragraph['align'];
}

/** What a tile says, in the order of the page: its words, its figure, what stands below. */
export function tileParagraphs(tile: Tile, {size = 44, ink, figure, align = 'left'}: Look = {}): Paragraph[] {
  const {value, unit, label, notes, actual} = tile;
  const words = (runs: Run[], points: number, color?: ColorRole): Paragraph =>
    paragraph(ink ? runs.map((run) => ({...run, color: ink})) : runs, {
      size: points,
      before: 4,
      align,
      leading: 1.3,
      isPhrase: true,
      color: ink ?? color,
    });
  return [
    ...(label.length > 0 ? [words(label, value ? sizes.small : 20)] : []),
    ...(value ? [{...figureLine(value, unit, size, figure ?? tile.subject), align}] : []),
    ...(actual.length > 0 ? [words(actual, sizes.small, 'ink-2')] : []),
    ...notes.map((runs) => words(runs, sizes.note, 'ink-2')),
  ];
}

const nameOf = ({label, value, unit}: Tile): string => joinText(label) || value + unit;

export const tileCard = (tile: Tile): Card => ({
  name: nameOf(tile),
  paragraphs: tileParagraphs(tile),
  ...(tile.value ? {align: tile.label.length > 0 ? 1 : 0} : {}),
});

/** A figure that stands before all others, on deep ground. */
const heroCard = (tile: Tile): Card => ({
  name: nameOf(tile),
  paragraphs: tileParagraphs(tile, {size: 60, ink: 'paper-2', figure: 'gold-light'}),
  fill: 'deep',
  line: 'deep',
});

function addTiles(tiles: readonly Tile[], deck: DeckBuilder): void {
  const heroes = tiles.filter(({isHero}) => isHero).map(heroCard);
  const others = tiles.filter(({isHero}) => !isHero).map(tileCard);
  deck.add([
    ...(heroes.length > 0 ? gridPieces(heroes, {columns: 2, inset: 18, most: 170}) : []),
    ...(others.length > 0 ? gridPieces(others, {columns: columnsFor(others.length)}) : []),
  ]);
}

/** Tiles of one grid; what else stands in it is drawn below. */
export const grid: Form = (element, deck) => {
  const children = deck.reader.elementsIn(element);
  const tiles = children.filter(({localName}) => localName === 'wr-metric-tile');
  addTiles(
    tiles.map((tile) => deck.reader.tile(tile)),
    deck,
  );
  const rest = deck.reader
    .nodesIn(element)
    .filter((node) => !(node instanceof Element && node.localName === 'wr-metric-tile'));
  deck.drawInside(element, rest);
};

export const tile: Form = (element, deck) => addTiles([deck.reader.tile(element)], deck);

/** The results of a year: the one that stands before all others on deep ground, the others in rows beside it. */
export const scorecard: Form = (element, deck) => {
  const {reader} = deck;
  const children = reader.elementsIn(element);
  const isDrawn = (node: Node) => node instanceof Element && /^wr-(?:metric-tile|pair)$/.test(node.localName);
  const items = children.filter(isDrawn);
  const isHero = (item: Element) => item.getAttribute('size') === 'hero';
  const heroes = items.filter(isHero).map((item) => heroCard(reader.tile(item)));
  const others = items.filter((item) => !isHero(item));
  const cards = others.map((item) =>
    item.localName === 'wr-pair' ? pairCard(item, deck) : tileCard(reader.tile(item)),
  );
  deck.add(boardPieces(heroes, cards));
  deck.drawInside(
    element,
    reader.nodesIn(element).filter((node) => !isDrawn(node)),
  );
};

/** Two groups of one figure, a line each. */
function pairCard(element: Element, deck: DeckBuilder): Card {
  const {reader} = deck;
  const title = reader.heading(element);
  const lines = reader
    .elementsIn(element)
    .filter((child) => child.localName === 'wr-metric-tile')
    .map((child) => reader.tile(child));
  const words = reader.runs(element);
  return {
    name: title,
    paragraphs: [
      ...(title ? [paragraph([{text: title}], {size: sizes.small, bold: true, before: 0})] : []),
      ...lines.flatMap(({label, value, unit, notes}) => [
        paragraph([...label.map((run) => ({...run, text: `${run.text} `})), ...figureRuns(value, unit, 26)], {
          size: sizes.small,
          before: 4,
          leading: 1.2,
        }),
        ...notes.map((runs) => paragraph(runs, {size: sizes.note, before: 0, color: 'ink-2'})),
      ]),
      ...(words.length > 0 ? [paragraph(words, {size: sizes.note, color: 'ink-2'})] : []),
    ],
  };
}

export const pair: Form = (element, deck) => {
  const {reader} = deck;
  const title = reader.heading(element);
  if (title) deck.addHead([headingPiece([{text: title}])]);
  grid(element, deck);
};

/** Places in an order of merit, the largest first as on the page. */
export const honours: Form = (element, deck) => {
  const all = deck.reader.elementsIn(element).filter(({localName}) => localName === 'wr-honour');
  const cards = all.map((each) => honourCard(each, deck));
  if (cards.length > 0) deck.add(gridPieces(cards, {columns: columnsFor(cards.length)}));
  const rest = deck.reader.nodesIn(element).filter((node) => !all.includes(node as Element));
  deck.drawInside(element, rest);
};

export const honour: Form = (element, deck) =>
  deck.add(gridPieces([honourCard(element, deck)], {columns: 1}));

function honourCard(element: Element, deck: DeckBuilder): Card {
  const {reader} = deck;
  const value = reader.attribute(element, 'value');
  const scope = reader.slotted(element, 'scope').map((each) => reader.allRuns(each));
  const label = reader.runs(element);
  const place =
    value &&
    paragraph([{text: value, size: 30, bold: true, color: 'gold-deep', face: 'head'}], {
      size: 30,
      align: 'center',
      leading: 1.2,
      before: 0,
    });
  return {
    name: joinText(label) || value,
    line: value ? 'gold' : 'rule',
    paragraphs: [
      ...scope.map((runs) =>
        paragraph(runs, {size: sizes.small, align: 'center', color: 'ink-2', before: 0}),
      ),
      ...(place ? [place] : []),
      ...(label.length > 0
        ? [paragraph(label, {size: sizes.text, align: 'center', bold: true, before: 2})]
        : []),
    ],
  };
}
