// Words in a stretch of Chinese characters: how likely one ends between two of them, by the characters around.
import {COUNTERS, ENDS, PAIRS, STARTS} from './word-table.js';

/** The longest word there is, in characters. */
const longest = 6;
/** How often words of 0, 1, 2… characters are met, over those of two; of one only counters behind a figure. */
const lengths = [0, 1, 1, 0.33, 0.1, 0.02, 0.001];
/** How likely a word must end at a place for the line to end there; within what is longer than five characters. */
const surely = 0.75;
const perhaps = 0.4;
const shortEnough = 5;

/** What a character of each class of the table makes of the odds: mostly, often, rarely, hardly ever. */
const factors = [20, 4.5, 0.22, 0.05];
/** What a pair of the table makes of the odds before and behind it; the one within loses twice as much. */
const pairFactor = 7.4;

const factorsOf = (classes: readonly string[]): Map<string, number> =>
  new Map(classes.flatMap((chars, i) => Array.from(chars, (char) => [char, factors[i]!] as const)));
const ends = factorsOf(ENDS);
const starts = factorsOf(STARTS);
const pairs = new Set(
  PAIRS.split(' ').flatMap(([first, ...others]) => others.map((other) => first! + other)),
);

/** The odds that a word ends before each character and at the end. Products alone: every engine has the same. */
function oddsOf(chars: readonly string[], counted: boolean): number[] {
  const pair = (i: number): number => (pairs.has((chars[i] ?? '') + (chars[i + 1] ?? '')) ? pairFactor : 1);
  const odds = chars.map((char, i) => {
    const own = (ends.get(chars[i - 1] ?? '') ?? 1) * (starts.get(char) ?? 1);
    return (own * pair(i - 2) * pair(i)) / (pair(i - 1) * pair(i - 1));
  });
  const counter = COUNTERS.findIndex((known) => known.includes(chars[0]!));
  if (counted && counter >= 0) odds[1]! *= [4.5, 0.22][counter]!;
  return [...odds, 1];
}

/**
 * The words of a stretch of Chinese characters; joined they are the stretch. Words whose border is unsure stay together.
 *
 * @param counted whether it follows a figure: then its first character may be a counter, a word by itself
 */
export function chineseWords(text: string, counted: boolean): string[] {
  const chars = [...text];
  const count = chars.length;
  if (count < 2) return [text];
  const odds = oddsOf(chars, counted);
  const least = (start: number): number => (start === 0 && counted ? 1 : 2);
  // ahead[i], behind[i]: the weight of all ways to part the characters before, after place i.
  const ahead = [1];
  const behind: number[] = [];
  behind[count] = 1;
  for (let end = 1; end <= count; end++) {
    let sum = 0;
    for (let start = Math.max(0, end - longest); start < end; start++)
      if (end - start >= least(start)) sum += ahead[start]! * lengths[end - start]!;
    ahead[end] = sum * odds[end]!;
  }
  for (let start = count - 1; start >= 0; start--) {
    let sum = 0;
    for (let end = start + least(start); end <= Math.min(count, start + longest); end++)
      sum += lengths[end - start]! * odds[end]! * behind[end]!;
    behind[start] = sum;
  }
  const likely = ahead.map((weight, place) => (weight * behind[place]!) / ahead[count]!);
  return partedAt(chars, likely, 0, count);
}

/** Parts a stretch at its likeliest place, and each part again, as long as that is likely enough for what is so long. */
function partedAt(chars: readonly string[], likely: readonly number[], from: number, to: number): string[] {
  const inside = likely.slice(from + 1, to);
  const most = Math.max(...inside);
  if (!(most > (to - from > shortEnough ? perhaps : surely))) return [chars.slice(from, to).join('')];
  const place = from + 1 + inside.indexOf(most);
  return [...partedAt(chars, likely, from, place), ...partedAt(chars, likely, place, to)];
}
