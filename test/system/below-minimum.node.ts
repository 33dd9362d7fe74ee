// A browser that lacks what drawing needs registers no tag, and reads the page without a script; no error is told.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {transform} from 'esbuild';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {servePages, type Pages} from '../browsers/pages.js';
import {root} from '../support/run-cli.js';

/** Each as a browser without it is. */
const lacking: Record<string, string> = {
  'custom elements': 'delete window.customElements',
  ResizeObserver: 'delete window.ResizeObserver',
  IntersectionObserver: 'delete window.IntersectionObserver',
  CSS: 'delete window.CSS',
  'container queries': 'CSS.supports = () => false',
  'shadow trees': 'delete Element.prototype.attachShadow',
  replaceChildren: 'delete Element.prototype.replaceChildren',
  'Array.prototype.at': 'delete Array.prototype.at',
  'Object.hasOwn': 'delete Object.hasOwn',
  'constructed sheets': 'delete Document.prototype.adoptedStyleSheets',
};

const report = `<wr-report><wr-cover kicker="一图读懂" heading="云台县工作报告"></wr-cover>
<wr-metric-tile value="36" unit="座">新建桥梁</wr-metric-tile></wr-report>`;
const sheet = '<link rel="stylesheet" href="../dist/themes/readable.css">';
const scripts: Record<string, string> = {
  'the classic file': `<script src="../dist/work-report-elements.min.js"></script>
    <script>WorkReportElements.registerIcons({ferry: ['M3 3H9', '']})</script>`,
  'the module': '<script type="module" src="../dist/work-report-elements.esm.min.js"></script>',
};

describe('below the minimum', {timeout: 120_000}, () => {
  let browser: Browser;
  let pages: Pages;
  before(async () => {
    pages = await servePages();
    browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
  });
  after(async () => {
    await browser?.close();
    pages.close();
  });

  const open = async (script: string, before: string) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.evaluateOnNewDocument(before);
    await page.goto(
      pages.write(
        `<!doctype html><html lang="zh-CN"><head><title>报告</title>${sheet}${script}</head><body>${report}`,
      ),
      {waitUntil: 'load'},
    );
    const seen = await page.evaluate(() => ({
      tags: [...document.querySelectorAll('*')]
        .filter(({shadowRoot}) => shadowRoot)
        .map(({localName}) => localName),
      title: getComputedStyle(document.querySelector('wr-cover')!, '::before').content,
      figure: getComputedStyle(document.querySelector('wr-metric-tile')!, '::before').content,
    }));
    await page.close();
    return {...seen, errors};
  };

  for (const [name, script] of Object.entries(scripts))
    it(`${name} leaves the readable page`, async () => {
      const whole = await open(script, '');
      assert.deepEqual([whole.errors, whole.tags.length, whole.title], [[], 3, 'none']);
      for (const [feature, remove] of Object.entries(lacking)) {
        const {errors, tags, title, figure} = await open(script, remove);
        const told = errors.filter((error) => !error.includes('favicon'));
        assert.deepEqual(told, [], `without ${feature}`);
        assert.deepEqual(tags, [], `without ${feature}`);
        assert.match(title, /一图读懂.*云台县工作报告/, `without ${feature}`);
        assert.match(figure, /36.*座/, `without ${feature}`);
      }
    });

  it('is tested in syntax that every parser of scripts reads', async () => {
    const source = readFileSync(join(root, 'dist/elements/shared/able.js'), 'utf8');
    const test = /isAble\s*=([^;]*);/.exec(source)![1]!;
    await transform(`var isServer = false; var isAble = ${test};`, {target: 'es5'});
  });
});
