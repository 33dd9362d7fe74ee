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
/** A fall, or what is of several or of another stretch of time. */
const others = new RegExp(`分别|其中|占|累计|年均|目标|${downs}`);
const around = /^(?:全[省市县区国]|全年|力争|确保|实现|完成)+/;

const product = '生产总值';

/** What an indicator is called, without whose it is; the growth of the economy is that of its product. */
const nameOf = (words: string): string =>
  words
    .replace(around, '')
    .replace(/^(?:国内|地区)(?=生产总值)/, '')
    .replace(/^经济$/, product);

/**
 * What the report says was reached of a target: of an indicator of the same name, in the results of the year as a whole,
 * a growth for a growth, else of the same unit. A fall, and what is said of several at once (分别), is none.
 *
 * @param year of the results
 */
export function actualOf({tile, label}: Fact, rated: readonly Rated[], year: string): Actual | undefined {
  const name = nameOf(label!.replace(growth, ''));
  const grows = growth.test(label!);
  const {unit} = tile!.figure!.quantity ?? {};
  if (name.length < shortest) return undefined;
  const fits = rated.filter(
    (each) =>
      /^(?:score|achievement)$/.test(each.role) &&
      nameOf(each.subject).startsWith(name) &&
      each.mention.unit === unit &&
      each.mention.value !== tile!.figure!.quantity?.value &&
      (each.mention.bound ?? 'exact') === 'exact' &&
      !others.test(each.clause) &&
      /增长|上涨/.test(each.clause.slice(0, each.inClause).split('、').at(-1)!) === grows,
  );
  // The growth of the economy is that of a whole, also behind those of other fields.
  const figure = fits.find(({role}) => role === 'score' || (grows && name === product));
  return figure && {figure, year};
}

/** Shorter names, in characters, could be of anything. */
const shortest = 3;
