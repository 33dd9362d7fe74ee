// The golden path in Firefox: opened from a folder, pasted by the keys, corrected, saved, opened again, exported.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import type {Browser} from 'puppeteer-core';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {firefox, launchFirefox} from '../browsers/firefox.js';
import {removeFolders, root, temporaryFolder} from '../support/run-cli.js';
import {openStudio, studioFolder} from './open-studio.js';

const text = readFileSync(join(root, 'examples/national.txt'), 'utf8');
const draft = /<wr-report[^]*<\/wr-report>/.exec(composeHtml(parseReport(text).report))![0];

describe('the studio in Firefox', {timeout: 180_000}, () => {
  let browser: Browser | undefined;
  after(async () => {
    await browser?.close();
    removeFolders();
  });

  it('goes from the clipboard to the files, asks for nothing and keeps every figure', async (test) => {
    const found = firefox();
    if ('missing' in found) return test.skip(found.missing);
    const files = temporaryFolder();
    const downloads = join(files, 'downloads');
    mkdirSync(downloads);
    browser = await launchFirefox(found.executablePath, {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
    });
    const {problems, key, click, pasteByKeys, checked, report, downloaded, open, shows} = await openStudio(
      browser,
      studioFolder(files),
      downloads,
    );
    await pasteByKeys(text);
    await checked();
    assert.equal(await report(), draft);
    const saved = await downloaded(() => key('Control', 's'), '.html');
    const value = /<wr-metric-tile[^>]* value="([^"]*\d)"/.exec(draft)![1]!;
    const wrong = value.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
    const file = join(files, '错的.html');
    writeFileSync(file, saved.bytes.toString().replace(`value="${value}"`, `value="${wrong}"`));
    await open(file);
    await shows('.strip', /错误 [1-9]/);
    await key('F8');
    await shows('.note', /用原文/);
    await click('#use-source');
    await shows('.strip', /没有错误/);
    assert.equal(await report(), draft);
    await click('#export');
    for (const row of ['#row-slices', '#row-page']) await click(row);
    const {bytes} = await downloaded(() => click('#go-export'), '.zip');
    const made = Object.entries(unzipSync(bytes));
    const ending = (name: string): Buffer => Buffer.from(made.find(([path]) => path.endsWith(name))![1]);
    assert.equal(ending('-长图.jpg')[0], 0xff);
    assert.ok(ending('-长图.jpg').length > 100_000);
    const html = ending('-网页.html').toString();
    assert.doesNotMatch(html, /<script/);
    for (const [, figure] of draft.matchAll(/<b>([^<]+)<\/b>/g)) assert.ok(html.includes(figure!), figure);
    assert.match(ending('-审校单.html').toString(), /三审三校/);
    assert.deepEqual(problems, []);
  });
});
