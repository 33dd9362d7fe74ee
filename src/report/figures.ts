import {boundedSpan} from '../text/bounds.js';
import type {NumberMention} from '../text/index.js';
import {NUMERALS} from '../text/numerals.js';
import {cut, type Passage} from './passage.js';
import type {Figure, FigureRole, LabelFrom, Measure, Text} from './model.js';

/** Units that measure a stretch of time: attributes of something else, seldom a figure that stands for itself. */
const timeUnits = new Set(
  '年 个月 月 天 日 小时 个小时 分钟 秒 岁 周 周年 世纪 季度 个季度 工作日 个工作日 届 代 夜 昼夜 星期 个星期'.split(
    ' ',
  ),
);

/** Whether a unit measures a stretch of time. */
export const isTimeUnit = (unit = ''): boolean => timeUnits.has(unit);

/** Units that name a group rather than count: 3大产业, 10大类, 6个方面. */
const namingUnits = new Set(
  '强 大 大类 类 方面 个方面 个维度 个领域 个环节 个层面 级 维 字 倍频 金 银 铜'.split(' '),
);

const counters = new Set(
  (
    '个 项 件 条 家 次 所 名 位 人 户 场 场次 篇 期 册 部 座 处 套 种 批 批次 支 只 辆 台 列 艘 宗 例 起 份 款 辑 张 间 栋 ' +
    '人次 对 株 头 枚 口 对 轮 架次 班次 家次 个次 项（条）'
  ).split(' '),
);

/** Whether a unit counts things one by one. A figure with another unit before a noun often only describes it: 700万吨露天煤矿. */
export function isCounter(unit: string | undefined): boolean {
  return unit !== undefined && counters.has(unit);
}

/** Where a figure stands in its passage, the words that bound it taken in. */
export interface FigureSpan {
  start: number;
  end: number;
  mention: NumberMention;
}

/** The stretch of a mention with 超 … 左右, the minus sign and the 第 of a rank; no more than up to `limit`. */
export function figureSpan(text: string, mention: NumberMention, limit = text.length): FigureSpan {
  const {start, end} = boundedSpan(text, mention);
  // 第2位, 全市前3位
  const ordinal =
    mention.kind === 'rank'
      ? (/(?:第\s*|前)$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '')
      : '';
  return {start: start - ordinal.length, end: end > limit ? mention.at + mention.text.length : end, mention};
}

/** Counts up to ten in Chinese numerals are words of a sentence: 两个城市. */
const leastInNumerals = 10;

const inDigits = (mention: NumberMention): boolean => isMeasured(mention) && /[0-9０-９]/.test(mention.text);

const isMeasured = ({kind}: NumberMention): boolean => kind === 'quantity' || kind === 'rank';

function inNumerals({kind, text, value = 0}: NumberMention): boolean {
  if (kind !== 'quantity' || /[0-9０-９]/.test(text)) return false;
  return value > leastInNumerals || /^百分之|点/.test(text);
}

/** 超六成, 增长两倍: shares are written in Chinese numerals where all else is in digits. */
const isShare = ({kind, unit = '', text}: NumberMention): boolean =>
  kind === 'quantity' && (unit === '成' || unit === '倍' || /^百分之(?!百)/.test(text));

/**
 * The quantities and ranks of a paragraph. Numbers in Chinese numerals are figures where no others are, and more than one: where a
 * report writes all of them so. Elsewhere they are words (着重做好九个方面工作), but for shares.
 */
export function figuresAmong(mentions: readonly NumberMention[]): NumberMention[] {
  const isSpoken = !mentions.some(inDigits) && mentions.filter(inNumerals).length > 1;
  return mentions.filter((each) => inDigits(each) || isShare(each) || (isSpoken && inNumerals(each)));
}

