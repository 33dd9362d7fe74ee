// What was and what is, as one table.
import {element, type Node} from '../html.js';
import {words} from '../inline-html.js';
import type {Text} from '../model.js';
import type {Fact} from './fact.js';

/** Several from–tos as one table: where the source names no years, the words of its head are ours. */
export function composeBeforeAfter(facts: readonly Pick<Fact, 'tile' | 'label' | 'fiveYears'>[]): Node {
  const changes = facts.map(({tile}) => tile!.change!);
  const head = [
    headCell(changes.map(({fromTime}) => fromTime)) ?? ownCell(isOfYears(facts) ? '五年前' : '原来'),
    headCell(changes.map(({toTime}) => toTime)) ?? ownCell('现在'),
  ];
  const rows = facts.map((fact) => {
    const {from, to} = fact.tile!.change!;
    return element('tr', {}, [
      element('th', {scope: 'row'}, fact.label),
      element('td', {}, from.text),
      element('td', {}, to.text),
    ]);
  });
  return element(
    'wr-before-after',
    {},
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ownCell('指标'), head)),
      element('tbody', {}, rows),
    ),
  );
}

/** Whether what was lies five years back; of those that name the year, it is one. */
function isOfYears(facts: readonly Pick<Fact, 'tile' | 'fiveYears'>[]): boolean {
  const years = new Set(facts.flatMap(({tile}) => tile!.change!.fromTime?.text ?? []));
  return facts.every(({fiveYears}) => fiveYears) && years.size <= 1;
}

const ownCell = (text: string): Node => element('th', {scope: 'col', 'data-check': 'own'}, text);

/** The time that all figures of a column name. */
function headCell(times: readonly (Text | undefined)[]): Node | undefined {
  const [first] = times;
  const all = first && times.every((time) => time?.text === first.text);
  return all ? element('th', {scope: 'col'}, words(first)) : undefined;
}
