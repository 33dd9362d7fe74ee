// The targets of a year as a board.
import {element, type Node} from '../html.js';
import {words} from '../inline-html.js';
import type {Actual} from './actuals.js';
import {composeFact, linesOf, listOf, targetLabel, wordsWithCounts} from './compose-pieces.js';
import type {Form} from './forms.js';
import type {InStep} from './other-targets.js';
import {subjectOf} from './subjects.js';
import {iconOf} from './tile-words.js';

/** Which of some targets leads its board, by their labels. */
export function leadOf(labels: readonly string[]): number {
  const economy = labels.findIndex((label) => /生产总值(?!.*(?:能耗|排放))|经济增长/.test(label));
  return Math.max(0, economy >= 0 ? economy : labels.findIndex((label) => label.endsWith('率')));
}

/** Targets as a board: 生产总值 leads it, each other row has the colour of its subject. */
export function composeBoard({facts, actuals = [], inStep}: Extract<Form, {kind: 'board'}>): Node {
  const lead = facts[leadOf(facts.map(({label}) => label!))];
  const rows = [...facts].sort((a, b) => Number(b === lead) - Number(a === lead));
  const step = inStep && composeInStep(inStep);
  return element(
    'wr-targets',
    {layout: 'board'},
    rows.map((fact) => {
      const actual = actuals[facts.indexOf(fact)];
      return composeFact(
        fact,
        {icon: iconOf(fact.label!), subject: fact === lead ? undefined : subjectOf(fact.label!)},
        targetLabel,
        ...(actual ? [composeActual(actual)] : []),
      );
    }),
    step,
  );
}

const composeInStep = ({name, words: inWords}: InStep): Node =>
  element(
    'wr-metric-tile',
    {icon: iconOf(name.text), subject: subjectOf(name.text)},
    words(name),
    element('b', {}, words(inWords)),
  );

/** What a board could not set as a row: as lines, the targets after the tenth as one. */
export function composeBelow({rest, after = []}: Extract<Form, {kind: 'board'}>): Node[] {
  if (rest.length === 0 && after.length === 0) return [];
  const others = after.map(({text}) => wordsWithCounts(text)).join('；');
  return [listOf([...linesOf(rest), ...(others ? [`<span data-check="own">还有：</span>${others}`] : [])])];
}

/** What was reached the year before; that it was reached are our words. */
const composeActual = ({figure, year}: Actual): Node =>
  element('span', {slot: 'actual'}, `<span data-check="own">${year}年实际</span>${figure.mention.text}`);
