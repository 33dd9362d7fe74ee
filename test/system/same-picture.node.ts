// The reference page comes to be in many ways: late, hidden, narrow, piece by piece. It ends as the same picture, pixel
// for pixel. The script is the built one: `npm run build` comes first.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {drawn, openPage, startBrowser, stopBrowser} from '../../src/cli/browser/page.js';
import {reference} from '../support/open-report.js';
import {root} from '../support/run-cli.js';

const source = readFileSync(reference, 'utf8');
const script = readFileSync(join(root, 'dist/work-report-elements.min.js'), 'utf8');
/** The page without its script. */
const bare = source.replace(/<script[^>]*src[^>]*><\/script>/, '');

/** What happens to a page before its picture is taken. The functions inside run in the page. */
const ways: Record<string, {html: string; then?: (page: Page) => Promise<unknown>}> = {
  'its script comes late': {html: bare, then: (page) => page.evaluate(script)},
  'its script comes while it is hidden': {
    html: bare.replace('<body', '<body style="display:none"'),
    then: async (page) => {
      await page.evaluate(script);
      await drawn(page);
      await page.evaluate("document.body.style.display = ''");
    },
  },
  'it was as wide as nothing': {
    html: source.replace('<body', '<body style="width:0;overflow:hidden"'),
    then: async (page) => {
      await drawn(page);
      await page.evaluate("document.body.removeAttribute('style')");
    },
  },
  'it was wide, then printed': {
    html: source,
    then: async (page) => {
      await page.setViewport({width: 1440, height: 900});
      await drawn(page);
      await page.pdf();
      await page.setViewport({width: 375, height: 800});
    },
  },
  'its report comes piece by piece': {
    html: source,
    then: (page) =>
      page.evaluate(async () => {
        const report = document.querySelector('wr-report')!;
        const copy = document.createElement('wr-report');
        copy.setAttribute('motion', 'none');
        const pieces = [...report.childNodes];
        report.replaceWith(copy);
        for (const piece of pieces) {
          copy.append(piece.cloneNode(true));
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }),
  },
  'its parts change places and back': {
    html: source,
    then: (page) =>
      page.evaluate(async () => {
        for (const parent of document.querySelectorAll(
          'wr-section, wr-cards, wr-metric-grid, wr-new-acts, wr-flow',
        )) {
          const before = [...parent.childNodes];
          parent.prepend(...[...parent.children].reverse());
          await new Promise((resolve) => requestAnimationFrame(resolve));
          parent.replaceChildren(...before);
        }
      }),
  },
  'its theme was another': {
    html: source,
    then: async (page) => {
      await drawn(page, 'jade');
      await page.evaluate("document.querySelector('wr-report').setAttribute('theme', 'vermilion')");
    },
  },
};

describe('the reference page is the same picture', {timeout: 600_000}, () => {
  let browser: Browser;
  let expected: string | undefined;
  before(async () => {
    browser = await startBrowser(await findChromium());
  });
  after(() => stopBrowser(browser));

  async function pictureOf(html: string, then?: (page: Page) => Promise<unknown>): Promise<string> {
    const {page, log} = await openPage(browser, {file: reference, html, width: 375, height: 800});
    await page.evaluate('globalThis.__name = (f) => f');
    await then?.(page);
    await drawn(page);
    const picture = await page.screenshot({fullPage: true, encoding: 'base64'});
    await page.close();
    assert.deepEqual([...log.errors], []);
    return picture;
  }

  it('whose script can be taken away', () => {
    assert.doesNotMatch(bare, /<script/);
  });

  for (const [name, {html, then}] of Object.entries(ways)) {
    it(`though ${name}`, async () => {
      expected ??= await pictureOf(source);
      assert.ok((await pictureOf(html, then)) === expected, 'another picture');
    });
  }
});
