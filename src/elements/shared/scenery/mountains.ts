import {svg, type SVGTemplateResult} from 'lit';
import {peakContours, peakPath, type Peak} from '../../../geometry/peak.js';
import type {PeakRow, Scene} from '../../../themes/scenes/types.js';
import {color, fade} from './paint.js';

/** How strongly the ridge of each range is drawn, far range first; only the near two have contour lines. */
const ridgeStrength = [0.55, 0.65, 0.9, 1];
const nearRanges = 2;
const contourStep = 0.135;

/** One row of scene data as a mountain. */
export function peakOf([x, base, width, height, seed, skew, blunt, ...shoulders]: PeakRow): Peak {
  return {x, base, width, height, seed, skew, blunt, shoulders};
}

/**
 * The paints of a scene's ranges: from the colour of the range to mist at the foot, and a line that fades downwards.
 *
 * @param id what the ids of this picture begin with: unique inside a shadow root
 */
export function mountainPaints(id: string, {mist}: Scene): SVGTemplateResult {
  return svg`
    ${mist.map((end, range) => fade(`${id}-m${range}`, `art-m${range + 1}`, 'art-mist', end, 0.34))}
    <linearGradient id="${id}-line" x2="0" y2="1">
      <stop offset="0" stop-color=${color('art-line')} />
      <stop offset=".78" stop-color=${color('art-line')} stop-opacity="0" />
    </linearGradient>
    <linearGradient id="${id}-contour" x2="0" y2="1">
      <stop offset=".1" stop-color=${color('art-line')} />
      <stop offset=".62" stop-color=${color('art-line')} stop-opacity="0" />
    </linearGradient>`;
}

/** One range of a scene, with its contour lines where it is near. */
export function mountains(id: string, {ranges}: Scene, range: number): SVGTemplateResult[] {
  const line = `url(#${id}-line)`;
  return (ranges[range] ?? []).map((row, i) => {
    const peak = peakOf(row);
    const outline = `${id}-${range}-${i}`;
    const contours = range < nearRanges ? [] : peakContours(peak, 5, contourStep);
    return svg`
      <defs><path id=${outline} d=${peakPath(peak)} /></defs>
      <use
        href="#${outline}"
        fill="url(#${id}-m${range})"
        stroke=${line}
        stroke-width=${range < nearRanges ? 1.6 : 2}
        stroke-opacity=${ridgeStrength[range]!}
      />
      <g fill="none" stroke="url(#${id}-contour)">
        ${contours.map(
          ({transform, scale, opacity}) =>
            svg`<use href="#${outline}" transform=${transform} stroke-width=${(1.2 / scale).toFixed(1)} opacity=${(opacity * 1.1).toFixed(2)} />`,
        )}
      </g>`;
  });
}
