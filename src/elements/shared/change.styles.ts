import {css} from 'lit';
import {u} from './base.styles.js';

/** Styles of `renderChange`, and of a mark before a figure that is a change itself. */
export const changeStyles = css`
  .mark {
    flex: none;
    width: 0.64em;
    fill: currentColor;
  }
  .change {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.26em;
    align-items: baseline;
    min-width: 0;
    color: var(--figure-color, var(--wr-brand));
    font: 700 ${u(17)} / 1.4 var(--wr-serif);
    text-autospace: no-autospace;
  }
  .change.down,
  .change.none,
  .mark.down {
    color: var(--wr-ink-2);
  }
  .change .amount {
    min-width: 0;
    font-family: var(--wr-num), var(--wr-serif);
  }
  .change.none .amount,
  .change .words {
    color: var(--wr-ink-2);
    font: 400 ${u(14)} / 1.4 var(--wr-sans);
  }
  /* A figure that is a change itself: the mark stands before its digits. */
  .signed {
    display: grid;
    grid-template-columns: calc(0.32 * var(--digits)) minmax(0, 1fr);
    column-gap: calc(0.12 * var(--digits));
    align-items: baseline;
  }
  .signed > .mark {
    width: 100%;
    color: var(--figure-color, var(--wr-brand));
    transform: translateY(-0.2em);
  }
  .signed > .mark.down {
    color: var(--wr-ink-2);
  }
  .signed > .room {
    container-type: inline-size;
  }
  @media (forced-colors: active) {
    .mark path {
      fill: CanvasText;
    }
  }
`;
