// The built studio in a browser, opened from a file as by double click.
import {chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, BrowserContext, ElementHandle, Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {startBrowser} from '../../src/cli/browser/page.js';
import {removeFolders, root, temporaryFolder} from '../support/run-cli.js';

export interface Studio {
  page: Page;
  /** What must not be: requests, violations of the policy, errors and warnings on the console. */
  problems: string[];
  /** Presses a button or chooses a control of the studio, by CSS. */
  click(selector: string): Promise<void>;
  /** Chooses a file, a line of a list, or writes into a field. */
  choose(selector: string, value: string): Promise<void>;
  /** Pastes as Ctrl+V does. */
  paste(text: string, html?: string): Promise<void>;
  /** Cuts a text out of the field and pastes it with the keys: its clipboard is that of the system. */
  pasteByKeys(text: string): Promise<void>;
  /** Opens a file by the button of the system. */
  open(file: string): Promise<void>;
  /** Waits until something is shown whose text fits. */
  shows(selector: string, text: RegExp): Promise<void>;
  /** Waits until the page has been checked as it is now. */
  checked(): Promise<void>;
  /** The report on the page as it would be saved. */
  report(): Promise<string>;
  key(...keys: string[]): Promise<void>;
  /** Waits for a file that is downloaded next. */
  downloaded(action: () => Promise<void>, ending: string): Promise<{name: string; bytes: Buffer}>;
}

const workOf = () => (document.querySelector('wr-studio') as unknown as {app: {work?: unknown}}).app.work;

/** Puts the studio into a folder whose name has blanks and Chinese letters, and that cannot be written. */
export function studioFolder(within: string): string {
  const folder = join(within, '报告 工具');
  mkdirSync(folder);
  copyFileSync(join(root, 'dist/studio.html'), join(folder, 'studio 一图读懂.html'));
  chmodSync(folder, 0o555);
  return pathToFileURL(join(folder, 'studio 一图读懂.html')).href;
}

const within = (selector: string): string => `wr-studio >>> ${selector}`;

/** Opens the studio in a new page. What it downloads goes to a folder. */
export async function openStudio(
  browser: Browser | BrowserContext,
  address: string,
  downloads: string,
): Promise<Studio> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && request.url() !== address) problems.push(request.url());
  });
  page.on('console', (message) => {
    if (/^(?:warn|error)/.test(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      console.error(violatedDirective, blockedURI),
    );
    // As in browsers without the dialogs of the system, which no test can answer.
    for (const name of ['showSaveFilePicker', 'showDirectoryPicker'])
      Object.assign(window, {[name]: undefined});
  });
  await page.setViewport({width: 1366, height: 625});
  await page.goto(address);
  const studio: Studio = {
    page,
    problems,
    async click(selector) {
      await (await page.waitForSelector(within(selector), {visible: true}))!.click();
    },
    async choose(selector, value) {
      const field = (await page.waitForSelector(within(selector)))!;
      const kind = await field.evaluate((found) => found.getAttribute('type') ?? found.localName);
      if (kind === 'file') return (field as ElementHandle<HTMLInputElement>).uploadFile(value);
      if (kind === 'select') return void (await field.select(value));
      await field.click({count: 3});
      await page.keyboard.type(value);
      await page.keyboard.press('Enter');
    },
    async paste(text, html = '') {
      await page.evaluate(
        (plain, markup) => {
          const clipboardData = new DataTransfer();
          if (plain) clipboardData.setData('text/plain', plain);
          if (markup) clipboardData.setData('text/html', markup);
          document.dispatchEvent(
            new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
          );
        },
        text,
        html,
      );
    },
    async pasteByKeys(text) {
      await page.evaluate((report) => {
        const field = document.querySelector('wr-studio')!.shadowRoot!.querySelector('textarea')!;
        field.value = report;
        field.select();
      }, text);
      await studio.key('Control', 'x');
      await studio.key('Control', 'v');
    },
    async open(file) {
      const input = (await page.waitForSelector(within('#file')))!;
      const before = await page.evaluateHandle(workOf);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      // What was on the page counts as checked until the file has been read.
      await page.waitForFunction(
        (old) => {
          const studio = document.querySelector('wr-studio') as unknown as {app: {work?: unknown}} & Element;
          return studio.app.work !== old || studio.shadowRoot!.querySelector('.trouble') !== null;
        },
        {},
        before,
      );
    },
    async shows(selector, text) {
      await page.waitForFunction(
        (css, source) => {
          const found = document.querySelector('wr-studio')!.shadowRoot!.querySelector<HTMLElement>(css);
          return found !== null && new RegExp(source).test(found.innerText.replace(/\s+/g, ' ').trim());
        },
        {},
        selector,
        text.source,
      );
    },
    async checked() {
      await page.waitForFunction(() => {
        const {app} = document.querySelector('wr-studio') as unknown as {
          app: {known?: unknown; checking: {busy: boolean}};
        };
        return Boolean(app.known) && !app.checking.busy;
      });
    },
    async report() {
      return page.evaluate(() => {
        const {app} = document.querySelector('wr-studio') as unknown as {
          app: {work: {written(): {html: string}}};
        };
        return app.work.written().html;
      });
    },
    async key(...keys) {
      const last = keys.pop()!;
      for (const key of keys) await page.keyboard.down(key as 'Control');
      await page.keyboard.press(last as 'Enter');
      for (const key of keys.reverse()) await page.keyboard.up(key as 'Control');
    },
    async downloaded(action, ending) {
      const before = new Set(readdirSync(downloads));
      await action();
      for (let i = 0; i < 600; i++) {
        const name = readdirSync(downloads).find((file) => !before.has(file) && file.endsWith(ending));
        const bytes = name ? readFileSync(join(downloads, name)) : undefined;
        // Firefox writes beside it first.
        if (name && bytes?.length && !readdirSync(downloads).some((file) => file.endsWith('.part'))) {
          rmSync(join(downloads, name));
          return {name, bytes};
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`nothing that ends in ${ending} was downloaded`);
    },
  };
  return studio;
}

/** The studio in Chromium for all tests of a suite, which get a folder of their own to write into. */
export function inChromium(): {
  readonly files: string;
  /** @param kind `private`: a window whose storage is forgotten with it */
  studio(kind?: 'private'): Promise<Studio>;
} {
  let browser: Browser | undefined;
  let files = '';
  let downloads: string;
  let address: string;
  before(async () => {
    files = temporaryFolder();
    downloads = join(files, 'downloads');
    mkdirSync(downloads);
    address = studioFolder(files);
    browser = await startBrowser(await findChromium(), true);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: downloads});
  });
  after(async () => {
    await browser?.close();
    removeFolders();
  });
  return {
    get files() {
      return files;
    },
    async studio(kind) {
      if (!kind) return openStudio(browser!, address, downloads);
      const window = await browser!.createBrowserContext({
        downloadBehavior: {policy: 'allow', downloadPath: downloads},
      });
      return openStudio(window, address, downloads);
    },
  };
}
