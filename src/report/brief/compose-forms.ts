import {composeGrid, composeTile} from '../compose-tiles.js';
import {composeChanges} from '../compose-charts.js';
import {element, type Node} from '../html.js';
import {joined, words} from '../inline-html.js';
import type {Figure, Text, Tile} from '../model.js';
import type {Fact} from './facts.js';
import type {Field} from './fields.js';
import {growthOf, signOf, type Scorecard} from './scorecard.js';
import type {Form} from './storyboard.js';

const own = {'data-check': 'own'};

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
      return [
        element(
          'wr-metric-grid',
          {},
          form.facts.map((fact) => composeFact(fact, {size: 'compact'})),
        ),
      ];
    case 'fields':
      return [element('wr-cards', {layout: 'lockup'}, form.fields.map(composeField))];
    case 'board':
    case 'steps':
      return [
        element(
          'wr-targets',
          {},
          form.facts.map((fact) => composeFact(fact)),
        ),
      ];
    case 'projects':
      return [
        element(
          'wr-projects',
          {},
          form.projects.map(({line}) => element('wr-card', {}, words(line, {}))),
        ),
      ];
  }
}

/** A tile without what hangs on it. */
const bare = (tile: Tile): Tile => ({...tile, notes: [], noted: [], part: undefined});

function composeFact(fact: Fact, attributes: Record<string, string | undefined> = {}): Node {
  const {value, unit, label} = fact.tile!.figure!;
  const growth = growthOf(fact);
  return element(
    'wr-metric-tile',
    {...attributes, value, unit: unit || undefined},
    joined(label, {titles: true}),
    growth && composeGrowth(fact, growth),
    !growth &&
      fact.growth &&
      element(
        'p',
        {slot: 'note'},
        words(fact.growth.words),
        element('b', {}, fact.growth.figure.mention.text),
      ),
  );
}

function composeGrowth(fact: Fact, growth: Figure): Node {
  const note = fact.tile!.notes.find((pieces) => pieces.some((piece) => holds(piece, growth)))!;
  return element('p', {slot: 'note'}, joined(note, {figures: [growth]}));
}

const holds = ({at, length}: Text, figure: Figure): boolean => figure.at >= at && figure.at < at + length;

function composeScorecard({hero, tiles, ledger}: Scorecard): Node[] {
  return [
    ...(hero ? [composeFact(hero, {size: 'hero'})] : []),
    element(
      'wr-metric-grid',
      {},
      [...tiles, ...ledger].map((fact) => composeFact(fact, {size: 'compact'})),
    ),
  ];
}

function composeField({name, lines}: Field): Node {
  return element(
    'wr-card',
    {keyword: name, ...own},
    lines.map(({text, facts}) =>
      element(
        'p',
        {},
        words(text, {figures: facts.flatMap(({tile}) => (tile?.figure ? [tile.figure] : []))}),
      ),
    ),
  );
}

void [composeGrid, composeTile, signOf, own];
