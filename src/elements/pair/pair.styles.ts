import {css, unsafeCSS} from 'lit';
import {u} from '../shared/base.styles.js';

const steps = [14, 16, 18, 20, 22, 25, 28];

/** Where words, bar and figure have room on one line they stand there; else the bar has the line below to itself. */
const inline = steps.map(
  (step) => `@container (width >= ${step}em) {
    .inline-${step} > .pairs {
      grid-template-columns: auto minmax(0, 1fr) auto auto;
    }
    .inline-${step} .pair {
      row-gap: 0;
    }
    .inline-${step} .track {
      grid-area: 1 / 2;
    }
    .inline-${step} .number {
      grid-column: 3;
    }
    .inline-${step} .by {
      grid-column: 4;
    }
  }`,
);

export const styles = css`
  :host {
    break-inside: avoid;
  }
  .panel {
    padding: ${u(14)} var(--panel-inset, ${u(14)});
    border-block-start: ${u(1.5)} solid var(--wr-brand);
    background: var(--panel, var(--wr-paper-2));
    print-color-adjust: exact;
  }
  .title {
    display: flex;
    gap: ${u(10)};
    align-items: start;
    padding-block-end: ${u(8)};
    font: 700 ${u(16)} / 1.42 var(--wr-serif);
  }
  .title .heading {
    min-width: 0;
    color: var(--wr-ink);
    text-wrap: balance;
  }
  .title .icon {
    flex: none;
    width: ${u(22)};
    color: var(--wr-brand);
  }
  .pairs {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto fit-content(32%);
    column-gap: ${u(10)};
  }
  .pair {
    --figure-color: var(--wr-gold-deep);
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    row-gap: ${u(4)};
    align-items: center;
    padding-block: ${u(4)};
  }
  .pair.first {
    --figure-color: var(--wr-brand);
  }
  .group {
    min-width: 0;
    font-size: ${u(15)};
    line-height: 1.4;
  }
  .number {
    --digits: ${u(28)};
    container-type: inline-size;
    width: min(37cqi, var(--width) * var(--digits));
    min-height: ${u(28)};
  }
  .number .words {
    color: var(--unit-color, var(--wr-ink-2));
  }
  .by {
    min-width: 0;
  }
  .by .change {
    --mark: 1;
    justify-content: end;
    font-size: ${u(14)};
  }
  .by:empty {
    display: none;
  }
  .track {
    grid-column: 1 / -1;
    grid-row: 2;
    position: relative;
    height: ${u(14)};
  }
  .track.bare {
    height: 0;
  }
  .bar {
    position: absolute;
    inset-block: 0;
    background: var(--figure-color);
    print-color-adjust: exact;
  }
  .remark {
    grid-column: 1 / -1;
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.5;
  }
  .pair .missing {
    color: var(--wr-ink-2);
    font-size: ${u(24)};
    line-height: 1;
  }
  ${unsafeCSS(inline.join('\n'))}
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @supports not (container-type: inline-size) {
    .track {
      display: none;
    }
  }
`;
