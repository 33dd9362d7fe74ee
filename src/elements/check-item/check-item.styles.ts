import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  :host {
    /* The list is the container to ask: how an item is set depends on the width of the list. */
    container-type: normal;
    display: grid;
    min-width: 0;
    break-inside: avoid;
  }
  .item {
    --mark: ${u(28)};
    --small: ${u(17)};
    --large: ${u(20)};
    display: grid;
    grid-template-columns: var(--mark) minmax(0, 1fr);
    column-gap: ${u(12)};
    align-items: center;
    min-width: 0;
  }
  .mark {
    width: var(--mark);
  }
  .disc,
  .dot,
  .arc {
    fill: var(--wr-brand);
  }
  .tick {
    fill: none;
    stroke: var(--wr-paper-2);
    stroke-width: 2.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .ring {
    fill: none;
    stroke: var(--wr-rule-2);
  }
  .dashes {
    fill: none;
    stroke: var(--wr-ink-2);
    stroke-width: 1.8;
    stroke-dasharray: 3 3.283;
  }
  .text {
    position: relative;
    min-width: 0;
    padding-block: ${u(5)} ${u(11)};
    font: 700 var(--large) / 1.28 var(--wr-serif);
  }
  /* No browser leaves a figure alone on the last line. */
  .line {
    display: block;
    text-wrap: balance;
  }
  .icon {
    width: ${u(32)};
    color: var(--wr-brand);
  }

  .shared {
    min-height: ${u(74)};
  }
  .shared:has(.icon) {
    grid-template-columns: var(--mark) minmax(0, 1fr) ${u(32)};
  }
  .shared .first {
    color: var(--wr-ink-2);
    font-size: var(--small);
    line-height: 1.5;
  }

  .inline {
    --small: ${u(15)};
    --large: ${u(18)};
    align-items: start;
    column-gap: 0;
    grid-template-columns: calc(var(--mark) + ${u(12)}) minmax(0, 1fr) auto auto;
    padding-block: ${u(13.5)} ${u(13)};
    border-block-start: ${u(0.5)} solid var(--wr-rule-2);
  }
  .inline .mark {
    margin-block-start: ${u(1.5)};
  }
  .inline .text {
    padding: 0;
    line-height: 1.5;
  }
  .inline .icon {
    grid-area: 1 / 3;
    margin-inline-start: ${u(12)};
  }
  .frame {
    color: var(--wr-ink-2);
    font: 400 var(--small) / 1.5 var(--wr-sans);
  }
  .first + .frame,
  .second + .frame {
    margin-inline-start: 0.25em;
  }
  .frame:first-child {
    margin-inline-end: 0.25em;
  }
  .percent {
    grid-area: 1 / 4 / span 2;
    align-self: center;
    width: max(${u(74)}, calc(var(--characters) * ${u(15)} + ${u(29)}));
    padding-block-end: ${u(2)};
    color: var(--wr-brand);
    text-align: end;
    white-space: nowrap;
  }
  .digits {
    font: 700 ${u(30)} / 1 var(--wr-num);
  }
  .sign {
    font: 700 ${u(15)} / 1 var(--wr-serif);
  }
  .bar {
    grid-area: 2 / 2;
    height: ${u(4)};
    margin-block-start: ${u(8.5)};
    background: linear-gradient(var(--wr-brand) 0 0) no-repeat 0 0 / calc(var(--done) * 100%) 100%
      var(--wr-rule);
    print-color-adjust: exact;
  }
  .todo .text {
    color: var(--wr-ink-2);
  }
  .todo .bar {
    height: 0;
    background: none;
    border-block-start: ${u(0.5)} dashed var(--wr-rule-2);
  }

  @container (width < 28em) {
    .item {
      --mark: ${u(22)};
      column-gap: ${u(8)};
    }
    .shared,
    .shared:has(.icon) {
      --small: ${u(14)};
      --large: ${u(16)};
      min-height: ${u(64)};
      grid-template-columns: var(--mark) minmax(0, 1fr);
    }
    .shared .text {
      padding-block: ${u(6)} ${u(9)};
    }
    .icon {
      display: none;
    }
    .inline {
      --large: ${u(17)};
      column-gap: 0;
      grid-template-columns: calc(var(--mark) + ${u(10)}) minmax(0, 1fr) auto auto;
    }
    .percent {
      width: max(${u(66)}, calc(var(--characters) * ${u(13)} + ${u(26)}));
    }
    .digits {
      font-size: ${u(26)};
    }
  }
  /* Beside others: room for words, unless there is a share. */
  @container (width < 17em) {
    .percent:not(:has(*)) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
    }
  }
  @supports not (container-type: inline-size) {
    .bar {
      display: none;
    }
  }
`;
