import {isDigit, skipSpaces, wordAt, wordList} from './characters.js';
import {runEnd} from './amounts.js';

/** Parts of a date and clock time from the greatest to the least. A date goes down this list and never up. */
const enum Part {
  Year,
  Month,
  Day,
  Hour,
  Minute,
  Second,
}

interface DatePart {
  end: number;
  part: Part;
}

/**
 * The offset after the date, clock time or span of either that begins at `at` in folded text; undefined if the digits there
 * are none: 2022年, 2022年3月5日20时, 1—11月, 6日至10日, 2006－2020年, 2025-03-05 10:02:28, 9:00—17:30, 20XX年.
 */
export function dateEnd(text: string, at: number): number | undefined {
  const first = pointEnd(text, at);
  if (first === undefined) return openRangeEnd(text, at) ?? slashedYearsEnd(text, at);
  const next = afterRangeMark(text, first);
  return (next === undefined ? undefined : pointEnd(text, next)) ?? first;
}

/** One point in time: a chain of parts, or digits with marks. */
function pointEnd(text: string, at: number): number | undefined {
  return markedDateEnd(text, at) ?? clockEnd(text, at) ?? chainEnd(text, at) ?? oddYearEnd(text, at);
}

/** 2022年 3月 5日 20时 30分, beginning with any of them but 分 and 秒. */
function chainEnd(text: string, at: number): number | undefined {
  const first = partAt(text, at, -1);
  if (!first) return undefined;
  let last: DatePart = first;
  for (let parts = 0; parts < 5; parts++) {
    const from = skipSpaces(text, last.end, 1);
    const next: DatePart | undefined = partAt(text, from, last.part) ?? partRangeAt(text, from, last.part);
    if (!next) break;
    last = next;
  }
  return last.part === Part.Day ? (clockEnd(text, skipSpaces(text, last.end, 2)) ?? last.end) : last.end;
}

/** One part, smaller than the part `above` that stands before it (-1: nothing stands before it). */
function partAt(text: string, at: number, above: Part | -1): DatePart | undefined {
  const digits = runEnd(text, at);
  if (digits === at || digits - at > 4) return undefined;
  const value = Number(text.slice(at, digits));
  const name = skipSpaces(text, digits, 1);
  const part = partNamed(text, name, value, digits - at, above);
  if (part === undefined || part <= above) return undefined;
  return {part, end: name + (text.startsWith('季度', name) ? 2 : 1)};
}

function partNamed(
  text: string,
  at: number,
  value: number,
  digits: number,
  above: Part | -1,
): Part | undefined {
  const next = text[at + 1] ?? ' ';
  switch (text[at]) {
    case '年':
      return digits === 4 && value >= 1800 && value < 2200 ? Part.Year : undefined;
    case '季':
      return value >= 1 && value <= 4 && next === '度' ? Part.Month : undefined;
    case '月':
      return value >= 1 && value <= 12 && digits <= 2 && !'龄均'.includes(next) ? Part.Month : undefined;
    case '日':
      // 30日内: a length of time
      return value >= 1 &&
        value <= 31 &&
        digits <= 2 &&
        !'均龄内'.includes(next) &&
        !text.startsWith('以内', at + 1)
        ? Part.Day
        : undefined;
    case '号':
      return above === Part.Month && value <= 31 ? Part.Day : undefined;
    case '时':
      return value <= 24 && digits <= 2 && !'段间代期刻常效速尚空长限'.includes(next) ? Part.Hour : undefined;
    case '点':
      return value <= 24 &&
        (above === Part.Day || '整钟半'.includes(next) || isMinutes(text, at + 1) || isHalfDay(text, at))
        ? Part.Hour
        : undefined;
    case '分':
      return above === Part.Hour && value < 60 ? Part.Minute : undefined;
    case '秒':
      return above === Part.Minute && value < 60 ? Part.Second : undefined;
    default:
      return undefined;
  }
}

/** 30分 behind 8点 */
function isMinutes(text: string, at: number): boolean {
  const end = runEnd(text, at);
  return end > at && end - at <= 2 && text[end] === '分';
}

/** 上午9点, 晚8点: the word before the digits says that 点 is a clock time. `at` is the offset of 点. */
function isHalfDay(text: string, at: number): boolean {
  let start = at;
  while (start > at - 3 && isDigit(text[start - 1])) start--;
  return '午晚晨早夜'.includes(text[start - 1] ?? ' ');
}

/** 1—11月 behind a year. */
function partRangeAt(text: string, at: number, above: Part): DatePart | undefined {
  const next = afterRangeMark(text, runEnd(text, at));
  if (next === undefined || runEnd(text, at) - at > 2) return undefined;
  return runEnd(text, at) > at ? partAt(text, next, above) : undefined;
}

