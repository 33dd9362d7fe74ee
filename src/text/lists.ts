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

const APPENDICES = wordList('附件 附表 附录 专栏 图表');

const BULLETS = '-•●○■□◆▶►✓✔☆★*#>·|';

/**
 * Whether the digits at `at` in folded text number an item, a heading or a footnote: `1.`, `2、`, `（1）`, `[24]`, `01`, `- 1 围绕…`, 附件1
 */
export function isListNumber(text: string, at: number): boolean {
  const end = runEnd(text, at);
  if (end - at > 3) return false;
  if (isBracketed(text, at, end)) return true;
  if (wordBefore(text, skipSpacesBack(text, at, 1), APPENDICES) && isClauseEdge(text[skipSpaces(text, end)]))
    return true;
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
