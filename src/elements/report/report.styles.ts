import {css, unsafeCSS} from 'lit';
import {darkThemes} from '../../themes/dark.js';
import {themes, type Theme} from '../../themes/tokens.js';
import {u} from '../shared/base.styles.js';

/** The colours of themes, for reports whose attribute `theme` has their name among its words, and whatever `also` selects. */
const rules = (colors: Readonly<Record<string, Theme>>, also = ''): string =>
  Object.entries(colors)
    .map(([name, theme]) => {
      // Whose theme has no name is vermilion, but for what a style sheet says.
      const named = also && name === 'vermilion' ? '' : `[theme~="${name}"]`;
      const tokens = Object.entries(theme).map(([role, color]) => `--wr-${role}:${color}`);
      return `:host(${named}${also}){${tokens.join(';')}}`;
    })
    .join('');

/** Paper is light, and so are the pictures and files of a report that follows the reader's setting. */
const themeRules = [
  rules(themes),
  `@media not print{${rules(darkThemes, '[theme~="dark"]')}}`,
  `@media screen and (prefers-color-scheme:dark){${rules(darkThemes, '[theme~="auto"]:not([data-export])')}}`,
];

export const styles = css`
  ${unsafeCSS(themeRules.join(''))}
  /* Not the element itself, whose display the page may set. */
  :host {
    display: block;
    container-type: normal;
    background: var(--wr-paper);
    -webkit-print-color-adjust: exact;
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
    .frame {
      display: block;
    }
    .page {
      --u: 0.26mm;
      --wr-inset: 10mm;
    }
  }
`;
