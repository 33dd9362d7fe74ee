import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

describe('work-report new', {timeout: 120_000}, () => {
  after(removeFolders);

  it('writes a folder that opens by double click, without a network, and its fonts if asked', async () => {
    const cwd = temporaryFolder();
    const {status, stdout, stderr} = await workReport(['new', '年度 报告', '--theme', 'jade', '--fonts'], {
      cwd,
    });
    assert.deepEqual([status, stdout.toString()], [0, '已建好 年度 报告\n'], stderr);
    const folder = join(cwd, '年度 报告');
    assert.deepEqual(readdirSync(folder).sort(), [
      'fonts',
      'index.html',
      'work-report-elements.art.min.js',
      'work-report-elements.export.min.js',
      'work-report-elements.min.js',
      '使用说明.md',
    ]);
    const browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      const home = pathToFileURL(folder).href;
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (['warn', 'error'].includes(message.type())) problems.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home))
          problems.push(request.url());
      });
      await page.goto(`${home}/index.html`, {waitUntil: 'networkidle0'});
      const seen = await page.evaluate(async () => {
        await document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report')!.ready;
        return {
          dead: [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName),
          buttons: document.querySelector('wr-toolbar')!.shadowRoot!.querySelectorAll('button').length,
          fonts: document.fonts.check('16px "Noto Sans SC Variable"', '工作报告'),
          wide: document.documentElement.scrollWidth > innerWidth,
        };
      });
      assert.deepEqual(problems, []);
      assert.deepEqual(seen, {dead: [], buttons: 6, fonts: true, wide: false});
    } finally {
      await browser.close();
    }
  });

  it('names in its guide every file that it wrote', async () => {
    const cwd = temporaryFolder();
    await workReport(['new', 'a'], {cwd});
    const guide = readFileSync(join(cwd, 'a/使用说明.md'), 'utf8');
    for (const file of readdirSync(join(cwd, 'a'))) {
      if (!file.endsWith('.md')) assert.ok(guide.includes(`\`${file}\``), file);
    }
    assert.ok(!existsSync(join(cwd, 'a/fonts')) && !guide.includes('fonts'));
  });

  it('never writes over anything', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'full'));
    mkdirSync(join(cwd, 'empty'));
    writeFileSync(join(cwd, 'full/mine.txt'), 'mine');
    writeFileSync(join(cwd, 'file'), 'mine');
    for (const name of ['full', 'file']) {
      const {status, stderr} = await workReport(['new', name], {cwd});
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`${name} 已经有内容`));
    }
    assert.deepEqual(readdirSync(join(cwd, 'full')), ['mine.txt']);
    assert.equal(readFileSync(join(cwd, 'file'), 'utf8'), 'mine');
    assert.equal((await workReport(['new', 'empty'], {cwd})).status, 0);
    assert.ok(existsSync(join(cwd, 'empty/index.html')));
    assert.deepEqual(readdirSync(cwd).sort(), ['empty', 'file', 'full']);
  });

  it('says how it is used', async () => {
    for (const args of [['new'], ['new', 'a', 'b'], ['new', 'a', '--theme', 'mauve']]) {
      assert.equal((await workReport(args, {cwd: temporaryFolder()})).status, 2);
    }
    assert.match((await workReport(['new', '--help'])).stdout.toString(), /--fonts/);
  });
});
