// What a tile's note says is said of the tile's own figure: by the clause it stands in, or by its place behind 分别.
import {downs, ups} from '../text/signed-change.js';
import {BOUND_BEFORE} from '../text/bounds.js';
import {BOUND_BEHIND} from '../text/bounds-behind.js';
import {bigramsOf} from './contexts.js';
import {cutsNumber} from './clauses.js';
import {gap, normalise} from './normal.js';
import {periodAt} from './periods.js';
import {compare, figuresOf, mentionForm, valueKey, type Form} from './quantity.js';
import type {ReadPiece} from './read-piece.js';
import type {RespectiveSubject} from './respective.js';
import {occurrences, quote, type Source} from './source.js';
import type {SourceIndex} from './source-index.js';
import {twinsOf} from './twins.js';

/** The figure of the source that a tile's figure was found to be. */
export interface TileFigure {
  index: number;
  /** Behind it. */
  end: number;
  /** Whether its value is that of the source too. */
  isMatch: boolean;
  /** Whether the page writes it with a minus where the source says that it fell. */
  isFall?: boolean;
}

const SINCE =
  '同比|环比|年均|[比较](?:上年|去年|\\d{4}年|上季度|同期)?|上年|去年|同期|今年|全年|首次|连续|十四五|[两三四五六七八九十\\d]+年[前来]';
const AREA = '全国|全省|全市|全县|全区|全镇|世界|全球|西部|中部|东部|首位|前列|第一|第|位';
const PLACED = '跃居|稳居|位居|位列|名列|居于|居|列|排名|排|创|历史|新高|最高|最好|水平|纪录|保持';
const LEADING =
  '由|从|到(?!位)|至|达到?|占|占比|比重|高于|低于|实现|完成|突破|总量|总数|总额|其中|以及|和|计划|预计|按[不可][变比]价格?计算|下同|稳定|保持|维持|增速|增幅|速度|涨|跌|升|降|进|跃|翻';
