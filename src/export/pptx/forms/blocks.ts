// What stands inside a part: sections and groups, statements, pictures.
import {joinText} from '../../../text/join-text.js';
import type {Form} from '../deck-builder.js';
import {textHeight} from '../layout/measure.js';
import {columnBox, content, textShape, type Piece} from '../layout/piece.js';
import type {Box, Paragraph, Picture, PictureShape, Run, Shape} from '../model.js';
import {linesOf} from '../read/reader.js';
import {headingPiece, paragraph, sizes} from './prose.js';

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
  deck.keepTogether(() => {
    const runs: Run[] = [
      ...(lead ? [{text: `${lead}　`, color: 'ink' as const}] : []),
      ...(title ? [{text: title}] : []),
    ];
    if (runs.length > 0) deck.addHead([headingPiece(runs)]);
    deck.drawInside(element);
  });
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
  if (pictures.length > 0) deck.add([picturesPiece(pictures, words)]);
  else if (words.length > 0)
    deck.add([
      {height: textHeight(words, content.width), before: 8, draw: (box) => [textShape('图说', box, words)]},
    ]);
  tiles.forEach((tile) => deck.draw(tile));
};

function picturesPiece(
  pictures: readonly {picture: Picture; alternative: string}[],
  words: Paragraph[],
): Piece {
  const below = words.length > 0 ? textHeight(words, content.width) + 10 : 0;
  const draw = (box: Box): Shape[] => {
    const room = {...box, height: box.height - below};
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
    ];
  };
  return {height: 200, most: content.height, alone: true, before: 8, draw};
}
