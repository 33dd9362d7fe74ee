// The results of a year as a score card.
import {isYearly, parseChange, signOf} from '../../text/signed-change.js';
import {element, type Node} from '../html.js';
import {joined} from '../inline-html.js';
import type {Fact} from './fact.js';
import type {Scorecard} from './scorecard.js';
import {composeMore, growthWords, iconOf, shortLabel} from './tile-words.js';

export function composeScorecard({hero, tiles, ledger}: Scorecard): Node {
  const pair = pairOf([...tiles, ...ledger]);
  const companions = [...tiles, ...ledger].flatMap((fact) => {
    if (fact === pair?.facts[0]) return [composePair(pair)];
    return pair?.facts.includes(fact) ? [] : [composeCompanion(fact)];
  });
  const [lone] = companions.length === 1 && !pair ? [...tiles, ...ledger] : [];
  // One companion alone in its row stands beside the hero.
  if (hero && lone)
    return element('wr-scorecard', {}, composeHero(hero, composeCompanion(lone, {slot: 'aside'})));
  return element('wr-scorecard', {}, hero && composeHero(hero), companions);
}

function composeHero(fact: Fact, aside?: Node): Node {
  const {value, unit, label} = fact.tile!.figure!;
  const growth = growthWords(fact);
  return element(
    'wr-metric-tile',
    {
      size: 'hero',
      value,
      unit: unit || undefined,
      icon: iconOf(fact.label!),
      change: growth ? undefined : ownChange(fact),
    },
    joined(shortLabel(label)),
    growth && element('span', {slot: 'change'}, growth),
    composeMore(fact),
    aside,
  );
}

/** More cases and complaints are neither good nor bad: how their number moved is said, and not marked. */
const isReceived = ({label}: Fact): boolean => /受理|收案|新收/.test(label!);

/** A figure that is a change itself carries the mark of its last word: 收入增长 13.3%. */
const ownChange = ({tile, label}: Fact): string | undefined =>
  tile!.figure!.role === 'growth' && signOf(label!) !== 'none' ? '' : undefined;

function composeCompanion(fact: Fact, attributes: Record<string, string> = {}): Node {
  const {value, unit, label} = fact.tile!.figure!;
  const growth = growthWords(fact);
  return element(
    'wr-metric-tile',
    {...attributes, value, unit: unit || undefined, change: growth ? undefined : ownChange(fact)},
    joined(shortLabel(label), {titles: true}),
    growth &&
      (isReceived(fact) ? element('p', {slot: 'note'}, growth) : element('span', {slot: 'change'}, growth)),
    composeMore(fact),
  );
}

/** 城镇 and 农村 of one indicator, in one unit. */
function pairOf(facts: readonly Fact[]): {heading: string; facts: [Fact, Fact]} | undefined {
  const town = facts.find(({label}) => /^城镇(?!新增|调查|登记)/.test(label!));
  const heading = town?.label!.slice(2);
  const country = facts.find(({label}) => label === `农村${heading}`);
  if (!town || !country || heading!.length < 4) return undefined;
  if (town.tile!.figure!.unit !== country.tile!.figure!.unit || town.more || country.more) return undefined;
  return {heading: heading!, facts: [town, country]};
}

const composePair = ({heading, facts}: {heading: string; facts: [Fact, Fact]}): Node =>
  element(
    'wr-pair',
    {heading, icon: 'people'},
    facts.map((fact) => {
      const {value, unit} = fact.tile!.figure!;
      const growth = growthWords(fact);
      const signed = growth && signedOf(growth);
      return element(
        'wr-metric-tile',
        {value, unit: unit || undefined, change: signed ?? (growth ? undefined : ownChange(fact))},
        fact.label!.slice(0, 2),
        growth && !signed && element('span', {slot: 'change'}, growth),
      );
    }),
  );

/** 增长5.3% as the sign of its word: the row of a pair has no room for more. */
function signedOf(growth: string): string | undefined {
  const change = parseChange(growth);
  const isPlain = isYearly(change) && /^[0-9.]+%$/.test(change.figure);
  return isPlain && change.sign !== 'none' ? (change.sign === 'up' ? '+' : '−') + change.figure : undefined;
}
