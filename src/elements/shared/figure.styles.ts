import {css} from 'lit';
import {u} from './base.styles.js';
import {numeralSize} from './widths.js';

/**
 * Styles of `renderFigure`. Set the length `--digits` above it, and put it into a query container as wide as the room
 * it may take; or set `--size`, the final size of the digits, where there is room for certain.
 */
export const figureStyles = css`
  .figure {
    --fitted: var(
      --size,
      max(
        ${u(12)},
        min(
          var(--digits),
          100cqi / (var(--digits-em) + var(--words-em) * var(--words-share)),
          100cqi / var(--widest-em),
          (100cqi - var(--words-em) * ${u(12)}) / var(--digits-em)
        )
      )
    );
    display: inline-flex;
    flex-wrap: wrap;
    row-gap: 0.2em;
    align-items: baseline;
    max-width: 100%;
    /* The digits' line is as low as their ink; this keeps a line above clear of their tops. */
    padding-block-start: calc(0.08 * var(--fitted));
    color: var(--figure-color, var(--wr-brand));
    font-family: var(--wr-serif);
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
    text-autospace: no-autospace;
  }
  .long {
    --fitted: min(var(--digits), ${u(26)});
    white-space: normal;
  }
  .digits {
    font-family: var(--wr-num);
    font-size: var(--fitted);
    line-height: 0.78;
  }
  /* Chinese numerals fill their square, which digits do not. */
  .numeral {
    font-size: calc(${numeralSize} * var(--fitted));
    line-height: 1;
  }
  .roman {
    font-family: var(--wr-serif);
  }
  .words {
    color: var(--words-color);
    font-size: max(${u(12)}, var(--words-share) * var(--fitted));
  }
  .wordy .words {
    min-width: 0;
    white-space: normal;
  }
  .digits + .words {
    margin-inline-start: 0.24em;
  }
  @supports not (container-type: inline-size) {
    .figure {
      --fitted: ${u(26)};
    }
  }
`;
