// How far a text stands out from what is really painted behind it.
import type {Page} from 'puppeteer-core';
import sharp from 'sharp';
import type {TextLine} from './in-page.js';

export interface Weak {
  text: string;
  ratio: number;
  least: number;
}

export interface Contrasts {
  /** The least ratio of any text, and of any large text. */
  text: number;
  large: number;
  /** Lines below what WCAG asks of them: 4.5, large text 3. */
  weak: Weak[];
  lines: number;
}

function linear(value: number): number {
  const channel = value / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
/** Of the whole numbers from 0 to 255, which pixels have. */
const linears = Float64Array.from({length: 256}, (_, value) => linear(value));

/** Relative luminance of sRGB channels from 0 to 255, as WCAG 2.2 defines it. */
export function luminance(r: number, g: number, b: number): number {
  return (
    0.2126 * (linears[r] ?? linear(r)) +
    0.7152 * (linears[g] ?? linear(g)) +
    0.0722 * (linears[b] ?? linear(b))
  );
}

export const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Measures every line of text against the pixels behind it: the page is painted once without its text. */
export async function measureContrast(page: Page): Promise<Contrasts> {
  const lines = await page.evaluate(() => access.textLines());
  await page.evaluate(() =>
    access.styleEverything(
      '*,*::before,*::after{color:transparent!important;text-shadow:none!important;caret-color:transparent!important}text,tspan{fill:transparent!important}',
    ),
  );
  const shot = await page.screenshot({fullPage: true, captureBeyondViewport: true});
  await page.evaluate(() => access.styleEverything(''));
  return contrastsOf(lines, shot);
}

/**
 * Contrasts of lines of text with a picture of their page without text. Of each line's pixels the worst twentieth is
 * left out, which is edges of drawings that a stroke of a character covers.
 */
export async function contrastsOf(lines: readonly TextLine[], shot: Uint8Array): Promise<Contrasts> {
  const {data, info} = await sharp(shot, {limitInputPixels: false})
    .removeAlpha()
    .raw()
    .toBuffer({resolveWithObject: true});
  const result: Contrasts = {text: Infinity, large: Infinity, weak: [], lines: lines.length};
  for (const {text, left, right, top, bottom, color, large} of lines) {
    const [r, g, b, alpha = 1] = [...color.matchAll(/[\d.]+/g)].map(([value]) => Number(value));
    const opaque = luminance(r!, g!, b!);
    const pixels: number[] = [];
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(info.height, bottom); y++) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(info.width, right); x++) {
        const at = 3 * (y * info.width + x);
        const over = (value: number, i: number) => alpha * value + (1 - alpha) * data[at + i]!;
        const ink = alpha === 1 ? opaque : luminance(over(r!, 0), over(g!, 1), over(b!, 2));
        pixels.push(ratio(ink, luminance(data[at]!, data[at + 1]!, data[at + 2]!)));
      }
    }
    if (pixels.length === 0) continue;
    const ratios = Float64Array.from(pixels).sort();
    const found = ratios[Math.floor(ratios.length / 20)]!;
    if (large) result.large = Math.min(result.large, found);
    else result.text = Math.min(result.text, found);
    const least = large ? 3 : 4.5;
    if (found < least) result.weak.push({text, ratio: Number(found.toFixed(2)), least});
  }
  return result;
}
