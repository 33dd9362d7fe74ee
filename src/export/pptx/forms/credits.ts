// The end of a deck.
import {joinText} from '../../../text/join-text.js';
import type {ColorRole} from '../../../themes/tokens.js';
import type {DeckBuilder, Form} from '../deck-builder.js';
import {textHeight} from '../layout/measure.js';
import {textShape} from '../layout/piece.js';
import {setFor} from '../layout/scale.js';
import {slideSize, type Paragraph, type Picture, type PictureShape, type Run, type Shape} from '../model.js';
import {linesOf, tidy} from '../read/reader.js';
import {filling} from './pages.js';
import {paragraph, sizes} from './prose.js';

/** The end: a motto, the code to scan, who made it; around the scenery, as on the page, where there is room for it. */
export const credits: Form = (element, deck) => {
  const end = endOf(element, deck, 'gold-light', 'gold-light');
  const picture = deck.pictures.get(element);
  const shore = picture && shoreOf(picture, end);
  deck.addSlide(shore ? onShore(endOf(element, deck, 'brand', 'ink-2'), shore) : onDeep(end));
};

interface End {
  /** The motto. */
  head: Paragraph[];
  code?: {picture: Picture; alternative: string};
  /** Below the code. */
  said: Paragraph[];
  /** Who made it. */
  lines: Paragraph[];
}

/** How wide a motto is beside the picture to scan, and without one. */
const [narrow, wide] = [640, 816];

/** @param mottoInk and what is said below the code: colours for the ground that they stand on */
function endOf(element: Element, deck: DeckBuilder, mottoInk: ColorRole, saidInk: ColorRole): End {
  const {reader} = deck;
  const head = mottoOf(element, deck, mottoInk);
  const rest = reader
    .nodesIn(element)
    .filter((node) => !(node instanceof Element && node.hasAttribute('slot')));
  const style = {color: 'paper-2', before: 6} as const;
  const lines = rest
    .flatMap((node) => creditLines(node, deck))
    .map((runs) => runs.map((run) => (run.color === 'brand' ? {...run, color: 'gold-light' as const} : run)))
    .map((runs) =>
      head.length > 0
        ? paragraph(runs, {...style, size: sizes.text, align: 'left'})
        : paragraph(runs, {...style, size: 24, align: 'center'}),
    );
  return {head, lines, ...codeOf(element, deck, saidInk)};
}

type Slide = Parameters<DeckBuilder['addSlide']>[0];

/** All words on deep ground. */
function onDeep({head, code, said, lines}: End): Slide {
  const width = code || said.length > 0 ? narrow : wide;
  const words = setFor(head.length > 0 ? head : lines, width);
  const under = head.length > 0 ? lines : [];
  const [top, below] = [textHeight(words, width), textHeight(under, width)];
  const y = Math.max(40, (slideSize.height - top - below - (below ? 28 : 0)) / 2);
  const box = {x: 72, y, width, height: top};
  const shapes: Shape[] = [
    textShape('标题', box, words, {isTitle: true}),
    ...(below > 0 ? [textShape('落款', {...box, y: y + top + 28, height: below}, under)] : []),
    ...codeShapes(code, said, 194),
  ];
  return {layout: 'deep', title: joinText(words[0]?.runs ?? []), shapes};
}

/** The motto and the code above the shore, the rest on the water. */
function onShore({head, code, said, lines}: End, shore: Shore): Slide {
  const onWater = {x: 72, y: shore.wordsAt, width: wide, height: textHeight(lines, wide)};
  const sky = {x: 72, y: 40, width: narrow, height: textHeight(head, narrow)};
  const shapes: Shape[] = [
    ...shore.shapes,
    ...(head.length > 0 ? [textShape('标题', sky, head, {isTitle: true})] : []),
    ...(lines.length > 0 ? [textShape('落款', onWater, lines, {isTitle: head.length === 0})] : []),
    ...codeShapes(code, said, 40),
  ];
  return {layout: 'cover', title: joinText((head[0] ?? lines[0])?.runs ?? []), shapes};
}

interface Shore {
  shapes: Shape[];
  /** Where the words on the water begin. */
  wordsAt: number;
}

