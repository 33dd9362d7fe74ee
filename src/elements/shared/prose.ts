import {css} from 'lit';
import {u} from './base.styles.js';

// Paragraphs, lists and tables stay in the author's document, where the shadow styles of an element end at its own
// children. These sheets style what lies deeper, and the few things that depend on an element's neighbours. They are
// adopted by the document (or shadow root) that holds the elements that they name; selectors weigh as little as they can.

/** Two flows, or two changes, in a row. */
export const rowPairs = css`
  :where(wr-flow + wr-flow, wr-compare + wr-compare) {
    margin-block-start: ${u(14)};
    padding-block-start: ${u(14)};
    border-block-start: ${u(0.5)} solid var(--wr-rule);
  }
`;

/** Words within a text, in whatever element it stands. */
export const prose = css`
  ${rowPairs}
  :where(wr-goal-pyramid + wr-goal-pyramid) {
    margin-block-start: ${u(34)};
  }
  /* Drawn by the pyramid. */
  :where(wr-goal-pyramid > wr-goal-tier > wr-goal) {
    display: none;
  }
  /* Hidden is hidden, whatever an author's class says of how it is laid out; so is what Word marks as hidden. */
  wr-report :is([hidden]:not([hidden='until-found' i], [style*='display']), [style*='mso-hide:all' i]) {
    display: none !important;
  }
  :where(wr-part, wr-section, wr-group, wr-card, wr-goal-tier, wr-lede, wr-metric-tile, wr-tally) :where(b) {
    color: var(--wr-brand);
    font-family: var(--wr-serif);
    font-weight: 700;
  }
  /* On the ground of a drawing in the colour of its words, in running text in the theme's (body.styles.ts). */
  :where(wr-report) :where(a:any-link) {
    color: inherit;
    text-decoration-thickness: ${u(0.7)};
    text-underline-offset: 0.2em;
  }
  :where(wr-section, wr-metric-tile, wr-tally, wr-card, wr-goal-tier) :where(cite) {
    font-family: var(--wr-serif);
    font-style: normal;
    font-weight: 700;
  }
  :where(wr-metric-tile, wr-tally, wr-check-item, wr-act, wr-compare) > :where(p) {
    margin: 0;
  }
  :where(wr-tally[slot='note'] + [slot='note']) {
    display: block;
    margin-block-start: ${u(7)};
  }
  :where(wr-metric-tile:not([value])) > :where(cite) {
    font-size: ${u(17.5)};
  }
  :where(wr-metric-tile, wr-tally) > :where([slot='note']) > :where(cite) {
    display: block;
    margin-block: ${u(5)};
    padding-inline-start: 0.5em;
    color: var(--wr-ink);
    font-size: ${u(18)};
    text-indent: -0.5em;
    text-wrap: balance;
  }
  /* A figure in a note goes to the next line with its unit, unless it is longer than a line; the unit may follow it. */
  :where(wr-metric-tile, wr-tally) > :where([slot='note']) > :where(b) {
    word-break: keep-all;
  }
  :where(wr-metric-tile, wr-tally:not([layout])) > :where([slot='note']) > b::before {
    content: '\\200b';
  }
  :where(wr-metric-tile, wr-tally) > :where([slot='note']) > b::after {
    content: '\\2060';
  }
  /* The part of a count: 其中新增27家. */
  :where(wr-tally[layout='lead']) > :where([slot='note']) > :where(b) {
    margin-inline: 0.1em 0.15em;
    font: 700 ${u(29)} / 1 var(--wr-num);
  }
  :where(cite:has(wbr), li:has(> wbr)) {
    word-break: keep-all;
  }
  /* An honour: a plaque between two gold lines. */
  :where(wr-metric-tile, wr-tally) > :where([slot='note']) :where(mark) {
    display: inline-block;
    margin-inline-start: ${u(10)};
    padding: ${u(3)} ${u(12)} ${u(5)};
    border: ${u(0.7)} solid var(--wr-gold);
    outline: ${u(0.7)} solid var(--wr-gold);
    outline-offset: ${u(-3.4)};
    background: none;
    color: var(--wr-gold-deep);
    font: 700 ${u(26)} / 1.2 var(--wr-serif);
  }
  /* Left alone, the system would give it the ink of its own highlighter and no ground. */
  @media (forced-colors: active) {
    :where(wr-report) :where(mark) {
      color: CanvasText;
    }
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-lede) :where(strong) {
    font-family: inherit;
    font-weight: 700;
  }
  /* Figures within the text of a lockup: their digits come from the inline numerals, which are drawn larger. */
  :where(wr-cards[layout='lockup'] > wr-card > p) > :where(b, strong) {
    font-family: 'WR Numerals Inline', var(--wr-serif);
    text-autospace: no-autospace;
    word-break: keep-all;
  }
  @container (width < 28em) {
    :where(wr-tally[layout='lead']) > :where([slot='note']) > :where(b) {
      font-size: ${u(24)};
    }
    :where(wr-metric-tile:not([value])) > :where(cite) {
      font-size: ${u(16)};
    }
  }
`;
