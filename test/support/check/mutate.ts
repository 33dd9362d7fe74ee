import {figureMakers} from './mutate-figures.js';
import {wordMakers} from './mutate-words.js';
import {sequence} from './page-text.js';
import type {Maker, Mutant} from './mutant.js';
import {tableMakers} from './tables.js';

export {kinds, type Kind, type Mutant} from './mutant.js';

/** All mutants of a page, in an order that mixes kinds and places; the same on every run. */
export function* mutantsOf(html: string, seed: number): Generator<Mutant> {
  const random = sequence(seed);
  const makers: Maker[] = [...figureMakers(html), ...wordMakers(html), ...tableMakers(html)];
  for (let i = makers.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [makers[i], makers[j]] = [makers[j]!, makers[i]!];
  }
  for (const make of makers) yield* make(random);
}
