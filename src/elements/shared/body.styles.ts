import {css, unsafeCSS} from 'lit';
import {spaced} from '../../tags/drawing.js';
import {u} from './base.styles.js';
import {rowPairs} from './prose.js';
import {wideTables} from './wide-tables.styles.js';

const spacedTags = unsafeCSS(spaced.join());

/** Paragraphs, lists, tables and blocks in an element that holds a text of several; see `prose.ts`. */
export const body = css`
  :where(wr-section, wr-goal-tier, wr-part):where(:has(+ [ground='band'])) {
    --wr-section-end: ${u(100)};
  }
  :where(wr-section):where(:has(> wr-quote:last-child)) {
    --wr-section-end: 0px;
  }
  /* Paper between it and the banner of the next part. */
  :where(wr-part) > :where(wr-section:last-child):where(:has(> wr-quote:last-child)) {
    --wr-section-end: ${u(34)};
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
  /* The hills behind a staircase go from edge to edge. */
  :where(wr-section) > :where(wr-goal-pyramid:has(> wr-goal)) {
    --wr-inset: inherit;
    margin-inline: calc(-1 * var(--wr-inset));
  }
  :where(wr-part) > :where(wr-goal-pyramid:has(> wr-goal)) {
    margin-block: ${u(26)} ${u(52)};
  }
  /* Right below a banner there is no room for hills. */
  :where(wr-part) > :where([ground='band']:first-child) {
    --ridge: none;
  }
  /* Its deep ground goes on from the banner. */
  :where(wr-part) > :where(wr-scorecard:has(> wr-metric-tile[size='hero'])) {
    margin-block-start: 0;
  }
  /* The ridge of a band rises over what stands before it; deep ground keeps clear of it. */
  :where(wr-part) > :where(:not(wr-section)):where(:has(+ [ground])) {
    margin-block-end: ${u(68)};
  }
  /* A quotation stands on such ground itself. */
  :where(wr-part) > :where(wr-quote):where(:has(+ [ground='deep'])) {
    margin-block-end: 0;
  }
  :where(wr-part) > :where(wr-lede) {
    margin-block-start: ${u(46)};
  }
  :where(wr-lede + wr-lede) {
    margin-block-start: ${u(16)};
  }
  ${rowPairs}
  :where(wr-section, wr-goal-tier):where([ground='band']) {
    --wr-rule: var(--wr-rule-2);
  }

  :where(wr-section, wr-group, wr-card, wr-goal-tier) > :where(p, ul, ol, table, blockquote) {
    margin: 0;
    padding: 0;
    text-wrap: pretty;
  }
  /* What it comes to, below what is done; lines end at marks. */
  :where(wr-card[data-layout='trio'][scene]) > :where(p) {
    word-break: keep-all;
  }
  :where(wr-card[data-layout='trio'][scene]) > :where(p + p) {
    margin-block-start: ${u(6)};
    padding-block-start: ${u(6)};
    border-block-start: ${u(0.5)} solid var(--wr-rule);
    font-family: var(--wr-serif);
    font-weight: 700;
  }
  :where(wr-group) > :where(p) {
    padding-block: ${u(10)} ${u(8)};
  }
  :where(wr-section, wr-goal-tier, wr-part)
    > :where(p, ul, ol, table, blockquote)
    + :where(p, ul, ol, table, blockquote) {
    margin-block-start: ${u(16)};
  }
  :where(wr-section, wr-goal-tier, wr-group) > :where(:not([slot], wr-goal)) + :where(${spacedTags}) {
    margin-block-start: ${u(20)};
  }
  :where(wr-section) > :where(:not([slot])) + :where(wr-quote) {
    margin-block-start: ${u(40)};
  }
  :where(wr-section, wr-group) > :where(table) + :where(wr-tally) {
    margin-block-start: ${u(8)};
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(blockquote) {
    padding-inline-start: ${u(16)};
    border-inline-start: ${u(1.5)} solid var(--wr-gold);
    font-family: var(--wr-serif);
    font-size: ${u(17.4)};
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(blockquote) > :where(p) {
    margin: 0;
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
  :where(wr-group) > :where(ul, ol) > :where(li:last-child) {
    padding-block-end: 0;
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

  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) :where(li) > :where(ol, ul.nested),
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) :where(li li) > :where(ul) {
    margin: ${u(4)} 0 0;
    padding-inline-start: 1.4em;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) :where(li li)::marker {
    color: var(--wr-gold-deep);
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part)
    > :where(p, ul, ol, table, blockquote):where(:not([slot]))
    :where(a:any-link),
  :where(wr-lede) :where(a:any-link) {
    color: var(--wr-brand);
  }
  /* Chinese has no italics. */
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part)
    > :where(p, ul, ol, table, blockquote)
    :where(em, i) {
    font-style: normal;
    font-weight: 700;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) :where(sup, sub) {
    line-height: 0;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part)
    > :where(p, ul, ol, table, blockquote):where(:not([slot]))
    :where(mark) {
    background: var(--wr-brand-tint);
    color: var(--wr-brand);
    print-color-adjust: exact;
  }
  /* A list inside an item names documents, unless it is said to be nested: each is a file card with a folded corner. */
  :where(wr-section, wr-group, wr-card) > :where(ul, ol) > li > :where(ul:not(.nested)) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.14fr);
    gap: ${u(12)};
    margin: ${u(8)} 0;
    padding: 0;
    list-style: none;
  }
  :where(wr-section, wr-group, wr-card) > :where(ul, ol) > li > :where(ul:not(.nested)) > :where(li) {
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

  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(table) {
    width: 100%;
    max-width: 100%;
    border: 0;
    border-collapse: collapse;
    line-height: 1.5;
  }
  :where(wr-part) > :where(table) {
    width: calc(100% - 2 * var(--wr-inset));
    max-width: calc(100% - 2 * var(--wr-inset));
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(table) :where(tr) {
    border-block-end: ${u(0.5)} solid var(--wr-rule);
    break-inside: avoid;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(table) :where(th, td) {
    padding: ${u(11)} ${u(14)} ${u(11)} 0;
    text-align: start;
    vertical-align: middle;
    border: 0;
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  /* The frame that Word writes round every cell, and widths in points of its paper. */
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > table :where(th, td)[style*='windowtext'] {
    width: auto !important;
    border: 0 !important;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > table:is([class*='Mso'], [style*='pt']) {
    width: 100% !important;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(table) :where(th, td) > :where(p) {
    margin: 0;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(table) :where(th) {
    font: 700 ${u(18)} / 1.42 var(--wr-serif);
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part) > :where(table) :where(tr > :last-child) {
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
    :where(wr-section, wr-group, wr-card) > :where(ul, ol) > li > :where(ul:not(.nested)) {
      grid-template-columns: minmax(0, 1fr);
    }
    /* Four columns and more: the row's name is four characters wide at least, figures stay whole. */
    :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part)
      > :where(table:has(> * > tr > :nth-child(4)))
      :where(th, td) {
      padding-inline-end: ${u(7)};
      font-size: ${u(14)};
    }
    :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part)
      > :where(table:has(> * > tr > :nth-child(4)))
      :where(tr > :first-child) {
      min-width: 4.1em;
    }
  }
  ${wideTables}
`;
