import {
  isClauseEdge,
  isDigit,
  isHan,
  isSpace,
  skipSpaces,
  skipSpacesBack,
  wordBefore,
  wordList,
} from './characters.js';
import {runEnd} from './amounts.js';
import {unitEnd} from './units.js';

const APPENDICES = wordList('附件 附表 附录 附图 专栏 图表 插图 续表');

const BULLETS = '-•●○■□◆▶►✓✔☆★*#>·|';

/**
 * The offset after the digits at `at` in folded text if they number an item, a heading, a footnote, a chart or an annex: `1.`, `2、`,
 * `（1）`, `[24]`, `01`, `- 1 围绕…`, 附件1, 图1-2
 */
export function listNumberEnd(text: string, at: number): number | undefined {
  const end = runEnd(text, at);
  if (end - at > 3) return undefined;
  return isListNumber(text, at, end) ? end : captionEnd(text, at, end);
}

function isListNumber(text: string, at: number, end: number): boolean {
  if (isBracketed(text, at, end)) return true;
  const next = text[end];
  const beyond = text[end + 1];
  if (startsLine(text, at)) {
    if (next === '.' && (!isDigit(beyond) || isYear(text, end + 1))) return true;
    if (next === '、' && (!isDigit(beyond) || isYear(text, end + 1))) return true;
    if (next === ')') return true;
    if (isSpace(next) && end - at <= 2) return isNumberedText(text, skipSpaces(text, end));
    return text[at] === '0' && end - at === 2 && (next === undefined || '\r\n'.includes(next));
  }
  if (end - at > 2 || !isClauseEdge(lastInk(text, at))) return false;
  if (next === '.') return isHan(text[skipSpaces(text, end + 1, 1)]) || '“《'.includes(beyond ?? ' ');
  return next === '、' && '。；;：:'.includes(text[at - 1] ?? ' ') && isHan(beyond);
}

/** 附件**1**重点项目表, 图**1**:2011—2015年, 见表**2-1**: the number of an annex, a chart or a table. 附件3份 and 发表3篇 count. */
function captionEnd(text: string, at: number, digitsEnd: number): number | undefined {
  const before = skipSpacesBack(text, at, 1);
  const isChart = '图表'.includes(text[before - 1] ?? ' ') && isCaptionEdge(text, before - 2);
  if (!isChart && !wordBefore(text, before, APPENDICES)) return undefined;
  const end =
    text[digitsEnd] === '-' && isDigit(text[digitsEnd + 1]) ? runEnd(text, digitsEnd + 1) : digitsEnd;
  const next = skipSpaces(text, end, 1);
  return text[end] === '.' || unitEnd(text, next) > next ? undefined : end;
}

/** What may stand before 图 and 表 that are words of their own: nothing, or 见 and the like. */
function isCaptionEdge(text: string, at: number): boolean {
  return isClauseEdge(text[at]) || isSpace(text[at]) || '见如由从据按照及和与'.includes(text[at]!);
}

/** A number of one or two digits alone in its line, between dashes where it numbers a page. */
const ALONE =
  /(?<=^|\n)[ \u00a0]{0,12}(-{0,2}[ \u00a0]?)(\d{1,2})([ \u00a0]?-{0,2})[ \u00a0]{0,4}(?=\r?\n|$)/g;

/**
 * Where numbers alone in their lines number what follows: they count on (1 … 2 … 3 …), they are the first (1 and words
 * behind it), or dashes make them the number of a page. Others are figures in the cells of a table.
 */
export function itemNumbers(text: string): Set<number> {
  const items = new Set<number>();
  let series: number[] = [];
  let last = NaN;
  for (const {index, 0: line, 1: dash = '', 2: digits = '', 3: after = ''} of text.matchAll(ALONE)) {
    const at = index + line.indexOf(digits);
    const value = Number(digits);
    if (dash.includes('-') && after.includes('-')) items.add(at);
    if (value === 1 && isTitled(text, index + line.length)) items.add(at);
    if (value === last + 1) series.push(at);
    else if (value === 1 || (series.length < 2 && last !== 1)) series = [at];
    else continue;
    last = value;
    if (series.length > 1) series.forEach((item) => items.add(item));
  }
  return items;
}

/** Whether the next line is one of words, and no unit of the number before it. */
function isTitled(text: string, lineEnd: number): boolean {
  const next = skipSpaces(text, text[lineEnd] === '\r' ? lineEnd + 2 : lineEnd + 1);
  return isHan(text[next]) && unitEnd(text, next) === next;
}

/** (1) and [24]; (2023) and (100) are no list numbers. */
function isBracketed(text: string, at: number, end: number): boolean {
  const open = text[at - 1];
  const close = text[end];
  return (open === '(' && close === ')' && end - at <= 2) || (open === '[' && close === ']');
}

/** Only spaces and bullets stand before it in its line. */
function startsLine(text: string, at: number): boolean {
  let start = at - 1;
  while (start > at - 12 && (isSpace(text[start]) || BULLETS.includes(text[start] ?? '\n'))) start--;
  return start < 0 || text[start] === '\n' || text[start] === '\r';
}

/** `1 围绕…`, but not `5 个` or `3 万元`, which count. */
function isNumberedText(text: string, at: number): boolean {
  return isHan(text[at]) && unitEnd(text, at) === at && !'百千万亿余多来年月日时季世'.includes(text[at]!);
}

function isYear(text: string, at: number): boolean {
  return runEnd(text, at) - at === 4 && text[at + 4] === '年';
}

/** The last character before `at` that is no space. */
function lastInk(text: string, at: number): string | undefined {
  let before = at - 1;
  while (before > at - 4 && isSpace(text[before])) before--;
  return text[before];
}
