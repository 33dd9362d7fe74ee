// Flows of figures and pyramids of goals, of native shapes.
import {joinText} from '../../../text/join-text.js';
import {readFigure} from '../../../elements/shared/quantity.js';
import {inLanguageOf, newScale} from '../../../elements/shared/words.js';
import type {ColorRole} from '../../../themes/tokens.js';
import type {DeckBuilder, Form} from '../deck-builder.js';
import {countLines, phrased, runsWidth, textHeight} from '../layout/measure.js';
import {content, fitting, paragraphPieces, textShape, type Piece} from '../layout/piece.js';
import type {Box, Paragraph, Run, Shape} from '../model.js';
import {type Tile} from '../read/reader.js';
import {setFor} from '../layout/scale.js';
import {headingPiece, paragraph, sizes} from './prose.js';
import {stairs} from './stairs.js';
import {figureRuns} from './tiles.js';

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
  for (const [i, {rows, unit}] of scaledRuns(flowRows(element, deck)).entries()) {
    // What is not compared with the rows above has words between and another colour.
    const words = i > 0 ? [scalePiece(inLanguageOf(element, newScale(unit)))] : [];
    deck.add(undivided([...words, ...rows.map(({row, share}) => flowPiece(row, share, i % 2 > 0))]));
  }
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

/** What is compared stands on one slide, unless it needs most of it. */
function undivided(rows: readonly Piece[]): Piece[] {
  const height = rows.reduce((sum, piece) => sum + piece.height + (piece.before ?? 0), 0);
  if (height > content.height * 0.6) return [...rows];
  return rows.map((piece, i) => ({...piece, keep: i < rows.length - 1}));
}

interface ScaledRow {
  row: FlowRow;
  /** Of the longest bar of its run; undefined where there is no amount. */
  share?: number;
}

/** Rows that follow each other in one unit, with the scale that they share; a row without an amount stays with those before. */
function scaledRuns(rows: readonly FlowRow[]): {rows: ScaledRow[]; unit: string}[] {
  const runs: FlowRow[][] = [];
  let unit: string | undefined;
  for (const row of rows) {
    const isAmount = row.value !== undefined && row.value >= 0;
    if (runs.length === 0 || (isAmount && unit !== undefined && row.unit !== unit)) runs.push([row]);
    else runs.at(-1)!.push(row);
    if (isAmount) unit = row.unit;
  }
  return runs.map((run) => {
    const most = Math.max(...run.map(({value = 0}) => value));
    const scaled = run.map((row): ScaledRow => {
      const {value = -1} = row;
      return value < 0 ? {row} : {row, share: most > 0 ? value / most : 0};
    });
    return {rows: scaled, unit: run.find(({value = -1}) => value >= 0)?.unit ?? ''};
  });
}

const labelWidth = 300;

/** What stands between rows of two units. */
const scalePiece = (text: string): Piece => ({
  ...paragraphPieces('另起比例', [paragraph([{text}], {size: sizes.note, color: 'ink-2', before: 22})])[0]!,
  keep: true,
  enlarged: undefined,
});

/** @param isOther it stands in another scale than the rows before */
function flowPiece(row: FlowRow, share: number | undefined, isOther: boolean, factor = 1): Piece {
  const {tile, isPart, lead} = row;
  const {label, value, unit, notes, subject} = tile;
  const before: Run[] = lead ? [{text: `${lead}　`, bold: true, color: 'gold-deep'}] : [];
  const said = [
    paragraph([...before, ...label], {size: isPart ? sizes.small : sizes.text, align: 'right', before: 0}),
    ...notes.map((runs) => paragraph(runs, {size: sizes.note, color: 'ink-2', align: 'right', before: 2})),
  ];
  const words = setFor(said, labelWidth, factor);
  const amount = paragraph(figureRuns(value, unit, isPart ? 24 : 32, subject), {before: 0, leading: 1.1});
  const [figure] = setFor([amount], content.width, factor);
  const amountWidth = runsWidth(figure!.runs, 16) + 8;
  const room = content.width - labelWidth - 16 - amountWidth - 8;
  const height = Math.max(textHeight(words, labelWidth), (isPart ? 34 : 44) * factor);
  const draw = (box: Box): Shape[] => {
    const width = Math.max(2, room * (share ?? 0));
    const bar: Box = {x: box.x + labelWidth + 16, y: box.y + 5, width, height: box.height - 10};
    const after = bar.x + (share === undefined ? 0 : bar.width + 8);
    const fill = isOther ? (isPart ? 'gold' : 'gold-deep') : isPart ? 'brand-2' : 'brand';
    const shapes = [
      textShape('名称', {...box, width: labelWidth}, words, {anchor: 'middle'}),
      ...(share === undefined ? [] : [textShape('条', bar, [], {fill})]),
      textShape('数字', {...box, x: after, width: amountWidth}, [figure!], {anchor: 'middle'}),
    ];
    return [{kind: 'group', name: joinText(label), box, shapes}];
  };
  return {
    height,
    most: isPart ? height + 8 : height + 24,
    before: isPart ? 4 : 10,
    draw,
    enlarged: (larger) => flowPiece(row, share, isOther, larger),
  };
}

