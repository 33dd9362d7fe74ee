import type {CutClause} from './clause-parts.js';
import {makeFigure} from './figures.js';
import {isGoodLabel, isTelling} from './labels.js';
import {needsSubject} from './subjectless.js';
import {cut, type Passage} from './passage.js';
import {tileItem, type TileItem} from './sentence-reading.js';

const passed = /(?:首次|成功|历史性|一举|连续|先后|已)*(?:[迈跨跃站登]上|突破|[跨越迈]过|跨越)了?(?:新的)?$/;
const mark = /^的?新?(?:台阶|大关|关口|门槛)$/;

/** What leads over from a growth, or a mark that was passed, to the level that was reached. */
const levelReached =
  /^(?:总量|规模|总额|总值)?(?:已|首次)?(?:达到?了?|升至|增至|增加到|增长到|迈上|跃上|站上)?$/;

/** Whether a statement names a mark that was passed, 经济总量迈上6万亿元台阶. */
export function isMilestone({left, right, others, change}: CutClause): boolean {
  const verb = passed.exec(left);
  if (!verb || !mark.test(right.trim()) || others.length > 0 || change !== undefined) return false;
  const subject = left.slice(0, verb.index).trim();
  return isGoodLabel(subject) && isTelling(subject) && !needsSubject(subject);
}

/** Whether a statement is nothing but a level, 达到62661亿元. */
export function isLevel({span, others, left, right}: CutClause): boolean {
  return others.length === 0 && !right.trim() && span.mention.unit !== '%' && levelReached.test(left.trim());
}

/** The mark as a tile, 经济总量迈上…台阶 6万亿元; the level hangs on it. */
export function milestoneTile(
  passage: Passage,
  {clause, span}: CutClause,
  level: CutClause,
): TileItem | undefined {
  if (span.mention.unit !== level.span.mention.unit) return undefined;
  const label = [cut(passage, clause.start, span.start), cut(passage, span.end, clause.end)];
  const figure = makeFigure(passage, span, label, 'around', 'count', true);
  const noted = makeFigure(passage, level.span, label, 'inherited', 'count', true);
  const notes = [[cut(passage, level.clause.start, level.clause.end)]];
  return tileItem(
    {...level.clause, start: clause.start},
    {figure, words: label, notes, noted: [noted]},
    '',
    span.mention.unit,
  );
}

/** 地区生产总值增长5.5%、达到1.3万亿元, 收入突破4万元，达到40215元: the level is said of the same subject. */
export function leadsToLevel({tile, unit}: TileItem, statement: CutClause): boolean {
  const {role, quantity} = tile.figure ?? {};
  const isPassed =
    quantity?.bound === 'over' && unit === statement.span.mention.unit && statement.left.trim() !== '';
  return (role === 'growth' || isPassed) && isLevel(statement);
}
