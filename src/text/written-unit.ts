import {AFTER, MORE_AT_END} from './bounds.js';
import {RANGE_MARK} from './figures.js';
import {NUMERALS} from './numerals.js';

const MARKS = '，。；：、！？,.;:!?→|“”<>=';

/** An approximator, or another number: 1个**—**2个, 5元**到**7元. */
const STOP = `[ \\u00a0]{0,2}(?:${AFTER.source})|${MORE_AT_END}|${RANGE_MARK}[ \\u00a0]?[\\d${NUMERALS}]`;

/** What belongs to a unit: no space or scale word at its start (百分点 and 千瓦 are units), no mark outside brackets. */
const UNIT = new RegExp(
  `^(?![ \\u00a0]|百(?!分)|千(?![克米瓦伏乏卡焦赫])|[万亿])(?:(?!${STOP})(?:[^\\d${MARKS}]|(?<=\\([^)]*)[、,]))+(?=$|${STOP})`,
);

/** A longer word behind a number is prose; units in brackets or behind / and · count for themselves. */
const TOO_LONG = /[^/·(、,]{9}/;

/**
 * The offset after what stands for a unit at `at` in the folded text of one figure: all that follows up to an
 * approximator, a range or the end, if it is short and holds no number or mark. `at` if there is nothing like that.
 */
export function writtenUnitEnd(text: string, at: number): number {
  const [unit = ''] = UNIT.exec(text.slice(at)) ?? [];
  return TOO_LONG.test(unit) ? at : at + unit.length;
}
