import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .heading {
    justify-self: start;
    width: fit-content;
    max-width: 100%;
    margin-block-end: ${u(16)};
    padding: ${u(5)} ${u(14)} ${u(6)};
    background: var(--wr-brand);
    color: var(--wr-paper-2);
    font: 700 ${u(17)} / 1.4 var(--wr-serif);
    break-after: avoid;
    print-color-adjust: exact;
  }
  .text {
    font: 700 ${u(26)} / 1.44 var(--wr-serif);
    text-wrap: pretty;
  }
  ::slotted(*) {
    margin-block: 0;
  }
  @container (width < 28em) {
    .heading {
      font-size: ${u(16)};
    }
    .text {
      font-size: ${u(20)};
    }
  }
  @media (forced-colors: active) {
    .heading {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
