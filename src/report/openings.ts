// Paragraphs that begin something of their own without a heading: the list of problems, a new period.
import {isPartTitle, type MarkedLine, type Rank} from './line-markers.js';
import {append} from './parallel.js';
import {cut, slicePassage} from './passage.js';

const lack = '[新老旧]?(?:困难|问题|矛盾|挑战|短板|不足|差距|风险|隐患|薄弱环节|弱项)';
const lacks = new RegExp(`${lack}(?:[和与、]?${lack})*`, 'g');
/** 我们也清醒地看到…, 发展中还存在不少困难和问题： */
const aware = new RegExp(
  `(?:清醒|深刻|客观|冷静|[更还也]要|必须|应[当该]|同时|我们也)[地]?(?:看|认识|意识|正视)到?.*${lack}|深知.*${lack}`,
);
const exist = new RegExp(`(?:存在|面临|还有|仍有|尚有)[^，。：；]{0,20}${lack}[^，。：；]{0,12}[：。]$`);
/** 面对困难和挑战, 解决了…问题: what was done about them. */
const overcome =
  /^(?:面对(?!成绩)|针对|着力|聚焦|坚持|围绕|为|去年|过去|这[一五]年|\d{4}年|[一五]年来)|解决了?[^，。]{0,12}问题[^，。]{0,4}。$/;
/** A heading that is nothing but lacks: 困难和问题, 存在的主要问题. */
export const problemHeading = new RegExp(
  `^(?:当前|目前)?(?:工作中)?(?:存在|面临)?的?(?:主要|突出)?的?${lack}(?:[和与、]${lack})*$`,
);
/** A heading that names them is enough: 第二节 存在的短板. */
const endsInLack = new RegExp(`${lack}$`);
const longestOpening = 160;

/** Where in a paragraph that opens a list of problems these are named: 困难和问题. */
function problemsIn(text: string): {start: number; end: number} | undefined {
  const [opening = ''] = /^[^。：]*[。：]/.exec(text.slice(0, longestOpening)) ?? [];
  if (overcome.test(opening) || !(aware.test(opening) || exist.test(opening))) return undefined;
  const last = [...opening.matchAll(lacks)].at(-1);
  return last && {start: last.index, end: last.index + last[0].length};
}

type Period = 'year' | 'years';
const openers: [Period, RegExp][] = [
  [
    'years',
    /^(?:(?:过去|这|近)的?五年|五年来|“?十[三四五]五”?(?:时期|期间|以来))(?=[，、是我全来极很不里间中])/,
  ],
  ['year', /^(?:刚刚过去的(?:一年|\d{4}年)|过去的?一年|一年来|\d{4}年)(?=[，、是我全极很不里])/],
];

interface Opening {
  period: Period;
  /** Where it is named. */
  start: number;
  end: number;
}

function periodOf(text: string): Opening | undefined {
  const start = /^(?:各位(?:代表|委员)[，！：]\s*)?/.exec(text)![0].length;
  for (const [period, pattern] of openers) {
    const [words] = pattern.exec(text.slice(start, start + 40)) ?? [];
    if (words) return {period, start, end: start + words.length};
  }
  return undefined;
}

/** Which period the heading of a part names: none where it names both, 五年和2025年. */
function periodNamed(heading: string): Period | undefined {
  const years = /五年|十[三四五]五/.test(heading);
  const year = /\d{4}年|[去今]年|一年/.test(heading.replace(/\d{4}年?[—-]\d{4}年/, ''));
  if (years === year) return undefined;
  return years ? 'years' : 'year';
}

const yearsIn = (heading: string): number[] =>
  [...heading.matchAll(/(20\d\d)年/g)].map(([, year]) => Number(year));

