import {isClauseEdge, isHan, skipSpacesBack, wordAt, wordBefore, wordList} from './characters.js';
import {unitText, type Figure} from './figures.js';
import type {NumberKind} from './types.js';

/** Units that, counted with 第 or 前, name a place in an order of merit. */
export const RANK_UNITS = new Set(['位', '名', '大', '强']);
/** What a place in an order of merit is called. */
export const RANK_NOUNS = wordList('方阵 梯队 位次 名次 档次 等次 高位 低位');

/** Words before a place in an order of merit. */
const FIELDS = wordList(
  '全国 全省 全市 全区 全县 全州 全疆 全球 全世界 世界 国内 省内 亚洲 亚太 东部 中部 西部 团体总分 总分 积分 奖牌榜 金牌榜 榜单 排行榜 总成绩 综合得分 考核得分 综合评分 历史 同期 长三角 同类 直辖市 副省级城市 地区 居 列 排名 位 位次 名 排 名次 跻身 进入 挺进 迈入 跃升至 上升至 升至 升到 上升到 提升到 跃升到 前移到 前移至 提升至 跃居',
);

/** How 第 or 前 before a figure is to be taken; undefined if neither stands there. */
export function placeKind(text: string, figure: Figure): NumberKind | undefined {
  const start = skipSpacesBack(text, figure.at, 2);
  if (text[start - 1] === '第') return afterDi(text, start - 1, figure);
  if (figure.impliedUnit === '%' || figure.impliedUnit === '‰') return undefined;
  if (text[start - 1] === '前' && !'提目此之以当先从年月日天'.includes(text[start - 2] ?? ' '))
    return afterQian(text, figure);
  return isPlaceWithoutDi(text, start, figure) ? 'rank' : undefined;
}

function afterDi(text: string, at: number, figure: Figure): NumberKind {
  const unit = unitText(text, figure);
  if (unit === '名' && figure.scaled) return 'ordinal'; // 第100万名旅客
  if (RANK_UNITS.has(unit) || wordAt(text, figure.end, RANK_NOUNS)) return 'rank';
  if (unit !== '') return 'ordinal';
  return isPlaceEnd(text, figure.end) || isRanked(text, at) ? 'rank' : 'ordinal';
}

/** 前10位 and 全国前10 are places; 前3批 only numbers; 前11个月 and 前5% are something else. */
function afterQian(text: string, figure: Figure): NumberKind | undefined {
  const unit = unitText(text, figure);
  if (unit === '位' || unit === '名' || unit === '强') return 'rank';
  if (unit === '批' || unit === '批次' || unit === '期' || unit === '届' || unit === '次') return 'ordinal';
  return unit === '' && !figure.scaled && isPlaceEnd(text, figure.end) ? 'rank' : undefined;
}

/** 位列全省11位, 居全国9位: a place although 第 is left out. */
function isPlaceWithoutDi(text: string, start: number, figure: Figure): boolean {
  const unit = unitText(text, figure);
  if (unit !== '位' && !(unit === '强' && figure.value < 100)) return false;
  if (isRanked(text, start)) return isPlaceEnd(text, figure.end);
  return isMoved(text, figure.end) && PLACE_MOVED.test(text.slice(Math.max(0, start - 6), start));
}

/** **排名由**23位升至15位, **位次从**9位前移到6位 */
const PLACE_MOVED = /(?:排名|位次|名次)[^，。；、]{0,3}$/;

/** 由第15**升至**第8 */
const MOVES = /(?:[上跃提晋]?升|跃|下?降|前移|前进|后退|下滑|回落|提高)[至到]/y;

/** Whether a move to another place follows. */
export function isMoved(text: string, at: number): boolean {
  MOVES.lastIndex = at;
  return MOVES.test(text);
}

/** Whether a place may end at `at`: at the end of a clause, before a move, before a word that stands between two. */
export function isPlaceEnd(text: string, at: number): boolean {
  if (isMoved(text, at)) return true;
  return isClauseEdge(text[at]) || '的和与及至到以且并'.includes(text[at]!) || !isHan(text[at]);
}

/** Whether the words that end at `at` say among whom the place is held: 全省, 排名, 位居. */
export function isRanked(text: string, at: number): boolean {
  return wordBefore(text, skipSpacesBack(text, at, 2), FIELDS) !== undefined;
}
