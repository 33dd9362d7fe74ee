import {composeChanges} from '../compose-charts.js';
import {element, type Node} from '../html.js';
import {iconFor} from '../icons.js';
import {joined, words} from '../inline-html.js';
import type {Figure, Text, Tile} from '../model.js';
import type {Fact} from './facts.js';
import type {Field} from './fields.js';
import {growthOf, type Scorecard} from './scorecard.js';
import type {Form} from './storyboard.js';

/** A form of a brief as elements. */
export function composeForm(form: Form): Node[] {
  switch (form.kind) {
    case 'scorecard':
      return composeScorecard(form.card);
    case 'changes':
      return composeChanges(
        form.facts.map(({tile}) => bare(tile!)),
        {digest: true},
      );
    case 'honours':
    case 'tiles':
      return [composeGrid(form.facts)];
    case 'fields':
      return [element('wr-cards', {layout: 'lockup'}, form.fields.map(composeField))];
    case 'lines':
      return [composeLines(form.facts)];
    case 'board':
      return [composeBoard(form.facts), ...(form.rest.length > 0 ? [composeLines(form.rest)] : [])];
    case 'steps':
      return [composeBoard(form.facts)];
    case 'projects':
      return [
        element(
          'wr-projects',
          {},
          form.projects.map(({line}) => element('wr-card', {}, words(line))),
        ),
      ];
  }
}

/** A tile without what hangs on it. */
const bare = (tile: Tile): Tile => ({...tile, notes: [], noted: [], part: undefined});

const composeGrid = (facts: readonly Fact[]): Node =>
  element(
    'wr-metric-grid',
    {},
    facts.map((fact) => composeFact(fact, {size: 'compact'})),
  );

function composeBoard(facts: readonly Fact[]): Node {
  return element(
    'wr-targets',
    {},
    facts.map((fact) => composeFact(fact)),
  );
}

/** Clauses that hold their figures. */
const composeLines = (facts: readonly Fact[]): Node =>
  element(
    'ul',
    {},
    facts.map((fact) => element('li', {}, words(fact.clause, {figures: figureOf(fact)}))),
  );

const figureOf = ({tile}: Fact): Figure[] => (tile?.figure ? [tile.figure] : []);

/** A figure with its label, and its growth below it. */
function composeFact(fact: Fact, attributes: Record<string, string | undefined> = {}): Node {
  const {value, unit, label} = fact.tile!.figure!;
  return element(
    'wr-metric-tile',
    {...attributes, value, unit: unit || undefined},
    joined(label, {titles: true}),
    composeGrowth(fact),
  );
}

function composeGrowth(fact: Fact): Node | undefined {
  const {growth, tile} = fact;
  if (growth)
    return element('p', {slot: 'note'}, `${words(growth.words)}<b>${growth.figure.mention.text}</b>`);
  const noted = growthOf(fact);
  if (!noted) return undefined;
  const note = tile!.notes.find((pieces) => pieces.some((piece) => holds(piece, noted)));
  return note && element('p', {slot: 'note'}, joined(note, {figures: [noted]}));
}

const holds = ({at, length}: Text, figure: Figure): boolean => figure.at >= at && figure.at < at + length;

function composeScorecard({hero, tiles, ledger}: Scorecard): Node[] {
  return [...(hero ? [composeFact(hero, {size: 'hero'})] : []), composeGrid([...tiles, ...ledger])];
}

function composeField({name, lines}: Field): Node {
  return element(
    'wr-card',
    {keyword: name, icon: iconFor(name), 'data-check': 'own'},
    lines.map(({text, facts}) => element('p', {}, words(text, {figures: facts.flatMap(figureOf)}))),
  );
}
