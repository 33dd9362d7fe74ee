import {BOUND_BEFORE} from '../text/bounds.js';
import {BOUND_BEHIND} from '../text/bounds-behind.js';
import {downs, ups} from '../text/signed-change.js';
import {isMeasure} from './links.js';
import {gap} from './normal.js';
import type {Source} from './source.js';

/** One of several subjects before 分别, among the normalised characters. */
export interface RespectiveSubject {
  start: number;
  end: number;
  /** What it is called besides: 城市 and 城镇 for the 城 of 城乡. */
  names?: readonly string[];
}

/** As many values as subjects: 城镇、农村居民收入**分别**增长4.8%、7.2%. */
export interface Pair {
  subjects: RespectiveSubject[];
  /** Figures, by index: one for each subject. */
  values: number[];
  /** The first values of the subjects, where these are further ones: 分别从70家、40家增加到100家、60家. */
  leads: number[];
  /** Where 分别 stands, and where it ends. */
  cue: number;
  behind: number;
  /** How sure it is which words are the subjects, 0 to 1. */
  share: number;
}

/** How far the first value may stand behind 分别, and a further series behind the last one. */
const farthestFirst = 40;
const farthestNext = 14;
/** What stands between the values of a series. */
const AND = '和及与';
const BETWEEN = new RegExp(`^(?:${BOUND_BEHIND})?[${AND}]?(?:${ups}|${downs})?(?:${BOUND_BEFORE})?$`);
const LONGEST_BETWEEN = 10;

/** All subjects and values that 分别 pairs. Where their numbers differ nothing is paired. */
export function findPairs(source: Source): Pair[] {
  const {chars} = source.normal;
  const found: Pair[] = [];
  const paired = new Set<number>();
  for (const word of ['分别', '依次']) {
    for (let at = chars.indexOf(word); at >= 0; at = chars.indexOf(word, at + 2)) {
      for (const pair of pairsAt(source, at, at + word.length)) {
        if (paired.has(pair.values[0]!)) break;
        for (const value of pair.values) paired.add(value);
        found.push(pair);
      }
    }
  }
  for (const pair of pairsWithoutCue(source)) if (!paired.has(pair.values[0]!)) found.push(pair);
  return found;
}

/** What stands before the values of a series that has no 分别: 工业增加值、社零总额**同比上升**2.7%和3.9%. */
const VERB = new RegExp(`(?:同比|环比|年均)?(?:${ups}|${downs})$`);

/** As many subjects before a verb as values of one unit behind it. */
function pairsWithoutCue(source: Source): Pair[] {
  const {figures, normal} = source;
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < figures.length; index++) {
    const {mention, start} = figures[index]!;
    const verb = isMeasure(mention.kind) && VERB.exec(normal.chars.slice(Math.max(0, start - 8), start))?.[0];
    if (!verb || normal.gaps[start]! >= gap.item) continue;
    const values = seriesFrom(source, start, 1);
    const units = new Set(values.map((value) => figures[value]!.mention.unit));
    const cue = start - verb.length;
    if (values.length < 2 || units.size > 1 || listedBefore(source, cue) !== values.length) continue;
    const subjects = listedSubjects(source, cue, values.length);
    if (subjects) pairs.push({subjects, values, leads: values, cue, behind: start, share: 1});
    index += values.length - 1;
  }
  return pairs;
}

/** How many parts of the clause before a place 、 or 和 part; 0 where a figure is among them. */
function listedBefore({normal: {chars, gaps}, figureAt}: Source, place: number): number {
  let count = 1;
  for (let at = place; at > 0 && place - at < 60 && gaps[at]! < gap.clause; at--) {
    if (figureAt[at - 1]! >= 0) return 0;
    if (gaps[at] === gap.item || AND.includes(chars[at]!)) count++;
  }
  return count;
}

function pairsAt(source: Source, cue: number, behind: number): Pair[] {
  const first = seriesFrom(source, behind, farthestFirst);
  if (first.length < 2) return [];
  const listed = townAndCountry(source, cue, first.length) ?? listedSubjects(source, cue, first.length);
  const subjects = listed ?? clauseSubjects(source, cue, first.length);
  if (!subjects) return [];
  const sure = listed ? 1 : 0.7;
  const pairs: Pair[] = [];
  for (let values = first; values.length === first.length;) {
    const share = values === first ? sure : 0.9 * sure;
    pairs.push({subjects, values, leads: first, cue, behind, share});
    values = seriesFrom(source, source.figures[values[values.length - 1]!]!.end, farthestNext);
  }
  return pairs;
}

