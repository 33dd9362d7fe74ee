import {svg, type SVGTemplateResult} from 'lit';
import {flower, petalPath, petalReach} from '../../../geometry/blossom.js';
import {ribbonPath} from '../../../geometry/ribbon.js';
import type {BranchRow, BudRow, FlowerRow} from '../../../themes/scenes/types.js';
import {color} from './paint.js';

/** The paint of petals, from the base outwards in petal lengths. */
export function petalPaint(id: string): SVGTemplateResult {
  return svg`<radialGradient id="${id}-petal" gradientUnits="userSpaceOnUse" cx="0" cy="0" r=${petalReach}>
    <stop offset="0" stop-color=${color('blossom-2')} />
    <stop offset=".38" stop-color=${color('blossom-1')} />
    <stop offset=".92" stop-color=${color('blossom-0')} />
  </radialGradient>`;
}

function petals(id: string, turns: readonly number[], size: number): SVGTemplateResult {
  return svg`<g
    fill="url(#${id}-petal)"
    stroke=${color('blossom-edge')}
    stroke-opacity=".5"
    stroke-width=${(1 / size).toFixed(3)}
  >${turns.map((turn) => svg`<path d=${petalPath} transform="rotate(${turn})" />`)}</g>`;
}

/** An open flower seen from the front. */
export function openFlower(id: string, [x, y, radius, turn, seed, narrow = 1]: FlowerRow): SVGTemplateResult {
  const {petals: turns, stamens} = flower(seed);
  const threads = stamens.map(([sx, sy]) => `M0 0L${sx} ${sy}`).join('');
  const anthers = stamens.map(([sx, sy]) => `M${sx} ${sy}h0`).join('');
  return svg`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${radius} ${+(radius * narrow).toFixed(1)})" stroke-linecap="round">
    ${petals(id, turns, radius)}
    <path d=${threads} stroke=${color('blossom-core')} stroke-width=".022" opacity=".75" />
    <path d=${anthers} stroke=${color('gold-light')} stroke-width=".07" />
    <circle r=".17" fill=${color('blossom-core')} />
  </g>`;
}

/** A blossom seen from the side: petals spread like a fan from the calyx. */
function halfOpen(id: string, [x, y, length, turn]: BudRow): SVGTemplateResult {
  return svg`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${length})">
    ${petals(id, [-52, 50, -26, 12], length)}
    <path d="M-.16 .02Q-.24-.27 0-.29Q.24-.27 .16 .02Q0 .1-.16 .02Z" fill=${color('blossom-core')} />
  </g>`;
}

function bud(id: string, [x, y, length, turn]: BudRow): SVGTemplateResult {
  return svg`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${length})">
    <path d="M0 0C-.44-.1-.42-.8 0-1C.42-.8 .44-.1 0 0Z" fill="url(#${id}-bud)" />
    <path d="M-.26-.22C-.26 .06 .26 .06 .26-.22L0-.48Z" fill=${color('blossom-core')} />
  </g>`;
}

/** The paints and the drawing of a branch in blossom. */
export function blossomBranch(id: string, scene: BranchRow): SVGTemplateResult {
  return svg`
    <defs>
      ${petalPaint(id)}
      <linearGradient id="${id}-bud" x2="0" y1="1" y2="0">
        <stop offset=".2" stop-color=${color('blossom-2')} />
        <stop offset="1" stop-color=${color('blossom-1')} />
      </linearGradient>
    </defs>
    <path d=${scene.branches.map((stations) => ribbonPath(stations)).join('')} fill=${color('branch')} />
    ${scene.buds.map((row) => bud(id, row))}
    ${scene.half.map((row) => halfOpen(id, row))}
    ${scene.flowers.map((row) => openFlower(id, row))}`;
}
