// Serves the pages of the repository and those that a test writes, with the Chinese fonts of npm: no browser here has others.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, extname, join, normalize} from 'node:path';
import {fontFaces, fontFile} from '../../src/cli/browser/fonts.js';
import {root} from '../support/run-cli.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface Pages {
  /** The address of a file of the repository, such as `examples/youyang.html`. */
  of(file: string): string;
  /** The address of a page with this text, written beside the examples. */
  write(html: string): string;
  close(): void;
}

export async function servePages(): Promise<Pages> {
  const written: string[] = [];
  const read = async (path: string): Promise<Buffer | string> => {
    if (path === '/fonts/faces.css') return fontFaces('/fonts/');
    if (path.startsWith('/fonts/')) return readFile(fontFile(basename(path)) ?? path);
    const own = /^\/examples\/written-(\d+)\.html$/.exec(path);
    const text = own ? written[Number(own[1])]! : await readFile(join(root, path));
    return extname(path) === '.html' ? withFonts(String(text)) : text;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname));
    read(path).then(
      (body) =>
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    of: (file) => `${address}/${file}`,
    write: (html) => `${address}/examples/written-${written.push(html) - 1}.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const withFonts = (html: string): string =>
  html.replace(/<head>/i, '$&<link rel="stylesheet" href="/fonts/faces.css">');