/** 1—11月, 2021—2025年, 2014—2015: the unit of time follows the second number only. */
function openRangeEnd(text: string, at: number): number | undefined {
  const digits = runEnd(text, at);
  if (digits - at > 4) return undefined;
  const next = afterRangeMark(text, digits);
  if (next === undefined) return undefined;
  const year = isYearNumber(text.slice(at, digits));
  const end = pointEnd(text, next);
  if (end !== undefined && !':'.includes(text[runEnd(text, next)] ?? ' ')) {
    return year === (runEnd(text, next) - next === 4) ? end : undefined;
  }
  const nextDigits = runEnd(text, next);
  const bothYears =
    year &&
    isYearNumber(text.slice(next, nextDigits)) &&
    Number(text.slice(at, digits)) < Number(text.slice(next, nextDigits));
  return bothYears && !isDigit(text[nextDigits + 1]) ? nextDigits : undefined;
}

/** 2024/2025 and 2024/25, as in 2024/2025学年. */
function slashedYearsEnd(text: string, at: number): number | undefined {
  const first = runEnd(text, at);
  const second = runEnd(text, first + 1);
  if (text[first] !== '/' || !isYearNumber(text.slice(at, first))) return undefined;
  const years = [text.slice(at, first), text.slice(first + 1, second)] as const;
  const isNext = years[1].length === 2 && Number(years[1]) === (Number(years[0]) + 1) % 100;
  return isNext || isYearNumber(years[1]) ? second : undefined;
}

/** The offset of the digits behind one dash, wave, 至 or 到; undefined if there are none. */
function afterRangeMark(text: string, at: number): number | undefined {
  const mark = skipSpaces(text, at, 1);
  if (!'-~至到'.includes(text[mark] ?? ' ')) return undefined;
  const next = skipSpaces(text, mark + 1, 1);
  return isDigit(text[next]) ? next : undefined;
}

/** 2025-03-05, 2025/3/5, 2025.3.5 and 04.03.2015, with a clock time behind. */
function markedDateEnd(text: string, at: number): number | undefined {
  const first = runEnd(text, at);
  const mark = text[first];
  if (mark !== '-' && mark !== '/' && mark !== '.') return undefined;
  const second = runEnd(text, first + 1);
  if (text[second] !== mark) return undefined;
  const third = runEnd(text, second + 1);
  const [a, b, c] = [first - at, second - first - 1, third - second - 1];
  const yearFirst = a === 4 && isYearNumber(text.slice(at, first)) && b >= 1 && b <= 2 && c >= 1 && c <= 2;
  const yearLast =
    c === 4 && isYearNumber(text.slice(second + 1, third)) && a >= 1 && a <= 2 && b >= 1 && b <= 2;
  if (!yearFirst && !yearLast) return undefined;
  return clockEnd(text, skipSpaces(text, third)) ?? third;
}

const RATIO_WORDS = wordList('比 比例 配 比率');

/** 9:30, 10:02:28; never after 比 or before 比例, where a colon is a ratio. */
function clockEnd(text: string, at: number): number | undefined {
  const hour = runEnd(text, at);
  if (hour === at || hour - at > 2 || text[hour] !== ':' || Number(text.slice(at, hour)) > 24)
    return undefined;
  let end = hour;
  for (let parts = 0; parts < 2 && text[end] === ':'; parts++) {
    const digits = runEnd(text, end + 1);
    if (digits - end !== 3 || Number(text.slice(end + 1, digits)) > 59) break;
    end = digits;
  }
  if (end === hour || (text[end] === '.' && isDigit(text[end + 1])) || text[end] === ':' || text[end] === '∶')
    return undefined;
  return wordAt(text, end, RATIO_WORDS) || isRatioContext(text, at) ? undefined : end;
}

/** 比 stands shortly before, in the same clause. */
function isRatioContext(text: string, at: number): boolean {
  for (let before = at - 1; before >= at - 12; before--) {
    const char = text[before] ?? '\n';
    if (char === '比') return true;
    if ('\n，。；,;'.includes(char)) return false;
  }
  return false;
}

/** 20XX年, 202×年, `2 0 2 4 年`, and days whose digits ran together in the paste: 201516日. */
function oddYearEnd(text: string, at: number): number | undefined {
  const digits = runEnd(text, at);
  if (digits - at >= 5 && digits - at <= 8 && (text[digits] === '日' || text[digits] === '月'))
    return digits + 1;
  let end = digits;
  while (end < at + 4 && 'Xx×*'.includes(text[end] ?? ' ')) end++;
  if (end > digits && end === at + 4 && text[end] === '年') return end + 1;
  return digits - at === 1 ? spacedYearEnd(text, at) : undefined;
}

function spacedYearEnd(text: string, at: number): number | undefined {
  for (let i = 0; i < 4; i++) {
    if (
      !isDigit(text[at + 2 * i]) ||
      isDigit(text[at + 2 * i + 1]) ||
      (i < 3 && text[at + 2 * i + 1] !== ' ')
    )
      return undefined;
  }
  const name = skipSpaces(text, at + 7, 1);
  return text[name] === '年' ? name + 1 : undefined;
}

/** Four digits that can only be a year of our times. */
export function isYearNumber(digits: string): boolean {
  return digits.length === 4 && runEnd(digits, 0) === 4 && digits >= '1900' && digits < '2100';
}
