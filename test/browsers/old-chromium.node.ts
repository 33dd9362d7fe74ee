// The static page in Chromiums of older years: no bar of a wrong length, no figure lost; from 107 as it was meant.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type * as Delivery from '../../src/export/bundle.js';
import {contrastsOf} from '../support/access/contrast.js';
import {root} from '../support/run-cli.js';
import {startIfAble, type TestBrowser, type TestPage} from './browser.js';
import {chromium} from './chromium.js';
import {figureFaults} from './figures.js';
import {assertKnown, type KnownFaults} from './known.js';
import {oldChromium, oldVersions} from './old-chromium.js';
import {openDrawn} from './open-probe.js';
import {servePages, type Pages} from './pages.js';
import type {Bar} from './probe.js';
import {barFaults} from './suite.js';

/** The first that has container queries. Before it no bar is drawn, and figures stand in lists and tables of their own. */
const firstWithQueries = 105;
/** Where else a line is full, a name may begin with its dot. */
const withoutQueries: KnownFaults = [/^youyang: a line begins with “·比拼赶超/];

const size = {width: 375, height: 2500};

/** A static page, and what a new Chromium draws on it. */
interface StaticPage {
  address: string;
  /** Every bar, and its place among the elements of the page. */
  bars: (Bar & {place: number})[];
  /** How many characters of figures. */
  count: number;
  /** What the measures, meant for live pages, say of this one even where all is well. */
  usual: ReadonlySet<string>;
}

/** Text that does not fit or stand out, and figures that are not drawn as they are written. */
async function faultsOf(page: TestPage): Promise<{count: number; faults: string[]}> {
  await page.evaluate(() => probe.nameUnseen());
  const fit = await page.evaluate(() => probe.fitFaults(document.body));
  const pale = await paleFaults(page);
  const {count, faults} = await figureFaults(page);
  return {count, faults: [...fit, ...pale, ...faults].map((fault) => fault.replace(/ \(\d+ %\)$/, ''))};
}

/** Lines of text that do not stand out from what is behind them. */
async function paleFaults(page: TestPage): Promise<string[]> {
  const lines = await page.evaluate(() => probe.textLines());
  await page.evaluate(() => probe.hideText(true));
  const {weak} = await contrastsOf(lines, await page.screenshot());
  await page.evaluate(() => probe.hideText(false));
  return weak.map(({text, ratio}) => `“${text}” has a contrast of ${ratio}`);
}

async function makeStatic(browser: TestBrowser, pages: Pages, file: string): Promise<StaticPage> {
  const live = await openDrawn(browser, pages.of(file), size);
  const bars = await live.evaluate(() => probe.bars());
  const script = await readFile(join(root, 'dist/work-report-elements.export.min.js'), 'utf8');
  await live.run(`${script}\nglobalThis.WorkReportExport = WorkReportExport;`);
  const html = await live.evaluate(() => {
    const {WorkReportExport} = globalThis as unknown as {WorkReportExport: typeof Delivery};
    return WorkReportExport.toStaticHtml(document.querySelector('wr-report')!);
  });
  // Its policy would refuse the fonts of the tests.
  const address = pages.write(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  const page = await openDrawn(browser, address, size);
  const places = await page.evaluate((boxes) => probe.placesOf(boxes), bars);
  const {count, faults} = await faultsOf(page);
  return {
    address,
    bars: bars.map((bar, i) => ({...bar, place: places[i]!})),
    count,
    usual: new Set(faults),
  };
}

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
          for (const [name, {address, bars, count, usual}] of Object.entries(made)) {
            const page = await openDrawn(browser, address, size);
            const places = bars.map(({place}) => place);
            const widths = await page.evaluate((all) => probe.widthsAt(all), places);
            const drawn = bars.map((bar, i) => ({...bar, width: widths[i]!}));
            // Below the minimum a bar may be missing, never wrong.
            const shown = version < firstWithQueries ? drawn.filter(({width}) => width > 0) : drawn;
            const seen = await faultsOf(page);
            test.diagnostic(
              `${name}: ${shown.length} of ${bars.length} bars, ${seen.count} characters of figures`,
            );
            // Below the minimum other figures stand in the page: plain.node.ts looks for each of the author's.
            const lost = version < firstWithQueries ? 0 : count - seen.count;
            if (lost > 0) found.push(`${name}: ${lost} characters of figures are lost`);
            const faults = [...barFaults(shown), ...seen.faults.filter((fault) => !usual.has(fault))];
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
