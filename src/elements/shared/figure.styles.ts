import {css} from 'lit';

/**
 * Styles of `renderFigure`. Set `--digits` and `--words` (lengths) on `.figure` or above it, and put it into a query
 * container as wide as the room it may take.
 */
export const figureStyles = css`
  .figure {
    --fitted: min(var(--digits), 100cqi / var(--figure-em));
    display: inline-flex;
    align-items: baseline;
    max-width: 100%;
    color: var(--figure-color, var(--wr-brand));
    font-family: var(--wr-serif);
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
    text-autospace: no-autospace;
  }
  .long {
    flex-wrap: wrap;
    white-space: normal;
  }
  .digits {
    font-family: var(--wr-num);
    font-size: var(--size, var(--fitted));
    line-height: 0.78;
  }
  .words {
    font-size: min(var(--words), calc(0.9 * var(--size, var(--fitted))));
  }
  .digits + .words {
    margin-inline-start: 0.24em;
  }
`;
