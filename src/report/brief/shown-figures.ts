// Which figures of the source stand on the page: those in the words that a form draws, and no others.
import type {Text} from '../model.js';
import type {Fact} from './fact.js';
import type {Act, Form} from './forms.js';
import {lastBefore} from './last-before.js';
import {distinct} from './lines.js';
import type {Rated} from './salience.js';
import {growthNote} from './tile-words.js';

type Place = Pick<Text, 'at' | 'length'>;

/** The places of the figures that the forms of some acts draw. */
export function shownFigures({acts, rated}: {acts: readonly Act[]; rated: readonly Rated[]}): Set<number> {
  const forms = acts.flatMap((act) => act.forms);
  return new Set(forms.flatMap((form) => figuresOf(form, rated)).map(({at}) => at));
}

/** The figures that a form draws, chosen for themselves or not; those that mislead alone are words of their line. */
export const figuresOf = (form: Form, rated: readonly Rated[]): Rated[] =>
  placesOf(form).flatMap(({at, length}) => {
    const from = lastBefore(rated, (figure) => figure.at, at - 1) + 1;
    const found: Rated[] = [];
    for (let i = from; i < rated.length && rated[i]!.at < at + length; i++)
      if (rated[i]!.score > -Infinity) found.push(rated[i]!);
    return found;
  });

/** What a form draws, by where it stands in the source. */
function placesOf(form: Form): Place[] {
  switch (form.kind) {
    case 'scorecard': {
      const {hero, tiles, ledger} = form.card;
      return [...(hero ? [hero] : []), ...tiles, ...ledger].flatMap(onTile);
    }
    case 'tiles':
    case 'lead':
    case 'steps':
      return form.facts.flatMap(onTile);
    case 'changes':
      return form.facts.flatMap(({tile}) => [tile!.change!.from, tile!.change!.to]);
    case 'honours':
      return form.facts.map(({tile}) => tile!.figure!);
    case 'tally':
      return form.facts.flatMap(inTally);
    case 'lines':
      return distinct(form.facts).map(({clause}) => clause);
    case 'fields':
    case 'acts':
      return form.fields.flatMap(({lines}) => lines.map(({text}) => text));
    case 'projects':
      return form.projects.map(({line}) => line);
    case 'board':
      return [
        ...form.facts.flatMap(onTile),
        ...(form.actuals ?? []).flatMap((actual) => (actual ? [actual.figure] : [])),
        ...distinct(form.rest).map(({clause}) => clause),
        ...(form.after ?? []),
      ];
    case 'ranking':
    case 'trend':
    case 'share':
    case 'flow':
    case 'issues':
      return form.facts.flatMap(({figures}) => figures);
    default:
      return [];
  }
}

/** A figure with what stands below it. */
export const onTile = (fact: Fact): Place[] => [
  fact.tile!.figure!,
  ...(fact.growth ? [fact.growth.figure] : (growthNote(fact) ?? [])),
  ...(fact.more ?? []),
];

/** The words up to a count, and those of its part. */
function inTally({tile, clause}: Fact): Place[] {
  const {figure, part} = tile!;
  const end = figure!.at + figure!.length;
  return [{at: clause.at, length: end - clause.at}, part!.text, ...(part!.note ? [part!.note] : [])];
}
