// work-report preview: shows a page in the reader's own browser, and again whenever one of its files changes.
import {watch, type FSWatcher} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, dirname} from 'node:path';
import {Failure, usage, type Command, type Context} from '../command.js';
import {answer} from '../files/serve-folder.js';

export const preview: Command = {
  options: {port: {type: 'string', words: (say) => say.options.port, range: [1, 65_535]}},
  async run(args, context) {
    const [name, ...more] = args.words;
    if (name === undefined || more.length > 0) throw usage((say) => say.previewWhich);
    const port = args.number('port') ?? 0;
    const file = await realpath(name).catch(() => {
      throw new Failure((say) => say.pageMissing(name));
    });
    const isFolder = (await stat(file)).isDirectory();
    await (isFolder ? serve(file, '', port, context) : serve(dirname(file), basename(file), port, context));
    return 0;
  },
};

/** Serves a folder until the user interrupts, beginning with one of its pages. @throws Failure if the port is taken */
async function serve(folder: string, page: string, port: number, context: Context): Promise<void> {
  const {say, print, note, signal} = context;
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, {folder, listeners, say}).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  const changed = () => listeners.forEach((listener) => listener.write('data: changed\n\n'));
  const watcher = watchFolder(folder, changed, () => note(say.warning(say.previewUnwatched)));
  try {
    await listen(server, port);
    const {port: taken} = server.address() as AddressInfo;
    print(say.previewAt(`http://127.0.0.1:${taken}/${encodeURIComponent(page)}`));
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
      const isRefused = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(isRefused ? new Failure((say) => say.portTaken(port)) : error);
    });
    server.listen(port, '127.0.0.1', done);
  });
}

function watchFolder(folder: string, changed: () => void, failed: () => void): FSWatcher | undefined {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    // Editors write a file in several steps.
    timer = setTimeout(changed, 100);
  };
  try {
    return watch(folder, {recursive: true}, soon).once('error', failed);
  } catch {
    // ERR_FEATURE_UNAVAILABLE_ON_PLATFORM: folders inside are not watched on every system.
    return watch(folder, soon).once('error', failed);
  }
}
