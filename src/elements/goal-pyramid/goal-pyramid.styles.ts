import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .title {
    padding: ${u(46)} var(--wr-inset, 0) 0;
    color: var(--wr-brand);
    font: 700 ${u(27)} / 1.34 var(--wr-serif);
    text-align: center;
    text-wrap: balance;
  }
  .frame {
    padding-inline: var(--wr-inset, 0);
  }
  .frame.ridged {
    padding-block-end: ${u(100)};
  }
  .diagram {
    max-width: ${u(704)};
    margin-inline: auto;
  }
  /* Room for the rings round the apex. */
  .drawing {
    margin-block-start: ${u(62)};
  }
  .rings circle {
    fill: none;
    stroke: var(--wr-gold);
  }

  .tone-0 {
    --fill: var(--wr-deep);
    --ink: var(--wr-gold-light);
    --strip-fill: var(--wr-deep);
    --strip-ink: var(--wr-gold-light);
  }
  .tone-1 {
    --fill: var(--wr-brand-2);
    --ink: var(--wr-paper-2);
    --strip-fill: var(--wr-brand);
    --strip-ink: var(--wr-paper-2);
  }
  .tone-2 {
    --fill: var(--wr-brand-tint);
    --ink: var(--wr-brand);
    --strip-fill: var(--wr-gold-light);
    --strip-ink: var(--wr-ink);
  }
  .cell {
    fill: var(--fill);
  }
  .strip {
    fill: var(--strip-fill);
  }
  .cell,
  .strip {
    print-color-adjust: exact;
  }
  .label {
    color: var(--ink);
  }
  .title-label {
    display: contents;
    --ink: var(--strip-ink);
  }
  [data-lit='off'] {
    fill: var(--wr-rule);
    --ink: var(--wr-ink);
  }

  /* A light tier is lit by the strong colours. */
  .tone-2 .cell[data-lit='on'] {
    fill: var(--wr-brand-2);
  }
  .tone-2 .strip[data-lit='on'] {
    fill: var(--wr-brand);
  }
  .tone-2 .label[data-lit='on'] {
    color: var(--wr-paper-2);
  }

  /* Where the words do not fit a pyramid: bars that widen from the top down and grow with their text. */
  .steps {
    display: grid;
    gap: ${u(5)};
    justify-items: center;
    padding-block-start: ${u(36)};
  }
  .step {
    display: grid;
    gap: ${u(3)};
    width: var(--width);
    font-family: var(--wr-serif);
    font-weight: 700;
    line-height: 1.34;
    text-align: center;
  }
  .bar {
    padding: ${u(8)} ${u(10)};
    background: var(--fill);
    color: var(--ink);
    font-size: ${u(16.5)};
    text-wrap: balance;
    print-color-adjust: exact;
  }
  .bar.strip {
    padding-block: ${u(5)};
    background: var(--strip-fill);
    color: var(--strip-ink);
    font-size: ${u(15)};
  }
  .tone-0 .bar {
    padding-block: ${u(14)};
    font-size: ${u(20)};
  }
  .bars {
    display: flex;
    flex-wrap: wrap;
    gap: ${u(3)};
  }
  .bars .bar {
    display: grid;
    flex: 1 1 calc(100% / var(--columns) - ${u(4)});
    align-content: center;
    min-width: 0;
    padding-inline: ${u(6)};
  }
  @container (width < 28em) {
    .bars .bar {
      flex-basis: calc(100% / var(--narrow-columns) - ${u(4)});
    }
  }
  .bar .sub {
    font-size: ${u(14)};
  }
  .tone-2[data-lit='on'] .bar {
    background: var(--wr-brand-2);
    color: var(--wr-paper-2);
  }
  .step[data-lit='off'] .bar {
    background: var(--wr-rule);
    color: var(--wr-ink);
  }
  @media (forced-colors: active) {
    .cell,
    .strip {
      stroke: CanvasText;
    }
    .bar {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
