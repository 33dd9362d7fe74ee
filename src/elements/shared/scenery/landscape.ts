import {svg, type SVGTemplateResult} from 'lit';
import {hillPath} from '../../../geometry/hill.js';
import type {HillRow} from '../../../themes/scenes/types.js';
import {color} from './paint.js';

/**
 * The ground in front: a hill that fills the picture below its edge, with a gold edge and contour lines that fade
 * into it.
 *
 * @param bottom how far down the ground is filled
 * @param depths how far below the edge each contour line runs
 */
export function foreground(hill: HillRow, bottom: number, depths: readonly number[] = []): SVGTemplateResult {
  const edge = hillPath(hill);
  const left = hill.points[0]![0];
  return svg`
    <path d="${edge}V${bottom}H${left}Z" fill=${color('deep')} />
    <path d=${edge} fill="none" stroke=${color('art-line')} stroke-width="2" />
    ${depths.map(
      (depth, i) =>
        svg`<path d=${hillPath(hill, depth)} fill="none" stroke=${color('art-line')} stroke-width="1.2" opacity=${0.45 - 0.11 * i} />`,
    )}`;
}
