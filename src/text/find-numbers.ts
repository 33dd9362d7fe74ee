import {isDigit, isHan, isLatin} from './characters.js';
import {runEnd} from './amounts.js';
import {boundAfter, boundAfterUnit, boundBefore, boundBeforeWhole, innerBound} from './bounds.js';
import {dateEnd} from './dates.js';
import {figureAt, negative, unitText, type Figure} from './figures.js';
import {foldProse} from './fold.js';
import {itemNumbers, listNumberEnd} from './lists.js';
import {codeEnd, isNamed, nameEnd} from './names.js';
import {isNumeral} from './numerals.js';
import {isBareYear, isPeriod, isYearLookedAt} from './periods.js';
import {placeKind} from './places.js';
import {nameSpans} from './quotes.js';
import {rejoin} from './rejoin.js';
import {shareBounds, shareUnits} from './series.js';
import type {Bound, NumberKind, NumberMention} from './types.js';
import {measureEnd} from './measures.js';
import {wordsFigure, wordsRank, wordsYearEnd} from './numeral-figures.js';

/**
 * Finds every number in Chinese prose and says what it does there.
 *
 * Every run of ASCII or full-width digits lies in exactly one mention. Chinese numerals are found where they count or
 * rank (三分之一, 百分之五, 近六成, 七项意见, 七百多米, 全市第一), not where they name (三大攻坚战, “两个确立”, 一批) and not as
 * scale words alone (百余家). A date is one mention: 2022年3月5日. A bare number in a series takes the unit at its end: in
 * 分别提高20.9、36.2、54个百分点 the `unit` of all three is 个百分点. The `value` of a ratio 11.8︰48.3︰39.9 is its first term, of a
 * product 2×35万千瓦 the product. A number goes on over characters of no width and over the end of a line of prose.
 *
 * Time grows linearly with the text, whatever it holds; nothing throws.
 * @returns the mentions in order, none overlapping another
 */
export function findNumbers(text: string): NumberMention[] {
  const {origin, ...rejoined} = rejoin(text, foldProse(text));
  return mentionsIn({...rejoined, items: itemNumbers(rejoined.folded)}).map((mention) => {
    const at = origin(mention.at);
    const end = origin(mention.at + mention.text.length - 1) + 1;
    return {...mention, at, text: text.slice(at, end)};
  });
}

/** What is read of a text. */
interface Source {
  /** To cut from. */
  text: string;
  /** The same, folded, to read. */
  folded: string;
  /** Where numbers alone in their lines number what follows. */
  items: ReadonlySet<number>;
}

function mentionsIn(source: Source): NumberMention[] {
  const {folded} = source;
  const mentions: NumberMention[] = [];
  const quoted = nameSpans(folded);
  let nextQuote = 0;
  for (let at = 0; at < folded.length; at++) {
    const digit = isDigit(folded[at]);
    if (!digit && !isNumeral(folded[at])) continue;
    while (nextQuote < quoted.length && quoted[nextQuote]!.end <= at) nextQuote++;
    const isQuoted = nextQuote < quoted.length && quoted[nextQuote]!.start <= at;
    const mention = digit ? readDigits(source, at, isQuoted) : isQuoted ? undefined : readWords(source, at);
    if (!mention) continue;
    mentions.push(mention);
    at += mention.text.length - 1;
  }
  return shareBounds(folded, shareUnits(folded, mentions));
}

/** The mention whose first digit stands at `at`. The readings are tried from the most certain to the most general. */
function readDigits(source: Source, at: number, isQuoted: boolean): NumberMention {
  const {folded} = source;
  const plain = (kind: NumberKind, end: number) => ({at, text: source.text.slice(at, end), kind});
  if (isQuoted) return plain('name', codeEnd(folded, at));
  const list = source.items.has(at) ? runEnd(folded, at) : listNumberEnd(folded, at);
  if (list !== undefined) return plain('list', list);

  const figure = figureAt(folded, at, measureEnd)!;
  const date = isLatin(folded[at - 1]) ? undefined : dateEnd(folded, at);
  if (date !== undefined) return plain('date', date);
  const name = nameEnd(folded, at, figure);
  if (name !== undefined) return plain('name', name);

  const place = placeKind(folded, figure);
  if (place === 'rank') return measured(source, figure, 'rank');
  if (place) return plain(place, figure.end);
  return readFigure(source, figure);
}

