import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .cover {
    position: relative;
    overflow: clip;
    min-height: 138.89cqi;
    background: var(--wr-paper);
    print-color-adjust: exact;
  }
  /* The hill at the foot of the picture is drawn once more as a plain ground, so that no seam shows below it. */
  .cover.scenic {
    background: linear-gradient(var(--wr-deep), var(--wr-deep)) bottom / 100% 4cqi no-repeat var(--wr-paper);
  }
  /* Where the picture ends within a row of pixels, its sky would shine through the hill there. */
  .cover.scenic::after {
    content: '';
    position: absolute;
    inset: auto 0 0;
    height: 1px;
    background: var(--wr-deep);
  }
  .cover.plain {
    min-height: 66.67cqi;
  }
  .cover.untitled {
    min-height: 0;
  }
  .landscape,
  .blossom {
    position: absolute;
    inset-inline: 0;
    width: 100%;
    pointer-events: none;
  }
  .landscape {
    inset-block-end: 0;
  }
  .landscape svg {
    display: block;
    overflow: hidden;
    width: 100%;
  }
  .blossom {
    inset-block-start: 0;
  }
  .text {
    position: relative;
    padding: 9cqi 6.3cqi 73.4cqi;
  }
  /* Words below the title stand on clear sky, left of the sun. */
  .text.subtitled {
    padding-block-end: 67cqi;
  }
  .plain .text {
    padding-block-end: 8cqi;
  }
  .untitled .text {
    padding-block: 6.3cqi;
  }
  .untitled .top {
    min-height: 0;
  }
  .untitled .text:not(.subtitled) .top {
    margin-block-end: 0;
  }
  .top {
    display: flex;
    gap: 3cqi;
    align-items: center;
    min-height: 16.2cqi;
    margin: 0 0 6.2cqi 0.37cqi;
  }
  .scenic.blossoming .top {
    max-width: 48cqi;
  }
  .seal {
    position: relative;
    flex: none;
    display: grid;
    place-content: center;
    width: 16.2cqi;
    height: 16.2cqi;
    color: var(--wr-paper-2);
    font: 700 calc(var(--character, 5.9) * var(--seal, 1) * 1cqi) / 1.115 var(--wr-serif);
    text-align: center;
    white-space: nowrap;
  }
  .seal svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .seal span {
    position: relative;
    display: block;
    text-spacing-trim: space-all;
  }
  .tag {
    padding: 1.4cqi 2.6cqi;
    background: var(--wr-brand);
    color: var(--wr-paper-2);
    font: 700 max(4.4cqi, ${u(14)}) / 1.4 var(--wr-serif);
  }
  /* As high as the seal; one that is wider is as wide as may be, and keeps its shape. */
  ::slotted([slot='emblem']) {
    display: block;
    min-width: 0;
    width: auto;
    max-width: 28cqi;
    height: calc(var(--seal, 1) * 16.2cqi);
    object-fit: contain;
  }
  h1 {
    font-family: var(--wr-serif);
    font-weight: 700;
    line-height: 1;
  }
  .line {
    display: block;
    font-size: calc(var(--size) * 1cqi);
    text-wrap: balance;
  }
  .line.wraps {
    line-height: 1.16;
  }
  .key {
    margin-block-start: 1.7cqi;
    margin-inline-start: -0.3cqi;
    color: var(--wr-brand);
  }
  .subtitle {
    margin-block-start: 2.4cqi;
    color: var(--wr-ink-2);
    font: 400 max(4cqi, ${u(14)}) / 1.5 var(--wr-serif);
    text-wrap: balance;
  }
  /* Office and name part at the space between them, not inside the name. */
  .named {
    word-break: keep-all;
  }
  .scenic .subtitled .subtitle {
    max-width: 50cqi;
  }
  .drawn .subtitled .subtitle {
    max-width: 62cqi;
  }
  .subtitle:not(.filled) {
    margin: 0;
  }
  :host([size='compact']) {
    --seal: 0.74;
  }
  :host([size='compact']) .cover.scenic {
    min-height: 81.48cqi;
    background-size: 100% 2cqi;
  }
  :host([size='compact']) .text {
    padding: 4.6cqi 6.3cqi 38cqi;
  }
  :host([size='compact']) .text.subtitled {
    padding-block-end: 33.6cqi;
  }
  :host([size='compact']) .plain .text {
    padding-block-end: 8cqi;
  }
  :host([size='compact']) .top {
    min-height: 12cqi;
    margin-block-end: 3.2cqi;
  }
  :host([size='compact']) .seal {
    width: 12cqi;
    height: 12cqi;
  }
  :host([size='compact']) .blossom {
    inset-inline: auto 0;
    width: 85%;
  }
  :host([size='compact']) .subtitle.filled {
    max-width: none;
    margin-block-start: 1.4cqi;
    font: 400 max(2.72cqi, ${u(12.4)}) / 1.5 var(--wr-sans);
  }
  @media (forced-colors: active) {
    .landscape,
    .blossom,
    .seal svg {
      display: none;
    }
    /* Whatever room the picture of a size would take. */
    .cover {
      min-height: 0 !important;
      background: none !important;
    }
    .text {
      padding-block-end: 8cqi !important;
    }
    .seal {
      border: 1px solid;
    }
    /* Drawn for paper. */
    ::slotted([slot='emblem']) {
      forced-color-adjust: none;
      background: #fff;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    /* Before the first there is nothing to break: Firefox would leave sheets empty. */
    :host(:not(:first-child)) {
      break-before: page;
    }
  }
  @supports not (container-type: inline-size) {
    .landscape,
    .blossom,
    .seal svg {
      display: none;
    }
    .text,
    .plain .text {
      padding: ${u(36)} ${u(20)};
    }
    .seal {
      padding: ${u(8)};
      background: var(--wr-brand);
      font: 700 ${u(20)} / 1.2 var(--wr-serif);
    }
    .line {
      font-size: ${u(32)};
      line-height: 1.2;
    }
    .subtitle {
      margin-block-start: ${u(12)};
      font: 400 ${u(16)} / 1.5 var(--wr-serif);
    }
  }
`;
