import {css, unsafeCSS} from 'lit';
import {subjects} from '../../themes/tokens.js';
import {u} from './base.styles.js';

/** On deep everything is gold, whatever its subject. */
const goldSubjects = unsafeCSS(subjects.map((name) => `--wr-subject-${name}:var(--deep-mark);`).join(''));

/**
 * On a deep ground the roles change places, as if the page were printed in gold on the deep colour: whatever stands
 * there finds the relations it knows, so that text reads on marks and marks on the ground. A role cannot be told from
 * others that change beside it: the host keeps them.
 */
const deepRoles = css`
  :host([ground='deep']) {
    --deep-ground: var(--wr-deep);
    --deep-ink: var(--wr-paper-2);
    --deep-mark: var(--wr-gold-light);
    --deep-mark-2: var(--wr-rule-2);
    --deep-tint: var(--wr-brand);
    --deep-rule: var(--wr-brand-2);
    --deep-strength: 1;
    --deep-dark: var(--wr-art-ink);
    --petal-ink: var(--wr-ink);
  }
  :host([ground='deep']) .ground {
    --wr-paper: var(--deep-ground);
    --wr-paper-2: var(--deep-dark);
    --wr-paper-3: var(--deep-ground);
    --wr-ink: var(--deep-ink);
    --wr-ink-2: var(--deep-ink);
    --wr-brand: var(--deep-mark);
    --wr-brand-2: var(--deep-mark-2);
    --wr-brand-tint: var(--deep-tint);
    --wr-deep: var(--deep-mark);
    --wr-gold-deep: var(--deep-mark);
    --wr-gold-light: var(--deep-dark);
    --wr-rule: var(--deep-rule);
    --wr-rule-2: var(--deep-rule);
    --wr-art-ink: var(--deep-ink);
    ${goldSubjects}
    /* A panel needs no ground of its own there. */
    --panel: transparent;
    --panel-inset: 0px;
    background: var(--deep-ground);
    color: var(--deep-ink);
    print-color-adjust: exact;
  }
`;

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
  ${deepRoles}
  .ridge {
    display: var(--ridge, block);
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
