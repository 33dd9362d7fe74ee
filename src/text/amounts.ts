import {isClauseEdge, isDigit, isSpace, skipSpaces} from './characters.js';
import {numeralAt} from './numerals.js';

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
}

const SCALES = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
]);

/**
 * Tells units: the offset after the unit that begins at `at` in folded text, or `at` if none does. In prose only the
 * lexicon can tell; where a figure stands alone, whatever follows it is its unit.
 */
export type UnitEnd = (text: string, at: number) => number;

/** More digits than this are a damaged paste or a code; they still form one number, without an exact value. */
const MOST_DIGITS = 300;

/** The amount that begins at `at` in folded text, in digits or in Chinese numerals. */
export function amountAt(text: string, at: number, unitEnd: UnitEnd, below = Infinity): Amount | undefined {
  const number = isDigit(text[at]) ? digitsAt(text, at, unitEnd) : numeralAt(text, at);
  if (!number) return undefined;

  let {end} = number;
  let scale = 1;
  let inner: Amount['inner'] = '';
  for (let part = 0; part < 5; part++) {
    const from = skipSpaces(text, end, 2);
    const char = text[from] ?? '';
    const factor = SCALES.get(char);
    if (factor !== undefined && unitEnd(text, from) === from) {
      scale *= factor;
    } else if (inner === '' && isInner(text, from, unitEnd)) {
      inner = char as Amount['inner'];
    } else {
      break;
    }
    end = from + 1;
  }

  const amount = {
    end,
    digitsEnd: number.end,
    value: times(number.value, scale),
    plain: number.value,
    scale,
    inner,
  };
  if (amount.value >= below) return undefined;
  return inner === '' && isDigit(text[end]) ? withRest(text, amount, unitEnd) : amount;
}

/** 2万**5千**公里, 1亿**3000万**元: a smaller amount written straight behind the scale word. */
function withRest(text: string, amount: Amount, unitEnd: UnitEnd): Amount {
  const rest = amountAt(text, amount.end, unitEnd, amount.scale);
  if (!rest || !Number.isInteger(rest.value)) return amount;
  return {...rest, value: amount.value + rest.value, plain: amount.plain, scale: amount.scale};
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
