import type {NumberMention} from '../text/index.js';
import {digitOf} from '../text/numerals.js';
import {gap, indexAt, normalise, type Normal} from './normal.js';
import {figuresOf, type Form} from './quantity.js';
import type {Piece, PieceGroup} from './statement.js';
import type {ReadPiece} from './read-piece.js';
import type {ReadOptions} from './read-text.js';
import {firstWords, lastWords} from './whole-words.js';

/** The words of some pieces, normalised. */
export function joined(pieces: readonly Piece[]): string {
  return pieces.map(({text}) => normalise(text).chars).join(' ');
}

/** Marks show whole numbers: 22 marks stand for 22场次 as well as for 22余场次. */
export function isPictureOf(picture: Form, said: Form): boolean {
  if (picture.value !== said.value) return false;
  const isBare = picture.unit === '' || said.unit === '';
  return isBare || (picture.unit === said.unit && picture.bound === said.bound);
}

/** A figure with the approximator that its label holds: 超每千人 · 6批次. */
export function boundedBy(form: Form, label: string): Form | undefined {
  const bound = figuresOf(label.slice(-16) + form.text).at(-1)?.bound;
  return bound && bound !== form.bound ? {...form, bound} : undefined;
}

/** Words beside a figure may be put together of pieces of the source; sentences may not. */
export function partsOf(
  {text, role}: Piece,
  normal: Normal,
  mentions: readonly NumberMention[],
  around: number,
): ReadOptions {
  if (role !== 'label' && role !== 'note') return {};
  const breaks: number[] = [];
  for (let at = text.indexOf('\u200b'); at >= 0; at = text.indexOf('\u200b', at + 1)) {
    breaks.push(indexAt(normal, at));
  }
  const skipped = mentions.map(
    ({at, text: {length}}) => [indexAt(normal, at), indexAt(normal, at + length)] as const,
  );
  return {breaks, skipped, ...(role === 'label' && {around})};
}

/** The words around a figure; where they are few, with the words before: 全国政协 · 为期3天. */
export function labelOf(piece: Piece, mention: NumberMention, pieces: readonly Piece[]): string {
  const label = labelAround(piece.text, mention);
  const before = pieces[pieces.indexOf(piece) - 1];
  const isShort = label.length < 4 && before !== undefined && before.role !== 'picture';
  return isShort ? `${firstWords(before.text.replaceAll('\u200b', ''), 16)} ${label}`.trim() : label;
}

/** The words around a figure in running text: those of its clause. */
function labelAround(text: string, {at, text: {length}}: NumberMention): string {
  const plain = (words: string): string => words.replace(/\u200b/g, '').trim();
  const left = plain(/[^，。；：！？,;!?\n]*$/.exec(text.slice(Math.max(0, at - 60), at))![0]);
  const right = plain(/^[^，。；：！？,;!?\n]*/.exec(text.slice(at + length, at + length + 60))![0]);
  return [lastWords(left, 24), firstWords(right, 12)].filter(Boolean).join('…');
}

/** A date or ordinal with its Chinese digits as Arabic ones. */
export function arabic(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/○/g, '〇')
    .replace(/[^\d\s]/g, (character) => String(digitOf(character) ?? character))
    .replace(/[\s,]/g, '');
}

/** The words of its clause before a character. */
export function clauseBefore({chars, gaps}: Normal, at: number): string {
  let from = at;
  while (from > 0 && gaps[from]! < gap.item && at - from < 24) from--;
  return chars.slice(from, at);
}

/** Whether a character stands in a clause that the source has in other words. */
export function isInChanged({reading}: ReadPiece, at: number): boolean {
  return reading.unlike.some(({from, to}) => from <= at && to > at);
}

/** Whether a cell is a year by itself, in a table of the source it may be a bare 2024, or with what a column is called: 2026年目标. */
export const isYearHead = ({element, text}: Piece): boolean =>
  /^t[dh]$/.test(element) &&
  /^(?:19|20)\d\d年(?:度?(?:预期|发展)?(?:目标|计划|任务|实际|完成|实绩)(?:值|数|情况)?)?$/.test(text);

/** The characters of a piece that a number takes. */
export const spanOf = ({at, text}: NumberMention): readonly [number, number] => [at, at + text.length];

/** The label of a tile. */
export function tileLabel({pieces}: PieceGroup): string {
  const labels = pieces.filter(({role}) => role === 'label');
  return labels.map(({text}) => text.replaceAll('\u200b', '')).join(' ');
}

/** Whether a figure of the page has on either side the character that stands there in the source, or is all of its piece. */
export function standsLike(
  page: Normal,
  {from, to}: {from: number; to: number},
  source: Normal,
  {start, end}: {start: number; end: number},
  isNote: boolean,
): boolean {
  if (from === 0 && to >= page.chars.length) return !isNote;
  const isBefore = from > 0 && page.chars[from - 1] === source.chars[start - 1];
  return isBefore || (to < page.chars.length && page.chars[to] === source.chars[end]);
}

/** The words of its sentence before a place of a text, a semicolon ends it too. */
export const sentenceBefore = (text: string, at: number): string =>
  /[^。；;！？!?\n]*$/.exec(text.slice(Math.max(0, at - 60), at))![0];

/** What stands before a figure that was reached, beside the one that is planned. */
export const ACTUAL = /^(?:\d{4}年|上年|去年)?(?:实际|实绩|完成|实现|预计)$/;
/** 2025年实际 says only when: what is counted stands beside the target. */
export const isActual = ({pieces}: PieceGroup, {role}: Piece): boolean =>
  role === 'note' && pieces.some(({text}) => ACTUAL.test(normalise(text).chars));

/** The same where it begins a note. */
export const OF_ACTUAL = /^\d{4}年(?:实际|实绩|完成|实现|预计)/;
