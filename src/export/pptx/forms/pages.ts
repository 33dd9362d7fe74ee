// Slides of their own: cover, part, slogan, end; and pictures.
import {joinText} from '../../../text/join-text.js';
import {titleLines} from '../../../elements/cover/title.js';
import type {DeckBuilder, Form} from '../deck-builder.js';
import {countLines, phrased, textHeight, widthOf} from '../layout/measure.js';
import {columnBox, content, fitting, textShape} from '../layout/piece.js';
import {
  slideSize,
  type Box,
  type Paragraph,
  type Picture,
  type PictureShape,
  type Run,
  type Shape,
} from '../model.js';
import {linesOf, tidy} from '../read/reader.js';
import {paragraph} from './prose.js';
import {tileParagraphs} from './tiles.js';

/** A title in its largest size, broken between words. */
function titleWords(
  text: string,
  width: number,
  height: number,
  steps: readonly number[],
): {text: string; size: number} {
  const fits = (size: number): boolean =>
    countLines([{text: phrased(text, size, width)}], size, width) * size * 1.25 <= height;
  const size = fitting(steps, fits);
  return {text: phrased(text, size, width), size};
}

/** A picture across the slide, cut to a box from its middle, or from below. */
export function filling(
  name: string,
  picture: Picture,
  box: Box,
  alternative: string,
  anchor: 'middle' | 'bottom' = 'middle',
): PictureShape {
  const scale = Math.max(box.width / picture.width, box.height / picture.height);
  const across = (1 - box.width / (picture.width * scale)) / 2;
  const down = 1 - box.height / (picture.height * scale);
  const [top, bottom] = anchor === 'bottom' ? [down, 0] : [down / 2, down / 2];
  return {
    kind: 'picture',
    name,
    picture,
    box,
    alternative,
    crop: [across, top, across, bottom].map((share) => Math.max(0, share)) as [
      number,
      number,
      number,
      number,
    ],
  };
}

/** The scenery of the cover, its sky fading into the paper. */
const sceneBox: Box = {x: 0, y: 170, width: slideSize.width, height: 370};

export const cover: Form = (element, deck) => {
  const {reader} = deck;
  const kicker = element.hasAttribute('kicker') ? reader.attribute(element, 'kicker') : '一图读懂';
  const title = reader.heading(element) || kicker;
  // Where one line would be small, two, parted as on the page.
  const parts = titleLines(title).map(({text}) => text);
  const lines = widthOf(title, 40) > 800 ? parts.join('\n') : title;
  const large = titleWords(lines, 800, 130, [54, 48, 44, 40, 36, 32, 28, 24, 20]);
  const words = {size: large.size, bold: true, color: 'brand', face: 'head', leading: 1.25} as const;
  const below = subtitleOf(element, deck);
  const box: Box = {x: 72, y: 88, width: 816, height: 130};
  const height = Math.max(30, textHeight(below, box.width));
  const shapes: Shape[] = [
    ...coverScene(element, deck),
    textShape('标题', box, [paragraph([{text: large.text}], words)], {isTitle: true, anchor: 'middle'}),
    ...(kicker && kicker !== title ? [seal(kicker)] : []),
    ...(below.length > 0 ? [textShape('副标题', {...box, y: 224, height}, below)] : []),
  ];
  deck.addSlide({layout: 'cover', title, shapes});
};

/** The words below the title. */
function subtitleOf(element: Element, {reader}: DeckBuilder): Paragraph[] {
  const runs = reader.nodesIn(element).flatMap((node): Run[] => {
    if (!(node instanceof Element)) return reader.runsOf(node);
    return node.hasAttribute('slot') ? [] : [...reader.allRuns(node), {text: '\n'}];
  });
  return linesOf(tidy(runs)).map((line) => paragraph(line, {size: 20, before: 4}));
}

