import type {Genre, Text} from '../model.js';
import type {Actual} from './actuals.js';
import type {Rated} from './salience.js';
import type {Fact} from './fact.js';
import type {Field} from './fields.js';
import type {InStep} from './other-targets.js';
import type {Project} from './projects.js';
import type {Scorecard} from './scorecard.js';

/** The heading of an act: the source's own words, or a name of ours where it has none. */
export interface ActName {
  text: string;
  /** Whether the words are ours. */
  own: boolean;
}

/** A direction of a plan that the report names in quotes, and what it leads to. */
export interface Direction {
  name: string;
  line: Text;
}

/** One form on the page, with the heading of the report it stands under. */
export type Form = {
  heading?: Text;
  /** Whether it stands in the section of the form before it. */
  joins?: true;
} & (
  | {kind: 'scorecard'; card: Scorecard}
  | {kind: 'changes'; facts: Fact[]}
  | {kind: 'honours'; facts: Fact[]}
  | {kind: 'tiles'; facts: Fact[]}
  | {kind: 'lead'; facts: Fact[]}
  | {kind: 'ranking'; facts: Fact[]}
  | {kind: 'trend'; facts: Fact[]}
  | {kind: 'share'; facts: Fact[]}
  | {kind: 'tally'; facts: Fact[]}
  | {kind: 'flow'; facts: Fact[]}
  | {kind: 'issues'; facts: Fact[]; genre: Genre}
  | {kind: 'statement'; text: Text; name: Text}
  | {kind: 'lockup'; text: Text; note?: Text}
  | {kind: 'fields'; fields: Field[]}
  | {kind: 'directions'; directions: Direction[]}
  | {kind: 'acts'; fields: Field[]; name: ActName}
  | {kind: 'quote'; text: Text}
  | {kind: 'lines'; facts: Fact[]}
  | {
      kind: 'board';
      facts: Fact[];
      rest: Fact[];
      actuals?: (Actual | undefined)[];
      inStep?: InStep;
      /** Targets that the board has no room for, as one line. */
      after?: Text[];
    }
  | {
      kind: 'steps';
      facts: Fact[];
      /** The banner above, which says by when. */
      until?: string;
      horizon?: Text;
    }
  | {kind: 'projects'; projects: (Project & {figures: Rated[]})[]; name?: ActName}
);

export interface Act {
  name: ActName;
  at: number;
  forms: Form[];
  /** Whether it holds the key tasks: they follow the targets. */
  plans?: boolean;
}
