import {isClauseEdge, isDigit, isHan, wordAt, wordList} from './characters.js';
import {figureAt, unitText, type Figure} from './figures.js';
import {isNamed} from './names.js';
import {isNumeral, LIST_NUMERALS, PLAIN_DIGITS} from './numerals.js';
import {isMoved, isPlaceEnd, isRanked, RANK_NOUNS} from './places.js';
import {unitEnd} from './units.js';

/** Units with which a Chinese numeral below ten really counts. 大, 级, 期, 年 and the like mostly form names: 三大攻坚战, 二期工程. */
const COUNTED = new Set(
  `件 条 项 名 位 人 人次 件次 户 家 次 场 场次 批 批次 册 辑 份 篇 部 张 座 栋 幢 套 间 所 处 台 辆 列 艘 架 只 支 枚 类 种 款 宗 起 例 对 组 轮 个
  具 尊 颗 粒 尾 羽 盏 根 瓶 桶 袋 朵 笔 遍 株次 人天 台套 件套 台件 车次 船次 册次 篇次 项次 批组 户次 轮次
  航次 架次 班次 趟 口 眼 头 匹 箱 通 小时 天 个月 岁 周岁
  方面 公里 平方公里 平方米 米 亩 公顷 吨 斤 公斤 元 美元 千瓦 千瓦时 棵 株 幅 首 集 学时 课时 倍 番 成 折 个百分点 %`.split(
    /\s+/u,
  ),
);
/** With these even a numeral above ten names or dates: 二十国集团, 五十年, 三十级. */
const NAMING = new Set(
  '年 月 日 届 级 大 国 点 分 时 秒 线 路 号 强 度 维 章 节 讲 页 版 回 首次'.split(' '),
);
/** With these 一 counts too: 增长一倍, 翻一番. */
const COUNTED_FROM_ONE = new Set(['倍', '番', '成', '个百分点']);

/** What follows a numeral and its unit in a set phrase. */
const SET_PHRASES = wordList(
  `规定 基本原则 产业 分配 会议 全会 供水 开发 创业 污染 毫不动摇 维护 确立 意识 自信 全面 结合 一百年 文明 务必 革命 体 数 红线 控制线 底线
  长征 铺 长街 长廊 腿 车 曲 张牌 级 三产 到位 面向 健全 规律 月 星期 小时 季度 工作日 半年 年头 代表 五年 世纪 大局 两头 打鱼 三夜 不变 套`,
);

/** Before a numeral these make another word of it: 第三次, 十几个, 七届二次会议, 周三. */
const NOT_AFTER = '第届几数周老初再度·';

/** The quantity whose Chinese numeral begins at `at` in folded text, if it really counts. */
export function wordsFigure(text: string, at: number): Figure | undefined {
  if (isNumeral(text[at - 1]) || isDigit(text[at - 1])) return undefined;
  const figure = figureAt(text, at, unitEnd);
  if (!figure) return undefined;
  // 二期, 几十; but 每期三天, 满意度九成
  const isTold = text[at - 2] === '每' || (text[at - 1] === '度' && unitText(text, figure) === '成');
  if (NOT_AFTER.includes(text[at - 1] ?? ' ') && !isTold) return undefined;
  if (isPart(figure)) return figure;
  if (wordAt(text, figure.end, SET_PHRASES) || !endsBefore(text, figure)) return undefined;
  return isCounted(text, figure) ? figure : undefined;
}

/** Whether the number behind a figure, if there is one, is another: 连跨两个500亿元台阶, 三百零六户五百七十一人. */
function endsBefore(text: string, figure: Figure): boolean {
  const next = text[figure.end];
  const isCount = COUNTED.has(unitText(text, figure));
  return isDigit(next) ? isCount : !isNumeral(next) || (isCount && figure.value > 10);
}

/** 百分之五, 三分之一 */
function isPart({impliedUnit, shape}: Figure): boolean {
  return shape === 'fraction' || /^[%‰‱]$/.test(impliedUnit ?? '');
}

/** Whether the unit and the size of a figure in Chinese numerals tell that it counts. */
function isCounted(text: string, figure: Figure): boolean {
  const {at, value, inner, impliedUnit} = figure;
  const unit = unitText(text, figure);
  const isWhole = Number.isInteger(value);
  if (impliedUnit !== undefined || isTemperature(text, at, unit)) return true;
  if (unit === '年' && isLength(text, figure)) return true;
  // 十三亿人民; but 两万五千里长征, 一万年
  if (unit === '') return value > 10_000 && text[figure.end] !== '里';
  // 二十四航次, 七百多米: above ten any unit counts, but for those that number.
  if (value > 10) return (inner !== '' || !NAMING.has(unit)) && !isNamed(text, figure);
  // 二 counts tenths alone: 下降二成, but 两件.
  if (!COUNTED.has(unit) || (text[at] === '二' && figure.digitsEnd === at + 1 && unit !== '成')) return false;
  // 三元 is a brand, 三千元 is money.
  if (unit === '元' && value < 10) return !isWhole;
  return value >= 2 || !isWhole || COUNTED_FROM_ONE.has(unit);
}

