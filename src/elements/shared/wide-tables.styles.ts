import {css} from 'lit';
import {u} from './base.styles.js';

/** On a phone; see `wide-tables.ts`. */
export const wideTables = css`
  /* A row of a wide table is a card: its name, then each figure beside the name of its column. See WideTables. */
  @container (width < 28em) {
    :where(wr-report) table[data-wr-cards],
    :where(wr-report) table[data-wr-cards] :is(caption, thead, tbody, tfoot, tr, th, td) {
      display: block;
      width: auto !important;
    }
    :where(wr-report) table[data-wr-cards] tr {
      padding-block: ${u(9)};
    }
    /* Their words stand before each figure, where they are read out too. */
    :where(wr-report) table[data-wr-cards] tr[data-wr-columns] {
      display: none;
    }
    :where(wr-report) table[data-wr-cards] :is(th, td) {
      overflow: hidden;
      padding: ${u(2)} 0 !important;
      font-size: ${u(16)};
      text-align: end;
    }
    :where(wr-report) table[data-wr-cards] :is(th, td):only-child {
      text-align: start;
    }
    :where(wr-report) table[data-wr-cards] tr[data-wr-head]::before,
    :where(wr-report) table[data-wr-cards] tr > :not([data-wr-head], :only-child) {
      font: 700 ${u(17)} / 1.42 var(--wr-serif);
      text-align: start;
    }
    :where(wr-report) table[data-wr-cards] [data-wr-head]::before {
      content: attr(data-wr-head);
    }
    :where(wr-report) table[data-wr-cards] :is(th, td)[data-wr-head]::before {
      float: inline-start;
      max-width: 60%;
      margin-inline-end: ${u(10)};
      color: var(--wr-ink-2);
      font: 400 ${u(14)} / 1.7 var(--wr-sans);
      text-align: start;
    }
  }
`;
