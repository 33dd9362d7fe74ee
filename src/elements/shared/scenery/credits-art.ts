import {html, svg, type TemplateResult} from 'lit';
import {petalPath} from '../../../geometry/blossom.js';
import {ripplePath} from '../../../geometry/ripple.js';
import {river} from '../../../themes/scenes/river.js';
import type {Row4} from '../../../themes/scenes/types.js';
import {petalPaint} from './blossoms.js';
import {boat} from './details.js';
import {mountainPaints, mountains} from './mountains.js';
import {color, once} from './paint.js';

/** The mountains above the waterline, 1080 by 319. */
export const farShore = once(
  (): TemplateResult =>
    html`<svg class="shore" viewBox="0 0 1080 319" aria-hidden="true">
      <defs>${mountainPaints('shore', river)}</defs>
      ${[0, 1, 2].map((range) => mountains('shore', river, range))}
    </svg>`,
);

/** What lies on the water: lights, a gold boat, petals; 1080 by 160 from the waterline down. */
export const onWater = once(
  (): TemplateResult =>
    html`<svg class="lights" viewBox="0 0 1080 160" aria-hidden="true">
      <defs>${petalPaint('water')}</defs>
      ${river.ripples.map(
        ([x, y, length], i) =>
          svg`<path d=${ripplePath(x, y, length, 1.5)} fill=${color('art-line')} opacity=${(0.95 - 0.5 * (i / river.ripples.length)).toFixed(2)} />`,
      )}
      ${boat(river.boat, 'gold-light')}
      ${river.petals.map(
        ([x, y, length, turn]: Row4) =>
          svg`<path d=${petalPath} transform="translate(${x} ${y}) rotate(${turn}) scale(${(length * 0.75).toFixed(1)} ${length})" fill="url(#water-petal)" />`,
      )}
    </svg>`,
);
