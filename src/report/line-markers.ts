import {chineseNumber, LIST_NUMERALS} from '../text/numerals.js';
import {isListLine} from './list-marks.js';
import {cut, slicePassage, type Passage} from './passage.js';
import type {Text} from './model.js';

/**
 * How deep a heading mark stands, outermost first: 第一部分 · 2022年 工作回顾 (0), 一、 (1), （一） (2), 1. (3), （1） (4),
 * 一是 (5), —— (6). Markdown's `#` count as 0 to 5 below the title.
 */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A line with what its beginning says about it. */
export interface MarkedLine {
  kind: 'heading' | 'bullet' | 'item' | 'row' | 'plain';
  rank: Rank;
  /** The words after the mark. */
  passage: Passage;
  /** The numeral of a heading or item: 一, 3. */
  mark?: string;
  /** The bullet as written: ✓, ●. */
  bullet?: string;
  /** `#` count of a Markdown heading. */
  level?: number;
  /** The whole line with its mark. */
  whole: Text;
  /** Whether a blank line stands before it. */
  apart: boolean;
  /** How far it is set in, in columns. */
  indent?: number;
  /** How many open items it stands below. */
  depth?: number;
  /** Begins again: an address, 各位代表：, stood before it. */
  opens?: true;
  /** Heads the list of problems: beside the sections of its part, never in one. */
  problems?: true;
  /** Heads a part: its paragraph opens another period. */
  newPart?: true;
  /** Stands over a table, and is no heading of the report: 表1, 单位：万元. */
  caption?: true;
  /** Put together from lines of one sentence each: where the paragraph began is not known. */
  joined?: true;
}

const han = `[${LIST_NUMERALS}百]{1,4}`;
const headingMarks: [Rank, RegExp][] = [
  [0, new RegExp(`^第([${LIST_NUMERALS}]{1,3})部分[ 　、：:]*`)],
  [1, new RegExp(`^(${han})、(?![二三]产业)\\s*`)],
  [2, new RegExp(`^[（(]\\s*(${han})\\s*[）)]、?\\s*`)],
  [3, /^(\d{1,2})(?:[.．](?![\d])|、)\s*/],
  [4, /^[（(](\d{1,2})[）)]\s*/],
  [5, new RegExp(`^(${han})(?:是(?!一|否)|要)`)],
  [6, /^(?:—{1,3}|-{2,4}|－{2,3}|──)\s*/],
];
const bulletMark = /^(?:[-*+•●○■□▪▫►▶▷◆◇◎➢➤✓✔√☑☆★·▲△]\s*)+/;
/** 第一件，… */
const nthProject = new RegExp(`^第([${LIST_NUMERALS}]{1,3})件(?:实事)?[，、：:]\\s*`);
const circled = /^([①-⑳])\s*/;
/** ## 标题, and ##标题 as many write it; #话题# is none. */
const markdownHeading = /^(?!#[^#\s]{1,30}#)(#{1,6})(?:\s+|(?=[\u3400-\u9fff（(“《【]|\d{1,4}[.、年]))/;

/** Reads the mark at the beginning of a line. */
export function markLine(line: Passage, apart: boolean): MarkedLine {
  const {text} = line;
  const whole = cut(line);
  const plain: MarkedLine = {kind: 'plain', rank: 7, passage: line, whole, apart};
  const rest = (length: number): Passage => slicePassage(line, length);

  const hashes = markdownHeading.exec(text);
  if (hashes) {
    const end = text.length - (/\s*#+$/.exec(text.slice(hashes[0].length))?.[0].length ?? 0);
    const inner = markLine(slicePassage(line, hashes[0].length, end), apart);
    const level = hashes[1]!.length;
    const rank = inner.kind === 'heading' ? inner.rank : (Math.min(Math.max(level - 2, 0), 5) as Rank);
    return {...inner, kind: 'heading', rank, level, whole};
  }
  if (isTableRow(text)) return {...plain, kind: 'row'};

  const bullet = bulletMark.exec(text);
  if (bullet && !/^(?:--|\*\*|-\d)/.test(text)) {
    const mark = bullet[0].replace(/\s/g, '');
    const passage = rest(bullet[0].length);
    const number = /^(\d{1,2})[.．、]?\s+(?=\D)/.exec(passage.text);
    if (number) {
      return {
        ...plain,
        kind: 'item',
        mark: number[1]!,
        bullet: mark,
        passage: slicePassage(passage, number[0].length),
      };
    }
    return {...plain, kind: 'bullet', bullet: mark, passage};
  }
  if (isListLine(text)) return plain;
  const nth = nthProject.exec(text.slice(0, 12));
  if (nth) return {...plain, kind: 'item', mark: nth[1]!, passage: rest(nth[0].length)};
  const ring = circled.exec(text);
  if (ring) return {...plain, kind: 'item', mark: ring[1]!, passage: rest(ring[0].length)};

  for (const [rank, pattern] of headingMarks) {
    const match = pattern.exec(text.slice(0, 24));
    if (!match || match[0].length === text.length) continue;
    return {...plain, kind: 'heading', rank, mark: match[1], passage: rest(match[0].length)};
  }
  if (isPartHeading(text)) return {...plain, kind: 'heading', rank: 0};
  return plain;
}

function isTableRow(text: string): boolean {
  if (text.length > 4000) return false;
  const bars = text.split('|').length - 1;
  return text.startsWith('|') ? bars >= 1 : bars >= 2 && !/[。；！？]/.test(text);
}

const partWords =
  /工作回[顾顧]|主要工作|工作安排|重点工作|工作任务|主要任务|成绩单|任务书|目标任务|发展目标|预期目标|主要目标|工作建议|工作部署|工作打算|执行情况|重点任务|总体要求|回[顾顧]$|工作$/;
const times =
  /(?:19|20)\d\d|[二两]〇[〇一二三]|过去|今年|去年|一年|五年|[“"]?十[一二三四五六]五|下一步|明年|未来/;

/** Whether a heading names a part of a report: what was done in a year, what is planned for the next. */
export function isPartTitle(text: string): boolean {
  return text.length <= 40 && partWords.test(text) && times.test(text);
}

/** Whether an unmarked line is the heading of a part: 2022年 工作回顾. */
function isPartHeading(text: string): boolean {
  return text.length <= 30 && isPartTitle(text) && !/[，。；：！？,;:]|^关于|报告$/.test(text);
}

const chineseNumbers = Array.from({length: 99}, (_, i) => chineseNumber(i + 1));

/** The number that the mark of a heading or an item stands for: 3, 三; undefined for ① and none. */
export function itemNumber(mark = ''): number | undefined {
  if (/^\d{1,3}$/.test(mark)) return Number(mark);
  const place = chineseNumbers.indexOf(mark);
  return place < 0 ? undefined : place + 1;
}
