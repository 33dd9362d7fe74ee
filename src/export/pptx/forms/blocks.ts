// What stands inside a part: sections and groups, statements, pictures.
import {joinText} from '../../../text/join-text.js';
import type {Form} from '../deck-builder.js';
import {textHeight} from '../layout/measure.js';
import {columnBox, content, insetHeight, textShape, type Piece} from '../layout/piece.js';
import {setFor} from '../layout/scale.js';
import type {Box, Paragraph, Picture, PictureShape, Run, Shape} from '../model.js';
import {linesOf} from '../read/reader.js';
import type {Card} from './grid.js';
import {headingPiece, paragraph, sizes} from './prose.js';
import {tileCard} from './tiles.js';

export const section: Form = (element, deck) => {
  const numeral = element.shadowRoot?.querySelector('.numeral')?.textContent?.trim() ?? '';
  const title = deck.reader.heading(element);
  deck.startFlow(title, numeral);
  deck.drawInside(element);
  if (title || numeral) deck.endFlow();
};

export const group: Form = (element, deck) => {
  const {reader} = deck;
  const lead = reader.attribute(element, 'lead');
  const title = reader.heading(element);
  const runs: Run[] = [
    ...(lead ? [{text: title ? `${lead}　` : lead, color: 'ink' as const}] : []),
    ...(title ? [{text: title}] : []),
  ];
  deck.addHeaded(runs.length > 0 ? [headingPiece(runs)] : [], () => deck.drawInside(element));
};

/** A sentence that stands for all: large, in a frame. */
export const statement: Form = (element, deck) => {
  const {reader} = deck;
  const title = reader.heading(element);
  const runs = reader.allRuns(element).filter(({text}) => text !== title);
  const words = linesOf(reader.runs(element).length > 0 ? reader.runs(element) : runs).map((line) =>
    paragraph(line, {size: 26, align: 'center', face: 'head', before: 6}),
  );
  if (title) deck.addHead([headingPiece([{text: title}])]);
  deck.add(framed(title || '总体要求', words));
};

function framed(name: string, words: Paragraph[]): Piece[] {
  const height = textHeight(words, content.width - 48) + 40;
  return [
    {
      height,
      most: height + 60,
      before: 12,
      draw: (box) => [
        textShape(name, box, words, {
          fill: 'paper-2',
          line: 'gold',
          inset: 20,
          anchor: 'middle',
          geometry: 'roundRect',
        }),
      ],
    },
  ];
}

/** Parallel phrases side by side. */
export const lockup: Form = (element, deck) => {
  const {reader} = deck;
  const words = paragraph(
    reader.runs(element).map((run) => ({...run, bold: true, color: 'brand'})),
    {size: 24, align: 'center', face: 'head', before: 0},
  );
  const notes = reader
    .slotted(element, 'note')
    .map((each) => paragraph(reader.allRuns(each), {size: sizes.small, align: 'center', color: 'ink-2'}));
  deck.add(
    framed(
      '四字词组',
      [words, ...notes].filter(({runs}) => runs.length > 0),
    ),
  );
};

/** Pictures with their words below, a figure upon them. */
export const figure: Form = (element, deck) => {
  const {reader} = deck;
  const pictures = reader.find(element, 'img', 'svg').flatMap((image) => {
    const picture = deck.pictures.get(image);
    const name = image.localName === 'svg' ? joinText(reader.allRuns(image)) : reader.attribute(image, 'alt');
    return picture ? [{picture, alternative: name || reader.attribute(image, 'aria-label')}] : [];
  });
  const captions = ['caption', 'credit']
    .flatMap((slot) => reader.slotted(element, slot))
    .map((each) => reader.allRuns(each));
  const own = reader.find(element, 'figcaption').map((each) => reader.allRuns(each));
  const words = [...captions, ...own].map((runs) =>
    paragraph(runs, {size: sizes.small, align: 'center', color: 'ink-2', before: 2}),
  );
  const tiles = reader.elementsIn(element).filter(({localName}) => localName === 'wr-metric-tile');
  const beside = tiles.map((tile) => tileCard(reader.tile(tile)));
  if (pictures.length > 0 && fitsBeside(beside)) return deck.add([picturesPiece(pictures, words, beside)]);
  if (pictures.length > 0) deck.add([picturesPiece(pictures, words)]);
  else if (words.length > 0)
    deck.add([
      {height: textHeight(words, content.width), before: 8, draw: (box) => [textShape('图说', box, words)]},
    ]);
  tiles.forEach((tile) => deck.draw(tile));
};

/** How wide figures beside a picture are, and how far from it. */
const [besideWidth, besideGap] = [240, 16];

const besideHeights = (cards: readonly Card[]): number[] =>
  cards.map(({paragraphs}) => insetHeight(setFor(paragraphs, besideWidth - 28), besideWidth, 14));

const fitsBeside = (cards: readonly Card[]): boolean =>
  besideHeights(cards).reduce((sum, height) => sum + height + besideGap, 0) <= content.height;

/** @param cards what stands beside them */
function picturesPiece(
  pictures: readonly {picture: Picture; alternative: string}[],
  words: Paragraph[],
  cards: readonly Card[] = [],
): Piece {
  const heights = besideHeights(cards);
  const aside = cards.length > 0 ? besideWidth + besideGap : 0;
  const below = words.length > 0 ? textHeight(words, content.width - aside) + 10 : 0;
  const needed = heights.reduce((sum, height) => sum + height + besideGap, 0);
  const draw = (whole: Box): Shape[] => {
    const box = {...whole, width: whole.width - aside};
    const room = {...box, height: box.height - below};
    let y = whole.y + (whole.height - needed + besideGap) / 2;
    const tiles = cards.map(({name, paragraphs}, i) => {
      const at = {x: box.x + box.width + besideGap, y, width: besideWidth, height: heights[i]!};
      y += at.height + besideGap;
      const look = {
        fill: 'paper-2',
        line: 'rule',
        inset: 14,
        anchor: 'middle',
        geometry: 'roundRect',
      } as const;
      return textShape(name, at, setFor(paragraphs, besideWidth - 28), look);
    });
    const shown = pictures.map(({picture, alternative}, i) => {
      const cell = columnBox(room, i, pictures.length, 12);
      const scale = Math.min(cell.width / picture.width, cell.height / picture.height);
      const [width, height] = [picture.width * scale, picture.height * scale];
      const at: Box = {
        x: cell.x + (cell.width - width) / 2,
        y: cell.y + (cell.height - height) / 2,
        width,
        height,
      };
      return {
        kind: 'picture',
        name: alternative || '图片',
        picture,
        box: at,
        alternative,
      } satisfies PictureShape;
    });
    return [
      ...shown,
      ...(below > 0
        ? [textShape('图说', {...box, y: box.y + box.height - below + 8, height: below - 8}, words)]
        : []),
      ...tiles,
    ];
  };
  return {height: Math.max(200, needed), most: content.height, alone: true, before: 8, draw};
}
