import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const sceneStyles = css`
  .scene {
    display: grid;
    grid-template-columns: ${u(160)} minmax(0, 1fr);
    background: var(--wr-paper-2);
    line-height: 1.62;
    print-color-adjust: exact;
  }
  .picture {
    position: relative;
    min-height: ${u(62)};
  }
  .picture > svg {
    position: absolute;
    inset: 0;
  }
  /* Without scenery: a column for the numeral, or none. */
  .scene.numbered {
    grid-template-columns: ${u(56)} minmax(0, 1fr);
  }
  .scene.bare {
    grid-template-columns: minmax(0, 1fr);
  }
  .bare .picture {
    display: none;
  }
  .medallion {
    position: absolute;
    inset: ${u(10)} auto auto ${u(10)};
    width: ${u(42)};
    height: ${u(42)};
  }
  .numeral {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding-block-end: 0.12em;
    color: var(--wr-paper-2);
    font: 700 ${u(23)} / 1 var(--wr-num);
  }
  .numeral.two {
    font-size: ${u(17)};
  }
  .scene .body {
    padding: ${u(20)} ${u(14)} ${u(20)} ${u(20)};
  }
  .line {
    display: block;
    text-wrap: pretty;
  }
  .opening {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    line-height: 1.35;
  }
  .before {
    font: 400 ${u(17)} / 1.35 var(--wr-serif);
  }
  .slogan {
    min-width: 0;
    color: var(--wr-brand);
    font: 700 ${u(33)} / 1.35 var(--wr-serif);
  }
  .promise {
    display: block;
    padding-block-end: ${u(5.5)};
    font: 700 ${u(16.6)} / 1.5 var(--wr-serif);
  }
  .half {
    font-feature-settings: 'halt';
  }
  .scene ::slotted(p) {
    margin: 0;
  }
  @container (width < 28em) {
    .scene:not(.numbered) {
      grid-template-columns: minmax(0, 1fr);
    }
    .scene:not(.numbered) .picture {
      height: ${u(164)};
    }
    .slogan {
      font-size: ${u(30)};
    }
  }
  @container (width < 19em) {
    .slogan {
      font-size: ${u(26)};
    }
  }
  @media (forced-colors: active) {
    .picture svg {
      display: none;
    }
  }
`;
