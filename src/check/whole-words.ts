// Where words begin and end, so that whatever a message quotes is whole.
import {linePieces} from '../text/line-breaks.js';
import type {Change} from './align.js';
import {gap, type Normal} from './normal.js';

/** Characters that are words of their own before another word, and behind one. */
const BEFORE = new Set('在和与及把被让也又其');
const BEHIND = new Set('上中里内等的了和与及');

/** How far round a place words are looked for. */
const reach = 24;

/** Where the word begins and ends that a place stands within; the place twice, where words part there. */
function wordAround({chars, gaps}: Normal, place: number): readonly [start: number, end: number] {
  const isInside = (at: number): boolean => at > 0 && at < chars.length && gaps[at] === gap.none;
  if (!isInside(place)) return [place, place];
  let start = place;
  let limit = place;
  while (isInside(start) && place - start < reach) start--;
  while (isInside(limit) && limit - place < reach) limit++;
  for (const piece of linePieces(chars.slice(start, limit))) {
    const end = start + piece.length;
    if (start === place) break;
    if (end > place) {
      // No line parts the small words that stand before and behind others.
      const isBehindFirst = place === start + 1 && BEFORE.has(piece[0]!);
      const isBeforeLast = place === end - 1 && BEHIND.has(piece.at(-1)!);
      const isParted = piece.length > 2 && (isBehindFirst || isBeforeLast);
      return isParted ? [place, place] : [start, end];
    }
    start = end;
  }
  return [place, place];
}

/** Where the word begins that `place` stands within; `place` where one begins there. */
export const wordStart = (normal: Normal, place: number): number => wordAround(normal, place)[0];
/** Where the word ends that `place` stands within; `place` where one ends there. */
export const wordEnd = (normal: Normal, place: number): number => wordAround(normal, place)[1];

/** Marks that come in pairs. */
const PAIRS = ['“”', '‘’', '《》', '（）', '()', '「」'];

/** A stretch of a text with the mark beside it that opens or closes what it closes or opens alone. */
export function withMarks(text: string, from: number, to: number): readonly [from: number, to: number] {
  let [start, end] = [from, to];
  for (const [open, close] of PAIRS) {
    const words = text.slice(from, to);
    const [opened, closed] = [words.split(open!).length, words.split(close!).length];
    if (closed > opened && text[start - 1] === open) start--;
    if (opened > closed && text[end] === close) end++;
  }
  return [start, end];
}

/** The whole words that a text begins with, at most `most` characters. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  let words = '';
  for (const piece of linePieces(text.slice(0, most + reach))) {
    if (words.length + piece.length > most) break;
    words += piece;
  }
  return words.trimEnd() || text.slice(0, most);
}

/** The whole words that a text ends with, at most `most` characters. */
export function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  let words = '';
  for (const piece of linePieces(text.slice(-most - reach)).reverse()) {
    if (words.length + piece.length > most) break;
    words = piece + words;
  }
  return words.trimStart() || text.slice(-most);
}

/**
 * Changes of the characters `from` to `to` of a text, widened to whole words of the source, which knows them better than a
 * text with a change; those that then meet are one.
 */
export function wholeChanges(source: Normal, from: number, to: number, changes: readonly Change[]): Change[] {
  const whole: Change[] = [];
  for (const change of changes) {
    const last = whole.at(-1);
    const start = wordStart(source, change.start);
    const end = wordEnd(source, change.end);
    const widened = {
      from: Math.max(last?.to ?? from, change.from - (change.start - start)),
      to: Math.min(to, change.to + (end - change.end)),
      start,
      end,
    };
    if (last && start <= last.end && widened.from <= last.to) Object.assign(last, {to: widened.to, end});
    else whole.push(widened);
  }
  return whole;
}
