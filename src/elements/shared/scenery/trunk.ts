import {html, svg, type TemplateResult} from 'lit';
import {ribbonPath} from '../../../geometry/ribbon.js';
import {trunk} from '../../../geometry/trunk.js';
import {openFlower, petalPaint} from './blossoms.js';
import {color} from './paint.js';

const pitch = 52;

/** A branch beside so many rows, 60 wide, with a twig to each card; it stretches to the height of its box. */
export function branchTrunk(rows: number): TemplateResult {
  const twigs = Array.from({length: rows - 1}, (_, i) => {
    const y = (i + 1) * pitch;
    const side = i % 2 ? 1 : -1;
    return ribbonPath([
      [side * 12, y + 12, 2.4],
      [0, y + 22, 4],
    ]);
  });
  return html`<svg viewBox="-30 0 60 ${rows * pitch}" preserveAspectRatio="none" aria-hidden="true">
    <path d=${[ribbonPath(trunk(rows, pitch)), ...twigs].join('')} fill=${color('branch')} />
  </svg>`;
}

/** One blossom on it, and where it is small a bud across: 40 by 40. */
export function branchBlossom(index: number): TemplateResult {
  const radius = index === 0 ? 15 : 11;
  return html`<svg viewBox="-20 -20 40 40" aria-hidden="true">
    <defs>${petalPaint(`b${index}`)}</defs>
    ${openFlower(`b${index}`, [0, 0, radius, 20 + 47 * index, index + 3])}
    ${
      index === 0
        ? ''
        : svg`<path d="M27 30q5-7 9-2q-2 6-9 2Z" fill=${color('blossom-1')} /><path d="M27 30q1-4 4-4l-1 5Z" fill=${color('blossom-core')} />`
    }
  </svg>`;
}
