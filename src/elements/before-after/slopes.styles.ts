import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const slopeStyles = css`
  .slopes {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    column-gap: ${u(22)};
    row-gap: ${u(24)};
  }
  .slope {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    min-width: 0;
    padding-block-start: ${u(11)};
    border-block-start: ${u(1.5)} solid var(--figure-color, var(--wr-brand));
    color: var(--figure-color, var(--wr-brand));
    break-inside: avoid;
  }
  .slope .label {
    color: var(--wr-ink);
  }
  .slope .name,
  .slope .unit {
    display: block;
  }
  /* Room for a number above the line and one below it. */
  .plot {
    --inset: 15.5%;
    position: relative;
    height: ${u(62)};
    margin-block: ${u(36)} ${u(32)};
  }
  .plot svg {
    position: absolute;
    inset: 0 var(--inset);
    width: calc(100% - 2 * var(--inset));
    height: 100%;
    stroke-width: ${u(2)};
  }
  .baseline {
    position: absolute;
    inset-inline: 0;
    inset-block-start: var(--zero);
    border-block-start: ${u(0.7)} solid var(--wr-ink-2);
  }
  .dot {
    position: absolute;
    inset-block-start: var(--was);
    inset-inline-start: var(--inset);
    width: ${u(9)};
    height: ${u(9)};
    border: ${u(1.8)} solid currentcolor;
    border-radius: 50%;
    background: var(--wr-paper);
    transform: translate(-50%, -50%);
    print-color-adjust: exact;
  }
  .dot.is {
    inset-block-start: var(--is);
    inset-inline-start: calc(100% - var(--inset));
    background: currentcolor;
  }
  .value {
    position: absolute;
    container-type: inline-size;
    width: 58%;
    --digits: ${u(16)};
  }
  .value.was {
    --figure-color: var(--wr-ink-2);
    inset-block-start: calc(var(--was-words) + ${u(6)});
    inset-inline-start: 0;
  }
  .value.is {
    --digits: ${u(26)};
    width: 92%;
    inset-block-end: calc(100% - var(--is-words) + ${u(6)});
    inset-inline-end: 0;
    text-align: end;
  }
  .falls .value.was {
    inset-block: auto calc(100% - var(--was-words) + ${u(6)});
  }
  .falls .value.is {
    inset-block: calc(var(--is-words) + ${u(6)}) auto;
  }
  .bare .plot {
    display: flex;
    flex-wrap: wrap;
    gap: ${u(8)};
    align-items: end;
    justify-content: space-between;
    height: auto;
    margin-block: ${u(12)};
  }
  .bare .value {
    position: static;
    width: 100%;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${u(8)};
    justify-content: space-between;
    padding-inline: 4%;
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.4;
  }
  @container (width < 28em) {
    .slopes {
      column-gap: ${u(12)};
    }
    .plot {
      height: ${u(46)};
      margin-block: ${u(38)} ${u(30)};
    }
    .value {
      --digits: ${u(14)};
    }
    .value.is {
      --digits: ${u(21)};
    }
    .ends {
      padding-inline: 0;
      font-size: ${u(13)};
    }
  }
  @container (width < 19em) {
    .slopes {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
