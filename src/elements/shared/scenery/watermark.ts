import {html, svg, type TemplateResult} from 'lit';
import {peakContours, peakPath} from '../../../geometry/peak.js';
import {watermarkPeaks} from '../../../themes/scenes/watermark.js';
import {peakOf} from './mountains.js';
import {color, once} from './paint.js';

/** The lines of two mountains on the banner itself, in its lower right corner. */
export const watermark = once(
  (): TemplateResult =>
    html`<svg class="watermark" viewBox="0 0 1080 296" preserveAspectRatio="xMaxYMax meet" aria-hidden="true">
      <g fill="none" stroke=${color('gold-light')}>
        ${watermarkPeaks.map(({peak: row, lines, step}, i) => {
          const peak = peakOf(row);
          const outline = `watermark-${i}`;
          return svg`<defs><path id=${outline} d=${peakPath(peak)} /></defs>
          <use href="#${outline}" stroke-width="1.2" opacity=".26" />
          ${peakContours(peak, lines - 1, step, 0).map(
            ({transform, scale}, k) =>
              svg`<use href="#${outline}" transform=${transform} stroke-width=${(1.2 / scale).toFixed(1)} opacity=${(0.26 * (1 - (k + 1) / (lines + 1))).toFixed(2)} />`,
          )}`;
        })}
      </g>
    </svg>`,
);
