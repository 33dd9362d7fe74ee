import {downs} from '../../text/signed-change.js';
import type {Rated} from './salience.js';
import type {Fact} from './fact.js';

/** What a target had reached the year before. */
export interface Actual {
  figure: Rated;
  year: string;
}

/** What indicators of growth are called; how any figure moves (提高, 扩大) is in `text/signed-change`. */
const growth = /(?:年均)?(?:增长|增速|涨幅|上涨)$/;
/** A fall, or what is of another stretch of time or of a part. */
const others = new RegExp(`其中|占|累计|年均|目标|${downs}`);
const around = /^(?:全[省市县区国州]|全年|力争|确保|实现|完成)+/;
/** Where the words end that say what was reached: 城镇新增就业**达到**75.7万人. */
const reached = /(?:\s|分别|平均|均值|稳定在|保持在|达到?|完成|实现|为|增长|上涨)*\d.*$/;

const product = '生产总值';

/** What an indicator is called, without whose it is; the growth of the economy is that of its product. */
const nameOf = (words: string): string =>
  words
    .replace(around, '')
    .replace(/(?:力争|确保|争取|(?:预算)?拟?安排)$/, '')
    .replace(/^(?:国内|地区)(?=生产总值)/, '')
    .replace(/^经济$/, product);

/** 城镇、农村常住居民人均可支配收入分别…: each half with the words that both share. */
const halves = /^(城镇|农村)(?:常住)?(?:居民)?[、和与及](城镇|农村)([\u3400-\u9fff]+?)分别/;

/** What an indicator of the results is called; of several at once (分别) nothing, but where they are the two halves of one. */
function subjectOf(figure: Rated, rated: readonly Rated[]): string | undefined {
  const {subject, clause, clauseAt} = figure;
  if (!/分别/.test(subject + clause)) return subject;
  const [, first, second, rest] = halves.exec(nameOf(subject)) ?? [];
  const both = rated.filter((each) => each.clauseAt === clauseAt);
  return first && both.length === 2 && subject === clause
    ? [first, second][both.indexOf(figure)]! + rest!
    : undefined;
}

/**
 * What the report says was reached of a target: of an indicator of the same name, in the results of the year as a whole,
 * a growth for a growth, else of the same unit. A fall is none.
 *
 * @param year of the results
 */
export function actualOf({tile, label}: Fact, rated: readonly Rated[], year: string): Actual | undefined {
  const name = nameOf(label!.replace(growth, ''));
  const grows = growth.test(label!);
  const {unit} = tile!.figure!.quantity ?? {};
  if (name.length < shortest) return undefined;
  const figure = rated.find((each) => {
    const {role, clause, mention} = each;
    if (role !== 'score' && role !== 'achievement') return false;
    if (mention.unit !== unit || (mention.bound ?? 'exact') !== 'exact' || others.test(clause)) return false;
    const own = /分别/.test(clause) ? clause : clause.slice(0, each.inClause).split('、').at(-1)!;
    if (/增长|上涨/.test(own) !== grows) return false;
    // A target of the same number may be said of the same words: only the economy is sure to be told of both.
    if (mention.value === tile!.figure!.quantity?.value && name !== product) return false;
    const subject = nameOf(subjectOf(each, rated) ?? '');
    // 城镇新增就业困难人员 is a part that begins alike. The growth of the economy is told of a whole.
    return subject.replace(reached, '') === name;
  });
  return figure && {figure, year};
}

/** Shorter names, in characters, could be of anything. */
const shortest = 3;
