import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .row {
    --large: ${u(40)};
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) min(54cqi, var(--width) * var(--large));
    column-gap: ${u(16)};
    align-items: center;
    padding-block: ${u(10)};
    padding-inline-start: ${u(22)};
    break-inside: avoid;
  }
  .row + .row {
    border-block-start: ${u(0.5)} solid var(--wr-rule);
  }
  .plain {
    grid-template-columns: minmax(0, 1fr);
  }
  .label {
    min-width: 0;
    font: 700 ${u(18)} / 1.42 var(--wr-serif);
    text-wrap: balance;
  }
  .plain .label {
    padding-block: ${u(6)};
  }
  .row::before {
    content: '';
    position: absolute;
    inset-inline-start: ${u(3)};
    inset-block-start: ${u(26)};
    width: ${u(7)};
    height: ${u(7)};
    background: var(--wr-gold);
    transform: rotate(45deg);
    print-color-adjust: exact;
  }
  .pictured {
    padding-inline-start: ${u(42)};
  }
  .pictured::before {
    content: none;
  }
  .icon {
    position: absolute;
    inset-block-start: ${u(13)};
    inset-inline-start: 0;
    width: ${u(32)};
    color: var(--wr-brand);
  }
  .phrased {
    word-break: keep-all;
  }
  .value {
    --digits: var(--large);
    container-type: inline-size;
    min-height: calc(0.86 * var(--large));
    text-align: end;
  }
  .missing {
    color: var(--wr-ink-2);
    font-size: ${u(28)};
    line-height: 1.2;
  }
  .actual,
  .note {
    grid-column: 1 / -1;
    color: var(--wr-ink-2);
    font-size: ${u(15)};
    line-height: 1.5;
  }
  .note {
    font-size: ${u(14)};
  }
  .actual b {
    color: var(--wr-ink);
    font-family: var(--wr-serif);
  }
  .actual .digits {
    color: var(--wr-ink);
    font-family: var(--wr-num);
    font-size: ${u(20)};
    font-weight: 700;
    line-height: 1;
  }
  .scale {
    grid-column: 1 / -1;
    position: relative;
    height: ${u(8)};
    margin-block: ${u(6)} ${u(8)};
    background: var(--wr-rule);
    print-color-adjust: exact;
  }
  .bar {
    position: absolute;
    inset-block: 0;
    background: var(--wr-brand);
    print-color-adjust: exact;
  }
  /* What was reached where the target is a limit: a place on its scale, not an amount that fills it. */
  .mark {
    position: absolute;
    inset-block: ${u(-2)};
    width: ${u(12)};
    margin-inline-start: ${u(-6)};
    border: ${u(2)} solid var(--wr-paper);
    border-radius: 50%;
    background: var(--wr-brand);
    print-color-adjust: exact;
  }
  .beyond {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    background: repeating-linear-gradient(
      135deg,
      var(--wr-rule-2) 0 ${u(1)},
      var(--wr-paper) ${u(1)} ${u(4)}
    );
    print-color-adjust: exact;
  }
  .zero {
    position: absolute;
    inset-block: ${u(-3)};
    width: ${u(0.7)};
    background: var(--wr-ink-2);
    print-color-adjust: exact;
  }
  /* The target: a gold stroke across the bar, a bracket where it is a range. */
  .goal {
    position: absolute;
    inset-block: ${u(-5)};
    left: max(0px, var(--to) - max(var(--span, 0%), ${u(2.6)}));
    width: max(var(--span, 0%), ${u(2.6)});
    border: solid var(--wr-gold);
    border-width: 0 ${u(1.3)};
    background: var(--wr-gold);
    print-color-adjust: exact;
  }
  .range {
    background: none;
  }

  @container (width < 28em) {
    .row {
      --large: ${u(34)};
      column-gap: ${u(12)};
    }
    .label {
      font-size: ${u(16)};
    }
    .row::before {
      inset-block-start: ${u(23)};
    }
    .icon {
      inset-block-start: ${u(10)};
    }
  }
  @media (forced-colors: active) {
    .bar,
    .mark {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .scale {
      border: ${u(0.7)} solid CanvasText;
    }
    .goal {
      border-color: Highlight;
    }
  }
  @supports not (container-type: inline-size) {
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .scale {
      display: none;
    }
  }
`;
