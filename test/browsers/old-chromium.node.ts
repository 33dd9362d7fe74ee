// The static page in Chromiums of older years: no bar of a wrong length, no figure lost; from 107 as it was meant.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startIfAble} from './browser.js';
import {chromium} from './chromium.js';
import {assertKnown, type KnownFaults} from './known.js';
import {oldChromium, oldVersions} from './old-chromium.js';
import {makeStatic, staticFaults, type StaticPage} from './static-page.js';
import {servePages, type Pages} from './pages.js';

/** The first that has container queries. Before it no bar is drawn, and figures stand in lists and tables of their own. */
const firstWithQueries = 105;
/** Where else a line is full, a name may begin with its dot. */
const withoutQueries: KnownFaults = [/^youyang: a line begins with “·比拼赶超/];

const available = oldVersions.map((version) => [version, oldChromium(version)] as const);
const [[, first]] = available as [(typeof available)[number]];

describe(
  'static pages in old Chromiums',
  {skip: 'missing' in first && first.missing, timeout: 300_000},
  () => {
    let pages: Pages;
    const made: Record<string, StaticPage> = {};
    before(async () => {
      pages = await servePages();
      const latest = chromium();
      assert.ok('start' in latest);
      const browser = await latest.start();
      try {
        for (const name of ['youyang', 'national'])
          made[name] = await makeStatic(browser, pages, `examples/${name}.html`);
      } finally {
        await browser.close();
      }
    });
    after(() => pages?.close());

    for (const [version, old] of available) {
      it(`Chromium ${version}`, async (test) => {
        const browser = await startIfAble(old);
        if ('missing' in browser) return test.skip(browser.missing);
        const found: string[] = [];
        try {
          for (const [name, page] of Object.entries(made)) {
            const {tried, faults} = await staticFaults(browser, page, version >= firstWithQueries);
            test.diagnostic(`${name}: ${tried}`);
            found.push(...faults.map((fault) => `${name}: ${fault}`));
          }
        } finally {
          await browser.close();
        }
        assertKnown(found, version < firstWithQueries ? withoutQueries : [], browser.name);
      });
    }
  },
);
