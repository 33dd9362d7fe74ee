import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {openPage, startBrowser, stopBrowser} from '../../src/cli/browser/page.js';

const folder = mkdtempSync(join(tmpdir(), 'marks-'));

describe('marks that meet', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await startBrowser(await findChromium());
    const file = join(folder, 'page.html');
    writeFileSync(file, '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><span id="text"></span>');
    ({page} = await openPage(browser, {file, width: 800, height: 600, scale: 1}));
  });

  after(async () => {
    await stopBrowser(browser);
    rmSync(folder, {recursive: true, force: true});
  });

  const width = (text: string, font: string): Promise<number> =>
    page.evaluate(
      async (text, font) => {
        const span = document.querySelector<HTMLElement>('#text')!;
        span.style.font = font;
        span.style.whiteSpace = 'nowrap';
        span.textContent = text;
        await document.fonts.load(font, text);
        return span.getBoundingClientRect().width / 100;
      },
      text,
      font,
    );

  for (const family of ['Noto Sans SC Variable', 'Noto Serif SC Variable'])
    for (const weight of [400, 700]) {
      it(`close the blank between them: ${family} ${weight}`, async () => {
        const font = `${weight} 100px "${family}"`;
        for (const pair of ['”、', '”，', '）》', '》；', '。”', '，“', '、《', '：“', '》（']) {
          const apart = (await width(`国${pair[0]}国`, font)) + (await width(`国${pair[1]}国`, font)) - 2;
          const together = await width(`国${pair}国`, font);
          assert.ok(Math.abs(apart - 0.5 - together) < 0.02, `${pair}: ${together} em beside ${apart}`);
        }
      });
    }
});
