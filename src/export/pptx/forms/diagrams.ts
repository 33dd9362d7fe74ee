// Flows of figures and pyramids of goals, of native shapes.
import {readFigure} from '../../../elements/shared/quantity.js';
import type {Role} from '../../../themes/tokens.js';
import type {DeckBuilder, Form} from '../deck-builder.js';
import {countLines, phrased, runsWidth, textHeight} from '../layout/measure.js';
import {columnBox, content, fitting, textShape, type Piece} from '../layout/piece.js';
import type {Box, Paragraph, Run, Shape} from '../model.js';
import {textOf, type Tile} from '../read/reader.js';
import {gridPieces} from './grid.js';
import {headingPiece, paragraph, sizes} from './prose.js';
import {figureRuns, tileParagraphs} from './tiles.js';

interface FlowRow {
  tile: Tile;
  /** A part of the step before. */
  isPart: boolean;
  /** 其中, 办理结果: before the first of its parts. */
  lead: string;
  value?: number;
  unit: string;
}

/** Steps with bars from zero; those of one unit that follow each other share a scale. */
export const flow: Form = (element, deck) => {
  const rows = flowRows(element, deck);
  const scales = scalesOf(rows);
  deck.add(rows.map((row, i) => flowPiece(row, scales[i])));
  const isDrawn = (node: Node) =>
    node instanceof Element && /^wr-(?:metric-tile|flow-step|split)$/.test(node.localName);
  deck.drawInside(
    element,
    deck.reader.nodesIn(element).filter((node) => !isDrawn(node)),
  );
};

function flowRows(element: Element, deck: DeckBuilder): FlowRow[] {
  const {reader} = deck;
  const rowOf = (each: Element, isPart: boolean, lead: string): FlowRow => {
    const tile = reader.tile(each);
    const {quantity} = readFigure(tile.value, tile.unit);
    return {tile, isPart, lead, value: quantity?.value, unit: quantity?.unit ?? ''};
  };
  return reader.elementsIn(element).flatMap((child) => {
    if (child.localName === 'wr-metric-tile') return [rowOf(child, false, '')];
    if (!/^wr-(?:flow-step|split)$/.test(child.localName)) return [];
    const lead = reader.attribute(child, 'lead') || reader.heading(child);
    const tiles = reader.elementsIn(child).filter(({localName}) => localName === 'wr-metric-tile');
    return tiles.map((each, i) => rowOf(each, true, i === 0 ? lead : ''));
  });
}

/** The share of the longest bar that each row's bar has; undefined where there is no amount. */
function scalesOf(rows: readonly FlowRow[]): (number | undefined)[] {
  const runs: number[][] = [];
  rows.forEach(({unit, value}, i) => {
    const last = runs.at(-1);
    if (value === undefined || value < 0) return;
    if (last && rows[last[0]!]!.unit === unit) last.push(i);
    else runs.push([i]);
  });
  const shares: (number | undefined)[] = rows.map(() => undefined);
  for (const run of runs) {
    const most = Math.max(...run.map((i) => rows[i]!.value!));
    for (const i of run) shares[i] = most > 0 ? rows[i]!.value! / most : 0;
  }
  return shares;
}

const labelWidth = 300;

function flowPiece({tile, isPart, lead}: FlowRow, share: number | undefined): Piece {
  const {label, value, unit, notes, subject} = tile;
  const before: Run[] = lead ? [{text: `${lead}　`, bold: true, color: 'gold-deep'}] : [];
  const words = [
    paragraph([...before, ...label], {size: isPart ? sizes.small : sizes.text, align: 'right', before: 0}),
    ...notes.map((runs) => paragraph(runs, {size: sizes.note, color: 'ink-2', align: 'right', before: 2})),
  ];
  const amount = figureRuns(value, unit, isPart ? 24 : 32, subject);
  const amountWidth = runsWidth(amount, 16) + 8;
  const room = content.width - labelWidth - 16 - amountWidth - 8;
  const height = Math.max(textHeight(words, labelWidth), isPart ? 34 : 44);
  const draw = (box: Box): Shape[] => {
    const bar: Box = {
      x: box.x + labelWidth + 16,
      y: box.y + 5,
      width: Math.max(2, room * (share ?? 0)),
      height: box.height - 10,
    };
    const after = bar.x + (share === undefined ? 0 : bar.width + 8);
    const figure = paragraph(amount, {before: 0, leading: 1.1});
    return [
      {
        kind: 'group',
        name: textOf(label),
        box,
        shapes: [
          textShape('名称', {...box, width: labelWidth}, words, {anchor: 'middle'}),
          ...(share === undefined ? [] : [textShape('条', bar, [], {fill: isPart ? 'brand-2' : 'brand'})]),
          textShape('数字', {...box, x: after, width: amountWidth}, [figure], {anchor: 'middle'}),
        ],
      },
    ];
  };
  return {height, most: isPart ? height + 8 : height + 24, before: isPart ? 4 : 10, draw};
}

