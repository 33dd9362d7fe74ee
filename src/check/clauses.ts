import {gap, type Normal} from './normal.js';

/** Characters from the first up to the second. */
export type Range = readonly [from: number, to: number];

/** Whether the words begin or end inside a number of the source: 7项 in 17项. */
export function cutsNumber({chars, gaps}: Normal, place: number, words: string): boolean {
  const end = place + words.length;
  return (
    (gaps[place] === gap.none && /^[\d.]/.test(words) && /[\d.]/.test(chars[place - 1] ?? '')) ||
    (gaps[end] === gap.none && /\d$/.test(words) && /^(?:\d|\.\d)/.test(chars.slice(end, end + 2)))
  );
}

/** A clause this long is cut anyway. */
const longestClause = 300;

/** The clauses of a text, cut at commas and stops. */
export function clausesOf({chars, gaps}: Normal): Range[] {
  const clauses: Range[] = [];
  let from = 0;
  for (let i = 1; i <= chars.length; i++) {
    if (i === chars.length || gaps[i]! >= gap.clause || i - from >= longestClause) {
      clauses.push([from, i]);
      from = i;
    }
  }
  return clauses.filter(([start, end]) => end > start);
}

/** Whether any of `breaks` lies inside a clause. */
export function isDivisible([from, to]: Range, breaks: readonly number[]): boolean {
  return breaks.some((at) => at > from && at < to);
}

/** A clause cut at `breaks`, without the parts in `skipped`. */
export function divide([from, to]: Range, breaks: readonly number[], skipped: readonly Range[]): Range[] {
  const inside = breaks.filter((at) => at > from && at < to);
  const starts = [from, ...inside];
  return starts
    .map((start, i): Range => [start, starts[i + 1] ?? to])
    .filter(([start, end]) => !skipped.some((figure) => figure[0] === start && figure[1] === end));
}

/** How many characters of the words are in no number. */
export function textLength(words: string): number {
  return words.replace(/[\d.%:-]/g, '').length;
}

/** The words with `#` for each number. */
export function maskNumbers(words: string): string {
  return words.replace(/\d[\d.:]*/g, '#');
}
