import {subjects, type ColorRole} from './tokens.js';

/** What is drawn on which grounds, and the least contrast between them. */
export type Pair = readonly [mark: ColorRole, grounds: readonly ColorRole[], least: number];

const subjectRoles = subjects.map((name) => `subject-${name}` as const);

/** Every pair of roles that meet, in light themes and dark ones: 4.5 for text, 3 for large text and marks. */
export const pairs: readonly Pair[] = [
  ['ink', ['paper', 'paper-2', 'paper-3'], 4.5],
  ['ink-2', ['paper', 'paper-2', 'paper-3'], 4.5],
  ['brand', ['paper', 'paper-2', 'paper-3', 'brand-tint'], 4.5],
  ['gold-deep', ['paper', 'paper-2', 'paper-3'], 4.5],
  ['paper-2', ['brand', 'brand-2', 'deep', ...subjectRoles], 4.5],
  ['gold-light', ['deep', 'brand'], 4.5],
  ['ink', ['gold-light'], 4.5],
  ['petal-text', ['blossom-0'], 4.5],
  ['petal-text', ['blossom-1'], 3],
  ['gold', ['paper'], 3],
  ['brand', ['rule-2'], 3],
  ...subjectRoles.map((role): Pair => [role, ['paper', 'paper-2', 'paper-3'], 4.6]),
  // Words on scenery: the steps of a staircase, bars, the sky.
  ['ink', ['art-m2'], 4.5],
  ['ink-2', ['art-sky-1'], 4.5],
  // What meets on a deep ground, where the roles change places.
  ['paper-2', ['art-ink', 'brand-2'], 4.5],
  ['gold-light', ['art-ink', 'brand'], 4.5],
  ['art-ink', ['gold-light', 'rule-2'], 4.5],
  ['gold-light', ['brand-2'], 3],
];
