// What surrounds a figure belongs to it: the year and the part it is said in, 未 and 力争 before it, 全市 and 同比.
import type {Matched} from './figure-log.js';
import {otherIntent, pageClause} from './intents.js';
import {say} from './messages.js';
import {gap, type Normal} from './normal.js';
import {isOtherKind, periodAt, periodOf, yearAt, type Period} from './periods.js';
import {sentenceAround} from './source.js';
import type {PieceGroup} from './statement.js';
import type {SourceIndex} from './source-index.js';
import {clauseBefore} from './page-words.js';
import {twinsOf} from './twins.js';
import type {Judgement} from './verdicts.js';

const DENIED =
  /(?:未(?!来)|没有|不(?!低于|少于|超过|足|到|断|小于|高于|大于|及|满|超|亚于|下))[^，。；、]{0,8}$/;
const GOAL = /力争|预计|拟(?!定|订)|有望|争取|确保|计划(?!生育|单列|的)/;
const AREA = /全球|世界|全国|全省|全市|全县|全区|全镇|全州/g;
const BASE = /同比|环比|年均|[比较](?:上年|去年|上月|上季度|同期|\d{4}年)/g;
/** A figure of each, or of what was added, and the first word of what is counted. */
const MEASURE = /([人户亩村]均|新增|净增)(\p{Script=Han}{2})/u;
const PAST = /去年|上年|往年|此前|实际|已|完成|\d{4}年|十四五|十三五/;
const AHEAD = /目标|计划(?!生育|单列)|预期(?!寿命)|力争|拟|将|预计|任务|到\d{4}年/;
const mostSaid = 2000;

/** What of a figure's surroundings differs from the source's, for editors; undefined: nothing. */
export function differentContext(matched: Matched, index: SourceIndex): Judgement | undefined {
  const {piece, statement} = matched.shown;
  if (!statement || piece.role === 'picture') return undefined;
  const said = `${saidIn(statement)}${matched.shown.label}`;
  const turned = otherIntent(matched, index);
  if (turned !== undefined) return turned;
  const isAside = piece.role === 'note' || piece.role === 'own';
  const message =
    otherArea(matched, said, index) ??
    (isAside
      ? undefined
      : (otherPeriod(matched, said, index) ??
        otherMode(matched, said, index) ??
        otherMeasure(matched, said, index)));
  return message === undefined ? undefined : {verdict: 'context-differs', severity: 'error', message};
}

const known = new WeakMap<PieceGroup, string>();

/** All words of a statement, as far as they can matter. */
function saidIn(statement: PieceGroup): string {
  let said = known.get(statement);
  if (said === undefined) {
    said = '';
    for (const {text} of statement.pieces) {
      if (said.length > mostSaid) break;
      said += `${text.replaceAll('\u200b', '')} `;
    }
    known.set(statement, said);
  }
  return said;
}

/** A figure of the plan under a review, of one year under another. */
function otherPeriod({shown, index}: Matched, said: string, sourceIndex: SourceIndex): string | undefined {
  const {source, parts} = sourceIndex;
  const {statement, piece} = shown;
  const onPage = periodOf(statement?.part ?? '');
  const {kind} = source.figures[index]!.mention;
  if ((kind !== 'quantity' && kind !== 'rank') || piece.labels !== undefined) return undefined;
  const inSource = periodAt(parts, source.figures[index]!.start);
  const isOtherYear = ({year}: Period) =>
    year !== undefined && onPage.year !== undefined && year !== onPage.year;
  if (!isOtherKind(onPage, inSource) && !isOtherYear(inSource)) return undefined;
  const periods = twinsOf(index, shown.label, sourceIndex).map((at) =>
    periodAt(parts, source.figures[at]!.start),
  );
  // 力争突破90家 is a goal wherever it stands.
  const {start} = source.figures[index]!;
  const isGoal =
    onPage.kind === 'plan' && GOAL.test(source.normal.chars.slice(sentenceAround(source, start)[0], start));
  if (!isGoal && periods.every((each) => isOtherKind(onPage, each))) {
    if (!(onPage.kind === 'plan' ? PAST : AHEAD).test(said))
      return say.otherPart(shown.text, statement!.part, inSource.kind === 'plan');
  }
  if (!periods.every(isOtherYear) || /\d{4}年|去年|上年/.test(said)) return undefined;
  return say.otherYear(shown.text, statement!.part, inSource.year!);
}

