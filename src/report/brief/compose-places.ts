// Places in an order of merit, several things ranked, and a count with its part marked.
import {element, type Node} from '../html.js';
import {words} from '../inline-html.js';
import type {Text} from '../model.js';
import type {Fact} from './fact.js';
import type {Rows} from './rows.js';
import type {Shares} from './shares.js';
import type {Trend} from './trends.js';

/** Whom a place is among, at the end of its label: 居全国. */
const scopeAtEnd =
  /(?:[稳跃]?居|位居|位列|列|排名|排)?(?:全国|全省|全市|全区|中部|东部|西部|世界|全球)[^，]{0,10}$/;
/** At the beginning of a label, or of the clause that lists several: 位居全国百强县. */
const scopeAtStart =
  /^(?:[稳跃]?居|位居|位列|列|排名|排)?(?:全国|全省|全市|全区|中部|东部|西部)(?:百强[省市县区])?(?=[^第]{2})/;

export function composeHonour({
  tile,
  label,
  clause,
}: Pick<Fact, 'tile' | 'label'> & {clause: Pick<Text, 'text'>}): Node {
  const text = label!;
  const atEnd = scopeAtEnd.exec(text);
  const atStart = scopeAtStart.exec(text);
  const [own, scope] =
    atEnd && atEnd.index > 1
      ? [text.slice(0, atEnd.index), atEnd[0]]
      : atStart
        ? [text.slice(atStart[0].length), atStart[0]]
        : [text, scopeAtStart.exec(clause.text)?.[0]];
  return element(
    'wr-honour',
    {value: tile!.figure!.text},
    words({text: own}),
    scope && element('span', {slot: 'scope'}, words({text: scope.replace(/^(?:位居|位列|排名)/, '')})),
  );
}

/** Several things that one clause counts alike, the largest first; the words above them are cut from it. */
export const composeRanking = ({heading, rows}: Rows): Node =>
  element(
    'wr-ranking',
    {},
    heading !== '' && element('span', {slot: 'heading', 'data-check': 'own'}, heading),
    table(rows.map(({name, figure}) => [element('th', {scope: 'row'}, words(name)), figure])),
  );

/** What a whole is made of; the names of the industries are ours, the figures stand in the order of the source. */
export const composeShare = ({name, parts}: Shares): Node =>
  element(
    'wr-share',
    {heading: name.text},
    table(
      parts.map(({name, figure}) => [
        typeof name === 'string'
          ? element('th', {scope: 'row', 'data-check': 'own'}, name)
          : element('th', {scope: 'row'}, words(name)),
        figure,
      ]),
    ),
  );

const table = (rows: readonly [name: Node, figure: string][]): Node =>
  element(
    'table',
    {},
    element(
      'tbody',
      {},
      rows.map(([name, figure]) => element('tr', {}, name, element('td', {}, figure))),
    ),
  );

/** One thing year by year as columns. */
export const composeTrend = ({name, rows}: Trend): Node =>
  element(
    'wr-trend',
    {kind: 'column', heading: name.text},
    element(
      'table',
      {},
      element(
        'tbody',
        {},
        rows.map(({year, figure}) =>
          element('tr', {}, [element('th', {scope: 'row'}, year), element('td', {}, figure)]),
        ),
      ),
    ),
  );

/** A count with the part of it that the report names marked. */
export function composeTally({tile, clause}: Fact): Node {
  const {figure, part} = tile!;
  const {value, unit, at, length} = figure!;
  const told: Text = {at: clause.at, length: at + length - clause.at, text: ''};
  const end = clause.text.indexOf(figure!.text) + figure!.text.length;
  return element(
    'wr-tally',
    {layout: 'lead', value, unit: unit || undefined, filled: part!.figure.value},
    words({...told, text: clause.text.slice(0, end)}),
    element('p', {slot: 'note'}, words(part!.text), part!.note && words(part!.note)),
  );
}
