import {css} from 'lit';
import {u} from '../shared/base.styles.js';

/** An honour between two gold lines. */
export const plaqueStyles = css`
  .plaque {
    position: relative;
    flex: 1 1 auto;
    min-width: min(100%, ${u(150)});
    padding: ${u(9.5)} ${u(16)};
    border: ${u(0.6)} solid var(--wr-gold);
    color: var(--wr-gold-deep);
    font: 700 ${u(16)} / 1.4 var(--wr-serif);
    text-align: center;
    text-wrap: balance;
    break-inside: avoid;
  }
  .plaque::before {
    content: '';
    position: absolute;
    inset: ${u(2)};
    border: ${u(0.5)} solid var(--wr-gold);
    pointer-events: none;
  }
`;
