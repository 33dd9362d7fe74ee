import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  :host {
    /* How a card is set depends on the width of all cards, so that is the container to ask. */
    container-type: normal;
    min-width: 0;
    break-inside: avoid;
  }
  .field {
    display: grid;
    grid-template-columns: ${u(52)} minmax(0, 1fr);
    min-height: ${u(104)};
    background: var(--panel, var(--wr-paper-2));
    print-color-adjust: exact;
  }
  .field.wide {
    grid-template-columns: ${u(64)} minmax(0, 1fr);
  }
  .plaque {
    --wr-gold: var(--wr-gold-light);
    display: flex;
    flex-direction: column;
    gap: ${u(9)};
    align-items: center;
    justify-content: center;
    padding-block: ${u(13)} ${u(12)};
    background: var(--figure-color);
    color: var(--wr-paper-2);
    print-color-adjust: exact;
  }
  .icon {
    flex: none;
    width: ${u(26)};
  }
  /* One character a line; long names two. */
  .name {
    flex: none;
    width: 1em;
    font: 700 ${u(20)} / 1.06 var(--wr-serif);
    line-break: anywhere;
    text-autospace: no-autospace;
  }
  .wide .name {
    font-size: ${u(22)};
  }
  .name.n7 {
    width: 2em;
    font-size: ${u(17)};
  }
  .body {
    display: flex;
    flex-direction: column;
    gap: ${u(7)};
    justify-content: center;
    min-width: 0;
    padding: ${u(14)} ${u(10)} ${u(14)} ${u(14)};
  }
  .clause {
    container-type: inline-size;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .figure {
    --digits: ${u(30)};
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${u(4)};
    align-items: baseline;
  }
  .said,
  .amount {
    min-width: 0;
    max-width: 100%;
  }
  .wide .body {
    gap: ${u(12)};
    padding: ${u(20)} ${u(20)};
  }
  .line {
    container-type: inline-size;
    font: 700 ${u(21)} / 1.4 var(--wr-serif);
    text-wrap: pretty;
  }
  .figures {
    --number: ${u(56)};
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(${u(120)}, 1fr));
    gap: ${u(12)} ${u(24)};
    max-width: ${u(364)};
  }
  .large {
    position: relative;
    min-width: 0;
  }
  .large + .large::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: ${u(-14)};
    border-inline-start: ${u(0.7)} solid var(--wr-gold);
  }
  .caption {
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.4;
  }
  .large .value {
    container-type: inline-size;
    padding-block-start: ${u(6)};
  }
  .large .figure {
    --digits: var(--number);
  }
  ::slotted(*) {
    margin-block: 0;
  }
  @container (width < 28em) {
    .field,
    .field.wide {
      grid-template-columns: ${u(84)} minmax(0, 1fr);
      min-height: ${u(56)};
    }
    .plaque {
      flex-direction: row;
      gap: ${u(7)};
      padding: ${u(8)} ${u(6)};
    }
    .icon {
      width: ${u(24)};
    }
    .name,
    .wide .name {
      width: 2em;
      font-size: ${u(18)};
      line-height: 1.24;
    }
    .line-of-name {
      display: block;
    }
    .name.columns-3 {
      width: 3em;
      font-size: ${u(14)};
    }
    .name.columns-4 {
      width: 4em;
      font-size: ${u(12)};
    }
    .body,
    .wide .body {
      padding: ${u(11)} ${u(12)};
    }
    .line {
      font-size: ${u(18)};
    }
    .figures {
      --number: ${u(40)};
      grid-template-columns: repeat(auto-fit, minmax(${u(90)}, 1fr));
    }
  }
  @media (forced-colors: active) {
    .field {
      outline: 1px solid;
      outline-offset: -1px;
    }
    .plaque {
      --wr-gold: CanvasText;
      border-inline-end: 1px solid;
      color: CanvasText;
    }
  }
`;
