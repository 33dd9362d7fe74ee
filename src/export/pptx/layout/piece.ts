// What slides are made of before it is known which slide: pieces one below the other.
import type {Box, Paragraph, Shape, TextShape} from '../model.js';
import {paragraphHeight, textHeight} from './measure.js';
import {setFor} from './scale.js';

/** Something that lies on one slide, as wide as the slide's text. */
export interface Piece {
  /** The least height it needs, in points. */
  height: number;
  /** How tall it may get where there is room; without it, no taller than it needs. */
  most?: number;
  /** Points above it, where it is not the first. */
  before?: number;
  /** It stands on the slide of what comes next: a heading, a row that is compared with the next. */
  keep?: boolean;
  /** What stands above it again where it is the first of a further slide: the head of its table. */
  headedBy?: Piece;
  /** It has a slide to itself, with the headings above it. */
  alone?: boolean;
  /** A heading: what it says, and how deep what it heads stands. */
  topic?: Topic;
  draw(box: Box): Shape[];
  /** The same with larger words; without it they have one size. */
  enlarged?: (factor: number) => Piece;
}

export interface Topic {
  text: string;
  level: number;
}

/** The room of a slide's text. */
export const content: Box = {x: 48, y: 110, width: 864, height: 386};

/** A text without ground. */
export const textShape = (
  name: string,
  box: Box,
  paragraphs: Paragraph[],
  more: Partial<TextShape> = {},
): TextShape => ({kind: 'text', name, box, paragraphs, ...more});

/** Paragraphs as pieces, in one text each slide: what stands together is edited together. */
export const paragraphPieces = (name: string, paragraphs: readonly Paragraph[]): Piece[] =>
  paragraphs.flatMap((paragraph) => splitLong(paragraph)).map((paragraph) => paragraphPiece(name, paragraph));

const paragraphPiece = (name: string, paragraph: Paragraph): Piece => ({
  height: paragraphHeight(paragraph, content.width),
  before: paragraph.before ?? 0,
  draw: (box) => [textShape(name, box, [paragraph])],
  enlarged: (factor) => paragraphPiece(name, setFor([paragraph], content.width, factor)[0]!),
});

/** A paragraph that is taller than a slide, cut behind sentences. */
function splitLong(paragraph: Paragraph): Paragraph[] {
  if (paragraphHeight(paragraph, content.width) <= content.height) return [paragraph];
  const sentences = paragraph.runs.flatMap((run) =>
    (run.text.match(/[^。；！？]{1,200}[。；！？]*|[。；！？]+/g) ?? []).map((text) => ({...run, text})),
  );
  const parts: Paragraph[] = [];
  for (const run of sentences) {
    const last = parts.at(-1);
    const grown = last && {...last, runs: [...last.runs, run]};
    if (grown && paragraphHeight(grown, content.width) <= content.height) parts[parts.length - 1] = grown;
    else parts.push({...paragraph, runs: [run]});
  }
  return parts;
}

/** The largest of some sizes at which paragraphs fit; the smallest where none does. */
export function fitting<T>(sizes: readonly T[], fits: (size: T) => boolean): T {
  return sizes.find(fits) ?? sizes.at(-1)!;
}

/** One of several boxes side by side. */
export function columnBox(box: Box, index: number, count: number, gap: number): Box {
  const width = (box.width - gap * (count - 1)) / count;
  return {...box, x: box.x + index * (width + gap), width};
}

/** How tall words are that stand in an inset of a column. */
export const insetHeight = (paragraphs: readonly Paragraph[], width: number, inset: number): number =>
  textHeight(paragraphs, width - 2 * inset) + 2 * inset;

/** How tall pieces are one below the other. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, {height, before = 0}, i) => sum + height + (i > 0 ? before : 0), 0);
}
