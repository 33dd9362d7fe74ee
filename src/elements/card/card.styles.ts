import {css} from 'lit';
import {deepGround, u} from '../shared/base.styles.js';

/** What all cards share, and the cards of a stack and of lockups. */
export const styles = css`
  :host {
    /* How a card is set depends on the width of all cards, so that is the container to ask. */
    container-type: normal;
    min-width: 0;
    break-inside: avoid;
  }
  :host([ground='deep']) {
    ${deepGround}
  }
  :host([ground='deep'][data-layout='stack']),
  :host([ground='deep'][data-layout='lockup']) {
    margin-inline: calc(-1 * var(--wr-inset, 0px));
    padding: ${u(36)} var(--wr-inset, 0px) var(--wr-card-end, ${u(36)});
    overflow: clip;
  }
  .heading {
    display: flex;
    gap: ${u(12)};
    align-items: center;
    font-family: var(--wr-serif);
    font-weight: 700;
    break-after: avoid;
  }
  .icon {
    flex: none;
    width: ${u(46)};
    color: var(--wr-brand);
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    min-width: 0;
  }
  .lead {
    min-width: 0;
    font-size: ${u(21)};
    line-height: 1.3;
  }
  .keyword {
    min-width: 0;
    color: var(--wr-brand);
    font-size: ${u(42)};
    line-height: 1.15;
  }
  .body {
    position: relative;
    min-width: 0;
  }

  .stack.ruled {
    margin-block-start: ${u(28)};
    padding-block-start: ${u(28)};
    border-block-start: ${u(0.7)} solid var(--wr-gold);
  }
  .stack .body {
    padding-block-start: ${u(8)};
  }
  .stack ::slotted(*) {
    margin-block: 0;
  }
  .stack ::slotted(wr-flow) {
    padding-block-start: ${u(10)};
  }
  .stack ::slotted(wr-metric-tile),
  .stack ::slotted(wr-metric-grid),
  .stack ::slotted(wr-tally) {
    margin-block-start: ${u(14)};
  }
  .hearts {
    /* What the number leaves of the width; the lines never reach its unit. */
    --room: (
        100cqi + var(--wr-inset, 0px) - var(--digits-em) * ${u(128)} - var(--words-em) * ${u(32)} - ${u(4)}
      ) *
      1.07;
    --size: min(${u(204.6)}, max(0px, (var(--room) - ${u(90)}) * 99), max(0px, var(--room)));
    position: absolute;
    inset-block-end: ${u(-46)};
    inset-inline-end: calc(-1 * var(--wr-inset, 0px) - 0.05 * var(--size));
    width: var(--size);
    pointer-events: none;
  }

  .lockup {
    display: grid;
    grid-template-columns: ${u(128)} minmax(0, 1fr);
    column-gap: ${u(24)};
    padding-block: ${u(20.5)} ${u(22)};
    line-height: 1.7;
  }
  .lockup.ruled {
    border-block-start: ${u(0.7)} solid var(--wr-gold);
  }
  .lockup .heading {
    display: block;
  }
  .lockup .words {
    display: block;
  }
  .lockup .lead {
    display: block;
    color: var(--wr-ink-2);
    font: 400 ${u(15)} / 1.7 var(--wr-sans);
  }
  .lockup .keyword {
    display: block;
    margin-block-start: ${u(4)};
    font-size: ${u(54)};
    line-height: 1.06;
  }
  .lockup .square {
    width: 2.02em;
    word-break: break-all;
  }
  .lockup .row {
    font-size: clamp(${u(16)}, ${u(126)} / var(--length), ${u(30)});
    line-height: 1.2;
  }
  .lockup .body {
    grid-column: 2;
  }
  .lockup ::slotted(wr-tally) {
    margin-block-start: ${u(12)};
  }

  @container (width < 28em) {
    .icon {
      width: ${u(36)};
    }
    .lead {
      font-size: ${u(17)};
    }
    .keyword {
      font-size: ${u(32)};
    }
    .hearts {
      --room: (
          100cqi + var(--wr-inset, 0px) - var(--digits-em) * ${u(104)} - var(--words-em) * ${u(26)} - ${u(4)}
        ) *
        1.07;
      --size: min(${u(125)}, max(0px, (var(--room) - ${u(60)}) * 99), max(0px, var(--room)));
      inset-block-end: ${u(-40)};
      inset-inline-end: calc(-1 * var(--wr-inset, 0px) - 0.148 * var(--size));
    }
    .lockup {
      grid-template-columns: minmax(0, 1fr);
      row-gap: ${u(6.5)};
      padding-block: ${u(22)} ${u(20)};
    }
    .lockup .words {
      display: flex;
      gap: 0 ${u(8)};
      align-items: end;
    }
    .lockup .keyword {
      order: -1;
      margin: 0;
      font-size: ${u(34)};
    }
    .lockup .square {
      flex: none;
    }
    .lockup .row {
      font-size: ${u(28)};
    }
    .lockup .body {
      grid-column: 1;
    }
  }
`;
