// A colour and a font of the editor's own as styles of the page.
import {contrast, hexOf} from '../../brand/color.js';
import {BrandColorError, createTheme} from '../../brand/index.js';
import {dataOf} from '../../export/slim-picture.js';
import {fonts} from '../../themes/fonts.js';
import {themes} from '../../themes/tokens.js';
import type {OwnStyle} from './own-style.js';

/** What came of a colour that was asked for. */
export interface ColourVerdict {
  /** As it was written. */
  text: string;
  /** Against the paper: from 1 to 21; undefined for what is no colour. */
  contrast?: number;
  /** The nearest that works, where this one does not. */
  nearest?: string;
}

/** `1a5fb4` is meant as a colour, too. */
const colourOf = (text: string): string => text.trim().replace(/^(?=(?:[\da-f]{3}){1,2}$)/i, '#');

/** The colours made from one as a style of the page; else why not. */
export function ownColour(written: string): {verdict: ColourVerdict; style?: OwnStyle} {
  const text = colourOf(written);
  const hex = hexOf(text);
  if (hex === undefined) return {verdict: {text: written}};
  try {
    const {css, light} = createTheme(hex);
    return {verdict: {text: hex, contrast: contrast(hex, light.paper)}, style: {name: hex, css}};
  } catch (error) {
    if (!(error instanceof BrandColorError)) throw error;
    const {nearest} = error;
    return {verdict: {text: hex, contrast: contrast(hex, themes.vermilion.paper), nearest}};
  }
}

/** Bytes: what mail and editors of articles take at the most. */
const largestFont = 20_000_000;
const family = 'Own Headings';
const types = new Map([
  ['ttf', 'font/ttf'],
  ['otf', 'font/otf'],
  ['woff', 'font/woff'],
  ['woff2', 'font/woff2'],
]);
/** A font file as a style of the page; undefined for what no browser takes for a font. */
export async function ownFont(file: File): Promise<OwnStyle | undefined> {
  const type = types.get(/\w+$/.exec(file.name)?.[0].toLowerCase() ?? '');
  if (!type || file.size > largestFont) return undefined;
  const bytes = await file.arrayBuffer();
  const face = await new FontFace(family, bytes).load().catch(() => undefined);
  if (!face) return undefined;
  const address = await dataOf(new Blob([bytes], {type}));
  // One face for every weight: a browser would make it bolder by smearing it.
  const css =
    `@font-face { font-family: "${family}"; font-weight: 100 900; font-display: block; src: url(${address}) }\n` +
    `wr-report { --wr-serif: "${family}",${fonts.serif} }\n`;
  return {name: file.name, css};
}
