// What the studio asks its worker, and what it answers.
import type {Choice, Examination, Issue, PlanIssue, SourceIssue} from '../../report/index.js';
import type {Detail} from '../../report/index.js';

/** A stretch of the source that is read as one: a sentence, a heading, a row of a table. */
export interface Sentence {
  /** UTF-16 offset in the source. */
  at: number;
  length: number;
  /** `aside`: left out by every draft, such as the address of the audience or words of the web page. */
  kind: 'title' | 'heading' | 'text' | 'aside';
  /** From 1. */
  line: number;
  /** Whether it opens a paragraph. */
  opens: boolean;
  /** Its figures, in order. */
  figures: {at: number; length: number}[];
}

/** How much of a sentence is on the page. */
export type Use = 'used' | 'part' | 'unused';

/** How long a page is to be, from 简版 to 全文. */
export interface Length {
  detail: Detail;
  figures?: number;
}

export interface Drafted {
  /** The page, as the command line writes it. */
  html: string;
  length: Length;
  title: string;
  issues: Issue[];
}

export interface SourceRead {
  text: string;
  issues: SourceIssue[];
}

/** The source as the pane shows it. */
export interface Outline {
  sentences: Sentence[];
  /** Whether the text has headings or figures at all. */
  hasContent: boolean;
}

/** A figure that is not on the page. */
export interface LeftOut extends Pick<Choice, 'at' | 'length' | 'rank' | 'section'> {
  value: string;
  unit: string;
  /** What it counts, where that is sure. */
  label?: string;
  /** The clause that it stands in. */
  clause: string;
  /** A few words each. */
  reasons: string[];
}

export interface Checked extends Examination {
  /** One for each sentence of the outline. */
  uses: Use[];
  leftOut: LeftOut[];
}

/** What became of the answer of a language model. */
export interface Arranged {
  /** The page; undefined where the answer is to be mended first, for the reasons given. */
  html?: string;
  /** What is wrong, or is to be looked at: an empty `path` holds for the whole answer. */
  issues: PlanIssue[];
}

/** What can be asked: arguments and answer by name. */
export interface Tasks {
  read: {ask: {content: Uint8Array | string; name: string; type: string}; answer: SourceRead};
  draft: {ask: {text: string; length?: Length; theme?: string}; answer: Drafted};
  outline: {ask: {text: string}; answer: Outline};
  check: {ask: {html: string; text: string}; answer: Checked};
  /** What a language model is to be asked. */
  request: {ask: {text: string}; answer: string};
  arrange: {ask: {text: string; answer: string; theme?: string}; answer: Arranged};
  proof: {ask: {html: string; page: string; text: string; source: string}; answer: string};
}

export type TaskName = keyof Tasks;

export interface Request<N extends TaskName = TaskName> {
  id: number;
  name: N;
  ask: Tasks[N]['ask'];
}

export interface Response {
  id: number;
  answer?: unknown;
  /** What went wrong, for whoever looks for the fault. */
  error?: string;
}
