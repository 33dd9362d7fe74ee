import {svg, type SVGTemplateResult} from 'lit';
import {cloudPath} from '../../../geometry/cloud.js';
import {grove} from '../../../geometry/grove.js';
import {ripplePath} from '../../../geometry/ripple.js';
import type {CloudRow, Row3, Row4} from '../../../themes/scenes/types.js';
import {color} from './paint.js';

/** The sun with its two gold rings. */
export function sun([x, y, radius]: Row3, fill: string): SVGTemplateResult {
  const ring = (gap: number, opacity: number): SVGTemplateResult =>
    svg`<circle cx=${x} cy=${y} r=${radius + gap} fill="none" stroke=${color('art-line')} stroke-width="1.5" opacity=${opacity} />`;
  return svg`${ring(44, 0.4)}${ring(22, 0.75)}<circle cx=${x} cy=${y} r=${radius} fill=${fill} />`;
}

export function cloud(row: CloudRow, opacity = 0.92): SVGTemplateResult {
  return svg`<path d=${cloudPath(row)} fill=${color('paper')} opacity=${opacity} />`;
}

/** Lights on water, all of them in one path. */
export function ripples(rows: readonly Row3[], opacity = 0.9): SVGTemplateResult {
  const path = rows.map(([x, y, length]) => ripplePath(x, y, length)).join('');
  return svg`<path d=${path} fill=${color('art-line')} opacity=${opacity} />`;
}

const bird =
  'M-21-2.6C-14-6.5-6-5 .3 1.5C4-7 11-12.5 21-9.8C12-9.5 6-3 3.8 5C6 6.5 9 6.6 12.2 6.6C8 7.9 4 8 2 7.9C-2 7.8-3.5 4-5 2C-9-2-14-4.5-21-2.6Z';

export function birds(rows: readonly Row3[]): SVGTemplateResult {
  return svg`<g fill=${color('art-ink')} opacity=".7">
    ${rows.map(([x, y, scale]) => svg`<path d=${bird} transform="translate(${x} ${y}) scale(${scale})" />`)}
  </g>`;
}

/** A covered boat with its boatman, about 102 wide at scale 1. */
export function boat([x, y, scale]: Row3, ink = 'art-ink'): SVGTemplateResult {
  return svg`<g transform="translate(${x} ${y}) scale(${scale})" fill=${color(ink)}>
    <path d="M-51-4C-21 .5 24 0 51-9.6C39 5 14 7.8-1.5 7.8C-26 8-42 4-51-4ZM-18.6-3.4C-17.6-11-10-16.7-.1-16.7S17.4-11.4 18.8-4.3ZM25.9-29.7L33.5-36.7L41.4-29.7ZM28.8-7.4L29.8-25A3.5 3.5 0 0 1 36.8-25L38.5-7.4Z" />
    <path d="M43.5-34.6L27.4 10.3" stroke=${color(ink)} stroke-width="1.4" />
  </g>`;
}

/** Peach trees in blossom on the bank. */
export function trees(rows: readonly Row4[]): SVGTemplateResult {
  const {trunks, dots} = grove(rows.map(([x, y, height, seed]) => ({x, y, height, seed})));
  return svg`<g fill="none" stroke-linecap="round">
    <path d=${trunks} stroke=${color('branch')} stroke-width="1.9" stroke-linejoin="round" />
    ${dots.map(
      ({tint, radius, path}) =>
        svg`<path d=${path} stroke=${color(`blossom-${tint}`)} stroke-width=${(2 * radius).toFixed(1)} />`,
    )}
  </g>`;
}
