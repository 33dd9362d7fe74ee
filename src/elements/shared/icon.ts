import {svg, html, type TemplateResult} from 'lit';
import {icons} from '../../themes/icons/paths.js';

/** The names that `wr-icon` and every `icon` attribute understand. */
export const iconNames: readonly string[] = Object.keys(icons);

/**
 * One icon as a picture without a name (decorative): it takes the width of its box and the colour of its text.
 *
 * @returns undefined for a name that is not one of {@link iconNames}
 */
export function iconSvg(name: string): TemplateResult | undefined {
  if (!iconNames.includes(name)) return undefined;
  const [lines, accent, solid] = icons[name]!;
  const gold = 'var(--wr-gold)';
  return html`<svg
    viewBox="0 0 32 32"
    width="100%"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${lines} />
    ${solid ? svg`<path d=${accent} fill=${gold} stroke="none" />` : svg`<path d=${accent} stroke=${gold} />`}
  </svg>`;
}
