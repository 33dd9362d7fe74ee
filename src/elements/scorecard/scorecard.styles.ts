import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  /* Its hero may stay with the banner, companions go on overleaf. */
  :host {
    break-inside: auto;
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
    width: min(100%, var(--width, 1) * var(--digits));
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
`;