interface Tier {
  heading: string;
  goals: {heading: string; runs: Run[]}[];
}

const tones: readonly [fill: Role, ink: Role][] = [
  ['deep', 'gold-light'],
  ['brand', 'paper-2'],
  ['brand-2', 'paper-2'],
  ['brand-tint', 'brand'],
];

/** A pyramid, apex first, then what there is to say about each tier; goals without tiers are a staircase. */
export const pyramid: Form = (element, deck) => {
  const {reader} = deck;
  const title = reader.heading(element);
  const before = deck.titled;
  const children = reader.elementsIn(element);
  const tiers = children.filter(({localName}) => localName === 'wr-goal-tier');
  const goals = children.filter(({localName}) => localName === 'wr-goal');
  if (title) deck.startFlow(title);
  if (tiers.length === 0) stairs(goals, element, deck);
  else {
    const read = tiers.map((tier) => ({
      heading: reader.heading(tier),
      goals: reader
        .elementsIn(tier)
        .filter(({localName}) => localName === 'wr-goal')
        .map((goal) => ({heading: reader.attribute(goal, 'heading'), runs: reader.runs(goal)})),
    }));
    deck.add([pyramidPiece(read)]);
    tiers.forEach((tier) => deck.draw(tier));
  }
  deck.drawInside(
    element,
    reader.nodesIn(element).filter((node) => !(node instanceof Element) || !/^wr-goal/.test(node.localName)),
  );
  deck.startFlow(before.title, before.numeral);
};

/** What a tier says besides its goals, under its heading. */
export const tier: Form = (element, deck) => {
  const {reader} = deck;
  const nodes = reader
    .nodesIn(element)
    .filter((node) => !(node instanceof Element && node.localName === 'wr-goal'));
  deck.startFlow(reader.heading(element));
  deck.drawInside(element, nodes);
};

function pyramidPiece(tiers: readonly Tier[]): Piece {
  const count = tiers.length;
  const gap = 6;
  return {
    height: Math.min(content.height, count * 84),
    most: content.height,
    alone: true,
    draw: (box) => {
      const height = (box.height - gap * (count - 1)) / count;
      return tiers.map((each, i): Shape => {
        const y = box.y + i * (height + gap);
        const band: Box = {...box, y, height};
        return {kind: 'group', name: each.heading, box: band, shapes: tierShapes(each, i, count, band)};
      });
    },
  };
}

/** One tier: a trapezium cut into its goals; its edges lie on the sides of the whole. */
function tierShapes({heading, goals}: Tier, index: number, count: number, band: Box): Shape[] {
  const [fill, ink] = tones[Math.min(index, count > 1 ? tones.length - 1 : 0)]!;
  // The apex is blunt, so that its words have room.
  const half = (share: number): number => 0.5 * (0.36 + 0.64 * share);
  const [top, bottom] = [half(index / count), half((index + 1) / count)];
  const edge = (share: number, width: number): number => 0.5 - width + 2 * width * share;
  const cells = goals.length > 0 ? goals : [{heading, runs: []}];
  return cells.map((cell, i) => {
    const [from, to] = [i / cells.length, (i + 1) / cells.length];
    const corners = [edge(from, top), edge(to, top), edge(to, bottom), edge(from, bottom)];
    const [left, right] = [Math.min(...corners), Math.max(...corners)];
    const at = (x: number, y: number): readonly [number, number] => [(x - left) / (right - left), y];
    const box: Box = {...band, x: band.x + left * band.width, width: (right - left) * band.width};
    const inner = (Math.min(corners[1]!, corners[2]!) - Math.max(corners[0]!, corners[3]!)) * band.width - 8;
    return textShape(cell.heading || textOf(cell.runs), box, goalWords(cell, inner, band.height, ink), {
      points: [at(corners[0]!, 0), at(corners[1]!, 0), at(corners[2]!, 1), at(corners[3]!, 1)],
      fill,
      line: 'paper',
      anchor: 'middle',
    });
  });
}

