// Results that a report tells twice are shown once.
import {hasRole} from './acts.js';
import type {Fact} from './fact.js';
import {growthOf} from './scorecard.js';

/** Of results that one label says, with figures of one unit, the one that scores best: two of 制发检察建议 are not told apart. */
export function toldApart(results: readonly Fact[]): Fact[] {
  const best = new Map<string, Fact>();
  const isBest = (fact: Fact): boolean => {
    const {tile, label, owner, role} = fact;
    if (!tile?.figure || !label || tile.change || owner) return true;
    const key = `${role === 'period'} ${label} ${tile.figure.unit}`;
    const other = best.get(key);
    const isSame = other?.tile!.figure!.text === tile.figure.text;
    // Of one figure told twice the one that says what it grew by.
    const isFuller = isSame && growthOf(fact) !== undefined && !growthOf(other);
    if (!other || isFuller || (other.score < fact.score && !(isSame && growthOf(other)))) best.set(key, fact);
    return best.get(key) === fact;
  };
  results.forEach(isBest);
  return results.filter(isBest);
}

/** What a label has beside the name of what it counts: 2025年全县旅游收入. */
const besideName = /20\d\d年|全[年省市县区]|累[计积]|实现|完成/g;

const keyOf = ({tile, label}: Fact): string | undefined =>
  tile?.figure && label && !tile.change ? `${label.replace(besideName, '')} ${tile.figure.text}` : undefined;

/** Results without those of past years that are of the last one: 快递业务量3.1亿件, and among the years 2025年快递业务量3.1亿件. */
export function toldOnce(results: readonly Fact[]): Fact[] {
  const isPeriod = hasRole('period');
  const reported = new Set(results.filter((fact) => !isPeriod(fact)).map(keyOf));
  return results.filter((fact) => !isPeriod(fact) || !keyOf(fact) || !reported.has(keyOf(fact)));
}
