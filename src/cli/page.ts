// Opens a page in Chromium for drawing: no network, no files but its own, the Chinese fonts at hand, motion off.
import {existsSync, realpathSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, dirname, isAbsolute, join, relative} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';
import type {LaunchOptions} from './chromium.js';
import {fontFaces, fontFile} from './fonts.js';

/** An answer given in place of a file or an address. */
export interface Answer {
  contentType: string;
  body: string;
}

export interface OpenOptions {
  /** The page's file, as an absolute path. */
  file: string;
  /** The page's text, where it is not what lies in the file (standard input). */
  html?: string;
  /** CSS pixels. */
  width: number;
  height: number;
  /** Device pixels a CSS pixel: a whole number, so that pictures taken one below the other meet. Default 1. */
  scale?: number;
  /** Whether the page may use the network. Default: no. */
  allowRemote?: boolean;
  /** Answers instead of the file or the network where it returns one. */
  answer?: (url: URL) => Answer | undefined;
  /** Told before the page loads where its happenings are collected: a page that never loads has some too. */
  onOpen?: (happenings: Happenings) => void;
}

/** What happened while the page was open, for telling the user. */
export interface Happenings {
  /** Addresses that were asked for and refused. */
  remote: Set<string>;
  /** Files outside the page's folder that were asked for and refused. */
  outside: Set<string>;
  /** Files that could not be loaded; those of scripts also in `scripts`. */
  failed: Set<string>;
  /** Scripts that were refused or could not be loaded. */
  scripts: Set<string>;
  /** Errors thrown by scripts of the page. */
  errors: Set<string>;
  /** What the page wrote by `console.warn` and `console.error`. */
  warnings: Set<string>;
}

export interface OpenPage {
  page: Page;
  happenings: Happenings;
}

/** Fonts are asked for under this address, which no network ever sees. */
const fontAddress = 'https://fonts.invalid/';

const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** A proxy that nobody listens at: whatever the page finds to reach the network by ends here. */
const noNetwork = [
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** Starts the browser. Loads its driver only now: what is not drawn needs no driver. */
export async function startBrowser(launch: LaunchOptions, allowRemote = false): Promise<Browser> {
  const {default: puppeteer} = await import('puppeteer-core');
  return puppeteer.launch({
    ...launch,
    args: [...launch.args, ...(allowRemote ? [] : noNetwork)],
    headless: 'shell',
    // Whoever starts the browser closes it, also when interrupted.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // A page that draws for a long time is waited for by our own clock.
    protocolTimeout: 0,
    timeout: 60_000,
  });
}

/** Ends the browser, by force if it does not go by itself. */
export async function stopBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  const force = setTimeout(() => child?.kill('SIGKILL'), 5000);
  try {
    await browser.close();
  } catch {
    child?.kill('SIGKILL');
  } finally {
    clearTimeout(force);
  }
}

/** Opens a page and waits until its scripts have run; whether its report has drawn is for `drawn` to tell. */
export async function openPage(browser: Browser, options: OpenOptions): Promise<OpenPage> {
  const page = await browser.newPage();
  const happenings: Happenings = {
    remote: new Set(),
    outside: new Set(),
    failed: new Set(),
    scripts: new Set(),
    errors: new Set(),
    warnings: new Set(),
  };
  options.onOpen?.(happenings);
  await page.setBypassCSP(true);
  await page.setViewport({
    width: options.width,
    height: options.height,
    deviceScaleFactor: options.scale ?? 1,
  });
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.evaluateOnNewDocument(ignorePointer);
  listen(page, happenings);
  await guard(page, options, happenings);
  await page.goto(pathToFileURL(options.file).href, {waitUntil: 'load', timeout: 0});
  await bringFonts(page);
  return {page, happenings};
}

/** Gives the page the Chinese fonts that are installed; where none is, those of the system serve. */
export async function bringFonts(page: Page): Promise<void> {
  const content = fontFaces(fontAddress);
  if (content) await page.addStyleTag({content});
}

/** In the page, before its scripts: the browser's pointer rests in a corner and must not light what comes to lie there. */
function ignorePointer(): void {
  for (const kind of ['pointer', 'mouse']) {
    for (const what of ['over', 'enter', 'move', 'out', 'leave'])
      window.addEventListener(kind + what, (event) => event.stopImmediatePropagation(), {capture: true});
  }
}

