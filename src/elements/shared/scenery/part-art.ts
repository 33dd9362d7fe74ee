import {html, type TemplateResult} from 'lit';
import {part} from '../../../themes/scenes/part.js';
import {birds, cloud, trees} from './details.js';
import {foreground} from './landscape.js';
import {mountainPaints, mountains} from './mountains.js';
import {haze, once} from './paint.js';

/** The strip of mountains above a part's banner, 1080 by 400; its hill is the ground of the banner. */
export const partStrip = once(
  (): TemplateResult =>
    html`<svg class="strip" viewBox="0 0 1080 400" aria-hidden="true">
      <defs>${mountainPaints('part', part)} ${haze('part-mist', 0.5)}</defs>
      ${birds(part.birds)} ${mountains('part', part, 0)} ${mountains('part', part, 1)}
      ${cloud(part.clouds[0]!)}
      <path d="M0 290H1080V401H0Z" fill="url(#part-mist)" />
      ${mountains('part', part, 2)} ${mountains('part', part, 3)} ${trees(part.trees)}
      ${foreground(part.hill, 401)}
    </svg>`,
);
