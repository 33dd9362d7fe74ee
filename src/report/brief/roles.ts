import {problemHeading} from '../openings.js';
import type {Role, Statement, Text} from '../model.js';
import {indicator, indicatorsIn} from './indicators.js';
import {LIMIT_BEFORE} from '../../text/bounds.js';
import {BOUND_BEHIND} from '../../text/bounds-behind.js';
import {LIST_NUMERALS} from '../../text/numerals.js';

/** One of several that are listed: 一是…. */
const LISTED = new RegExp(`^(?:[${LIST_NUMERALS}]+是|——)`);

/** A heading with its level: 0 parts, 1 sections, 2 groups. */
export interface Heading extends Text {
  level: 0 | 1 | 2;
  glossary?: true;
}

type Bare = Omit<Statement, 'role' | 'evidence'>;

/** What a stretch of the report speaks of, until a heading or an opening sentence says otherwise. */
interface Zone {
  role: Role;
  evidence: string;
}

const period =
  /(?:过去|这|近|五年来|本届|(?<![是比较为])[上前])[^，。]{0,4}五年|五年来|“?十[二三四]五”?(?:时期|期间|以来|规划)|本届(?:政府|以来)/;
/** Headings of a stretch of years: 这五年，…. */
export const ofYears = /^(?:——)?(?:这|过去)?五年(?:来)?|^这是[^，]{2,24}的五年/;
const thisYear =
  /^(?:各位(?:代表|委员)[，：！])?(?:刚刚过去的)?(?:(?:19|20)\d\d年|过去(?:的)?一年|一年来|这一年|去年|今年以来|全年)/;
const reviewHeading = /回[顾顧]|成就|成绩|过去|工作总结|执行情况|主要工作$|工作情况|这五年|五年来|一年来/;
const planHeading =
  /今年|下一步|明年|工作安排|工作建议|工作部署|工作打算|(?:主要|重点)任务|重点工作|总体要求|任务书|工作要点/;
const goalsHeading =
  /(?:十[三四五六]五|五年|20[3-5]\d年|远景|规划)[^，。]{0,12}.*(?:目标|任务|蓝图|展望|思路|发展)|发展目标/;
const selfHeading =
  /(?:政府|自身|机关|干部队伍|法院队伍|作风|过硬队伍)(?:的)?(?:自身)?(?:建设|治理效能)|建设(?:人民满意|法治|服务型)[^，。]{0,12}政府|(?:建设|锻造)过硬队伍|政府治理效能|强基固本|固本强基/;
const projectHeading = /(?:民生|惠民|为民|民心|利民)[^，。]{0,6}(?:实事|工程)|实事/;
const shortfall = new RegExp(
  [
    '清醒(?:地)?(?:看到|认识)',
    '(?:还|仍)(?:然)?(?:面临|存在)[^。]{0,20}(?:困难|问题|不足|短板|差距)',
    '(?:看到|存在)[^。]{0,14}(?:不少|一些)[^。]{0,6}(?:困难|问题|不足|差距)',
    '前进中的困难|工作(?:还|仍)?存在不足',
  ].join('|'),
);
/** 存在的困难和问题 as a heading; 解决群众关心的问题 is a task. */
const shortfallHeading = new RegExp(
  [
    '^(?!.*(?:解决|整改|破解|化解|补齐|治理|防范)).{0,12}(?:存在|面临|主要|突出)[^，。]{0,6}(?:问题|困难|不足|短板|差距)',
    '^(?:困难|问题|不足)[和与及](?:困难|问题|不足|挑战|差距)',
  ].join('|'),
);
/** A result that fell short says so in its own sentence. */
const missedTarget = /(?:低于|未(?:能)?(?:达到|完成|实现))[^。，]{0,16}(?:预期|目标|计划)|未能按期/;
const formula = new RegExp(
  [
    '^(?:各位(?:代表|委员)|同志们|谢谢)[^。]{0,16}[：！!:。]?$',
    '^(?:现在，)?我(?:受|代表|向)[^。]{0,60}报告',
    '请予(?:审议|审查)',
    '请[^。]{0,40}提出意见。?$',
    '表示(?:衷心|崇高|诚挚|最)[^。]{0,12}(?:感谢|敬意)',
    '致以[^。]{0,12}(?:敬意|感谢|问候)',
    '^让我们|团结在[^。]{0,20}周围',
  ].join('|'),
);
const requirement = /总体要求|总的要求|指导思想|工作思路/;
const targets =
  /(?:主要|预期|发展|工作)(?:预期)?目标(?:是|为|：|建议|初步|安排)|目标(?:是|为|建议为|如下)：|(?:预期|主要)目标/;
const qualifier = new RegExp(`${BOUND_BEHIND}|${LIMIT_BEFORE}|力争|同步|保持|控制在|安排`);
/** What a draft budget allots. */
const draftBudget = /预算草案|预算安排|收支预算/;
const allotted = /(?:收入|支出)(?:预算)?(?:拟?安排|预计)?(?:为|约)?\d/;
/** A sentence that begins with what it strives for: 全年力争地区生产总值增长5%. */
const strivenFor = /^(?:20\d\d年|今年|全年)?，?力争/;
const goalSentence = /到20[2-5]\d年|(?:未来|今后)五年|“十[四五六]五”(?:时期|末)/;

