import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  :host {
    --digits: ${u(42)};
    line-height: 1.42;
    color: var(--wr-ink);
  }
  .marks {
    fill: var(--wr-brand);
    overflow: visible;
  }
  .off {
    fill: var(--wr-rule-2);
  }
  .sheet.off {
    fill: var(--wr-paper-2);
    stroke: var(--wr-rule);
    stroke-width: 1.4;
  }
  .sheet .lines {
    fill: none;
    stroke: var(--wr-gold-light);
    stroke-width: 1.2;
  }
  .sheet.off .lines {
    stroke: var(--wr-rule);
  }
  .sheet .fold {
    fill: var(--wr-paper);
    stroke: none;
  }
  .open {
    fill: none;
    stroke: var(--wr-brand);
    stroke-width: 1.4;
  }
  .spine-0 {
    fill: var(--wr-brand);
  }
  .spine-1 {
    fill: var(--wr-brand-2);
  }
  .spine-2 {
    fill: var(--wr-deep);
  }
  .spine-3 {
    fill: var(--wr-gold);
  }
  .bands {
    stroke: var(--wr-gold-light);
    stroke-width: 1;
  }
  .paper {
    fill: var(--wr-paper-2);
  }
  .plank {
    fill: var(--wr-ink);
  }
  .ghost {
    fill: none;
    stroke: var(--wr-brand);
    stroke-width: 1.2;
    stroke-dasharray: 4 3;
  }
  .bracket {
    fill: none;
    stroke: var(--wr-gold);
    stroke-width: ${u(0.7)};
    vector-effect: non-scaling-stroke;
  }
  .label {
    --size: var(--digits);
    margin-block-start: ${u(8)};
    font: 700 ${u(18)} / 1.42 var(--wr-serif);
  }
  .label.plain {
    font: 400 ${u(16)} / 1.6 var(--wr-sans);
  }
  .phrased {
    word-break: keep-all;
  }
  .count .figure {
    margin-inline: 0.25em;
  }
  .per {
    margin-block-start: ${u(4)};
    color: var(--wr-ink-2);
    font-size: ${u(13)};
    line-height: 1.5;
  }

  /* The part that is marked, and what came of it, side by side. */
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .note {
    margin-block-start: ${u(12)};
    padding-block-start: ${u(12)};
    border-block-start: ${u(0.7)} solid var(--wr-gold);
  }
  .note:not(.filled) {
    display: none;
  }
  ::slotted([slot='note']) {
    font: 400 ${u(15)} / 1.5 var(--wr-sans);
    color: var(--wr-ink-2);
  }

  .lead {
    --digits: ${u(84)};
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(48%, 1fr);
    gap: ${u(4)} ${u(26)};
    align-items: center;
  }
  .lead .label-column {
    min-width: 0;
  }
  .lead .label {
    --words-color: var(--wr-ink-2);
    margin: 0;
  }
  .lead .note.filled {
    padding: 0;
    border: 0;
  }
  .lead ::slotted([slot='note']) {
    display: block;
    color: var(--wr-ink);
    font-size: ${u(16)};
  }
  .lead .marks {
    grid-column: 2;
  }
  .days .label {
    margin-block: ${u(-3)} ${u(7)};
    font: 400 ${u(16)} / 1.2 var(--wr-sans);
  }

  .shelf .label {
    --digits: ${u(76)};
    display: flex;
    flex-wrap: wrap;
    gap: ${u(6)} ${u(16)};
    align-items: end;
    justify-content: space-between;
    margin-block-end: ${u(27)};
  }
  .shelf .before {
    flex: 1 1 11em;
    font: 400 ${u(16)} / 1.66 var(--wr-sans);
  }
  .shelf .count {
    --size: initial;
    flex: none;
    max-width: 100%;
    text-align: end;
  }
  .shelf .count .figure {
    margin-inline: ${u(8)} 0;
  }

  @media (forced-colors: active) {
    .off,
    .spine-1,
    .spine-2 {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1;
    }
  }

  @container (width >= 28em) {
    .split {
      grid-template-columns: minmax(0, max-content) minmax(12em, 1fr);
      column-gap: ${u(22)};
    }
    .note.filled {
      margin-block-start: ${u(6)};
      padding-block: 0;
      padding-inline-start: ${u(22)};
      border-block-start: 0;
      border-inline-start: ${u(0.7)} solid var(--wr-gold);
    }
  }
  @container (width < 28em) {
    .lead {
      --digits: ${u(58)};
      column-gap: ${u(16)};
    }
    .shelf .label {
      --digits: ${u(64)};
    }
    .shelf .count {
      text-align: start;
    }
  }
`;
