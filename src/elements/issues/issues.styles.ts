import {css} from 'lit';
import {u} from '../shared/base.styles.js';

/** The columns of issue and result; their heads stand above them. */
export const issueColumns = css`minmax(0, 61fr) minmax(0, 39fr)`;

export const styles = css`
  .issues {
    border: ${u(1.5)} solid var(--wr-brand);
    background: var(--panel, var(--wr-paper-2));
    break-inside: avoid;
    print-color-adjust: exact;
  }
  .heads {
    display: grid;
    grid-template-columns: ${issueColumns};
    align-items: center;
    padding: ${u(7)} ${u(16)};
    background: var(--wr-brand);
    color: var(--wr-paper-2);
    font: 700 ${u(16)} / 1.5 var(--wr-serif);
    print-color-adjust: exact;
  }
  .heads > * {
    min-width: 0;
  }
  .heads .arrow {
    display: none;
  }
  ::slotted(wr-issue:not(:first-child)) {
    border-block-start: ${u(0.5)} solid var(--wr-rule);
  }
  ::slotted(*) {
    margin: 0;
  }
  @container (width < 28em) {
    .issues {
      border-width: ${u(1)};
    }
    .heads {
      display: flex;
      flex-wrap: wrap;
      gap: 0 ${u(10)};
      padding-inline: ${u(13)};
    }
    .heads .arrow {
      display: block;
      flex: none;
      width: ${u(16)};
    }
  }
  @media (forced-colors: active) {
    .heads {
      border-block-end: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
