// Of which year the page says a figure is, in its sentence, its row or its label, and of which years the source may mean it.
import type {NumberMention} from '../text/index.js';
import {digitOf} from '../text/numerals.js';
import type {Matched, Shown} from './figure-log.js';
import {say} from './messages.js';
import {sentenceBefore} from './page-words.js';
import {periodAt, yearAt} from './periods.js';
import {sentenceAround, type SourceFigure} from './source.js';
import type {SourceIndex} from './source-index.js';
import {twinsOf} from './twins.js';

/** A year that is no end of a span, and nothing is reckoned from. */
const YEAR = /(?<![\d—–~〜比较由从自至-])((?:19|20)\d\d)年(?!来|以|起|前|底前|至|到|[—–~〜-]|\d)/g;
const BARE_YEAR = /^(?:19|20)\d\d年?$/;
/** Right before a figure it is that one's. */
const BESIDE = /(?<!\d)((?:19|20)\d\d)年末?底?的?(?:达到?|为|有)?$/;
/** Of several years at once. */
const PERIOD = /[两三四五六七八九十]年|十[一二三四五]五|时期|年均|累计|以来|规划/;
const RELATIVE: readonly (readonly [pattern: RegExp, since: number])[] = [
  [/前年/, -2],
  [/去年|上年/, -1],
  [/今年|本年/, 0],
  [/明年|来年/, 1],
];
/** So many figures are looked at before one of the source. */
const most = 200;

/** The only year that words name; undefined: none or several. */
function onlyYear(words: string): number | undefined {
  const years = new Set([...words.matchAll(YEAR)].map(([, year]) => Number(year)));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The year that a label names, as all of a part of it or within. */
export function yearOfLabel(parts: readonly string[]): number | undefined {
  return onlyYear(
    parts.map((part) => (BARE_YEAR.test(part.trim()) ? `${part.trim().slice(0, 4)}年` : part)).join(' '),
  );
}

function yearOnPage({piece, label, span}: Shown): number | undefined {
  if (!span) return yearOfLabel(piece.labels ?? [label]);
  return piece.role === 'note'
    ? undefined
    : onlyYear(sentenceBefore(piece.text, span[0]).replaceAll('\u200b', ''));
}

const yearsIn = (words: string): number[] =>
  [
    ...words
      .replace(/[\p{Script=Han}○]/gu, (char) => String(digitOf(char) ?? char))
      .matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g),
  ].map(Number);

const known = new WeakMap<SourceIndex, Map<number, ReadonlySet<number>>>();

/** The years that a figure of the source may be of; empty: nobody knows. */
export function yearsOf(index: number, sourceIndex: SourceIndex): ReadonlySet<number> {
  let all = known.get(sourceIndex);
  if (!all) known.set(sourceIndex, (all = new Map<number, ReadonlySet<number>>()));
  let years = all.get(index);
  if (!years) all.set(index, (years = findYears(sourceIndex, index)));
  return years;
}

function findYears(sourceIndex: SourceIndex, index: number): ReadonlySet<number> {
  const {source, parts, year} = sourceIndex;
  const {start, cell} = source.figures[index]!;
  const ofCell = cell ? yearsIn(`${cell.row} ${cell.column}`) : [];
  if (ofCell.length > 0) return new Set(ofCell);
  const {chars} = source.normal;
  const beside = BESIDE.exec(chars.slice(Math.max(0, start - 12), start))?.[1];
  if (beside !== undefined && !cell) return new Set([Number(beside)]);
  const [from, to] = sentenceAround(source, start);
  const sentence = chars.slice(from, to);
  if (PERIOD.test(sentence)) return new Set();
  const period = periodAt(parts, start);
  const years = new Set(cell ? yearsIn(cell.caption) : []);
  const own = yearAt(sourceIndex, start);
  if (own !== undefined) years.add(own);
  if (own !== undefined && period.kind === undefined && period.year === undefined) years.add(own + 1);
  if (year !== undefined)
    for (const [pattern, since] of RELATIVE) if (pattern.test(sentence)) years.add(year + since);
  for (const date of datesAround(sourceIndex, index, period.year !== undefined))
    yearsIn(date).forEach((each) => years.add(each));
  return years;
}

/** The dates before a figure: of its paragraph; where its part names no year, of the part. */
function datesAround(
  {source: {figures, text}, parts}: SourceIndex,
  index: number,
  isDated: boolean,
): string[] {
  const {mention, start} = figures[index]!;
  const line = text.lastIndexOf('\n', mention.at);
  const part = Math.max(0, ...parts.map((part) => part.start).filter((at) => at <= start));
  const isNear = (each: SourceFigure) => (isDated ? each.mention.at > line : each.start >= part);
  const dates: string[] = [];
  for (let at = index - 1; at >= 0 && index - at < most && isNear(figures[at]!); at--)
    if (figures[at]!.mention.kind === 'date') dates.push(figures[at]!.mention.text);
  return dates;
}

const WHOLE = /^\d{4}年?$/;

/** 2025年 as a label, or in one, of a figure of that year: nobody need say the two together. */
export const isYearOf = ({text}: NumberMention, index: number, sourceIndex: SourceIndex): boolean =>
  WHOLE.test(text) && yearsOf(index, sourceIndex).has(Number.parseInt(text, 10));

/** The year of a report, or the one it looks back at, where the report itself names neither. */
export function isYearOfReport({text}: NumberMention, {year = NaN, source}: SourceIndex): boolean {
  const named = WHOLE.test(text) ? Number.parseInt(text, 10) : NaN;
  return (named === year || named === year - 1) && !source.normal.chars.includes(text);
}

/** What is to be said of a figure that the page says is of another year than the source. */
export function otherYearSaid({shown, index}: Matched, sourceIndex: SourceIndex): string | undefined {
  const {kind} = sourceIndex.source.figures[index]!.mention;
  const named = kind === 'quantity' || kind === 'rank' ? yearOnPage(shown) : undefined;
  if (named === undefined) return undefined;
  const years = twinsOf(index, shown.label, sourceIndex).map((at) => yearsOf(at, sourceIndex));
  if (years.some((each) => each.size === 0 || each.has(named))) return undefined;
  return say.wrongYear(shown.text, named, [...years[0]!][0]!);
}
