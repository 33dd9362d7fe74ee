import {isYearNumber} from './dates.js';
import {UNSEEN} from './fold.js';
import {unitEnd} from './units.js';

/** A text without what parts its numbers unread, as given and as folded, and where its offsets lie in the whole text. */
export interface Rejoined {
  text: string;
  folded: string;
  /** The offset in the whole text of the character at `at`. */
  origin: (at: number) => number;
}

/** Characters of no width; line breaks behind a digit, its 余 or a separator. */
const PARTING = new RegExp(`${UNSEEN}|(?<=\\d[.,余多]?)\\r?\\n(?=\\S)`, 'g');

/** A number at the end of a line of prose, or alone in its line. */
const LINE_END = /[^\n]{3}[^\s\d.,]([\d.,]{1,15})[余多]?$|(?:^|\n)([\d.,]{1,15})$/;
const LONGEST_LINE_END = 21;
/** A number up to a separator of thousands, and what goes on behind it. */
const UP_TO_GROUP = /^\d{1,3}(?:,\d{3})*,$/;
const GROUP = /^\d{3}(?!\d)/;

/** A number's further digits. */
const MORE_DIGITS = /\d{1,12}(?:\.\d{1,4})?|\.\d{1,4}/y;
const INNER = /[余多]?[百千万亿]{0,2}/y;

/**
 * Takes out what parts a number without being read: characters of no width, and the line break where a line ends within a
 * number (`235\n件`, `2\n35件`, `1,\n280户`).
 */
export function rejoin(text: string, folded: string): Rejoined {
  const starts = [{at: 0, origin: 0}];
  const kept = ['', ''];
  let from = 0;
  const keep = (to: number): void => {
    kept[0] += text.slice(from, to);
    kept[1] += folded.slice(from, to);
  };
  for (const {index, 0: parting} of folded.matchAll(PARTING)) {
    const end = index + parting.length;
    if (parting.endsWith('\n') && !isWithinNumber(folded, index, end, text[index - 1] === '，')) continue;
    keep(index);
    starts.push({at: kept[0]!.length, origin: end});
    from = end;
  }
  keep(folded.length);
  return {text: kept[0]!, folded: kept[1]!, origin: originIn(starts)};
}

/** Finds offsets by the stretches that were kept, each by where it starts. */
function originIn(starts: readonly {at: number; origin: number}[]): Rejoined['origin'] {
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]!.at <= at) low = middle;
      else high = middle;
    }
    return starts[low]!.origin + at - starts[low]!.at;
  };
}

/** Whether a number ends the line before `lineEnd` and goes on, or has its unit, at `next`. */
function isWithinNumber(text: string, lineEnd: number, next: number, isClauseEnd: boolean): boolean {
  const [, inProse, alone] =
    LINE_END.exec(text.slice(Math.max(0, lineEnd - LONGEST_LINE_END), lineEnd)) ?? [];
  if (alone !== undefined) {
    const end = measureEnd(text, next);
    return end > next && (end === text.length || '\r\n'.includes(text[end]!));
  }
  if (inProse === undefined) return false;
  if (
    inProse.endsWith(',') &&
    (isClauseEnd || !UP_TO_GROUP.test(inProse) || !GROUP.test(text.slice(next, next + 4)))
  )
    return false;
  MORE_DIGITS.lastIndex = next;
  const [more = ''] = MORE_DIGITS.exec(text) ?? [];
  if (more && (isYearNumber(more) || isYearNumber(inProse))) return false;
  return measureEnd(text, next + more.length) > next + more.length;
}

/** The offset after 余, scale words and the unit at `at`, or `at` if no unit is there. */
function measureEnd(text: string, at: number): number {
  INNER.lastIndex = at;
  const from = at + INNER.exec(text)![0].length;
  const end = unitEnd(text, from);
  return end > from ? end : unitEnd(text, at); // 千 in 千瓦 is no scale word
}
