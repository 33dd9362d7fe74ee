import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .strip {
    overflow: hidden;
    width: 100%;
    /* Over the edge of the ground below it, so that no seam shows. */
    margin-block-end: -1px;
    break-after: avoid;
  }
  .banner {
    position: relative;
    /* Less room at the right: between phone and page the inset is wide and the heading should stay on one line. */
    padding: ${u(26)} calc(var(--wr-inset, ${u(36)}) / 2) ${u(40)} var(--wr-inset, ${u(36)});
    background: var(--wr-deep);
    color: var(--wr-paper-2);
    print-color-adjust: exact;
    break-inside: avoid;
    break-after: avoid;
  }
  .scenic .banner {
    padding-block-start: ${u(8)};
  }
  .strip svg {
    display: block;
    overflow: hidden;
    width: 100%;
  }
  .watermark {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: hidden;
    pointer-events: none;
  }
  h2 {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    column-gap: 3.4cqi;
    align-items: baseline;
    font-family: var(--wr-serif);
    font-weight: 700;
    line-height: 1;
  }
  .year {
    color: var(--wr-gold-light);
    font-size: 5.4cqi;
    line-height: 1;
    text-autospace: no-autospace;
    white-space: nowrap;
  }
  .digits {
    letter-spacing: -0.012em;
    margin-inline-end: 0.02em;
    font: 700 19cqi / 0.8 var(--wr-num);
    font-variant-numeric: lining-nums;
  }
  .name {
    min-width: 0;
    font-size: calc(var(--size, 9.4) * 1cqi);
    letter-spacing: 0.02em;
    line-height: 1.2;
    text-wrap: balance;
  }
  :host([size='compact']) .banner {
    padding-block: ${u(12)} ${u(32)};
  }
  :host([size='compact']) .year {
    font-size: 3.8cqi;
  }
  :host([size='compact']) .digits {
    font-size: 12.4cqi;
  }
  :host([size='compact']) .name {
    font-size: calc(0.86 * var(--size, 9.4) * 1cqi);
  }
  @media (forced-colors: active) {
    .strip,
    .watermark {
      display: none;
    }
    .banner {
      border-block: 1px solid;
    }
  }
  @media print {
    :host([scene]:not([size='compact'])) {
      break-before: page;
    }
    /* It may stand at the top of a sheet. */
    :host([size='compact']) .banner {
      padding-block-start: ${u(16)};
    }
    :host([size='compact']) .scenic .banner {
      padding-block-start: ${u(12)};
    }
  }
  @supports not (container-type: inline-size) {
    .year,
    .name,
    .digits {
      font-size: ${u(28)};
    }
  }
`;
