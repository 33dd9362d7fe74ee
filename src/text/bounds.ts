import {skipSpaces, skipSpacesBack, wordBefore, wordList} from './characters.js';
import type {Amount} from './amounts.js';
import {fold} from './fold.js';
import {alternatives, WORDS_BEHIND, type Inexact} from './bounds-behind.js';
import type {Bound, NumberMention} from './types.js';

/** The words that bound a figure from before it. */
const WORDS_BEFORE: Readonly<Record<Inexact, string>> = {
  about: '约 大约 大概 大致',
  over: '超 超过 超过了 超逾 超出 突破 突破了 首破 首次破 率先破 逾 高于 大于 多于 不止 > 过',
  atLeast: '不低于 不少于 不小于 不亚于 至少 最少 不下 不下于 ≥',
  atMost: '不超过 不超 不超出 不高于 不大于 不多于 至多 最多 未超过 ≤',
  under: '近 接近 将近 逼近 直逼 不足 不到 不满 不及 未到 未达 未达到 未满 低于 少于 小于 <',
};

/** Verbs that may part the words for about from their figure: 约**占**46%. */
const VERBS_BETWEEN = '[为占有合需是]|达到?|折合|相当于';

const BOUNDS = Object.keys(WORDS_BEFORE) as Inexact[];

/** The words before a figure, one group a bound. */
const BEFORE = new RegExp(
  BOUNDS.map((bound) => {
    const words = `(?:${alternatives(WORDS_BEFORE[bound])})`;
    return `(${bound === 'about' ? `${words}(?:${VERBS_BETWEEN})?` : words})$`;
  }).join('|'),
);

/**
 * The source of an expression for the words that may stand before a figure and bound it, the longest first; without 过, which
 * does so only behind some words.
 */
export const BOUND_BEFORE = /* @__PURE__ */ alternatives(
  /* @__PURE__ */ Object.values(WORDS_BEFORE).join(' ').replace(' 过', ''),
);

/** The same for the words that set a limit, as targets do: 不低于, 不超过. */
export const LIMIT_BEFORE = /* @__PURE__ */ alternatives(`${WORDS_BEFORE.atLeast} ${WORDS_BEFORE.atMost}`);

/** 超**每千人**6.6批次: what may stand between an approximator and its figure. */
const EACH = /每(?:(?!每)[㐀-䶿一-鿿〇]){0,4}$/;

/** No approximator is longer, nor what may stand behind it. */
const LONGEST = 5;

/** The words behind a figure, one group a bound. */
export const AFTER = new RegExp(
  BOUNDS.map((bound) => `(${alternatives(WORDS_BEHIND[bound])})`).join('|'),
  'y',
);

/** A word that bounds a figure, and where it lies. */
export interface BoundWord {
  bound: Inexact;
  at: number;
  end: number;
}

/** Tells an approximator from the end of another word. */
type WordTest = (text: string, word: BoundWord) => boolean;

/** The approximator that `match` is, which lies at `at`. */
function boundWord([word, ...groups]: RegExpExecArray, at: number): BoundWord {
  return {bound: BOUNDS[groups.findIndex(Boolean)]!, at, end: at + word.length};
}

/**
 * What may be the approximator that ends where the figure at `at` begins: 约, 超, 不低于. In prose 节约 ends so too;
 * see {@link boundBefore}.
 */
export function boundWordBefore(
  text: string,
  at: number,
  isWord: WordTest = () => true,
): BoundWord | undefined {
  const end = skipSpacesBack(text, at, 2);
  const each = EACH.exec(text.slice(Math.max(0, end - LONGEST), end));
  return (
    boundEnding(text, end, isWord) ?? (each ? boundEnding(text, end - each[0].length, isWord) : undefined)
  );
}

function boundEnding(text: string, end: number, isWord: WordTest): BoundWord | undefined {
  const match = BEFORE.exec(text.slice(Math.max(0, end - LONGEST), end));
  if (!match) return undefined;
  const word = boundWord(match, end - match[0].length);
  return isWord(text, word) ? word : undefined;
}

