import {boundAfter} from './bounds.js';
import {isDigit, isSpace, skipSpaces} from './characters.js';
import {isRangeMark} from './figures.js';
import {isNumeral} from './numerals.js';

/** A longer word behind a number is prose; units in brackets or behind / and · count for themselves. */
const LONGEST_UNIT = 8;

/** With these 千 begins a unit; elsewhere it is a scale word: 5千克 is no 5000克. */
const BEHIND_THOUSAND = '克米瓦伏乏卡焦赫';

const MARKS = '，。；：、！？,.;:!?→|“”<>=';

/**
 * The offset after what stands for a unit at `at` in the folded text of one figure: all that follows up to an
 * approximator, a range or the end, if it is short and holds no number or mark. `at` if there is nothing like that.
 */
export function writtenUnitEnd(text: string, at: number): number {
  if (isSpace(text[at]) || isScaleWord(text, at)) return at;
  let from = at;
  let inBrackets = false;
  let end = at;
  for (; end < text.length && !boundAfter(text, end) && !isRange(text, end); end++) {
    const char = text[end]!;
    // 辆(艘、架、列)次
    const parts = '/·('.includes(char) || (inBrackets && '、,'.includes(char));
    if (isDigit(char) || (MARKS.includes(char) && !parts)) return at;
    if (char === '(' || char === ')') inBrackets = char === '(';
    if (parts) from = end + 1;
    else if (end - from >= LONGEST_UNIT) return at;
  }
  return end;
}

/** 百分点 and 千瓦 are units, though they begin like 百 and 千. */
function isScaleWord(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  switch (text[at]) {
    case '百':
      return next !== '分';
    case '千':
      return !BEHIND_THOUSAND.includes(next);
    default:
      return text[at] === '万' || text[at] === '亿';
  }
}

/** 1个**—**2个, 5元**到**7元: another number follows. */
function isRange(text: string, at: number): boolean {
  if (!isRangeMark(text, at)) return false;
  const next = text[skipSpaces(text, at + 1, 1)];
  return isDigit(next) || isNumeral(next);
}
