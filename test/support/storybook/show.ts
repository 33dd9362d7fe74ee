// Shows stories, and pages of documentation, of the built Storybook one after the other in the same page, which is
// quick: only the first one loads.
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
  /** The same for a page of documentation. */
  showDocs(id: string): Promise<void>;
  /** Waits until what was changed in the page has been drawn. */
  settle(): Promise<void>;
  /** What the page has said since this was asked last. */
  said(): Said;
}

/** What a page says of itself. */
export interface Said {
  /** Errors, requests to elsewhere, and warnings that are not of our elements. */
  problems: string[];
  /** The warnings of our elements. */
  warnings: string[];
}

interface Payload {
  message?: string;
  status?: string;
}
interface Channel {
  on(event: string, listener: (payload?: Payload) => void): void;
  off(event: string, listener: (payload?: Payload) => void): void;
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
  const said = listen(page, address);
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
      await page.evaluate(showEntry, id, 'story');
      await page.evaluate(settled);
    },
    async showDocs(id) {
      await page.evaluate(showEntry, id, 'docs');
      await page.evaluate(settled);
    },
    said,
    settle: () => page.evaluate(settled),
  };
}

/** Keeps what a page says from now on. */
function listen(page: Page, address: string): () => Said {
  let said: Said = {problems: [], warnings: []};
  page.on('pageerror', (error) => said.problems.push(`page error: ${String(error)}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${address}/`))
      said.problems.push(`outside request: ${request.url()}`);
  });
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'warn' && text.startsWith('<wr-')) said.warnings.push(text);
    else if (['warn', 'error'].includes(message.type())) said.problems.push(`console: ${text}`);
  });
  return () => {
    const now = said;
    said = {problems: [], warnings: []};
    return now;
  };
}

async function listStories(): Promise<StoryInfo[]> {
  const preview = (window as unknown as StorybookWindow).__STORYBOOK_PREVIEW__;
  await preview.ready();
  return Object.values(await preview.extract()).map(({id, title, name, tags, storyGlobals}) => {
    return {id, title, name, tags, own: storyGlobals};
  });
}

/** In the page: puts a story or its documentation up, again if it is what stands there. */
async function showEntry(id: string, viewMode: string): Promise<void> {
  const host = window as unknown as StorybookWindow;
  const channel = host.__STORYBOOK_ADDONS_CHANNEL__;
  const finished = viewMode === 'story' ? 'storyFinished' : 'docsRendered';
  const troubles = [
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  const again = host.shown === id;
  // Until it stands there: after a story that failed none does.
  host.shown = '';
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      channel.off(finished, done);
      for (const trouble of troubles) channel.off(trouble, failed);
    };
    const done = (end?: Payload): void => {
      if (end?.status && end.status !== 'success') return failed({message: `status ${end.status}`});
      stop();
      resolve();
    };
    const failed = (problem?: Payload): void => {
      stop();
      reject(new Error(`${id}: ${problem?.message ?? JSON.stringify(problem)}`));
    };
    channel.on(finished, done);
    for (const trouble of troubles) channel.on(trouble, failed);
    if (again) channel.emit('forceRemount', {storyId: id});
    else channel.emit('setCurrentStory', {storyId: id, viewMode});
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