/** Longer words with another meaning that 约, 近 and 超 end: 节约3000万元, 附近3个村. */
const LONGER_WORDS = /* @__PURE__ */ wordList(
  `节约 签约 契约 公约 条约 预约 集约 合约 履约 违约 制约 邀约 相约 失约 特约 简约 誓约 婚约 爽约 盟约 租约 续约 毁约 缔约 解约
  赴约 应约 践约 守约 婉约 隐约 规民约 附近 最近 邻近 临近 靠近 就近 亲近 远近 相近 贴近 走近 切近 挨近 赶超 反超`,
);
/** Two words that only meet there: 收集约3000条 is about 3000. */
const MEETING_WORDS = /* @__PURE__ */ wordList(
  `收集约 征集约 募集约 筹集约 聚集约 采集约 汇集约 归集约 密集约 编制约 研制约 控制约 绘制约 录制约 印制约 复制约 试制约
  持续约 连续约 延续约 陆续约 手续约 继续约 存续约 出租约 承租约 转租约 整合约 融合约 联合约 结合约 综合约 符合约 混合约 组合约
  配合约 聚合约 调节约 环节约 季节约 损失约 流失约 遗失约 精简约 损毁约 销毁约 焚毁约 捣毁约 烧毁约 冲毁约 结婚约 离婚约 新婚约
  特邀约 办公约 线条约 联盟约 化解约 调解约 了解约 缓解约 分解约 供应约 响应约 反应约 留守约 奔赴约 亮相约 成就近 亮相近 送走近`,
);

/** What is measured: behind these 过 is more than (产值过50亿元), elsewhere 审议通过12件, 经过3年, 办过5次. */
const MEASURED = /* @__PURE__ */ wordList(
  `产值 税收 营收 收入 投资 规模 总量 总数 数量 额 市值 估值 利润 人口 人数 资产 产能 产量 销量 流量 客流 用户 均 年产 亩产`,
);

/** Whether an approximator is a word of its own, and not the end of a longer one. */
function standsAlone(text: string, {at, end: wordEnd}: BoundWord): boolean {
  if (wordEnd === at + 1 && text[at] === '过') return wordBefore(text, at, MEASURED) !== undefined;
  const end = at + 1;
  return !wordBefore(text, end, LONGER_WORDS) || wordBefore(text, end, MEETING_WORDS) !== undefined;
}

/** The approximator that ends where the figure at `at` begins, in running text. */
export function boundBefore(text: string, at: number): BoundWord | undefined {
  return boundWordBefore(text, at, standsAlone);
}

/** 不低于**支出的**1%: a word for a bound, and the whole of which the figure is a part. */
const OF_WHOLE = /([^，。；：、,;:\s的]{1,10})的$/;
const LONGEST_WHOLE = 11;

/** 不低于**支出**1%: the same without 的, of sums alone, since 高于上年1% says by how much. */
const OF_SUM =
  /(不[低少高多]于|不得?超过)[^，。；：、,;:\s的\d]{0,6}(?:支出|收入|投资|工资|总[额数量值]|预算|编制|资金)$/;
const LONGEST_SUM = 13;

/** 至少**组织**2次: a verb between the word for a bound and its figure. */
const AT_LEAST_DONE = /* @__PURE__ */ new RegExp(
  '至少(?:[要应须需可能再]|每[年月季周](?:度)?)?' +
    '(?:组织|开展|举办|召开|安排|参加|完成|新增|建成|建设|新建|培训|走访|联系|接待|保证|确保|培育|打造|配备|有)$',
);

