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
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Whose letters the page has: Fontsource's in slices, figures apart from Chinese, or one font for all, as on most computers. */
export type Letters = 'slices' | 'one-font';

export interface Pages {
  /** The address of a file of the repository, such as `examples/youyang.html`. */
  of(file: string, letters?: Letters): string;
  /** The address of a page with this text, written beside the examples. */
  write(html: string, letters?: Letters): string;
  /** The address of a picture, whose name ends so. */
  picture(bytes: Buffer, ending: 'jpg' | 'png'): string;
  close(): void;
}

export async function servePages(): Promise<Pages> {
  const written: (string | Buffer)[] = [];
  const read = async (path: string): Promise<Buffer | string> => {
    if (path === '/fonts/slices.css') return fontFaces('/fonts/');
    if (path === '/fonts/one-font.css') return oneFont;
    if (path.startsWith('/fonts/')) return readFile(fontFile(basename(path)) ?? path);
    const own = /^\/examples\/written-(\d+)\.\w+$/.exec(path);
    const text = own ? written[Number(own[1])]! : await readFile(join(root, path));
    return text;
  };
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '', 'http://x');
    const path = normalize(decodeURIComponent(pathname));
    const letters = searchParams.get('letters') ?? 'slices';
    read(path).then(
      (body) => {
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        response.end(extname(path) === '.html' ? withFonts(String(body), letters) : body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    of: (file, letters = 'slices') => `${address}/${file}?letters=${letters}`,
    write: (html, letters = 'slices') =>
      `${address}/examples/written-${written.push(html) - 1}.html?letters=${letters}`,
    picture: (bytes, ending) => `${address}/examples/written-${written.push(bytes) - 1}.${ending}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const withFonts = (html: string, letters: string): string =>
  html.replace(/<head>/i, `$&<link rel="stylesheet" href="/fonts/${letters}.css">`);

/** A font of the system that has Chinese and figures, under the names that pages ask for first. */
const oneFont = ['Serif', 'Sans']
  .map((kind) => {
    const sources = ['WenQuanYi Micro Hei', `Noto ${kind} CJK SC`].map((name) => `local("${name}")`);
    return `@font-face {font-family: "Noto ${kind} SC Variable"; src: ${sources.join(', ')}}`;
  })
  .join('\n');
