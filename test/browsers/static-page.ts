// A static page made by the latest Chromium, as other browsers show it.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type * as Delivery from '../../src/export/bundle.js';
import {contrastsOf} from '../support/access/contrast.js';
import {root} from '../support/run-cli.js';
import type {TestBrowser, TestPage} from './browser.js';
import {figureFaults} from './figures.js';
import {openDrawn} from './open-probe.js';
import type {Pages} from './pages.js';
import type {Bar} from './probe.js';
import {barFaults} from './bar-faults.js';

const size = {width: 375, height: 2500};

/** A static page, and what a new Chromium draws on it. */
export interface StaticPage {
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

export async function makeStatic(browser: TestBrowser, pages: Pages, file: string): Promise<StaticPage> {
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

/** What is wrong with a static page in this browser that is right in the latest. */
export async function staticFaults(
  browser: TestBrowser,
  {address, bars, count, usual}: StaticPage,
  drawsBars: boolean,
): Promise<{tried: string; faults: string[]}> {
  const page = await openDrawn(browser, address, size);
  const places = bars.map(({place}) => place);
  const widths = await page.evaluate((all) => probe.widthsAt(all), places);
  const drawn = bars.map((bar, i) => ({...bar, width: widths[i]!}));
  // Below the minimum a bar may be missing, never wrong.
  const shown = drawsBars ? drawn : drawn.filter(({width}) => width > 0);
  const seen = await faultsOf(page);
  // Below the minimum other figures stand in the page: plain.node.ts looks for each of the author's.
  const lost = drawsBars ? count - seen.count : 0;
  return {
    tried: `${shown.length} of ${bars.length} bars, ${seen.count} characters of figures`,
    faults: [
      ...(lost > 0 ? [`${lost} characters of figures are lost`] : []),
      ...barFaults(shown),
      ...seen.faults.filter((fault) => !usual.has(fault)),
    ],
  };
}