function goalWords(
  {heading, runs}: Tier['goals'][number],
  width: number,
  height: number,
  ink: Role,
): Paragraph[] {
  const write = (size: number): Paragraph[] => {
    const line = (text: string, bold: boolean, own: number): Paragraph =>
      paragraph([{text: phrased(text, own, width), bold, color: ink}], {
        size: own,
        align: 'center',
        before: 2,
        leading: 1.2,
        face: bold ? 'head' : 'body',
      });
    const text = textOf(runs);
    return [
      ...(heading ? [line(heading, true, size)] : []),
      ...(text ? [line(text, !heading, heading ? Math.max(14, size - 4) : size)] : []),
    ];
  };
  return write(
    fitting(
      [24, 22, 20, 18, 16, 14],
      (size) =>
        textHeight(write(size), width) <= height - 6 &&
        write(size).every(({runs: some, size: own}) => countLines(some, own, width) <= 3),
    ),
  );
}

/** Goals as rising steps: an order, no measure. */
function stairs(goals: readonly Element[], element: Element, deck: DeckBuilder): void {
  const {reader} = deck;
  const count = goals.length;
  const horizon = reader.attribute(element, 'horizon');
  const foot = horizon ? 44 : 0;
  const gap = 8;
  const width = (content.width - gap * (count - 1)) / Math.max(1, count);
  const words = goals.map((goal) => stepWords(goal, width - 20, deck));
  const least = Math.max(0, ...words.map((each) => textHeight(each, width - 20) + 20));
  const rise = Math.min(46, (content.height - foot - least) / Math.max(1, count - 1));
  if (count === 0) return;
  if (count > 6 || rise < 12) {
    deck.add(
      gridPieces(
        words.map((paragraphs, i) => ({name: `目标${i + 1}`, paragraphs})),
        {columns: 4},
      ),
    );
    if (horizon) deck.add([headingPiece([{text: horizon}])]);
    return;
  }
  const draw = (box: Box): Shape[] => [
    ...words.map((paragraphs, i) => {
      const column = columnBox(box, i, count, gap);
      const height = least + rise * i;
      const at: Box = {...column, y: box.y + box.height - foot - height, height};
      const isTop = i === count - 1;
      return textShape(textOf(paragraphs[0]?.runs ?? []), at, isTop ? paragraphs.map(light) : paragraphs, {
        fill: isTop ? 'brand' : 'brand-tint',
        inset: 10,
      });
    }),
    ...(horizon
      ? [
          textShape(
            '远景',
            {...box, y: box.y + box.height - foot + 6, height: foot - 6},
            [paragraph([{text: horizon}], {align: 'center', bold: true, color: 'gold-light', before: 0})],
            {fill: 'deep', anchor: 'middle'},
          ),
        ]
      : []),
  ];
  deck.add([{height: least + rise * (count - 1) + foot, most: content.height, alone: true, draw}]);
}

const light = (words: Paragraph): Paragraph => ({
  ...words,
  color: 'paper-2',
  runs: words.runs.map((run) => ({...run, color: run.color === 'brand' ? 'gold-light' : 'paper-2'})),
});

function stepWords(goal: Element, width: number, deck: DeckBuilder): Paragraph[] {
  const {reader} = deck;
  const heading = reader.attribute(goal, 'heading');
  const words = reader.runs(goal);
  const tiles = reader.elementsIn(goal).filter(({localName}) => localName === 'wr-metric-tile');
  return [
    ...(heading
      ? [paragraph([{text: heading, color: 'brand'}], {size: 20, bold: true, face: 'head', before: 0})]
      : []),
    ...(words.length > 0 ? [paragraph(words, {size: sizes.small, before: 4})] : []),
    ...tiles.flatMap((each) => tileParagraphs(reader.tile(each), {size: 32})),
  ];
}
