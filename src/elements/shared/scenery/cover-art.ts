import {html, type TemplateResult} from 'lit';
import {coverBranch} from '../../../themes/scenes/branches.js';
import {cover} from '../../../themes/scenes/cover.js';
import {blossomBranch} from './blossoms.js';
import {birds, boat, cloud, ripples, sun, trees} from './details.js';
import {foreground} from './landscape.js';
import {mountainPaints, mountains} from './mountains.js';
import {color, fade, haze, once} from './paint.js';

/** The cover's landscape: the lower part of a picture 1080 by 1500, from the sky over the mountains down. */
export const coverLandscape = once(
  (): TemplateResult =>
    html`<svg class="landscape" viewBox="0 640 1080 860" aria-hidden="true">
      <defs>
        ${mountainPaints('cover', cover)} ${fade('cover-sky', 'art-sky-0', 'art-sky-1')}
        ${fade('cover-sun', 'art-sun-0', 'art-sun-1')} ${fade('cover-water', 'art-mist', 'art-water')}
        ${haze('cover-haze', 0.7)}
      </defs>
      <path d="M0 690H1080V1075H0Z" fill="url(#cover-sky)" />
      <path d="M0 1074H1080V1300H0Z" fill=${color('art-sky-1')} />
      ${sun(cover.sun, 'url(#cover-sun)')} ${mountains('cover', cover, 0)} ${cloud(cover.clouds[0]!, 0.7)}
      <path d="M0 1110H1080V1245H0Z" fill="url(#cover-haze)" />
      ${mountains('cover', cover, 1)} ${cloud(cover.clouds[1]!)} ${mountains('cover', cover, 2)}
      <path d="M0 ${cover.water}H1080V1525H0Z" fill="url(#cover-water)" />
      ${ripples(cover.ripples)} ${boat(cover.boat)} ${mountains('cover', cover, 3)} ${trees(cover.trees)}
      ${foreground(cover.hill, 1501, cover.contours)} ${birds(cover.birds)}
    </svg>`,
);

/** The branch in blossom in the cover's upper right corner. */
export const coverBlossom = once(
  (): TemplateResult =>
    html`<svg class="blossom" viewBox="0 0 1080 300" aria-hidden="true">
      ${blossomBranch('blossom', coverBranch)}
    </svg>`,
);
