import {css} from 'lit';
import {u} from '../shared/base.styles.js';

/** In the document: a strip begins where the ground of the section before it ends. */
export const afterGround = css`
  :where(wr-part) > :where(wr-section[ground]) + wr-figure[layout='full'] {
    margin-block-start: 0;
  }
`;

export const styles = css`
  .figure {
    position: relative;
    break-inside: avoid;
  }
  .full {
    margin-inline: calc(-1 * var(--wr-inset, 0px));
  }
  /* One place for both: a box higher than the pictures makes it higher. */
  .stage {
    display: grid;
    align-items: end;
  }
  .stage > * {
    grid-area: 1 / 1;
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    gap: ${u(6)};
  }
  ::slotted([slot='picture']) {
    display: block;
    width: 100%;
    height: auto;
    aspect-ratio: var(--ratio, auto);
    object-fit: cover;
    object-position: var(--wr-picture-focus, 50% 50%);
  }
  .full .pictures {
    --ratio: var(--chosen, 1080 / 440);
  }
  .n2,
  .n3,
  .n4 {
    --columns: 2;
    --ratio: var(--chosen, 4 / 3);
  }
  .full .n3 {
    --columns: 3;
    --ratio: var(--chosen, 4 / 3);
  }
  .figure:not(.full) .n3 ::slotted([slot='picture']:first-of-type) {
    --ratio: 2 / 1;
    grid-column: 1 / -1;
  }
  .box {
    --wr-ink: var(--wr-paper-2);
    --wr-ink-2: var(--wr-paper-2);
    --wr-gold-deep: var(--wr-paper-2);
    --figure-color: var(--wr-paper-2);
    position: relative;
    width: min(70%, ${u(178)});
    margin: 0 0 ${u(18)} var(--wr-inset, ${u(20)});
    padding: ${u(12)} ${u(16)};
    background: var(--wr-brand);
    print-color-adjust: exact;
  }
  .box ::slotted(wr-metric-tile) {
    --digits: ${u(44)};
    padding-block: 0;
    border: 0;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: ${u(2)} ${u(20)};
    padding-block-start: ${u(9)};
    font: 700 ${u(18)} / 1.5 var(--wr-serif);
  }
  .full figcaption {
    padding-inline: var(--wr-inset, 0px);
  }
  ::slotted([slot='credit']) {
    color: var(--wr-ink-2);
    font: 400 ${u(13)} / 1.6 var(--wr-sans);
  }
  [hidden] {
    display: none;
  }
  @container (width < 28em) {
    .full .pictures {
      --ratio: var(--chosen, 375 / 190);
    }
    .full .n2,
    .full .n3,
    .full .n4 {
      --columns: 2;
      --ratio: var(--chosen, 4 / 3);
    }
    .full .n3 ::slotted([slot='picture']:first-of-type) {
      --ratio: 2 / 1;
      grid-column: 1 / -1;
    }
    .box {
      width: min(70%, ${u(150)});
      margin-block-end: ${u(10)};
      padding: ${u(8)} ${u(12)};
    }
    .box ::slotted(wr-metric-tile) {
      --digits: ${u(34)};
    }
    figcaption {
      font-size: ${u(16)};
    }
  }
  @media (forced-colors: active) {
    .box {
      border: 1px solid;
    }
  }
`;
