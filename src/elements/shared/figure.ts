import {html, type TemplateResult} from 'lit';
import {styleMap} from './style-map.js';
import {loadNumerals} from './load-numerals.js';
import {isNumeral} from '../../text/numerals.js';
import {figurePieces} from './quantity.js';
import {digitEm, digitsEm, wordsGap} from './widths.js';

/** How wide a figure is: its digits in em of their size, its words in em of theirs. Generous estimates. */
export interface FigureWidth {
  digits: number;
  words: number;
}

/** How wide a figure will be drawn. */
export function figureWidth(value: string, unit: string): FigureWidth {
  const pieces = figurePieces(value, unit);
  const width = {digits: 0, words: 0};
  for (const {text, digits} of pieces) {
    // Numerals are half an em wide; Chinese characters one, and words keep a little distance from the digits.
    if (digits) width.digits += digitsEm(text, digitEm.roomy);
    else width.words += [...text].length + wordsGap.roomy;
  }
  return width;
}

/**
 * How wide a figure is drawn, in em of its digits.
 *
 * @param ratio the words' size as a share of the digits' size
 */
export function figureEm(value: string, unit: string, ratio: number): number {
  const {digits, words} = figureWidth(value, unit);
  return digits + words * ratio;
}

/** Figures longer than this, were all of it set in one small size, may break between their pieces. */
const longestUnbroken = 12;
/** Words longer than this may break themselves, where they alone are wider than their room. */
const longestWords = 6;

/**
 * A number with its unit. The digits take the size `--digits`; where the room of the nearest query container is smaller
 * than the figure, all of it shrinks until it fits, to no less than 12u: only then the unit goes below its number.
 *
 * @param ratio the words' size as a share of the digits' size
 * @param widest the widest figure beside this one, where all of a row are set in one size
 * @param drawn draws the words
 */
export function renderFigure(
  value: string,
  unit = '',
  ratio = 0.25,
  widest?: FigureWidth,
  drawn: (words: string) => unknown = (text) => text,
): TemplateResult {
  loadNumerals();
  const pieces = figurePieces(value, unit);
  const {digits, words} = figureWidth(value, unit);
  const style = styleMap({
    '--digits-em': Math.max(digits, 0.5).toFixed(2),
    '--words-em': words.toFixed(2),
    '--words-share': String(ratio),
    '--widest-em': ((widest?.digits ?? digits) + (widest?.words ?? words) * ratio).toFixed(2),
  });
  return html`<span
    class="figure ${digits + words > longestUnbroken ? 'long' : ''} ${words > longestWords ? 'wordy' : ''}"
    part="figure"
    style=${style}
    >${pieces.map(({text, digits: large}) =>
      large
        ? html`<span
            class="digits ${isNumeral(text[0]) ? 'numeral' : /[Ⅰ-Ⅻ]/.test(text) ? 'roman' : ''}"
            part="number"
            >${text}</span
          >`
        : html`<span class="words" part="unit">${drawn(text)}</span>`,
    )}</span
  >`;
}
