// What a page shows from files, as data that can be written into another file.
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {mayRead, pageFolders} from '../browser/guard.js';
import type {PageJob} from '../browser/session.js';

const types = new Map([
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.jpe', 'image/jpeg'],
  ['.jfif', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.gif', 'image/gif'],
  ['.bmp', 'image/bmp'],
  ['.svg', 'image/svg+xml'],
  ['.avif', 'image/avif'],
]);

/** The page that shows them: its own file, and what it may have of the network. */
type Shown = Pick<PageJob, 'file' | 'allowRemote' | 'remotePictures'>;

/** Reads pictures as `data:` addresses: files that the page may read, and the network's where that is allowed. */
export async function readResources(addresses: readonly string[], page: Shown): Promise<Map<string, string>> {
  const folders = pageFolders(page.file);
  const found = new Map<string, string>();
  for (const address of addresses) {
    const data = await read(new URL(address), folders, page).catch(() => undefined);
    if (data) found.set(address, data);
  }
  return found;
}

async function read(url: URL, folders: readonly string[], page: Shown): Promise<string | undefined> {
  if (url.protocol === 'file:') {
    if (!mayRead(url, folders)) return undefined;
    const type = types.get(extname(url.pathname).toLowerCase());
    return type && `data:${type};base64,${(await readFile(fileURLToPath(url))).toString('base64')}`;
  }
  if (!page.allowRemote || !/^https?:$/.test(url.protocol)) return undefined;
  const kept = await page.remotePictures?.get(url.href);
  if (kept) return kept;
  const response = await fetch(url);
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (!response.ok || !type.startsWith('image/')) return undefined;
  return `data:${type};base64,${Buffer.from(await response.arrayBuffer()).toString('base64')}`;
}
