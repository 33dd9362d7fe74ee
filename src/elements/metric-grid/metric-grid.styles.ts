import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(var(--columns, 2), minmax(0, 1fr));
    column-gap: ${u(32)};
  }
  /* Two figures that stand out, a rule between. */
  .lead {
    column-gap: ${u(52)};
    background: linear-gradient(var(--wr-gold), var(--wr-gold)) center / ${u(0.7)} 100% no-repeat;
  }
  .lead ::slotted(wr-metric-tile) {
    --digits: ${u(64)};
    --words-color: var(--wr-ink-2);
    --least: ${u(18)};
    padding-block: 0 ${u(6)};
    border: 0;
  }
  @container (width < 28em) {
    .lead ::slotted(wr-metric-tile) {
      --digits: ${u(46)};
      --least: ${u(14)};
    }
    .grid {
      grid-template-columns: repeat(min(var(--columns, 2), 2), minmax(0, 1fr));
      column-gap: ${u(18)};
    }
    .lead {
      column-gap: ${u(30)};
    }
  }
  @container (width < 19em) {
    .lead {
      row-gap: ${u(20)};
      background: none;
    }
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
