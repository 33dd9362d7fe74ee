import {html, svg, type TemplateResult} from 'lit';

/** From an issue to its result. */
export const arrow = (): TemplateResult =>
  html`<svg
    class="arrow"
    viewBox="0 0 20 12"
    fill="none"
    stroke="currentColor"
    stroke-width="1.2"
    aria-hidden="true"
  >
    ${svg`<path d="M0 6H19M13.5 1 19 6 13.5 11"></path>`}
  </svg>`;
