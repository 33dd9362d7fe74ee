// Colours in OKLCH, whose lightness and hue are what people see; the library does the arithmetic.
import {
  clampChroma,
  converter,
  formatHex,
  modeHsl,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  differenceEuclidean,
  wcagContrast,
  type Oklch,
} from 'culori/fn';

for (const mode of [modeRgb, modeHsl, modeLrgb, modeOklab, modeOklch]) useMode(mode as typeof modeRgb);
const toOklch = converter('oklch');

/** Lightness 0–1, chroma from 0 to about 0.37, hue in degrees from 0 to 360 (0 for greys). */
export interface Lch {
  l: number;
  c: number;
  h: number;
}

/** A colour as CSS writes it, `#rrggbb`, `rgb()`, `hsl()`, `oklch()` or a name, as `#rrggbb`; undefined for all else. */
export function hexOf(text: string): string | undefined {
  const color = /^[\da-f]+$/i.test(text) ? undefined : parse(text);
  return color && (color.alpha ?? 1) === 1 ? formatHex(color) : undefined;
}

export function lchOf(hex: string): Lch {
  const {l, c, h = 0} = toOklch(hex) as Oklch;
  return {l, c, h};
}

/** The colour as `#rrggbb`, with as much of its chroma as a screen can show. */
export function fromLch({l, c, h}: Lch): string {
  return formatHex(clampChroma({mode: 'oklch', l: Math.min(1, Math.max(0, l)), c, h}, 'oklch'));
}

/** How far apart two colours look: about 0.02 can just be distinguished. */
export const distance: (a: string, b: string) => number = differenceEuclidean('oklab');

/** Contrast as WCAG 2 defines it, from 1 to 21. */
export const contrast = (a: string, b: string): number => wcagContrast(a, b);
