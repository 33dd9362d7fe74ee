// Pages whose script does not run: every word and figure, those of attributes included, is read in order, and fits a phone.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {starterPage} from '../../src/cli/words/starter.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {readableStyles} from '../../src/tags/readable.js';
import {tags} from '../../src/tags/index.js';
import {invented, reference} from '../support/report/corpus.js';
import {inventedReport} from '../support/report/invented-report.js';
import {root} from '../support/run-cli.js';
import {combinations, samples} from '../support/samples.js';
import {lostOf, unreadable, written} from '../support/unread.js';

const example = (name: string): string => readFileSync(join(root, 'examples', name), 'utf8');

/** Texts of every kind of report, each as the draft that it becomes by itself, and the reference also at length. */
const texts: Record<string, string> = {
  [reference.name]: reference.text,
  national: example('national.txt'),
  'brief-cppcc': example('brief-cppcc.txt'),
  ...Object.fromEntries(invented.map(({name, text}) => [name, text])),
  ...Object.fromEntries([1, 2, 3].map((seed) => [`invented ${seed}`, inventedReport(seed)])),
};
const body = Object.entries({...samples, ...combinations})
  .filter(([, markup]) => !/^<wr-(?:report|toolbar)/.test(markup))
  .map(([, markup]) => markup)
  .join('\n');

const pages: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, composeHtml(parseReport(text).report)]),
  ),
  'brief of the national report': composeHtml(parseReport(texts.national!).report, {detail: 'brief'}),
  'a new folder': starterPage('jade', false),
  'each element': `<meta name="viewport" content="width=device-width"><style>${readableStyles()}</style><wr-report>${body}</wr-report>`,
};

/** What a screen reader reads of the page, in order. */
async function heard(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: string[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id)!;
    if (!node.ignored && node.role?.value === 'StaticText') said.push(String(node.name?.value ?? ''));
    else node.childIds?.forEach(walk);
  };
  walk(nodes[0]!.nodeId);
  return said.join('');
}

describe('without script', {timeout: 120_000}, () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
    page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({width: 375, height: 800});
  });
  after(() => browser?.close());

  for (const [name, html] of Object.entries(pages))
    it(`${name} is read in order`, async (test) => {
      await page.setContent(html);
      // The compiler of the tests names the functions that it sends to the page.
      await page.evaluate('globalThis.__name = (f) => f');
      const words = await page.evaluate(written, tags);
      assert.ok(words.length > 8, `${words.length} words`);
      assert.deepEqual(lostOf(words, await heard(page)), []);
      assert.deepEqual(await page.evaluate(unreadable), []);
      test.diagnostic(`${words.length} words`);
    });
});
