import {css, unsafeCSS} from 'lit';
import {themes} from '../../themes/tokens.js';
import {u} from '../shared/base.styles.js';

const themeRules = Object.entries(themes).map(
  ([name, theme]) =>
    `:host([theme="${name}"]){${Object.entries(theme)
      .map(([role, color]) => `--wr-${role}:${color}`)
      .join(';')}}`,
);

export const styles = css`
  ${unsafeCSS(themeRules.join(''))}
  /* Not the element itself, whose display the page may set. */
  :host {
    display: block;
    container-type: normal;
    background: var(--wr-paper);
    print-color-adjust: exact;
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1080px) minmax(0, 1fr);
    container-type: inline-size;
    min-height: 100%;
  }
  .page {
    grid-column: 1 / -1;
    --u: clamp(var(--wr-unit-min, 1px), 0.468085px + 0.141844cqi, var(--wr-unit-max, 100px));
    --wr-inset: ${u(36)};
    background: var(--wr-paper);
    color: var(--wr-ink);
    font-size: ${u(16)};
  }
  @container (width < 448px) {
    .page {
      --wr-inset: ${u(20)};
    }
  }
  @media print {
    .page {
      --u: 0.26mm;
      --wr-inset: 10mm;
    }
  }
`;
