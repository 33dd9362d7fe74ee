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

/** Relative luminance of sRGB channels from 0 to 255, as WCAG 2.2 defines it. */
export function luminance(channels: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = channels.map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
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
    const ratios: number[] = [];
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(info.height, bottom); y++) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(info.width, right); x++) {
        const at = 3 * (y * info.width + x);
        const ground = [data[at]!, data[at + 1]!, data[at + 2]!];
        const ink = [r!, g!, b!].map((value, i) => alpha * value + (1 - alpha) * ground[i]!);
        ratios.push(ratio(luminance(ink), luminance(ground)));
      }
    }
    if (ratios.length === 0) continue;
    ratios.sort((one, other) => one - other);
    const found = ratios[Math.floor(ratios.length / 20)]!;
    if (large) result.large = Math.min(result.large, found);
    else result.text = Math.min(result.text, found);
    const least = large ? 3 : 4.5;
    if (found < least) result.weak.push({text, ratio: Number(found.toFixed(2)), least});
  }
  return result;
}
