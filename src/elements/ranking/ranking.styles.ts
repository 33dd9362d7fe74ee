import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .rows {
    --widest: ${u(34)};
    --large: clamp(${u(20)}, 38cqi / var(--number-em), var(--widest));
    --row: ${u(48)};
    --label: calc(min(${u(152)}, var(--label-em) * ${u(16)}) + ${u(16)});
    --number: min(46cqi, var(--number-em) * var(--large));
    --d: (100cqi - var(--label) - ${u(10)} - var(--number));
    position: relative;
    line-height: 1.375;
  }
  .many {
    --widest: ${u(26)};
    --row: ${u(36)};
  }
  .row {
    display: grid;
    grid-template-columns: var(--label) minmax(0, 1fr);
    align-items: center;
    min-height: var(--row);
    break-inside: avoid;
  }
  .label {
    display: flex;
    gap: 0.5em;
    min-width: 0;
    padding-inline-end: ${u(16)};
  }
  .label > :last-child {
    min-width: 0;
    text-wrap: balance;
  }
  .rank {
    flex: none;
    color: var(--wr-gold-deep);
    font-family: var(--wr-serif);
    font-weight: 700;
  }
  .bar,
  .number {
    grid-area: 1 / 2;
  }
  .bar {
    width: max(${u(2)}, calc(var(--length) * var(--d)));
    height: ${u(20)};
    margin-inline-start: calc(var(--start) * var(--d));
  }
  .many .bar {
    height: ${u(16)};
  }
  .rest {
    --color: var(--wr-rule-2);
    --figure-color: var(--wr-ink);
  }
  .leftward {
    --towards: to left;
  }
  .number {
    /* In units of the type size: a length in cqi would mean this cell's own width within it. */
    --digits: 1em;
    container-type: inline-size;
    font-size: var(--large);
    line-height: 1;
    padding-block-end: ${u(4)};
    margin-inline-start: calc(var(--end) * var(--d) + ${u(10)});
  }
  .total {
    --figure-color: var(--wr-ink-2);
    color: var(--wr-ink-2);
  }
  .missing {
    color: var(--wr-ink-2);
    font-size: ${u(16)};
  }
  /* Zero: the one line of the chart. */
  .zero {
    position: absolute;
    inset-block: ${u(4)};
    inset-inline-start: calc(var(--label) + var(--zero) * var(--d));
    width: ${u(0.7)};
    background: var(--wr-ink-2);
    print-color-adjust: exact;
  }

  @container (width < 28em) {
    .rows {
      --widest: ${u(28)};
      --row: ${u(42)};
    }
    .many {
      --widest: ${u(24)};
      --row: ${u(34)};
    }
    .long {
      --label: 0px;
    }
    .long .row {
      grid-template-columns: minmax(0, 1fr);
      padding-block-end: ${u(9)};
    }
    .long .label {
      padding: 0 0 ${u(3)};
    }
    .long :is(.bar, .number) {
      grid-area: 2 / 1;
    }
    .long .zero {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .rest .bar {
      background: GrayText;
    }
  }
`;
