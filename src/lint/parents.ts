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

/** Elements that hold words and no other element of ours but icons. */
export const wordsOnly: ReadonlySet<string> = new Set<TagName>([
  'wr-cover',
  'wr-lede',
  'wr-statement',
  'wr-lockup',
  'wr-honour',
  'wr-metric-tile',
  'wr-credits',
]);

/** What elements draw of what they hold: which children, and how many where it is a number. */
export const contents: Readonly<Record<string, {of: readonly string[]; count?: number}>> = {
  'wr-metric-grid': {of: ['wr-metric-tile', 'wr-tally', 'wr-pair']},
  'wr-cards': {of: ['wr-card']},
  'wr-projects': {of: ['wr-card']},
  'wr-targets': {of: ['wr-metric-tile']},
  'wr-scorecard': {of: ['wr-metric-tile', 'wr-pair', 'wr-compare', 'wr-tally']},
  'wr-compare': {of: ['wr-metric-tile'], count: 2},
  'wr-pair': {of: ['wr-metric-tile'], count: 2},
  'wr-share': {of: ['table', 'wr-metric-tile']},
  'wr-before-after': {of: ['table']},
} satisfies Partial<Record<TagName, {of: readonly string[]; count?: number}>>;
