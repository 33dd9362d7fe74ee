// What the elements themselves read of tags. It stands apart from the table, so that a page loads no more than it draws.
import type {TagName} from './delivery.js';
import type {Motion} from './types.js';

/** The tags that keep a distance to the block before them in a section. */
export const spaced: readonly TagName[] = [
  'wr-metric-grid',
  'wr-metric-tile',
  'wr-scorecard',
  'wr-pair',
  'wr-honours',
  'wr-honour',
  'wr-figure',
  'wr-quote',
  'wr-tally',
  'wr-flow',
  'wr-progress-checklist',
  'wr-issues',
  'wr-issue',
  'wr-statement',
  'wr-lockup',
  'wr-cards',
  'wr-fields',
  'wr-trend',
  'wr-ranking',
  'wr-share',
  'wr-compare',
  'wr-before-after',
  'wr-targets',
  'wr-projects',
];

/** How what a tag draws comes in. */
export const motions: Readonly<Partial<Record<TagName, Motion>>> = {
  'wr-scorecard': {parts: '[part=bar]', by: 'grow'},
  'wr-pair': {parts: '[part=bar]', by: 'grow'},
  'wr-tally': {parts: '[part=marks]', by: 'unveil-quickly'},
  // Bars that words stand on stand still: without their ground the words could not be read.
  'wr-flow': {parts: '.rows :is([part=bar],[part=ribbon])', by: 'grow'},
  'wr-progress-checklist': {parts: '[part=fan]', by: 'unveil'},
  'wr-goal-pyramid': {parts: '[part=strip],[part=cell],[part=apex],[part=step]', by: 'rise'},
  'wr-new-acts': {parts: '[part=petal],[part=sector]', by: 'open'},
  'wr-trend': {parts: '.drawing > svg', by: 'unveil'},
  'wr-ranking': {parts: '[part=bar]', by: 'grow'},
  'wr-share': {parts: '.whole,.ring', by: 'unveil'},
  'wr-compare': {parts: '[part=bar]', by: 'grow'},
  'wr-before-after': {parts: '[part=bar]', by: 'grow'},
  'wr-targets': {parts: '[part=bar]', by: 'grow'},
};
