// Serves the built package on an address of this computer only, under a policy that allows next to nothing.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {root} from '../run-cli.js';

export interface Site {
  address: string;
  close(): void;
}

/**
 * @param files texts by path; everything under `/dist/` is the built package
 * @param policy the `Content-Security-Policy` of pages; empty: none
 */
export async function serveSite(files: Readonly<Record<string, string>>, policy: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://x').pathname;
    const type = path.endsWith('.js') ? 'javascript' : path.endsWith('.css') ? 'css' : 'html';
    response.setHeader('content-type', `text/${type}; charset=utf-8`);
    if (policy) response.setHeader('content-security-policy', policy);
    const own = files[path];
    if (own !== undefined) response.end(own);
    else if (/^\/dist\/[\w./-]+$/.test(path) && !path.includes('..')) {
      readFile(join(root, path)).then(
        (body) => response.end(body),
        () => response.writeHead(404).end(),
      );
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