/** A figure, a quantity or rank in digits, may become a tile only if it says more than time or a name. */
export function canStandAlone(text: string, {start, end, mention}: FigureSpan): boolean {
  const {unit = '', alternative} = mention;
  if (alternative !== undefined) return false;
  if (isTimeUnit(unit))
    return /(?:天数|时间|时长|寿命|年限|工期)[^，。]{0,4}$/.test(text.slice(Math.max(0, start - 12), start));
  if (unit === '' && !/[∶:：︰]|[万亿]$/.test(mention.text)) return false;
  if (namingUnits.has(unit) || /[×xX*＊]/.test(mention.text)) return false;
  // 2×35万千瓦, 1+5+N: products and names, not one number.
  return (
    !/[×xX*+＋]$/.test(text.slice(0, start).trimEnd().slice(-1)) &&
    !/^[×xX*＋+∶](?=\d)/.test(text.slice(end, end + 2))
  );
}

/** The figure with its label, cut from the passage. */
export function makeFigure(
  passage: Passage,
  span: FigureSpan,
  label: Text[],
  labelFrom: LabelFrom,
  role: FigureRole,
  sure: boolean,
): Figure {
  const whole = cut(passage, span.start, span.end);
  const {value, unit} = splitWritten(whole.text);
  const quantity = quantityOf(span.mention);
  return {...whole, value, unit, quantity, role, label, labelFrom, confidence: sure ? 'sure' : 'unsure'};
}

function quantityOf({value = 0, upper, unit = '', bound = 'exact'}: NumberMention): Measure {
  return {value, ...(upper !== undefined && {upper}), unit, bound};
}

/** A figure in Chinese numerals up to its unit: 近九百万, 百分之五, 一点二. */
const IN_NUMERALS = new RegExp(
  `^[^${NUMERALS}]*[${NUMERALS}]+(?:分之[${NUMERALS}]+)?(?:点[${NUMERALS}]+)?(?:[到至][${NUMERALS}]+)?(?:成[${NUMERALS}半])?`,
);

/** The number of a figure that is one exact number; NaN for ranges, ratios, places, 390余 and 5%左右. */
export function exactValue(figure: Figure | undefined): number {
  const {quantity, role} = figure ?? {};
  if (quantity?.bound !== 'exact' || quantity.upper !== undefined || role === 'rank' || role === 'ratio')
    return NaN;
  return quantity.value;
}

/** Parts a written figure before its unit: 390 余万元 → 390余 + 万元; 5%左右 → 5 + %左右. Spaces are dropped. */
export function splitWritten(written: string): {value: string; unit: string} {
  const closed = written.replace(/\s+/g, '');
  let end = closed.length;
  while (end > 0 && !/[0-9０-９]/.test(closed[end - 1]!)) end--;
  if (end === 0) end = IN_NUMERALS.exec(closed)?.[0].length ?? 0;
  // 2万5千公里 and 1亿3千多万 keep their scale words together: no value 2万5 of a unit 千公里.
  if (/[万亿千百]/.test(closed.slice(0, end)))
    end += /^[余多]?[千百万亿]*/.exec(closed.slice(end))![0].length;
  if (/^[余多+]/.test(closed.slice(end)) && end > 0) end++;
  return {value: closed.slice(0, end), unit: closed.slice(end)};
}

/** What the words around a figure say that it says. */
export function roleOf(words: string, mention: NumberMention): FigureRole {
  const left = words.slice(-40);
  if (mention.kind === 'rank') return 'rank';
  if (/[∶:：︰]/.test(mention.text)) return 'ratio';
  if (/占[^，]{0,14}$/.test(left)) return 'share';
  if (/(?:完成|为)(?:目标|计划|年度任务)[^，]*$|完成率/.test(left)) return 'completion';
  // 对工业增长贡献率72.9% is no growth, 增长率5% is one.
  if (/(?<!(?:增长|增加|下降|降低))率[^，]{0,3}$/.test(left) && mention.unit === '%') return 'rate';
  if (
    /(?:增长|提高|上升|增加(?!值)|下降|减少|降低|回落|上涨|扩大|缩小|压减|涨幅)[^，到至为]{0,4}$/.test(left)
  )
    return 'growth';
  if (/率[^，]{0,4}$/.test(left) && mention.unit === '%') return 'rate';
  return mention.unit === '%' ? 'level' : 'count';
}
