import {anyOf} from '../../text/any-of.js';
import type {Figure, Genre, Tile} from '../model.js';
import {isBareHonour} from './bare-honour.js';
import type {Fact} from './fact.js';
import {indicatorsIn} from './indicators.js';

/** The results of a year as a whole: one figure large, a few beside it, the others as companions and rows. */
export interface Scorecard {
  at: number;
  hero?: Fact;
  /** At most five. */
  tiles: Fact[];
  /** At most six. */
  ledger: Fact[];
}

/** What a genre sets largest, the best first. */
const heroes: Partial<Record<Genre, RegExp[]>> = {
  government: [/生产总值(?!能耗|.*能耗)/, /预算收入|财政收入/, /规模以上工业|规上工业/, /固定资产投资/],
  plan: [/生产总值/],
  bulletin: [/生产总值/],
  budget: [/一般公共预算收入/],
  court: [/审执结/, /受理/],
  procuratorate: [/办理(?:各类)?案件/],
  cppcc: [/履职活动/, /提出意见建议/, /收到提案/],
  proposals: [/收到提案/],
  // Where a congress makes laws, these; no count of laws that were examined.
  congress: [/(?:通过|制定|出台)[^，]{0,6}(?:地方性法规|法规$)/, /专项工作报告/, /常委会会议/],
  unknown: [/生产总值(?!能耗|.*能耗)/],
};

/** What is never a hero, nor set large at all: sentences, sanctions, deaths. */
const sensitive = new RegExp(
  anyOf(
    '判处 判决 判刑 罪犯 逮捕 起诉 公诉 被告人 被害人 嫌疑人 死亡 伤亡 遇难 离婚 处分 违纪 违法 查处 立案审查 败诉 犯罪 刑事案件 破案率 ' +
      '发回 终本 终结本次 上访 信访总量 投诉 罢免 撤销[^，]{0,4}资格 打掉 抓获 涉黑 黑恶 拘留 留置 问责 通报批评 失信 罚款 事故起数',
  ),
);

/** Whether words speak of them. */
export const isSanction = (words: string): boolean => sensitive.test(words);

export const isSensitive = ({clause, label}: Fact): boolean =>
  isSanction(label ?? '') || isSanction(clause.text);

/** By how much editors set results apart: GDP > fiscal > income > jobs > industry, investment, retail > prices > grain > trade. */
const importance: RegExp[] = [
  /生产总值(?!.*(?:能耗|用水|排放|下降))/,
  /预算收入|财政/,
  /可支配收入|纯收入|居民收入/,
  /就业|失业/,
  /工业|投资|零售/,
  /价格|物价/,
  /粮食/,
  /进出口/,
];

function classOf({label = ''}: Fact): number {
  const place = importance.findIndex((pattern) => pattern.test(label));
  return place < 0 ? importance.length : place;
}

/** Whether a figure is of an indicator that tells of the whole economy. */
export const isMacro = ({tile, label = ''}: Fact): boolean => tile !== undefined && indicatorsIn(label) > 0;

export const mostTiles = 5;
export const mostLedger = 6;

/** The scorecard of some facts; what it has no room for, or cannot set as a figure, is in `rest`. */
export function scorecardOf(facts: readonly Fact[], genre: Genre): {card?: Scorecard; rest: Fact[]} {
  const drawable = facts.filter(
    (fact) => fact.tile && !fact.tile.change && !isSensitive(fact) && !isBareHonour(fact),
  );
  const hero = heroOf(drawable, genre);
  if (drawable.length < 2 && (!hero || genre === 'unknown')) return {rest: [...facts]};
  const others = drawable.filter((fact) => fact !== hero);
  const ranked = [...others].sort((a, b) => classOf(a) - classOf(b) || a.at - b.at);
  const tiles = ranked.slice(0, mostTiles).sort((a, b) => classOf(a) - classOf(b) || a.at - b.at);
  const ledger = ranked.slice(mostTiles, mostTiles + mostLedger);
  const shown = new Set([hero, ...tiles, ...ledger]);
  return {
    card: {at: drawable[0]!.at, ...(hero && {hero}), tiles, ledger},
    rest: facts.filter((fact) => !shown.has(fact)),
  };
}

function heroOf(facts: readonly Fact[], genre: Genre): Fact | undefined {
  const patterns = heroes[genre] ?? [];
  for (const pattern of patterns) {
    const fits = facts.filter(({label}) => pattern.test(label ?? ''));
    const level = fits.find(({tile}) => tile!.figure!.role !== 'growth' && tile!.figure!.role !== 'rank');
    const found = level ?? fits.find(({tile}) => tile!.figure!.role === 'growth');
    if (found) return found;
  }
  return genre === 'unknown'
    ? facts.find(({clause}) => /(?<!公)共(?![同享建产和])|全年/.test(clause.text))
    : undefined;
}

/** The growth of a figure that stands in its notes: it rides along with the figure. */
export function growthOf({tile}: Fact): Figure | undefined {
  return tile?.noted.find(
    (figure) => figure.role === 'growth' && figure.unit === '%' && !isOfOtherTime(tile, figure),
  );
}

/** 一季度增长6.1%，二季度增长5.2%: what a note says of a time of its own. */
function isOfOtherTime({notes}: Tile, {at}: Figure): boolean {
  const note = notes.find((pieces) => pieces.some((each) => at >= each.at && at < each.at + each.length));
  return /^(?:[一二三四]季度|[上下]半年|\d{1,2}月)/.test(note?.[0]?.text ?? '');
}
