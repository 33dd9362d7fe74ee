import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .item {
    display: grid;
    grid-template-columns: ${u(54)} minmax(0, 1fr);
    column-gap: ${u(16)};
    align-items: start;
    padding-block: ${u(15)};
    border-block-start: ${u(0.5)} solid var(--wr-rule);
    break-inside: avoid;
  }
  .item.alone {
    grid-template-columns: minmax(0, 1fr);
  }
  .head {
    margin-block-end: ${u(3.4)};
    font: 700 ${u(18)} / 1.2 var(--wr-serif);
    text-wrap: balance;
  }
  .key {
    color: var(--wr-brand);
    font-size: ${u(26)};
  }
  .lead + .key {
    margin-inline-start: ${u(4)};
  }
  .text {
    line-height: 1.62;
    text-wrap: pretty;
  }
  .text b {
    font-weight: 700;
  }
  .figure {
    --digits: ${u(28)};
    --figure-color: var(--wr-brand);
  }
  .outcome {
    color: var(--wr-brand);
    font: 700 1.1em / 1 var(--wr-serif);
  }
  :host([data-lit='on']) .key {
    text-decoration: underline ${u(2)} var(--wr-gold);
    text-underline-offset: 0.22em;
  }
  @media (forced-colors: active) {
    .off {
      fill: GrayText;
    }
  }
  @container (width < 28em) {
    .item {
      grid-template-columns: ${u(40)} minmax(0, 1fr);
      column-gap: ${u(12)};
    }
    .key {
      font-size: ${u(23)};
    }
  }
`;