/** 三至五年, 五年以上有期徒刑, 有期徒刑三年, 连续二十三年: years that are counted, and name no time. */
function isLength(text: string, {at, end, shape, value}: Figure): boolean {
  const isLong = value > 10 && /(?:连续|历时|长达|为期)$/.test(text.slice(Math.max(0, at - 2), at));
  return (
    shape === 'range' ||
    isLong ||
    /^以[上下]/.test(text.slice(end, end + 2)) ||
    text.startsWith('徒刑', at - 2)
  );
}

/** 零下十二度, 气温降到二十度 */
function isTemperature(text: string, at: number, unit: string): boolean {
  return unit === '度' && /零[上下]$|温[^，。；、]{0,4}$/.test(text.slice(Math.max(0, at - 6), at));
}

/** What is best said to be 第一 of: 增速第一, 获第一; 安全第一 is a motto. */
const FIRST_OF = '速幅名量模房值绩项分率数额比至得获夺持列居位段组级类省市县区国球度';
/** 1961年以来第三**高** */
const MOST = '高低多少大小长短快慢强';
/** Before 前 these make another word of it: 目前, 以前. */
const NOT_BEFORE_FRONT = '目以之当先从年月日天提此事';

/** 全市第一, 位居第三名, 全省前三, 全国第三大港口: a place in Chinese numerals, at its numeral. */
export function wordsRank(text: string, at: number): Figure | undefined {
  const mark = text[at - 1];
  if (mark !== '第' && mark !== '前') return undefined;
  const figure = figureAt(text, at, unitEnd);
  if (!figure || figure.shape !== 'amount' || figure.scaled) return undefined;
  const next = text[figure.end];
  const isBare = unitText(text, figure) === '';
  if (isRanked(text, at - 1)) return isPlaced(text, figure) ? figure : undefined;
  const isMost = isBare && MOST.includes(next ?? ' ') && isClauseEdge(text[figure.end + 1]);
  if (isMost && text.startsWith('以来', at - 3)) return figure;
  if (mark === '第' && isNamedPlace(text, figure)) return figure;
  return isBare && isClauseEdge(next) && isSaidOfSomething(text, at - 1, figure.value) ? figure : undefined;
}

/** 获得第二**名**, 由第九位**升至**第六: what is called a place, or moves; but 放在第一位, 为第一位. */
function isNamedPlace(text: string, figure: Figure): boolean {
  const unit = unitText(text, figure);
  if ((unit === '' || unit === '位') && isMoved(text, figure.end)) return true;
  if (unit !== '位' && unit !== '名') return false;
  return isPlaceEnd(text, figure.end) && !(figure.value === 1 && '在为'.includes(text[figure.at - 2] ?? ' '));
}

/** Whether what follows a numeral behind 全省第 or 位居前 leaves it a place. */
function isPlaced(text: string, figure: Figure): boolean {
  const unit = unitText(text, figure);
  const next = text[figure.end] ?? ' ';
  if (/^[位名大]$/.test(unit) || (unit === '强' && text[figure.at - 1] === '前')) return true;
  if (wordAt(text, figure.end, RANK_NOUNS)) return true;
  if (unit !== '') return false;
  return (
    isClauseEdge(text[figure.end]) ||
    '的和与及以且并'.includes(next) ||
    (MOST.includes(next) && isClauseEdge(text[figure.end + 1]))
  );
}

/** 第三、 before 第四 */
const PLACE_BEFORE = new RegExp(`[前第][${LIST_NUMERALS}]{1,3}[、和与]$`);

/** Whether 第 or 前 at `at`, with no word before it that says among whom, ends a statement: 增速第一, 收视率第三、第四, 冲上热搜前十. */
function isSaidOfSomething(text: string, at: number, value: number): boolean {
  const before = text[at - 1];
  if (text[at] === '前') return isHan(before) && !NOT_BEFORE_FRONT.includes(before!);
  const series = PLACE_BEFORE.exec(text.slice(Math.max(0, at - 6), at));
  if (series && isHan(text[at - series[0].length - 1])) return true;
  if (!isHan(before) || isNumeral(before)) return false;
  return value > 1 || (FIRST_OF.includes(before!) && !text.startsWith('质量', at - 2));
}

/** The offset after a year in Chinese digits read one by one, 二〇二六年, or undefined. */
export function wordsYearEnd(text: string, at: number): number | undefined {
  for (let i = 0; i < 4; i++) if (!PLAIN_DIGITS.includes(text[at + i] ?? ' ')) return undefined;
  return text[at + 4] === '年' && !isNumeral(text[at - 1]) ? at + 5 : undefined;
}
