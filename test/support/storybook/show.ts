// Shows stories of the built Storybook one after the other in the same page, which is quick: only the first one loads.
import type {Browser, Page} from 'puppeteer-core';

export interface StoryInfo {
  id: string;
  title: string;
  name: string;
  tags: string[];
  /** The theme and width that the story itself asks for. */
  own: {theme?: string; width?: string};
}

export interface Shelf {
  page: Page;
  stories: StoryInfo[];
  /** Shows a story in a window of this width, drawn and with its fonts. */
  show(id: string, width: number): Promise<void>;
  /** Waits until what was changed in the page has been drawn. */
  settle(): Promise<void>;
}

interface Channel {
  on(event: string, listener: (payload?: {message?: string}) => void): void;
  off(event: string, listener: (payload?: {message?: string}) => void): void;
  emit(event: string, payload: object): void;
}
interface Preview {
  ready(): Promise<void>;
  extract(): Promise<Record<string, StoryInfo & {storyGlobals: StoryInfo['own']}>>;
}
interface StorybookWindow {
  __STORYBOOK_ADDONS_CHANNEL__: Channel;
  __STORYBOOK_PREVIEW__: Preview;
  shown?: string;
}

const height = 800;
/** A page has to begin with one. */
const firstStory = 'elements-lede--usual';

/** Opens a page of stories in one theme. */
export async function openStories(
  browser: Browser,
  {address, theme}: {address: string; theme: string},
): Promise<Shelf> {
  const page = await browser.newPage();
  // The compiler of the tests names the functions that it sends to the page.
  await page.evaluateOnNewDocument('globalThis.__name = (f) => f;');
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.setViewport({width: 375, height});
  const globals = `theme:${theme};width:full;a11y.manual:!true`;
  await page.goto(`${address}/iframe.html?id=${firstStory}&viewMode=story&globals=${globals}`, {
    waitUntil: 'load',
  });
  const stories = await page.evaluate(listStories);
  await page.waitForSelector('#storybook-root > *');
  await page.evaluate((id) => void ((window as unknown as StorybookWindow).shown = id), firstStory);
  let windowWidth = 375;
  return {
    page,
    stories,
    async show(id, width) {
      if (width !== windowWidth) await page.setViewport({width, height});
      windowWidth = width;
      await page.evaluate(showStory, id);
      await page.evaluate(settled);
    },
    settle: () => page.evaluate(settled),
  };
}

async function listStories(): Promise<StoryInfo[]> {
  const preview = (window as unknown as StorybookWindow).__STORYBOOK_PREVIEW__;
  await preview.ready();
  return Object.values(await preview.extract()).map(({id, title, name, tags, storyGlobals}) => {
    return {id, title, name, tags, own: storyGlobals};
  });
}

/** In the page: puts a story up, anew if it is the one that stands there. */
async function showStory(id: string): Promise<void> {
  const host = window as unknown as StorybookWindow;
  const channel = host.__STORYBOOK_ADDONS_CHANNEL__;
  const troubles = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      channel.off('storyFinished', done);
      for (const trouble of troubles) channel.off(trouble, failed);
    };
    const done = (): void => {
      stop();
      resolve();
    };
    const failed = (problem?: {message?: string}): void => {
      stop();
      reject(new Error(`${id}: ${problem?.message ?? JSON.stringify(problem)}`));
    };
    channel.on('storyFinished', done);
    for (const trouble of troubles) channel.on(trouble, failed);
    if (host.shown === id) channel.emit('forceRemount', {storyId: id});
    else channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
  });
  host.shown = id;
}

/** In the page: waits until reports have drawn and nothing asks for a font any more. */
async function settled(): Promise<void> {
  scrollTo(0, 0);
  do {
    for (const report of document.querySelectorAll<HTMLElement & {ready?: Promise<void>}>('wr-report'))
      await report.ready;
    void document.body.offsetHeight;
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  } while (document.fonts.status === 'loading');
  for (const image of document.images) if (!image.complete) await image.decode().catch(() => undefined);
}