/** The rank of the headings of parts: the outermost, where one of them names a part. */
export function partRank(lines: readonly MarkedLine[]): Rank | undefined {
  const headings = lines.filter(
    ({kind, mark, problems}) => kind === 'heading' && !problems && !mark?.startsWith('附'),
  );
  const rank = headings.reduce((least, line) => Math.min(least, line.rank), Infinity);
  const isNamed = headings.some((line) => line.rank === rank && isPartTitle(line.passage.text));
  return isNamed || rank === 0 ? (rank as Rank) : undefined;
}

/** Gives the problems, and each period behind the first, a heading in the words of their paragraph. */
export function headOpenings(lines: MarkedLine[]): void {
  const periods = new PeriodReader(lines);
  const headed: MarkedLine[] = [];
  lines.forEach((line, i) => {
    const isProblem = line.kind === 'heading' && line.rank === 7 && problemHeading.test(line.passage.text);
    const period = periods.read(line, i);
    const mayBe = line.kind === 'plain' && i > 0 && !periods.inPlan;
    const problems = mayBe ? problemsIn(line.passage.text) : undefined;
    const before = headed.at(-1);
    const isNamed = before?.problems || (before?.kind === 'heading' && endsInLack.test(before.passage.text));
    if (problems && !isNamed) headed.push({...heading(line, problems), problems: true});
    // Straight below the heading of a part it opens a section: a part without a word of its own says nothing.
    else if (period)
      headed.push({...heading(line, period), ...(!periods.isPart(headed.at(-1)) && {newPart: true})});
    headed.push(isProblem ? {...line, problems: true} : line);
  });
  lines.length = 0;
  append(lines, headed);
}

function heading({passage, apart}: MarkedLine, {start, end}: {start: number; end: number}): MarkedLine {
  const words = slicePassage(passage, start, end);
  const own = {...words, text: words.text.slice(0, end - start)};
  return {kind: 'heading', rank: 7, passage: own, whole: cut(own), apart};
}

/** Follows the period that a review speaks of, from its heading and its first paragraphs on. */
class PeriodReader {
  /** Whether the part is about the time to come. */
  inPlan = false;
  private current: Period | undefined;
  private inReview = false;
  private readonly rank: Rank | undefined;
  /** The latest year that a heading of a part names. */
  private readonly latest: number;

  constructor(private readonly lines: readonly MarkedLine[]) {
    this.rank = partRank(lines);
    const parts = lines.filter(({kind, rank}) => kind === 'heading' && rank === this.rank);
    this.latest = parts
      .flatMap(({passage: {text}}) => yearsIn(text))
      .reduce((latest, year) => Math.max(latest, year), 0);
  }

  /** Whether a line is the heading of a part. */
  isPart(line: MarkedLine | undefined): boolean {
    return line?.kind === 'heading' && (line.rank === this.rank || isPartTitle(line.passage.text));
  }

  /** @returns where a paragraph names, as it opens, another period than the one before; undefined if it does not */
  read(line: MarkedLine, index: number): Opening | undefined {
    const {
      kind,
      passage: {text},
    } = line;
    if (this.isPart(line) && line.level !== 1) {
      this.current = periodNamed(text);
      this.inReview = /回[顾顧]|总结|过去|主要工作|成就|情况/.test(text) || this.isPast(text);
      this.inPlan = !this.inReview;
    }
    if (kind !== 'plain' || !this.inReview) return undefined;
    const found = periodOf(text);
    if (!found) return undefined;
    const isOther = this.current !== undefined && this.current !== found.period;
    if (isOther && !this.startsAfresh(index)) return undefined;
    this.current = found.period;
    return isOther ? found : undefined;
  }

  /** 2025年工作, before 2026年工作安排. */
  private isPast(heading: string): boolean {
    const years = yearsIn(heading);
    return years.length > 0 && years.every((year) => year < this.latest);
  }

  /** Whether the headings behind a paragraph are no next ones of a series that began before it: （四）. */
  private startsAfresh(index: number): boolean {
    const next = this.lines.slice(index + 1).find(({kind}) => kind === 'heading');
    return !next?.mark || next.rank >= 6 || isPartTitle(next.passage.text) || /^(?:一|1|附)$/.test(next.mark);
  }
}
