// work-report preview: shows a page in the reader's own browser, and anew whenever one of its files changes.
import {existsSync, realpathSync, watch, type FSWatcher} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, dirname, extname, isAbsolute, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Failure, usage, wholeNumber, type Command, type Context} from './command.js';
import {fontFaces, fontFile} from './fonts.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Addresses of ours, which no file of the page's folder can have. */
const [distAddress, fontAddress, changeAddress] = [
  '/@work-report/dist/',
  '/@work-report/fonts/',
  '/@work-report/changes',
];

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export const preview: Command = {
  options: {port: {type: 'string'}},
  help: (say) => say.previewHelp,
  async run(args, context) {
    const [name, ...more] = args.words;
    if (name === undefined || more.length > 0) throw usage((say) => say.previewWhich);
    const port = wholeNumber(args, 'port', {fallback: 0, min: 1, max: 65_535});
    const file = resolve(name);
    if (!existsSync(file)) throw new Failure((say) => say.pageMissing(name));
    await serve(file, port, context);
    return 0;
  },
};

/** Serves until the user interrupts. @throws Failure if the port is taken */
async function serve(file: string, port: number, {say, print, signal}: Context): Promise<void> {
  const folder = realpathSync(dirname(file));
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, folder, listeners).catch(() => response.writeHead(500).end());
  });
  const watcher = watchFolder(folder, () => {
    for (const listener of listeners) listener.write('data: changed\n\n');
  });
  try {
    await listen(server, port);
    const {port: taken} = server.address() as AddressInfo;
    print(say.previewAt(`http://127.0.0.1:${taken}/${encodeURIComponent(basename(file))}`));
    await new Promise<void>((done) => {
      if (signal.aborted) done();
      signal.addEventListener('abort', () => done());
    });
  } finally {
    watcher?.close();
    for (const listener of listeners) listener.end();
    server.closeAllConnections();
    server.close();
  }
}

/** On loopback only: nobody else on the network sees a report that is not published yet. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Failure((say) => say.portTaken(port)) : error);
    });
    server.listen(port, '127.0.0.1', done);
  });
}

function watchFolder(folder: string, changed: () => void): FSWatcher | undefined {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    // Editors write a file in several steps.
    timer = setTimeout(changed, 100);
  };
  try {
    return watch(folder, {recursive: true}, soon);
  } catch {
    return watch(folder, soon);
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  listeners: Set<ServerResponse>,
): Promise<void> {
  // A page elsewhere must not read the report by pointing a name of its own at this computer.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
    response.writeHead(403).end();
    return;
  }
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  if (path === changeAddress) {
    response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
    response.write('retry: 500\n\n');
    listeners.add(response);
    request.once('close', () => listeners.delete(response));
    return;
  }
  const file = fileAt(path, folder);
  const there = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !there?.isFile()) {
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end(`没有 ${path}\n`);
    return;
  }
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const content = await readFile(file);
  response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'});
  response.end(type.startsWith('text/html') ? withReload(content.toString('utf8')) : content);
}

/** The file behind an address: in the page's folder or one of ours; undefined for any other. */
function fileAt(path: string, folder: string): string | undefined {
  if (path.startsWith(fontAddress)) return fontFile(basename(path));
  const [root, rest] = path.startsWith(distAddress)
    ? [dist, path.slice(distAddress.length)]
    : [folder, path.slice(1)];
  const file = join(root, rest);
  if (existsSync(file)) {
    const inside = relative(realpathSync(root), realpathSync(file));
    return inside !== '' && !isAbsolute(inside) && !inside.startsWith('..') ? file : undefined;
  }
  // Pages name the script by its path from where they lie, which may lead out of their folder: ../dist/….
  const bundle =
    /^work-report-elements(\.esm|\.export)?\.min\.js$/.test(basename(path)) && join(dist, basename(path));
  return bundle && existsSync(bundle) ? bundle : undefined;
}

/** The page with the Chinese fonts that are installed, and a script that loads it anew when told. */
function withReload(html: string): string {
  const style = `<style>${fontFaces(fontAddress)}</style>`;
  const script =
    `<script>new EventSource('${changeAddress}').onmessage=()=>{` +
    `sessionStorage.wrScroll=scrollY;location.reload()};` +
    `addEventListener('load',()=>scrollTo(0,sessionStorage.wrScroll||0))</script>`;
  return `${html}\n${style}${script}\n`;
}
