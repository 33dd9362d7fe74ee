import {html, svg, type TemplateResult} from 'lit';
import {styleMap} from '../style-map.js';
import {hillPath} from '../../../geometry/hill.js';
import {ridgeHills} from '../../../themes/scenes/ridge.js';
import {color, once} from './paint.js';

/**
 * The edge of a band: three ranges of its colour, the nearest with a gold line. It stretches to the width of its box,
 * as hills may; its lower edge is the band's upper one.
 */
export const ridge = once(
  (): TemplateResult =>
    html`<svg
      viewBox="0 0 1080 124"
      width="100%"
      height="100%"
      preserveAspectRatio="none"
      style=${styleMap({overflow: 'hidden'})}
      aria-hidden="true"
    >
      ${ridgeHills.map(
        ({hill, opacity}) =>
          svg`<path d="${hillPath(hill)}V125H0Z" fill=${color('paper-3')} opacity=${opacity} />`,
      )}
      <path
        d=${hillPath(ridgeHills.at(-1)!.hill)}
        fill="none"
        stroke=${color('art-line')}
        stroke-width="1.5"
        opacity=".8"
      />
    </svg>`,
);
