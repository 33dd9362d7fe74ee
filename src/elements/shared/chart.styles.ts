import {css} from 'lit';
import {u} from './base.styles.js';

/** What charts share; see `WrChart`. */
export const chartStyles = css`
  :host {
    break-inside: avoid;
  }
  .heading {
    padding-block-end: ${u(6)};
    color: var(--wr-ink);
    font: 700 ${u(18)} / 1.42 var(--wr-serif);
    text-wrap: balance;
    break-after: avoid;
  }
  .name,
  .note {
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.5;
  }
  .name {
    padding-block: ${u(6)};
  }
  .note {
    padding-block-start: ${u(8)};
    font-size: ${u(13)};
  }
  .chart,
  .picture {
    position: relative;
  }
  .bar,
  .key,
  .segment {
    background: var(--color, var(--wr-brand));
    print-color-adjust: exact;
  }
  [data-index] {
    transition: opacity 120ms ease-out;
  }
  [data-lit='off'] {
    opacity: 0.45;
  }
  @media print {
    [data-lit] {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    [data-index] {
      transition: none;
    }
  }
  @container (width < 28em) {
    .heading {
      font-size: ${u(16)};
    }
  }
  /* The table itself. */
  @supports not (container-type: inline-size) {
    .chart,
    p.heading,
    .note {
      display: none;
    }
    .heard {
      all: revert;
    }
  }
`;
