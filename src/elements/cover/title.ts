import {textEm} from '../shared/widths.js';
import {round} from '../../geometry/round.js';

/** Words that end a report's title and make a line of their own, longest first where one ends another. */
const endings = [
  '政府工作报告',
  '工作报告',
  '工作总结',
  '工作要点',
  '工作计划',
  '工作安排',
  '执行情况报告',
  '述职报告',
  '年度报告',
  '发展规划',
  '规划纲要',
  '白皮书',
];

/** The width that the two lines of a title share, in hundredths of the cover's width. */
const measure = 75.6;
/** The width of the cover less the room at its sides, in the same unit. */
const widest = 87;
const [smallest, largest, largestKey] = [8, 15, 18.9];
/** On a compact cover. */
const compact = {name: 7.6, key: 14.2, one: 9};

/** One line of a title and its size in hundredths of the cover's width. */
export interface TitleLine {
  text: string;
  size: number;
  /** Whether it is the line that says what kind of report it is. */
  key: boolean;
  /** Whether it is too long for one line even at the smallest size. */
  wraps: boolean;
}

/**
 * Cuts a title before its ending (县政协常委会 | 工作报告) and sizes both lines to one width. A title without a known
 * ending is one line, or two where it is too long for one and has a mark to part at (数读报告， | 看见中国力量). Lines too
 * long for the smallest size keep it and wrap.
 *
 * @param isCompact on a compact cover the first line is smaller than the second
 */
export function titleLines(title: string, isCompact = false): TitleLine[] {
  const text = title.trim();
  const at = endingAt(text, isCompact);
  if (at === undefined) {
    const parts = partedAtMark(text);
    const size = Math.min(...parts.map((part) => fit(part, isCompact ? compact.one : 12.6)));
    return parts.map((part) => line(part, size, false));
  }
  const [name, key] = [text.slice(0, at).trim(), text.slice(at)];
  const size = isCompact ? Math.min(fit(name, largest), compact.name) : fit(name, largest);
  // A long name at its smallest size is wider than the measure; its second line may be as wide.
  const width = Math.min(widest, Math.max(measure, size * titleEm(name)));
  return [
    line(name, size, false),
    line(key, clamp(width / titleEm(key), isCompact ? compact.key : largestKey), true),
  ];
}

/** A title too long for one line, in two behind the mark nearest to its middle; a mark near an end parts nothing. */
function partedAtMark(title: string): string[] {
  const all = titleEm(title);
  if (smallest * all <= widest) return [title];
  let parts = [title];
  let best = 0.2;
  for (const {index, 0: mark} of title.matchAll(/[，：；。！？]”?|(?=——)|\s*[|｜]\s*|\s+/g)) {
    const at = index + mark.length;
    const share = titleEm(title.slice(0, at)) / all;
    if (Math.min(share, 1 - share) <= best) continue;
    best = Math.min(share, 1 - share);
    parts = [title.slice(0, at).trimEnd(), title.slice(at)];
  }
  return parts;
}

function line(text: string, size: number, key: boolean): TitleLine {
  return {text, size, key, wraps: size * titleEm(text) > widest};
}

/** The size at which a line fills the measure, within bounds. */
function fit(text: string, most: number): number {
  return clamp(measure / titleEm(text), most);
}

function clamp(size: number, most: number): number {
  return round(Math.min(most, Math.max(smallest, size)));
}

function endingAt(title: string, isCompact: boolean): number | undefined {
  // Two characters above a larger line would look cut off.
  if (isCompact && title === '政府工作报告') return undefined;
  for (const ending of endings) {
    const at = title.length - ending.length;
    // 人民政府 is one word: the line must not break inside it.
    if (at < 2 || !title.endsWith(ending) || (ending.startsWith('政府') && title[at - 1] === '民')) continue;
    return at;
  }
  return undefined;
}

/** How wide a title is set, in em; no less than a character. */
export const titleEm = (text: string): number => Math.max(textEm(text, 'title'), 1);
