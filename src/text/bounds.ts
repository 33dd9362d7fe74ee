import {isDigit, isHan, skipSpaces, skipSpacesBack, wordAt, wordBefore, wordList} from './characters.js';
import type {Amount} from './amounts.js';
import type {Bound} from './types.js';

type Inexact = Exclude<Bound, 'exact'>;

const BEFORE: [Inexact, string][] = [
  ['about', '约 大约 约为 约占 约有 约合 约达 约需 大概'],
  ['over', '超 超过 超过了 突破 突破了 逾 超逾 高于 大于 多于 不止 >'],
  ['under', '近 接近 将近 逼近 不足 不到 未到 低于 少于 小于 未达到 不满 未满 <'],
  ['atLeast', '不低于 不少于 不小于 至少 最少 不下 不下于 ≥'],
  ['atMost', '不超过 不高于 不大于 不多于 至多 最多 不超 未超过 ≤'],
];

const AFTER: [Inexact, string][] = [
  ['about', '左右 上下'],
  ['over', '有余 +'],
  ['atLeast', '以上 及以上 或以上 (含)以上'],
  ['atMost', '以内 之内 以下 及以下 或以下'],
];

const BOUND_BEFORE = boundsByWord(BEFORE);
const BOUND_AFTER = boundsByWord(AFTER);
const WORDS_BEFORE = wordList([...BOUND_BEFORE.keys()].join(' '));
const WORDS_AFTER = wordList([...BOUND_AFTER.keys()].join(' '));

/** Short words that end a longer one with another meaning: 节约, 附近, 赶超. */
const NOT_AFTER = new Map([
  ['约', '节签契公条预集合履违制邀相失特简誓婚爽盟租续毁缔'],
  ['近', '附最邻临靠就亲远'],
  ['超', '赶反英中高出'],
]);

/** Verbs that may stand between an approximator and its figure: 约**占**46%, 超过**了**… */
const VERBS = wordList('占 为 有 达 达到 是');

function boundsByWord(rows: [Inexact, string][]): Map<string, Inexact> {
  return new Map(rows.flatMap(([bound, words]) => words.split(' ').map((word) => [word, bound] as const)));
}

/** A word that bounds a figure, and where it lies. */
export interface BoundWord {
  bound: Inexact;
  at: number;
  end: number;
}

/** The approximator that ends where the figure at `at` begins: 约, 超, 不低于. */
export function boundBefore(text: string, at: number): BoundWord | undefined {
  const end = skipSpacesBack(text, at, 2);
  const direct = boundEnding(text, end);
  if (direct) return direct;
  const verb = wordBefore(text, end, VERBS);
  const beforeVerb = verb && boundEnding(text, end - verb.length);
  if (beforeVerb && beforeVerb.bound === 'about') return beforeVerb;
  return boundBeforeEach(text, end);
}

/** 超**每千人**6.6批次: the approximator before a short 每… that ends where the figure begins. */
function boundBeforeEach(text: string, end: number): BoundWord | undefined {
  for (let at = end - 1; at >= end - 5 && isHan(text[at]); at--) {
    if (text[at] === '每') return boundEnding(text, at);
  }
  return undefined;
}

function boundEnding(text: string, end: number): BoundWord | undefined {
  const word = wordBefore(text, end, WORDS_BEFORE);
  if (!word) return undefined;
  const at = end - word.length;
  if (NOT_AFTER.get(word)?.includes(text[at - 1] ?? ' ')) return undefined;
  return {bound: BOUND_BEFORE.get(word)!, at, end};
}

/** The approximator that begins where the figure ends: 左右, 以上, 以内. */
export function boundAfter(text: string, end: number): BoundWord | undefined {
  const at = skipSpaces(text, end, 2);
  const word = wordAt(text, at, WORDS_AFTER);
  if (!word || (word === '+' && isDigit(text[at + 1]))) return undefined;
  return {bound: BOUND_AFTER.get(word)!, at, end: at + word.length};
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
