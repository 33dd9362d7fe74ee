// Targets that are no figure on a board: what grows in step with something else, and what stands after the tenth.
import {LIST_NUMERALS} from '../../text/numerals.js';
import type {Statement, Text} from '../model.js';
import {clausesOf} from './lines.js';
import type {Rated} from './salience.js';

/** A target without a figure: 居民收入增长|与经济增长同步. */
export interface InStep {
  name: Text;
  words: Text;
}

const inStep = /^([^，、]{2,16}?)((?:与|和|同)[^，、]{2,8}?(?:保持)?(?:基本)?同步(?:增长)?)$/;

/** The first target that is in step with another. */
export function inStepOf(statements: readonly Statement[]): InStep | undefined {
  for (const statement of statements) {
    if (statement.role !== 'targets') continue;
    for (const {at, text} of clausesOf({...statement, text: statement.text.replace(/[。；]$/, '')})) {
      const [, name, words] = inStep.exec(text) ?? [];
      if (!name || !words || /全国|全[省市]/.test(words)) continue;
      return {
        name: {at, length: name.length, text: name},
        words: {at: at + name.length, length: words.length, text: words},
      };
    }
  }
  return undefined;
}

/** 三是安排…: which of several it is. */
const listed = new RegExp(`^[${LIST_NUMERALS}]+是`);
/** Sums of a budget are those of its accounts; 支出安排0.35亿元 does not say of which. */
const ofAccount = /预算(?:收入|支出)/;

/** The clauses of targets that no row and no line of a board shows, each with what it is of. */
export function targetsAfter(rated: readonly Rated[]): Text[] {
  const shown = new Set(rated.filter(({chosen}) => chosen).map(({clauseAt}) => clauseAt));
  const clauses = new Map<number, Text>();
  for (const {role, genre, chosen, score, clause, clauseAt, subject} of rated) {
    if (role !== 'targets' || chosen || score === -Infinity || shown.has(clauseAt)) continue;
    if (genre === 'budget' && !(subject === clause && ofAccount.test(clause))) continue;
    const start = listed.exec(clause)?.[0].length ?? 0;
    clauses.set(clauseAt, {at: clauseAt + start, length: clause.length - start, text: clause.slice(start)});
  }
  return [...clauses.values()];
}
