import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .title {
    margin-block-end: ${u(12)};
    color: var(--wr-brand);
    font: 700 ${u(27)} / 1.3 var(--wr-serif);
    text-wrap: balance;
  }
  .diagram {
    max-width: ${u(544)};
    margin-inline: auto;
  }
  .drawing {
    margin-block: ${u(21)} ${u(20)};
  }
  .petal {
    stroke: var(--wr-blossom-edge);
    stroke-opacity: 0.55;
  }
  .veins {
    fill: none;
    stroke: var(--wr-blossom-edge);
    stroke-opacity: 0.32;
    pointer-events: none;
  }
  .sector {
    fill: var(--wr-brand-tint);
  }
  .petal,
  .sector {
    print-color-adjust: exact;
  }
  .stamens {
    stroke: var(--wr-blossom-core);
    pointer-events: none;
  }
  .anthers {
    stroke: var(--wr-gold);
    stroke-width: 4.6;
    stroke-linecap: round;
    pointer-events: none;
  }
  .core {
    fill: var(--wr-brand);
    print-color-adjust: exact;
  }
  .core-line {
    fill: none;
    stroke: var(--wr-gold-light);
  }
  .stop-0 {
    stop-color: var(--wr-blossom-0);
  }
  .stop-1 {
    stop-color: var(--wr-blossom-1);
  }
  .stop-2 {
    stop-color: var(--wr-blossom-2);
  }
  .loose {
    stroke: var(--wr-blossom-edge);
    stroke-opacity: 0.4;
    stroke-width: 0.04;
  }
  .label .key {
    color: var(--wr-petal-text);
  }
  .label .sub {
    color: var(--petal-ink, var(--wr-ink));
    font-weight: 400;
  }
  .ring .label .key {
    color: var(--wr-brand);
  }
  .ring .label .sub {
    color: var(--wr-ink);
  }
  .core-label {
    display: contents;
  }
  .core-label .label .key {
    color: var(--wr-paper-2);
  }
  path[data-lit='on'] {
    fill: var(--wr-blossom-2);
  }
  path[data-lit='off'] {
    fill: var(--wr-blossom-0);
  }
  .sector[data-lit='on'] {
    fill: var(--wr-gold-light);
  }
  .sector[data-lit='off'] {
    fill: var(--wr-rule);
  }
  .label[data-lit='on'] .key {
    color: var(--petal-ink, var(--wr-ink));
  }
  .ring .label[data-lit] .key {
    color: var(--wr-ink);
  }

  /* Few words: two abreast. */
  @container (28em <= width < 44em) {
    .short {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: ${u(24)};
    }
  }
  /* Beside the list where there is room for both. */
  @container (width >= 44em) {
    .beside {
      display: grid;
      grid-template-columns: ${u(320)} minmax(0, 1fr);
      column-gap: ${u(32)};
      align-items: center;
      padding-block-start: ${u(20)};
    }
    .beside .diagram {
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .core {
      fill: Canvas;
    }
    .core,
    .sector {
      stroke: CanvasText;
    }
  }
`;
