// What happens while a page is open, to be reported to the user.
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import type {MissingGlyph} from '../../export/glyphs.js';
import type {Context} from '../command.js';
import {missingFallbacks} from './fallback-fonts.js';

/** What happened to a page, each kind a set. */
export class PageLog {
  /** Addresses that were asked for and refused. */
  readonly remote = new Set<string>();
  /** Files outside the page's folder that were asked for and refused. */
  readonly outside = new Set<string>();
  /** Files that could not be loaded; those of scripts also in `scripts`. */
  readonly failed = new Set<string>();
  /** Scripts that were refused or could not be loaded. */
  readonly scripts = new Set<string>();
  /** The addresses of all of these, as the page knows them. */
  readonly notLoaded = new Set<string>();
  /** Errors thrown by scripts of the page. */
  readonly errors = new Set<string>();
  /** What the page wrote by `console.warn` and `console.error`. */
  readonly warnings = new Set<string>();
  /** The words of dialogs (`alert` and the like), which were dismissed. */
  readonly dialogs = new Set<string>();
  /** Characters of the report that no font has. */
  readonly glyphs: MissingGlyph[] = [];
  /** Addresses that the page wanted to go to instead of being drawn. */
  readonly navigations = new Set<string>();
}

/** Records what happens to a page from now on. What it asks for is seen by the guard of its requests. */
export function record(page: Page, log: PageLog): void {
  const {errors, warnings, failed, scripts, notLoaded, dialogs} = log;
  page.on('dialog', (dialog) => {
    dialogs.add(dialog.message() || dialog.type());
    // The page may have gone meanwhile.
    void dialog.dismiss().catch(() => undefined);
  });
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
    notLoaded.add(request.url());
    if (request.resourceType() === 'script') scripts.add(readableAddress(request.url()));
    if (request.failure()?.errorText !== 'net::ERR_BLOCKED_BY_CLIENT')
      failed.add(readableAddress(request.url()));
  });
  // A second window is not drawn, and nobody watches what it asks for.
  page.on('popup', (popup) => void popup?.close().catch(() => undefined));
}

/** Reports to the user what happened, but for what was taken out of the log because it was reported already. */
export function reportLog(log: PageLog, context: Context): void {
  const {errors, warnings, remote, outside, failed, dialogs, navigations, glyphs} = log;
  const {say} = context;
  const note = (message: string) => context.note(say.warning(message));
  for (const message of errors) note(say.pageScriptFailed(message));
  for (const message of warnings) note(say.pageSays(message));
  if (dialogs.size > 0) note(say.dialogsDismissed([...dialogs]));
  if (navigations.size > 0) note(say.navigationsRefused([...navigations]));
  if (glyphs.length > 0) note(say.glyphsMissing(glyphs, missingFallbacks()));
  if (remote.size > 0) note(say.remoteBlocked([...remote]));
  if (outside.size > 0) note(say.outsideBlocked([...outside]));
  if (failed.size > 0) note(say.fileNotLoaded([...failed]));
}

/** An address as people write it: files by their path. */
export function readableAddress(address: string): string {
  try {
    return address.startsWith('file:') ? fileURLToPath(address) : address;
  } catch {
    // ERR_INVALID_FILE_URL_HOST or _PATH: it names no file here.
    return address;
  }
}
