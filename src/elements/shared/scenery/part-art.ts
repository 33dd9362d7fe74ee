import {html, svg, type TemplateResult} from 'lit';
import {peakContours, peakPath} from '../../../geometry/peak.js';
import {part} from '../../../themes/scenes/part.js';
import {birds, cloud, trees} from './details.js';
import {foreground} from './landscape.js';
import {mountainPaints, mountains, peakOf} from './mountains.js';
import {color, haze, once} from './paint.js';

/** The strip of mountains above a part's banner, 1080 by 400; its hill is the ground of the banner. */
export const partStrip = once(
  (): TemplateResult =>
    html`<svg class="strip" viewBox="0 0 1080 400" aria-hidden="true">
      <defs>${mountainPaints('part', part)} ${haze('part-mist', 0.5)}</defs>
      ${birds(part.birds)} ${mountains('part', part, 0)} ${mountains('part', part, 1)}
      ${cloud(part.clouds[0]!)}
      <path d="M0 290H1080V401H0Z" fill="url(#part-mist)" />
      ${mountains('part', part, 2)} ${mountains('part', part, 3)} ${trees(part.trees)}
      ${foreground(part.hill, 401)}
    </svg>`,
);

/** The lines of two mountains on the banner itself, in its lower right corner. */
export const watermark = once(
  (): TemplateResult =>
    html`<svg class="watermark" viewBox="0 0 1080 296" preserveAspectRatio="xMaxYMax meet" aria-hidden="true">
      <g fill="none" stroke=${color('gold-light')}>
        ${part.watermark.map(({peak: row, lines, step}, i) => {
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
