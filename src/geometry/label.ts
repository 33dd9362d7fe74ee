import {round} from './round.js';

// How labels of one or two parts (a key phrase, and what it leads to) are stacked line by line. Text is never seen
// here: callers say how wide its lines are in em.

export type Point = [x: number, y: number];

/** How a text can be broken: entry i holds the widths of its lines in em when it is set in i + 1 lines. */
export type Breaks = readonly (readonly number[])[];

/** A label as its possible line breaks: a key phrase, and smaller below it what it leads to. */
export interface Label {
  key: Breaks;
  sub?: Breaks;
}

/** The type of a label, in the unit of the drawing. */
export interface LabelType {
  /** Size of the key phrase when nothing is tight. */
  size: number;
  /** Size of the second part. Default: the key's. */
  subSize?: number;
  /** No part is set smaller than this, or than its full size where that is smaller. */
  smallest: number;
  /** From the middle of one line to the middle of the next, in em. Default 1.2. */
  pitch?: number;
  /** The most lines of one part. Default 5. */
  mostLines?: number;
  /** How far all labels shrink, as a share of their size, before one is broken into lines. Default 1: break first. */
  shrinkFirst?: number;
  /** Keys at least this wide, in em, are set in two lines even where one would do. Default: none. */
  breakFrom?: number;
}

/** One line of a stacked label: `y` is its middle below the top of the stack; `height` is that of its letters. */
export interface StackLine {
  y: number;
  width: number;
  height: number;
}

/** A label set in lines, each centred on the one above. */
export interface Stack {
  keyLines: number;
  keySize: number;
  subLines: number;
  subSize: number;
  /** From line to line, in em. */
  pitch: number;
  width: number;
  height: number;
  lines: StackLine[];
}

/** Between key and second part, in em of the second. */
export const partGap = 0.2;

const step = 0.5;

/**
 * Every way to set a family of labels alike, the best looking first: at full size on one line, then broken, then
 * smaller. Labels of one family share their sizes and the longest line they may have, so that equal words look equal.
 *
 * @param labels the family; each stack has the place of its label
 * @throws RangeError if a size is not positive, or a label cannot be set at all
 */
export function* labelStacks(labels: readonly Label[], type: LabelType): Generator<Stack[]> {
  const {size, subSize = size, smallest, shrinkFirst = 1} = type;
  for (const [name, value] of Object.entries({size, subSize, smallest})) {
    if (!(value > 0)) throw new RangeError(`invalid ${name}: ${value}`);
  }
  if (labels.some(({key}) => key.length === 0)) throw new RangeError('invalid label: no line');
  const {mostLines = 5, breakFrom = Infinity} = type;
  const broken = labels.some(({key}) => key.length > 1 && key[0]![0]! >= breakFrom);
  const orders = lineOrders(labels, mostLines).filter(([key]) => key > 1 || !broken);
  if (shrinkFirst < 1)
    for (const scale of scales(type, shrinkFirst)) yield setAll(labels, type, scale, [1, 1]);
  for (const scale of scales(type)) {
    for (const order of orders) yield setAll(labels, type, scale, order);
  }
}

/** The same family at its smallest size only: if none of these fits, none of {@link labelStacks} does. */
export function smallestStacks(labels: readonly Label[], type: LabelType): Generator<Stack[]> {
  const {size, subSize = size, smallest} = type;
  return labelStacks(labels, {
    ...type,
    size: Math.min(size, smallest),
    subSize: Math.min(subSize, smallest),
    shrinkFirst: 1,
    breakFrom: Infinity,
  });
}

/** Shares of the full size, from 1 down to `to` or to the smallest size, half a unit at a time. */
function scales({size, smallest}: LabelType, to = 0): number[] {
  const least = Math.max(Math.min(smallest / size, 1), to);
  const count = Math.max(0, Math.ceil(((1 - least) * size) / step - 1e-9));
  return [...Array.from({length: count}, (_, i) => 1 - (i * step) / size), least];
}

/** Pairs of the most lines of key and second part, fewest lines first. */
function lineOrders(labels: readonly Label[], mostLines: number): [number, number][] {
  const most = (of: (label: Label) => Breaks | undefined) =>
    Math.min(mostLines, Math.max(1, ...labels.map((label) => of(label)?.length ?? 0)));
  const orders: [number, number][] = [];
  for (let key = 1; key <= most((label) => label.key); key++) {
    for (let sub = 1; sub <= most((label) => label.sub); sub++) orders.push([key, sub]);
  }
  return orders.sort(([a, b], [c, d]) => a + b - c - d || a - c);
}

function setAll(
  labels: readonly Label[],
  {size, subSize = size, smallest, pitch = 1.2}: LabelType,
  scale: number,
  [mostKey, mostSub]: [number, number],
): Stack[] {
  const keySize = round(Math.max(size * scale, Math.min(size, smallest)));
  const secondSize = round(Math.max(subSize * scale, Math.min(subSize, smallest)));
  const keyRoom = widest(
    labels.map((label) => label.key),
    mostKey,
  );
  const subRoom = widest(
    labels.map((label) => label.sub ?? []),
    mostSub,
  );
  return labels.map(({key, sub = []}) => {
    const keyWidths = fewestLines(key, keyRoom);
    const subWidths = fewestLines(sub, subRoom);
    return stack(keyWidths, keySize, subWidths, secondSize, pitch);
  });
}

/** The longest line of a family when each member takes as many lines as it can, up to `most`. */
function widest(family: readonly Breaks[], most: number): number {
  return Math.max(0, ...family.flatMap((breaks) => breaks[Math.min(most, breaks.length) - 1] ?? []));
}

function fewestLines(breaks: Breaks, room: number): readonly number[] {
  return breaks.find((lines) => Math.max(...lines) <= room + 1e-9) ?? [];
}

function stack(
  keyWidths: readonly number[],
  keySize: number,
  subWidths: readonly number[],
  subSize: number,
  pitch: number,
): Stack {
  const lines: StackLine[] = [];
  let top = 0;
  const add = (widths: readonly number[], size: number) => {
    for (const width of widths) {
      lines.push({y: top + (pitch * size) / 2, width: width * size, height: size});
      top += pitch * size;
    }
  };
  add(keyWidths, keySize);
  if (subWidths.length > 0) top += partGap * subSize;
  add(subWidths, subSize);
  return {
    keyLines: keyWidths.length,
    keySize,
    subLines: subWidths.length,
    subSize,
    pitch,
    width: Math.max(...lines.map((line) => line.width)),
    height: top,
    lines,
  };
}

/** The corners of every line of a stack whose middle stands at `center`, each line widened by `pad` on both sides. */
export function stackCorners({lines, height}: Stack, [x, y]: Point, pad = 0): Point[] {
  return lines.flatMap((line) => {
    const middle = y - height / 2 + line.y;
    const half = line.width / 2 + pad;
    const [top, bottom] = [middle - line.height / 2, middle + line.height / 2];
    const corners: Point[] = [
      [x - half, top],
      [x + half, top],
      [x + half, bottom],
      [x - half, bottom],
    ];
    return corners;
  });
}
