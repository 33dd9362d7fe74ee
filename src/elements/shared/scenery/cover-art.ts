import {html, nothing, svg, type TemplateResult} from 'lit';
import {coverBranch} from '../../../themes/scenes/branches.js';
import {cover} from '../../../themes/scenes/cover.js';
import {blossomBranch} from './blossoms.js';
import {birds, boat, cloud, ripples, sun, trees} from './details.js';
import {foreground} from './landscape.js';
import {mountainPaints, mountains} from './mountains.js';
import {color, fade, haze, once} from './paint.js';

/** The lower part of a picture 1080 by 1500 that is kept low: mountains, water and hill at half their height. */
const lowered = 0.5;

const lowering = `translate(0 ${1500 * (1 - lowered)}) scale(1 ${lowered})`;

/** Where a thing stands that keeps its shape in the low landscape. */
const lowY = (y: number): number => 1500 - (1500 - y) * lowered;

function landscape(isLow: boolean): TemplateResult {
  const id = isLow ? 'low' : 'cover';
  const low = (drawing: unknown, place = lowering): unknown =>
    isLow ? svg`<g transform=${place}>${drawing}</g>` : drawing;
  const rows = <Row extends readonly number[]>(all: readonly Row[], dx = 0, scale = 1): Row[] =>
    isLow
      ? all.map(
          ([x = 0, y = 0, size = 0, ...rest]) => [x + dx, lowY(y), size * scale, ...rest] as unknown as Row,
        )
      : [...all];
  const ranges = [0, 1, 2, 3].map((range) => low(mountains(id, cover, range)));
  const top = isLow ? 1060 : 640;
  return html`<svg class="landscape" viewBox="0 ${top} 1080 ${1500 - top}" aria-hidden="true">
    <defs>
      ${mountainPaints(id, cover)} ${fade(`${id}-sky`, 'art-sky-0', 'art-sky-1')}
      ${fade(`${id}-sun`, 'art-sun-0', 'art-sun-1')} ${fade(`${id}-water`, 'art-mist', 'art-water')}
      ${haze(`${id}-haze`, 0.7)}
    </defs>
    ${low(svg`<path d="M0 690H1080V1075H0Z" fill="url(#${id}-sky)" />
    <path d="M0 1074H1080V1300H0Z" fill=${color('art-sky-1')} />`)}
    ${sun(isLow ? [923, 1225, 81] : cover.sun, `url(#${id}-sun)`)} ${ranges[0]}
    ${low(cloud(cover.clouds[0]!, 0.7), 'translate(40 603) scale(.7)')}
    ${low(svg`<path d="M0 1110H1080V1245H0Z" fill="url(#${id}-haze)" />`)} ${ranges[1]}
    ${low(cloud(cover.clouds[1]!), 'translate(290 600) scale(.7)')} ${ranges[2]}
    ${low(svg`<path d="M0 ${cover.water}H1080V1525H0Z" fill="url(#${id}-water)" />`)}
    ${ripples(rows(cover.ripples))} ${boat(rows([cover.boat], 20, 0.9)[0]!)} ${ranges[3]}
    ${trees(rows(cover.trees, 0, 0.8))} ${low(foreground(cover.hill, 1501, cover.contours))}
    ${birds(rows(cover.birds, 235))}
  </svg>`;
}

/** The cover's landscape: the lower part of a picture 1080 by 1500, from the sky over the mountains down. */
export const coverLandscape = once(() => landscape(false));

/** The same for a compact cover, 1080 by 440: lower mountains, a smaller sun. */
export const lowLandscape = once(() => landscape(true));

const hill = (height: number, place?: string): TemplateResult =>
  html`<svg class="landscape" viewBox="0 ${1500 - height} 1080 ${height}" aria-hidden="true">
    <g transform=${place ?? nothing}>${foreground(cover.hill, 1501, cover.contours)}</g>
  </svg>`;

/** The hill at the foot of the landscape alone, which the part's banner goes on from. */
export const coverHill = once(() => hill(160));

/** The hill of the compact cover's landscape alone. */
export const lowHill = once(() => hill(160 * lowered, lowering));

/** The branch in blossom in the cover's upper right corner. */
export const coverBlossom = once(
  (): TemplateResult =>
    html`<svg class="blossom" viewBox="0 0 1080 300" aria-hidden="true">
      ${blossomBranch('blossom', coverBranch)}
    </svg>`,
);
