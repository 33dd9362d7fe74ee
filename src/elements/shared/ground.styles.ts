import {css} from 'lit';
import {deepGround, u} from './base.styles.js';

/** The ground a section or tier stands on, and the room around its blocks. A band begins with the ridge. */
export const groundStyles = css`
  :host {
    position: relative;
  }
  .ground {
    padding: ${u(46)} var(--wr-inset, 0) var(--wr-section-end, ${u(52)});
    background: inherit;
  }
  :host([ground='band']) {
    background: var(--wr-paper-3);
    print-color-adjust: exact;
  }
  :host([ground='deep']) .ground {
    ${deepGround}
  }
  .ridge {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 100%;
    height: ${u(62)};
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .ridge {
      display: none;
    }
  }
  .body {
    display: flow-root;
    padding-block-start: ${u(26)};
  }
`;
