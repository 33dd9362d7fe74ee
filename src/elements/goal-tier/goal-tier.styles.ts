import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  /* Nothing but goals: the pyramid says them all. */
  :host([data-bare]) {
    display: none;
  }
  /* Right below the pyramid less room is needed. */
  :host([data-first]:not([ground='band'])) .ground {
    padding-block-start: ${u(30)};
  }
  .heading {
    display: grid;
    grid-template-columns: ${u(40)} minmax(0, 1fr);
    column-gap: ${u(12)};
    align-items: center;
    color: var(--wr-brand);
    font: 700 ${u(34)} / 1.2 var(--wr-serif);
    text-wrap: balance;
    break-after: avoid;
  }
  .heading.alone {
    grid-template-columns: minmax(0, 1fr);
  }
  .body {
    padding-block-start: ${u(14)};
  }
  ::slotted(wr-lede) {
    font-size: ${u(17.2)};
    --wr-inset: 0px;
    padding-block-start: 0;
  }
  ::slotted(wr-lede + wr-lede) {
    padding-block-start: ${u(16)};
  }
  :host([data-lit='on']) .heading {
    text-decoration: underline ${u(2)} var(--wr-gold);
    text-underline-offset: 0.22em;
  }
  @container (width < 28em) {
    .heading {
      font-size: ${u(28)};
    }
  }
`;
