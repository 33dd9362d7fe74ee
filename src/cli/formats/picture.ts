// Takes a long picture: strips one below the other, each small enough for any graphics memory, then joined.
import {constants} from 'node:buffer';
import type {Page} from 'puppeteer-core';
import {Failure} from '../command.js';
import type {Pixels} from './encode.js';

/** Device pixels. Captures far below the 16384 that graphics memory stops at are right at every scale. */
const stripHeight = 4000;

/** A picture of more bytes would not fit into the memory of the computers that it is made on. */
const mostBytes = Math.min(constants.MAX_LENGTH, 2 ** 32);

/** How a picture of `width` pixels is taken: the page is laid out `layoutWidth` wide and drawn `scale` times. */
export interface PictureSize {
  width: number;
  layoutWidth: number;
  layoutHeight: number;
  /** Whole, so that strips meet without a seam. */
  scale: number;
}

/** Reports are drawn for 320 to this many CSS pixels; a wider picture is the same page drawn larger. */
const widestLayout = 1440;

/** @param width pixels of the picture */
export function pictureSize(width: number): PictureSize {
  const scale = Math.ceil(width / widestLayout);
  return {
    width,
    scale,
    layoutWidth: Math.ceil(width / scale),
    layoutHeight: Math.floor(stripHeight / scale),
  };
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

/** In the page: lets the report draw at the width of the window, and puts its corner into that of the window. */
async function heightAtFullWidth(): Promise<number> {
  const report = document.querySelector<HTMLElement & {ready?: Promise<void>}>('wr-report');
  if (!report) throw new Error('no report');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await report.ready;
  // An ancestor may hold even fixed elements, so where the corner came to lie is measured.
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

/**
 * The pixels of the page's first report: exactly `size.width` wide, as tall as the report, opaque.
 * The report fills the width, whatever stands beside it on the page.
 *
 * @returns undefined if the report has no height
 * @throws Failure if it is too tall to be taken at once
 */
export async function takePicture(
  page: Page,
  {width, layoutHeight, scale}: PictureSize,
  {onStrip}: {onStrip: (done: number, all: number) => void},
): Promise<Pixels | undefined> {
  await page.addStyleTag({content: alone});
  const height = Math.round(scale * (await page.evaluate(heightAtFullWidth)));
  if (height < 1) return undefined;
  const most = Math.floor(mostBytes / width / 3);
  if (height > most) throw new Failure((say) => say.reportTooTall(height, most));

  const {default: sharp} = await import('sharp');
  const strip = layoutHeight * scale;
  const count = Math.ceil(height / strip);
  const data = Buffer.allocUnsafe(width * height * 3);
  for (let i = 0; i < count; i++) {
    onStrip(i + 1, count);
    await page.evaluate(shiftUp, i * layoutHeight);
    const shot = await page.screenshot({type: 'png', captureBeyondViewport: false, optimizeForSpeed: true});
    const rows = await sharp(shot)
      .extract({left: 0, top: 0, width, height: Math.min(strip, height - i * strip)})
      .removeAlpha()
      .raw()
      .toBuffer();
    rows.copy(data, i * strip * width * 3);
  }
  return {data, width, height};
}
