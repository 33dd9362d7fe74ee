import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {startBrowser, stopBrowser} from '../../src/cli/browser/page.js';
import type * as Package from '../../src/index.js';
import {root} from '../support/run-cli.js';

/** Elements on a page of someone's own, in no report. */
const elements: [name: string, markup: string, words: string[]][] = [
  [
    'wr-metric-grid',
    '<wr-metric-tile value="390余万" unit="元">协调资金</wr-metric-tile>',
    ['390', '协调资金'],
  ],
  [
    'wr-goal-pyramid',
    '<wr-goal-tier><wr-goal>强信念</wr-goal></wr-goal-tier><wr-goal-tier><wr-goal>强协商</wr-goal><wr-goal>强监督</wr-goal></wr-goal-tier>',
    ['强信念', '强监督'],
  ],
  [
    'wr-share',
    '<table><tr><th>项目</th><th>占比</th></tr><tr><td>教育</td><td>60%</td></tr><tr><td>医疗</td><td>40%</td></tr></table>',
    ['教育', '40'],
  ],
  [
    'wr-compare',
    '<wr-metric-tile value="53.2%">2019年</wr-metric-tile><wr-metric-tile value="57.7%">2024年</wr-metric-tile>',
    ['53.2', '57.7'],
  ],
];

describe('the single ES module', {timeout: 120_000}, () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  before(async () => {
    const module = readFileSync(join(root, 'dist/work-report-elements.esm.min.js'));
    const tags = elements.map(([tag, markup]) => `<${tag}>${markup}</${tag}>`).join('');
    const html = `<!doctype html><meta charset="utf-8">${tags}<script type="module">import * as all from './all.js'; window.all = all;</script>`;
    server = createServer(({url}, response) => {
      const script = url === '/all.js';
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(script ? module : html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await startBrowser(await findChromium(), true);
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'all' in window);
    await page.evaluate('globalThis.__name = (f) => f');
  });
  after(async () => {
    await stopBrowser(browser);
    server.close();
  });

  it('registers the tags and gives what the modules of the package give', async () => {
    const kinds = await page.evaluate(() => {
      const {all} = window as unknown as {all: typeof Package};
      const given = [all.WrReport, all.findNumbers, all.parseReport, all.toPng, all.toSlices];
      return [...given.map((thing) => typeof thing), typeof customElements.get('wr-toolbar')];
    });
    assert.deepEqual([...new Set(kinds)], ['function']);
  });

  it('delivers any element of ours, on any page', async () => {
    for (const [tag, , words] of elements) {
      const {bytes, width, slices, texts} = await page.evaluate(async (name) => {
        const {all} = window as unknown as {all: typeof Package};
        const element = document.querySelector<HTMLElement>(name)!;
        const picture = await all.toPng(element);
        const articles = await all.toWechatHtml(element);
        return {
          bytes: [...new Uint8Array(await picture.arrayBuffer())].slice(0, 24),
          width: Math.round(element.getBoundingClientRect().width),
          slices: (await all.toSlices(element, {height: 5000})).map(({text}) => text),
          texts: [
            await all.toStaticHtml(element),
            await all.toSvg(element),
            articles.map(({html}) => html).join(''),
          ],
        };
      }, tag);
      const png = Buffer.from(bytes);
      assert.equal(png.toString('latin1', 1, 4), 'PNG', tag);
      assert.equal(png.readUInt32BE(16), width, tag);
      for (const text of [
        ...slices,
        ...texts
          .map((markup) => markup.replace(/<style>[\s\S]*?<\/style>/g, ''))
          .map((markup) => `${markup} ${markup.replace(/<[^>]+>/g, '')}`),
      ])
        for (const word of words) assert.ok(text.includes(word), `${tag}: ${word} in ${text.slice(0, 300)}`);
    }
  });
});
