import {css} from 'lit';
import {u} from '../shared/base.styles.js';

/** In u; the element computes with them how much room words take. */
export const axisSize = 13;
export const endSize = 20;
export const nameSize = 14;

export const styles = css`
  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${u(16)};
    justify-content: space-between;
  }
  .broken {
    color: var(--wr-gold-deep);
    font-size: ${u(13)};
  }
  .drawing {
    position: relative;
  }
  .drawing > svg {
    width: 100%;
    height: auto;
  }
  .view + .name {
    padding-block-start: ${u(18)};
  }
  .hit {
    fill: transparent;
  }
  .hit[data-lit] {
    opacity: 1;
  }
  .hit[data-lit='on'] {
    fill: var(--wr-paper-3);
  }
  .base {
    stroke: var(--wr-ink-2);
    stroke-width: 0.7;
  }
  .gap {
    stroke: var(--wr-ink-2);
    stroke-width: 1.2;
  }
  .dashed {
    stroke: var(--wr-rule-2);
    stroke-dasharray: 3 3;
  }
  .break {
    stroke: var(--wr-gold);
    stroke-width: 1.4;
  }
  .line,
  .dot {
    stroke: var(--color);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
    fill: none;
  }
  .dot {
    fill: var(--wr-paper);
  }
  .column {
    fill: var(--own, var(--wr-brand));
    print-color-adjust: exact;
  }
  /* What came before the last one; on deep ground marks of the second rank have a colour of their own. */
  .of-subject .column:has(~ .column) {
    fill: var(--deep-rule, var(--own));
    fill-opacity: var(--deep-strength, 0.34);
  }
  .s0 {
    --color: var(--own, var(--wr-brand));
    --figure-color: var(--color);
  }
  .s1 {
    --color: var(--wr-gold);
    --figure-color: var(--wr-gold-deep);
  }
  .s2 {
    --color: var(--wr-brand-2);
    --figure-color: var(--wr-ink);
  }
  .s3 {
    --color: var(--wr-ink-2);
  }
  .s4 {
    --color: var(--wr-rule-2);
  }
  .s3,
  .s4,
  .small {
    --figure-color: var(--wr-ink-2);
  }
  .label {
    position: absolute;
    width: max-content;
    transform: translate(-50%, -50%);
    white-space: nowrap;
    line-height: 1;
    pointer-events: none;
  }
  .axis {
    color: var(--wr-ink-2);
    font-size: ${u(axisSize)};
    text-autospace: no-autospace;
  }
  .end {
    display: grid;
    gap: ${u(3)};
    justify-items: start;
    padding-inline-start: ${u(6)};
    border-inline-start: ${u(3)} solid var(--color);
    transform: translateY(-50%);
    color: var(--figure-color, var(--wr-brand));
    font-size: ${u(nameSize)};
    line-height: 1.2;
  }
  .said {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(var(--at, 0) * 100%);
    max-width: 100%;
    padding: ${u(3)} ${u(8)};
    border: ${u(0.7)} solid var(--wr-gold);
    background: var(--wr-paper-2);
    font-size: ${u(14)};
    line-height: 1.4;
    transform: translateX(calc(var(--at, 0) * -100%));
    pointer-events: none;
  }
  .said:empty {
    padding: 0;
    border: 0;
  }
  .line {
    display: block;
  }
  /* Too little room for a drawing: the table itself. */
  @container (width < 14em) {
    .heard {
      all: revert;
    }
  }
  @media (forced-colors: active) {
    .picture {
      --own: CanvasText !important;
    }
    .line.s1,
    .line.s3 {
      stroke-dasharray: 6 3;
    }
    .line.s2,
    .line.s4 {
      --color: CanvasText;
      stroke-dasharray: 2 3;
    }
  }
`;
