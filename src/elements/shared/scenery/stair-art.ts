import {html, type TemplateResult} from 'lit';
import {river} from '../../../themes/scenes/river.js';
import {mountainPaints, mountains} from './mountains.js';
import {color, once} from './paint.js';

/** Sun and hills behind a staircase, 1080 by 410: no higher than its steps. */
export const stairScene = once(
  (): TemplateResult =>
    html`<svg
      viewBox="0 0 1080 410"
      width="100%"
      height="100%"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <defs>${mountainPaints('stair', river)}</defs>
      <circle cx="470" cy="75" r="54" fill=${color('art-sun-0')} opacity=".6" />
      <circle cx="470" cy="75" r="66" fill="none" stroke=${color('art-line')} />
      <g transform="translate(0 90)">${[0, 1].map((range) => mountains('stair', river, range))}</g>
    </svg>`,
);
