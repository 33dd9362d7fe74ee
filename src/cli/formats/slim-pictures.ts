// Photographs of the page, before anything is made of it.
import type {Page} from 'puppeteer-core';
import {bringExporter} from '../browser/exporter.js';
import type {PageJob} from '../browser/session.js';
import {readResources} from './resources.js';

/**
 * Puts photographs of the report as they are to be published in place of the files that the page names: of a size that a
 * report needs, upright, without place and camera. What cannot be read stays as it is.
 */
export async function slimPictures(page: Page, job: PageJob): Promise<void> {
  const addresses = await page.evaluate(() => [
    ...new Set(
      Array.from(document.querySelectorAll<HTMLImageElement>('wr-report img'), ({currentSrc}) => currentSrc),
    ),
  ]);
  const named = addresses.filter((address) => address !== '');
  if (named.length === 0) return;
  await bringExporter(page);
  const files = named.filter((address) => !address.startsWith('data:'));
  const found = await readResources(files, job);
  await page.evaluate(replacePictures, [...found]);
}

/** In the page. */
async function replacePictures(entries: [string, string][]): Promise<void> {
  const found = new Map(entries);
  const slim = new Map<string, string>();
  for (const image of document.querySelectorAll<HTMLImageElement>('wr-report img')) {
    const address = image.currentSrc;
    const data = found.get(address) ?? address;
    if (!data.startsWith('data:image/')) continue;
    if (!slim.has(address)) slim.set(address, await WorkReportExport.slimData(data));
    const shown = slim.get(address)!;
    if (shown === address) continue;
    // Of a file for finer screens the size in the layout is not that of its pixels.
    if (image.srcset && !image.hasAttribute('width')) image.width = image.naturalWidth;
    for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
    image.removeAttribute('srcset');
    image.src = shown;
    // What cannot be shown was none before.
    await image.decode().catch(() => undefined);
  }
}

/**
 * Makes the photographs of a page that is laid out no larger than print needs: two pixels for each of the layout, where
 * one is cropped for what is seen of it. A page has its own copy of each.
 */
export async function shrinkToLayout(page: Page): Promise<void> {
  await bringExporter(page);
  await page.evaluate(shrinkShown);
}

/** In the page. */
async function shrinkShown(): Promise<void> {
  for (const image of document.querySelectorAll<HTMLImageElement>('img[src^="data:image/"]')) {
    const {naturalWidth, naturalHeight, clientWidth, clientHeight} = image;
    const fit = Math.max(clientWidth / naturalWidth, clientHeight / naturalHeight);
    const across = Math.ceil(2 * fit * naturalWidth);
    if (!(across > 0) || across >= naturalWidth) continue;
    // The size in the layout is not that of its pixels any more.
    const {width, height} = getComputedStyle(image);
    image.src = await WorkReportExport.slimData(image.src, across);
    Object.assign(image.style, {width, height});
    // What cannot be shown was none before.
    await image.decode().catch(() => undefined);
  }
}
