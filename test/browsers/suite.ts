// What has to hold in every browser: text fits, bars and figures are right, the keyboard reaches everything, pictures are drawn.
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {startIfAble, type Available, type TestBrowser, type TestPage} from './browser.js';
import {exportFaults} from './exports.js';
import {figureFaults} from './figures.js';
import {assertKnown, type KnownFaults} from './known.js';
import {openDrawn} from './open-probe.js';
import {photographFaults, photographsPage} from './photographs.js';
import {servePages, type Pages} from './pages.js';
import type {Bar} from './probe.js';
import {figuresPage, usualPage} from './stories.js';

/** High enough that few pictures make up a page. */
const height = 2500;

/** The second report at night. */
const reports = process.env.WR_ALL ? ['youyang', 'national'] : ['youyang'];
const visits: readonly (readonly [page: string, width: number])[] = [
  ...[...reports, 'usual'].flatMap((name) => [375, 1080].map((width) => [name, width] as const)),
  ['figures', 375],
];

const fitFaults = (): string[] => probe.fitFaults(document.querySelector('wr-report')!);

export function testBrowser(name: string, available: Available, known: KnownFaults = []): void {
  describe(name, {skip: 'missing' in available && available.missing, timeout: 240_000}, () => {
    let pages: Pages;
    let browser: TestBrowser | {missing: string};
    let addresses: Record<string, string>;
    before(async () => {
      pages = await servePages();
      browser = await startIfAble(available);
      addresses = {
        youyang: pages.of('examples/youyang.html'),
        national: pages.of('examples/national.html'),
        usual: pages.write(await usualPage()),
        figures: pages.write(figuresPage(), 'one-font'),
        photographs: pages.write(await photographsPage(pages)),
      };
    });
    after(async () => {
      if ('close' in browser) await browser.close();
      pages.close();
    });
    type Open = (page: string, width: number) => Promise<TestPage>;
    /** A test in the browser, where it has started. */
    const inBrowser = (title: string, body: (test: TestContext, open: Open) => Promise<void>): void =>
      void it(title, async (test) => {
        if ('missing' in browser) return test.skip(browser.missing);
        const running = browser;
        test.diagnostic(running.name);
        await body(test, (page, width) => openDrawn(running, addresses[page]!, {width, height}));
      });

    inBrowser(
      'fits its text, and draws every bar as long and every figure as it is written',
      async (test, open) => {
        const found: string[] = [];
        let [bars, characters] = [0, 0];
        for (const [name, width] of visits) {
          const page = await open(name, width);
          // Marks of half a width are told by the font, and this measures those of Fontsource alone.
          const fit = name === 'figures' ? [] : await page.evaluate(fitFaults);
          const drawn = await page.evaluate(() => probe.bars());
          bars += drawn.length;
          // Pictures of long wide pages take long and tell little that is new.
          const figures = width === 375 ? await figureFaults(page) : {count: 0, faults: []};
          characters += figures.count;
          const faults = [...fit, ...barFaults(drawn), ...figures.faults];
          found.push(...faults.map((fault) => `${name} ${width}: ${fault}`));
        }
        test.diagnostic(`${bars} bars, ${characters} characters of figures`);
        assert.ok(bars > 50 && characters > 500);
        settle('draws', found);
      },
    );

    inBrowser(
      'is walked through by the keyboard, in order, focus always visible, drawings spoken',
      async (test, open) => {
        const page = await open('usual', 375);
        const found: string[] = [];
        const places: number[] = [];
        let spoken = 0;
        while (places.length < 100) {
          await page.press('Tab');
          const stop = await page.evaluate(() => probe.focused() ?? null);
          // Behind the last one a browser leaves the page, or begins again.
          if (!stop || stop.place === places[0]) break;
          if (stop.place < (places.at(-1) ?? 0)) found.push(`${stop.name} is out of order`);
          if (!stop.outlined) found.push(`the focus on ${stop.name} is not visible`);
          places.push(stop.place);
          await page.press('ArrowRight');
          if (await page.evaluate(() => probe.said())) spoken++;
        }
        const stops = places.length;
        test.diagnostic(`${stops} stops, ${spoken} of them tell what they show`);
        if (stops < 6 || stops === 100) found.push(`${stops} stops`);
        if (spoken < 3) found.push(`${spoken} drawings are spoken`);
        settle('keyboard', found);
      },
    );

    inBrowser(
      'shows scenes and photographs, and lets them out upright and without their camera',
      async (_test, open) => {
        const page = await open('photographs', 375);
        const reopen = (html: string): Promise<TestPage> => {
          addresses.copy = pages.write(html);
          return open('copy', 375);
        };
        settle('photographs', await photographFaults(page, reopen));
      },
    );

    inBrowser('makes pictures of what it shows', async (_test, open) => {
      const found = await exportFaults(await open('national', 375));
      settle('pictures', found);
    });

    function settle(part: string, found: readonly string[]): void {
      const ofPart = known.filter(({source}) => source.startsWith(`^${part}: `));
      assertKnown(
        found.map((fault) => `${part}: ${fault}`),
        ofPart,
        name,
      );
    }
  });
}

/** Bars that are not as long to the longest of their scale as their figure is to its figure. */
export function barFaults(bars: readonly Bar[]): string[] {
  return bars.flatMap(({width, figure, value, scale}) => {
    const longest = bars
      .filter((bar) => bar.scale === scale)
      .reduce((one, other) => (other.value > one.value ? other : one));
    const right = (longest.width * value) / longest.value;
    return Math.abs(width - right) <= 1 && width > 0
      ? []
      : [`the bar of ${figure} is ${width.toFixed(1)}px, not ${right.toFixed(1)}px (${scale})`];
  });
}
