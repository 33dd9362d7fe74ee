import {isClauseEdge, isHan, skipSpaces, skipSpacesBack, wordAt, wordBefore, wordList} from './characters.js';
import {boundBefore} from './bounds.js';
import {isYearNumber} from './dates.js';
import {unitText, type Figure} from './figures.js';

const TIME_UNITS = new Set(['年', '个月', '月', '天', '日', '周', '个季度', '年度']);

/** Before a length of time: it is looked back or ahead at. */
const PERIOD_BEFORE = wordList(
  '过去 今后 未来 最近 此前 往后 以后 接下来 前 后 这 头 过去的 未来的 今后的 此后 随后',
);
/** Before 前 and 后 these make a verb: 提前3个月, 延后2天. */
const VERB_ENDS = '提目当推延滞落先错押';
/** Before a length of time: it is only measured. */
const LENGTH_BEFORE = wordList(
  '连续 历时 为期 长达 延长 任期 再 达 达到 满 每 超过 提前 缩短 时长 年限 期限 为 了',
);

const PERIOD_AFTER = wordList('来 以来 间 期间 里 前 后 之前 之后 之间 内');
/** With these the word after is another one: 前期, 后续, 内容, 来自. */
const NOT_PERIOD_AFTER = new Map([
  ['来', '自源看到临宾'],
  ['间', '隔断接'],
  ['里', '程面'],
  ['前', '往列景期端沿置'],
  ['后', '续备台勤期方'],
  ['内', '部外容涵需'],
]);

/** What has to be done within a length of time: a limit, and no time to come. */
const LIMITED = wordList(
  '办理 办结 办复 答复 回复 审结 反馈 处理 兑付 拨付 下达 分配 受理 整改 程序 结案 偿还 退还 送达',
);

/** What is said to happen in a length of time named without a preposition: 3年翻一番, 3年行动计划. */
const YEARS_VERBS = wordList(
  '翻 增长 增加 累计 新增 减少 减 提高 提升 下降 完成 实现 建成 年均 共 总 平均 行动 规划 计划 攻坚 滚动 倍增 任务 目标 初见成效',
);

/** Whether a figure in 年, 个月, 天 … is a period looked back or ahead at (今后5年, 过去3年), not a mere length (为期3天). */
export function isPeriod(text: string, figure: Figure): boolean {
  const unit = unitText(text, figure);
  if (!TIME_UNITS.has(unit)) return false;
  const bound = boundBefore(text, figure.at);
  const start = skipSpacesBack(text, bound?.at ?? figure.at, 2);

  const before = wordBefore(text, start, PERIOD_BEFORE);
  // 今年已过去5个月
  if (before === '过去' && '已又才'.includes(text[start - 3] ?? ' ')) return false;
  if (before && !VERB_ENDS.includes(text[start - 2] ?? ' ')) return true;
  if (isFollowedByPeriodWord(text, figure.end, unit)) return true;
  if (wordBefore(text, start, LENGTH_BEFORE)) return false;
  // 采摘近两个月，: how long something took.
  const isLength =
    isHan(text[start - 1]) && !'在是为的于至'.includes(text[start - 1]!) && isClauseEdge(text[figure.end]);
  if (bound && text.slice(bound.at, bound.end) === '近' && !isLength) return true;

  const next = skipSpaces(text, figure.end, 2);
  if (text[start - 1] === '用' && (text.startsWith('时间', next) || text.startsWith('左右', next)))
    return true;
  return (
    unit === '年' &&
    wordAt(text, next, YEARS_VERBS) !== undefined &&
    (isClauseEdge(text[start - 1]) || !bound)
  );
}

function isFollowedByPeriodWord(text: string, end: number, unit: string): boolean {
  // 3年多来
  const at = skipSpaces(text, end, 2) + (text[end] === '多' || text[end] === '余' ? 1 : 0);
  const word = wordAt(text, at, PERIOD_AFTER);
  if (!word || NOT_PERIOD_AFTER.get(word)?.includes(text[at + 1] ?? ' ')) return false;
  if (word !== '内') return true;
  // 3个月内办理结果答复率
  return unit === '年' || (unit === '个月' && wordAt(text, at + 1, LIMITED) === undefined);
}

/** What a year without 年 is looked back or ahead at with: 回望2024, 面向2035. */
const YEAR_VERBS = wordList(
  '回望 回顾 回眸 展望 盘点 告别 走过 迎接 迎来 迈向 奔向 面向 决胜 跨入 进入 步入 迈入 再见 你好 瞄准 锚定',
);

/** Whether a number is a year by the verb before it or the unit behind it: 回望2024, 2025届毕业生, 2024级新生. */
export function isYearLookedAt(text: string, figure: Figure): boolean {
  const {at, digitsEnd, end} = figure;
  if (/^[届级]$/.test(unitText(text, figure))) return isYearNumber(text.slice(at, digitsEnd));
  return (
    isYearNumber(text.slice(at, Math.min(end, at + 5))) && wordBefore(text, at, YEAR_VERBS) !== undefined
  );
}

/** 2035 after a mark, or after 到 and the like unless a verb of growing stands before it: 展望到2035, but 增长到2035. */
export function isBareYear(text: string, {at, end}: Figure): boolean {
  if (!isYearNumber(text.slice(at, Math.min(end, at + 5)))) return false;
  const before = text[at - 1];
  return (
    !isHan(before) ||
    ('到至自从于'.includes(before!) && !'达增升降减提高低扩涨长'.includes(text[at - 2] ?? ' '))
  );
}