/** 未 right before the figure in the source only. */
function otherMode({shown, index}: Matched, said: string, {source}: SourceIndex): string | undefined {
  const {normal, figures} = source;
  const {start, end, cell} = figures[index]!;
  if (cell) return undefined;
  const word = DENIED.exec(clauseBefore(normal, start))?.[0].match(/^(?:没有|.)/)?.[0];
  if (word !== undefined && !said.includes(word)) return say.lostMode(shown.text, word);
  const {word: denied, verb} = deniedBehind(normal, end);
  return denied !== undefined && said.includes(verb!) && !said.includes(denied)
    ? say.lostMode(shown.text, denied)
    : undefined;
}

/** 尚有12处**未完成**: what the clause denies behind its figure. */
function deniedBehind({chars, gaps}: Normal, end: number): {word?: string; verb?: string} {
  let to = end;
  while (to < chars.length && to - end < 8 && gaps[to]! < gap.item) to++;
  const [, word, verb] = /^(没有|尚未|未(?!来)|不)(\p{Script=Han}{2,4})$/u.exec(chars.slice(end, to)) ?? [];
  return {...(word && {word, verb: verb!})};
}

/** 18.99平方米 of 人均道路面积 as 道路面积, 60万人 of 新增就业 as 就业: what the label goes on with, without the word that says how it is counted. */
function otherMeasure({shown, index}: Matched, said: string, {source}: SourceIndex): string | undefined {
  const {normal, figures} = source;
  const {start, cell} = figures[index]!;
  if (cell || shown.piece.role !== 'figure') return undefined;
  const [, word, next] = MEASURE.exec(clauseBefore(normal, start)) ?? [];
  const {heading, section, about} = shown.statement!;
  if (word === undefined || [said, heading, section, about].some((each) => each.includes(word)))
    return undefined;
  return shown.label.includes(next!) && !/收入|GDP/.test(shown.label)
    ? say.lostMode(shown.text, word)
    : undefined;
}

/** 全国 where the source's sentence says 全市; 同比 where it says 环比. */
function otherArea({shown, index}: Matched, said: string, sourceIndex: SourceIndex): string | undefined {
  const {source} = sourceIndex;
  const {start, end, cell} = source.figures[index]!;
  if (cell) return undefined;
  const words = shown.span ? pageClause(shown) : said;
  const [begin, behind] = sentenceAround(source, start);
  const sentence = source.normal.chars.slice(begin, Math.min(behind, end + 24));
  const year = yearAt(sourceIndex, start);
  for (const [pattern, same] of [
    [AREA, (word: string) => word],
    [BASE, (word: string) => baseOf(word, year)],
  ] as const) {
    const own = words.match(pattern)?.at(-1);
    const inSource: string[] = sentence.match(pattern) ?? [];
    if (own !== undefined && inSource.length > 0 && !inSource.some((word) => same(word) === same(own)))
      return say.otherArea(shown.text, own, inSource[0]!);
  }
  return undefined;
}

/** What a change is reckoned from: the same for 同比 and 比上年, and for 比2024年 in the report of 2025. */
function baseOf(word: string, year: number | undefined): string {
  const named = /\d{4}/.exec(word)?.[0];
  if (named !== undefined) return year === undefined || Number(named) === year - 1 ? 'year' : named;
  return /环|月|季/.test(word) ? 'before' : word === '年均' ? word : 'year';
}
