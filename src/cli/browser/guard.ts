// What a page that is drawn may ask for: files of its own folder, the package's script and fonts, and nothing else.
import {distFile, distFolder} from '../package-files.js';
import {existsSync, realpathSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {basename, dirname, isAbsolute, join, relative} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {HTTPRequest, HTTPResponse, Page} from 'puppeteer-core';
import {fallbackFile} from './fallback-fonts.js';
import {fontFile} from './fonts.js';
import {readableAddress, type PageLog} from './page-log.js';

/** An answer given in place of a file or an address. */
export interface Answer {
  contentType: string;
  body: string;
}

export interface GuardOptions {
  /** The page's file, as an absolute path. */
  file: string;
  /** The page's text, where it is not what lies in the file (standard input). */
  html?: string;
  /** Where the files that the page was given are recorded. */
  readFiles?: Set<string>;
  /** Where pictures of the network are kept as they come, as `data:` addresses by their own, so that none is asked for again. */
  remotePictures?: RemotePictures;
  /** Whether the page may use the network. Default: no. */
  allowRemote?: boolean;
  /** Answers instead of the file or the network where it returns one. */
  answer?: (url: URL) => Answer | undefined;
}

/** Pictures of the network by address; undefined where one could not be had. */
export type RemotePictures = Map<string, Promise<string | undefined>>;

/** Fonts are asked for under this address, which no network ever sees. */
export const fontAddress = 'https://fonts.invalid/';

/** Answers every request of the page: files it may read, fonts we bring, and for the rest a refusal that is noted. */
export async function guard(page: Page, options: GuardOptions, log: PageLog): Promise<void> {
  const self = pathToFileURL(options.file).href;
  const readableFolders = pageFolders(options.file);
  let arrived = false;
  const {remotePictures} = options;
  if (options.allowRemote && remotePictures)
    page.on('response', (response) => keep(response, remotePictures));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A request of a page that has gone needs no answer.
    void settle(request).catch(() => undefined);
  });

  async function settle(request: HTTPRequest): Promise<void> {
    const url = new URL(request.url());
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      // Like a link that leads to a download: the page stays.
      if (arrived) {
        log.navigations.add(readableAddress(url.href));
        return request.abort('aborted');
      }
      arrived = true;
    }
    const answer = options.answer?.(url);
    if (answer) return request.respond(answer);
    if (options.html !== undefined && url.href === self) {
      return request.respond({contentType: 'text/html; charset=utf-8', body: options.html});
    }
    if (url.href.startsWith(fontAddress)) return respondWithFont(request, basename(url.pathname));
    if (['data:', 'blob:', 'about:'].includes(url.protocol)) return request.continue();
    if (url.protocol === 'file:') {
      const allowed = mayRead(url, readableFolders);
      const own = allowed && existsSync(fileURLToPath(url)) ? undefined : ownBundle(url);
      if (own) return request.respond({contentType: 'text/javascript', body: await readFile(own)});
      if (allowed) {
        options.readFiles?.add(fileURLToPath(url));
        return request.continue();
      }
      log.outside.add(readableAddress(url.href));
    } else {
      if (options.allowRemote) return request.continue();
      log.remote.add(url.href);
    }
    return request.abort('blockedbyclient');
  }
}

/** Keeps a picture of the network, whichever addresses led to it. */
function keep(response: HTTPResponse, pictures: RemotePictures): void {
  const type = response.headers()['content-type']?.split(';')[0] ?? '';
  if (!response.ok() || !type.startsWith('image/') || !/^https?:/.test(response.url())) return;
  const data = response.buffer().then(
    (bytes) => `data:${type};base64,${bytes.toString('base64')}`,
    () => undefined,
  );
  const asked = response.request();
  for (const request of [...asked.redirectChain(), asked]) pictures.set(request.url(), data);
}

/** Our own copy of a script of the package that is not there, or that a page names in a site's node_modules, say. */
function ownBundle(url: URL): string | undefined {
  const name = basename(url.pathname);
  if (!/^work-report-elements(\.\w+)?\.min\.js$/.test(name)) return undefined;
  const file = distFile(name);
  return existsSync(file) ? file : undefined;
}

async function respondWithFont(request: HTTPRequest, name: string): Promise<void> {
  const file = fontFile(name) ?? fallbackFile(name);
  if (!file) return request.abort('failed');
  return request.respond({
    contentType: 'font/woff2',
    headers: {'access-control-allow-origin': '*'},
    body: await readFile(file),
  });
}

/** The folders that a page may read from, wherever links lead: its own and the package's. */
export function pageFolders(file: string): string[] {
  const folders = [dirname(file), distFolder].filter((folder) => existsSync(folder));
  return folders.map((folder) => realpathSync(folder));
}

/** Whether a file lies in one of the folders, wherever links lead. One that does not exist does no harm. */
export function mayRead(url: URL, folders: readonly string[]): boolean {
  let file: string;
  try {
    file = fileURLToPath(url);
  } catch {
    // ERR_INVALID_FILE_URL_HOST or _PATH: it names no file here.
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
