// The words behind a figure that bound it, apart from those before it: what only parts a unit needs no more.
import {LIST_NUMERALS} from './numerals.js';
import type {Bound} from './types.js';

export type Inexact = Exclude<Bound, 'exact'>;

/** The words that bound a figure from behind it, and what may not follow them: 上下联动, 左右岸, 以下简称. */
export const WORDS_BEHIND: Readonly<Record<Inexact, string>> = {
  about: '左右(?![岸手两翼侧]) 上下(?![联游班同贯级齐一])',
  over: '有余 \\+(?!\\d)',
  atLeast: '(?:[及或]|\\(含\\))?以上 之上',
  atMost: '以内 之内 [及或]?以下(?!简称|统称|几|方面|措施|问题|内容)',
  under: `以里 不到(?![位期场岗边底头点\\d零${LIST_NUMERALS}两半])`,
};

/** The longest word first, so that 突破了 is read whole. */
export const alternatives = (words: string): string =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');

/** The source of an expression for the words that may stand behind a figure and bound it. */
export const BOUND_BEHIND = /* @__PURE__ */ alternatives(
  /* @__PURE__ */ Object.values(WORDS_BEHIND).join(' '),
);