function readFigure(source: Source, figure: Figure): NumberMention {
  const {folded} = source;
  const {at, end} = figure;
  const plain = (kind: NumberKind, to = end) => ({at, text: source.text.slice(at, to), kind});
  const unit = unitText(folded, figure);
  for (const time of ['周年', '年代', '世纪']) {
    if (unit === '' && folded.startsWith(time, end))
      return plain('date', decadeEnd(folded, end + time.length));
  }
  if (isPeriod(folded, figure) || isYearLookedAt(folded, figure)) return plain('date');
  if (isNamed(folded, figure)) return plain('name', folded.startsWith('号线', end) ? end + 2 : end);
  if (isBareYear(folded, figure)) return plain('date');
  return measured(source, figure, 'quantity');
}

/** 20世纪**90年代** */
function decadeEnd(text: string, at: number): number {
  const digits = runEnd(text, at);
  return text.startsWith('年代', digits) ? digits + 2 : at;
}

/** Chinese numerals: a year read digit by digit, a place, or a count. */
function readWords(source: Source, at: number): NumberMention | undefined {
  const {folded, text} = source;
  const year = wordsYearEnd(folded, at);
  if (year !== undefined) return {at, text: text.slice(at, year), kind: 'date'};
  const rank = wordsRank(folded, at);
  if (rank) return measured(source, rank, 'rank');
  const figure = wordsFigure(folded, at);
  if (figure && isPeriod(folded, figure)) return {at, text: text.slice(at, figure.end), kind: 'date'};
  const place = figure && placeKind(folded, figure);
  // 前三批次 number, and count nothing.
  return place === 'ordinal' || !figure
    ? undefined
    : measured(source, figure, place === 'rank' ? 'rank' : 'quantity');
}

function measured({text, folded}: Source, figure: Figure, kind: 'quantity' | 'rank'): NumberMention {
  const {at, end, inner} = figure;
  const unit = unitText(text, figure);
  const minus = minusLength(folded, figure) || (beginsCell(text, at) ? 1 : 0);
  const {value, upper} = minus > 0 ? negative(figure) : figure;
  const bound: Bound =
    innerBound(inner) ??
    boundBefore(folded, at - minus)?.bound ??
    boundBeforeWhole(folded, at, unit) ??
    boundAfter(folded, end)?.bound ??
    boundAfterUnit(folded, end, unit) ??
    'exact';
  return {
    at,
    text: text.slice(at, end),
    kind,
    value,
    ...(upper !== undefined && {upper}),
    unit: kind === 'rank' && unit === '' ? '位' : unit,
    bound: kind === 'rank' && folded[at - 1] === '前' ? 'atMost' : bound,
    ...(figure.alternative !== undefined && {alternative: figure.alternative}),
  };
}

const SIGNED = new Set(['%', '‰', '个百分点', '百分点', '℃', '°C', '摄氏度', '元', '美元']);
const DEGREES = new Set(['', '℃', '°C', '度', '摄氏度']);

/** How long the minus sign before a figure is: 零下5℃, 为-0.99‰. 0 where there is none. */
function minusLength(text: string, figure: Figure): number {
  if (text.startsWith('零下', figure.at - 2)) return DEGREES.has(unitText(text, figure)) ? 2 : 0;
  return isNegative(text, figure) ? 1 : 0;
}

/** A minus sign begins a cell of a table: `\t-3.3`, `| -3.3 |`. */
function beginsCell(text: string, at: number): boolean {
  return /(?:\t|\| ?)[-－−–]$/.test(text.slice(Math.max(0, at - 3), at));
}

/** After digits a minus sign is a range, at the start of a line a bullet, after letters a name. */
function isNegative(text: string, figure: Figure): boolean {
  const unit = unitText(text, figure);
  if (text[figure.at - 1] !== '-' || !SIGNED.has(unit)) return false;
  // 5元—3元 is a span downwards.
  const other = figure.at - 1 - unit.length;
  if (text.startsWith(unit, other) && isDigit(text[other - 1])) return false;
  const before = text[figure.at - 2];
  return isHan(before) || before === ' ' || '(:,、'.includes(before ?? '?');
}
