// Numbers of items that stand in one line or paragraph: 1.…。2.…。
import {anyOf} from '../text/any-of.js';
import {chineseNumber, LIST_NUMERALS} from '../text/numerals.js';

const han = `[${LIST_NUMERALS}]`;
/** The number of an item at the beginning of a label: 2.改造小区, （三）建设泊位, 四是培育企业. */
export const listMark = new RegExp(
  `^\\s*${anyOf(
    `\\d{1,2}[.．、](?!\\d) [（(]?\\d{1,2}[）)]、? [①-⒇] [（(]${han}{1,3}[）)] ${han}{1,3}、(?!${han}) ${han}{1,3}[是要](?!一|否)`,
  )}\\s*`,
);

/** How items are numbered, from 0; those that are read as words keep their number. */
const marks: readonly ((n: number) => string)[] = [
  (n) => `${n + 1}.`,
  (n) => `${n + 1}．`,
  (n) => `${n + 1}、`,
  (n) => `${n + 1}）`,
  (n) => `${n + 1})`,
  (n) => `（${n + 1}）`,
  (n) => `(${n + 1})`,
  (n) => `（${chineseNumber(n + 1)}）`,
  (n) => `${chineseNumber(n + 1)}、`,
  (n) => String.fromCodePoint(0x2460 + n), // ①
  (n) => String.fromCodePoint(0x2474 + n), // ⑴
];
const spoken = (n: number): string => `${chineseNumber(n + 1)}是`;

const mostItems = 20;
/** Two are a list only where the first begins its paragraph. */
const leastItems = 3;

/** The items of a list in a paragraph: where each begins, and how long its mark is; 一是 is no mark but a word of the item. */
export function findListItems(text: string): {start: number; mark: number}[] | undefined {
  const words = findStarts(text, spoken);
  if (words.length >= leastItems) return words.map((start) => ({start, mark: 0}));
  for (const markOf of marks) {
    const starts = findStarts(text, markOf);
    if (starts.length >= leastItems || (starts.length === 2 && starts[0] === 0))
      return starts.map((start, n) => ({start, mark: markOf(n).length}));
  }
  return undefined;
}

/** “终本”：指…: an explanation of a term. */
const term = /^.{0,4}(?:[“"《][^”"》]{2,24}[”"》]|[^，。；：]{2,24}(?=：(?:是|即)?指))：/;

/** Whether a line that begins with the number of an item holds others, each a sentence or less. */
export function isListLine(text: string): boolean {
  return [...marks, spoken].some((markOf) => {
    if (!text.startsWith(markOf(0)) || term.test(text)) return false;
    const starts = findStarts(text, markOf);
    return (
      starts.length > 1 &&
      starts.every((start, i) => !/[。！？]./.test(text.slice(start, starts[i + 1]).trim()))
    );
  });
}

/** Whether a mark at a place numbers: 1.5万亩, 1、2月 and 一、二产业 are none. */
function numbers(text: string, mark: string, at: number): boolean {
  const next = text[at + mark.length] ?? '';
  return (
    /[，。；：！？、]\s*$|^$/.test(text.slice(Math.max(0, at - 2), at)) &&
    !(/[.．、]$/.test(mark) && isNumber.test(next))
  );
}

const isNumber = new RegExp(`[\\d${LIST_NUMERALS}]`);

/** Where the marks stand from the first on without a gap, each at the beginning of a clause. */
function findStarts(text: string, markOf: (n: number) => string): number[] {
  const starts: number[] = [];
  for (let n = 0; n < mostItems; n++) {
    const mark = markOf(n);
    let at = text.indexOf(mark, starts.at(-1) ?? 0);
    while (at >= 0 && !numbers(text, mark, at)) at = text.indexOf(mark, at + 1);
    if (at < 0) break;
    starts.push(at);
  }
  return starts;
}
