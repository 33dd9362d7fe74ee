// What `work-report preview` answers: the files of one folder, lists of its pages, and pages that load themselves again.
import {distFile, distFolder} from '../package-files.js';
import {isUtf8} from 'node:buffer';
import {createReadStream, existsSync, realpathSync} from 'node:fs';
import {readdir, readFile, stat} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {basename, extname, isAbsolute, join, relative} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {escapeText} from '../../markup/escape.js';
import {fontFaces, fontFile} from '../browser/fonts.js';
import {lintPanel} from './lint-panel.js';
import type {Messages} from '../words/messages.js';

const types = new Map([
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.gif', 'image/gif'],
  ['.woff2', 'font/woff2'],
  ['.txt', 'text/plain'],
]);

/** Addresses of ours, which no file of the page's folder can have. */
const [distAddress, fontAddress, changeAddress] = [
  '/@work-report/dist/',
  '/@work-report/fonts/',
  '/@work-report/changes',
];

/** A page beyond this is sent as it lies there, in pieces, and does not load itself again. */
const largestPage = 20e6;

/** A folder that is shown. */
export interface Site {
  /** With links followed. */
  folder: string;
  /** The open pages: what is written to them is an event stream. */
  listeners: Set<ServerResponse>;
  say: Messages;
}

/** Answers one request. @throws where a file goes away meanwhile, or the reader does */
export async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  // A page elsewhere must not read the report by pointing a name of its own at this computer.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return refuse(response, 400);
  if (path === changeAddress) return listen(request, response, site.listeners);
  const file = fileAt(path, site.folder);
  const there = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !(there?.isFile() || there?.isDirectory()))
    return refuse(response, 404, site.say.previewNothing(path));
  if (there.isFile()) return sendFile(file, there.size, response, site.say);
  if (path.endsWith('/')) return sendList(file, path, response, site.say);
  response.writeHead(301, {location: `${encodeURIComponent(basename(path))}/`}).end();
}

/** The path of an address, decoded. */
function pathOf(address: string): string | undefined {
  const path = address.split(/[?#]/)[0]!;
  try {
    return path.startsWith('/') ? decodeURIComponent(path) : undefined;
  } catch {
    // URIError: per cent signs that are no UTF-8.
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, message = ''): void {
  response.writeHead(status, {'content-type': 'text/plain; charset=utf-8'}).end(message && `${message}\n`);
}

function listen(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, {'content-type': 'text/event-stream'});
  response.write('retry: 500\n\n');
  listeners.add(response);
  request.once('close', () => listeners.delete(response));
}

/** The file or folder behind an address: in the page's folder or one of ours; undefined for any other. */
function fileAt(path: string, folder: string): string | undefined {
  if (path.startsWith(fontAddress)) return fontFile(basename(path));
  const [root, rest] = path.startsWith(distAddress)
    ? [distFolder, path.slice(distAddress.length)]
    : [folder, path.slice(1)];
  const file = join(root, rest);
  if (existsSync(file)) {
    const isServed =
      isShown(relative(root, file)) && isShown(relative(realpathSync(root), realpathSync(file)));
    return isServed ? file : undefined;
  }
  // Pages name the script by its path from where they lie, which may lead out of their folder: ../dist/….
  const bundle =
    /^work-report-elements(\.esm|\.export)?\.min\.js$/.test(basename(path)) && distFile(basename(path));
  return bundle && existsSync(bundle) ? bundle : undefined;
}

/** Neither outside nor hidden: names with a dot in front hold settings, versions and keys. */
function isShown(path: string): boolean {
  return !isAbsolute(path) && path.split(/[\\/]/).every((name) => !name.startsWith('.'));
}

async function sendFile(file: string, size: number, response: ServerResponse, say: Messages): Promise<void> {
  const type = types.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
  if (type === 'text/html' && size <= largestPage) {
    const page = await readFile(file);
    return send(
      response,
      type + charsetOf(page),
      Buffer.concat([page, reloading(page, lintPanel(page, say))]),
    );
  }
  // Scripts and style sheets that say nothing are written like their page; ours are known.
  const known = type === 'text/plain' || (file.startsWith(distFolder) && type.startsWith('text/'));
  response.writeHead(200, {'content-type': known ? `${type}; charset=utf-8` : type, 'content-length': size});
  if (response.req.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

function send(response: ServerResponse, type: string, content: Buffer): void {
  response.writeHead(200, {'content-type': type, 'content-length': content.length}).end(content);
}

/** Nothing for a page that says itself how it is written, as far as browsers look for that. */
function charsetOf(page: Buffer): string {
  const says = byteOrder(page) !== undefined || /<meta[^>]+charset/i.test(page.toString('latin1', 0, 1024));
  return says ? '' : `; charset=${isUtf8(page) ? 'utf-8' : 'gb18030'}`;
}

function byteOrder(page: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const mark = page.toString('hex', 0, 3);
  if (mark === 'efbbbf') return 'utf-8';
  if (mark.startsWith('fffe')) return 'utf-16le';
  return mark.startsWith('feff') ? 'utf-16be' : undefined;
}

/**
 * What is put behind a page: the Chinese fonts that are installed, a script that loads it again when a file changes, and
 * what else is given. ASCII alone, which is the same in every encoding but UTF-16.
 */
function reloading(page: Buffer, more = ''): Buffer {
  const style = `<style>${fontFaces(fontAddress)}</style>`;
  const script =
    `<script>new EventSource('${changeAddress}').onmessage=()=>{` +
    `sessionStorage.wrScroll=scrollY;location.reload()};` +
    `addEventListener('load',()=>scrollTo(0,sessionStorage.wrScroll||0))</script>${more}`;
  const order = byteOrder(page);
  if (order === 'utf-16le' || order === 'utf-16be') {
    const wide = Buffer.from(style + script, 'utf16le');
    return order === 'utf-16le' ? wide : wide.swap16();
  }
  return Buffer.from(`\n${style}${script}\n`);
}

/** The pages of a folder and the folders in it. */
async function sendList(
  folder: string,
  path: string,
  response: ServerResponse,
  say: Messages,
): Promise<void> {
  const entries = (await readdir(folder, {withFileTypes: true})).filter(
    ({name}) => isShown(name) && name !== 'node_modules',
  );
  const folders = entries.filter((entry) => entry.isDirectory()).map(({name}) => name);
  const pages = entries.filter(({name}) => /\.html?$/i.test(name)).map(({name}) => name);
  const items = [
    ...(path === '/' ? [] : [link('../', '../')]),
    ...pages.sort().map((name) => link(encodeURIComponent(name), name)),
    ...folders.sort().map((name) => link(`${encodeURIComponent(name)}/`, `${name}/`)),
  ];
  const title = escapeText(pages.length > 0 ? say.previewPages(path) : say.previewNoPages(path));
  const html = Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>${title}</title>\n` +
      `<style>body{font:16px/2 sans-serif;margin:2em}</style>\n<h1>${title}</h1>\n<ul>\n${items.join('')}</ul>\n`,
  );
  send(response, 'text/html; charset=utf-8', Buffer.concat([html, reloading(html)]));
}

const link = (address: string, name: string): string => `<li><a href="${address}">${escapeText(name)}</a>\n`;
