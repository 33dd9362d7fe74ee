import {composeChanges} from '../compose-charts.js';
import {even} from '../emphasis.js';
import {element, type Node} from '../html.js';
import {sceneFor} from '../icons.js';
import {words} from '../inline-html.js';
import type {Genre} from '../model.js';
import type {Step} from './chains.js';
import {composeBeforeAfter} from './compose-before-after.js';
import {composeBelow, composeBoard} from './compose-board.js';
import {composeFact, composeLines, figuresSetOff, targetLabel, wordsWithCounts} from './compose-pieces.js';
import {composeHonour, composeRanking, composeShare, composeTally, composeTrend} from './compose-places.js';
import {composeScorecard} from './compose-scorecard.js';
import type {Fact} from './fact.js';
import type {Field} from './fields.js';
import type {Direction, Form} from './forms.js';
import type {IssueRow} from './issues.js';
import {distinct} from './lines.js';
import {isSensitive} from './scorecard.js';
import {fieldIcon, subjectOf, type Subject} from './subjects.js';
import {goalLabel, iconOf} from './tile-words.js';

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
            {digest: true, emphasis: even},
          );
    case 'honours':
      return [element('wr-honours', {}, form.facts.map(composeHonour))];
    case 'tiles':
      return [composeGrid(form.facts)];
    case 'lead':
      return [composeLead(form.facts)];
    case 'ranking':
      return form.facts.map(({rows}) => composeRanking(rows!));
    case 'trend':
      return form.facts.map(({trend}) => composeTrend(trend!));
    case 'share':
      return form.facts.map(({shares}) => composeShare(shares!));
    case 'tally':
      return form.facts.map(composeTally);
    case 'flow':
      return form.facts.map(({steps}) => composeFlow(steps!));
    case 'issues':
      return form.facts.map(({issues}) => composeIssues(issues!, form.genre));
    case 'statement':
      return [element('wr-statement', {heading: form.name.text}, words(form.text))];
    case 'lockup':
      return [composeLockup(form)];
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
      return [composeProjects(form)];
  }
}

/** A label or a figure of more characters takes several lines in the fourth part of a page. */
const longestOfFour = 5;

/** Four of which one is long stand two by two. */
function composeGrid(facts: readonly Fact[]): Node {
  const isLong = facts.some(({tile, label = ''}) => {
    const {value = '', unit = ''} = tile?.figure ?? {};
    return Math.max(label.length, value.length + unit.length) > longestOfFour;
  });
  return element(
    'wr-metric-grid',
    {columns: facts.length === 4 && isLong ? '2' : undefined},
    facts.map((fact) => composeFact(fact, {size: 'compact'})),
  );
}

const composeProjects = ({projects}: Extract<Form, {kind: 'projects'}>): Node =>
  element(
    'wr-projects',
    {layout: 'branch'},
    projects.map(({line, heading}) =>
      element(
        'wr-card',
        {
          heading: heading?.text.replace(/[。；：]$/, ''),
          icon: iconOf(heading?.text ?? line.text),
          subject: subjectOfProject(heading?.text, line.text),
        },
        wordsWithCounts(line.text),
      ),
    ),
  );

/** The subject of a project: of its heading, or where that tells nothing, of its line. */
function subjectOfProject(heading = '', line: string): Subject {
  const own = subjectOf(heading);
  return own === 'government' ? subjectOf(line) : own;
}

const composeLockup = ({text, note}: Extract<Form, {kind: 'lockup'}>): Node =>
  element('wr-lockup', {}, words(text), note && element('span', {slot: 'note'}, words(note)));

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

/** Goals of a new plan as steps of one height: an order, no measure. */
const composeSteps = ({facts, until = '', horizon}: Extract<Form, {kind: 'steps'}>): Node =>
  element(
    'wr-goal-pyramid',
    {layout: 'stairs', horizon: horizon?.text},
    facts.map((fact) =>
      element(
        'wr-goal',
        {},
        composeFact(fact, {}, (label) => targetLabel(goalLabel(label, until))),
      ),
    ),
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
          .map((line) => words(line.clause, {figures: figuresSetOff(line)}))
          .join('；'),
      ),
    ),
  );

function composeField({name, subject, lines}: Field): Node {
  return element(
    'wr-field',
    {heading: name, icon: fieldIcon(name, subject), subject, 'data-check': 'own'},
    lines.map(({text, facts}) =>
      element(
        'p',
        {},
        facts.some(isSensitive) || text.text.includes('分别') ? words(text) : wordsWithCounts(text.text),
      ),
    ),
  );
}
