import type {TagName} from '../tags/index.js';

/** The elements that mean nothing outside others, and which these are. */
export const parents: Readonly<Record<string, readonly TagName[]>> = {
  'wr-cover': ['wr-report'],
  'wr-part': ['wr-report'],
  'wr-credits': ['wr-report'],
  'wr-check-item': ['wr-progress-checklist'],
  'wr-act': ['wr-new-acts'],
  'wr-goal': ['wr-goal-tier', 'wr-goal-pyramid'],
  'wr-flow-step': ['wr-flow'],
  'wr-honour': ['wr-honours'],
  'wr-field': ['wr-fields'],
  'wr-issue': ['wr-issues'],
} satisfies Partial<Record<TagName, readonly TagName[]>>;
