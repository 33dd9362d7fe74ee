import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {styleMap, type StyleInfo} from '../style-map.js';
import {ecology, journey, village} from '../../../themes/scenes/vignettes.js';
import {vignettes} from '../../../themes/tokens.js';
import {hillPath} from '../../../geometry/hill.js';
import {smoothPath} from '../../../geometry/ribbon.js';
import type {Row3} from '../../../themes/scenes/types.js';
import {blossomBranch} from './blossoms.js';
import {birds, boat, ripples} from './details.js';
import {mountainPaints, mountains} from './mountains.js';
import {color, fade, haze, once} from './paint.js';

export type VignetteName = 'ecology' | 'village' | 'journey';

/** A landscape of 600 by 420 that fills its box. Its colours are its own in every theme. */
export function vignette(name: VignetteName): TemplateResult {
  return scenes[name]();
}

const scenes: Record<VignetteName, () => TemplateResult> = {
  ecology: once(() => frame('jade', drawEcology())),
  village: once(() => frame('rice', drawVillage())),
  journey: once(() => frame('peach', drawJourney())),
};

function frame(palette: keyof typeof vignettes, drawing: SVGTemplateResult): TemplateResult {
  const styles: StyleInfo = {overflow: 'hidden'};
  for (const [role, value] of Object.entries(vignettes[palette])) styles[`--wr-${role}`] = value;
  return html`<svg
    viewBox="0 0 600 420"
    width="100%"
    height="100%"
    preserveAspectRatio="xMidYMid slice"
    style=${styleMap(styles)}
    aria-hidden="true"
  >
    ${drawing}
  </svg>`;
}

/** A sky that begins to glow well above the mountains. */
function sky(id: string): SVGTemplateResult {
  return fade(`${id}-sky`, 'art-sky-0', 'art-sky-1', 0.82, 0.19);
}

function drawEcology(): SVGTemplateResult {
  return svg`
    <defs>${mountainPaints('ecology', ecology)}${sky('ecology')}${haze('ecology-mist', 0.4)}</defs>
    <path d="M0 0H600V420H0Z" fill="url(#ecology-sky)" />
    <path d="M0 240H600V420H0Z" fill="url(#ecology-mist)" />
    <circle cx=${ecology.sun[0]} cy=${ecology.sun[1]} r=${ecology.sun[2]} fill=${color('art-sun-1')} />
    ${[0, 1, 2, 3].map((range) => mountains('ecology', ecology, range))}
    <path d="${hillPath(ecology.shore)}V420H0Z" fill=${color('art-water')} />
    ${ripples(ecology.ripples)} ${birds(ecology.birds)}`;
}

function drawVillage(): SVGTemplateResult {
  return svg`
    <defs>${mountainPaints('village', village)}${sky('village')}</defs>
    <path d="M0 0H600V420H0Z" fill="url(#village-sky)" />
    ${mountains('village', village, 0)} ${mountains('village', village, 1)}
    <g stroke-width="1.8" stroke=${color('art-line')}>
      ${village.terraces.map(({tint, edge}, i) => {
        const field = {points: edge, seed: 40 + i, rough: 0.6};
        // Furrows are dashes along the slope; the two farthest fields are too far to show them.
        const furrow = svg`<path d=${hillPath(field, 15)} fill="none" stroke-width="1" stroke-dasharray="22 17 30 14" stroke-dashoffset=${i * 19} opacity=".5" />`;
        return svg`<path d="${hillPath(field)}V430H-6Z" fill=${color(tint)} />${i < 2 ? nothing : furrow}`;
      })}
    </g>
    ${village.houses.map((row) => house(row))}`;
}

/** A house on stilts, 102 by 74 at scale 1. */
function house([x, y, scale]: Row3): SVGTemplateResult {
  return svg`<g transform="translate(${x} ${y}) scale(${scale})" fill=${color('art-ink')}>
    <path d="M-34.4-51H34.4V-26H-34.4Z" fill=${color('house')} />
    <path d="M-6.2-51H6.1V-32.2H-6.2Z" opacity=".75" />
    <path d="M-17.5-51V-26M17-51V-26M0-51V-26M-34.4-32.2H34.4" stroke=${color('art-ink')} opacity=".5" />
    <path d="M-37.6-26H37V-23H32.6V0H29.8V-23H12V0H9V-23H-9.6V0H-12.4V-23H-29.8V0H-32.6V-23H-37.6ZM-27.5-72H27.5C33-62 40-56 51-54.3C44-50.5 36-49.6 28-49.6H-28C-36-49.6-44-50.5-51-54.3C-40-56-33-62-27.5-72Z" />
    <path d="M-28-73H28" stroke=${color('art-line')} stroke-width="2.8" />
    <path d="M-45-53.4C-30-51.6 30-51.6 45-53.4" fill="none" stroke=${color('art-line')} stroke-width=".9" />
  </g>`;
}

function drawJourney(): SVGTemplateResult {
  const mouth = smoothPath(journey.cave);
  return svg`
    <defs>
      ${mountainPaints('journey', journey)}${sky('journey')}
      ${fade('journey-water', 'art-mist', 'art-water', 1, 0.2)}
    </defs>
    <path d="M0 0H600V420H0Z" fill="url(#journey-sky)" />
    <circle cx=${journey.sun[0]} cy=${journey.sun[1]} r=${journey.sun[2]} fill=${color('art-sun-0')} />
    ${mountains('journey', journey, 0)} ${mountains('journey', journey, 1)} ${mountains('journey', journey, 2)}
    <path d="M100 296H500V430H100Z" fill="url(#journey-water)" />
    ${ripples(journey.ripples)} ${boat(journey.boat)}
    <path d="M0 0H600V421H0Z${mouth}Z" fill-rule="evenodd" fill=${color('art-m5')} />
    <g fill="none" stroke=${color('art-line')}>
      <path d=${mouth} stroke-width="2.4" />
      ${[1, 2, 3, 4, 5, 6].map((ring) => {
        const strata = journey.cave.map(([x, y]): [number, number] => [
          297 + (x - 297) * (1 + 0.137 * ring),
          420 + (y - 420) * (1 + 0.063 * ring),
        ]);
        return svg`<path d=${smoothPath(strata)} stroke-width="1.2" opacity=${(0.62 - 0.09 * ring).toFixed(2)} />`;
      })}
    </g>
    ${blossomBranch('journey', journey.branch)}`;
}
