import {html, svg, type TemplateResult} from 'lit';
import {petalPath} from '../../../geometry/blossom.js';
import {ribbonPath} from '../../../geometry/ribbon.js';
import {trunk} from '../../../geometry/trunk.js';
import {petalPaint} from './blossoms.js';
import {color} from './paint.js';

const pitch = 52;

/** A branch beside so many rows, 60 wide, with a twig to each card; it stretches to the height of its box. */
export function branchTrunk(rows: number): TemplateResult {
  const twigs = Array.from({length: rows - 1}, (_, i) => {
    const y = (i + 1) * pitch;
    return ribbonPath([
      [i % 2 ? 12 : -12, y + 12, 2.4],
      [0, y + 22, 4],
    ]);
  });
  return html`<svg viewBox="-30 0 60 ${rows * pitch}" preserveAspectRatio="none" aria-hidden="true">
    <path d=${[ribbonPath(trunk(rows, pitch)), ...twigs].join('')} fill=${color('branch')} />
  </svg>`;
}

/** Stamens of a blossom whose petals are as long as 1. */
const stamens = 'M0 .46V-.46M-.36-.3 .36 .3M.4-.22-.4 .22M-.14-.45 .14 .45M-.44 .06 .44-.06';

/** One blossom on it, of a box 40 by 40. */
export function branchBlossom(index: number): TemplateResult {
  const id = `b${index}`;
  const radius = index === 0 ? 15 : 11;
  return html`<svg viewBox="-20 -20 40 40" aria-hidden="true">
    <defs>${petalPaint(id)}</defs>
    <g transform="rotate(${20 + 47 * index}) scale(${radius})" stroke-width=".05">
      ${[0, 72, 144, 216, 288].map(
        (turn) =>
          svg`<path d=${petalPath} transform="rotate(${turn})" fill="url(#${id}-petal)" stroke=${color('blossom-edge')} stroke-opacity=".5" />`,
      )}
      <path d=${stamens} stroke=${color('blossom-core')} stroke-width=".03" />
      <circle r=".17" fill=${color('blossom-core')} />
    </g>
  </svg>`;
}
