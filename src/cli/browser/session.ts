// A report in a browser: opened, watched and closed here, whatever becomes of the work in between.
import type {Browser, BrowserContext, Page} from 'puppeteer-core';
import {Failure, type Context} from '../command.js';
import {Ended, OutOfTime} from '../deadline.js';
import {missingFallbacks} from './fallback-fonts.js';
import type {RemotePictures} from './guard.js';
import {bringGlyphs} from './glyphs.js';
import {PageLog, reportLog} from './page-log.js';
import {failOnMissingPictures, noteMissingCandidates} from './missing-pictures.js';
import {drawn, openPage} from './page.js';
import {SharedBrowser} from './shared-browser.js';

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
  /** The browser that draws other pages too, and is closed by who shares it. */
  shared?: SharedBrowser;
  /** How long everything may take. */
  seconds: number;
  allowRemote: boolean;
  /** Where the files that the page was given are recorded. */
  readFiles?: Set<string>;
  /** Where pictures of the network are kept. */
  remotePictures?: RemotePictures;
  /** Whether its letters are drawn here, and not by the programs of whoever reads the file. */
  drawsLetters?: boolean;
  /** A character without a glyph is a failure. */
  strict?: boolean;
}

/** The window that a report is laid out in: CSS pixels, and device pixels a CSS pixel. */
export interface Window {
  width: number;
  height: number;
  scale?: number;
}

/**
 * Opens the page, waits for its report, and does something with it. The page is gone when this settles, whichever way,
 * and the browser, unless it is shared; what happened on the page is reported in the end.
 *
 * @throws Failure
 */
export async function withReport<T>(
  job: PageJob,
  window: Window,
  context: Context,
  action: (page: Page) => Promise<T>,
): Promise<T> {
  const {say} = context;
  context.progress(say.startingBrowser);
  const shared = job.shared ?? new SharedBrowser(job);
  const browser = await shared.get();
  const log = new PageLog();
  const lost = whenLost(browser, context.signal);
  const state: State = {stage: 'opening'};
  // Pages that share a browser know nothing of each other: each has storage of its own.
  let room: BrowserContext | undefined;
  const work = async () => {
    context.progress(say.waitingForPage);
    if (job.shared) room = await browser.createBrowserContext();
    const {page} = await openPage(room ?? browser, {...job, ...window, log});
    page.once('error', () => lost.report(new Failure((words) => words.pageCrashed)));
    if (await hasReport(page)) Object.assign(state, {stage: 'waiting', page});
    await waitForReport(page, log, job);
    if (job.drawsLetters) await checkGlyphs(page, log, job);
    state.stage = 'working';
    const result = await action(page);
    failOnScriptError(log);
    return result;
  };
  try {
    return await Promise.race([work(), lost.promise]);
  } catch (error) {
    throw browser.connected || error instanceof Ended ? await inPlainWords(error, state, job) : browserGone();
  } finally {
    context.progress('');
    lost.end();
    await (job.shared ? closeRoom(room) : shared.close());
    reportLog(log, context);
  }
}

const browserGone = () => new Failure((say) => say.browserGone);

/** How far it came; the page, once it was seen to hold a report. */
interface State {
  stage: 'opening' | 'waiting' | 'working';
  page?: Page;
}

/** What went wrong in the end may only follow from what the page did: then that is reported. */
async function inPlainWords(error: unknown, {stage, page}: State, job: PageJob): Promise<unknown> {
  if (error instanceof OutOfTime && stage !== 'working')
    return new OutOfTime((say) => say.pageNotReady(job.seconds));
  const isTold = error instanceof Ended || (error instanceof Failure && stage === 'working');
  if (isTold || !page || (await hasReport(page))) return error;
  return new Failure((say) => say.pageLeft, 1, {cause: error});
}

/** A promise that rejects once there is nothing to wait for any more: the command ended, browser or page gone. */
function whenLost(browser: Browser, signal: AbortSignal) {
  let reject!: (reason: Failure) => void;
  const promise = new Promise<never>((_, refuse) => (reject = refuse));
  // Whoever waits for it hears of it; afterwards nobody does.
  promise.catch(() => undefined);
  const end = () => reject(signal.reason as Failure);
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  const disconnected = () => reject(browserGone());
  browser.once('disconnected', disconnected);
  return {
    promise,
    report: reject,
    end: () => {
      signal.removeEventListener('abort', end);
      browser.off('disconnected', disconnected);
    },
  };
}

/** Whether the page that was to be drawn is still there: where it left, the driver's errors say little. */
function hasReport(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('wr-report') !== null).catch(() => false);
}

/** Closes a page and what belongs to it. A page that does not go is left to the end of the browser. */
async function closeRoom(room?: BrowserContext): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((done) => (timer = setTimeout(done, 3000)));
  const closed = room?.close().catch(() => undefined);
  await Promise.race([closed, patience]);
  clearTimeout(timer);
}

async function waitForReport(page: Page, log: PageLog, job: PageJob): Promise<void> {
  const waiting = await page.evaluate(
    () => document.querySelector('wr-report') !== null && !customElements.get('wr-report'),
  );
  // Scripts have run by now: one that did not load will not define the report however long we wait.
  if (waiting && log.scripts.size > 0) {
    const scripts = [...log.scripts];
    throw new Failure((say) => say.pageWithoutScript(scripts));
  }
  // The same where a script of the page failed, unless another one defines the report a little later.
  if (waiting && log.errors.size > 0 && !(await definedWithin(page, 3000))) failOnScriptError(log);
  if (!(await drawn(page, job.theme))) {
    const [target] = log.navigations;
    if (target === undefined) throw new Failure((say) => say.pageWithoutReport(job.name));
    log.navigations.delete(target);
    throw new Failure((say) => say.pageLeadsOn(job.name, target));
  }
  const families = await page.evaluate(() =>
    [...document.fonts].filter(({status}) => status === 'error').map(({family}) => family),
  );
  // A font that the network was refused for is named with the other addresses.
  if (families.length > 0 && log.remote.size === 0) {
    throw new Failure((say) => say.fontsUnreadable([...new Set(families)]));
  }
  await failOnMissingPictures(page, log);
  await noteMissingCandidates(page, log);
}

/** @throws Failure for a character that no font has, where the job is strict */
async function checkGlyphs(page: Page, {glyphs}: PageLog, {strict}: PageJob): Promise<void> {
  const missing = await bringGlyphs(page);
  if (strict && missing.length > 0)
    throw new Failure((say) => say.glyphsMissing(missing, missingFallbacks()));
  glyphs.push(...missing);
}

/**
 * What a script that failed should have put on the page would be missing in the picture. Where another script was not
 * loaded, which is reported, the failure only follows from that.
 */
function failOnScriptError({errors, scripts}: PageLog): void {
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
