// One browser for one report: started, watched and ended here, whatever becomes of the work in between.
import type {Page} from 'puppeteer-core';
import {BrowserMissingError, findChromium, type LaunchOptions} from './chromium.js';
import {Failure, type Context} from './command.js';
import {drawn, openPage, startBrowser, stopBrowser, type Happenings, type OpenPage} from './page.js';

/** Which page is drawn, and how it is opened. */
export interface PageJob {
  /** As the user wrote it, for messages. */
  name: string;
  /** Absolute path. */
  file: string;
  /** The page's text, where it is not what lies in the file. */
  html?: string;
  theme?: string;
  browser?: string;
  /** How long to wait for the page. */
  seconds: number;
  allowRemote: boolean;
}

/** The window that a report is laid out in: CSS pixels, and device pixels a CSS pixel. */
export interface Window {
  width: number;
  height: number;
  scale?: number;
}

/**
 * Opens the page, waits for its report, and does something with it. The browser is gone when this settles, whichever
 * way; what happened on the page is told in the end.
 *
 * @throws Failure
 */
export async function withReport<T>(
  job: PageJob,
  window: Window,
  context: Context,
  action: (page: Page) => Promise<T>,
): Promise<T> {
  const {say, signal} = context;
  context.progress(say.startingBrowser);
  const launch = await findBrowser(job.browser);
  const browser = await startBrowser(launch, job.allowRemote).catch((error: unknown) => {
    const [reason] = String((error as Error).message)
      .split('\n')
      .filter((line) => line.trim());
    throw new Failure((words) => words.browserFailed(reason ?? ''), 1, {cause: error});
  });
  let happenings: Happenings | undefined;
  const gone = new Promise<never>((_, reject) => {
    browser.once('disconnected', () => reject(new Failure((words) => words.browserGone)));
    signal.addEventListener('abort', () => reject(new Failure((words) => words.interrupted)));
    if (signal.aborted) reject(new Failure((words) => words.interrupted));
  });
  gone.catch(() => undefined);
  try {
    context.progress(say.waitingForPage);
    const open = (async () => {
      const opened = await openPage(browser, {
        ...job,
        ...window,
        onOpen: (started) => (happenings = started),
      });
      await waitForReport(opened, job);
      return opened;
    })();
    const {page} = await Promise.race([open, gone, timeLimit(job.seconds)]);
    const result = await Promise.race([action(page), gone]);
    failOnScriptError(happenings);
    return result;
  } finally {
    context.progress('');
    await stopBrowser(browser);
    if (happenings) tell(happenings, context);
  }
}

async function findBrowser(path?: string): Promise<LaunchOptions> {
  try {
    return await findChromium(path);
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    const missing = error.message;
    throw new Failure((say) => (missing ? say.browserNotAt(missing) : say.browserMissing), 1, {cause: error});
  }
}

async function waitForReport({page, happenings}: OpenPage, job: PageJob): Promise<void> {
  const waiting = await page.evaluate(
    () => document.querySelector('wr-report') !== null && !customElements.get('wr-report'),
  );
  // Scripts have run by now: one that did not load will not define the report however long we wait.
  if (waiting && happenings.scripts.size > 0) {
    const scripts = [...happenings.scripts];
    throw new Failure((say) => say.pageWithoutScript(scripts));
  }
  // The same where a script of the page failed, unless another one defines the report a little later.
  if (waiting && happenings.errors.size > 0 && !(await definedWithin(page, 3000)))
    failOnScriptError(happenings);
  if (!(await drawn(page, job.theme))) throw new Failure((say) => say.pageWithoutReport(job.name));
  const families = await page.evaluate(() =>
    [...document.fonts].filter(({status}) => status === 'error').map(({family}) => family),
  );
  // A font that the network was refused for is named with the other addresses.
  if (families.length > 0 && happenings.remote.size === 0) {
    throw new Failure((say) => say.fontsUnreadable([...new Set(families)]));
  }
  await failOnRefusedImages(page, happenings);
}

/** An image of the report that was refused would be a hole in it: no report to publish. */
async function failOnRefusedImages(page: Page, {remote}: Happenings): Promise<void> {
  const images = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('wr-report img')].map(
      ({currentSrc, src}) => currentSrc || src,
    ),
  );
  const refused = new Set(images.filter((address) => remote.has(address)));
  if (refused.size === 0) return;
  for (const address of refused) remote.delete(address);
  throw new Failure((say) => say.imagesRefused([...refused]));
}

/**
 * What a script that failed should have put on the page would be missing in the picture. Where another script was not
 * loaded, which has been told, the failure only follows from that.
 */
function failOnScriptError(
  {errors, scripts} = {errors: new Set<string>(), scripts: new Set<string>()},
): void {
  const [reason] = errors;
  if (reason === undefined || scripts.size > 0) return;
  errors.delete(reason);
  throw new Failure((say) => say.pageScriptFatal(reason));
}

/** Whether the report's element is defined within so many milliseconds. */
function definedWithin(page: Page, patience: number): Promise<boolean> {
  return page.evaluate(
    (time) =>
      Promise.race([
        customElements.whenDefined('wr-report').then(() => true),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), time)),
      ]),
    patience,
  );
}

/** Rejects after so many seconds. */
function timeLimit(seconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Failure((say) => say.pageNotReady(seconds))), seconds * 1000).unref();
  });
}

function tell({errors, warnings, remote, outside, failed}: Happenings, context: Context): void {
  const {say} = context;
  const note = (message: string) => context.note(say.warning(message));
  for (const message of errors) note(say.pageScriptFailed(message));
  for (const message of warnings) note(say.pageSays(message));
  if (remote.size > 0) note(say.remoteBlocked([...remote]));
  if (outside.size > 0) note(say.outsideBlocked([...outside]));
  if (failed.size > 0) note(say.fileNotLoaded([...failed]));
}