/** How much of a plan it was: 完成预算的101.5%, 短收3620万元. */
const OF_PLAN = '[短超]收|(?:年初|调整|全年|年度)*(?:预算|目标|任务)数?';
const BARE_WORD = `(?:${OF_PLAN}|${SINCE}|${AREA}|${PLACED}|${LEADING}|${ups}|${downs}|${BOUND_BEFORE}|${BOUND_BEHIND}|[为了的均已共在余多])`;
/** Words that have no subject of their own: 同比增长, 居全国, 占. */
const BARE = new RegExp(`^${BARE_WORD}*$`);
const BARE_WORDS = new RegExp(BARE_WORD, 'g');
/** Words that go on about what was said before: 其中企业, 占全国, 是2010年的. */
const GOES_ON =
  /^(?:[（(]?其中|占|是|比|较|居|达|创|高于|低于|超过|贡献|实现|完成|拉动|带动|惠及|受益|受众|涉案|平均)/;
/** Of these also in the next sentence: 新建食堂12家。惠及老人3000人. */
const GOES_ON_BEYOND = /^(?:其中|惠及|受益|受众|涉案|平均)/;
/** A noun of so many characters is one of the tile's: 完成率, 总面积, 产值. */
const longestNoun = 4;
const NOUN = /^.{0,7}(?:率|投资|面积|金额|里程|产值|规模)$/;
/** A note is of no figure further from its own. */
const farthest = 120;
/** So many figures of one value are looked at. */
const mostTwins = 20;

/** How much words need a subject: a figure alone; none of their own; a noun or the like, 产值, 其中企业; or they have one. */
type Dependence = 'figure' | 'bare' | 'dependent' | 'none';

function dependenceOf(words: string): Dependence {
  if (words === '') return 'figure';
  if (BARE.test(words)) return 'bare';
  const rest = words.replace(BARE_WORDS, '');
  return GOES_ON.test(words) || rest.length <= longestNoun || NOUN.test(rest) ? 'dependent' : 'none';
}

/**
 * Where the words of a note stand in the source, where they are said of another figure than the tile's: 居全国第一 of another
 * product. Only words that need a subject are judged, and only where none of their places is the tile's.
 */
export function strayNote(
  tile: TileFigure,
  label: string,
  {piece, normal}: ReadPiece,
  index: SourceIndex,
): number | undefined {
  const {source, contexts} = index;
  const {chars} = normal;
  if (piece.role !== 'note' || !tile.isMatch) return undefined;
  const places = occurrences(source, chars)
    .filter((place) => !cutsNumber(source.normal, place, chars))
    .slice(0, mostTwins);
  const [first] = places;
  if (source.figures[tile.index]!.cell) return undefined;
  if (first === undefined) {
    const {own, others} = changesOf(tile, label, piece.text, index);
    return own.length > 0 || others.length === 0 ? undefined : source.figures[others[0]!]!.start;
  }
  // 分别为2019年的1.2倍和1.5倍: a year is a figure as well.
  for (let i = first; i < first + chars.length; i++)
    if (isPaired(tile.index, source.figureAt[i]!, contexts)) return undefined;
  const dependence = dependenceOf(withoutFigures(source, first, first + chars.length));
  if (dependence === 'none') return undefined;
  // Beside what is planned stands what was reached: 65万吨 below 68万吨左右.
  const isOfPart = ({start}: {start: number}) =>
    periodAt(index.parts, start) === periodAt(index.parts, first);
  if (dependence === 'figure' && !isOfPart(source.figures[tile.index]!)) return undefined;
  const twins = twinsOf(tile.index, label, index);
  const isOwn = places.some((place) =>
    twins.some((twin) => isSaidOf(source, twin, place, chars, dependence === 'bare')),
  );
  return isOwn ? undefined : first;
}

/**
 * A change in words of its own, 上升14.3%, under a tile: the figures of the source that have its value, those of the tile's own
 * figure apart from others.
 */
export function changesOf(
  tile: TileFigure,
  label: string,
  note: string,
  index: SourceIndex,
): {own: number[]; others: number[]} {
  const {contexts, forms, source, byValue} = index;
  const [mention, ...more] = figuresOf(note);
  const form = mention && mentionForm(mention);
  const words = mention && normalise(note.replace(mention.text, '')).chars;
  if (!form || more.length > 0 || !words || !BARE.test(words) || !/^(?:%|个百分点)$/.test(form.unit))
    return {own: [], others: []};
  const twins = twinsOf(tile.index, label, index);
  const isOwn = (at: number) =>
    twins.some(
      (twin) => isPaired(twin, at, contexts) || isSaidOf(source, twin, source.figures[at]!.start, note, true),
    );
  const all = (byValue.get(valueKey(form)) ?? [])
    .slice(0, mostTwins)
    .filter((at) => forms[at]!.unit === form.unit && !source.figures[at]!.cell);
  return {own: all.filter(isOwn), others: all.filter((at) => !isOwn(at))};
}

/** Whether one 分别 speaks of both figures: see {@link counterpartOf}. */
function isPaired(tile: number, other: number, {positions}: SourceIndex['contexts']): boolean {
  const cues = positions.get(other)?.map(({cue}) => cue) ?? [];
  return (positions.get(tile) ?? []).some(({cue}) => cues.includes(cue));
}

/** The characters from `from` to `to` that are in no figure. */
function withoutFigures({normal: {chars}, figureAt}: Source, from: number, to: number): string {
  let words = '';
  for (let i = from; i < to; i++) if (figureAt[i]! < 0) words += chars[i]!;
  return words;
}

/** Whether words at `place` are said of a figure: no other subject stands between them, nor the same words of another figure. */
function isSaidOf(source: Source, figure: number, place: number, words: string, isBare: boolean): boolean {
  const {start, end} = source.figures[figure]!;
  const [from, to] = place >= end ? [end, place] : [place + words.length, start];
  if (to < from) return true;
  if (to - from > farthest) return false;
  const between = clausesBetween(source, from, to);
  if (!between) return GOES_ON_BEYOND.test(words) && place >= end && isNextSentence(source, from, to);
  const isParted = !words.startsWith('其中') && quote(source, from, to + 1).includes('；');
  if (!isBare) return !isParted && !standsBefore(source, end, place, words);
  return between.every((each) => BARE.test(each) || each.startsWith('其中'));
}

/**
 * The words of the clauses from `from` to `to`, without figures; without those that go on to the first mark, which are a
 * noun or label of the figure: 31.8万吨**柠檬**，居全国第一. Undefined: a sentence ends there.
 */
function clausesBetween({normal, figureAt}: Source, from: number, to: number): string[] | undefined {
  const clauses: string[] = [];
  for (let i = from; i <= to; i++) {
    if (normal.gaps[i] === gap.stop) return undefined;
    if (normal.gaps[i]! >= gap.item) clauses.push('');
    if (i < to && figureAt[i]! < 0 && clauses.length > 0) clauses[clauses.length - 1] += normal.chars[i]!;
  }
  return clauses;
}

/** Whether one sentence ends from `from` to `to`, and the next one begins there. */
function isNextSentence({normal: {gaps}}: Source, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (gaps[i] === gap.stop) return false;
  return gaps[to] === gap.stop;
}

/** Whether the words stand with other numbers nearer to the figure that ends at `end`: then those are its own. */
function standsBefore({normal: {chars}}: Source, end: number, place: number, words: string): boolean {
  if (place < end || !/\d/.test(words)) return false;
  const mask = words.split(/\d+(?:\.\d+)?/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(mask.join('\\d+(?:\\.\\d+)?')).test(chars.slice(end, place));
}

/** What 分别 says of a figure in a note: the figure of the tile's own place, and whether it is the one shown. */
export interface Counterpart {
  figure: number;
  isShown: boolean;
}

/**
 * A figure in a note whose tile is one of those that 分别 pairs: of 委员提案595件、集体提案102件，分别增长4.8%、7.2% the first goes with
 * 4.8%. Undefined: they are not paired, or the note names whom it means.
 */
export function counterpartOf(
  tile: TileFigure,
  form: Form,
  words: string,
  {contexts, forms, source}: SourceIndex,
): Counterpart | undefined {
  if (/分别|依次/.test(words)) return undefined;
  for (const {cue, nth} of contexts.positions.get(tile.index) ?? []) {
    const all = contexts.series.get(cue)!.filter(({figure}) => figure !== tile.index);
    const alike = all.filter(
      ({figure}) => forms[figure] && ['same', 'form'].includes(compare(form, forms[figure])),
    );
    const own = alike.find((each) => each.nth === nth);
    if (own) return {figure: own.figure, isShown: true};
    const [other] = alike;
    const mine = all.find(({figure, nth: at}) => at === nth && forms[figure]?.unit === form.unit);
    if (other && mine && !names(words, other.subject, mine.subject))
      return {figure: mine.figure, isShown: false};
  }
  return undefined;

  function names(said: string, other: RespectiveSubject, own: RespectiveSubject): boolean {
    const ownWords = bigramsOf(quote(source, own.start, own.end));
    return [...bigramsOf(quote(source, other.start, other.end))].some(
      (pair) => !ownWords.has(pair) && said.includes(pair),
    );
  }
}
