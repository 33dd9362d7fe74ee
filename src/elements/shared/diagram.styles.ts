import {css} from 'lit';
import {partGap} from '../../geometry/label.js';
import {u} from './base.styles.js';

/** Real text over a drawing; see `renderLabel`. */
export const diagramStyles = css`
  .diagram {
    container-type: inline-size;
    font-size: ${u(16)};
    text-autospace: var(--autospace);
  }
  .drawing {
    position: relative;
  }
  .drawing > svg {
    width: 100%;
    height: auto;
  }
  .label {
    position: absolute;
    display: grid;
    justify-items: center;
    width: max-content;
    transform: translate(-50%, -50%);
    font-family: var(--wr-serif);
    font-weight: 700;
    line-height: var(--pitch);
    text-align: center;
    white-space: nowrap;
    pointer-events: none;
  }
  .key {
    font-size: calc(var(--key) * var(--u));
  }
  .sub {
    margin-block-start: ${partGap}em;
    font-size: calc(var(--sub) * var(--u));
  }
  .line {
    display: block;
  }
  .spotlight {
    display: none;
    fill: none;
    stroke: var(--wr-gold-deep);
    stroke-width: 2;
    pointer-events: none;
  }
  .picture:focus-visible .spotlight {
    display: inline;
  }
  [data-index]:not(.label) {
    transition: fill 120ms ease-out;
  }
  @media (prefers-reduced-motion: reduce) {
    [data-index]:not(.label) {
      transition: none;
    }
  }
`;
