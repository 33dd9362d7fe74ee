import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  /* Rows of one height: the lines of the fans are drawn to the middle of each. */
  .list {
    display: grid;
    grid-auto-rows: 1fr;
  }
  .inline .list {
    grid-auto-rows: auto;
  }
  .fans {
    --capsule: ${u(42)};
    display: grid;
    grid-template-columns: var(--capsule) ${u(30)} minmax(0, 1fr) ${u(26)} var(--capsule);
    align-items: center;
  }
  .items {
    min-width: 0;
  }
  .fan {
    align-self: stretch;
    width: 100%;
    height: 0;
    min-height: 100%;
    fill: none;
    stroke: var(--wr-gold);
    stroke-width: 1.4px;
  }
  .fan path {
    vector-effect: non-scaling-stroke;
  }
  .capsule {
    display: grid;
    place-content: center;
    height: max(50.27%, min(100%, ${u(144)}));
    padding-block-end: ${u(4)};
    border: ${u(1.5)} solid var(--wr-brand);
    border-radius: calc(var(--capsule) / 2);
    color: var(--wr-brand);
    font: 700 ${u(24)} / 1 var(--wr-serif);
    print-color-adjust: exact;
  }
  .capsule span {
    writing-mode: vertical-rl;
    text-orientation: upright;
    white-space: nowrap;
    letter-spacing: 0.12em;
    margin-block-end: -0.12em;
  }
  .tail {
    background: var(--wr-brand);
    color: var(--wr-paper-2);
  }
  @container (width < 28em) {
    .fans {
      --capsule: ${u(34)};
      grid-template-columns: var(--capsule) ${u(20)} minmax(0, 1fr) ${u(14)} var(--capsule);
    }
    .capsule {
      height: max(46.9%, min(100%, ${u(124)}));
      font-size: ${u(20)};
    }
  }
  @container (width < 19em) {
    .fans {
      --capsule: ${u(30)};
      grid-template-columns: var(--capsule) ${u(14)} minmax(0, 1fr) ${u(10)} var(--capsule);
    }
  }
`;
