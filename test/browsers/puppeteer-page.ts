// A page that puppeteer drives: Chromium of any age, and Firefox.
import type {Page} from 'puppeteer-core';
import sharp from 'sharp';
import {longestAnswer, strips, type Box, type Key, type TestBrowser, type TestPage} from './browser.js';

/** What of puppeteer's browser is used; old versions of it have that too. */
interface PuppeteerBrowser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
  process(): {kill(signal: 'SIGKILL'): unknown} | null;
}

/** Higher pictures are taken in strips. */
const highest = 4000;

interface PuppeteerOptions {
  /** Called with each new page before it loads anything. */
  prepare?: (page: Page) => Promise<void>;
  /** Loads every address in the same page: an old browser that runs as one process may hang when one is closed. */
  keepsPage?: boolean;
}

/** A browser that puppeteer has started. */
export function puppeteerBrowser(
  name: string,
  browser: PuppeteerBrowser,
  {prepare = async () => undefined, keepsPage = false}: PuppeteerOptions = {},
): TestBrowser {
  let page: Page | undefined;
  return {
    name,
    async open(address, {width, height = 1000, longest = longestAnswer}) {
      const loaded = async (): Promise<Page> => {
        if (!page || !keepsPage) {
          await page?.close();
          await prepare((page = await browser.newPage()));
        }
        await page.setViewport({width, height});
        await page.goto(address, {waitUntil: 'load', timeout: 60_000});
        return page;
      };
      return puppeteerPage(await answered(loaded(), longestAnswer), longest);
    },
    async close() {
      const force = setTimeout(() => browser.process()?.kill('SIGKILL'), 5000);
      await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
      clearTimeout(force);
    },
  };
}

/** What is promised, unless it takes too long: puppeteer itself waits for old browsers for ever. */
async function answered<T>(promised: Promise<T>, longest: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${longest} ms`)), longest);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}

function puppeteerPage(page: Page, longest: number): TestPage {
  return {
    async evaluate(action, ...args) {
      // The compiler of the tests names the functions that it sends to the page. Text comes back: over BiDi an object
      // that is in the answer twice is there but once.
      const call = `((__name) => (${action}))((f) => f)(...${JSON.stringify(args)})`;
      const asText = page.evaluate(`(async () => JSON.stringify(await ${call}))()`);
      const text = (await answered(asText, longest)) as string | undefined;
      return (text === undefined ? undefined : JSON.parse(text)) as Awaited<ReturnType<typeof action>>;
    },
    async run(script) {
      await answered(page.evaluate(`${script}\n;undefined`), longest);
    },
    async screenshot(box) {
      return inStrips(box ?? (await wholePage(page)), highest, async ({left, top, width, height}) => {
        const clip = {x: left, y: top, width, height};
        return Buffer.from(await answered(page.screenshot({clip, captureBeyondViewport: true}), longest));
      });
    },
    async print() {
      return Buffer.from(
        await answered(page.pdf({format: 'a4', printBackground: true, timeout: 0}), longest),
      );
    },
    async press(key) {
      const {shift, name} = parsedKey(key);
      if (shift) await page.keyboard.down('Shift');
      await page.keyboard.press(name);
      if (shift) await page.keyboard.up('Shift');
    },
  };
}

async function wholePage(page: Page): Promise<Box> {
  const size = 'document.documentElement.scrollWidth + " " + document.documentElement.scrollHeight';
  const [width = 0, height = 0] = String(await page.evaluate(size))
    .split(' ')
    .map(Number);
  return {left: 0, top: 0, width, height};
}

export function parsedKey(key: Key): {shift: boolean; name: Exclude<Key, 'Shift+Tab'>} {
  return key === 'Shift+Tab' ? {shift: true, name: 'Tab'} : {shift: false, name: key};
}

/** Takes a picture that is higher than the browser can take, and joins what came. */
export async function inStrips(
  box: Box,
  height: number,
  take: (strip: Box) => Promise<Buffer>,
): Promise<Buffer> {
  const boxes = strips(box, height);
  if (boxes.length === 1) return take(boxes[0]!);
  const layers: {input: Buffer; left: number; top: number}[] = [];
  for (const strip of boxes) layers.push({input: await take(strip), left: 0, top: strip.top - box.top});
  const {width} = box;
  return sharp({create: {width, height: box.height, channels: 3, background: 'white'}})
    .composite(layers)
    .png({compressionLevel: 1})
    .toBuffer();
}
