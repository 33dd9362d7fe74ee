// What exports read of tags. It stands apart from the table, so that a page loads nothing that only the check reads.
import type {Delivery} from './types.js';

/** Checks each row and keeps its keys: `TagName` is made of them. */
const rows = <Name extends `wr-${string}`>(table: Record<Name, Delivery>): Record<Name, Delivery> => table;

/** One row a tag, in the order of a report. */
export const delivery = /* @__PURE__ */ rows({
  'wr-report': {wechat: 'blocks', cut: 'block'},
  'wr-cover': {wechat: 'picture', cut: 'block'},
  'wr-part': {wechat: 'part', cut: 'group'},
  'wr-lede': {wechat: 'lede', cut: 'block'},
  'wr-section': {wechat: 'section', cut: 'group'},
  'wr-group': {wechat: 'group', cut: 'group'},
  'wr-metric-grid': {wechat: 'grid', cut: 'group'},
  'wr-metric-tile': {wechat: 'tile', cut: 'block'},
  'wr-scorecard': {wechat: 'picture', cut: 'group'},
  'wr-pair': {wechat: 'picture', cut: 'block'},
  'wr-honours': {wechat: 'picture', cut: 'block'},
  'wr-honour': {wechat: 'picture', cut: 'block'},
  'wr-figure': {wechat: 'picture', cut: 'block'},
  'wr-quote': {wechat: 'picture', cut: 'block'},
  'wr-tally': {wechat: 'tally', cut: 'block'},
  'wr-flow': {wechat: 'picture', cut: 'block'},
  'wr-flow-step': {wechat: 'blocks', cut: 'block'},
  'wr-split': {wechat: 'blocks', cut: 'block'},
  'wr-progress-checklist': {wechat: 'blocks', cut: 'group'},
  'wr-check-item': {wechat: 'check-item', cut: 'block'},
  'wr-issues': {wechat: 'picture', cut: 'group'},
  'wr-issue': {wechat: 'picture', cut: 'block'},
  'wr-statement': {wechat: 'picture', cut: 'block'},
  'wr-lockup': {wechat: 'picture', cut: 'block'},
  'wr-cards': {wechat: 'blocks', cut: 'group'},
  'wr-card': {wechat: 'card', cut: 'block'},
  'wr-fields': {wechat: 'blocks', cut: 'group'},
  'wr-field': {wechat: 'card', cut: 'block'},
  'wr-goal-pyramid': {wechat: 'diagram', cut: 'group'},
  'wr-goal-tier': {wechat: 'section', cut: 'group'},
  // The pyramid shows it.
  'wr-goal': {wechat: 'none', cut: 'block'},
  'wr-new-acts': {wechat: 'diagram', cut: 'group'},
  'wr-act': {wechat: 'act', cut: 'block'},
  'wr-trend': {wechat: 'picture', cut: 'block'},
  'wr-ranking': {wechat: 'picture', cut: 'block'},
  'wr-share': {wechat: 'picture', cut: 'block'},
  'wr-compare': {wechat: 'picture', cut: 'block'},
  'wr-before-after': {wechat: 'picture', cut: 'block'},
  'wr-targets': {wechat: 'blocks', cut: 'group'},
  'wr-projects': {wechat: 'blocks', cut: 'group'},
  'wr-credits': {wechat: 'picture', cut: 'block'},
  'wr-icon': {wechat: 'inline', cut: 'block'},
  'wr-toolbar': {wechat: 'none', cut: 'block', isControl: true},
});

export type TagName = keyof typeof delivery;

/** The row of a tag; undefined for what is none of ours. */
export function deliveryOf(name: string): Delivery | undefined {
  return Object.hasOwn(delivery, name) ? delivery[name as TagName] : undefined;
}
