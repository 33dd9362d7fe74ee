import {css} from 'lit';
import {u} from '../shared/base.styles.js';

/** What all cards share, and the cards of a stack and of lockups. */
export const styles = css`
  :host {
    /* How a card is set depends on the width of all cards, so that is the container to ask. */
    container-type: normal;
    min-width: 0;
    break-inside: avoid;
  }
  /* Roles point at colours that read on deep; gold stays itself: it draws the accents of icons and hairlines. */
  :host([ground='deep']) {
    --wr-ink: var(--wr-paper-2);
    --wr-ink-2: var(--wr-paper-2);
    --wr-brand: var(--wr-gold-light);
    --wr-gold-deep: var(--wr-gold-light);
    background: var(--wr-deep);
    color: var(--wr-paper-2);
    print-color-adjust: exact;
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
    column-gap: ${u(3)};
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
    text-wrap: balance;
  }
  .body {
    position: relative;
    min-width: 0;
  }

  .stack.ruled {
    margin-block-start: ${u(29)};
    padding-block-start: ${u(28)};
    border-block-start: ${u(0.7)} solid var(--wr-gold);
  }
  .stack .body {
    padding-block-start: ${u(10)};
  }
  .stack ::slotted(*) {
    margin-block: 0;
  }
  .stack ::slotted(wr-flow) {
    padding-block-start: ${u(9)};
  }
  .stack ::slotted(wr-metric-tile),
  .stack ::slotted(wr-metric-grid),
  .stack ::slotted(wr-tally) {
    margin-block-start: ${u(15)};
  }
  .hearts {
    /* What the number leaves of the width; the lines never reach its unit. */
    --room: (
        100cqi + var(--wr-inset, 0px) - var(--digits-em) * ${u(128)} - var(--words-em) * ${u(32)} - ${u(4)}
      ) *
      1.07;
    --size: min(${u(204.6)}, max(0px, (var(--room) - ${u(90)}) * 99), max(0px, var(--room)));
    position: absolute;
    inset-block-end: calc(-1 * min(${u(27)}, var(--wr-card-end, ${u(36)})));
    inset-inline-end: calc(-1 * var(--wr-inset, 0px) - 0.05 * var(--size));
    width: var(--size);
    pointer-events: none;
  }
  .hearts path {
    stroke-width: 1.2px;
    vector-effect: non-scaling-stroke;
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
  :host(:first-child) .lockup {
    margin-block-start: ${u(-2)};
    padding-block-start: 0;
  }
  :host(:last-child) .lockup {
    padding-block-end: 0;
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
  .lockup .short {
    /* Its closing mark is half empty and may stand in the gap. */
    white-space: nowrap;
  }
  .lockup .keyword {
    display: block;
    margin-block-start: ${u(4)};
    font-size: ${u(54)};
    line-height: 1.06;
  }
  .lockup .square {
    /* The strokes of its characters begin a little inside their squares: the ink stands on the edge of the text. */
    margin-inline-start: -0.035em;
    width: 2.02em;
    word-break: break-all;
  }
  .lockup .row {
    font-size: clamp(${u(21)}, ${u(126)} / var(--length), ${u(30)});
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
    .words {
      column-gap: ${u(2)};
    }
    .stack.ruled {
      margin-block-start: ${u(30)};
      padding-block-start: ${u(27)};
    }
    .hearts {
      --room: (
          100cqi + var(--wr-inset, 0px) - var(--digits-em) * ${u(104)} - var(--words-em) * ${u(26)} - ${u(4)}
        ) *
        1.07;
      --size: min(${u(125)}, max(0px, (var(--room) - ${u(60)}) * 99), max(0px, var(--room)));
      inset-block-end: calc(-1 * min(${u(27)}, var(--wr-card-end, ${u(36)})));
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
  @supports not (container-type: inline-size) {
    .hearts {
      display: none;
    }
  }
`;
