// What a plan may say: ids of what the report has, forms, and headings. Its figures and words are the report's.
import type {Detail} from '../detail.js';

/** The forms that figures take. */
export const figureForms = [
  'tiles',
  'lead',
  'scorecard',
  'targets',
  'steps',
  'honours',
  'changes',
  'flow',
  'lines',
] as const;

/** The forms that sentences take. */
export const sentenceForms = [
  'text',
  'lede',
  'list',
  'checklist',
  'cards',
  'projects',
  'quote',
  'statement',
] as const;

export type FigureForm = (typeof figureForms)[number];
export type SentenceForm = (typeof sentenceForms)[number];

/** An id of a block, set as the draft sets it, or a form of figures or sentences by their ids, in that order. */
export type PlanBlock = string | {form: FigureForm | SentenceForm; items: string[]};

export interface PlanSection {
  /** The id of a heading (`h2`), of an act or form of the draft (`a1`, `d3`), or a few words of one's own. */
  heading?: string;
  blocks: PlanBlock[];
}

export interface PlanPart {
  /** As in a section. */
  heading?: string;
  /** Whether the landscape stands behind its heading; in `full` and `digest` it does from the second part on. */
  scenic?: boolean;
  /** What stands before its sections. */
  blocks?: PlanBlock[];
  sections?: PlanSection[];
  /** What stands after them. */
  closing?: PlanBlock[];
}

/** What stands on a page, in which order and form. Plain JSON; its schema is `plan.schema.json`. */
export interface Plan {
  theme?: string;
  scene?: string;
  /** How the page is set, and what its ids of blocks are of; by default as a draft. */
  detail?: Detail;
  /** How many figures the brief has that its ids `a1`, `d1` are of. */
  figures?: number;
  parts: PlanPart[];
}

/** Something of a plan that cannot be drawn. */
export interface PlanIssue {
  /** Where in the plan: `parts[0].sections[2].blocks[1].items[0]`. */
  path: string;
  /** What is wrong and what to write; Chinese, one sentence. */
  message: string;
}

/** A plan that is not drawn: with all that is wrong of it. */
export class PlanError extends Error {
  override readonly name = 'PlanError';

  constructor(readonly issues: readonly PlanIssue[]) {
    super(issues.map(({path, message}) => `${path}：${message}`).join('\n'));
  }
}
