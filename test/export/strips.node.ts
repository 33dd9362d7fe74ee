import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {pictureSize, takePicture} from '../../src/cli/formats/picture.js';
import {takeAreas, type Area} from '../../src/cli/formats/strips.js';
import {closeBrowser, openReport} from '../support/open-report.js';
import {pageOf, removeFolders, temporaryFolder} from '../support/run-cli.js';

after(async () => {
  await closeBrowser();
  removeFolders();
});

const width = 400;
const size = {...pictureSize(width), layoutHeight: 300};

async function open(): Promise<Page> {
  const tiles = [3, 14, 159, 26].map((n) => `<wr-metric-tile value="${n}" unit="件">办结</wr-metric-tile>`);
  const file = join(temporaryFolder(), 'page.html');
  writeFileSync(file, pageOf(`<wr-section heading="一节">${tiles.join('').repeat(4)}</wr-section>`));
  return openReport(file, width, size.layoutHeight);
}

/** How many pictures of its window a page gives from now on. */
function countCaptures(page: Page): () => number {
  const take = page.screenshot.bind(page) as () => Promise<Uint8Array>;
  let captures = 0;
  page.screenshot = ((...options: []) => (captures++, take(...options))) as unknown as Page['screenshot'];
  return () => captures;
}

describe('parts of a picture', {timeout: 120_000}, () => {
  it('are what the whole picture shows there, and take no more captures than the strips they lie in', async () => {
    const page = await open();
    const whole = await takePicture(page, size, {onStrip: () => undefined});
    assert.ok(whole && whole.height > 900, `${whole?.height} pixels tall`);
    const areas: Area[] = [];
    for (let i = 0; i < 30; i++)
      areas.push({left: 5 * i, top: 12 * i, right: 399 - i, bottom: 12 * i + 40 + 2 * i});
    // One over three strips; one that ends where a strip ends.
    areas.push({left: 0, top: 290, right: width, bottom: 610}, {left: 3, top: 500, right: 9, bottom: 600});
    areas.sort((a, b) => a.top - b.top);
    const captures = countCaptures(page);
    let at = 0;
    for await (const part of takeAreas(page, areas, size)) {
      const {left, top, right, bottom} = areas[at++]!;
      assert.deepEqual([part.width, part.height], [right - left, bottom - top]);
      for (let row = top; row < bottom; row++) {
        const from = (row * width + left) * 3;
        const expected = whole.data.subarray(from, from + part.width * 3);
        const found = part.data.subarray((row - top) * part.width * 3, (row - top + 1) * part.width * 3);
        assert.ok(expected.equals(found), `part ${at}, row ${row}`);
      }
    }
    assert.equal(at, areas.length);
    assert.equal(captures(), 3);
    await page.close();
  });
});
