// Opens a page in Chromium for drawing: no network, no files but its own, the Chinese fonts at hand, motion off.
import {pathToFileURL} from 'node:url';
import type {Browser, BrowserContext, Page} from 'puppeteer-core';
import type {LaunchOptions} from './chromium.js';
import {Failure} from '../command.js';
import {fontFaces} from './fonts.js';
import {guard, fontAddress, type GuardOptions} from './guard.js';
import {PageLog, record} from './page-log.js';
import {newProfile, removeProfile} from './profiles.js';
import {undistort} from './undistorted.js';

export interface OpenOptions extends GuardOptions {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Device pixels a CSS pixel: a whole number, so that pictures taken one below the other meet. Default 1. */
  scale?: number;
  /** Where what happens is recorded: a page that never loads has a log too. */
  log?: PageLog;
}

export interface OpenPage {
  page: Page;
  log: PageLog;
}

/** A proxy that nobody listens at: whatever the page finds to reach the network by ends here. */
const noNetwork = [
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** Starts the browser. Loads its driver only now: what is not drawn needs no driver. */
export async function startBrowser(launch: LaunchOptions, allowRemote = false): Promise<Browser> {
  const {default: puppeteer} = await import('puppeteer-core');
  const userDataDir = newProfile();
  const browser = await puppeteer
    .launch({...launch, ...launchOptions(launch, allowRemote), userDataDir})
    .catch((error: unknown) => {
      removeProfile(userDataDir);
      throw error;
    });
  browser.process()?.once('exit', () => removeProfile(userDataDir));
  return browser;
}

function launchOptions({args}: LaunchOptions, allowRemote: boolean) {
  return {
    args: [...args, ...(allowRemote ? [] : noNetwork)],
    headless: 'shell' as const,
    // The browser ends when the pipe does: it does not outlive us, whatever ends us.
    pipe: true,
    // Whoever starts the browser closes it, also when interrupted.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // A page that draws for a long time is waited for by our own clock.
    protocolTimeout: 0,
    timeout: 60_000,
  };
}

/** Ends the browser, by force if it does not go by itself. */
export async function stopBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  const force = setTimeout(() => child?.kill('SIGKILL'), 5000);
  try {
    await browser.close();
  } catch {
    // The connection is closed, the process may still run.
    child?.kill('SIGKILL');
  } finally {
    clearTimeout(force);
  }
}

/** Opens a page and waits until its scripts have run; whether its report has drawn, `drawn` answers. */
export async function openPage(browser: Browser | BrowserContext, options: OpenOptions): Promise<OpenPage> {
  const page = await browser.newPage();
  const log = options.log ?? new PageLog();
  await page.setBypassCSP(true);
  await page.setViewport({
    width: options.width,
    height: options.height,
    deviceScaleFactor: options.scale ?? 1,
  });
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.evaluateOnNewDocument(ignorePointer);
  record(page, log);
  await guard(page, options, log);
  await page.goto(pathToFileURL(options.file).href, {waitUntil: 'load', timeout: 0});
  await bringFonts(page);
  return {page, log};
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

/**
 * Shows the first report of the page in its final state and waits until it has drawn and its fonts are there.
 * Never settles where the report never gets ready: the caller has the clock.
 *
 * @returns false if the page holds no `wr-report`
 * @throws Failure if the report says that it cannot draw
 */
export async function drawn(page: Page, theme?: string): Promise<boolean> {
  await undistort(page);
  const {found, reason} = await page.evaluate(draw, theme);
  if (reason !== undefined) throw new Failure((say) => say.pageNotDrawn(reason));
  return found;
}

/** In the page. A page without a report has its fonts and pictures to wait for as well. */
async function draw(theme?: string): Promise<{found: boolean; reason?: string}> {
  const report = document.querySelector<HTMLElement & {ready?: Promise<void>}>('wr-report');
  report?.setAttribute('data-export', '');
  report?.setAttribute('motion', 'none');
  if (theme) report?.setAttribute('theme', theme);
  if (report) await customElements.whenDefined('wr-report');
  for (const image of document.images) image.loading = 'eager';
  // Fonts are asked for by layout, and change it: so layout, fonts, until nothing more is asked for.
  do {
    try {
      await report?.ready;
    } catch (error) {
      return {found: true, reason: String((error as Error | undefined)?.message ?? error)};
    }
    void document.body.offsetHeight;
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  } while (document.fonts.status === 'loading');
  for (const image of document.images) {
    // A picture that cannot be shown is named elsewhere.
    if (!image.complete) await image.decode().catch(() => undefined);
  }
  return {found: report !== null};
}
