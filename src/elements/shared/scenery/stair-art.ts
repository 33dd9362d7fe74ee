import {html, svg, type TemplateResult} from 'lit';
import {color, fade, once} from './paint.js';

/** Outlines of the hills, far to near. */
const hills = [
  'M520 410C600 240 690 150 790 128C850 118 890 165 950 210C1000 245 1040 330 1120 410Z',
  'M-60 410C-10 330 60 235 130 228C200 222 250 320 330 410ZM330 410C420 290 500 215 560 222C640 230 690 330 780 410ZM880 410C930 330 960 250 1010 235C1060 225 1100 300 1160 410Z',
];

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
      <defs>${hills.map((_, i) => fade(`stair-${i}`, `art-m${i + 1}`, 'art-mist'))}</defs>
      <circle cx="470" cy="75" r="54" fill=${color('art-sun-0')} opacity=".6" />
      <circle cx="470" cy="75" r="66" fill="none" stroke=${color('art-line')} />
      ${hills.map((path, i) => svg`<path d=${path} fill="url(#stair-${i})" />`)}
    </svg>`,
);
