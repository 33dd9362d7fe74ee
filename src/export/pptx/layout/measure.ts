// How much room text takes, from the widths of characters: the same on every computer, whatever faces it has.
import {emWidth, isSquare, textEm} from '../../../text/widths.js';
import {linePieces} from '../../../text/line-breaks.js';
import type {Paragraph, Run} from '../model.js';

/** The distance of lines, in sizes of their largest letters. */
const leading = 1.36;

/** What programs set wider than the tables say. */
const reserve = 1.02;

/** Marks that end no line and marks that begin none. */
const opening = /[（《〈“‘「『【〔([{]/;
const closing = /[，。、；：？！）》〉”’」』】〕…—·,.;:?!)\]}%％℃]/;

/** The largest size of a paragraph. */
const lineSize = ({runs, size}: Paragraph): number =>
  Math.max(...runs.map((run) => run.size ?? size), runs.length > 0 ? 0 : size);

/** The distance of a paragraph's lines, in points. */
export const lineHeight = (paragraph: Paragraph): number =>
  lineSize(paragraph) * (paragraph.leading ?? leading);

/** How wide text is in one line, in points. */
export const widthOf = (text: string, size: number): number => emWidth(text) * size * reserve;

/** Large digits are bold, and in programs without their face another one's. */
const digitsReserve = 1.16;
const reserveOf = ({face}: Run): number => (face === 'digits' ? digitsReserve : reserve);

/** How wide runs are in one line, in points. */
export const runsWidth = (runs: readonly Run[], size: number): number =>
  unitsOf(runs, size).reduce((sum, unit) => sum + unit.width, 0);

/** How wide the longest word or number of runs is, which no line may break. */
export const longestWord = (runs: readonly Run[], size: number): number =>
  Math.max(0, ...unitsOf(runs, size).map(({width}) => width));

interface Unit {
  text: string;
  width: number;
}

interface Letter {
  character: string;
  /** Points. */
  size: number;
}

/** How wide a character is, in points. */
function letterWidth({character, size}: Letter): number {
  if (character === '\n') return 0;
  return size * (character === ' ' ? textEm(' ', 'title') : emWidth(character));
}

/** Between Chinese and Latin some programs leave a gap, of the size of the larger letters. */
function gapBetween(one: Letter | undefined, other: Letter): number {
  if (!one || /\s/.test(one.character + other.character)) return 0;
  return isSquare(one.character) === isSquare(other.character) ? 0 : 0.25 * Math.max(one.size, other.size);
}

/** Whether a line may not end between two characters. */
function clings(one: Letter | undefined, {character}: Letter): boolean {
  if (!one || character === '\n' || one.character === '\n') return false;
  if (closing.test(character) || opening.test(one.character)) return true;
  return !isSquare(one.character) && !isSquare(character) && one.character !== ' ';
}

/** What a line is not broken within: a Chinese character with the marks that cling to it, a word, a number. */
function unitsOf(runs: readonly Run[], size: number): Unit[] {
  const units: Unit[] = [];
  let last: Letter | undefined;
  for (const run of runs) {
    for (const character of run.text) {
      const letter: Letter = {character, size: run.size ?? size};
      const width = letterWidth(letter) * reserveOf(run) + gapBetween(last, letter);
      const before = units.at(-1);
      if (before && clings(last, letter)) {
        before.text += character;
        before.width += width;
      } else units.push({text: character, width});
      last = letter;
    }
  }
  return units;
}

/** How many lines runs take in a width of so many points. */
export function countLines(runs: readonly Run[], size: number, room: number): number {
  // One letter stands in a line however narrow it is.
  const width = Math.max(room, 1.2 * size);
  let lines = 1;
  let at = 0;
  for (const unit of unitsOf(runs, size)) {
    if (unit.text === '\n') {
      lines++;
      at = 0;
    } else if (at > 0 && at + unit.width > width) {
      lines++;
      at = unit.width;
    } else at += unit.width;
    // A word longer than a line is broken anywhere.
    for (; at > width && unit.width > width; at -= width) lines++;
  }
  return lines;
}

/** How tall a paragraph is in a width, in points, without what stands above it. */
export function paragraphHeight(paragraph: Paragraph, width: number): number {
  const {runs, size, bullet, level = 0} = paragraph;
  const drawnIn = (level + (bullet === undefined ? 0 : 1)) * size * 1.5;
  return countLines(runs, size, width - drawnIn) * lineHeight(paragraph);
}

/** How tall paragraphs are one below the other. */
export const textHeight = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce(
    (sum, each, i) => sum + paragraphHeight(each, width) + (i > 0 ? (each.before ?? 0) : 0),
    0,
  );

/**
 * Words broken into lines between words, as even as may be; the same words where one line holds them.
 *
 * @param most how many characters a line may hold at least
 */
export function phrased(text: string, size: number, width: number): string {
  const count = Math.ceil(widthOf(text, size) / width);
  if (count <= 1 || text.includes('\n')) return text;
  const pieces = linePieces(text);
  // The narrowest width that needs no more lines.
  for (let share = widthOf(text, size) / count; share <= width; share += size / 2) {
    const lines = greedy(pieces, size, share);
    if (lines.length <= count && lines.every((line) => widthOf(line, size) <= width)) return lines.join('\n');
  }
  return text;
}

function greedy(pieces: readonly string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    if (before !== undefined && widthOf(before + piece, size) <= width)
      lines[lines.length - 1] = before + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
