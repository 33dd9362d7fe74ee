import {isDigit, skipSpaces} from './characters.js';
import {amountAt, type Amount, type UnitEnd} from './amounts.js';
import {partBehindUnit, partedUnitAt} from './halves.js';

/** A number with its unit, read without regard to what it does in the sentence. Offsets are into the text. */
export interface Figure {
  at: number;
  /** After its unit. */
  end: number;
  /** After its last digit. */
  digitsEnd: number;
  value: number;
  upper?: number;
  /** Where the unit as written begins; equal to `end` if there is none. */
  unitAt: number;
  /** A unit that is not written in one piece: % for 百分之五, 个月 for 2个多月. */
  impliedUnit?: string;
  shape: 'amount' | 'range' | 'ratio' | 'fraction' | 'product';
  /** 余, 多 or 来 stands inside. */
  inner: Amount['inner'];
  /** Scale words follow the digits. */
  scaled: boolean;
  /** What it may mean besides: 20005 of 2万5元, which is spoken as 25000. */
  alternative?: number;
}

const PARTS = new Map([
  [100, '%'],
  [1000, '‰'],
  [10000, '‱'],
]);

/** The figure whose first digit, Chinese or not, stands at `at` in folded text; `unitEnd` tells its unit. */
export function figureAt(text: string, at: number, unitEnd: UnitEnd): Figure | undefined {
  const percent = partsAt(text, at, unitEnd);
  if (percent) return percent;
  const first = amountAt(text, at, unitEnd);
  if (!first) return undefined;
  return (
    fractionFrom(text, at, first, unitEnd) ??
    ratioFrom(text, at, first, unitEnd) ??
    productFrom(text, at, first, unitEnd) ??
    rangeFrom(text, at, first, unitEnd) ??
    measuredFigure(text, at, first, unitEnd)
  );
}

function plainFigure(at: number, amount: Amount): Figure {
  const {end, digitsEnd, value, inner, scale} = amount;
  return {at, end, digitsEnd, value, unitAt: end, shape: 'amount', inner, scaled: scale > 1};
}

/** An amount and the unit behind it. Before a unit a last digit without its scale word has two meanings: 2万5元. */
function measuredFigure(text: string, at: number, amount: Amount, unitEnd: UnitEnd): Figure {
  const figure = withUnit(text, plainFigure(at, amount), unitEnd);
  const isCounted = figure.unitAt < figure.end;
  return isCounted && amount.literal !== undefined ? {...figure, alternative: amount.literal} : figure;
}

/** Takes the unit behind the figure into it. */
function withUnit(text: string, figure: Figure, unitEnd: UnitEnd): Figure {
  const unitAt = skipSpaces(text, figure.end, 2);
  const part =
    partedUnitAt(text, unitAt) ?? (figure.inner ? undefined : partBehindUnit(text, unitAt, unitEnd));
  if (part) {
    const {more, ...unit} = part;
    return {...figure, ...unit, unitAt, value: figure.value + more, inner: unit.inner || figure.inner};
  }
  const end = unitEnd(text, unitAt);
  // 5000亿级产业: the scale word is the unit of 级, and both say how big the industry is.
  if (figure.scaled && text[unitAt] === '级') return {...figure, unitAt: figure.end};
  return end > unitAt ? {...figure, unitAt, end} : {...figure, unitAt: figure.end};
}

/** 百分之五, 千分之三, 百分之5.2, 百分之五至百分之六, 百分之三到五. */
function partsAt(text: string, at: number, unitEnd: UnitEnd): Figure | undefined {
  const whole = text[at] === '百' ? 100 : text[at] === '千' ? 1000 : text[at] === '万' ? 10000 : 0;
  if (whole === 0) return undefined;
  const figure = partsFigure(text, at, whole, unitEnd);
  if (!figure || !isRangeMark(text, figure.end)) return figure;
  const next = figure.end + 1;
  const upper =
    text[next] === text[at] ? partsFigure(text, next, whole, unitEnd) : bareAt(text, next, unitEnd);
  if (!upper || upper.value <= figure.value) return figure;
  const {end, digitsEnd, value, inner} = upper;
  return {...figure, end, digitsEnd, unitAt: end, inner, upper: value, shape: 'range'};
}

/** The amount at `at`, if no unit follows it. */
function bareAt(text: string, at: number, unitEnd: UnitEnd): Amount | undefined {
  const amount = amountAt(text, at, unitEnd);
  return amount && unitEnd(text, amount.end) === amount.end ? amount : undefined;
}

function partsFigure(text: string, at: number, whole: number, unitEnd: UnitEnd): Figure | undefined {
  if (!text.startsWith('分之', at + 1)) return undefined;
  const hundred = text[at + 3] === '百';
  const part = hundred ? undefined : amountAt(text, at + 3, unitEnd);
  if (!hundred && !part) return undefined;
  const end = part?.end ?? at + 4;
  const impliedUnit = PARTS.get(whole)!;
  return {
    at,
    end,
    digitsEnd: part?.digitsEnd ?? end,
    value: part?.value ?? 100,
    unitAt: end,
    impliedUnit,
    shape: 'amount',
    inner: part?.inner ?? '',
    scaled: false,
  };
}