/** The far shore above the water on which the credits stand; undefined where the words leave it no room. */
function shoreOf(picture: Picture, {head, code, said, lines}: End): Shore | undefined {
  const words = textHeight(lines, wide);
  const above = Math.max(textHeight(head, narrow), code ? 146 + textHeight(said, 176) : 0);
  const water = Math.max(120, words + 56);
  const most = (slideSize.width * picture.height) / picture.width;
  const height = Math.min(most, slideSize.height - water - (above > 0 ? 60 + above : 0));
  if (height < 100) return undefined;
  const y = slideSize.height - water;
  const shore = {x: 0, y: y - height, width: slideSize.width, height};
  const ground = {x: 0, y, width: slideSize.width, height: water};
  const shapes = [
    filling('山水', picture, shore, '', 'bottom'),
    textShape('水面', ground, [], {fill: 'deep'}),
  ];
  return {shapes, wordsAt: y + (water - words) / 2};
}

/** Emphasis too has the colour of its ground. */
const inked = (runs: readonly Run[], color: ColorRole): Run[] => runs.map((run) => ({...run, color}));

function mottoOf(element: Element, {reader}: DeckBuilder, color: ColorRole): Paragraph[] {
  const said = reader.slotted(element, 'motto');
  const large = said
    .filter(({localName}) => localName !== 'small')
    .map((each) =>
      paragraph(inked(reader.allRuns(each), color), {
        size: 40,
        bold: true,
        face: 'head',
        before: 6,
        leading: 1.3,
      }),
    );
  const small = said
    .filter(({localName}) => localName === 'small')
    .map((each) => paragraph(inked(reader.allRuns(each), color), {size: sizes.small, before: 8}));
  return [...large, ...small];
}

function codeOf(element: Element, deck: DeckBuilder, color: ColorRole): Pick<End, 'code' | 'said'> {
  const slotted = deck.reader.slotted(element, 'qr');
  const images = slotted.flatMap((each) => deck.reader.find(each, 'img', 'svg'));
  const said = slotted
    .map((each) =>
      paragraph(inked(deck.reader.allRuns(each), color), {size: sizes.note, align: 'center', color}),
    )
    .filter(({runs}) => runs.length > 0);
  const [image] = images.filter((each) => deck.pictures.has(each));
  if (!image) return {said};
  const alternative = deck.reader.attribute(image, 'alt') || deck.reader.attribute(image, 'aria-label');
  return {code: {picture: deck.pictures.get(image)!, alternative}, said};
}

/** The picture to scan on a light ground, without which no telephone reads it, and what is said below it. */
function codeShapes(code: End['code'], said: readonly Paragraph[], y: number): Shape[] {
  const box = {x: 742, y, width: 136, height: 136};
  const ground = {x: box.x - 10, y: box.y - 10, width: box.width + 20, height: box.height + 20};
  const below = {x: 722, y: y + 146, width: 176, height: textHeight(said, 176)};
  const alternative = code?.alternative || joinText(said[0]?.runs ?? []) || '二维码';
  return [
    ...(code
      ? [
          textShape('二维码底', ground, [], {fill: 'paper-2', geometry: 'roundRect'}),
          {kind: 'picture', name: '二维码', picture: code.picture, box, alternative} satisfies PictureShape,
        ]
      : []),
    ...(said.length > 0 ? [textShape('二维码说明', below, [...said])] : []),
  ];
}

/** Lines of the credits; a term and what belongs to it in one. */
function creditLines(node: Node, deck: DeckBuilder): Run[][] {
  const {reader} = deck;
  if (!(node instanceof Element)) return linesOf(tidy(reader.runsOf(node)));
  if (node.localName !== 'dl') return linesOf(reader.allRuns(node));
  const lines: Run[][] = [];
  for (const child of reader.elementsIn(node)) {
    const runs = reader.allRuns(child);
    if (child.localName === 'dt')
      lines.push([...runs.map((run) => ({...run, color: 'gold-light' as const})), {text: '　'}]);
    else if (lines.length > 0) lines.at(-1)!.push(...runs);
    else lines.push(runs);
  }
  return lines;
}
