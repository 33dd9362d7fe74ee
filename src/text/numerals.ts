// Chinese numerals: 三, 二十五, 三百二十, 两万五千, 二十点五. The one list of them.

/** Every character of a Chinese numeral; the first eleven are the digits. */
export const NUMERALS = '零一二三四五六七八九〇两十百千万亿';

/** What numbers a list: 一、 二、 … 十二、 */
export const LIST_NUMERALS = `${NUMERALS.slice(1, 10)}十`;

/** The digits, by value, as years are written: 二〇二六. */
export const YEAR_DIGITS = `〇${NUMERALS.slice(1, 10)}`;

/** The digits that a year is read in. */
export const PLAIN_DIGITS = NUMERALS.slice(0, 11);

const DIGITS = /* @__PURE__ */ new Map([...PLAIN_DIGITS].map((char, value) => [char, value % 10])).set(
  '两',
  2,
);

/** What a scale word multiplies by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
]);

/** No real figure in words is longer; the bound keeps the scan linear on hostile text. */
const LONGEST = 24;

export interface Numeral {
  end: number;
  value: number;
  /** Where its last digit leaves out its scale word, as in speech (两万五 is 25000): the value if it does not, 20005. */
  literal?: number;
}

/** The value of the last digit where its scale word is left out: 5 behind 万 is 5000. */
export function ellipticValue(digit: number, scale: number): number {
  return (digit * scale) / 10;
}

/** The digit that a Chinese character stands for: 5 for 五. */
export function digitOf(char: string | undefined): number | undefined {
  return DIGITS.get(char ?? '');
}

/**
 * A place in a list as Chinese headings write it: 一, 十, 十一, 二十.
 *
 * @param n an integer from 1 to 99; anything else is returned in Arabic digits
 */
export function chineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${NUMERALS[tens]}十`;
  return ten + (ones === 0 ? '' : NUMERALS[ones]);
}

export function isNumeral(char: string | undefined): boolean {
  return char ? NUMERALS.includes(char) : false;
}

/**
 * Reads the Chinese numeral that begins at `at` in folded text.
 *
 * Not numerals here: digits read out one by one (二〇二六), neighbours that mean "about" (三四个, 七八次), and scale
 * words alone (百 in 百分之五, 千 in 千家万户); 十 alone is ten.
 */
export function numeralAt(text: string, at: number): Numeral | undefined {
  let total = 0; // of the closed 万 and 亿 groups
  let group = 0; // of the group being read
  let lastScale = 0;
  let scaleBefore = 1; // of the scale word straight before `digit`
  let digit: number | undefined; // read but not yet scaled
  let end = at;
  for (; end < at + LONGEST; end++) {
    const char = text[end] ?? '';
    const nextDigit = DIGITS.get(char);
    const scale = SCALES.get(char);
    if (nextDigit !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      scaleBefore = digit === 0 ? 1 : (SCALES.get(text[end - 1] ?? '') ?? 1);
      digit = nextDigit;
    } else if (scale === undefined) {
      break;
    } else if (scale < 1e4) {
      if (digit === undefined && scale !== 10) break;
      group += (digit ?? 1) * scale;
      digit = undefined;
    } else {
      if (end === at) return undefined;
      const scaled = group + (digit ?? 0);
      // 三亿五千万 adds, 三万亿 multiplies.
      total = scale > lastScale ? (total + scaled) * scale : total + scaled * scale;
      lastScale = scale;
      group = 0;
      digit = undefined;
    }
  }
  if (end === at) return undefined;
  const value = total + group + (digit ?? 0);
  const exact = decimals(text, end, value);
  if (exact || !digit || end - at < 2 || scaleBefore < 100) return exact ?? {end, value};
  return {end, value: total + group + ellipticValue(digit, scaleBefore), literal: value};
}

/** 二十**点五**: digits after 点 read one by one. */
function decimals(text: string, at: number, whole: number): Numeral | undefined {
  if (text[at] !== '点' || !DIGITS.has(text[at + 1] ?? '')) return undefined;
  let shown = `${whole}.`;
  let end = at + 1;
  for (; end < at + LONGEST && DIGITS.has(text[end] ?? ''); end++) shown += DIGITS.get(text[end]!)!;
  return {end, value: Number(shown)};
}