/** 三分之一, 4分之1, 3/4. */
function fractionFrom(text: string, at: number, whole: Amount, unitEnd: UnitEnd): Figure | undefined {
  const words = text.startsWith('分之', whole.end);
  const slash = text[whole.end] === '/' && isDigit(text[at]) && whole.scale === 1;
  if (!words && !slash) return undefined;
  const part = amountAt(text, whole.end + (words ? 2 : 1), unitEnd);
  if (!part || (slash && (part.scale > 1 || text[part.end] === '/'))) return undefined;
  const value = words ? part.value / whole.value : whole.value / part.value;
  if (!Number.isFinite(value)) return undefined;
  const figure = {...plainFigure(at, part), value, shape: 'fraction' as const};
  return slash ? withUnit(text, figure, unitEnd) : figure;
}

/** 2.9∶1, 11.8︰48.3︰39.9, 3.6 : 48 : 48.4, 86比72: one mention, whose value is its first term. */
function ratioFrom(text: string, at: number, first: Amount, unitEnd: UnitEnd): Figure | undefined {
  let last = first;
  for (let terms = 1; terms < 12; terms++) {
    const colon = skipSpaces(text, last.end, 1);
    const next = skipSpaces(text, colon + 1, 1);
    const isColon = ':∶比'.includes(text[colon] ?? ' ');
    const term = isColon && isDigit(text[next]) ? amountAt(text, next, unitEnd) : undefined;
    if (!term || (text[colon] === '比' && (unitEnd(text, term.end) > term.end || first.scale > 1))) break;
    last = term;
  }
  if (last === first) return undefined;
  return {...plainFigure(at, last), value: first.value, shape: 'ratio'};
}

/** 2×35万千瓦: the product, where a unit or a scale shows that something is measured. */
function productFrom(text: string, at: number, first: Amount, unitEnd: UnitEnd): Figure | undefined {
  const sign = skipSpaces(text, first.end, 1);
  if (text[sign] !== '×' && text[sign] !== '*') return undefined;
  const next = skipSpaces(text, sign + 1, 1);
  const factor = isDigit(text[next]) ? amountAt(text, next, unitEnd) : undefined;
  if (!factor) return undefined;
  const value = first.value * factor.value;
  return withUnit(text, {...plainFigure(at, factor), value, shape: 'product'}, unitEnd);
}

/** 5%—5.5%, 1—2个, 200—300万元, 5到7元: the scale and unit behind the second number hold for both. */
function rangeFrom(text: string, at: number, first: Amount, unitEnd: UnitEnd): Figure | undefined {
  const lower = withUnit(text, plainFigure(at, first), unitEnd);
  const join = skipSpaces(text, lower.end, 1);
  if (!isRangeMark(text, join)) return undefined;
  const next = skipSpaces(text, join + 1, 1);
  if (isDigit(text[at]) !== isDigit(text[next])) return undefined;
  const second = amountAt(text, next, unitEnd);
  if (!second) return undefined;
  const higher = withUnit(text, plainFigure(next, second), unitEnd);

  const lowerUnit = unitText(text, lower);
  if (lowerUnit !== '' && lowerUnit !== unitText(text, higher)) return undefined;
  const sharesScale = first.scale === 1 && lowerUnit === '' && first.plain < second.plain;
  const value = sharesScale ? Number((first.value * second.scale).toPrecision(15)) : lower.value;
  if (!(value < higher.value)) return undefined;
  return {...higher, at, value, upper: higher.value, shape: 'range', inner: first.inner || second.inner};
}

/** The source of an expression for one dash, wave or 至/到. Two dashes are a break in the sentence. */
export const RANGE_MARK = '(?:[至到~]|-(?!-))';

const RANGE_MARK_AT = new RegExp(RANGE_MARK, 'y');

function isRangeMark(text: string, at: number): boolean {
  RANGE_MARK_AT.lastIndex = at;
  return RANGE_MARK_AT.test(text);
}

/** 零下5至10度 is from -10 to -5. */
export function negative({value, upper, shape}: Figure): {value: number; upper?: number} {
  return upper === undefined || shape !== 'range' ? {value: 0 - value} : {value: 0 - upper, upper: 0 - value};
}

/** The unit of a figure, cut from `text`, be it folded or as given; '' if it has none. Per cent is `%` however written. */
export function unitText(text: string, {impliedUnit, unitAt, end}: Figure): string {
  const unit = text.slice(unitAt, end).replace(/[ \u00a0]/g, '');
  return impliedUnit ?? unit.replace(/[％﹪]/g, '%');
}
