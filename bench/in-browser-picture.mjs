/* global WorkReportExport, html2canvas, FileReader */
// The picture made in the page: how unlike the browser's own screenshot it is and how long it takes, ours beside the
// best peer.   node bench/in-browser-picture.mjs [PAGE.html]      The peer: npm ci --prefix bench
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import sharp from 'sharp';
import {findChromium} from '../dist/cli/browser/chromium.js';
import {bringExporter} from '../dist/cli/browser/exporter.js';
import {drawn, openPage, startBrowser, stopBrowser} from '../dist/cli/browser/page.js';

const file = resolve(process.argv[2] ?? fileURLToPath(new URL('../examples/youyang.html', import.meta.url)));
const peer = fileURLToPath(
  new URL('node_modules/html2canvas-pro/dist/html2canvas-pro.min.js', import.meta.url),
);
/** A pixel counts as different where a channel is off by more than this. */
const step = 24;

const pixels = async (image) => {
  const {data, info} = await sharp(image, {limitInputPixels: false})
    .removeAlpha()
    .raw()
    .toBuffer({resolveWithObject: true});
  return {data, width: info.width, height: info.height};
};

function difference(a, b) {
  let count = 0;
  let sum = 0;
  const length = Math.min(a.data.length, b.data.length);
  for (let i = 0; i < length; i += 3) {
    const most = Math.max(...[0, 1, 2].map((c) => Math.abs(a.data[i + c] - b.data[i + c])));
    sum += most;
    if (most > step) count++;
  }
  const share = ((300 * count) / length).toFixed(2);
  return `${share} % of pixels differ by more than ${step} of 255, mean ${((3 * sum) / length).toFixed(2)}`;
}

const ways = {
  'toPng of the package': () => WorkReportExport.toPng(document.querySelector('wr-report')),
  'html2canvas-pro': async () => {
    const canvas = await html2canvas(document.querySelector('wr-report'), {scale: 1, logging: false});
    return new Promise((done) => canvas.toBlob(done));
  },
};

const browser = await startBrowser(await findChromium());
try {
  const {page} = await openPage(browser, {file, width: 1080, height: 2000});
  await drawn(page);
  const started = performance.now();
  const own = await pixels(await page.screenshot({fullPage: true, captureBeyondViewport: true}));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${own.width} × ${own.height} px; the browser's own screenshot: ${seconds} s`);
  await bringExporter(page);
  if (existsSync(peer)) await page.addScriptTag({path: peer});
  for (const [name, way] of Object.entries(ways)) {
    if (name !== 'toPng of the package' && !existsSync(peer)) {
      console.log(`${name}: not installed; npm ci --prefix bench`);
      continue;
    }
    const {first, warm, data} = await page.evaluate(async (source) => {
      const run = eval(source);
      const times = [];
      let blob;
      for (let i = 0; i < 2; i++) {
        const from = performance.now();
        blob = await run();
        times.push((performance.now() - from) / 1000);
      }
      const address = await new Promise((done) => {
        const reader = new FileReader();
        reader.onload = () => done(reader.result);
        reader.readAsDataURL(blob);
      });
      return {first: times[0], warm: times[1], data: address.split(',')[1]};
    }, `(${way})`);
    const made = await pixels(Buffer.from(data, 'base64'));
    const size = made.height === own.height ? '' : `, ${made.width} × ${made.height} px`;
    console.log(
      `${name}: first ${first.toFixed(1)} s, warm ${warm.toFixed(1)} s; ${difference(made, own)}${size}`,
    );
  }
} finally {
  await stopBrowser(browser);
}
