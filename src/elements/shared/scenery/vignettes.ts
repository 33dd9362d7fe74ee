import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {ecology} from '../../../themes/scenes/vignettes.js';
import {vignettes} from '../../../themes/tokens.js';
import {hillPath} from '../../../geometry/hill.js';
import {birds, ripples} from './details.js';
import {mountainPaints, mountains} from './mountains.js';
import {color, fade, once} from './paint.js';

export type VignetteName = 'ecology' | 'village' | 'journey';

/** A landscape of 600 by 420 that fills its box. Its colours are its own in every theme. */
export function vignette(name: VignetteName): TemplateResult {
  return scenes[name]();
}

const scenes: Record<VignetteName, () => TemplateResult> = {
  ecology: once(() => frame('jade', drawEcology())),
  village: once(() => frame('rice', drawEcology())),
  journey: once(() => frame('peach', drawEcology())),
};

function frame(palette: keyof typeof vignettes, drawing: SVGTemplateResult): TemplateResult {
  const colors = Object.entries(vignettes[palette]).map(([role, value]) => [`--wr-${role}`, value]);
  return html`<svg
    viewBox="0 0 600 420"
    width="100%"
    height="100%"
    preserveAspectRatio="xMidYMid slice"
    style=${styleMap(Object.fromEntries(colors))}
    aria-hidden="true"
  >
    ${drawing}
  </svg>`;
}

function drawEcology(): SVGTemplateResult {
  return svg`
    <defs>${mountainPaints('ecology', ecology)}${fade('ecology-sky', 'art-sky-0', 'art-sky-1')}</defs>
    <path d="M0 0H600V420H0Z" fill="url(#ecology-sky)" />
    <circle cx=${ecology.sun[0]} cy=${ecology.sun[1]} r=${ecology.sun[2]} fill=${color('art-sun-1')} />
    ${[0, 1, 2, 3].map((range) => mountains('ecology', ecology, range))}
    <path d="${hillPath(ecology.shore)}V420H0Z" fill=${color('art-water')} />
    ${ripples(ecology.ripples)} ${birds(ecology.birds)}`;
}