/** A plan of years to come, in a part that began with years past. */
const nextPlan =
  /^“?十[四五六]五”?时期是[^。]*(?:关键|承前启后|夯实)|^(?:展望|今后五年|未来五年)|制定[^。]{0,40}第十[四五六]个五年规划/;

/**
 * Says of each sentence what it is: by the headings above it, by how its paragraph opens, and by its own words, in this
 * order of strength: formulas and shortfalls anywhere; targets and goals by their own words; the rest by headings.
 *
 * @param title with the lines below it, for the year of the report
 */
export function readRoles(
  statements: readonly Bare[],
  headings: readonly Heading[],
  title: string,
): Statement[] {
  const reader = new RoleReader(yearOf(title, headings), areLines(statements));
  const result: Statement[] = [];
  let next = 0;
  for (const statement of statements) {
    let isHeading = false;
    while (next < headings.length && headings[next]!.at < statement.at + statement.length) {
      const heading = headings[next++]!;
      reader.enter(heading);
      isHeading ||= heading.at >= statement.at && isAllOf(heading, statement);
    }
    result.push({...statement, ...(isHeading ? {role: 'heading', evidence: ''} : reader.read(statement))});
  }
  return result;
}

/** Whether a text has one sentence a line, so that nothing tells where its paragraphs begin. */
function areLines(statements: readonly Bare[]): boolean {
  const leading = statements.filter(({leads}) => leads).length;
  return leading * 12 < statements.length;
}

/** Whether a heading is a sentence, at least to its end; 困难和问题 in one that goes on is none. */
export function isAllOf(heading: Text, sentence: Text): boolean {
  return heading.at + heading.length >= sentence.at + sentence.length - 2;
}

/** The year a report is given in: of its date, or the latest in its headings. */
function yearOf(title: string, headings: readonly Heading[]): number {
  const own = /(20\d\d)年/.exec(title);
  if (own) return Number(own[1]);
  const years = headings.flatMap(({text}) =>
    [...text.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1])),
  );
  return years.reduce((latest, year) => Math.max(latest, year), 0);
}

class RoleReader {
  /** Set by the heading of a part, or of a section where these are the parts. */
  private base: Zone = {role: 'text', evidence: ''};
  /** Set by a heading further in, or by how a paragraph opens. */
  private zone = this.base;
  /** Whether a heading says that what stands below it fell short. */
  private lacks = false;
  private paragraph = -1;
  private opened = false;
  /** Whether the projects stand in the paragraphs below: 办好十件实事： */
  private itemsFollow = false;
  /** Whether the sentence before states targets: the next may go on with them. */
  private statedTargets = false;

  /** How many sentences of the review were read. */
  private reviewed = 0;
  /** How the sentence before ended: ；or ：where this one goes on with it. */
  private goesOn = false;

  constructor(
    private readonly year: number,
    private readonly inLines: boolean,
  ) {}

  enter({text, level, glossary}: Heading): void {
    const role = glossary ? 'glossary' : this.headed(text, level);
    if (role === 'project') this.itemsFollow = true;
    const zone = role && {role, evidence: text};
    this.lacks = role === 'shortfall';
    if (level <= 1) this.statedTargets = false;
    if (level === 0) {
      // A plan may be several parts, each of a field: 把城乡建设往前推进.
      const goesOn = this.base.role === 'task' || this.base.role === 'government';
      this.base = zone ?? {role: goesOn && !glossary ? 'task' : 'text', evidence: text};
      this.zone = this.base;
      this.reviewed = 0;
    } else if (level === 1) {
      // Where sections are the parts, 一、2019年工作回顾, they hold until the next of their kind.
      if (
        zone &&
        (zone.role === 'achievement' || zone.role === 'task' || zone.role === 'goals') &&
        this.base.role !== zone.role
      )
        this.base = zone;
      // 过去的五年…, then 综合实力稳步提升: still of these years, until a paragraph names the last one.
      const staysInYears = this.zone.role === 'period' && this.base.role === 'achievement';
      if (zone || !staysInYears) this.zone = zone ?? this.base;
    } else if (zone && zone.role !== 'task') this.zone = zone;
    else if (/^(?:project|government|shortfall)$/.test(this.zone.role)) this.zone = this.base;
  }

