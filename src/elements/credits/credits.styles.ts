import {css} from 'lit';
import {u} from '../shared/base.styles.js';

/** Pairs of the credits, and pictures to scan, which are the page's. */
export const creditsBody = css`
  :where(wr-credits) > :where(dl) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto minmax(0, 1fr);
    gap: ${u(6)} ${u(10)};
    margin: 0;
    text-align: start;
  }
  :where(wr-credits) > :where(dl) > :where(dt) {
    font-weight: inherit;
  }
  :where(wr-credits) > :where(dl) > :where(dd) {
    margin: 0;
    padding-inline-end: ${u(14)};
    color: var(--wr-paper-2);
  }
  @container (width < 28em) {
    :where(wr-credits) > :where(dl) {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
  :where(wr-credits) > :where([slot='qr']) :where(img, svg, canvas) {
    display: block;
    box-sizing: border-box;
    width: 100%;
    height: auto;
    aspect-ratio: 1;
    padding: ${u(11)};
    border: ${u(1)} solid var(--wr-gold);
    background: #fff;
    object-fit: contain;
    forced-color-adjust: none;
  }
  :where(wr-credits[data-enlarged]) > :where([slot='qr']) {
    image-rendering: pixelated;
  }
  :where(wr-credits) > :where([slot='qr']) :where(figcaption) {
    padding-block-start: ${u(7)};
    text-wrap: balance;
  }
`;

export const styles = css`
  footer {
    overflow: clip;
  }
  /* Without words it has no height; a server cannot know whether there are any. */
  .closing-words {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: ${u(20)};
    padding-inline: var(--wr-inset, ${u(36)});
    break-inside: avoid;
  }
  .said .closing-words {
    padding-block: ${u(34)} ${u(30)};
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
    gap: ${u(14)} ${u(28)};
  }
  /* Several stand in a row below the slogan. */
  .codes.several {
    grid-column: 1 / -1;
    padding-block-start: ${u(20)};
  }
  ::slotted([slot='motto']) {
    display: block;
    color: var(--wr-brand);
    font: 700 ${u(27)} / 1.42 var(--wr-serif);
    word-break: keep-all;
  }
  ::slotted(small[slot='motto']) {
    padding-block-start: ${u(8)};
    color: var(--wr-ink-2);
    font: 400 ${u(14)} / 1.5 var(--wr-sans);
  }
  ::slotted([slot='qr']) {
    display: block;
    box-sizing: border-box;
    width: ${u(108)};
    color: var(--wr-ink-2);
    font-size: ${u(13)};
    line-height: 1.4;
    text-align: center;
  }
  ::slotted(:is(img, svg, canvas)[slot='qr']) {
    height: ${u(108)};
    padding: ${u(11)};
    border: ${u(1)} solid var(--wr-gold);
    background: #fff;
    object-fit: contain;
    forced-color-adjust: none;
  }
  @container (width < 28em) {
    .closing-words {
      column-gap: ${u(14)};
    }
    .codes {
      column-gap: ${u(10)};
    }
    .said .closing-words {
      padding-block: ${u(29)} ${u(24)};
    }
    ::slotted([slot='motto']) {
      font-size: ${u(21)};
    }
    ::slotted(small[slot='motto']) {
      font-size: ${u(13)};
    }
    ::slotted([slot='qr']) {
      width: ${u(84)};
      font-size: ${u(12)};
    }
    ::slotted(:is(img, svg, canvas)[slot='qr']) {
      height: ${u(84)};
    }
    /* Cropped rather than small. */
    .said .shore {
      width: 144%;
      margin-inline: -22%;
    }
  }
  .shore {
    overflow: hidden;
    width: 100%;
    margin-block-end: -1px;
  }
  .water {
    position: relative;
    overflow: clip;
    display: flex;
    flex-direction: column;
    justify-content: end;
    box-sizing: border-box;
    padding: ${u(24)} var(--wr-inset, ${u(36)}) ${u(24)};
    background: var(--wr-deep);
    color: var(--wr-gold-light);
    font-size: ${u(14)};
    line-height: 1.6;
    text-align: center;
    text-wrap: balance;
    print-color-adjust: exact;
    break-inside: avoid;
  }
  .scenic .water {
    min-height: 22.32cqi;
    border-block-start: max(1px, ${u(1)}) solid var(--wr-art-line);
    padding-block-start: 12.6cqi;
    background-image: linear-gradient(var(--wr-art-m4), var(--wr-deep) 14.4cqi);
  }
  /* The picture has its own water or land, on which the text stands. */
  .closing {
    margin-block-end: -22.3cqi;
  }
  .closing svg {
    display: block;
    overflow: hidden;
    width: 100%;
  }
  .closing + .water {
    min-height: 22.32cqi;
    padding-block-start: 12.6cqi;
    background: linear-gradient(transparent 21cqi, var(--wr-deep) 22cqi);
  }
  .lights {
    position: absolute;
    inset: 0 0 auto;
    width: 100%;
    pointer-events: none;
  }
  .text {
    position: relative;
  }
  ::slotted(*) {
    margin: 0;
  }
  @media (forced-colors: active) {
    .shore,
    .closing,
    .lights {
      display: none;
    }
    .scenic .water {
      min-height: 0;
      padding-block-start: ${u(24)};
      background: none;
    }
  }
  @supports not (container-type: inline-size) {
    .lights {
      display: none;
    }
  }
`;
