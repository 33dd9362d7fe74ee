// The end of a deck.
import type {DeckBuilder, Form} from '../deck-builder.js';
import {textHeight} from '../layout/measure.js';
import {textShape} from '../layout/piece.js';
import {setFor} from '../layout/scale.js';
import {slideSize, type Paragraph, type Picture, type PictureShape, type Run, type Shape} from '../model.js';
import {linesOf, textOfRuns, tidy} from '../read/reader.js';
import {paragraph, sizes} from './prose.js';

/** The end: a motto, the code to scan, who made it. */
export const credits: Form = (element, deck) => {
  const {reader} = deck;
  const {code, said} = codeOf(element, deck);
  const head = mottoOf(element, deck);
  const rest = reader
    .nodesIn(element)
    .filter((node) => !(node instanceof Element && node.hasAttribute('slot')));
  const lines = rest
    .flatMap((node) => creditLines(node, deck))
    .map((runs) =>
      paragraph(runs, {
        size: head.length > 0 ? sizes.text : 24,
        color: 'paper-2',
        before: 6,
        align: head.length > 0 ? 'left' : 'center',
      }),
    );
  const width = code || said.length > 0 ? 640 : 816;
  const words = setFor(head.length > 0 ? head : lines, width);
  const under = head.length > 0 ? lines : [];
  const [top, below] = [textHeight(words, width), textHeight(under, width)];
  const y = Math.max(40, (slideSize.height - top - below - (below ? 28 : 0)) / 2);
  const box = {x: 72, y, width, height: top};
  const shapes: Shape[] = [
    textShape('标题', box, words, {isTitle: true}),
    ...(below > 0 ? [textShape('落款', {...box, y: y + top + 28, height: below}, under)] : []),
    ...(code ? codeShapes(code, said) : []),
    ...(said.length > 0
      ? [textShape('二维码说明', {x: 722, y: 340, width: 176, height: textHeight(said, 176)}, said)]
      : []),
  ];
  deck.addSlide({layout: 'deep', title: textOfRuns(words[0]?.runs ?? []), shapes});
};

function mottoOf(element: Element, {reader}: DeckBuilder): Paragraph[] {
  const gold = (runs: Run[]): Run[] => runs.map((run) => ({...run, color: 'gold-light'}));
  const said = reader.slotted(element, 'motto');
  const large = said
    .filter(({localName}) => localName !== 'small')
    .map((each) =>
      paragraph(gold(reader.allRuns(each)), {size: 40, bold: true, face: 'head', before: 6, leading: 1.3}),
    );
  const small = said
    .filter(({localName}) => localName === 'small')
    .map((each) => paragraph(gold(reader.allRuns(each)), {size: sizes.small, before: 8}));
  return [...large, ...small];
}

function codeOf(element: Element, deck: DeckBuilder): {code?: Picture; said: Paragraph[]} {
  const slotted = deck.reader.slotted(element, 'qr');
  const images = slotted.flatMap((each) => deck.reader.find(each, 'img', 'svg'));
  const said = slotted
    .map((each) =>
      paragraph(deck.reader.allRuns(each), {size: sizes.note, align: 'center', color: 'gold-light'}),
    )
    .filter(({runs}) => runs.length > 0);
  return {code: images.map((each) => deck.pictures.get(each)).find(Boolean), said};
}

/** On a light ground, without which no telephone reads it. */
function codeShapes(code: Picture, said: readonly Paragraph[]): Shape[] {
  const box = {x: 742, y: 194, width: 136, height: 136};
  const ground = {x: box.x - 10, y: box.y - 10, width: box.width + 20, height: box.height + 20};
  const alternative = textOfRuns(said[0]?.runs ?? []) || '二维码';
  return [
    textShape('二维码底', ground, [], {fill: 'paper-2', geometry: 'roundRect'}),
    {kind: 'picture', name: '二维码', picture: code, box, alternative} satisfies PictureShape,
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
