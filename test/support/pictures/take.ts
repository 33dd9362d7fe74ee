// Takes pictures of stories.
import type {Browser, Page} from 'puppeteer-core';
import sharp from 'sharp';
import type {Take} from '../storybook/plan.js';
import {openStories, type Shelf} from '../storybook/show.js';

/** Opaque pixels, three bytes each. */
export interface Picture {
  width: number;
  height: number;
  data: Buffer;
}

/** Taller pictures are taken in strips: no window of the browser reaches further. */
const strip = 8000;

/** Everything that a story draws, from the page that shows it. */
export async function takePicture(page: Page): Promise<Picture> {
  const {width, height} = await page.evaluate(() => {
    const box = document.querySelector('#storybook-root > div')!.getBoundingClientRect();
    return {width: Math.ceil(box.right), height: Math.max(1, Math.ceil(box.bottom))};
  });
  const strips: Buffer[] = [];
  for (let top = 0; top < height; top += strip) {
    const clip = {x: 0, y: top, width, height: Math.min(strip, height - top)};
    const shot = await page.screenshot({clip, captureBeyondViewport: true, optimizeForSpeed: true});
    strips.push(await sharp(shot).removeAlpha().raw().toBuffer());
  }
  return {width, height, data: Buffer.concat(strips)};
}

/** Pictures of another Storybook, taken as they are asked for; nothing for a story that it does not tell. */
export function picturesFrom(
  browser: Browser,
  address: string,
): (take: Take) => Promise<Picture | undefined> {
  const shelves = new Map<string, Promise<Shelf>>();
  return async ({story, width, theme}) => {
    if (!shelves.has(theme)) shelves.set(theme, openStories(browser, {address, theme}));
    const {stories, show, page} = await shelves.get(theme)!;
    if (!stories.some(({id}) => id === story)) return undefined;
    await show(story, width);
    return takePicture(page);
  };
}
