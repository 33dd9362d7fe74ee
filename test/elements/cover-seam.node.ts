// A cover and the banner below it are one ground, at whatever fraction of a pixel the cover ends.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import sharp from 'sharp';
import {closeBrowser, openReport} from '../support/open-report.js';
import {pageOf, removeFolders, temporaryFolder} from '../support/run-cli.js';

after(async () => {
  await closeBrowser();
  removeFolders();
});

const widths = Array.from({length: 12}, (_, i) => 320 + i * 9.4);
const deep = [124, 20, 23];
/** Lines of the banner's ground are faint; a seam is light. */
const tolerance = 24;

describe('a cover above a banner', {timeout: 60_000}, () => {
  for (const size of ['', 'compact'])
    it(`shows no seam, ${size || 'tall'}`, async () => {
      const file = join(temporaryFolder(), 'page.html');
      const report = (width: number) =>
        `<div style="width:${width}px;height:1000px;overflow:clip"><wr-report motion="none">` +
        `<wr-cover size="${size}" heading="某某市工作报告"></wr-cover>` +
        `<wr-part size="compact" heading="2025年 成绩单"></wr-part></wr-report></div>`;
      const html = pageOf('')
        .replace(/<wr-report>.*<\/wr-report>/, widths.map(report).join(''))
        .replace('<body>', '<body style="margin:0;display:flex;flex-wrap:wrap;background:#fff">');
      writeFileSync(file, html);
      const page = await openReport(file, 2600);
      const edges = await page.evaluate(async () => {
        const reports = [...document.querySelectorAll<HTMLElement & {ready: Promise<void>}>('wr-report')];
        await Promise.all(reports.map(({ready}) => ready));
        return reports.map((each) => {
          const {bottom, left, width} = each.querySelector('wr-cover')!.getBoundingClientRect();
          return {y: Math.round(bottom + scrollY), x: Math.round(left + width / 2)};
        });
      });
      const {data, info} = await sharp(await page.screenshot({fullPage: true}))
        .removeAlpha()
        .raw()
        .toBuffer({resolveWithObject: true});
      const seams = edges.flatMap(({x, y}, i) =>
        [-3, -2, -1, 0, 1, 2, 3].flatMap((by) => {
          const at = ((y + by) * info.width + x) * info.channels;
          const pixel = [...data.subarray(at, at + 3)];
          const isGround = pixel.every((value, c) => Math.abs(value - deep[c]!) <= tolerance);
          return isGround ? [] : [`${widths[i]} px, ${by}: ${pixel.join()}`];
        }),
      );
      assert.deepEqual(seams, []);
      await page.close();
    });
});
