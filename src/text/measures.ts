import {isClauseEdge, isHan, isLatin} from './characters.js';
import {isNumeral} from './numerals.js';
import {endsWord, unitEnd} from './units.js';

/** What stands alone behind digits and measures nothing: places, names, adverbs, verbs. */
const NO_MEASURE =
  '前后内外上下中间左右初末底旁号型甲乙丙丁国横纵的地得了着过和与及或等也都均则而且又再并将把被是为在有无不未已以起止整许几' +
  '余多来数到至达超比占由从于增降升减加乘除抵收改化性者员人民时亿兆半';

/** What words that end in a measure word begin with that are none: 地方, 身份, 位次. */
const NO_COMPOUND = '[位名档等层地双各对官后前警校军首再多每同本当年身月股到至以和与及或的]';
const MEASURES = '[方位份只株棵吨米克升瓦伏帕秒斤亩尺寸次天夜晚课箱袋桶瓶筐幅套张]';
const HAN = '[\\u4e00-\\u9fff]';
/** Words that end in a measure word are measures like it: 空方, 艇天, 骆驼单位, 测线公里. */
const COMPOUND = new RegExp(
  `(?!${NO_COMPOUND})(?:${HAN}{1,4}单位|${HAN}{1,3}公里|${HAN}{1,2}${MEASURES})`,
  'y',
);

/**
 * How common nouns end that are counted without a measure word: people, money, goods, places, aims. The names of
 * units are rare words without number, these are few: 80万居民, 2.1亿投资, 5万农户, 3万亿大关.
 */
const COMMON =
  '人民众员生工户者师童友客商家手兵群力口资款金值税利润收入单能业岗济模场标务关阶平产品量源费债额本物件书车船房楼店厂校院' +
  '村镇市县区省国州乡街队团党组会社网站线路图机器械药菜果粮油肉蛋鱼猪牛羊树苗林地田土庭舍屋槛水电气煤钢铁石料材币券证卡票据信息';
/** 3.7万治疗量, 25.5波美度: whatever stands between a measured figure and the end of its clause, but for verbs and adverbs. */
const WHOLE = new RegExp(`${HAN}{2,4}`, 'y');
const VERBS =
  /[的了着过和与及或等也都均则而且又再并将把被是为在有无不未已以起止整到至达超比占由从于增降升减改化提实完成开]|^[前后内外上下之]/;

/** Units in letters that no list has, with what they are counted per: 3.2万TEU, 0.15mGy/h. */
const LETTERS = /[A-Za-zμΩ]{1,5}[²³23]?(?:\/[A-Za-zμ]{1,4}[²³23]?)?(?![A-Za-z0-9+-])/y;

/** Behind a unit and a stroke, what it is counted per: 吨/**工**, 元/**课次**, 纳戈瑞/**小时**. */
const PER = /(?:\/(?![甲乙丙丁])[\u4e00-\u9fff]{1,3}(?![\u4e00-\u9fff])|\/[A-Za-z]{1,4}(?![A-Za-z0-9]))/y;

/**
 * The offset after the unit behind digits at `at` in prose, or `at`: one of the list or, where a word surely ends behind it, a measure
 * word that is not in the list. Any one character that stands between digits and the end of a clause measures or counts
 * (86城，通达), since a noun of one character does not stand alone.
 */
export function measureEnd(text: string, at: number): number {
  const listed = unitEnd(text, at);
  const end = listed > at ? listed : unlistedEnd(text, at);
  return end === at ? at : endOf(PER, text, end);
}

/** The offset after what `pattern` finds at `at`, or `at`. */
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** A figure that no name has: with a decimal point or a scale word. */
const MEASURED = /(?:\d\.(?!0$)\d{1,6}|[百千万亿][余多]?)$/;
/** A year, or the number of a service: 2024秋, 12333来电. */
const NUMBERED = /(?:(?:19|20)\d\d|(?<![.\d])\d{5,}|来)$/;

function unlistedEnd(text: string, at: number): number {
  const [first, before] = [text[at], text.slice(Math.max(0, at - 9), at)];
  if (isLatin(first) || 'μΩ'.includes(first ?? ' ')) {
    const end = endOf(LETTERS, text, at);
    return end > at + 1 && MEASURED.test(before) ? end : at;
  }
  if (!isHan(first) || isNumeral(first) || before.endsWith(' ') || NUMBERED.test(before)) return at;
  if (endsWord(text, at + 1) || text[at + 1] === '/') return NO_MEASURE.includes(first!) ? at : at + 1;
  const end = endOf(COMPOUND, text, at);
  if (end > at && (endsWord(text, end) || text[end] === '/')) return end;
  return MEASURED.test(before) ? nounEnd(text, at) : at;
}

/** The offset after the rare noun at `at` that ends a clause, or `at`. */
function nounEnd(text: string, at: number): number {
  const end = endOf(WHOLE, text, at);
  const noun = text.slice(at, end);
  const isUnit = isClauseEdge(text[end]) && !COMMON.includes(noun.at(-1) ?? '的') && !VERBS.test(noun);
  return isUnit ? end : at;
}
