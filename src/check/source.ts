import {findNumbers, type NumberMention} from '../text/index.js';
import {gap, indexAt, normalise, type Normal} from './normal.js';
import type {SourcePlace} from './types.js';
import {readTables, type SourceTables, type TableFigure} from './source-tables.js';
import {foldSpaces} from '../text/white-space.js';
import {withMarks, wordEnd, wordStart} from './whole-words.js';

/** A number of the source, with its place among the normalised characters. */
export interface SourceFigure {
  mention: NumberMention;
  /** Of its first and behind its last normalised character. */
  start: number;
  end: number;
  /** Of a figure in a table: the words of its row and column, and its unit. */
  cell?: TableFigure;
}

/** The source, ready to be searched. */
export interface Source {
  text: string;
  normal: Normal;
  figures: SourceFigure[];
  /** For each normalised character the index of the figure it belongs to, or -1. */
  figureAt: Int32Array;
  /** Places of each pair of neighbouring characters, in order. */
  bigrams: Map<string, number[]>;
}

export function prepareSource(text: string): Source {
  const tables = readTables(text);
  const normal = normalise(tables.parted);
  const {chars} = normal;
  const figureAt = new Int32Array(chars.length + 1).fill(-1);
  const figures: SourceFigure[] = [];
  for (const {mention, cell} of mentionsOf(tables)) {
    const start = indexAt(normal, mention.at);
    const end = indexAt(normal, mention.at + mention.text.length);
    if (end <= start) continue;
    figureAt.fill(figures.length, start, end);
    figures.push({mention, start, end, ...(cell && {cell})});
  }
  const bigrams = new Map<string, number[]>();
  for (let i = 0; i + 1 < chars.length; i++) {
    const bigram = chars.slice(i, i + 2);
    const places = bigrams.get(bigram);
    if (places) places.push(i);
    else bigrams.set(bigram, [i]);
  }
  return {text, normal, figures, figureAt, bigrams};
}

/** The numbers of a text in order; those of tables with their cell. */
function mentionsOf({parted, figures}: SourceTables): {mention: NumberMention; cell?: TableFigure}[] {
  const inCells = figures.map((cell) => ({mention: cell.mention, cell}));
  const isInCell = ({at, text}: NumberMention) => {
    const next = figures[firstBehind(figures, at)];
    return next !== undefined && next.mention.at < at + text.length;
  };
  const others = findNumbers(parted).filter((mention) => !isInCell(mention));
  return [...others.map((mention) => ({mention})), ...inCells].sort((a, b) => a.mention.at - b.mention.at);
}

/** The first figure that ends behind `at`. */
function firstBehind(figures: readonly TableFigure[], at: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const {mention} = figures[middle]!;
    if (mention.at + mention.text.length <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** More places than this of one bigram are not looked at: only text that repeats itself without end has them. */
const mostPlaces = 3000;

/** Every place where `words` stand in the source, in order. */
export function occurrences({normal: {chars}, bigrams}: Source, words: string): number[] {
  if (words.length === 1) {
    const at = chars.indexOf(words);
    return at < 0 ? [] : [at];
  }
  let rarest: number[] | undefined;
  let offset = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const places = bigrams.get(words.slice(i, i + 2));
    if (!places) return [];
    if (!rarest || places.length < rarest.length) {
      rarest = places;
      offset = i;
      if (places.length === 1) break;
    }
  }
  const found: number[] = [];
  for (const place of rarest!.slice(0, mostPlaces)) {
    if (chars.startsWith(words, place - offset)) found.push(place - offset);
  }
  return found;
}

/** How much a pair of characters tells about a place: rare ones tell much. */
export function weightOf({normal: {chars}, bigrams}: Source, bigram: string): number {
  const count = bigrams.get(bigram)?.length ?? 0;
  return Math.log(1 + chars.length / (1 + count));
}

/** The words of the source from character `start` to `end`, as they are written. */
export function quote({text, normal: {at}}: Source, start: number, end: number): string {
  const from = at[start] ?? text.length;
  const to = end > start ? at[end - 1]! + 1 : from;
  return text.slice(from, to);
}

/** A stretch of the source with up to `reach` characters of its sentence on either side, and the words whole. */
export function around(source: Source, start: number, end: number, reach: number): SourcePlace {
  const {normal} = source;
  let from = start;
  let to = end;
  while (from > 0 && start - from < reach && normal.gaps[from]! < gap.stop) from--;
  while (to < normal.chars.length && to - end < reach && normal.gaps[to]! < gap.stop) to++;
  from = beforeFigure(source, wordStart(normal, from));
  to = wordEnd(normal, to);
  while (
    to < normal.chars.length &&
    source.figureAt[to]! >= 0 &&
    source.figureAt[to] === source.figureAt[to - 1]
  )
    to++;
  const at = normal.at[from] ?? source.text.length;
  const [first, last] = withMarks(source.text, at, to > from ? normal.at[to - 1]! + 1 : at);
  return {text: foldSpaces(source.text.slice(first, last)), at: first};
}

/** A place, or where the figure begins that it stands within. */
export function beforeFigure({figureAt}: Source, place: number): number {
  let at = place;
  while (at > 0 && figureAt[at]! >= 0 && figureAt[at] === figureAt[at - 1]) at--;
  return at;
}

const OPENING = new Set([...'“‘《〈「『（(【[']);
const CLOSING = new Set([...'”’》〉」』）)】].。！？!?；;%']);

/** A stretch of the source with the marks that open and close it. */
export function quoteWhole({text, normal: {at}}: Source, start: number, end: number): SourcePlace {
  let from = at[start] ?? text.length;
  let to = end > start ? at[end - 1]! + 1 : from;
  while (from > 0 && OPENING.has(text[from - 1]!)) from--;
  while (to < text.length && CLOSING.has(text[to]!)) to++;
  return {text: text.slice(from, to), at: from};
}

/** The sentence around a place, at most about `most` characters: start and end among the normalised characters. */
export function sentenceAround({normal: {chars, gaps}}: Source, place: number, most = 120): [number, number] {
  let start = Math.min(place, Math.max(0, chars.length - 1));
  let end = start;
  while (start > 0 && gaps[start] !== gap.stop && place - start < most) start--;
  while (end < chars.length && (end === start || gaps[end] !== gap.stop) && end - place < most) end++;
  return [start, end];
}
