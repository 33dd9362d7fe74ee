import {BOUND_BEFORE} from '../../text/bounds.js';
import {BOUND_BEHIND} from '../../text/bounds-behind.js';
import {findNumbers} from '../../text/index.js';
import {composeChanges} from '../compose-charts.js';
import {figuresAmong} from '../figures.js';
import {element, type Node} from '../html.js';
import {sceneFor} from '../icons.js';
import {joined, words} from '../inline-html.js';
import type {Figure, Genre, Text} from '../model.js';
import type {Actual} from './actuals.js';
import type {Step} from './chains.js';
import type {Fact} from './facts.js';
import type {Field} from './fields.js';
import {isSensitive} from './scorecard.js';
import type {Direction, Form} from './forms.js';
import type {InStep} from './other-targets.js';
import type {IssueRow} from './issues.js';
import {distinct} from './lines.js';
import {subjectOf} from './subjects.js';
import {composeScorecard} from './compose-scorecard.js';
import {composeMore, growthWords, iconOf, shortLabel} from './tile-words.js';

/** A form of a brief as elements. */
export function composeForm(form: Form): Node[] {
  switch (form.kind) {
    case 'scorecard':
      return [composeScorecard(form.card)];
    case 'changes':
      return form.facts.length > 1
        ? [composeBeforeAfter(form.facts)]
        : composeChanges(
            form.facts.map(({tile}) => ({...tile!, notes: [], noted: [], part: undefined})),
            {digest: true},
          );
    case 'honours':
      return [element('wr-honours', {}, form.facts.map(composeHonour))];
    case 'tiles':
      return [composeGrid(form.facts)];
    case 'lead':
      return [composeLead(form.facts)];
    case 'flow':
      return form.facts.map(({steps}) => composeFlow(steps!));
    case 'issues':
      return form.facts.map(({issues}) => composeIssues(issues!, form.genre));
    case 'statement':
      return [element('wr-statement', {heading: form.name.text}, words(form.text))];
    case 'lockup':
      return [
        element(
          'wr-lockup',
          {},
          words(form.text),
          form.note && element('span', {slot: 'note'}, words(form.note)),
        ),
      ];
    case 'fields':
      return [element('wr-fields', {}, form.fields.map(composeField))];
    case 'lines':
      return [composeLines(form.facts)];
    case 'board':
      return [composeBoard(form), ...composeBelow(form)];
    case 'steps':
      return [composeSteps(form)];
    case 'directions':
      return [composeDirections(form.directions)];
    case 'acts':
      return [composeActs(form)];
    case 'quote':
      return [element('wr-quote', {}, words(form.text))];
    case 'projects':
      return [
        element(
          'wr-projects',
          {layout: 'branch'},
          form.projects.map(({line}) =>
            element(
              'wr-card',
              {icon: iconOf(line.text), subject: subjectOf(line.text)},
              wordsWithCounts(line.text),
            ),
          ),
        ),
      ];
  }
}

const composeGrid = (facts: readonly Fact[]): Node =>
  element(
    'wr-metric-grid',
    {},
    facts.map((fact) => composeFact(fact, {size: 'compact'})),
  );

/** Targets as a board: 生产总值 leads it, each other row has the colour of its subject. */
/** One or two figures of a section, set large. */
const composeLead = (facts: readonly Fact[]): Node =>
  element(
    'wr-metric-grid',
    {columns: '2'},
    facts.map((fact) => composeFact(fact)),
  );

/** What stands above issues and their results; the words are ours. */
const issueHeads: Partial<Record<Genre, [from: string, to: string]>> = {
  cppcc: ['议题', '落地成果'],
  proposals: ['提案', '办理结果'],
  congress: ['监督议题', '整改结果'],
};

function composeIssues(rows: readonly IssueRow[], genre: Genre): Node {
  const [from, to] = issueHeads[genre] ?? ['议题', '结果'];
  return element(
    'wr-issues',
    {from, to, 'data-check': 'own'},
    rows.map(({topic, result}) => {
      const attributes = {topic: topic.text, icon: iconOf(topic.text), subject: subjectOf(topic.text)};
      return element('wr-issue', attributes, wordsWithCounts(result.text));
    }),
  );
}

const composeFlow = (steps: readonly Step[]): Node =>
  element(
    'wr-flow',
    {layout: 'bars'},
    steps.map(({figure: {mention}, label}) => {
      const {unit = ''} = mention;
      const value = mention.text.slice(0, mention.text.length - unit.length);
      return element('wr-metric-tile', {value, unit}, words(label));
    }),
  );

