import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  :host {
    font: 400 ${u(17.4)} / 1.78 var(--wr-serif);
    text-align: justify;
    text-align-last: start;
    text-wrap: pretty;
  }
  .ragged {
    text-align: start;
  }
  b {
    color: var(--wr-brand);
    font-weight: 700;
  }
  .lead-in {
    margin-inline-end: -0.4em;
    color: var(--wr-brand);
    font-size: ${u(28)};
    font-weight: 700;
    line-height: 1;
  }
`;
