// The runners themselves: the page is as wide as asked for, answers, is seen and hears keys.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import sharp from 'sharp';
import {processesWith} from '../support/run-cli.js';
import {startIfAble} from './browser.js';
import {chromium} from './chromium.js';
import {firefox} from './firefox.js';
import {oldChromium, oldVersions} from './old-chromium.js';
import {servePages, type Pages} from './pages.js';
import {webkit} from './webkit.js';

const html = `<!doctype html><html><head><title>报告</title></head><body style="margin: 0">
  <div style="height: 3000px; background: #00f"></div><div style="height: 100px; background: #f00"></div>
  <button onclick="this.textContent = 'pressed'">press</button></body></html>`;

let pages: Pages;
before(async () => {
  pages = await servePages();
});
after(() => pages.close());

const browsers = {
  Chromium: chromium(),
  Firefox: firefox(),
  WebKit: webkit(),
  ...Object.fromEntries(oldVersions.map((version) => [`Chromium ${version}`, oldChromium(version)])),
};

for (const [name, browser] of Object.entries(browsers)) {
  describe(name, {skip: 'missing' in browser && browser.missing, timeout: 120_000}, () => {
    it('is driven', async (test) => {
      const running = await startIfAble(browser);
      if ('missing' in running) return test.skip(running.missing);
      try {
        const page = await running.open(pages.write(html), {width: 375});
        test.diagnostic(running.name);
        assert.match(running.name, new RegExp(`^${name}`));
        const seen = await page.evaluate(async (add) => {
          await new Promise((resolve) => setTimeout(resolve, 10));
          const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
          return {width: innerWidth, still, added: `${document.title}${add}`};
        }, '图解');
        assert.deepEqual(seen, {width: 375, still: true, added: '报告图解'});
        await assert.rejects(
          page.evaluate(() => {
            throw new Error('as asked');
          }),
          /as asked/,
        );
        await page.run('var answer = 42;');
        assert.equal(await page.evaluate(() => (globalThis as {answer?: number}).answer), 42);

        const shot = await sharp(await page.screenshot({left: 10, top: 2900, width: 200, height: 200}))
          .removeAlpha()
          .raw()
          .toBuffer({resolveWithObject: true});
        assert.deepEqual([shot.info.width, shot.info.height], [200, 200]);
        assert.deepEqual([...shot.data.subarray(0, 3)], [0, 0, 255]);
        assert.deepEqual([...shot.data.subarray(-3)], [255, 0, 0]);
        const whole = await sharp(await page.screenshot()).metadata();
        assert.equal(whole.width, 375);
        assert.ok(whole.height > 3100);

        await page.press('Tab');
        await page.press('Enter');
        assert.equal(await page.evaluate(() => document.querySelector('button')!.textContent), 'pressed');
        const second = await running.open(pages.write(html), {width: 1080});
        assert.equal(await second.evaluate(() => innerWidth), 1080);
      } finally {
        await running.close();
      }
    });

    it('is ended with all its processes where it hangs', async (test) => {
      const mark = `WR_HANGS=${name}-${process.pid}`;
      const [key, value] = mark.split('=') as [string, string];
      process.env[key] = value;
      const running = await startIfAble(browser);
      delete process.env[key];
      if ('missing' in running) return test.skip(running.missing);
      try {
        assert.notDeepEqual(processesWith(mark), []);
        const page = await running.open(pages.write(html), {width: 375, longest: 1000});
        const hanging = page.evaluate(() => {
          for (;;);
        });
        await assert.rejects(hanging, /time|no answer/);
      } finally {
        await running.close();
      }
      for (let left = 50; left > 0 && processesWith(mark).length > 0; left--) await wait(100);
      assert.deepEqual(processesWith(mark), []);
    });
  });
}
