import type {TagName} from './table.js';
import type {Drawing} from './types.js';

/** The columns of the table that the elements read themselves, apart so that a page loads no words of other channels. */
export const drawing: Readonly<Partial<Record<TagName, Drawing>>> = {
  'wr-metric-grid': {isSpaced: true},
  'wr-metric-tile': {isSpaced: true},
  'wr-scorecard': {motion: {parts: '[part=bar]', by: 'grow'}, isSpaced: true},
  'wr-pair': {motion: {parts: '[part=bar]', by: 'grow'}, isSpaced: true},
  'wr-honours': {isSpaced: true},
  'wr-honour': {isSpaced: true},
  'wr-figure': {isSpaced: true},
  'wr-quote': {isSpaced: true},
  'wr-tally': {motion: {parts: '[part=marks]', by: 'unveil-quickly'}, isSpaced: true},
  'wr-flow': {motion: {parts: '[part=bar],[part=ribbon],[part=piece]', by: 'grow'}, isSpaced: true},
  'wr-progress-checklist': {motion: {parts: '[part=fan]', by: 'unveil'}, isSpaced: true},
  'wr-cards': {isSpaced: true},
  'wr-fields': {isSpaced: true},
  'wr-goal-pyramid': {motion: {parts: '[part=strip],[part=cell],[part=apex],[part=step]', by: 'rise'}},
  'wr-new-acts': {motion: {parts: '[part=petal],[part=sector]', by: 'open'}},
  'wr-trend': {motion: {parts: '.drawing > svg', by: 'unveil'}, isSpaced: true},
  'wr-ranking': {motion: {parts: '[part=bar]', by: 'grow'}, isSpaced: true},
  'wr-share': {motion: {parts: '.whole,.ring', by: 'unveil'}, isSpaced: true},
  'wr-compare': {motion: {parts: '[part=bar]', by: 'grow'}, isSpaced: true},
  'wr-before-after': {motion: {parts: '[part=bar]', by: 'grow'}, isSpaced: true},
  'wr-targets': {motion: {parts: '[part=bar]', by: 'grow'}, isSpaced: true},
  'wr-projects': {isSpaced: true},
};

/** The tags that have what is asked for, in the order of a report. */
export const drawnWith = (key: keyof Drawing): TagName[] =>
  (Object.keys(drawing) as TagName[]).filter((tag) => drawing[tag]?.[key]);
