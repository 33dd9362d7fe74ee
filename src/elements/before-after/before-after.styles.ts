import {css} from 'lit';
import {u} from '../shared/base.styles.js';
import {slopeStyles} from './slopes.styles.js';

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

  /* The line stands for its value in the column of the bars. */
  @container (width >= 28em) {
    .legend {
      padding-inline-start: ${u(139)};
    }
  }
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
