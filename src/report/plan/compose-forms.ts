// A form of a plan as elements: of figures, each as the draft would say it; of sentences.
import {composeForm} from '../brief/compose-forms.js';
import {composeFact, wordsWithCounts} from '../brief/compose-pieces.js';
import type {Fact} from '../brief/fact.js';
import type {Form} from '../brief/forms.js';
import {distinct} from '../brief/lines.js';
import {isChange, isHonour, isPlain} from '../brief/review.js';
import type {Rated} from '../brief/salience.js';
import {subjectOf} from '../brief/subjects.js';
import {iconOf} from '../brief/tile-words.js';
import {element, type Node} from '../html.js';
import {words} from '../inline-html.js';
import type {Statement} from '../model.js';
import {chiefOf, isInChange, isInClause, isOnTile, withNotes, withStages} from './drawn-facts.js';
import type {PlanWords} from './messages.js';
import type {FigureForm, SentenceForm} from './plan.js';

/** What figures take a form, and how it is drawn. */
interface FigureRule {
  least: number;
  most: number;
  fits: (fact: Fact) => boolean;
  /** Why a figure does not. */
  why?: keyof PlanWords['whyUnfit'];
  /** Whether all are stages of one thing, in one unit. */
  staged?: true;
  /** The facts as it draws them. */
  drawn: (facts: readonly Fact[], wanted: readonly Rated[]) => Fact[];
  /** Whether what is drawn of a fact shows one of its figures. */
  shows: (fact: Fact, figure: Rated) => boolean;
  kind: Form['kind'];
  nodes: (facts: Fact[]) => Node[];
}

const isTarget = (fact: Fact): boolean => isPlain(fact) && fact.label !== undefined;

const asRead = (facts: readonly Fact[]): Fact[] => [...facts];
/** Figures on tiles, what hangs on each in a note below it. */
const onTiles = {
  why: 'label' as const,
  drawn: (facts: readonly Fact[]): Fact[] => facts.map(withNotes),
  shows: isOnTile,
};

export const figureRules: Readonly<Record<FigureForm, FigureRule>> = {
  tiles: {
    least: 1,
    most: 12,
    fits: isPlain,
    ...onTiles,
    kind: 'tiles',
    nodes: (facts) => composeForm({kind: 'tiles', facts}),
  },
  lead: {
    least: 1,
    most: 2,
    fits: isPlain,
    ...onTiles,
    kind: 'lead',
    nodes: (facts) => composeForm({kind: 'lead', facts}),
  },
  scorecard: {
    least: 2,
    most: 12,
    fits: isPlain,
    ...onTiles,
    kind: 'scorecard',
    nodes: ([hero, ...rest]) =>
      composeForm({
        kind: 'scorecard',
        card: {at: hero!.at, hero: hero!, tiles: rest.slice(0, 5), ledger: rest.slice(5)},
      }),
  },
  targets: {
    least: 1,
    most: 10,
    fits: isTarget,
    ...onTiles,
    kind: 'board',
    nodes: (facts) => composeForm({kind: 'board', facts, rest: []}),
  },
  steps: {
    least: 3,
    most: 8,
    fits: isTarget,
    ...onTiles,
    kind: 'steps',
    nodes: (facts) => composeForm({kind: 'steps', facts}),
  },
  honours: {
    least: 1,
    most: 6,
    fits: isHonour,
    why: 'rank',
    drawn: asRead,
    shows: (fact, figure) => chiefOf(fact) === figure,
    kind: 'honours',
    nodes: (facts) => composeForm({kind: 'honours', facts}),
  },
  changes: {
    least: 1,
    most: 6,
    fits: isChange,
    why: 'change',
    drawn: asRead,
    shows: isInChange,
    kind: 'changes',
    nodes: (facts) => composeForm({kind: 'changes', facts}),
  },
  flow: {
    least: 2,
    most: 6,
    fits: isPlain,
    ...onTiles,
    staged: true,
    drawn: withStages,
    kind: 'flow',
    nodes: (facts) => [
      element(
        'wr-flow',
        {layout: 'bars'},
        facts.map((fact) => composeFact(fact)),
      ),
    ],
  },
  lines: {
    least: 1,
    most: 12,
    fits: () => true,
    drawn: distinct,
    shows: isInClause,
    kind: 'lines',
    nodes: (facts) => composeForm({kind: 'lines', facts}),
  },
};

/** How many sentences take a form, how long each may be, and how they are drawn. */
interface SentenceRule {
  most: number;
  /** In characters. */
  longest: number;
  kind?: Form['kind'];
  nodes: (sentences: readonly Statement[]) => Node[];
}

const said = ({text}: Statement): string => wordsWithCounts(text);
const withIcon = (text: string): Record<string, string | undefined> => ({
  icon: iconOf(text),
  subject: subjectOf(text),
});

export const sentenceRules: Readonly<Record<SentenceForm, SentenceRule>> = {
  text: {most: 12, longest: Infinity, nodes: (all) => [element('p', {}, all.map(said).join(''))]},
  lede: {
    most: 6,
    longest: Infinity,
    nodes: (all) => [element('wr-lede', {}, all.map((each) => words(each, {quotes: true})).join(''))],
  },
  list: {
    most: 20,
    longest: Infinity,
    nodes: (all) => [
      element(
        'ul',
        {},
        all.map((each) => element('li', {}, said(each))),
      ),
    ],
  },
  checklist: {
    most: 12,
    longest: 120,
    nodes: (all) => [
      element(
        'wr-progress-checklist',
        {frame: 'inline'},
        all.map((each) => element('wr-check-item', {icon: iconOf(each.text)}, words(each))),
      ),
    ],
  },
  cards: {
    most: 9,
    longest: 240,
    nodes: (all) => [
      element(
        'wr-cards',
        {layout: 'stack'},
        all.map((each) => element('wr-card', withIcon(each.text), element('p', {}, said(each)))),
      ),
    ],
  },
  projects: {
    most: 15,
    longest: 240,
    kind: 'projects',
    nodes: (all) => [
      element(
        'wr-projects',
        {layout: 'branch'},
        all.map((each) => element('wr-card', withIcon(each.text), said(each))),
      ),
    ],
  },
  quote: {
    most: 1,
    longest: 60,
    kind: 'quote',
    nodes: (all) => all.map((each) => element('wr-quote', {}, words(each))),
  },
  statement: {
    most: 1,
    longest: 120,
    kind: 'statement',
    nodes: (all) => all.map((each) => element('wr-statement', {}, words(each))),
  },
};
