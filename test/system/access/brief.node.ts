// The brief as every reader meets it: in every theme, light and dark, in a brand's colours, and in those of the system, on
// the page and in the file without a script. The script is the built one.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import sharp from 'sharp';
import {createTheme} from '../../../src/brand/index.js';
import {findChromium} from '../../../src/cli/browser/chromium.js';
import {drawn, openPage, startBrowser, stopBrowser} from '../../../src/cli/browser/page.js';
import {poppler} from '../../browsers/print.js';
import {measureContrast} from '../../support/access/contrast.js';
import {alikeParts, forceColors, lostTexts} from '../../support/access/forced-colors.js';
import {inPage} from '../../support/access/open-reference.js';
import {pageOf, removeFolders, root, temporaryFolder, workReport} from '../../support/run-cli.js';

const all = Boolean(process.env.WR_ALL);
/** The other page, and the width of a desk, at night. */
const pages = all ? ['brief', 'brief-cppcc', 'national'] : ['brief'];
/** The colours that the system sets. */
const grounds = all ? (['light', 'dark'] as const) : (['dark'] as const);
const widths = all ? [320, 375, 1080] : [375];
const looks = ['vermilion', 'jade', 'azure', 'brand'].flatMap((theme) => [theme, `${theme} dark`]);
/** A brand that stands at the edge of what works. */
const brand = createTheme('#7f6800').css;

describe('the brief', {timeout: 600_000}, () => {
  let browser: Browser;
  before(async () => {
    browser = await startBrowser(await findChromium());
  });
  after(async () => {
    await stopBrowser(browser);
    removeFolders();
  });

  async function open(file: string, width: number): Promise<Page> {
    const {page} = await openPage(browser, {file, width, height: 1000});
    await drawn(page);
    await page.evaluate(await inPage());
    return page;
  }
  const example = (name: string): string => join(root, `examples/${name}.html`);

  it('has text that stands out from what is painted behind it, in every theme, light and dark', async (test) => {
    const weak: string[] = [];
    for (const name of pages)
      for (const width of widths) {
        const page = await open(example(name), width);
        await page.addStyleTag({content: brand});
        for (const look of looks) {
          await page.evaluate(wear, look);
          const found = await measureContrast(page);
          test.diagnostic(`${name} ${width} ${look}: ${found.lines} lines, least ${found.text.toFixed(2)}`);
          assert.ok(found.lines > 100);
          weak.push(...found.weak.map(({text, ratio}) => `${name} ${width} ${look}: “${text}” has ${ratio}`));
        }
        await page.close();
      }
    assert.deepEqual(weak, []);
  });

  it('keeps every text, and every part of a bar apart, where the system sets the colours', async (test) => {
    const share = join(temporaryFolder(), 'share.html');
    const tiles = ['41.5', '36.2', '22.3'].map(
      (value, i) => `<wr-metric-tile value="${value}" unit="%">第${'一二三'[i]!}类</wr-metric-tile>`,
    );
    writeFileSync(
      share,
      pageOf(`<wr-section heading="份额"><wr-share>${tiles.join('')}</wr-share></wr-section>`),
    );
    for (const [file, least] of [
      [share, 2],
      [example('brief'), 0],
      [example('brief-cppcc'), 3],
    ] as const) {
      const page = await open(file, 375);
      const session = await page.createCDPSession();
      const lost: string[] = [];
      for (const ground of grounds) {
        await forceColors(session, ground);
        const {alike, parts} = await alikeParts(page);
        lost.push(...[...alike, ...(await lostTexts(page))].map((fault) => `${ground}: ${fault}`));
        test.diagnostic(`${ground}: ${parts} parts beside another`);
        assert.ok(parts >= least, `${parts} parts`);
      }
      assert.deepEqual(lost, [], file);
      await page.close();
    }
  });

  it('shows a code to scan dark on white whatever the system sets', async () => {
    const page = await open(example('brief'), 375);
    const session = await page.createCDPSession();
    for (const ground of ['light', 'dark'] as const) {
      await forceColors(session, ground);
      const code = await page.$('wr-credits img');
      const {channels} = await sharp(await code!.screenshot()).stats();
      assert.ok(channels[0]!.min < 20 && channels[0]!.max > 235 && channels[0]!.mean > 128, ground);
    }
    await page.close();
  });

  it('has its hero on the first sheet of paper, below the cover and the banner', async (test) => {
    if (!poppler) return test.skip('no pdftotext');
    const page = await open(example('brief'), 1080);
    const margin = {top: '10mm', right: '10mm', bottom: '10mm', left: '10mm'};
    const file = join(temporaryFolder(), 'brief.pdf');
    writeFileSync(file, await page.pdf({format: 'A4', margin, printBackground: true}));
    await page.close();
    const first = execFileSync('pdftotext', ['-l', '1', file, '-'], {encoding: 'utf8'});
    for (const words of ['成绩单', '地区生产总值', '5286.4', '5.6']) assert.ok(first.includes(words), first);
  });

  it('looks the same in the colours of the system as a file without a script', async () => {
    const folder = temporaryFolder();
    for (const name of pages) {
      const file = join(folder, `${name}.html`);
      const {status, stderr} = await workReport(['render', example(name), '-o', file]);
      assert.equal(status, 0, stderr);
      const shots: Buffer[] = [];
      for (const each of [example(name), file]) {
        const {page} = await openPage(browser, {file: each, width: 375, height: 1000});
        await drawn(page);
        await forceColors(await page.createCDPSession(), 'dark');
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
        shots.push(Buffer.from(await page.screenshot({fullPage: true})));
        await page.close();
      }
      const pixels = await Promise.all(
        shots.map((shot) => sharp(shot).removeAlpha().raw().toBuffer({resolveWithObject: true})),
      );
      const [live, still] = pixels as [(typeof pixels)[0], (typeof pixels)[0]];
      assert.deepEqual([still.info.width, still.info.height], [live.info.width, live.info.height], name);
      const others = live.data.filter((value, i) => Math.abs(value - still.data[i]!) > 32).length;
      assert.ok(others / live.data.length < 0.0005, `${name}: ${others} of ${live.data.length} differ`);
    }
  });
});

/** In the page. Exports are light: the report is no longer said to be one. */
async function wear(look: string): Promise<void> {
  const report = document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report')!;
  report.removeAttribute('data-export');
  report.setAttribute('theme', look);
  await report.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
