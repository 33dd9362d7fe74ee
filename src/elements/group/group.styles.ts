import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  :host {
    margin-block-start: ${u(30)};
  }
  :host(:first-child) {
    margin-block-start: 0;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${u(7)};
    align-items: baseline;
    /* Where it is a grid: in print, see kept-heading. */
    grid-template-columns: auto minmax(0, auto) 1fr;
    padding-block-end: ${u(8)};
    border-block-end: ${u(1.5)} solid var(--wr-brand);
    font-family: var(--wr-serif);
    font-weight: 700;
    line-height: 1.3;
    break-after: avoid;
  }
  .lead {
    font-size: ${u(20)};
  }
  .key {
    min-width: 0;
    color: var(--wr-brand);
    font-size: ${u(27)};
  }
  .quiet {
    flex-wrap: nowrap;
    gap: ${u(9)};
    align-items: center;
    border: 0;
  }
  .quiet .key {
    color: var(--wr-ink);
    font-size: ${u(19)};
  }
  .quiet::after {
    content: '';
    flex: 1;
    border-block-start: ${u(0.7)} solid var(--wr-gold);
  }
  .icon {
    flex: none;
    width: ${u(26)};
    color: var(--figure-color, var(--wr-brand));
  }
  ::slotted(:is(wr-metric-grid, wr-tally, wr-cards, wr-flow):first-child) {
    margin-block-start: ${u(20)};
  }
  @container (width < 28em) {
    .lead {
      font-size: ${u(17)};
    }
    .heading:not(.quiet) .key {
      font-size: ${u(23)};
    }
  }
`;
