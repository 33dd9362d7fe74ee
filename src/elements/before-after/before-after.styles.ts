import {css} from 'lit';
import {u} from '../shared/base.styles.js';

const arrow = css`
  .arrow {
    position: relative;
    height: ${u(1.3)};
    background: var(--wr-gold);
    print-color-adjust: exact;
  }
  .arrow::after {
    content: '';
    position: absolute;
    inset: 50% 0 auto auto;
    width: ${u(6)};
    height: ${u(6)};
    border: solid var(--wr-gold);
    border-width: ${u(1.3)} ${u(1.3)} 0 0;
    transform: translateY(-50%) rotate(45deg);
  }
`;

const slopeStyles = css`
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
    inset-block-start: calc(var(--was) + ${u(6)});
    inset-inline-start: 0;
  }
  .value.is {
    --digits: ${u(26)};
    width: 92%;
    inset-block-end: calc(100% - var(--is) + ${u(6)});
    inset-inline-end: 0;
    text-align: end;
  }
  .falls .value.was {
    inset-block: auto calc(100% - var(--was) + ${u(6)});
  }
  .falls .value.is {
    inset-block: calc(var(--is) + ${u(6)}) auto;
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

export const styles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: ${u(2)} ${u(16)};
    align-items: center;
    justify-content: space-between;
    padding-block-end: ${u(8)};
    border-block-end: ${u(1.5)} solid var(--wr-brand);
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.4;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${u(12)};
    margin-inline-start: auto;
  }
  .key {
    display: inline-flex;
    gap: ${u(6)};
    align-items: center;
    background: none;
  }
  .key::before {
    content: '';
    flex: none;
    width: ${u(9)};
    height: ${u(9)};
    background: var(--wr-rule-2);
    print-color-adjust: exact;
  }
  .key.new::before {
    background: var(--wr-brand);
  }
  .key.level::before {
    width: 0;
    height: ${u(14)};
    border-inline-start: ${u(1)} dashed var(--wr-gold);
    background: none;
  }
  .row {
    display: grid;
    grid-template-columns:
      minmax(0, ${u(130)}) minmax(${u(40)}, 1fr) min(18cqi, max(${u(64)}, var(--from) * ${u(19)})) ${u(14)}
      min(26cqi, max(${u(84)}, var(--to) * ${u(29)}));
    column-gap: ${u(9)};
    align-items: center;
    padding-block: ${u(11)};
    break-inside: avoid;
  }
  .row + .row {
    border-block-start: ${u(0.5)} solid var(--wr-rule-2);
  }
  .label {
    min-width: 0;
    line-height: 1.36;
  }
  .name {
    font: 700 ${u(16)} / 1.36 var(--wr-serif);
    text-wrap: balance;
  }
  .unit {
    color: var(--wr-ink-2);
    font-size: ${u(13)};
    line-height: 1.45;
  }
  .row .name,
  .row .unit {
    display: block;
  }
  .name,
  .row .name {
    padding: 0;
    color: var(--wr-ink);
  }
  .track {
    position: relative;
    height: ${u(22)};
    margin-inline-end: ${u(5)};
  }
  .bar {
    position: absolute;
    inset-block: 0 auto;
    height: ${u(8)};
    background: var(--wr-rule-2);
  }
  .bar.new {
    inset-block: auto 0;
    height: ${u(12)};
    background: var(--figure-color, var(--wr-brand));
  }
  .zero,
  .was-here {
    position: absolute;
    inset-block: ${u(-4)};
    border-inline-start: ${u(0.7)} solid var(--wr-ink-2);
    transform: translateX(-50%);
  }
  .track .was-here {
    border-inline-start: ${u(0.9)} dashed var(--wr-gold);
  }
  .row .was,
  .row .is {
    container-type: inline-size;
  }
  .row .was {
    --digits: ${u(19)};
    --figure-color: var(--wr-ink-2);
  }
  .row .is {
    --digits: ${u(29)};
  }
  .missing {
    color: var(--wr-ink-2);
    font-size: ${u(16)};
    line-height: 1.3;
  }
  ${arrow}
  ${slopeStyles}

  @container (width < 28em) {
    .row {
      grid-template-columns:
        minmax(0, 1fr) min(24cqi, max(1.4, var(--row-from)) * ${u(17)}) ${u(14)}
        min(32cqi, max(1.4, var(--row-to)) * ${u(25)});
      row-gap: ${u(10)};
      column-gap: ${u(6)};
    }
    .track {
      grid-row: 2;
      grid-column: 1 / -1;
      margin: 0;
    }
    .track.bare {
      display: none;
    }
    .row .name,
    .row .unit {
      display: inline;
    }
    .row .name {
      margin-inline-end: ${u(5)};
    }
    .row .was {
      --digits: ${u(17)};
      text-align: end;
    }
    .row .is {
      --digits: ${u(25)};
      text-align: end;
    }
    .name {
      font-size: ${u(15)};
    }
  }
  @media (forced-colors: active) {
    .bar,
    .key::before {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .bar.new,
    .key.new::before,
    .dot.is {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
