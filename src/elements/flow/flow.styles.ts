import {css} from 'lit';
import {u} from '../shared/base.styles.js';

/** The sizes of digits and of words in u; the element computes with them how wide a figure is. */
export const digitsSize = 36;
export const wordsSize = 16;

export const styles = css`
  /*
   * Each row of the flow is three rows of one grid: the room above the bar, the bar, the room below it. A ribbon spans
   * the room below one bar and above the next, however tall the labels make them.
   */
  .rows {
    --label: ${u(184)};
    --number: ${u(84)};
    --large: ${u(digitsSize)};
    --room: (100cqi - var(--label) - ${u(50)});
    position: relative;
    display: grid;
    grid-template-columns: ${u(168)} minmax(0, 1fr);
    column-gap: ${u(16)};
    grid-template-rows: repeat(var(--count), auto ${u(20)} auto);
    line-height: 1.375;
  }
  .row {
    --x: calc(var(--end) * var(--d));
    display: contents;
  }
  .label {
    grid-area: var(--row) / 1 / span 3;
    display: flex;
    align-items: center;
    min-width: 0;
    min-height: ${u(62)};
    padding-block: ${u(3)};
  }
  .note {
    display: block;
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.5;
  }
  .lead {
    flex: none;
    box-sizing: border-box;
    width: calc(var(--lead) * ${u(16)} + ${u(8)});
    padding-inline-end: ${u(8)};
    color: var(--wr-gold-deep);
    text-wrap: balance;
  }
  .text {
    min-width: 0;
  }
  .phrased {
    word-break: keep-all;
  }
  .bar,
  .more {
    grid-area: calc(var(--row) + 1) / 2;
    width: max(${u(2)}, calc(var(--length) * var(--d)));
    background: var(--wr-brand);
    print-color-adjust: exact;
  }
  .track {
    background: var(--wr-rule-2);
  }
  /* One segment for each thing; where they would be thinner than 6u the gaps close and the bar is whole. */
  .segments,
  .more {
    --period: calc(var(--segment) * var(--d));
    --gap: clamp(0px, (var(--period) - ${u(6)}) * 999, 0.18 * var(--period));
  }
  .segments {
    --cut: repeating-linear-gradient(
      to right,
      #000 0 calc(var(--period) - var(--gap)),
      transparent calc(var(--period) - var(--gap)) var(--period)
    );
    -webkit-mask: var(--cut);
    mask: var(--cut);
    /* Without the last gap: rounding could let a hair of the next segment show at the very end. */
    -webkit-mask-size: calc(100% - var(--gap)) 100%;
    mask-size: calc(100% - var(--gap)) 100%;
    -webkit-mask-repeat: no-repeat;
    mask-repeat: no-repeat;
  }
  .more {
    width: calc(var(--period) - var(--gap));
    margin-inline-start: calc(var(--length) * var(--d));
    border: ${u(0.7)} solid var(--wr-brand);
    background: none;
  }
  .number {
    grid-area: var(--row) / 2 / span 3;
    position: relative;
    display: flex;
    align-items: center;
    min-width: 0;
    padding: 0 0 ${u(3)} calc(var(--x) + ${u(10)});
  }
  .fit {
    /* The largest size at which digits and words fit, the words keeping their own size as long as they can. */
    --fit: max(
      (var(--room) - var(--words-em) * ${u(wordsSize)}) / var(--digits-em),
      var(--room) / (var(--digits-em) + 0.9 * var(--words-em))
    );
    --size: min(var(--large), var(--fit));
    --digits: var(--large);
  }
  .fit .words {
    font-size: clamp(${u(12)}, 0.9 * var(--size), ${u(wordsSize)});
  }
  .missing {
    color: var(--wr-ink-2);
  }
  /* Out of the flow: what they span must not take part in how tall the rows are. */
  .ribbon,
  .break,
  .elbow {
    position: absolute;
    inset: 0 auto;
    grid-area: calc(var(--row) - 1) / 2 / span 2;
  }
  .ribbon {
    width: var(--d);
    height: 100%;
    fill: var(--wr-brand);
    fill-opacity: 0.1;
    print-color-adjust: exact;
  }
  .break {
    width: ${u(16)};
    height: 100%;
    fill: none;
    stroke: var(--wr-gold);
    stroke-width: 1.2;
  }
  .elbow {
    grid-column: 1;
    width: ${u(14)};
    margin: calc(${u(3)} + (var(--lead-lines) - 1) * ${u(11)}) 0 ${u(-6)} ${u(15)};
    border: solid var(--wr-gold);
    border-width: 0 0 ${u(0.7)} ${u(0.7)};
  }
  .elbow.further {
    margin-block-start: ${u(-14)};
  }

  @container (width < 28em) {
    .rows {
      --label: 0px;
      --number: ${u(92)};
      --large: ${u(32)};
      display: block;
    }
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding-block-end: ${u(13)};
    }
    .label {
      grid-area: 2 / 1;
      display: block;
      min-height: 0;
      padding-block: 0 ${u(5)};
    }
    .lead {
      width: auto;
      padding-inline-end: ${u(5)};
    }
    .lead:empty {
      display: none;
    }
    .bar,
    .more,
    .number {
      grid-area: 3 / 1;
    }
    .bar,
    .more {
      align-self: center;
      height: ${u(20)};
    }
    .number {
      min-height: ${u(28)};
    }
    .break {
      position: static;
      grid-area: 1 / 1;
      width: ${u(12)};
      height: auto;
      margin: ${u(-7.5)} 0 ${u(6.5)} ${u(2)};
    }
    .ribbon,
    .elbow {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .track {
      background: GrayText;
    }
  }
  @supports not (container-type: inline-size) {
    .rows {
      display: block;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: ${u(4)} ${u(16)};
      align-items: center;
    }
    .number {
      padding: 0;
    }
    .bar,
    .more,
    .ribbon,
    .break,
    .elbow {
      display: none;
    }
  }
`;