  private headed(text: string, level: number): Role | undefined {
    const years = [...text.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
    if (projectHeading.test(text) && text.length <= 30 && this.base.role !== 'achievement') return 'project';
    if ((shortfallHeading.test(text) || problemHeading.test(text)) && text.length <= 24) return 'shortfall';
    if (ofYears.test(text)) return 'period';
    if (reviewHeading.test(text) && !/目标|建议/.test(text)) return 'achievement';
    if (level === 0 && reviewHeading.test(text) && period.test(text)) return 'period';
    if (goalsHeading.test(text) && level <= 1 && !years.includes(this.year))
      return level === 0 || /目标/.test(text) ? 'goals' : undefined;
    if (selfHeading.test(text) && (level === 0 || this.base.role !== 'achievement')) return 'government';
    if (level > 1) return undefined;
    if (
      planHeading.test(text) ||
      (years.length > 0 && this.year > 0 && years.every((year) => year >= this.year))
    )
      return 'task';
    if (years.length > 0) return 'achievement';
    return undefined;
  }

  read({text, paragraph}: Bare): Zone {
    if (this.base.role === 'glossary') return this.base;
    if (paragraph !== this.paragraph) this.opened = false;
    this.paragraph = paragraph;
    if (formula.test(text)) {
      if (this.zone.role === 'shortfall') this.zone = this.base;
      return {role: 'formula', evidence: formula.exec(text)![0]};
    }
    if (!this.opened) this.open(text);
    this.opened = true;
    const own = this.own(text);
    this.statedTargets = own?.role === 'targets' || (this.statedTargets && this.goesOn);
    this.goesOn = /[；：]$/.test(text);
    if (this.goesOn && targets.test(text)) this.statedTargets = true;
    return own ?? this.zone;
  }

  /** What a paragraph says of itself at its beginning. */
  private open(text: string): void {
    const head = text.slice(0, 60);
    const lacks = shortfall.exec(text);
    if (lacks) this.zone = {role: 'shortfall', evidence: lacks[0]};
    else if (this.zone.role === 'shortfall' && this.endsShortfall(text)) this.zone = this.base;
    const plan = nextPlan.exec(head);
    if (plan && this.inReview() && this.zone.role === 'period')
      this.base = this.zone = {role: 'goals', evidence: plan[0]};
    if (this.inReview()) {
      const five = period.exec(head);
      const one = thisYear.exec(head);
      if (five && !/收官/.test(head.slice(0, five.index + 16)))
        this.zone = {role: 'period', evidence: five[0]};
      else if (one && this.zone.role === 'period') this.zone = {role: 'achievement', evidence: one[0]};
      else if (five && /圆满收官|随着/.test(head)) this.zone = {role: 'period', evidence: five[0]};
    }
    const demand = requirement.exec(head);
    if (demand && this.base.role === 'task') this.zone = {role: 'requirement', evidence: demand[0]};
    else if (this.zone.role === 'requirement') this.zone = this.base;
    const things = /(?:办好|抓好|实施|集中|推进)[^。]{0,16}(?:实事|民生工程)/.exec(text);
    if (things && this.base.role === 'task' && text.length < 60) {
      this.zone = {role: 'project', evidence: things[0]};
      this.itemsFollow = text.endsWith('：');
    } else if (this.zone.role === 'project' && !this.itemsFollow) this.zone = this.base;
    const self = /加强(?:政府)?自身建设/.exec(head);
    if (self && !this.inReview()) this.zone = {role: 'government', evidence: self[0]};
  }

  private endsShortfall(text: string): boolean {
    if (this.lacks) return false;
    if (this.inLines) return /^我们(?:一定|要|将|必须)/.test(text);
    return !LISTED.test(text);
  }

  private inReview(): boolean {
    return (
      ['achievement', 'period'].includes(this.zone.role) || ['achievement', 'period'].includes(this.base.role)
    );
  }

  /** What a sentence says of itself. */
  private own(text: string): Zone | undefined {
    const {role} = this.zone;
    const count = indicatorsIn(text);
    const stated = targets.exec(text.slice(0, 80));
    const missed = missedTarget.exec(text);
    if (missed && (role === 'achievement' || role === 'period'))
      return {role: 'shortfall', evidence: missed[0]};
    if (['task', 'requirement', 'goals', 'text'].includes(role) && this.base.role !== 'achievement') {
      if (stated && /[0-9]/.test(text) && (role === 'task' || role === 'requirement' || role === 'text'))
        return {role: 'targets', evidence: stated[0]};
      if (this.statedTargets && count >= 1 && qualifier.test(text) && /[0-9]/.test(text))
        return {role: 'targets', evidence: text.match(indicator)!.join(' ')};
      if (
        (role === 'task' || role === 'requirement') &&
        count >= (this.goesOn ? 2 : 3) &&
        qualifier.test(text)
      )
        return {role: 'targets', evidence: text.match(indicator)!.join(' ')};
      const sum = role === 'task' && draftBudget.test(this.base.evidence) && allotted.exec(text);
      if (sum) return {role: 'targets', evidence: this.base.evidence};
      const until = goalSentence.exec(text);
      if (until && role === 'task' && /[0-9]/.test(text.slice(until.index + until[0].length)) && count >= 1)
        return {role: 'goals', evidence: until[0]};
    }
    const isScored = count >= 1 && /[0-9]/.test(text);
    // What is striven for is no result, wherever it stands.
    const striven = isScored && /^(?:achievement|text)$/.test(role) && strivenFor.exec(text);
    if (striven) return {role: 'targets', evidence: striven[0]};
    if (role === 'achievement' && this.reviewed++ < opening && isScored)
      return {role: 'score', evidence: text.match(indicator)!.join(' ')};
    return undefined;
  }
}

/** Indicators in so many first sentences of a review are its score; later ones speak of fields. */
const opening = 16;