interface Tier {
  heading: string;
  goals: {heading: string; runs: Run[]}[];
}

const tones: readonly [fill: ColorRole, ink: ColorRole][] = [
  ['deep', 'gold-light'],
  ['brand', 'paper-2'],
  ['brand-2', 'paper-2'],
  ['brand-tint', 'brand'],
];

/** A pyramid, apex first, then what there is to say about each tier; goals without tiers are a staircase. */
export const pyramid: Form = (element, deck) => {
  const {reader} = deck;
  const title = reader.heading(element);
  const children = reader.elementsIn(element);
  const tiers = children.filter(({localName}) => localName === 'wr-goal-tier');
  const goals = children.filter(({localName}) => localName === 'wr-goal');
  const isGoal = (node: Node) => node instanceof Element && /^wr-goal/.test(node.localName);
  const rest = reader.nodesIn(element).filter((node) => !isGoal(node));
  if (title) deck.addHead([headingPiece([{text: title}])]);
  if (tiers.length === 0) {
    stairs(goals, element, deck);
    return deck.drawInside(element, rest);
  }
  deck.add([pyramidPiece(tiers.map((each) => readTier(each, deck)))]);
  deck.drawInside(element, rest);
  tiers.forEach((each) => deck.draw(each));
};

function readTier(element: Element, {reader}: DeckBuilder): Tier {
  const goals = reader.elementsIn(element).filter(({localName}) => localName === 'wr-goal');
  return {
    heading: reader.heading(element),
    goals: goals.map((goal) => ({heading: reader.attribute(goal, 'heading'), runs: reader.runs(goal)})),
  };
}

/** What a tier says besides its goals, under its heading. */
export const tier: Form = (element, deck) => {
  const {reader} = deck;
  const nodes = reader
    .nodesIn(element)
    .filter((node) => !(node instanceof Element && node.localName === 'wr-goal'));
  // The pyramid says all of one that has only goals.
  if (nodes.every((node) => !(node instanceof Element) && !node.textContent?.trim())) return;
  const title = reader.heading(element);
  deck.addHeaded(title ? [headingPiece([{text: title}])] : [], () => deck.drawInside(element, nodes));
};

function pyramidPiece(tiers: readonly Tier[]): Piece {
  const count = tiers.length;
  const gap = 6;
  // The name of a tier stands beside its band, where that holds its goals.
  const isNamed = ({heading, goals}: Tier): boolean => heading !== '' && goals.length > 0;
  const left = tiers.some(isNamed) ? nameWidth : 0;
  return {
    height: Math.min(content.height, count * 84),
    most: content.height,
    alone: true,
    draw: (box) => {
      const height = (box.height - gap * (count - 1)) / count;
      return tiers.map((each, i): Shape => {
        const y = box.y + i * (height + gap);
        const whole: Box = {...box, y, height};
        const band: Box = {...whole, x: box.x + left, width: box.width - left};
        const shapes = tierShapes(each, i, count, band);
        if (isNamed(each)) shapes.unshift(tierName(each.heading, {...whole, width: left - 12}));
        return {kind: 'group', name: each.heading, box: whole, shapes};
      });
    },
  };
}

const nameWidth = 132;

function tierName(text: string, box: Box): Shape {
  const write = (size: number): Paragraph =>
    paragraph([{text: phrased(text, size, box.width), bold: true, color: 'gold-deep'}], {size, leading: 1.2});
  const words = fitting([20, 18, 16, 14].map(write), (each) => textHeight([each], box.width) <= box.height);
  return textShape('层名', box, [words], {anchor: 'middle'});
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
    return textShape(cell.heading || joinText(cell.runs), box, goalWords(cell, inner, band.height, ink), {
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
  ink: ColorRole,
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
    const text = joinText(runs);
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
