import {isDigit} from './characters.js';
import type {Amount, UnitEnd} from './amounts.js';
import {digitOf, isNumeral} from './numerals.js';

/** What is said of a number within its unit or behind it. */
interface UnitPart {
  end: number;
  /** The offset after its last digit, where one stands behind the unit. */
  digitsEnd?: number;
  /** The unit as it reads without that. */
  impliedUnit: string;
  /** What is to be added to the number: a half, tenths. */
  more: number;
  inner: Amount['inner'];
}

/** 2个**多**月, 1个**半**小时: 多 or 半 parts the unit. */
const PARTED = /个([多余半])(月|小时|季度|星期|百分点|学时|学期|钟头|世纪|工作日)/y;

/** The unit at `at` that 多 or 半 stands in. */
export function partedUnitAt(text: string, at: number): UnitPart | undefined {
  PARTED.lastIndex = at;
  const parted = PARTED.exec(text);
  if (!parted) return undefined;
  const [{length}, word, noun = ''] = parted;
  const end = at + length;
  if (word !== '半') return {end, impliedUnit: `个${noun}`, more: 0, inner: '多'};
  // 三个半小时 are 3.5 小时; 月 alone would be a date.
  return {end, impliedUnit: /[小学]时/.test(noun) ? noun : `个${noun}`, more: 0.5, inner: ''};
}

/** 2年**半**, 六成**半**; not in 半年, 半数, 半径 and the like. */
const HALVED =
  /([年天周倍米里亩斤吨度成个]|小时|学期|公里|公斤)半(?![数边径岛山壁决场成封程球截圆轮脱军价票公月年天自导])/y;

/** The time of a race: 10秒**38**. */
const HUNDREDTHS = /秒(\d\d)(?![\d.%万亿个])/y;

/** What is said behind the unit at `at`: 2年**半**, 3成**5**, 一米**五**. */
export function partBehindUnit(text: string, at: number, unitEnd: UnitEnd): UnitPart | undefined {
  HALVED.lastIndex = at;
  const halved = HALVED.exec(text);
  if (halved) return {end: at + halved[0].length, impliedUnit: halved[1]!, more: 0.5, inner: ''};
  const unit = text[at] ?? ' ';
  HUNDREDTHS.lastIndex = at;
  const [time, hundredths] = HUNDREDTHS.exec(text) ?? [];
  if (time)
    return {
      end: at + time.length,
      digitsEnd: at + time.length,
      impliedUnit: '秒',
      more: Number(hundredths) / 100,
      inner: '',
    };
  const tenths = '成米'.includes(unit) ? tenthsAt(text, at + 1, unitEnd) : undefined;
  if (tenths === undefined) return undefined;
  return {end: at + 2, digitsEnd: at + 2, impliedUnit: unit, more: tenths / 10, inner: ''};
}

/** The one digit at `at`, in Chinese or not, which no further digit and no unit follows. */
function tenthsAt(text: string, at: number, unitEnd: UnitEnd): number | undefined {
  const next = text[at + 1];
  if (isDigit(next) || isNumeral(next) || next === '.' || unitEnd(text, at + 1) > at + 1) return undefined;
  return isDigit(text[at]) ? Number(text[at]) : digitOf(text[at]);
}
