// What a page shows from files, as data that can be written into another file.
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {mayRead, pageFolders} from '../browser/guard.js';

const types = new Map([
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.gif', 'image/gif'],
  ['.svg', 'image/svg+xml'],
  ['.avif', 'image/avif'],
]);

/**
 * Reads pictures as `data:` addresses: files that the page may read, and the network's where that is allowed.
 *
 * @param page the page's own file
 * @returns what could be read, by address
 */
export async function readResources(
  addresses: readonly string[],
  page: string,
  allowRemote: boolean,
): Promise<Map<string, string>> {
  const folders = pageFolders(page);
  const found = new Map<string, string>();
  for (const address of addresses) {
    const data = await read(new URL(address), folders, allowRemote).catch(() => undefined);
    if (data) found.set(address, data);
  }
  return found;
}

async function read(url: URL, folders: readonly string[], allowRemote: boolean): Promise<string | undefined> {
  if (url.protocol === 'file:') {
    if (!mayRead(url, folders)) return undefined;
    const type = types.get(extname(url.pathname).toLowerCase());
    return type && `data:${type};base64,${(await readFile(fileURLToPath(url))).toString('base64')}`;
  }
  if (!allowRemote || !/^https?:$/.test(url.protocol)) return undefined;
  const response = await fetch(url);
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (!response.ok || !type.startsWith('image/')) return undefined;
  return `data:${type};base64,${Buffer.from(await response.arrayBuffer()).toString('base64')}`;
}
