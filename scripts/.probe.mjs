// A look while working: draws a page with the elements straight from the source.
//   node scripts/look.mjs PAGE.html OUT.png [--width 1080] [--theme jade] [--selector CSS] [--scale 1]
import {readFile} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {tsImport} from 'tsx/esm/api';

const root = '/work/main';
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    width: {type: 'string', default: '1080'},
    theme: {type: 'string'},
    selector: {type: 'string'},
    scale: {type: 'string', default: '1'},
  },
});
const [page, out] = positionals;
const {findChromium} = await tsImport('/work/main/src/cli/chromium.ts', import.meta.url);
const {fontFaces, fontFile} = await tsImport('/work/main/src/cli/fonts.ts', import.meta.url);

const bundle = await build({
  entryPoints: [join(root, 'src/define.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  tsconfig: join(root, 'tsconfig.json'),
});
const browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
try {
  const tab = await browser.newPage();
  await tab.setViewport({width: Number(values.width), height: 1000, deviceScaleFactor: Number(values.scale)});
  tab.on('console', (message) => console.log(message.type(), message.text()));
  tab.on('pageerror', (error) => console.log('error', String(error)));
  await tab.setRequestInterception(true);
  tab.on('request', async (request) => {
    const url = request.url();
    if (url.endsWith('work-report-elements.min.js')) {
      await request.respond({contentType: 'text/javascript', body: bundle.outputFiles[0].text});
    } else if (url.startsWith('https://fonts.local/')) {
      await request.respond({
        headers: {'access-control-allow-origin': '*'},
        contentType: 'font/woff2',
        body: await readFile(fontFile(basename(url))),
      });
    } else await request.continue();
  });
  await tab.goto(pathToFileURL(resolve(page)).href);
  await tab.addStyleTag({content: fontFaces('https://fonts.local/')});
  await tab.evaluate(async (theme) => {
    const report = document.querySelector('wr-report');
    if (theme) report.setAttribute('theme', theme);
    await report?.ready;
    await document.fonts.ready;
  }, values.theme);
  if (process.env.EVAL) console.log(JSON.stringify(await tab.evaluate(process.env.EVAL)));
  const target = values.selector ? await tab.$(values.selector) : undefined;
  if (target) await target.screenshot({path: out});
  else await tab.screenshot({path: out, fullPage: true});
} finally {
  await browser.close();
}
