// Which changes of words turn the sense of a sentence: those are errors, all others an editor's own wording.
import {anyOf} from '../text/any-of.js';
import {downs, ups} from '../text/signed-change.js';

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
const UP = new RegExp(ups, 'g');
const DOWN = new RegExp(downs, 'g');

const HAN = '\\p{Script=Han}';
/** Words that end like the name of a place and are none. */
const COMMON =
  /(?:[全我本该各城都]|上|股|楼|超)市|[全我本该各社园地景校片小街山灾新郊城开发]区|[全我本该各]县|城乡|乡村|农村|城镇|乡镇|[全我本该]省|[全我本该]州/;
const PLACE_END = new RegExp(`^${HAN}{0,2}[省市县区镇乡村州旗盟]`, 'u');
const BODY_END = new RegExp(
  `^${HAN}{0,3}(?:局|厅|公司|集团|大学|学院|法院|检察院|委员会|办公室|协会|联合会|银行|医院|党组)`,
  'u',
);
const TITLE = '市长|省长|县长|区长|州长|主席|书记|主任|院长|检察长|部长|局长|厅长|总理|校长|秘书长|组长|同志';
const PERSON_BEFORE = new RegExp(`(?:${TITLE})\\s*${HAN}{0,2}$`, 'u');
const PERSON_BEHIND = new RegExp(`^${HAN}{0,2}(?:总书记|副?(?:${TITLE}))`, 'u');
const NAME_PART = new RegExp(`^${HAN}{1,6}$`, 'u');
const LEADERS = ['习近平', '毛泽东', '邓小平'];

/** A stretch of the page beside the one of the source that stands in its place. */
export interface Difference {
  shown: string;
  source: string;
  /** What stands around it on the page and in the source: whole clauses. */
  before: string;
  behind: string;
  sourceBefore: string;
  sourceBehind: string;
  /** Whether a space parts the page's stretch, or the source's, from what stands behind: they are no part of its name. */
  isParted: boolean;
}

/** Whether a change turns what is said, or names another person, place or body. */
export function turnsMeaning(change: Difference): boolean {
  const {shown, source, before, behind, sourceBefore, sourceBehind} = change;
  if (/\d/.test(shown)) return true;
  const page = before.slice(-2) + shown + behind.slice(0, 3);
  const report = sourceBefore.slice(-2) + source + sourceBehind.slice(0, Math.min(3, behind.length));
  if (count(NEGATION, page) !== count(NEGATION, report)) return true;
  if (isNumeral(shown) && isNumeral(source) && shown !== source) return true;
  if (count(BASE, page) > 0 && count(BASE, report) > 0 && all(BASE, page) !== all(BASE, report)) return true;
  if (isOpposite(page, report) || isOpposite(report, page) || isReversed(shown, source)) return true;
  if (isStock(page) !== isStock(report) && isFlow(page) !== isFlow(report)) return true;
  if (addsArea(page, report, sourceBefore)) return true;
  if (all(MODE, shown) !== all(MODE, source)) return true;
  return isOtherName(change);
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

/** A substitution inside the name of a place, a body or a person. */
function isOtherName(difference: Difference): boolean {
  const {shown, source, before, behind, sourceBefore, sourceBehind, isParted} = difference;
  if (![shown, source].every((words) => NAME_PART.test(words))) return false;
  const [page, report] = [shown + behind.slice(0, 6), source + sourceBehind.slice(0, 6)];
  for (const end of [PLACE_END, BODY_END]) {
    const [one, other] = [end.exec(behind)?.[0], end.exec(sourceBehind)?.[0]];
    if (one === undefined || one !== other || isParted) continue;
    if (end === PLACE_END && (COMMON.test(shown + one) || COMMON.test(source + one))) continue;
    return true;
  }
  if (PERSON_BEFORE.test(before) && sourceBefore.endsWith(before.slice(-4))) return true;
  const title = PERSON_BEHIND.exec(sourceBehind)?.[0];
  if (title !== undefined && behind.startsWith(title)) return true;
  const around = sourceBefore.slice(-2) + report;
  return LEADERS.some(
    (name) => around.slice(0, 6).includes(name) && !(before.slice(-2) + page).includes(name),
  );
}