function composeBoard({facts, actuals = [], inStep}: Extract<Form, {kind: 'board'}>): Node {
  const lead =
    facts.find(({label}) => /生产总值(?!.*(?:能耗|排放))|经济增长/.test(label!)) ??
    facts.find(({label}) => label!.endsWith('率')) ??
    facts[0];
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
function composeBelow({rest, after = []}: Extract<Form, {kind: 'board'}>): Node[] {
  if (rest.length === 0 && after.length === 0) return [];
  const others = after.map(({text}) => wordsWithCounts(text)).join('；');
  return [
    element(
      'ul',
      {},
      linesOf(rest),
      others && element('li', {}, element('span', {'data-check': 'own'}, '还有：'), others),
    ),
  ];
}

/** What was reached the year before; that it was reached are our words. */
const composeActual = ({figure, year}: Actual): Node =>
  element('span', {slot: 'actual'}, `<span data-check="own">${year}年实际</span>${figure.mention.text}`);

/** Goals of a new plan as steps of one height: an order, no measure. */
const composeSteps = ({facts, horizon}: Extract<Form, {kind: 'steps'}>): Node =>
  element(
    'wr-goal-pyramid',
    {layout: 'stairs', horizon: horizon?.text},
    facts.map((fact) => element('wr-goal', {}, composeFact(fact, {}, targetLabel))),
  );

/** Directions as cards with scenery, if there is some for each. */
function composeDirections(directions: readonly Direction[]): Node {
  const scenes = directions.map(({name, line}) => sceneFor(name) ?? sceneFor(line.text));
  const all = scenes.every(Boolean) && new Set(scenes).size === scenes.length;
  return element(
    'wr-cards',
    {layout: all ? 'scene' : 'trio'},
    directions.map(({name, line}, i) =>
      element(
        'wr-card',
        {keyword: `“${name}”`, scene: all ? scenes[i] : undefined},
        element('p', {}, words(line)),
      ),
    ),
  );
}

const composeActs = ({fields, name}: Extract<Form, {kind: 'acts'}>): Node =>
  element(
    'wr-new-acts',
    {heading: name.own ? undefined : name.text},
    name.own && element('span', {slot: 'heading', 'data-check': 'own'}, name.text),
    fields.map(({name: heading, lines}) =>
      element(
        'wr-act',
        // The name is cut from its heading, as that of a card.
        {heading, 'data-check': 'own'},
        distinct(lines.map(({text, facts: [fact]}) => ({clause: text, tile: fact?.tile})))
          .map(({clause, tile}) => words(clause, {figures: tile?.figure ? [tile.figure] : []}))
          .join('；'),
      ),
    ),
  );

/** Clauses that hold their figures. */
const composeLines = (facts: readonly Fact[]): Node => element('ul', {}, linesOf(facts));

const linesOf = (facts: readonly Fact[]): Node[] =>
  distinct(facts).map((fact) =>
    element('li', {}, words(fact.clause, {figures: isSensitive(fact) ? [] : figureOf(fact)})),
  );

const figureOf = ({tile}: Fact): Figure[] => (tile?.figure ? [tile.figure] : []);

/** A figure with its label, and its growth below it. */
function composeFact(
  fact: Fact,
  attributes: Record<string, string | undefined> = {},
  labelFrom = shortLabel,
  ...more: Node[]
): Node {
  const {value, unit, label} = fact.tile!.figure!;
  return element(
    'wr-metric-tile',
    {...attributes, value, unit: unit || undefined},
    joined(labelFrom(label), {titles: true}),
    growthWords(fact) && element('p', {slot: 'note'}, growthWords(fact)),
    composeMore(fact),
    more,
  );
}

/** Words that a board of targets says. */
const aim = /^(?:全年)?(?:力争|确保|争取|努力)(?:全年)?(?=[\u3400-\u9fff]{2})/;
const aimAtEnd = /(?:力争|确保|争取)$/;

/** The label of a target below its board. */
function targetLabel(label: readonly Text[]): Text[] {
  const [first, ...rest] = shortLabel(label);
  if (!first || first.length !== first.text.length) return [...label];
  const start = aim.exec(first.text)?.[0].length ?? 0;
  const text = first.text.slice(start).replace(aimAtEnd, '');
  return [{at: first.at + start, length: text.length, text}, ...rest];
}

/** Whom a place is among, at the end of its label: 居全国. */
const scope =
  /(?:[稳跃]?居|位居|位列|列|排名|排)?(?:全国|全省|全市|全区|中部|东部|西部|世界|全球)[^，]{0,10}$/;

function composeHonour({tile, label}: Fact): Node {
  const found = scope.exec(label!);
  const own = found && found.index > 1 ? found : undefined;
  return element(
    'wr-honour',
    {value: tile!.figure!.text},
    words({text: own ? label!.slice(0, own.index) : label!}),
    own && element('span', {slot: 'scope'}, words({text: own[0]})),
  );
}

/** Several from–tos as one table: where the source names no years, the words of its head are ours. */
function composeBeforeAfter(facts: readonly Fact[]): Node {
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

/** Whether what was lies five years back: of none it is said that it was another time. */
const isOfYears = (facts: readonly Fact[]): boolean =>
  facts.every(({fiveYears, tile}) => fiveYears && !tile!.change!.fromTime);

const ownCell = (text: string): Node => element('th', {scope: 'col', 'data-check': 'own'}, text);

/** The time that all figures of a column name. */
function headCell(times: readonly (Text | undefined)[]): Node | undefined {
  const [first] = times;
  const all = first && times.every((time) => time?.text === first.text);
  return all ? element('th', {scope: 'col'}, words(first)) : undefined;
}

function composeField({name, subject, lines}: Field): Node {
  return element(
    'wr-field',
    {heading: name, icon: iconOf(name), subject, 'data-check': 'own'},
    lines.map(({text, facts}) =>
      element('p', {}, facts.some(isSensitive) ? words(text) : wordsWithCounts(text.text)),
    ),
  );
}

/** Words that bound a figure belong to it: 超2000个以上. */
const boundsBefore = new RegExp(`(?:${BOUND_BEFORE})$`);
const boundsAfter = new RegExp(`^(?:${BOUND_BEHIND})`);

/** A line with each of its figures in bold, the words that bound it with it. */
function wordsWithCounts(text: string): string {
  const counts = figuresAmong(findNumbers(text)).filter(({unit}) => unit !== '岁');
  const figures = counts.map(({at, text: written}) => {
    const before = boundsBefore.exec(text.slice(0, at))?.[0] ?? '';
    const after = boundsAfter.exec(text.slice(at + written.length))?.[0] ?? '';
    return {at: at - before.length, text: before + written + after};
  });
  return words({text}, {figures});
}
