// Which form each tag takes on slides. A tag without a row is drawn by the table of tags.
import {tagOf} from '../../../tags/table.js';
import type {TagName} from '../../../tags/delivery.js';
import type {Form} from '../deck-builder.js';
import {acts, card, cards, checkItem, checklist} from './cards.js';
import {ranking, trend} from './charts.js';
import {byTable} from './by-table.js';
import {beforeAfter, compare, issue, issues, targets} from './comparisons.js';
import {flow, pyramid, tier} from './diagrams.js';
import {figure, group, lockup, section, statement} from './blocks.js';
import {credits} from './credits.js';
import {cover, part, quote} from './pages.js';
import {block, heading, lede, list} from './prose.js';
import {table} from './table.js';
import {grid, honour, honours, pair, scorecard, tile} from './tiles.js';
import {share} from './share.js';
import {tally} from './tally.js';

const inside: Form = (element, deck) => deck.drawInside(element);
const nothing: Form = () => undefined;

const ours: Partial<Record<TagName, Form>> = {
  'wr-report': inside,
  'wr-cover': cover,
  'wr-part': part,
  'wr-lede': lede,
  'wr-section': section,
  'wr-group': group,
  'wr-metric-grid': grid,
  'wr-metric-tile': tile,
  'wr-scorecard': scorecard,
  'wr-pair': pair,
  'wr-honours': honours,
  'wr-honour': honour,
  'wr-figure': figure,
  'wr-quote': quote,
  'wr-tally': tally,
  'wr-flow': flow,
  'wr-flow-step': inside,
  'wr-progress-checklist': checklist,
  'wr-check-item': checkItem,
  'wr-issues': issues,
  'wr-issue': issue,
  'wr-statement': statement,
  'wr-lockup': lockup,
  'wr-cards': cards,
  'wr-card': card,
  'wr-fields': cards,
  'wr-field': card,
  'wr-goal-pyramid': pyramid,
  'wr-goal-tier': tier,
  'wr-goal': card,
  'wr-new-acts': acts,
  'wr-act': card,
  'wr-trend': trend,
  'wr-ranking': ranking,
  'wr-share': share,
  'wr-compare': compare,
  'wr-before-after': beforeAfter,
  'wr-targets': targets,
  'wr-projects': cards,
  'wr-credits': credits,
  'wr-icon': nothing,
  'wr-toolbar': nothing,
};

const html: Record<string, Form> = {
  p: block,
  blockquote: block,
  dl: block,
  ul: list,
  ol: list,
  table,
  img: figure,
  svg: figure,
  figure,
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
};

/** How an element is drawn; undefined: what stands inside it is. */
export function formOf(tag: string): Form | undefined {
  if (Object.hasOwn(html, tag)) return html[tag];
  return tagOf(tag) && (ours[tag as TagName] ?? byTable);
}
