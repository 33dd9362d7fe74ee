import {html, type TemplateResult} from 'lit';
import {part} from '../../../themes/scenes/part.js';
import type {PeakRow, Row3, Scene} from '../../../themes/scenes/types.js';
import {birds, cloud, trees} from './details.js';
import {foreground} from './landscape.js';
import {mountainPaints, mountains} from './mountains.js';
import {haze, once} from './paint.js';

/** The strip of mountains above a part's banner, 1080 by 400; its hill is the ground of the banner. */
export const partStrip = once(() => strip(part, 0));

/** The same above a compact banner, 1080 by 300: lower mountains, less sky. */
export const lowPartStrip = once(() =>
  strip(
    {
      ...part,
      ranges: part.ranges.map((range) =>
        range.map(([x, base, width, height, ...rest]): PeakRow => [x, base, width, 0.7 * height, ...rest]),
      ),
      birds: part.birds.map(([x, y, size]): Row3 => [x, y + 60, size]),
    },
    100,
  ),
);

function strip(scene: Scene & Pick<typeof part, 'birds' | 'trees' | 'hill'>, top: number): TemplateResult {
  return html`<svg class="strip" viewBox="0 ${top} 1080 ${400 - top}" aria-hidden="true">
    <defs>${mountainPaints('part', scene)} ${haze('part-mist', 0.5)}</defs>
    ${birds(scene.birds)} ${mountains('part', scene, 0)} ${mountains('part', scene, 1)}
    ${cloud(part.clouds[0]!)}
    <path d="M0 290H1080V401H0Z" fill="url(#part-mist)" />
    ${mountains('part', scene, 2)} ${mountains('part', scene, 3)} ${trees(scene.trees)}
    ${foreground(scene.hill, 401)}
  </svg>`;
}
