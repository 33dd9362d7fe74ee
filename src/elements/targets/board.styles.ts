import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const boardStyles = css`
  .board {
    --inset: ${u(22)};
    border: ${u(1.5)} solid var(--wr-brand);
    background: var(--panel, var(--wr-paper-2));
    print-color-adjust: exact;
  }
  .board .figure .bound {
    /* Apart from the unit without taking room: figures are fitted to the room there is. */
    position: relative;
    inset-inline-start: 0.16em;
    color: var(--bound-color, var(--wr-gold-deep));
  }
  .top {
    --figure-color: var(--wr-gold-light);
    --bound-color: var(--wr-gold-light);
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: ${u(20)};
    align-items: end;
    overflow: hidden;
    padding: ${u(24)} var(--inset) ${u(34)};
    background: var(--wr-deep);
    color: var(--wr-paper-2);
    break-inside: avoid;
    print-color-adjust: exact;
  }
  .contours {
    --contours: -60%;
  }
  .top > :not(.contours) {
    position: relative;
  }
  .top .title {
    display: flex;
    grid-column: 1 / -1;
    gap: ${u(11)};
    align-items: start;
    padding-block-end: ${u(10)};
    font: 700 ${u(21)} / 1.36 var(--wr-serif);
  }
  .top .title > span {
    min-width: 0;
  }
  .top .icon {
    position: static;
    flex: none;
    width: ${u(26)};
    padding-block-start: ${u(1)};
    color: var(--wr-gold);
  }
  .top .value {
    --digits: ${u(104)};
    text-align: start;
  }
  .top .note {
    color: inherit;
  }
  .top .unseen {
    position: absolute;
  }
  .beside {
    width: min(38cqi, var(--width) * var(--u));
    padding-inline-start: ${u(16)};
    box-sizing: content-box;
    border-inline-start: ${u(0.7)} solid var(--wr-gold);
  }
  .beside .caption {
    font-size: ${u(14)};
    line-height: 1.4;
  }
  .beside .value {
    --digits: ${u(29)};
    min-height: 0;
    padding-block: ${u(4)};
  }
  .heads,
  .target {
    display: grid;
    grid-template-columns: minmax(0, 46fr) minmax(0, 54fr);
    column-gap: ${u(10)};
    align-items: center;
    padding-inline: var(--inset);
  }
  .compared > :is(.heads, .target) {
    grid-template-columns: minmax(0, 46fr) minmax(0, 31fr) minmax(0, 23fr);
  }
  .heads {
    padding-block: ${u(10)};
    border-block-end: ${u(0.7)} solid var(--wr-gold);
    color: var(--wr-ink-2);
    font-size: ${u(13)};
    line-height: 1.4;
  }
  .target {
    position: relative;
    min-height: ${u(58)};
    padding-block: ${u(8)};
    break-inside: avoid;
  }
  .target + .target {
    border-block-start: ${u(0.5)} solid var(--wr-rule);
  }
  .target .icon {
    inset-block-start: ${u(17)};
    inset-inline-start: var(--inset);
    width: ${u(24)};
    color: var(--figure-color, var(--wr-brand));
  }
  .target .label {
    font-size: ${u(16)};
    line-height: 1.36;
  }
  .target.pictured :is(.label, .unit) {
    padding-inline-start: ${u(34)};
  }
  .target .whole {
    grid-column: 1 / -1;
  }
  .target .value {
    --digits: ${u(38)};
    min-height: 0;
    text-align: start;
  }
  .target.long-unit > :is(.value, .reached) {
    grid-row: 1 / span 2;
  }
  .target .figure .words {
    color: var(--wr-ink-2);
  }
  .target .unit {
    grid-column: 1;
    grid-row: 2;
    align-self: start;
    color: var(--wr-ink-2);
    font-size: ${u(13)};
    line-height: 1.45;
  }
  .goal-words {
    grid-column: 2 / -1;
    color: var(--wr-brand);
    font: 700 ${u(17)} / 1.36 var(--wr-serif);
    text-wrap: balance;
  }
  .reached {
    --figure-color: var(--wr-ink-2);
    --digits: ${u(22)};
    container-type: inline-size;
    min-width: 0;
    color: var(--wr-ink-2);
    font-size: ${u(13)};
    line-height: 1.4;
  }
  .reached .caption {
    display: block;
  }
  .reached .missing {
    font-size: ${u(18)};
  }
  .target .note {
    grid-column: 1 / -1;
  }
  @container (width < 28em) {
    .board {
      --inset: ${u(13)};
      border-width: ${u(1)};
    }
    .compared > :is(.heads, .target) {
      grid-template-columns: minmax(0, 41fr) minmax(0, 35fr) minmax(0, 24fr);
      column-gap: ${u(6)};
    }
    .top {
      padding-block: ${u(18)} ${u(22)};
      padding-inline: ${u(17)};
    }
    .top .title {
      font-size: ${u(18)};
    }
    .top .value {
      --digits: ${u(72)};
    }
    .beside {
      padding-inline-start: ${u(10)};
    }
    .beside .caption {
      font-size: ${u(13)};
    }
    .beside .value {
      --digits: ${u(24)};
    }
    .target .icon {
      width: ${u(19)};
      inset-block-start: ${u(19)};
    }
    .target .label {
      font-size: ${u(15)};
    }
    .target.pictured :is(.label, .unit) {
      padding-inline-start: ${u(25)};
    }
    .target.long-label {
      row-gap: ${u(7)};
    }
    .target.long-label > .label {
      grid-column: 1 / -1;
    }
    .target.long-label > .value {
      grid-column: 2;
    }
    .target.long-label > .reached {
      grid-column: 3;
    }
    .target.long-label > :is(.value, .reached) {
      grid-row: 2;
    }
    .target .value {
      --digits: ${u(29)};
    }
    .reached {
      --digits: ${u(18)};
    }
  }
  @media (forced-colors: active) {
    .contours {
      display: none;
    }
    .top {
      border-block-end: 1px solid;
    }
  }
`;
