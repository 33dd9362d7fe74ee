// How long each format takes, and how much memory the command line needs for it, beside the browser's own screenshot and
// print of the same page; also written to bench/export-results.json.   node bench/export.mjs [PAGE.html]
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const root = new URL('..', import.meta.url);
const page = resolve(process.argv[2] ?? new URL('examples/youyang.html', root).pathname);
const folder = mkdtempSync(join(tmpdir(), 'work-report-bench-'));
const cli = new URL('dist/cli/index.js', root).pathname;

/** Runs a program to its end; seconds, and the most memory it held itself (Linux), in MB. */
function run(args) {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit']});
    let peak = 0;
    const watch = setInterval(() => {
      try {
        const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
        peak = Math.max(peak, Number(kilobytes ?? 0) / 1000);
      } catch {
        // It has ended, or this is not Linux.
      }
    }, 20);
    child.once('exit', (code) => {
      clearInterval(watch);
      if (code) fail(new Error(`${args.join(' ')}: exit ${code}`));
      else done({seconds: (performance.now() - started) / 1000, peak});
    });
  });
}

/** The same page by the browser alone: opened, drawn, taken in one piece. */
const bare = (last) => `
  import puppeteer from 'puppeteer-core';
  import {findChromium} from ${JSON.stringify(new URL('dist/cli/chromium.js', root).href)};
  const browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
  const page = await browser.newPage();
  await page.setViewport({width: 1080, height: 2000});
  await page.goto(${JSON.stringify(pathToFileURL(page).href)});
  await page.evaluate(() => document.querySelector('wr-report').ready);
  ${last}
  await browser.close();`;

const inNode = (source) => ['--input-type=module', '--eval', source];
const ours = (name, ...options) => [cli, 'render', page, '-o', join(folder, name), ...options];
const jobs = [
  ['browser alone: screenshot', inNode(bare(`await page.screenshot({fullPage: true});`))],
  ['long picture .png', ours('a.png'), 0],
  ['long picture .jpg', ours('a.jpg'), 0],
  ['slices of 3000', ours('b.png', '--slice', '3000'), 0],
  ['for WeChat, 1 MB', ours('c.png', '--for', 'wechat'), 0],
  [
    'browser alone: print',
    inNode(bare(`await page.pdf({printBackground: true, tagged: true, outline: true});`)),
  ],
  ['PDF', ours('a.pdf'), 5],
  ['static page', ours('a.html'), 0],
  ['WeChat article', ours('w.html', '--wechat'), 0],
  ['SVG of one diagram', ours('a.svg', '--only', 'wr-flow, wr-metric-grid'), 0],
];
const results = [];
for (const [name, args, beside] of jobs) {
  const result = await run(args);
  results.push({name, ...result});
  const ratio =
    beside === undefined
      ? ''
      : `×${(result.seconds / results[beside].seconds).toFixed(2)} time, ×${(result.peak / results[beside].peak).toFixed(2)} memory`;
  const at = args.indexOf('-o');
  const size = at > 0 ? statSync(args[at + 1], {throwIfNoEntry: false})?.size : undefined;
  console.log(
    `${name.padEnd(28)} ${result.seconds.toFixed(1).padStart(6)} s ${result.peak.toFixed(0).padStart(5)} MB  ${ratio}${size ? `  ${(size / 1000).toFixed(0)} kB` : ''}`,
  );
}
const round = (value) => Math.round(value * 100) / 100;
const recorded = results.map(({name, seconds, peak}, i) => {
  const beside = results[jobs[i][2]];
  const ratios = beside && {time: round(seconds / beside.seconds), memory: round(peak / beside.peak)};
  return {name, seconds: round(seconds), megabytes: Math.round(peak), ...(ratios && {ratios})};
});
writeFileSync(new URL('export-results.json', import.meta.url), `${JSON.stringify(recorded, null, 2)}\n`);
rmSync(folder, {recursive: true, force: true});
