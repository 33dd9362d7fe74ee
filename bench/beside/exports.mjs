// How long each format takes, and how much memory the command line needs for it, beside the browser's own screenshot and
// print of the same page.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = new URL('../../', import.meta.url);
const page = fileURLToPath(new URL('examples/youyang.html', root));
const cli = fileURLToPath(new URL('dist/cli/index.js', root));

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
  import {findChromium} from ${JSON.stringify(new URL('dist/cli/browser/chromium.js', root).href)};
  const browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
  const page = await browser.newPage();
  await page.setViewport({width: 1080, height: 2000});
  await page.goto(${JSON.stringify(pathToFileURL(page).href)});
  await page.evaluate(() => document.querySelector('wr-report').ready);
  ${last}
  await browser.close();`;

const inNode = (source) => ['--input-type=module', '--eval', source];

/** What is done with the page: a name, the arguments of Node, and the name of what the browser alone takes for it. */
function jobs(folder) {
  const ours = (name, ...options) => [cli, 'render', page, '-o', join(folder, name), ...options];
  const screenshot = 'browser alone: screenshot';
  const print = 'browser alone: print';
  return [
    [screenshot, inNode(bare('await page.screenshot({fullPage: true});'))],
    ['long picture .png', ours('a.png'), screenshot],
    ['long picture .jpg', ours('a.jpg'), screenshot],
    ['slices of 3000', ours('b.png', '--slice', '3000'), screenshot],
    ['for WeChat, 1 MB', ours('c.png', '--for', 'wechat'), screenshot],
    [print, inNode(bare('await page.pdf({printBackground: true, tagged: true, outline: true});'))],
    ['PDF', ours('a.pdf'), print],
    ['static page', ours('a.html'), screenshot],
    ['WeChat article', ours('w.html', '--wechat'), screenshot],
    ['SVG of one diagram', ours('a.svg', '--only', 'wr-flow, wr-metric-grid'), screenshot],
  ];
}

/**
 * Every format of the reference page, by the command line.
 *
 * @returns by name: seconds from start to exit, the most memory the command itself held in MB, both beside the browser's
 *   own, and the bytes written
 */
export async function measureExports() {
  const folder = mkdtempSync(join(tmpdir(), 'work-report-bench-'));
  const results = {};
  try {
    for (const [name, args, beside] of jobs(folder)) {
      const {seconds, peak} = await run(args);
      const bar = results[beside];
      const at = args.indexOf('-o');
      const bytes = at > 0 ? statSync(args[at + 1], {throwIfNoEntry: false})?.size : undefined;
      results[name] = {
        seconds,
        megabytes: peak,
        ...(bar && {ratios: {time: seconds / bar.seconds, memory: peak / bar.megabytes}}),
        ...(bytes && {bytes}),
      };
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return results;
}
