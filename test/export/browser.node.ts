import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import sharp from 'sharp';
import {bundle, removeFolders, root, temporaryFolder} from '../support/run-cli.js';
import {
  closeBrowser,
  difference,
  openReport,
  pixelsOf,
  reference,
  unsaid,
  wordsInside,
} from '../support/open-report.js';

after(async () => {
  await closeBrowser();
  removeFolders();
});

describe('delivery in the browser', {timeout: 300_000}, () => {
  let page: Page;
  before(async () => {
    page = await openReport(reference, 750);
  });

  it('draws the picture that the browser shows, and tells how far it is', async () => {
    const {data, steps} = await page.evaluate(async () => {
      const steps: number[] = [];
      const report = document.querySelector('wr-report')!;
      const blob = await WorkReportExport.toPng(report, {
        layoutWidth: 375,
        onProgress: (done) => steps.push(done),
      });
      const data = await new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as string);
        reader.readAsDataURL(blob);
      });
      return {data, steps};
    });
    assert.ok(steps.length > 10 && steps.every((step, i) => i === 0 || step >= steps[i - 1]!));
    assert.equal(steps.at(-1), 1);
    const file = Buffer.from(data.split(',')[1]!, 'base64');
    const said = wordsInside((await sharp(file).metadata()).xmp!.toString());
    assert.equal(said.name, '一图读懂县政协常委会工作报告');
    assert.deepEqual(unsaid(said.words), []);
    const ours = await pixelsOf(file);
    const live = await openReport(reference, 375);
    const its = await pixelsOf(await live.screenshot({fullPage: true, captureBeyondViewport: true}));
    await live.close();
    assert.deepEqual([ours.width, ours.height], [its.width, its.height]);
    const {count, mean} = difference(ours, its, 48);
    assert.ok(mean < 0.2, `mean difference ${mean}`);
    assert.ok(count < 0.001 * ours.width * ours.height, `${count} pixels`);
  });

  it('leaves the page as it was', async () => {
    const counts = await page.evaluate(async () => {
      const before = document.body.innerHTML.length;
      await WorkReportExport.toStaticHtml(document.querySelector('wr-report')!);
      return [before, document.body.innerHTML.length];
    });
    assert.equal(counts[0], counts[1]);
  });

  it('stops when it is told to, before and in between', async () => {
    const reasons = await page.evaluate(async () => {
      const report = document.querySelector('wr-report')!;
      const reason = (work: Promise<unknown>) =>
        work.then(() => 'done').catch((error: unknown) => String(error));
      const midway = new AbortController();
      return [
        await reason(WorkReportExport.toPng(report, {signal: AbortSignal.abort('at once')})),
        await reason(
          WorkReportExport.toPng(report, {signal: midway.signal, onProgress: () => midway.abort('midway')}),
        ),
        String(document.querySelectorAll('wr-report').length),
      ];
    });
    assert.deepEqual(reasons, ['at once', 'midway', '1']);
  });

  it('cuts slices with their words, and writes articles', async () => {
    const {heights, text, articles} = await page.evaluate(async () => {
      const report = document.querySelector('wr-report')!;
      const slices = await WorkReportExport.toSlices(report, {layoutWidth: 375, height: 2000});
      const articles = await WorkReportExport.toWechatHtml(report);
      return {
        heights: slices.map(({height}) => height),
        text: slices.map((slice) => slice.text).join('\n'),
        articles: articles.map(({html}) => html),
      };
    });
    assert.ok(heights.length > 4 && heights.every((height) => height <= 2000));
    assert.deepEqual(unsaid(text), []);
    assert.equal(articles.length, 1);
    assert.doesNotMatch(articles[0]!, /wr-picture|<svg|class=|var\(/);
    assert.ok((articles[0]!.match(/<img src="data:image\/png/g)?.length ?? 0) > 10);
  });

  it('throws a RangeError for a scale that is not positive, and for an element without size', async () => {
    const errors = await page.evaluate(async () => {
      const report = document.querySelector('wr-report')!;
      const message = (work: Promise<unknown>) =>
        work.then(() => 'done').catch((error: unknown) => String(error));
      const empty = document.body.appendChild(document.createElement('span'));
      return [
        await message(WorkReportExport.toPng(report, {scale: 0})),
        await message(WorkReportExport.toPng(empty)),
        await message(WorkReportExport.toSvg(empty)),
      ];
    });
    assert.deepEqual(errors, [
      'RangeError: invalid scale: 0',
      'RangeError: invalid element: it has no size',
      'RangeError: invalid source: it has no size',
    ]);
  });
});

describe('wr-toolbar', {timeout: 300_000}, () => {
  it('comes with the classic script, works by keyboard, saves files, and is in none of them', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'page.html');
    const report = /<wr-report[\s\S]*<\/wr-report>/.exec(readFileSync(reference, 'utf8'))![0];
    writeFileSync(
      file,
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>报告</title><script src="${bundle}"></script></head>` +
        `<body><wr-toolbar></wr-toolbar>${report}</body></html>`,
    );
    const saved = join(folder, 'saved');
    mkdirSync(saved);
    const page = await openReport(reference, 400);
    const browser = page.browser();
    await page.close();
    const tab = await browser.newPage();
    const session = await tab.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: saved,
      eventsEnabled: true,
    });
    await tab.goto(pathToFileURL(file).href);
    await tab.waitForFunction(() => customElements.get('wr-toolbar') !== undefined);
    await tab.keyboard.press('Tab');
    const make = async (steps: number, said: string, name: string) => {
      for (let i = 0; i < steps; i++) await tab.keyboard.press('ArrowRight');
      await tab.keyboard.press('Enter');
      await tab.waitForFunction(
        (words) =>
          document
            .querySelector('wr-toolbar')!
            .shadowRoot!.querySelector('[role=status]')!
            .textContent.includes(words),
        {timeout: 60_000},
        said,
      );
      for (let i = 0; i < 100 && !readdirSync(saved).includes(name); i++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return readFileSync(join(saved, name));
    };
    const deck = await make(3, 'PPT 已保存', '报告.pptx');
    assert.equal(deck.subarray(0, 2).toString(), 'PK');
    await make(1, '静态网页已保存。', '报告.html');
    const html = readFileSync(join(saved, '报告.html'), 'utf8');
    assert.deepEqual(unsaid(html.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, '')), []);
    assert.doesNotMatch(html, /长图|切图|<script/);
    await tab.close();
  });
});

describe('work-report preview', {timeout: 60_000}, () => {
  it('serves the page on loopback only, tells of changes, and ends when interrupted', async () => {
    const folder = temporaryFolder();
    const file = join(folder, '页面.html');
    writeFileSync(join(folder, '..', 'outside.txt'), 'secret');
    writeFileSync(file, '<!doctype html><script src="../dist/work-report-elements.min.js"></script><p>一');
    const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'preview', file]);
    const said = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data) => resolve(String(data))),
    );
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
    assert.ok(address, said);
    const {origin} = new URL(address);
    assert.match(await (await fetch(address)).text(), /<p>一[\s\S]*EventSource/);
    assert.equal((await fetch(`${origin}/dist/work-report-elements.min.js`)).status, 200);
    for (const path of ['/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/none.html']) {
      assert.equal((await fetch(origin + path)).status, 404, path);
    }
    const strange = await new Promise<number>((resolve) => {
      get(address, {headers: {host: 'evil.example'}}, (response) => resolve(response.statusCode ?? 0));
    });
    assert.equal(strange, 403);
    const changes = await fetch(`${origin}/@work-report/changes`);
    const reader = changes.body!.getReader();
    await reader.read();
    writeFileSync(file, '<!doctype html><p>二');
    assert.match(new TextDecoder().decode((await reader.read()).value), /changed/);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    assert.equal(code, 0);
  });
});
