import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  :host {
    --large: ${u(40)};
    --lead: var(--large);
    break-inside: avoid;
  }
  :host([layout='bar']) {
    --lead: ${u(64)};
  }
  .heading {
    padding-block-end: ${u(6)};
    color: var(--wr-ink);
    font: 700 ${u(18)} / 1.42 var(--wr-serif);
    text-wrap: balance;
    break-after: avoid;
  }
  .steps {
    display: grid;
    /* As wide as the figure, or as a word of its label, which is not parted. */
    grid-template-columns:
      max(${u(62)}, min(44cqi, var(--from) * var(--large)))
      minmax(${u(28)}, 1fr)
      max(${u(62)}, min(44cqi, var(--to) * var(--lead)));
    row-gap: ${u(8)};
    align-items: end;
  }
  .step {
    min-width: 0;
  }
  .step:not(.first) {
    grid-column: 3;
  }
  .label {
    color: var(--wr-ink-2);
    font-size: ${u(15)};
    line-height: 1.45;
    text-wrap: balance;
  }
  .phrased {
    word-break: keep-all;
  }
  .value {
    --digits: var(--lead);
    container-type: inline-size;
    min-height: calc(0.86 * var(--digits));
    padding-block-start: ${u(5)};
  }
  .first .value {
    --digits: var(--large);
    --figure-color: var(--wr-ink-2);
  }
  :host([layout='bar']) .brief {
    display: flex;
    gap: ${u(5)};
    align-items: end;
  }
  .brief .value {
    flex: 1;
  }
  .missing {
    color: var(--wr-ink-2);
    font-size: ${u(28)};
    line-height: 1;
  }
  .arrow {
    grid-column: 2;
    position: relative;
    margin: 0 ${u(14)} calc(0.36 * var(--large)) ${u(10)};
    border-block-start: ${u(1.3)} solid var(--wr-gold);
  }
  .arrow::after,
  .move::after {
    content: '';
    position: absolute;
    inset: ${u(-0.65)} 0 auto auto;
    width: ${u(7)};
    height: ${u(7)};
    border: solid var(--wr-gold);
    border-width: ${u(1.3)} ${u(1.3)} 0 0;
    transform: translateY(-50%) rotate(45deg);
  }
  /* Where the unit changes the line is broken by two strokes. */
  .broken::before {
    content: '';
    position: absolute;
    inset: ${u(-5.6)} auto auto 40%;
    width: ${u(6)};
    height: ${u(10)};
    border: solid var(--wr-gold);
    border-width: 0 ${u(1.3)};
    background: var(--wr-paper);
    transform: skewX(-20deg);
  }

  .bars {
    position: relative;
    display: grid;
    row-gap: ${u(5)};
    margin-block-start: ${u(12)};
    /* The hairline at zero. */
    background: linear-gradient(var(--wr-ink-2), var(--wr-ink-2)) var(--zero) 0 / ${u(0.7)} 100% no-repeat;
  }
  .track {
    position: relative;
    height: ${u(14)};
  }
  :host([layout='bar']) .track {
    height: ${u(9)};
  }
  :host([layout='bar']) .track:first-child {
    height: ${u(6)};
  }
  .bar {
    position: absolute;
    inset-block: 0;
    min-width: ${u(1)};
    background: var(--figure-color, var(--wr-brand));
    print-color-adjust: exact;
  }
  .bar.first {
    background: var(--wr-rule-2);
  }
  /* How far the first bar reached: what lies beyond is the change. */
  .edge {
    position: absolute;
    inset-block: ${u(-5)} 0;
    width: ${u(1.3)};
    margin-inline-start: ${u(-1.3)};
    background: var(--wr-gold-light);
    print-color-adjust: exact;
  }
  .leftward {
    --towards: to left;
  }

  .places {
    margin-block-start: ${u(12)};
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(var(--count), minmax(0, 1fr));
    column-gap: min(${u(4)}, 20cqi / var(--count));
  }
  .cells > span {
    height: ${u(14)};
    background: var(--wr-rule);
    print-color-adjust: exact;
  }
  .cells > .from {
    border: ${u(1.3)} solid var(--wr-ink-2);
    background: none;
  }
  .cells > .to {
    background: var(--wr-brand);
  }
  /* From the old place to the new one. */
  .move {
    position: relative;
    width: var(--span);
    height: ${u(8)};
    margin-inline-start: var(--left);
    border: solid var(--wr-gold);
    border-width: 0 0 ${u(1.3)} ${u(1.3)};
  }
  .move::after {
    inset-block-start: calc(100% + ${u(0.65)});
  }
  .move.back {
    transform: scaleX(-1);
  }
  .aside,
  .note {
    padding-block-start: ${u(8)};
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.5;
  }
  .aside {
    font-size: ${u(13)};
  }
  .end {
    text-align: end;
  }
  .note[hidden] {
    display: none;
  }

  @container (width < 28em) {
    :host {
      --large: ${u(32)};
    }
    :host([layout='bar']) {
      --lead: ${u(46)};
    }
    .heading {
      font-size: ${u(16)};
    }
    .arrow {
      margin-inline: ${u(6)} ${u(9)};
    }
  }
  @media (forced-colors: active) {
    .bar,
    .cells > span {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .bar.first,
    .cells > span:not(.to) {
      border: ${u(0.7)} solid GrayText;
      background: Canvas;
    }
    .bar.first,
    .cells > .from {
      border: ${u(1.3)} solid CanvasText;
    }
  }
  @supports not (container-type: inline-size) {
    .bars,
    .places,
    .aside {
      display: none;
    }
  }
`;
