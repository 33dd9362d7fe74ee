// A real browser for the measurements: pages served from this computer, with the Chinese fonts, and a list of what each
// page asked for.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {basename} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../dist/cli/browser/chromium.js';
import {fontFaces, fontFile} from '../../dist/cli/browser/fonts.js';

/**
 * Starts the browser and the server.
 *
 * @returns `page(html)` opens a page whose text is `html`; `close()` ends both
 */
export async function startBench() {
  const pages = new Map();
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const font = pathname.startsWith('/fonts/') ? fontFile(basename(pathname)) : undefined;
    if (font) {
      response.setHeader('content-type', 'font/woff2');
      response.setHeader('cache-control', 'max-age=86400');
      response.end(await readFile(font));
    } else if (pages.has(pathname)) {
      const {type, body} = pages.get(pathname);
      response.setHeader('content-type', type);
      response.end(body);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const {args, ...launch} = await findChromium();
  const browser = await puppeteer.launch({
    ...launch,
    args,
    headless: 'shell',
    protocolTimeout: 0,
  });
  let count = 0;

  return {
    version: await browser.version(),
    /** Text that pages may ask for at `path`. */
    serve(path, type, body) {
      pages.set(path, {type, body});
    },
    async page(body, {width = 1080, head = '', settled = true} = {}) {
      const path = `/page-${count++}`;
      pages.set(path, {type: 'text/html; charset=utf-8', body: document(body, head)});
      const page = await browser.newPage();
      await page.setViewport({width, height: 1600});
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      const requests = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/fonts/`) && !url.startsWith('data:') && url !== origin + path)
          requests.push(url);
      });
      await page.goto(origin + path, {waitUntil: 'load'});
      if (settled) await page.evaluate(() => document.fonts.ready);
      return {page, requests};
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

const document = (body, head) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <style>${fontFaces('/fonts/').replaceAll('font-display: swap', 'font-display: block')}
      body { margin: 0; font-family: 'Noto Sans SC Variable', sans-serif }
    </style>
    ${head}
  </head>
  <body>${body}</body>
</html>`;

/** A function that tells the bytes of the page's heap in use, once what nobody holds is gone. */
export async function heapGauge(page) {
  const session = await page.createCDPSession();
  return async () => {
    for (let i = 0; i < 3; i++) {
      await session.send('HeapProfiler.collectGarbage');
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 50))));
    }
    return (await page.metrics()).JSHeapUsedSize;
  };
}
