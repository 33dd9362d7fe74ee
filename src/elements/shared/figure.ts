import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';

/** A figure as it is drawn: digits large, every other word of it (余, 万, 左右, the unit) small beside them. */
interface Piece {
  text: string;
  digits: boolean;
}

/**
 * Cuts a written figure into digits and words: `390余万` + `元` becomes 390 | 余万元, `5%—5.5%` becomes 5 | %— | 5.5 | %.
 * Nothing is reformatted: the pieces joined are the figure as written.
 */
export function figurePieces(value: string, unit = ''): Piece[] {
  const pieces: Piece[] = [];
  for (const text of (value + unit).split(/([0-9０-９]+(?:[.,，．:：∶][0-9０-９]+)*)/)) {
    if (text) pieces.push({text, digits: /^[0-9０-９]/.test(text)});
  }
  return pieces;
}

/**
 * How wide a figure is drawn, in em of its digits. Chinese characters are 1em of the words' size, digits about half
 * an em; a generous estimate, used only to make a very long figure smaller before it could overflow.
 *
 * @param ratio the words' size as a share of the digits' size
 */
export function figureEm(value: string, unit: string, ratio: number): number {
  const widths = figurePieces(value, unit).map(({text, digits}) =>
    digits ? text.length * 0.53 : ([...text].length + 0.3) * ratio,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Figures wider than this, in em of their digits, may break between their pieces: they are sentences, not numbers. */
const widestUnbroken = 12;

/**
 * A number with its unit, never parted. The digits take the size `--digits`, the words `--words`; where the room of
 * the nearest query container is smaller than the figure, both shrink together until it fits.
 *
 * @param ratio the words' size as a share of the digits' size, as the styles set them
 */
export function renderFigure(value: string, unit = '', ratio = 0.25): TemplateResult {
  const width = figureEm(value, unit, ratio);
  const pieces = figurePieces(value, unit).map(({text, digits}) =>
    digits
      ? html`<span class="digits" part="number">${text}</span>`
      : html`<span class="words" part="unit">${text}</span>`,
  );
  const style = styleMap({'--figure-em': Math.min(width, widestUnbroken).toFixed(2)});
  return html`<span class="figure ${width > widestUnbroken ? 'long' : ''}" part="figure" style=${style}
    >${pieces}</span
  >`;
}