function coverScene(element: Element, {reader, pictures}: DeckBuilder): Shape[] {
  const slotted = reader.slotted(element, 'scene').flatMap((child) => reader.find(child, 'img', 'svg'));
  const picture = [...slotted, element].map((each) => pictures.get(each)).find(Boolean);
  if (!picture) return [];
  const alternative = slotted.map((each) => each.getAttribute('alt') ?? '').find(Boolean) ?? '';
  const sky = {...sceneBox, height: 150};
  return [
    filling('山水', picture, sceneBox, alternative, 'bottom'),
    textShape('天', sky, [], {fill: 'paper', fades: true}),
  ];
}

function seal(text: string): Shape {
  const words = {
    size: 22,
    bold: true,
    align: 'center',
    color: 'gold-light',
    face: 'head',
    leading: 1.2,
    before: 0,
  } as const;
  const box: Box = {x: 72, y: 44, width: widthOf(text, 22) + 32, height: 38};
  return textShape('印章', box, [paragraph([{text}], words)], {fill: 'brand', anchor: 'middle'});
}

export const part: Form = (element, deck) => {
  const {reader} = deck;
  const title = reader.heading(element);
  deck.part = title;
  if (title) {
    const picture = deck.pictures.get(element);
    const year = /^(\d{4}年?|[“"]?十[一二三四五]五[”"]?)\s*(?=\S)/.exec(title);
    const rest = year ? title.slice(year[0].length) : title;
    const large = titleWords(rest, 816, 120, [56, 48, 40, 36, 32, 28, 24]);
    const runs: Run[] = [
      ...(year
        ? [{text: `${year[1]!}\n`, size: 40, color: 'gold-light' as const, face: 'digits' as const}]
        : []),
      {text: large.text},
    ];
    const words = paragraph(runs, {
      size: large.size,
      bold: true,
      color: 'gold-light',
      face: 'head',
      leading: 1.25,
      align: 'left',
    });
    const height = Math.max(180, textHeight([words], 816));
    const shapes: Shape[] = [
      ...(picture
        ? [filling('山水', picture, {x: 0, y: 0, width: slideSize.width, height: 230}, '', 'bottom')]
        : []),
      textShape(
        '标题',
        {x: 72, y: Math.max(40, (picture ? 370 : 270) - height / 2), width: 816, height},
        [words],
        {
          isTitle: true,
          anchor: 'middle',
        },
      ),
    ];
    deck.addSlide({layout: 'banner', title, shapes});
  }
  deck.drawInside(element);
  deck.endFlow();
};

/** A slogan on deep ground, a phrase a line, and its figures below. */
export const quote: Form = (element, deck) => {
  const {reader} = deck;
  const figures = reader.slotted(element, 'figures').map((each) => reader.tile(each));
  const rest = reader
    .nodesIn(element)
    .filter((node) => !(node instanceof Element && node.getAttribute('slot') === 'figures'));
  const runs = tidy(
    rest.flatMap((node) =>
      node instanceof Element ? [...reader.allRuns(node), {text: '\n'}] : reader.runsOf(node),
    ),
  );
  const text = joinText(runs).trim();
  const lines = text.replace(/([，；。！？])(?=\S)/g, text.length <= 44 ? '$1\n' : '$1');
  const {title, numeral} = deck.titled;
  const large = titleWords(lines, 800, figures.length > 0 ? 200 : 340, [48, 44, 40, 36, 32, 28, 24, 20]);
  const words = paragraph([{text: large.text}], {
    size: large.size,
    bold: true,
    align: 'center',
    color: 'gold-light',
    face: 'head',
    leading: 1.35,
  });
  const area: Box = {
    x: 72,
    y: figures.length > 0 ? 60 : 90,
    width: 816,
    height: figures.length > 0 ? 220 : 360,
  };
  const shapes: Shape[] = [
    textShape('标题', area, [words], {isTitle: true, anchor: 'middle'}),
    ...figures.map((tile, i) => {
      const box = columnBox({...content, y: 310, height: 160}, i, figures.length, 16);
      return textShape(
        joinText(tile.label),
        box,
        tileParagraphs(tile, {ink: 'paper-2', figure: 'gold-light', align: 'center'}),
        {anchor: 'top'},
      );
    }),
  ];
  deck.addSlide({layout: 'deep', title: text, shapes});
  deck.startFlow(title, numeral, true);
};
