// Which part of a report, or of a page, looks back and which looks ahead, and at what year.
import {LIST_NUMERALS} from '../text/numerals.js';
import {indexAt, type Normal} from './normal.js';

/** What a heading says of the time of what stands below it. */
export interface Period {
  kind?: 'result' | 'plan';
  /** 2025; absent where it names none or several. */
  year?: string;
}

/** How headings end that look back, and those that look ahead. */
const RESULT = /(?:回顾|总结|成绩单?|(?:工作|完成|进展|发展|执行)情况|成就|主要工作)$/;
const PLAN = /(?:安排|打算|任务|目标|计划|部署|展望|要求|思路|举措|重点工作|民生实事)$/;
const BOTH = /回顾|总结|情况|成绩|成就|进展|完成/;
const BARE_YEAR = /^(?:19|20)\d\d年度?$/;
const YEARS = /(?:19|20)\d\d(?=年)/g;
/** A longer heading is a sentence that says other things too. */
const longest = 30;

export function periodOf(heading: string): Period {
  const words = heading.replace(/[\s。：:]+$/, '');
  if (words.length > longest || /[，；！？]/.test(words)) return {};
  const plan = PLAN.test(words);
  const result = plan ? BOTH.test(words) : RESULT.test(words);
  const years = new Set([...words.matchAll(YEARS)].map(([year]) => year));
  const [year] = years;
  if (!plan && !result && !BARE_YEAR.test(words)) return {};
  return {
    ...(result !== plan && {kind: result ? 'result' : 'plan'}),
    ...(years.size === 1 && year !== undefined && {year}),
  };
}

/** Whether one speaks of what was done and the other of what is planned. */
export const isOtherKind = (page: Period, source: Period): boolean =>
  page.kind !== undefined && source.kind !== undefined && page.kind !== source.kind;

/** Headings of sections that say so by themselves: 成绩单. Others, 办好民生实事, may stand anywhere. */
const OF_SECTION =
  /^(?:(?:今年|明年|主要|预期|发展)*目标(?:任务)?|成绩单|(?:工作)?(?:总体)?(?:回顾|安排|部署))$/;
/** A time that a heading names: “十五五”时期主要目标, 过去五年工作回顾. */
const TIME = /(?:19|20)\d\d年|十[一二三四五六]五|过去|今年|今后|未来|下一步|明年|来年|本届/;

/** Whether a heading names the time of what stands below it. */
export function saysWhen(heading: string, isPart: boolean): boolean {
  const {kind, year} = periodOf(heading);
  return (
    (kind !== undefined || year !== undefined) &&
    (isPart || OF_SECTION.test(heading.trim()) || TIME.test(heading))
  );
}

/** A part of the source: all behind its heading up to the next one. */
interface Part extends Period {
  start: number;
}

const NUMERAL = `[${LIST_NUMERALS}]{1,3}`;
const PART_LINE = new RegExp(`^[ \\t\\u3000]*(?:#+\\s*)?(?:${NUMERAL}、|第${NUMERAL}部分)(.+)$`, 'gm');

/** A heading of a part without a number: 2024年工作回顾. */
const YEAR_LINE = /^[ \t\u3000]*(?:#+\s*)?((?:19|20)\d\d年[^，。；：！？\n\r]{2,16})[ \t\u3000\r]*$/gm;

/** The parts of a report, by the headings of its first level. */
export function partsOfSource(text: string, normal: Normal): Part[] {
  const parts: Part[] = [];
  const add = (heading: string, at: number) => parts.push({...periodOf(heading), start: indexAt(normal, at)});
  for (const line of text.matchAll(PART_LINE)) {
    const heading = line[1]!.split(/[。；]/)[0]!.trim();
    if (heading.length <= longest) add(heading, line.index);
  }
  const unnumbered: Part[] = [];
  for (const line of text.matchAll(YEAR_LINE)) {
    const period = periodOf(line[1]!);
    if (period.kind) unnumbered.push({...period, start: indexAt(normal, line.index)});
  }
  // Where the parts have no numbers, those below them number their sections.
  const others = unnumbered.length === 0 ? parts : parts.filter(({kind, year}) => kind ?? year);
  return [...others, ...unnumbered].sort((a, b) => a.start - b.start);
}

/** The period of the part that a place of the source stands in. */
export function periodAt(parts: readonly Part[], place: number): Period {
  let found: Period = {};
  for (const part of parts) {
    if (part.start > place) break;
    found = part;
  }
  return found;
}

const DATED = /((?:19|20)\d\d)年\s*\d{1,2}月\s*\d{1,2}日/;
/** The date of a report stands in so many characters of its beginning. */
const head = 800;

/** The year in which a report was given; undefined: it does not say. */
export function yearOfReport(text: string, parts: readonly Part[]): number | undefined {
  const dated = DATED.exec(text.slice(0, head))?.[1];
  if (dated !== undefined) return Number(dated);
  const ofKind = (kind: Period['kind']) =>
    parts.flatMap((part) => (part.kind === kind && part.year !== undefined ? [Number(part.year)] : []));
  const planned = ofKind('plan').at(-1);
  const done = ofKind('result').at(-1);
  return planned ?? (done === undefined ? undefined : done + 1);
}

/** The year that a place of the source speaks of; undefined: nobody says. */
export function yearAt(
  {parts, year}: {parts: readonly Part[]; year?: number},
  place: number,
): number | undefined {
  const {kind, year: own} = periodAt(parts, place);
  if (own !== undefined) return Number(own);
  return year === undefined || kind === 'plan' ? year : year - 1;
}
