// Drafts drawn in Chromium: nothing on the console, nothing wider than the page.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {drawn, openPage, startBrowser, stopBrowser} from '../../src/cli/browser/page.js';
import {composeHtml, parseReport, type Detail} from '../../src/report/index.js';
import {corpus, corpusOwn, reference, skip, type Sample} from '../support/report/corpus.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** At night. */
const all = Boolean(process.env.WR_ALL);

/** Tallest window of a browser tab that is laid out in one go. */
const height = 1000;

/** Elements that stick out of the page, and text that sticks out of its box sideways. */
function findOverflow(): string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    found.push(`page: ${document.documentElement.scrollWidth}`);
  for (const element of document.querySelectorAll('wr-report *')) {
    // The table of a chart, in a box of one pixel.
    if (element.closest('table')?.assignedSlot?.closest('.unseen')) continue;
    const {left, right} = element.getBoundingClientRect();
    const words = (element.textContent ?? '').trim().slice(0, 20);
    if (left < -1 || right > width + 1)
      found.push(`${element.localName} ${Math.round(left)}–${Math.round(right)} ${words}`);
  }
  return found.slice(0, 5);
}

describe('a draft as it is drawn', {timeout: 600_000}, () => {
  let browser: Browser;

  before(async () => {
    browser = await startBrowser(await findChromium());
  });

  after(() => stopBrowser(browser));

  /** Draws a draft at both widths and says how tall it is at each, in px. */
  async function check({name, text}: Sample, detail: Detail): Promise<number[]> {
    const html = composeHtml(parseReport(text).report, {detail});
    const {page, log} = await openPage(browser, {
      file: `${root}draft.html`,
      html,
      width: 375,
      height,
      answer: ({pathname}) =>
        /\/work-report-elements\.(art\.)?min\.js$/.test(pathname)
          ? {
              contentType: 'text/javascript',
              body: readFileSync(`${root}dist/${basename(pathname)}`, 'utf8'),
            }
          : undefined,
    });
    const tall: number[] = [];
    try {
      for (const width of [375, 1080]) {
        await page.setViewport({width, height});
        assert.ok(await drawn(page), `${name}: the report has drawn`);
        assert.deepEqual([...log.errors, ...log.warnings], [], `${name} at ${width}: console`);
        assert.deepEqual([...log.remote, ...log.failed], [], `${name} at ${width}: requests`);
        assert.deepEqual(await page.evaluate(findOverflow), [], `${name} at ${width}: overflow`);
        tall.push(await page.evaluate(() => document.querySelector('wr-report')!.offsetHeight));
      }
      return tall;
    } finally {
      await page.close();
    }
  }

  it('fits in full and as a digest: the reference report', async () => {
    await check(reference, 'full');
    await check(reference, 'digest');
  });

  it(
    'fits: the corpus, as it is drafted by default; a brief is at most 15,000 px or 12 screens of a phone',
    {
      skip,
    },
    async (context) => {
      // Every second one by day.
      for (const sample of [...corpus, ...corpusOwn].filter((_, i) => all || i % 2 === 0)) {
        const isLong = sample.text.length > 4000;
        await context.test(sample.name, async () => {
          const [phone, page] = (await check(sample, isLong ? 'brief' : 'full')) as [number, number];
          if (!isLong) return;
          context.diagnostic(
            `${sample.name}: ${page} px at 1080, ${(phone / 812).toFixed(1)} screens at 375`,
          );
          assert.ok(page <= 15_000, `${page} px at 1080`);
          assert.ok(phone <= 12 * 812, `${phone} px at 375`);
        });
      }
    },
  );
});