function listen(page: Page, {errors, warnings, failed, scripts}: Happenings): void {
  page.on('pageerror', (error) =>
    errors.add(String((error as Error)?.message ?? error).split('\n')[0] ?? ''),
  );
  page.on('console', (message) => {
    const text = message.text();
    const ofLoading = text.startsWith('Failed to load resource') || text.startsWith('Access to ');
    if (['warn', 'error'].includes(message.type()) && !ofLoading) warnings.add(text);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    if (request.resourceType() === 'script') scripts.add(readable(request.url()));
    if (request.failure()?.errorText !== 'net::ERR_BLOCKED_BY_CLIENT') failed.add(readable(request.url()));
  });
  // A second window is not drawn, and nobody watches what it asks for.
  page.on('popup', (popup) => void popup?.close().catch(() => undefined));
}

/** Answers every request of the page: files it may read, fonts we bring, and for the rest a refusal that is noted. */
async function guard(page: Page, options: OpenOptions, happenings: Happenings): Promise<void> {
  const self = pathToFileURL(options.file).href;
  const readableFolders = pageFolders(options.file);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void settle(request).catch(() => undefined);
  });

  async function settle(request: HTTPRequest): Promise<void> {
    const url = new URL(request.url());
    const answer = options.answer?.(url);
    if (answer) return request.respond(answer);
    if (options.html !== undefined && url.href === self) {
      return request.respond({contentType: 'text/html; charset=utf-8', body: options.html});
    }
    if (url.href.startsWith(fontAddress)) return respondWithFont(request, basename(url.pathname));
    if (['data:', 'blob:', 'about:'].includes(url.protocol)) return request.continue();
    if (url.protocol === 'file:') {
      if (mayRead(url, readableFolders)) return request.continue();
      const own = ownBundle(url);
      if (own) return request.respond({contentType: 'text/javascript', body: await readFile(own)});
      happenings.outside.add(readable(url.href));
    } else {
      if (options.allowRemote) return request.continue();
      happenings.remote.add(url.href);
    }
    return request.abort('blockedbyclient');
  }
}

/** Our own copy of a script of the package that a page names somewhere else: in a site's node_modules, say. */
function ownBundle(url: URL): string | undefined {
  const name = basename(url.pathname);
  if (!/^work-report-elements(\.\w+)?\.min\.js$/.test(name)) return undefined;
  const file = join(packageFolder, 'dist', name);
  return existsSync(file) ? file : undefined;
}

async function respondWithFont(request: HTTPRequest, name: string): Promise<void> {
  const file = fontFile(name);
  if (!file) return request.abort('failed');
  return request.respond({
    contentType: 'font/woff2',
    headers: {'access-control-allow-origin': '*'},
    body: await readFile(file),
  });
}

/** The folders that a page may read from, wherever links lead: its own and the package's. */
export function pageFolders(file: string): string[] {
  const folders = [dirname(file), join(packageFolder, 'dist')].filter((folder) => existsSync(folder));
  return folders.map((folder) => realpathSync(folder));
}

/** Whether a file lies in one of the folders, wherever links lead. One that does not exist does no harm. */
export function mayRead(url: URL, folders: readonly string[]): boolean {
  let file: string;
  try {
    file = fileURLToPath(url);
  } catch {
    return false;
  }
  const real = existsSync(file) ? realpathSync(file) : join(realFolder(dirname(file)), basename(file));
  return folders.some((folder) => {
    const path = relative(folder, real);
    return path !== '' && !isAbsolute(path) && path.split(/[\\/]/)[0] !== '..';
  });
}

function realFolder(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** An address as people write it: files by their path. */
function readable(address: string): string {
  try {
    return address.startsWith('file:') ? fileURLToPath(address) : address;
  } catch {
    return address;
  }
}

/**
 * Shows the first report of the page in its final state and waits until it has drawn and its fonts are there.
 * Never settles where the report never gets ready: the caller has the clock.
 *
 * @returns false if the page holds no `wr-report`
 */
export async function drawn(page: Page, theme?: string): Promise<boolean> {
  return page.evaluate(async (name) => {
    const report = document.querySelector<HTMLElement & {ready?: Promise<void>}>('wr-report');
    if (!report) return false;
    report.setAttribute('data-export', '');
    report.setAttribute('motion', 'none');
    if (name) report.setAttribute('theme', name);
    await customElements.whenDefined('wr-report');
    // Fonts are asked for by layout, and change it: so layout, fonts, until nothing more is asked for.
    do {
      await report.ready;
      void report.offsetHeight;
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    } while (document.fonts.status === 'loading');
    for (const image of document.images) {
      if (!image.complete) await image.decode().catch(() => undefined);
    }
    return true;
  }, theme);
}
