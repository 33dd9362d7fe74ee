import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .hero {
    position: relative;
    overflow: hidden;
    margin-inline: calc(-1 * var(--wr-inset, 0px));
    padding: 0 var(--wr-inset, ${u(20)}) ${u(72)};
    background: var(--wr-deep);
    color: var(--wr-paper-2);
    --figure-color: var(--wr-gold-light);
    --unit-color: var(--wr-gold-light);
    print-color-adjust: exact;
    break-inside: avoid;
  }
  .contours {
    position: absolute;
    inset: 0 0 0 -70%;
    pointer-events: none;
  }
  .watermark {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  /* The hills are the ground that comes next. */
  .hills {
    --wr-paper-3: var(--wr-paper);
    position: absolute;
    inset-inline: 0;
    inset-block-end: -1px;
    height: ${u(42)};
    pointer-events: none;
  }
  .top {
    position: relative;
    padding-block-start: ${u(22)};
    border-block-start: ${u(0.7)} solid var(--wr-gold);
  }
  .hero .label {
    display: flex;
    gap: ${u(11)};
    align-items: start;
    min-width: 0;
    font: 700 ${u(22)} / 1.36 var(--wr-serif);
  }
  .hero .label > span {
    min-width: 0;
  }
  .hero .icon {
    flex: none;
    width: ${u(26)};
    padding-block-start: ${u(2)};
    color: var(--wr-gold);
  }
  .hero .value {
    --digits: ${u(124)};
    padding-block-start: ${u(10)};
  }
  .hero .change,
  .hero .note,
  .hero .words,
  .hero .mark,
  .hero .change .words {
    color: inherit;
  }
  .hero .mark {
    color: var(--wr-gold-light);
  }
  .satellites {
    display: flex;
    flex-wrap: wrap;
    gap: ${u(18)} ${u(36)};
    align-items: end;
    margin-block-start: ${u(46)};
  }
  .satellite {
    position: relative;
    flex: 0 1 calc(var(--width) * var(--u));
    min-width: min(100%, ${u(60)});
  }
  .satellite + .satellite::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: ${u(-18)};
    border-inline-start: ${u(0.7)} solid var(--wr-gold);
  }
  .satellite .label {
    display: block;
    font: 400 ${u(14)} / 1.5 var(--wr-sans);
  }
  .satellite .value {
    --digits: ${u(34)};
    padding-block-start: ${u(3)};
  }
  .satellite.lead .value {
    --digits: ${u(46)};
    padding-block-start: 0;
  }
  .satellite.lead .words {
    margin-inline-start: 0.04em;
    font-family: var(--wr-num), var(--wr-serif);
  }

  .value {
    container-type: inline-size;
    min-width: 0;
  }
  .value .words {
    color: var(--unit-color, var(--wr-ink-2));
  }
  .missing {
    color: var(--wr-ink-2);
    font-size: ${u(30)};
    line-height: 1.2;
  }
  .hero .missing {
    color: inherit;
  }
  .note {
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.5;
  }

  .companions.below {
    padding-block-start: ${u(12)};
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0 ${u(22)};
  }
  .place {
    grid-column: span 6;
    min-width: 0;
  }
  .span-2 {
    grid-column: span 2;
  }
  .span-3 {
    grid-column: span 3;
  }
  .span-4 {
    grid-column: span 4;
  }
  .tile {
    --digits: ${u(46)};
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    padding-block: ${u(12)} ${u(22)};
    border-block-start: ${u(0.7)} solid var(--wr-gold);
    break-inside: avoid;
  }
  .tile.span-2 {
    --digits: ${u(40)};
  }
  .tile .label,
  .entry .label {
    min-width: 0;
    font: 700 ${u(16)} / 1.36 var(--wr-serif);
    text-wrap: balance;
  }
  .phrased {
    word-break: keep-all;
  }
  /* Beside a pair, which is taller, the number stays with what is below it. */
  .tile .value {
    align-self: end;
    padding-block: ${u(10)} ${u(6)};
  }
  .pair-place {
    container-type: inline-size;
    margin-block-end: ${u(22)};
    break-inside: avoid;
  }
  .pair-place.span-4 {
    grid-row: span 3;
  }

  .ledger {
    border-block-end: ${u(0.5)} solid var(--wr-rule);
  }
  .entry {
    --digits: ${u(25)};
    display: grid;
    grid-template-columns:
      minmax(0, 1fr) min(40cqi, var(--number) * var(--digits))
      min(28cqi, var(--by) * ${u(15)});
    column-gap: ${u(20)};
    align-items: center;
    min-height: ${u(40)};
    padding-block: ${u(6)};
    border-block-start: ${u(0.5)} solid var(--wr-rule);
    break-inside: avoid;
  }
  .entry .value {
    justify-self: end;
    width: min(100%, var(--width) * var(--digits));
    text-align: end;
  }
  .entry .missing {
    font-size: ${u(20)};
  }
  .entry .change {
    justify-content: end;
    font-size: ${u(15)};
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: ${u(4)} ${u(16)};
    justify-content: end;
    color: var(--wr-ink-2);
    font-size: ${u(13)};
    line-height: 1.5;
  }
  .ledger + .legend {
    padding-block-start: ${u(14)};
  }
  .legend > span {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .legend .mark.up {
    color: var(--wr-brand);
  }

  @container (width < 28em) {
    .hero .label {
      font-size: ${u(20)};
    }
    .hero .value {
      --digits: ${u(88)};
      padding-block-start: ${u(8)};
    }
    .hills {
      height: ${u(32)};
    }
    .satellites {
      column-gap: ${u(24)};
      margin-block-start: ${u(28)};
    }
    .satellite + .satellite::before {
      inset-inline-start: ${u(-12)};
    }
    .satellite {
      flex-basis: calc(0.72 * var(--width) * var(--u));
    }
    .satellite .label {
      font-size: ${u(13)};
    }
    .satellite .value {
      --digits: ${u(27)};
    }
    .satellite.lead .value {
      --digits: ${u(32)};
    }
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-auto-flow: dense;
      column-gap: ${u(16)};
    }
    .place {
      grid-column: 1 / -1;
    }
    .tile,
    .tile.span-2 {
      --digits: ${u(34)};
      padding-block: ${u(11)} ${u(16)};
    }
    .tile:not(.line, .whole) {
      grid-column: span 1;
    }
    .tile.span-6 {
      grid-column: 1 / -1;
    }
    .tile .label,
    .entry .label {
      font-size: ${u(15)};
    }
    .line {
      grid-row: span 1;
      grid-template: auto / minmax(0, 1fr) min(50cqi, var(--width) * var(--digits)) auto;
      column-gap: ${u(8)};
      align-items: end;
      padding-block: ${u(11)} ${u(9)};
    }
    .line .value {
      padding-block: 0;
    }
    .entry {
      column-gap: ${u(10)};
      min-height: ${u(38)};
    }
  }
  @media (forced-colors: active) {
    .hero {
      border-block: 1px solid;
    }
    .contours,
    .hills {
      display: none;
    }
  }
  @supports not (container-type: inline-size) {
    .hero {
      margin: 0;
    }
    .contours {
      display: none;
    }
  }
`;
