// The report alone in its window, and its pixels strip by strip: each small enough for any graphics memory.
import type {Page} from 'puppeteer-core';
import type {Pixels} from './encode.js';

/** Device pixels. Captures far below the 16384 that graphics memory stops at are right at every scale. */
export const stripHeight = 4000;

/** How a report is drawn: `layoutHeight` CSS pixels of it at once, each of `scale` device pixels. */
export interface StripSize {
  /** Device pixels. */
  width: number;
  layoutHeight: number;
  /** Whole, so that strips meet without a seam. */
  scale: number;
}

/** Lifts the report out of its page, over everything else, as wide as the window. */
const alone = `
  html, body { background: none !important; }
  * { pointer-events: none !important; }
  wr-toolbar { display: none !important; }
  wr-report[data-export] {
    position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important;
    width: 100vw !important; max-width: none !important; height: auto !important; max-height: none !important;
    margin: 0 !important; border: 0 !important; border-radius: 0 !important; transform: none !important;
  }`;

/**
 * Shows the page's first report alone, drawn at the width of the window, with its corner in the window's.
 *
 * @returns its height in CSS pixels
 */
export async function showAlone(page: Page): Promise<number> {
  await page.addStyleTag({content: alone});
  return page.evaluate(heightAtFullWidth);
}

/** In the page: lets the report draw at the width of the window, and puts its corner into that of the window. */
async function heightAtFullWidth(): Promise<number> {
  const report = document.querySelector<HTMLElement & {ready?: Promise<void>}>('wr-report');
  if (!report) throw new Error('no report');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await report.ready;
  // An ancestor may hold even fixed elements, so none may cut them, and where the corner came to lie is measured.
  for (let around = report.parentElement; around; around = around.parentElement)
    around.style.setProperty('overflow', 'visible', 'important');
  const {left, top, height} = report.getBoundingClientRect();
  report.style.setProperty('left', `${-left}px`, 'important');
  report.style.setProperty('top', `${-top}px`, 'important');
  report.dataset.exportTop = String(-top);
  return height;
}

/** In the page: moves the report up, so that the strip from `shift` on stands at the top of the window. */
async function shiftUp(shift: number): Promise<void> {
  const report = document.querySelector<HTMLElement>('wr-report');
  if (!report) throw new Error('no report');
  report.style.setProperty('top', `${Number(report.dataset.exportTop) - shift}px`, 'important');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** The `index`-th strip of a report that is shown alone: as tall as the window. */
export async function takeStrip(page: Page, index: number, size: StripSize): Promise<Pixels> {
  const {width} = size;
  const height = size.layoutHeight * size.scale;
  await page.evaluate(shiftUp, index * size.layoutHeight);
  const shot = await page.screenshot({type: 'png', captureBeyondViewport: false, optimizeForSpeed: true});
  const {default: sharp} = await import('sharp');
  const strip = sharp(shot).extract({left: 0, top: 0, width, height});
  return {data: await strip.removeAlpha().raw().toBuffer(), width, height};
}

/** A part of the report's picture, in device pixels. `right` and `bottom` are left out. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Takes parts of a report that is shown alone, each strip that they lie in once.
 *
 * @param areas inside the picture, ordered by `top`
 */
export async function* takeAreas(
  page: Page,
  areas: readonly Area[],
  size: StripSize,
): AsyncGenerator<Pixels, void> {
  const strip = size.layoutHeight * size.scale;
  const strips = new Map<number, Pixels>();
  for (const {left, top, right, bottom} of areas) {
    const [first, last] = [Math.floor(top / strip), Math.floor((bottom - 1) / strip)];
    for (const index of strips.keys()) if (index < first) strips.delete(index);
    const data = Buffer.allocUnsafe((right - left) * (bottom - top) * 3);
    let at = 0;
    for (let index = first; index <= last; index++) {
      const pixels = strips.get(index) ?? (await takeStrip(page, index, size));
      strips.set(index, pixels);
      const end = Math.min(bottom - index * strip, strip);
      for (let row = Math.max(top - index * strip, 0); row < end; row++) {
        const from = (row * size.width + left) * 3;
        at += pixels.data.copy(data, at, from, from + (right - left) * 3);
      }
    }
    yield {data, width: right - left, height: bottom - top};
  }
}
