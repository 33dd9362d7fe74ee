import {css} from 'lit';
import {u} from './base.styles.js';

// Paragraphs, lists and tables stay in the author's document, where the shadow styles of an element end at its own
// children. This one sheet styles what lies deeper, and the few things that depend on an element's neighbours. It is
// adopted by the document (or shadow root) that holds the elements; selectors weigh as little as they can.

const sheet = css`
  :where(wr-section, wr-goal-tier, wr-part):where(:has(+ [ground='band'])) {
    --wr-section-end: ${u(100)};
  }
  :where(wr-section, wr-goal-tier):where(:has(> wr-cards:last-child > wr-card[ground='deep']:last-child)) {
    --wr-section-end: 0px;
  }
  :where(wr-section, wr-goal-tier):where(:has(+ [ground='band']))
    > :where(wr-cards:last-child)
    > :where(wr-card[ground='deep']:last-child) {
    --wr-card-end: ${u(96)};
  }
  /* What stands in a part outside a section keeps the page's inset. */
  :where(wr-part) > :where(:not(wr-section, wr-goal-pyramid, [slot])) {
    margin-inline: var(--wr-inset);
    margin-block: ${u(26)} 0;
  }
  :where(wr-part) > :where(:last-child:not(wr-section, wr-goal-pyramid)) {
    margin-block-end: ${u(52)};
  }
  :where(wr-part) > :where(p, ul, ol, table, blockquote) {
    padding: 0;
    text-wrap: pretty;
  }
  :where(wr-section, wr-group, wr-card) > :where(wr-goal-pyramid) {
    --wr-inset: 0px;
  }
  :where(wr-part) > :where(wr-lede) {
    margin-block-start: ${u(46)};
  }
  :where(wr-lede + wr-lede) {
    margin-block-start: ${u(16)};
  }
  :where(wr-flow + wr-flow, wr-compare + wr-compare) {
    margin-block-start: ${u(14)};
    padding-block-start: ${u(14)};
    border-block-start: ${u(0.5)} solid var(--wr-rule);
  }
  :where(wr-section, wr-goal-tier):where([ground='band']) {
    --wr-rule: var(--wr-rule-2);
  }

  :where(wr-part, wr-section, wr-group, wr-card, wr-goal-tier, wr-lede, wr-metric-tile, wr-tally) :where(b) {
    color: var(--wr-brand);
    font-family: var(--wr-serif);
    font-weight: 700;
  }
  :where(wr-section, wr-metric-tile, wr-tally, wr-card, wr-goal-tier) :where(cite) {
    font-family: var(--wr-serif);
    font-style: normal;
    font-weight: 700;
  }
  :where(wr-metric-tile, wr-tally, wr-check-item, wr-act, wr-compare) > :where(p) {
    margin: 0;
  }
  :where(wr-metric-tile:not([value])) > :where(cite) {
    font-size: ${u(17.5)};
  }
  :where(wr-metric-tile, wr-tally) > :where([slot='note']) > :where(cite) {
    display: block;
    margin-block: ${u(5)};
    padding-inline-start: 0.5em;
    color: var(--wr-ink);
    font-size: ${u(18)};
    text-indent: -0.5em;
    text-wrap: balance;
  }
  :where(cite:has(wbr), li:has(> wbr)) {
    word-break: keep-all;
  }
  /* An honour: a plaque between two gold lines. */
  :where(wr-metric-tile, wr-tally, wr-card, wr-section) :where(mark) {
    display: inline-block;
    margin-inline-start: ${u(10)};
    padding: ${u(3)} ${u(12)} ${u(5)};
    border: ${u(0.7)} solid var(--wr-gold);
    outline: ${u(0.7)} solid var(--wr-gold);
    outline-offset: ${u(-3.4)};
    background: none;
    color: var(--wr-gold-deep);
    font: 700 ${u(26)} / 1.2 var(--wr-serif);
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-lede) :where(strong) {
    font-family: inherit;
    font-weight: 700;
  }
  /* Figures within the text of a lockup: their digits come from the inline numerals, which are drawn larger. */
  :where(wr-cards[layout='lockup'] > wr-card > p) > :where(b, strong) {
    font-family: 'WR Numerals Inline', var(--wr-serif);
    text-autospace: no-autospace;
    word-break: keep-all;
  }

  :where(wr-section, wr-group, wr-card, wr-goal-tier) > :where(p, ul, ol, table, blockquote) {
    margin: 0;
    padding: 0;
    text-wrap: pretty;
  }
  :where(wr-group) > :where(p) {
    padding-block: ${u(8)};
  }
  :where(wr-section, wr-goal-tier, wr-part)
    > :where(p, ul, ol, table, blockquote)
    + :where(p, ul, ol, table, blockquote) {
    margin-block-start: ${u(16)};
  }
  :where(wr-section, wr-goal-tier, wr-group)
    > :where(:not([slot]))
    + :where(
      wr-metric-grid,
      wr-tally,
      wr-flow,
      wr-progress-checklist,
      wr-cards,
      wr-new-acts,
      wr-metric-tile,
      wr-compare,
      wr-targets,
      wr-projects,
      wr-ranking,
      wr-share,
      wr-trend
    ) {
    margin-block-start: ${u(20)};
  }
  :where(wr-section, wr-goal-tier) > :where(blockquote) {
    padding-inline-start: ${u(16)};
    border-inline-start: ${u(1.5)} solid var(--wr-gold);
    font-family: var(--wr-serif);
    font-size: ${u(17.4)};
  }

  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(ul, ol) {
    list-style: none;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(ul, ol) > :where(li) {
    position: relative;
    padding: ${u(10)} 0 ${u(10)} ${u(22)};
    line-height: 1.66;
    text-wrap: pretty;
    break-inside: avoid;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(ul, ol) > :where(li + li) {
    border-block-start: ${u(0.5)} solid var(--wr-rule);
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(ul) > li::before {
    content: '';
    position: absolute;
    inset-inline-start: ${u(3)};
    inset-block-start: calc(${u(10)} + 0.83em - ${u(3.5)});
    width: ${u(7)};
    height: ${u(7)};
    background: var(--wr-gold);
    transform: rotate(45deg);
    print-color-adjust: exact;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(ol) {
    counter-reset: wr-item;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(ol) > li::before {
    counter-increment: wr-item;
    content: counter(wr-item) '.';
    position: absolute;
    inset-inline-start: 0;
    color: var(--wr-gold-deep);
    font-weight: 700;
  }

  /* A list inside an item names documents: each is a file card with a folded corner. */
  :where(wr-section, wr-group, wr-card) > :where(ul, ol) > li > :where(ul) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.14fr);
    gap: ${u(12)};
    margin: ${u(8)} 0;
    padding: 0;
    list-style: none;
  }
  :where(wr-section, wr-group, wr-card) > :where(ul, ol) > li > :where(ul) > :where(li) {
    padding: ${u(12)} ${u(18)} ${u(12)} ${u(18)};
    border: ${u(0.5)} solid var(--wr-rule);
    background:
      linear-gradient(to top right, var(--wr-gold) 50%, var(--wr-paper) 50%) top right / ${u(16)} ${u(16)}
        no-repeat,
      var(--wr-paper-2);
    font: 700 ${u(17)} / 1.42 var(--wr-serif);
    text-indent: -0.5em;
    padding-inline-start: calc(${u(10)} + 0.5em);
    text-wrap: balance;
    print-color-adjust: exact;
  }

  :where(wr-section, wr-group, wr-card, wr-goal-tier) > :where(table) {
    width: 100%;
    border-collapse: collapse;
    line-height: 1.5;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier) > :where(table) :where(tr) {
    border-block-end: ${u(0.5)} solid var(--wr-rule);
    break-inside: avoid;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier) > :where(table) :where(th, td) {
    padding: ${u(11)} ${u(14)} ${u(11)} 0;
    text-align: start;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier) > :where(table) :where(th) {
    font: 700 ${u(18)} / 1.42 var(--wr-serif);
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier) > :where(table) :where(tr > :last-child) {
    padding-inline-end: 0;
  }
  /* A row that reads as a sentence: who, how many days, what. */
  :where(wr-group, wr-section) > :where(table) :where(tr:has(> td > wr-tally)) {
    display: grid;
    grid-template-columns: minmax(0, ${u(128)}) minmax(0, ${u(100)}) minmax(0, 1fr);
    column-gap: ${u(14)};
    align-items: center;
  }
  :where(wr-group, wr-section) > :where(table) :where(tr:has(> td > wr-tally)) > :where(th, td) {
    padding-inline: 0;
    min-width: 0;
  }
  @container (width < 28em) {
    :where(wr-group, wr-section) > :where(table) :where(tr:has(> td > wr-tally)) {
      grid-template-columns: minmax(0, 1fr) minmax(0, ${u(86.5)});
    }
    :where(wr-group, wr-section)
      > :where(table)
      :where(tr:has(> td > wr-tally))
      > :where(:nth-child(-n + 2)) {
      padding-block-end: ${u(4)};
    }
    :where(wr-group, wr-section) > :where(table) :where(tr:has(> td > wr-tally)) > :where(:nth-child(n + 3)) {
      grid-column: 1 / -1;
      padding-block-start: 0;
    }
    :where(wr-metric-tile:not([value])) > :where(cite) {
      font-size: ${u(16)};
    }
    :where(wr-section, wr-group, wr-card) > :where(ul, ol) > li > :where(ul) {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

const adopted = new WeakSet<Node>();

/** Gives the document or shadow root that holds an element the sheet for what lies inside elements. Once for each root. */
export function adoptProse(root: Node): void {
  if (adopted.has(root) || !('adoptedStyleSheets' in root) || !sheet.styleSheet) return;
  adopted.add(root);
  // First in the list, so that the author's own adopted sheets come after it and win.
  const host = root as Document | ShadowRoot;
  host.adoptedStyleSheets = [sheet.styleSheet, ...host.adoptedStyleSheets];
}