/** Figures parted only by 、 和 or what bounds them; the first begins at most `most` characters behind `from`. */
function seriesFrom({figures, figureAt, normal}: Source, from: number, most: number): number[] {
  const {chars, gaps} = normal;
  const values: number[] = [];
  let end = from;
  for (let i = from; i < chars.length && i < from + 160; i++) {
    const isFirst = values.length === 0;
    const figure = figures[figureAt[i]!];
    if (figure && isMeasure(figure.mention.kind)) {
      if (!isFirst && (gaps[i]! >= gap.clause || !BETWEEN.test(chars.slice(end, i)))) break;
      values.push(figureAt[i]!);
      end = figure.end;
      i = end - 1;
    } else if (isFirst ? gaps[i]! >= gap.stop || i - from >= most : i - end >= LONGEST_BETWEEN) {
      break;
    }
  }
  return values;
}

/** What a pair says of each of its subjects: of 城市、农村低保标准分别提高到820元、660元 the two clauses that an editor makes of it. */
export function clausesOfPair(
  {subjects, values, cue, behind}: Pair,
  {figures, normal: {chars}}: Source,
): string[] {
  const shared = chars.slice(subjects.at(-1)!.end, cue);
  const verb = chars.slice(behind, figures[values[0]!]!.start);
  return subjects.flatMap(({start, end, names}, nth) => {
    const {start: from, end: to} = figures[values[nth]!]!;
    const own = names ?? [chars.slice(start, end).replace(/^[和及与]/, '')];
    return own.map((name) => name + shared + verb + chars.slice(from, to));
  });
}

/** 城乡低保标准**分别**提高到820元、660元. */
function townAndCountry(
  {normal: {chars, gaps}}: Source,
  cue: number,
  count: number,
): RespectiveSubject[] | undefined {
  const at = chars.lastIndexOf('城乡', cue);
  if (count !== 2 || at < 0 || cue - at > 24) return undefined;
  for (let i = at + 1; i <= cue; i++) if (gaps[i]! >= gap.item) return undefined;
  const next = chars[at + 2] ?? '';
  return [
    {start: at, end: at + 1, names: [`城市${next}`, `城镇${next}`]},
    {start: at + 1, end: at + 2, names: [`农村${next}`, `乡村${next}`]},
  ];
}

/** The last `count` parts before the cue that 、 or 和 parts. */
function listedSubjects(source: Source, cue: number, count: number): RespectiveSubject[] | undefined {
  const {chars, gaps} = source.normal;
  let start = cue;
  const cuts: number[] = [];
  while (start > 0 && cue - start < 90 && gaps[start]! < gap.clause) {
    start--;
    if (gaps[start] === gap.item || AND.includes(chars[start]!)) cuts.unshift(start);
  }
  if (cuts[0] === start) cuts.shift();
  if (cuts.length < count - 1) return undefined;
  const used = cuts.slice(cuts.length - (count - 1));
  const starts = [Math.max(start, cuts[cuts.length - count] ?? start), ...used];
  const last = starts[count - 1]!;
  const tail = tailOf(source, starts[0]!, starts[1]!, last, cue);
  return starts.map((from, i) => ({start: from, end: starts[i + 1] ?? tail}));
}

/**
 * Where the words begin that all subjects share: in 城镇、农村居民人均可支配收入 behind 农村. In 事故起数、死亡人数, which end alike,
 * and where the first subject is long, they share none.
 */
function tailOf({normal: {chars}}: Source, first: number, second: number, last: number, cue: number): number {
  const head = chars.slice(first, second).replace(/^(?:全[省市县区国年]|今年|去年)/, '');
  const ending = chars
    .slice(last, last + head.length + 1)
    .replace(/^[和及与]/, '')
    .slice(0, head.length);
  // 国内游客、入境游客消费: the second is as long as the first, and ends alike.
  const isAlike = head.slice(-2) === ending.slice(-2) && last + head.length < cue;
  const isWhole = !isAlike && (head.length >= 4 || chars[second - 1] === chars[cue - 1]);
  return isWhole
    ? cue
    : Math.min(cue, last + (AND.includes(chars[last]!) ? 1 : 0) + Math.max(2, head.length));
}

/** 受理25万件，办结23万件，分别上升3%和2%: the last `count` clauses with a figure are the subjects. */
function clauseSubjects(
  {figures, figureAt, normal}: Source,
  cue: number,
  count: number,
): RespectiveSubject[] | undefined {
  const subjects: RespectiveSubject[] = [];
  let before = -1;
  for (let i = cue - 1; i >= 0 && cue - i < 120 && normal.gaps[i + 1]! < gap.stop; i--) {
    const figure = figureAt[i]!;
    if (figure < 0 || figure === before || !isMeasure(figures[figure]!.mention.kind)) continue;
    before = figure;
    const end = figures[figure]!.start;
    let start = end;
    while (start > 0 && normal.gaps[start]! < gap.clause && end - start < 30 && figureAt[start - 1]! < 0)
      start--;
    subjects.unshift({start, end});
    if (subjects.length === count) return subjects;
    i = figures[figure]!.start;
  }
  return undefined;
}
