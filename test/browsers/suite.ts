// What has to hold in every browser: text fits, bars and figures are right, the keyboard reaches everything, pictures are drawn.
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {startIfAble, type Available, type TestBrowser, type TestPage} from './browser.js';
import {drawnFaults, keyboardFaults, type Open} from './checks.js';
import {exportFaults} from './exports.js';
import {assertKnown, type KnownFaults} from './known.js';
import {openDrawn} from './open-probe.js';
import {photographFaults, photographsPage} from './photographs.js';
import {servePages, type Pages} from './pages.js';
import {figuresPage, usualPage} from './stories.js';

/** High enough that few pictures make up a page. */
const height = 2500;

/** The second report at night. */
const reports = process.env.WR_ALL ? ['youyang', 'national'] : ['youyang'];
const visits: readonly (readonly [page: string, width: number])[] = [
  ...[...reports, 'usual'].flatMap((name) => [375, 1080].map((width) => [name, width] as const)),
  ['figures', 375],
];

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
        const {bars, characters, draws, fits, figures} = await drawnFaults(open, visits);
        test.diagnostic(`${bars} bars, ${characters} characters of figures`);
        assert.ok(bars > 50 && characters > 500);
        settle('draws', [...draws, ...fits, ...figures]);
      },
    );

    inBrowser(
      'is walked through by the keyboard, in order, focus always visible, drawings spoken',
      async (test, open) => {
        const {tried, faults} = await keyboardFaults(open);
        test.diagnostic(tried);
        settle('keyboard', faults);
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
