import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .lockup {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    padding-block: ${u(14)};
    border-block: ${u(0.7)} solid var(--wr-gold);
    font: 700 ${u(20)} / 1.4 var(--wr-serif);
    text-autospace: no-autospace;
    break-inside: avoid;
  }
  .line {
    display: block;
    font-size: ${u(22)};
    text-wrap: pretty;
  }
  .member {
    text-align: center;
  }
  .member + .member {
    border-inline-start: ${u(0.7)} solid var(--wr-gold);
  }
  .first,
  .second {
    display: block;
    white-space: nowrap;
  }
  .second {
    color: var(--wr-brand);
    font-size: min(${u(37)}, 8cqi);
    line-height: 1.25;
  }
  ::slotted([slot='note']) {
    display: block;
    margin-block: ${u(8)} 0;
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.5;
  }
  @container (width < 28em) {
    .lockup {
      font-size: ${u(16)};
    }
    .line {
      font-size: ${u(18)};
    }
    .second {
      font-size: min(${u(27)}, 8cqi);
    }
  }
`;
