import {skipSpaces, skipSpacesBack} from './characters.js';
import type {Amount} from './amounts.js';
import type {Bound} from './types.js';

type Inexact = Exclude<Bound, 'exact'>;

/** What the groups of the expressions below stand for. */
const BOUNDS: Inexact[] = ['about', 'over', 'atLeast', 'atMost', 'under'];

/** Approximators before a figure. A verb may part those of the first kind from it: 约**占**46%. */
const BEFORE =
  /((?:大?约|大概)(?:[为占有合需是]|达到?)?)$|(超(?:过了?|逾)?|突破了?|逾|[高大多]于|不止|>)$|(不[低少小]于|[至最]少|不下于?|≥)$|(不超过?|不[高大多]于|[至最]多|未超过|≤)$|([接将逼]?近|不[足到满]|未(?:达到?|到|满)|[低少小]于|<)$/;

/** 超**每千人**6.6批次: what may stand between an approximator and its figure. */
const EACH = /每(?:(?!每)[㐀-䶿一-鿿〇]){0,4}$/;

/** No approximator is longer, nor what may stand behind it. */
const LONGEST = 5;

/** Approximators behind a figure. */
const AFTER = /(左右|上下)|(有余|\+(?!\d))|((?:[及或]|\(含\))?以上)|(以内|之内|[及或]?以下)/y;

/** The source of an expression for an approximator behind a figure, and the spaces before it. */
export const BOUND_AFTER = `[ \\u00a0]{0,2}(?:${AFTER.source})`;

/** A word that bounds a figure, and where it lies. */
export interface BoundWord {
  bound: Inexact;
  at: number;
  end: number;
}

/** Tells an approximator from the end of another word. */
type WordTest = (text: string, word: BoundWord) => boolean;

/** The approximator that `match` is, which lies at `at`. */
function boundWord([word, ...groups]: RegExpExecArray, at: number): BoundWord {
  return {bound: BOUNDS[groups.findIndex(Boolean)]!, at, end: at + word.length};
}

/**
 * What may be the approximator that ends where the figure at `at` begins: 约, 超, 不低于. In prose 节约 ends so too;
 * see {@link boundBefore}.
 */
export function boundWordBefore(
  text: string,
  at: number,
  isWord: WordTest = () => true,
): BoundWord | undefined {
  const end = skipSpacesBack(text, at, 2);
  const each = EACH.exec(text.slice(Math.max(0, end - LONGEST), end));
  return (
    boundEnding(text, end, isWord) ?? (each ? boundEnding(text, end - each[0].length, isWord) : undefined)
  );
}

function boundEnding(text: string, end: number, isWord: WordTest): BoundWord | undefined {
  const match = BEFORE.exec(text.slice(Math.max(0, end - LONGEST), end));
  if (!match) return undefined;
  const word = boundWord(match, end - match[0].length);
  return isWord(text, word) ? word : undefined;
}

/** Short words that end a longer one with another meaning: 节约, 附近, 赶超. */
const NOT_AFTER = new Map([
  ['约', '节签契公条预集合履违制邀相失特简誓婚爽盟租续毁缔'],
  ['近', '附最邻临靠就亲远'],
  ['超', '赶反英中高出'],
]);

function standsAlone(text: string, {at, end}: BoundWord): boolean {
  const word = text[at] === '约' ? '约' : text.slice(at, end);
  return !NOT_AFTER.get(word)?.includes(text[at - 1] ?? ' ');
}

/** The approximator that ends where the figure at `at` begins, in running text. */
export function boundBefore(text: string, at: number): BoundWord | undefined {
  return boundWordBefore(text, at, standsAlone);
}

/** The approximator that begins where the figure ends: 左右, 以上, 以内. */
export function boundAfter(text: string, end: number): BoundWord | undefined {
  AFTER.lastIndex = skipSpaces(text, end, 2);
  const match = AFTER.exec(text);
  return match ? boundWord(match, match.index) : undefined;
}

const TIME_ENDS = '年月天日时钟';
const MEASURE_ENDS = `${TIME_ENDS}倍米里吨亩元斤度%`;

/** What says more or less only behind some units: 3年**多**, 一倍**多**, 24小时**内**. */
export function boundAfterUnit(text: string, end: number, unit: string): Bound | undefined {
  const last = unit[unit.length - 1] ?? ' ';
  const next = text[end + 1] ?? ' ';
  const char = text[end];
  if (
    (char === '多' || char === '余') &&
    MEASURE_ENDS.includes(last) &&
    !'功元边样种个层次方维民媒点头数年万亿'.includes(next)
  )
    return 'over';
  return char === '内' && TIME_ENDS.includes(last) && !'部外容涵需'.includes(next) ? 'atMost' : undefined;
}

/** 20**来**个 is about twenty; 余 and 多 are more than. */
export function innerBound(inner: Amount['inner']): Bound | undefined {
  return inner === '' ? undefined : inner === '来' ? 'about' : 'over';
}
