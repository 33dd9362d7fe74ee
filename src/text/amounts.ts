import {isClauseEdge, isDigit, isSpace, skipSpaces} from './characters.js';
import {ellipticValue, numeralAt, SCALES} from './numerals.js';

/** A number with its scale words and 余/多, but without its unit: `390余万`, `2万5千`, `4.93万亿`. */
export interface Amount {
  end: number;
  /** The offset after its last digit. */
  digitsEnd: number;
  value: number;
  /** The value before scale words: 390 in 390余万. */
  plain: number;
  /** The product of the scale words; 1 where there are none. */
  scale: number;
  /** 余, 多, 来 or a plus sign stands inside. */
  inner: '' | '余' | '多' | '来' | '+';
  /** Where its last digit leaves out its scale word, as in speech (13万2 is 132000): the value if it does not, 130002. */
  literal?: number;
}

/**
 * Tells units: the offset after the unit that begins at `at` in folded text, or `at` if none does. In prose only the
 * lexicon can tell; where a figure stands alone, whatever follows it is its unit.
 */
export type UnitEnd = (text: string, at: number) => number;

/** More digits than this are a damaged paste or a code; they still form one number, without an exact value. */
const MOST_DIGITS = 300;

/** The amount that begins at `at` in folded text, in digits or in Chinese numerals. */
export function amountAt(text: string, at: number, unitEnd: UnitEnd): Amount | undefined {
  const number = isDigit(text[at]) ? digitsAt(text, at, unitEnd) : numeralAt(text, at);
  if (!number) return undefined;
  const {literal} = number;
  const {end, inner, small, big} = scalesAt(text, number.end, unitEnd);
  const scale = small * big;
  const amount: Amount = {
    end,
    digitsEnd: number.end,
    value: times(number.value, scale),
    plain: number.value,
    scale,
    inner,
    ...(scale === 1 && literal !== undefined && {literal}),
  };
  return scale > 1 && inner === '' ? withRest(text, amount, small, big, unitEnd) : amount;
}

/** The scale words and 余/多/来 that follow a number. */
interface Scales {
  end: number;
  inner: Amount['inner'];
  /** The product of 十, 百 and 千 before the first 万 or 亿. */
  small: number;
  /** The product of the others. */
  big: number;
}

function scalesAt(text: string, at: number, unitEnd: UnitEnd): Scales {
  const scales: Scales = {end: at, inner: '', small: 1, big: 1};
  for (let part = 0; part < 5; part++) {
    const from = skipSpaces(text, scales.end, 2);
    const char = text[from] ?? '';
    const factor = SCALES.get(char);
    if (factor !== undefined && unitEnd(text, from) === from && (factor > 10 || isTens(text, from))) {
      if (factor < 1e4 && scales.big === 1) scales.small *= factor;
      else scales.big *= factor;
    } else if (scales.inner === '' && isInner(text, from, unitEnd)) {
      scales.inner = char as Amount['inner'];
    } else {
      break;
    }
    scales.end = from + 1;
  }
  return scales;
}

/** 1百**2十**家: 十 counts tens behind one digit within an amount; 2025十件大事 and 5十佳 are two words. */
function isTens(text: string, at: number): boolean {
  return isDigit(text[at - 1]) && SCALES.has(text[at - 2] ?? '');
}

/**
 * 2万**5千**公里, 1亿**2千3百万**元, 1亿**零500万**元, 13万**2**: smaller amounts straight behind a scale word. The last
 * digit may leave out its scale word, which is then the next smaller one.
 */
function withRest(text: string, first: Amount, small: number, big: number, unitEnd: UnitEnd): Amount {
  if (!Number.isInteger(first.plain)) return first;
  let total = big > 1 ? first.value : 0;
  let group = big > 1 ? 0 : first.value; // 2千3百, which a 万 may still follow
  let limit = big > 1 ? big : Infinity; // of what 万 and 亿 have closed
  let step = big > 1 ? big : small; // the last scale word, which the next number must stay below
  let {end, digitsEnd, inner} = first;
  let literal: number | undefined;
  while (inner === '' && step > 1) {
    const zero = text[end] === '零' || text[end] === '〇';
    const from = zero ? end + 1 : end;
    const number = isDigit(text[from]) ? digitsAt(text, from, unitEnd) : undefined;
    if (!number || !Number.isInteger(number.value)) break;
    const scales = scalesAt(text, number.end, unitEnd);
    const part = number.value * scales.small;
    if (part >= step || (scales.big > 1 && (group + part) * scales.big >= limit)) break;
    const isElliptic =
      !zero && scales.small === 1 && scales.big === 1 && number.end === from + 1 && step >= 100;
    if (isElliptic) literal = total + group + part;
    if (scales.big > 1) {
      total += (group + part) * scales.big;
      group = 0;
      limit = scales.big;
      step = scales.big;
    } else {
      group += isElliptic ? ellipticValue(part, step) : part;
      step = scales.small;
    }
    ({end, inner} = scales);
    digitsEnd = number.end;
  }
  return {...first, end, digitsEnd, inner, value: total + group, ...(literal !== undefined && {literal})};
}

/** 余 and 多 belong inside the figure wherever they follow its digits; 来 and + only before what is counted. */
function isInner(text: string, at: number, unitEnd: UnitEnd): boolean {
  const char = text[at];
  if (char === '余' || char === '多') return true;
  if (char !== '来' && char !== '+') return false;
  return SCALES.has(text[at + 1] ?? '') || unitEnd(text, at + 1) > at + 1;
}

/** Decimal scaling without the noise of binary fractions: 4.93 × 1e12 is 4930000000000. */
function times(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

interface Digits {
  end: number;
  value: number;
  literal?: undefined;
}

/** Digits with thousands parted by commas or spaces, and decimals: `29378`, `29,378`, `29 378`, `4.93`. */
function digitsAt(text: string, at: number, unitEnd: UnitEnd): Digits {
  let end = runEnd(text, at);
  if (end - at <= 3) end = groupsEnd(text, end, unitEnd);
  if (text[end] === '.' && isDigit(text[end + 1])) end = runEnd(text, end + 1);
  const shown = text.slice(at, Math.min(end, at + MOST_DIGITS)).replace(/[, \u00a0]/g, '');
  return {end, value: Number(shown)};
}

/** The offset after the run of digits that begins at `at`. */
export function runEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text[end])) end++;
  return end;
}

/** The offset after `,378` or ` 378` groups of exactly three digits; plain spaces only before a unit or a mark. */
function groupsEnd(text: string, at: number, unitEnd: UnitEnd): number {
  const mark = text[at];
  if (mark !== ',' && !isSpace(mark)) return at;
  let end = at;
  while (text[end] === mark && runEnd(text, end + 1) - end === 4 && end < at + 20) end += 4;
  if (text[end] === mark && isDigit(text[end + 1])) return at;
  if (mark !== ' ') return end;
  const next = skipSpaces(text, end, 2);
  const counts =
    isClauseEdge(text[next]) ||
    SCALES.has(text[next]!) ||
    isInner(text, next, unitEnd) ||
    unitEnd(text, next) > next;
  return counts ? end : at;
}
