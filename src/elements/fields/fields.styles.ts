import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .fields {
    display: flex;
    flex-flow: column;
    gap: ${u(9)};
  }
  @container (width >= 28em) {
    .fields {
      flex-flow: row wrap;
      gap: ${u(12)};
    }
    ::slotted(*) {
      flex: 0 0 100%;
    }
    /* Exact shares of what the gap leaves. */
    ::slotted([data-span='11']) {
      flex-basis: calc((100% - ${u(12)}) * 0.55 - 0.01px);
    }
    ::slotted([data-span='9']) {
      flex-basis: calc((100% - ${u(12)}) * 0.45 - 0.01px);
    }
  }
`;
