import {html, nothing, svg, type TemplateResult} from 'lit';
import {color, once} from './paint.js';

const quatrefoil =
  'M22.91 22.91A28 28 0 0 1 77.09 22.91A28 28 0 0 1 77.09 77.09A28 28 0 0 1 22.91 77.09A28 28 0 0 1 22.91 22.91Z';

function quatrefoilOf(fill: string, line: number): TemplateResult {
  return html`<svg viewBox="0 0 100 100" width="100%" height="100%" aria-hidden="true">
    <path d=${quatrefoil} fill=${fill} />
    <path
      d=${quatrefoil}
      transform="translate(7 7) scale(.86)"
      fill="none"
      stroke=${color('gold-light')}
      stroke-width=${line}
    />
  </svg>`;
}

/** The quatrefoil that carries a numeral; the numeral itself is the caller's text, laid over it. */
export const medallion = once(() => quatrefoilOf(color('brand'), 1.9));

/** The same, larger and on deep: for a place in an order of merit. */
export const medal = once(() => quatrefoilOf(color('deep'), 1.6));

/** The same in the colour of a subject. */
export const subjectMedallion = once(() => quatrefoilOf('var(--figure-color)', 1.9));

/** A plain petal of length 1, upwards; it leaves the middle free. */
const glyphPetal = 'M0-.16C-.06-.22-.41-.47-.41-.69C-.41-.9-.2-1 0-1S.41-.9 .41-.69C.41-.47 .06-.22 0-.16Z';

/**
 * A flower that shows a place among petals.
 *
 * @param lit which petal is on, from 0, clockwise from the top; any other number: none
 * @param count how many petals
 */
export function petalGlyph(lit: number, count = 5): TemplateResult {
  // Slim enough that neighbours leave a gap.
  const slim = Math.min(1.1, 4.6 / count);
  return html`<svg viewBox="0 0 100 100" width="100%" aria-hidden="true">
    ${Array.from(
      {length: count},
      (_, i) =>
        svg`<path
          d=${glyphPetal}
          transform="translate(50 50) rotate(${((360 / count) * i).toFixed(1)}) scale(${(46 * slim).toFixed(1)} 46)"
          class=${i === lit ? nothing : 'off'}
          fill=${color(i === lit ? 'brand' : 'rule')}
        />`,
    )}
    <circle cx="50" cy="50" r="8" fill=${color('gold')} />
  </svg>`;
}

/**
 * A pyramid that shows a place among tiers.
 *
 * @param lit which tier is on, from 0 at the apex; any other number: none
 * @param count how many tiers
 */
export function tierGlyph(lit: number, count = 3): TemplateResult {
  const [width, height, gap] = [80, 70, 5];
  const tier = (height - gap * (count - 1)) / count;
  return html`<svg viewBox="0 0 ${width} ${height}" width="100%" aria-hidden="true">
    ${Array.from({length: count}, (_, i) => {
      const top = i * (tier + gap);
      const half = (y: number): number => (width / 2) * (y / height);
      const [a, b] = [half(top), half(top + tier)];
      const points = [
        [40 - a, top],
        [40 + a, top],
        [40 + b, top + tier],
        [40 - b, top + tier],
      ];
      return svg`<polygon
        points=${points.map((point) => point.map((value) => +value.toFixed(1)).join(' ')).join(' ')}
        fill=${color(i === lit ? 'brand' : 'rule-2')}
      />`;
    })}
  </svg>`;
}

const heart = 'M0 62C-48 30-82 2-82-40C-82-92-18-102 0-60C18-102 82-92 82-40C82 2 48 30 0 62Z';

/** Eight hearts one inside the other, for a deep ground; the last is cropped by the edge it stands at. */
export const heartContours = once(
  (): TemplateResult =>
    html`<svg viewBox="-110 -115 220 200" width="100%" aria-hidden="true">
      <g fill="none" stroke=${color('gold-light')}>
        ${Array.from({length: 8}, (_, i) => {
          const scale = 1.3 - 0.16 * i;
          return svg`<path d=${heart} transform="scale(${scale.toFixed(2)})" stroke-width=${(0.7 / scale).toFixed(2)} opacity=${(0.4 + 0.07 * i).toFixed(2)} />`;
        })}
      </g>
    </svg>`,
);

/** The ground of the seal: a square cut by hand, with a gold line inside. */
export const sealGround = once(
  (): TemplateResult =>
    html`<svg viewBox="-3 -3 106 106" aria-hidden="true">
      <path
        d="M3 1.2C30 .1 70 .5 96.5 .2Q100 .4 99.8 4C99.2 30 99.9 70 99.3 96Q99.2 99.4 95.5 99.6C70 99 30 100 3.5 99.8Q.3 99.7 .3 96.5C.8 70 .2 30 .4 4.5Q.5 1.3 3 1.2Z"
        fill=${color('brand')}
      />
      <path d="M6.9 6.8H93V93H6.9Z" fill="none" stroke=${color('gold-light')} stroke-width="1.1" />
    </svg>`,
);
