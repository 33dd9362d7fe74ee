// A page that stays open: thousands of elements come and go, and two copies of the package meet.
//   WR_MOUNTS=10000 npm test -- test/system/long-life.node.ts
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {drawn, openPage, startBrowser, stopBrowser} from '../../src/cli/browser/page.js';
import {reference} from '../support/open-report.js';
import {root} from '../support/run-cli.js';

/** Elements mounted and removed, over all that the reference page holds. */
const mounts = Number(process.env.WR_MOUNTS ?? 4000);

describe('a page that stays open', {timeout: 900_000}, () => {
  let browser: Browser;
  before(async () => {
    browser = await startBrowser(await findChromium());
  });
  after(() => stopBrowser(browser));

  async function openReference(): Promise<Page> {
    const {page} = await openPage(browser, {file: reference, width: 375, height: 800});
    await drawn(page);
    await page.evaluate('globalThis.__name = (f) => f');
    return page;
  }

  it(`holds nothing of ${mounts} elements that were mounted and removed`, async (test) => {
    const page = await openReference();
    const session = await page.createCDPSession();
    const measure = async (): Promise<{heap: number; nodes: number; listeners: number}> => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const {usedSize} = await session.send('Runtime.getHeapUsage');
      const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
      return {heap: usedSize, nodes, listeners: jsEventListeners};
    };
    const round = (least: number): Promise<number> =>
      page.evaluate(async (least: number) => {
        const blocks = [
          ...document
            .querySelector('wr-report')!
            .querySelectorAll('wr-section, wr-cover, wr-credits, wr-goal-tier'),
        ];
        let mounted = 0;
        while (mounted < least) {
          for (const block of blocks) {
            const holder = document.createElement('wr-report');
            holder.append(block.cloneNode(true));
            document.body.append(holder);
            const all = [...holder.querySelectorAll<HTMLElement & {updateComplete?: Promise<unknown>}>('*')];
            await Promise.all(all.map((element) => element.updateComplete));
            await new Promise((resolve) => requestAnimationFrame(resolve));
            mounted += 1 + all.filter(({localName}) => localName.startsWith('wr-')).length;
            holder.remove();
            if (mounted >= least) break;
          }
        }
        return mounted;
      }, least);
    await round(mounts / 10);
    const before = await measure();
    const count = await round(mounts);
    const after = await measure();
    const grown = (after.heap - before.heap) / 1024;
    test.diagnostic(
      `${count} elements: heap ${grown.toFixed(0)} kB more, ` +
        `${after.nodes - before.nodes} nodes, ${after.listeners - before.listeners} listeners`,
    );
    // What a thousand elements left behind would be megabytes.
    assert.ok(grown < 700, `${grown.toFixed(0)} kB`);
    assert.ok(after.nodes - before.nodes < 200, `${after.nodes - before.nodes} nodes`);
    assert.ok(after.listeners - before.listeners < 20, `${after.listeners - before.listeners} listeners`);
    await page.close();
  });

  it('bears a second copy of the package, whichever comes first, and draws the same', async () => {
    const page = await openReference();
    const once = await page.screenshot({fullPage: true, encoding: 'base64'});
    const script = readFileSync(join(root, 'dist/work-report-elements.min.js'), 'utf8');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluate(script);
    await page.evaluate(async () => {
      const report = document.querySelector('wr-report')!;
      report.replaceWith(report.cloneNode(true));
    });
    await drawn(page);
    const twice = await page.screenshot({fullPage: true, encoding: 'base64'});
    assert.deepEqual(errors, []);
    assert.ok(once === twice, 'another picture');
    await page.close();
  });

  it('moves a report to another document and back, and draws the same', async () => {
    const page = await openReference();
    const once = await page.screenshot({fullPage: true, encoding: 'base64'});
    await page.evaluate(async () => {
      const report = document.querySelector('wr-report')!;
      const place = report.parentNode!;
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(report);
      frame.contentDocument!.createElement('template').content.append(report);
      frame.contentDocument!.body.append(report);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      place.append(report);
      frame.remove();
    });
    await drawn(page);
    const twice = await page.screenshot({fullPage: true, encoding: 'base64'});
    assert.ok(once === twice, 'another picture');
    await page.close();
  });
});
