// How Word writes the number of a list item, by the name of its format.
import {chineseNumber, NUMERALS, YEAR_DIGITS} from '../../text/numerals.js';

type Format = (n: number) => string;

const cycle =
  (characters: string): Format =>
  (n) =>
    [...characters][n - 1] ?? String(n);

/** a … z, aa, bb, … */
const letters =
  (first: string): Format =>
  (n) =>
    n < 1
      ? ''
      : String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 30));

const romanSteps: [number, string][] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'],
  [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // prettier-ignore

const roman: Format = (n) => {
  if (n > 3999) return String(n);
  let rest = n;
  return romanSteps.map(([step, letter]) => {
    const count = Math.floor(rest / step);
    rest -= count * step;
    return letter.repeat(count);
  }).join(''); // prettier-ignore
};

/** 一百二十三 with the digits and the scale words of a style of writing. */
function counting(digits: string, [ten, hundred, thousand]: string, isShort: boolean): Format {
  return (n) => {
    if (n < 1 || n > 9999) return String(n);
    let text = '';
    let isGap = false;
    [[1000, thousand!], [100, hundred!], [10, ten!], [1, '']].forEach(([scale, word]) => {
      const digit = Math.floor(n / Number(scale)) % 10;
      if (digit === 0) isGap = text !== '';
      else {
        text += `${isGap ? digits[0]! : ''}${digits[digit]!}${word}`;
        isGap = false;
      }
    }); // prettier-ignore
    return isShort && n < 20 ? text.replace(/^.(?=十|拾)/, '') : text;
  };
}

const chinese = counting(NUMERALS.slice(0, 10), NUMERALS.slice(12, 15), true);
const digitsOf =
  (digits: string): Format =>
  (n) =>
    String(n).replace(/\d/g, (digit) => digits[Number(digit)]!);

/** Beyond the last enclosed number of Unicode Word writes plain ones. */
const enclosed =
  (first: number, last: number): Format =>
  (n) =>
    n >= 1 && n <= last ? String.fromCodePoint(first + n - 1) : String(n);

const circled: Format = (n) =>
  n <= 20
    ? enclosed(0x2460, 20)(n)
    : n <= 35
      ? String.fromCodePoint(0x3251 + n - 21)
      : n <= 50
        ? String.fromCodePoint(0x32b1 + n - 36)
        : String(n);

const countedChinese: Format = (n) => (n < 100 ? chineseNumber(n) : chinese(n));

const formats: Readonly<Record<string, Format>> = {
  none: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: digitsOf('０１２３４５６７８９'),
  decimalFullWidth2: digitsOf('０１２３４５６７８９'),
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  chineseCounting: countedChinese,
  chineseCountingThousand: countedChinese,
  taiwaneseCounting: countedChinese,
  taiwaneseCountingThousand: countedChinese,
  japaneseCounting: countedChinese,
  koreanCounting: countedChinese,
  ideographDigital: digitsOf(YEAR_DIGITS),
  japaneseDigitalTenThousand: digitsOf(YEAR_DIGITS),
  taiwaneseDigital: digitsOf(YEAR_DIGITS),
  chineseLegalSimplified: counting('零壹贰叁肆伍陆柒捌玖', '拾佰仟', false),
  ideographLegalTraditional: counting('零壹貳參肆伍陸柒捌玖', '拾佰仟', false),
  japaneseLegal: counting('零壱弐参四伍六七八九', '拾百阡', false),
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: (n) => (n <= 10 ? enclosed(0x3280, 10)(n) : String(n)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  numberInDash: (n) => `-${n}-`,
  ordinal: (n) => `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`,
};

/** A number in a format of Word's, by its name; those that no Chinese document has in Arabic digits. */
export const formatNumber = (n: number, format: string): string =>
  (Object.hasOwn(formats, format) ? formats[format]! : String)(n);
