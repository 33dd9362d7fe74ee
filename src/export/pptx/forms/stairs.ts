// A staircase of goals, of native shapes.
import type {DeckBuilder} from '../deck-builder.js';
import {textHeight} from '../layout/measure.js';
import {columnBox, content, textShape, type Piece} from '../layout/piece.js';
import {setFor} from '../layout/scale.js';
import type {Box, Paragraph, Shape} from '../model.js';
import {joinText} from '../../../text/join-text.js';
import {gridPieces} from './grid.js';
import {headingPiece, paragraph, sizes} from './prose.js';
import {tileParagraphs} from './tiles.js';

/** Goals as rising steps: an order, no measure. */
export function stairs(goals: readonly Element[], element: Element, deck: DeckBuilder): void {
  const horizon = deck.reader.attribute(element, 'horizon');
  const count = goals.length;
  if (count === 0) return;
  const width = (content.width - stepGap * (count - 1)) / count - 24;
  const steps = goals.map((goal) => setFor(stepWords(goal, deck), width, 1.2));
  const least = Math.max(...steps.map((each) => textHeight(each, width) + 24));
  const foot = horizon ? 50 : 0;
  if (count > 6 || least + 20 * (count - 1) + foot > content.height) {
    const cards = goals.map((goal, i) => ({name: `目标${i + 1}`, paragraphs: stepWords(goal, deck)}));
    deck.add(gridPieces(cards, {columns: 4}));
    if (horizon) deck.add([headingPiece([{text: horizon}])]);
  } else deck.add([stairsPiece(steps, least, horizon)]);
}

const stepGap = 8;

function stairsPiece(steps: readonly Paragraph[][], least: number, horizon: string): Piece {
  const count = steps.length;
  const foot = horizon ? 50 : 0;
  const draw = (box: Box): Shape[] => {
    const rise = Math.min(70, (box.height - foot - least) / Math.max(1, count - 1));
    const ground = box.y + box.height - foot;
    const shapes = steps.map((words, i): Shape => {
      const height = least + rise * i;
      const at: Box = {...columnBox(box, i, count, stepGap), y: ground - height, height};
      const isTop = i === count - 1;
      const fill = isTop ? 'brand' : 'brand-tint';
      return textShape(joinText(words[0]?.runs ?? []), at, isTop ? words.map(light) : words, {
        fill,
        inset: 12,
      });
    });
    const words = paragraph([{text: horizon}], {align: 'center', bold: true, color: 'gold-light', before: 0});
    const plinth = {...box, y: ground + 8, height: foot - 8};
    return horizon
      ? [...shapes, textShape('远景', plinth, [words], {fill: 'deep', anchor: 'middle'})]
      : shapes;
  };
  const height = least + 20 * (count - 1) + foot;
  return {height, most: Math.min(content.height, least + 70 * (count - 1) + foot), alone: true, draw};
}

const light = (words: Paragraph): Paragraph => ({
  ...words,
  color: 'paper-2',
  runs: words.runs.map((run) => ({...run, color: run.color === 'brand' ? 'gold-light' : 'paper-2'})),
});

function stepWords(goal: Element, deck: DeckBuilder): Paragraph[] {
  const {reader} = deck;
  const heading = reader.attribute(goal, 'heading');
  const words = reader.runs(goal);
  const tiles = reader.elementsIn(goal).filter(({localName}) => localName === 'wr-metric-tile');
  return [
    ...(heading
      ? [paragraph([{text: heading, color: 'brand'}], {size: 20, bold: true, face: 'head', before: 0})]
      : []),
    ...(words.length > 0 ? [paragraph(words, {size: sizes.small, before: 4})] : []),
    ...tiles.flatMap((each) => tileParagraphs(reader.tile(each), {size: 36})),
  ];
}
