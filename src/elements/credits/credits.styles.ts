import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .shore {
    overflow: hidden;
    width: 100%;
    margin-block-end: -1px;
  }
  .water {
    position: relative;
    overflow: clip;
    display: flex;
    flex-direction: column;
    justify-content: end;
    box-sizing: border-box;
    padding: ${u(24)} var(--wr-inset, ${u(36)}) ${u(24)};
    background: var(--wr-deep);
    color: var(--wr-gold-light);
    font-size: ${u(14)};
    line-height: 1.6;
    text-align: center;
    text-wrap: balance;
    print-color-adjust: exact;
    break-inside: avoid;
  }
  .scenic .water {
    min-height: 22.32cqi;
    border-block-start: max(1px, ${u(1)}) solid var(--wr-art-line);
    padding-block-start: 12.6cqi;
    background-image: linear-gradient(var(--wr-art-m4), var(--wr-deep) 14.4cqi);
  }
  /* The picture has its own water or land, on which the text stands. */
  .closing {
    margin-block-end: -22.3cqi;
  }
  .closing svg {
    display: block;
    overflow: hidden;
    width: 100%;
  }
  .closing + .water {
    min-height: 22.32cqi;
    padding-block-start: 12.6cqi;
    background: linear-gradient(transparent 21cqi, var(--wr-deep) 22cqi);
  }
  .lights {
    position: absolute;
    inset: 0 0 auto;
    width: 100%;
    pointer-events: none;
  }
  .text {
    position: relative;
  }
  ::slotted(*) {
    margin: 0;
  }
  @media (forced-colors: active) {
    .shore,
    .closing,
    .lights {
      display: none;
    }
    .scenic .water {
      min-height: 0;
      padding-block-start: ${u(24)};
      background: none;
    }
  }
  @supports not (container-type: inline-size) {
    .lights {
      display: none;
    }
  }
`;
