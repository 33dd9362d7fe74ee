import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  :host {
    --digits: ${u(88)};
    /* The grid's container is the one to ask: a container of its own would cut the tile off from the grid's rows. */
    container-type: normal;
    display: grid;
    grid-row: span 3;
    grid-template-columns: minmax(0, calc(3.2 * var(--digits))) minmax(0, 1fr);
    grid-template-rows: subgrid;
    min-width: 0;
    padding-block: ${u(14)} ${u(34)};
    border-block-start: ${u(1.5)} solid var(--wr-brand);
    line-height: 1.42;
    break-inside: avoid;
  }
  :host([data-wide]) {
    grid-column: 1 / -1;
  }
  :host([data-cells='2']) {
    grid-column: span 2;
  }
  :host([data-cells='3']) {
    grid-column: span 3;
  }
  :host([data-cells='4']) {
    grid-column: span 4;
  }
  :host([data-cells='5']) {
    grid-column: span 5;
  }
  :host([data-cells='6']) {
    grid-column: span 6;
  }
  :host([data-many]) {
    grid-row: auto;
    grid-template-rows: none;
    content-visibility: auto;
    contain-intrinsic-size: auto ${u(150)};
  }
  .label {
    display: flex;
    gap: ${u(10)};
    align-items: start;
    min-width: 0;
    font: 700 ${u(18)} / 1.42 var(--wr-serif);
  }
  .icon {
    flex: none;
    width: ${u(32)};
    color: var(--figure-color, var(--wr-brand));
  }
  .icon + .text {
    padding-block-start: ${u(3)};
  }
  .text {
    min-width: 0;
    text-wrap: balance;
  }
  .phrased {
    word-break: keep-all;
  }
  .value {
    container-type: inline-size;
    min-width: 0;
    padding-block: ${u(4)} ${u(4)};
  }
  .missing {
    color: var(--wr-ink-2);
    font-size: ${u(44)};
    line-height: 1.4;
  }
  .note {
    min-width: 0;
    padding-block-start: ${u(14)};
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.5;
    /* Lines end at marks, where they come in time. */
    word-break: keep-all;
  }
  .drawn {
    display: none;
  }
  .note:not(.filled) {
    padding: 0;
  }

  .wide {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: fit-content(66%) minmax(0, 1fr);
    column-gap: ${u(16)};
    align-items: end;
    grid-row: span 2;
  }
  .wide .label {
    padding-block-end: ${u(9)};
  }
  .wide .value {
    padding-block-start: 0;
  }

  /* A line of text among figures: no number to set large. */
  :host([data-plain]) {
    grid-column: 1 / -1;
    margin-block-start: ${u(-8)};
    padding-block: ${u(20)} ${u(4)};
    border-block-start: ${u(0.5)} solid var(--wr-rule);
  }
  :host([data-plain]) .label {
    align-items: center;
    font: 400 ${u(16)} / 1.5 var(--wr-sans);
  }
  :host([data-plain]) .icon + .text {
    padding: 0;
  }

  :host([size='hero']) {
    --digits: ${u(128)};
    padding-block: 0;
    border: 0;
  }
  :host([size='hero']) .value {
    padding-block-start: ${u(8)};
  }

  :host([size='compact']) {
    --digits: ${u(40)};
    padding-block: ${u(14)} ${u(12)};
    border-block-start: ${u(0.7)} solid var(--wr-gold);
  }
  :host([size='compact']) .label {
    flex-direction: column;
    gap: ${u(6)};
    font-size: ${u(16)};
  }

  @container (width < 28em) {
    :host {
      --digits: ${u(68)};
    }
    :host([data-cells]) {
      grid-column: auto;
    }
    :host([data-lone]) {
      grid-column: 1 / -1;
    }
    :host([data-lone='line']) {
      grid-template-columns: fit-content(66%) minmax(0, 1fr);
      column-gap: ${u(16)};
      align-items: end;
    }
    :host([data-lone='line']) :is(.label, .value) {
      grid-column: auto;
    }
    :host([data-lone='line']) .label {
      padding-block-end: ${u(5)};
    }
    .label {
      font-size: ${u(16)};
    }
    :host(:not([data-wide], [data-plain])) .label {
      flex-direction: column;
      gap: ${u(6)};
    }
    :host([size='hero']) {
      --digits: ${u(104)};
    }
    :host([size='compact']) {
      --digits: ${u(32)};
    }
  }
  @container (width < 19em) {
    .wide {
      display: block;
    }
  }
`;
