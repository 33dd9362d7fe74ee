import {sliceRuns, type Run} from '../shared/content.js';

/** A sentence taken apart at its key phrase: 紧扣 | 稳进增效 | ， | 精准建言献策……. The parts joined are the sentence. */
export interface ActSentence {
  /** The words before the key; empty where there are none. */
  lead: string;
  key: string;
  /** Whether the key is part of the sentence. If not, it is a title of its own before it. */
  within: boolean;
  /** The mark that joined key and rest. */
  joint: string;
  rest: Run[];
}

/** A lead longer than this, in characters, is not a lead: the sentence is left whole below its key. */
const longestLead = 6;

/** Takes the sentence of an act apart, given its key phrase. */
export function actSentence(runs: readonly Run[], key: string): ActSentence {
  const text = runs.map((run) => run.text).join('');
  const at = key ? text.indexOf(key) : -1;
  if (at < 0 || at > longestLead || /[，。；：]/.test(text.slice(0, at))) {
    return {lead: '', key, within: false, joint: '', rest: [...runs]};
  }
  const end = at + key.length;
  const joint = /^[”’」』》]?[，、：；。]/.exec(text.slice(end))?.[0] ?? '';
  return {lead: text.slice(0, at), key, within: true, joint, rest: sliceRuns(runs, end + joint.length)};
}

/** A piece of a sentence, drawn plain, emphasised, or as the outcome that it leads to. */
export interface OutcomeRun extends Run {
  outcome: boolean;
}

/** Marks the last place in a sentence that states its outcome. */
export function markOutcome(runs: readonly Run[], outcome: string): OutcomeRun[] {
  const text = runs.map((run) => run.text).join('');
  const at = outcome ? text.lastIndexOf(outcome) : -1;
  const plain = (part: Run[]): OutcomeRun[] => part.map((run) => ({...run, outcome: false}));
  if (at < 0) return plain([...runs]);
  const end = at + outcome.length;
  return [
    ...plain(sliceRuns(runs, 0, at)),
    {text: outcome, strong: true, outcome: true},
    ...plain(sliceRuns(runs, end)),
  ];
}
