// Every story looks as it did when somebody accepted it (`npm run pictures` tells how to look and accept).
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/chromium.js';
import {startBrowser, stopBrowser} from '../../src/cli/page.js';
import {root} from '../support/run-cli.js';
import {keptTakes, storiesAt} from '../support/storybook/plan.js';
import {serve, type Served} from '../support/storybook/serve.js';
import {openStories, type Shelf} from '../support/storybook/show.js';
import {coarse, compare, offByKeeping} from '../support/pictures/compare.js';
import {judge} from '../support/pictures/judge.js';
import {toldShortly} from '../support/pictures/review.js';
import {drawnOtherwise, keptNames, readKept} from '../support/pictures/store.js';
import {takePicture} from '../support/pictures/take.js';

/** The accepted pixels are those of the packaged browser, which runs on x64 Linux alone. */
const skip =
  process.platform === 'linux' && process.arch === 'x64' && !process.env.CHROME_PATH
    ? false
    : 'the accepted pictures belong to the packaged browser';

describe('pictures of stories', {timeout: 600_000, skip}, () => {
  let served: Served;
  let browser: Browser;
  let shelf: Shelf;
  before(async () => {
    served = await serve(join(root, 'storybook-static'));
    browser = await startBrowser(await findChromium(), true);
    shelf = await openStories(browser, {address: served.address, theme: 'vermilion'});
  });
  after(async () => {
    await stopBrowser(browser);
    served.close();
  });

  it('are what was accepted', async (test) => {
    assert.deepEqual(drawnOtherwise(), [], 'accept all pictures anew: npm run pictures -- --accept');
    const takes = keptTakes(await storiesAt(browser, served.address));
    const findings = await judge({
      browser,
      address: served.address,
      takes,
      kept: ({name}) => readKept(name),
      mayBeOff: offByKeeping,
    });
    test.diagnostic(`${takes.length} pictures`);
    assert.deepEqual(findings.map(toldShortly), [], 'look at out/pictures/index.html, or: npm run pictures');
    assert.deepEqual(keptNames().sort(), takes.map(({name}) => name).sort());
  });

  /** What a change inside the page makes of the picture of a story. */
  async function afterChange(story: string, change: (page: Page) => Promise<void>): Promise<number> {
    await shelf.show(story, 375);
    const kept = coarse(await takePicture(shelf.page));
    await change(shelf.page);
    return compare(kept, await takePicture(shelf.page), offByKeeping)?.pixels ?? 0;
  }

  it('show a text that moved by one pixel, or by a quarter of one', async () => {
    for (const by of ['1px 0', '0 1px', '0.25px 0']) {
      const pixels = await afterChange('elements-lede--usual', (page) =>
        page.evaluate((by) => {
          document.querySelector<HTMLElement>('wr-lede')!.style.translate = by;
        }, by),
      );
      assert.ok(pixels > 100, `${by}: ${pixels} pixels`);
    }
  });

  it('show one digit that became another', async () => {
    const pixels = await afterChange('elements-metric-tile--usual', (page) =>
      page.evaluate(async () => {
        const tile = document.querySelector('wr-metric-tile')!;
        const value = tile.getAttribute('value')!;
        tile.setAttribute('value', value.slice(0, -1) + ((Number(value.at(-1)) + 1) % 10));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }),
    );
    assert.ok(pixels > 20, `${pixels} pixels`);
  });

  it('are the same each time they are taken', async () => {
    for (const story of [
      'elements-goal-pyramid--usual',
      'elements-new-acts--usual',
      'elements-trend--usual',
    ]) {
      for (let time = 0; time < 3; time++) assert.equal(await afterChange(story, async () => undefined), 0);
      await shelf.show('elements-lede--usual', 768);
    }
  });
});
