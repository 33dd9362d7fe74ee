import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .heading {
    display: grid;
    --medallion: ${u(64)};
    grid-template-columns: var(--medallion) minmax(0, 1fr);
    column-gap: ${u(16)};
    align-items: center;
    font-family: var(--wr-serif);
    font-weight: 700;
    line-height: 1.34;
    break-after: avoid;
  }
  .heading.pictured {
    --medallion: ${u(54)};
  }
  .medallion {
    position: relative;
    width: var(--medallion);
    height: var(--medallion);
    color: var(--wr-paper-2);
  }
  .numeral {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding-block-end: 0.08em;
    font-size: ${u(29)};
    line-height: 1;
    -webkit-text-stroke: ${u(0.45)};
  }
  .medallion .icon {
    --wr-gold: var(--wr-gold-light);
    position: absolute;
    inset: 25%;
  }
  .numeral.two {
    font-size: ${u(20)};
  }
  .numeral.three {
    font-size: ${u(14)};
  }
  .a,
  .b {
    display: block;
    text-wrap: balance;
  }
  .a {
    color: var(--wr-brand);
    font-size: ${u(27)};
  }
  .b {
    font-size: ${u(20)};
  }
  .sprig {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    width: 20%;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .medallion > svg,
    .sprig {
      display: none;
    }
    .medallion .icon {
      --wr-gold: CanvasText;
      inset: 0;
    }
  }
  @container (width < 28em) {
    .heading {
      --medallion: ${u(46)};
      column-gap: ${u(12)};
      align-items: start;
    }
    .heading.pictured {
      --medallion: ${u(43)};
      align-items: center;
    }
    .numeral {
      font-size: ${u(22)};
    }
    .numeral.two {
      font-size: ${u(16)};
    }
    .numeral.three {
      font-size: ${u(12)};
    }
    .a {
      font-size: ${u(20)};
    }
    .b {
      font-size: ${u(16)};
    }
  }
  /* Two groups abreast; one that is left alone, and all else, takes the row. */
  @container (width >= 28em) {
    :host([layout='columns']) .body {
      display: grid;
      grid-template-columns: minmax(0, 1.12fr) minmax(0, 1fr);
      gap: ${u(34)} ${u(30)};
      align-items: start;
    }
    :host([layout='columns']) ::slotted(*) {
      margin-block: 0;
    }
    :host([layout='columns']) ::slotted(:not(wr-group)),
    :host([layout='columns']) ::slotted(wr-group:last-of-type:nth-of-type(odd)) {
      grid-column: 1 / -1;
    }
  }
  .heading.bare {
    grid-template-columns: minmax(0, 1fr);
  }
`;
