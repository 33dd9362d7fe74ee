import {svg, type SVGTemplateResult} from 'lit';
import {petalPath} from '../../geometry/blossom.js';

/** Where loose petals drift outside a blossom: shares of the width, turn in degrees, length as a share of the width. */
const drift = [
  [0.203, 0.11, 24, 0.022],
  [0.056, 0.198, -52, 0.029],
  [0.946, 0.161, 118, 0.022],
  [0.031, 0.815, 200, 0.026],
  [0.978, 0.833, 160, 0.026],
  [0.111, 0.908, 80, 0.017],
  [0.907, 0.926, -110, 0.019],
] as const;

/** Up to seven petals in the corners round a blossom `width` wide, where neither petals nor labels reach. */
export function loosePetals(width: number, height: number, fill: string): SVGTemplateResult[] {
  return drift
    .filter(([, y]) => (y + 0.02) * width < height)
    .map(([x, y, turn, length]) => {
      const place = `translate(${(x * width).toFixed(1)} ${(y * width).toFixed(1)})`;
      const size = (length * width).toFixed(1);
      return svg`<path class="loose" d=${petalPath} fill=${fill} transform="${place} rotate(${turn}) scale(${size}) translate(0 .5)"></path>`;
    });
}