/** The word that bounds a share or a multiple from before its whole: 不低于支出的1%, 超过2020年的2倍; 至少组织2次. */
export function boundBeforeWhole(text: string, at: number, unit: string): Bound | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_SUM), at);
  if (AT_LEAST_DONE.test(before)) return 'atLeast';
  if (!/^[%‰倍成]?$/.test(unit)) return undefined;
  const [, ofSum] = OF_SUM.exec(before) ?? [];
  if (ofSum) return /[低少]/.test(ofSum) ? 'atLeast' : 'atMost';
  const [, whole = ''] = OF_WHOLE.exec(text.slice(Math.max(0, at - LONGEST_WHOLE), at)) ?? [];
  for (let length = 1; length <= whole.length; length++) {
    const word = boundBefore(text, at - 1 - length);
    if (word && word.end - word.at > 1) return word.bound;
  }
  return undefined;
}

const ADJACENT = /* @__PURE__ */ new RegExp(`(?:${BOUND_BEFORE}|过)[ \\u00a0]*$`);
const MINUS = /(?:零下|-)$/;

/**
 * The stretch of a figure in running text with its minus sign and with the words beside it that bound it: **不止**40个, 5%**左右**,
 * 3年**多**; but 约占46%. Of 前3名 and 24小时内 the bound is a word of the sentence.
 */
export function boundedSpan(text: string, mention: NumberMention): {start: number; end: number} {
  const {at, unit = '', value = 0} = mention;
  const from = Math.max(0, at - 2 * LONGEST);
  let before = fold(text.slice(from, at));
  if (value < 0) before = before.replace(MINUS, '');
  const word = boundBefore(before, before.length);
  const [adjacent] = ADJACENT.exec(before) ?? [];
  const start = word && adjacent ? before.length - adjacent.length : before.length;
  const end = at + mention.text.length;
  const after = fold(text.slice(end, end + 2 * LONGEST));
  const behind =
    boundAfter(after, 0)?.end ?? (/^[多余]/.test(after) && boundAfterUnit(after, 0, unit) ? 1 : 0);
  return {start: from + start, end: end + behind};
}

/** The approximator that begins where the figure ends: 左右, 以上, 以内. */
export function boundAfter(text: string, end: number): BoundWord | undefined {
  AFTER.lastIndex = skipSpaces(text, end, 2);
  const match = AFTER.exec(text);
  return match ? boundWord(match, match.index) : undefined;
}

const TIME_ENDS = '年月天日时钟';
const MEASURE_ENDS = `${TIME_ENDS}倍米里吨亩元斤度%成`;

/** What 多 and 余 begin another word with, behind a unit: 5条多式联运线路, 3元余额. */
const NOT_MORE = new Map([
  ['多', '功元边样种个层次方维民媒点头数年万亿式部党云措能途彩条家处项轮渠极级'],
  ['余', '额款下热量留粮'],
]);

/** What says more or less only behind some units: 3年**多**, 一倍**多**, 24小时**内**. */
export function boundAfterUnit(text: string, end: number, unit: string): Bound | undefined {
  const last = unit[unit.length - 1] ?? ' ';
  const next = text[end + 1] ?? ' ';
  const char = text[end] ?? '';
  const others = NOT_MORE.get(char);
  if (others !== undefined && MEASURE_ENDS.includes(last)) return others.includes(next) ? undefined : 'over';
  return char === '内' && TIME_ENDS.includes(last) && !'部外容涵需'.includes(next) ? 'atMost' : undefined;
}

/** The source of an expression for 多, 余 or 内 at the end of a figure that stands alone, and in it belongs to no unit. */
export const MORE_AT_END = `(?<=[${MEASURE_ENDS}])[多余]$|(?<=[${TIME_ENDS}])内$`;

/** What the last character of such a figure says: 1倍**多**, 24小时**内**. */
export const boundAtEnd = (char: string | undefined): Bound => (char === '内' ? 'atMost' : 'over');

/** 20**来**个 is about twenty; 余 and 多 are more than. */
export function innerBound(inner: Amount['inner']): Bound | undefined {
  return inner === '' ? undefined : inner === '来' ? 'about' : 'over';
}
