import {css, unsafeCSS, type CSSResult} from 'lit';
import {u} from './base.styles.js';

/** A row of such a table is a card: its name, then each figure beside the name of its column. */
const cards = (table: CSSResult): CSSResult => css`
  :where(wr-report) ${table}, :where(wr-report) ${table} :is(caption, thead, tbody, tfoot, tr, th, td) {
    display: block;
    width: auto !important;
  }
  :where(wr-report) ${table} tr {
    padding-block: ${u(9)};
  }
  /* Their words stand before each figure, where they are read out too. */
  :where(wr-report) ${table} tr[data-wr-columns] {
    display: none;
  }
  :where(wr-report) ${table} :is(th, td) {
    display: flow-root;
    padding: ${u(2)} 0 !important;
    font-size: ${u(16)};
    text-align: end;
    /* A figure that has no room beside the name goes below it, whole. */
    overflow-wrap: normal;
    text-wrap: wrap;
  }
  :where(wr-report) ${table} :is(th, td):only-child {
    text-align: start;
  }
  :where(wr-report) ${table} tr[data-wr-head]::before,
  :where(wr-report) ${table} tr > :not([data-wr-head], :only-child) {
    font: 700 ${u(17)} / 1.42 var(--wr-serif);
    text-align: start;
  }
  :where(wr-report) ${table} [data-wr-head]::before {
    content: attr(data-wr-head);
  }
  :where(wr-report) ${table} :is(th, td)[data-wr-head]::before {
    float: left;
    max-width: 60%;
    margin-inline-end: ${u(10)};
    color: var(--wr-ink-2);
    font: 400 ${u(14)} / 1.7 var(--wr-sans);
    text-align: start;
  }
`;

/** Tables of many columns; see `wide-tables.ts`. */
export const wideTables = css`
  :where(wr-section, wr-card, wr-goal-tier, wr-part, wr-group) > :where(table[style*='--table-em']) {
    font-size: min(1em, calc((100cqi - 2 * var(--wr-inset, 0px)) / var(--table-em)));
  }
  :where(wr-group) > :where(table[style*='--table-em']) {
    font-size: min(1em, calc(100cqi / var(--table-em)));
  }
  :where(wr-report) :where(table[style*='--table-em']) :where(th, td) {
    padding: 0.6em 0.44em 0.6em 0;
    font-size: inherit;
  }
  ${cards(unsafeCSS("table[data-wr-cards='always']"))}
  :where(wr-report) table[data-wr-cards='always'] tr:not([data-wr-columns]) {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: ${u(28)};
  }
  :where(wr-report) table[data-wr-cards='always'] tr::before,
  :where(wr-report) table[data-wr-cards='always'] tr > :not([data-wr-head]) {
    grid-column: 1 / -1;
  }
  @container (width < 28em) {
    ${cards(unsafeCSS('table[data-wr-cards]'))}
    :where(wr-report) table[data-wr-cards='always'] tr:not([data-wr-columns]) {
      display: block;
    }
  }
`;
