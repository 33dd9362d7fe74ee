import {html, type TemplateResult} from 'lit';
import {styleMap} from '../style-map.js';
import {sprigBranch} from '../../../themes/scenes/branches.js';
import {blossomBranch} from './blossoms.js';
import {once} from './paint.js';

/** A twig in blossom, 216 by 124, that enters from the right. */
export const sprig = once(
  (): TemplateResult =>
    html`<svg viewBox="0 0 216 124" width="100%" style=${styleMap({overflow: 'hidden'})} aria-hidden="true">
      ${blossomBranch('sprig', sprigBranch)}
    </svg>`,
);
