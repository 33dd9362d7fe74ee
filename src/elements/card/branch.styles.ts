import {css} from 'lit';
import {u} from '../shared/base.styles.js';

/** A project on a branch: the numeral on the edge towards it, on the colour of its subject. */
export const branchStyles = css`
  :host([data-layout='branch']) {
    position: relative;
    background: var(--panel, var(--wr-paper-2));
    print-color-adjust: exact;
  }
  .branch {
    padding: ${u(12)} ${u(15)} ${u(13)};
  }
  .branch .medallion {
    position: absolute;
    inset: calc(50% - ${u(21)}) ${u(-32)} auto auto;
    width: ${u(42)};
    height: ${u(42)};
  }
  .branch.end .medallion {
    inset-inline: ${u(-32)} auto;
  }
  .branch .numeral {
    font-size: ${u(21)};
  }
  .branch .two {
    font-size: ${u(19)};
  }
  .branch .heading {
    gap: ${u(8)};
    line-height: 1.36;
  }
  .branch :is(.lead, .keyword) {
    color: inherit;
    font-size: ${u(18)};
    line-height: 1.36;
  }
  .branch .icon {
    width: ${u(22)};
    color: var(--figure-color);
  }
  .branch .body {
    container-type: inline-size;
    font-size: ${u(15)};
    line-height: 1.5;
    text-wrap: balance;
  }
  .branch .figure {
    --digits: ${u(24)};
    margin-inline: 0.12em;
  }
  .branch ::slotted(*) {
    margin-block: 0;
  }
  @container (width < 28em) {
    .branch,
    .branch.end {
      min-height: ${u(58)};
      padding: ${u(9)} ${u(12)} ${u(9)} ${u(20)};
    }
    .branch .medallion,
    .branch.end .medallion {
      inset: calc(50% - ${u(18)}) auto auto ${u(-34)};
      width: ${u(36)};
      height: ${u(36)};
    }
    .branch .numeral {
      font-size: ${u(18)};
    }
    .branch .two {
      font-size: ${u(16)};
    }
    .branch :is(.lead, .keyword) {
      font-size: ${u(16.5)};
    }
    .branch .icon {
      width: ${u(21)};
    }
  }
  @media (forced-colors: active) {
    :host([data-layout='branch']) {
      outline: 1px solid;
    }
    .branch .medallion {
      border: 1px solid;
      border-radius: 50%;
      background: Canvas;
    }
    .branch .medallion svg {
      display: none;
    }
  }
`;
