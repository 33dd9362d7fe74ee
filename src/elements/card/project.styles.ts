import {css} from 'lit';
import {u} from '../shared/base.styles.js';

/** A numbered project: the numeral in a column of its own. */
export const projectStyles = css`
  :host([data-layout='project']) {
    display: grid;
    background: var(--wr-paper-2);
    print-color-adjust: exact;
  }
  .project {
    display: grid;
    grid-template-columns: ${u(56)} minmax(0, 1fr);
    padding: ${u(14)} ${u(14)} ${u(14)} 0;
    line-height: 1.62;
  }
  .project .medallion {
    position: relative;
    inset: auto;
    justify-self: center;
    width: ${u(38)};
    height: ${u(38)};
  }
  .project .numeral {
    font-size: ${u(21)};
  }
  .project .two {
    font-size: ${u(16)};
  }
  /* The first line of the words and the numeral stand on one axis. */
  .project .body {
    align-self: center;
    padding-block-start: ${u(4)};
  }
  .project .heading {
    padding-block-end: ${u(3)};
    line-height: 1.42;
  }
  .project .lead {
    font-size: ${u(18)};
    line-height: 1.42;
  }
  .project .keyword {
    font-size: ${u(20)};
    line-height: 1.42;
  }
  .first {
    color: var(--wr-brand);
    font: 700 ${u(18)} / 1.5 var(--wr-serif);
    text-wrap: pretty;
  }
  .project p {
    text-wrap: pretty;
  }
  .project ::slotted(*) {
    margin-block: 0;
  }
  .project ::slotted(wr-metric-tile),
  .project ::slotted(wr-metric-grid),
  .project ::slotted(wr-tally),
  .project ::slotted(wr-flow) {
    margin-block-start: ${u(12)};
  }
  @container (width < 28em) {
    .project {
      grid-template-columns: ${u(48)} minmax(0, 1fr);
    }
    .project .medallion {
      width: ${u(34)};
      height: ${u(34)};
    }
    .project .numeral {
      font-size: ${u(19)};
    }
    .project .two {
      font-size: ${u(15)};
    }
    .first,
    .project .lead {
      font-size: ${u(16.5)};
    }
    .project .keyword {
      font-size: ${u(18)};
    }
  }
`;
