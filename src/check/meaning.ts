// Which changes of words turn the sense of a sentence: those are errors, all others an editor's own wording.
import {anyOf} from '../text/any-of.js';
import {downs, ups} from '../text/signed-change.js';
import type {Difference} from './difference.js';
import {namesAnother} from './other-name.js';

/** Characters that deny, but for the words in which they do not. */
const NEGATION = new RegExp(
  anyOf(
    '不(?!断|仅|但|只|同|久|论|管|锈|动产|少于|低于|超过|足|到) 未(?!来) 没有?(?!收) ' +
      '无(?!人机|障碍|线|偿|缝|纸|论|锡) 非(?!常|遗|公|洲|凡|物质) 否(?!则) 莫 勿 禁 免(?!费|疫) 停(?!车)',
  ),
  'g',
);
/** A plan, a hope, a forecast, and not a result. */
const MODE = /力争|争取|预计|计划|拟(?!定|订)|有望|将(?!近|其|军)|预期|目标|尚未|即将|筹备|谋划/g;
const AREA = /全球|世界|全国|全省|全市|全县|全区|全镇|全州|全盟|全旗|全院|中部|西部|东部/g;
const BASE = /同比|环比/g;
const AVERAGE = /[年月日人户亩]均|单产|单位面积/g;
const SHARE = /占比|比重/g;
const GROWTH = /增速|增幅|增长/g;
const UP = new RegExp(ups, 'g');
const DOWN = new RegExp(downs, 'g');

/** Whether a change turns what is said, or names another person, place or body. */
export function turnsMeaning(change: Difference): boolean {
  const {shown, source, before, behind, sourceBefore, sourceBehind} = change;
  if (change.hasDigits) return true;
  const page = before.slice(-2) + shown + behind.slice(0, 3);
  const report = sourceBefore.slice(-2) + source + sourceBehind.slice(0, Math.min(3, behind.length));
  if (count(NEGATION, page) !== count(NEGATION, report)) return true;
  if (isNumeral(shown) && isNumeral(source) && shown !== source) return true;
  if (count(BASE, page) > 0 && count(BASE, report) > 0 && all(BASE, page) !== all(BASE, report)) return true;
  if (count(AVERAGE, page) > count(AVERAGE, report)) return true;
  if (isShareOfGrowth(page, report) || isShareOfGrowth(report, page)) return true;
  if (isOpposite(page, report) || isOpposite(report, page) || isReversed(shown, source)) return true;
  if (isStock(page) !== isStock(report) && isFlow(page) !== isFlow(report)) return true;
  if (addsArea(page, report, sourceBefore)) return true;
  if (all(MODE, shown) !== all(MODE, source)) return true;
  return namesAnother(change);
}

/** Whether even an editor's own words say another thing: 全省 where the source says 全国, 已 for 力争, the other way. */
export function saysOther({shown, source, before, behind, sourceBefore, sourceBehind}: Difference): boolean {
  const page = before.slice(-2) + shown + behind.slice(0, 3);
  const report = sourceBefore.slice(-2) + source + sourceBehind.slice(0, Math.min(3, behind.length));
  const differ = (pattern: RegExp) =>
    count(pattern, page) > 0 && count(pattern, report) > 0 && all(pattern, page) !== all(pattern, report);
  return (
    differ(AREA) ||
    differ(BASE) ||
    isOpposite(page, report) ||
    isOpposite(report, page) ||
    isReversed(shown, source)
  );
}

/** Whether words that were left out, or put in, turn what the words beside them say. */
export function decides(words: string): boolean {
  return count(NEGATION, words) > 0 || count(MODE, words) > 0;
}

const count = (pattern: RegExp, words: string): number => [...words.matchAll(pattern)].length;
const all = (pattern: RegExp, words: string): string =>
  [...words.matchAll(pattern)].map(([word]) => word).join(' ');

const isNumeral = (words: string): boolean => /^[一二两三四五六七八九十百千万亿首]+$/.test(words);

/** One says that it rose, the other that it fell. */
function isOpposite(one: string, other: string): boolean {
  return count(UP, one) > 0 && count(DOWN, one) === 0 && count(DOWN, other) > 0 && count(UP, other) === 0;
}

/** One says how much of all it is, the other by how much it grew. */
const isShareOfGrowth = (one: string, other: string): boolean =>
  count(SHARE, one) > 0 && count(GROWTH, one) === 0 && count(GROWTH, other) > 0 && count(SHARE, other) === 0;

/** What there is in all, and what was added. */
const isStock = (words: string): boolean => /累计|总数|总量/.test(words);
const isFlow = (words: string): boolean => /新增|净增/.test(words);

const OPPOSITES = '增减加少高低提降上下升降扩缩大小增下长降多少快慢前后升跌涨落涨跌';

/** Each character is the opposite of the one in its place: 增加, 减少; or the same. */
function isReversed(shown: string, source: string): boolean {
  const isPair = (one: string, other: string): boolean => {
    for (let at = 0; at < OPPOSITES.length; at += 2) {
      const [first, second] = [OPPOSITES[at], OPPOSITES[at + 1]];
      if ((one === first && other === second) || (one === second && other === first)) return true;
    }
    return false;
  };
  return (
    shown !== '' &&
    shown.length === source.length &&
    [...shown].every((char, at) => char === source[at] || isPair(char, source[at]!))
  );
}

/** 全国 where the source has 全市; also where it has neither. */
function addsArea(page: string, report: string, sourceBefore: string): boolean {
  const areas = new Set((all(AREA, page) || '').split(' ').filter(Boolean));
  for (const [area] of (sourceBefore + report).matchAll(AREA)) areas.delete(area);
  return areas.size > 0;
}
