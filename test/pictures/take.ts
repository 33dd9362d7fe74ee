// Takes the pictures of a plan: one page a theme, two at a time.
import type {Browser, Page} from 'puppeteer-core';
import sharp from 'sharp';
import {openStories, type Shelf, type StoryInfo} from '../storybook/show.js';
import {themes, type Take} from './plan.js';

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

/** Every story that the Storybook at this address tells. */
export async function storiesAt(browser: Browser, address: string): Promise<StoryInfo[]> {
  const {page, stories} = await openStories(browser, {address, theme: 'vermilion'});
  await page.close();
  return stories;
}

/**
 * Takes pictures and hands over each as it is there.
 *
 * @param onPicture waited for before that page goes on
 */
export async function takePictures(
  browser: Browser,
  address: string,
  takes: readonly Take[],
  onPicture: (take: Take, picture: Picture) => Promise<void>,
): Promise<void> {
  // A page keeps its theme; within it the window changes its width as seldom as possible.
  const queues = themes.map((theme) => ({
    theme,
    some: takes.filter((take) => take.theme === theme).sort((a, b) => a.width - b.width),
  }));
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      const shelf: Shelf = await openStories(browser, {address, theme: queue.theme});
      for (const take of queue.some) {
        await shelf.show(take.story, take.width);
        await onPicture(take, await takePicture(shelf.page));
      }
      await shelf.page.close();
    }
  };
  await Promise.all([work(), work()]);
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
