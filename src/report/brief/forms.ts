import type {Text} from '../model.js';
import type {Rated} from './choose.js';
import type {Fact} from './facts.js';
import type {Field} from './fields.js';
import type {Project} from './projects.js';
import type {Scorecard} from './scorecard.js';

/** The heading of an act: the source's own words, or a name of ours where it has none. */
export interface ActName {
  text: string;
  /** Whether the words are ours. */
  own: boolean;
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
  | {kind: 'fields'; fields: Field[]}
  | {kind: 'lines'; facts: Fact[]}
  | {kind: 'board'; facts: Fact[]; rest: Fact[]}
  | {kind: 'steps'; facts: Fact[]}
  | {kind: 'projects'; projects: (Project & {figures: Rated[]})[]; name?: ActName}
);

export interface Act {
  name: ActName;
  at: number;
  forms: Form[];
  /** Whether it holds the key tasks: they follow the targets. */
  plans?: boolean;
}
