// WebKit draws “5.0%” as “50%” where it adds room between Chinese and Latin letters of one font: there, none is added.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import sharp from 'sharp';
import {root} from '../support/run-cli.js';
import {startIfAble, type TestPage} from './browser.js';
import {servePages} from './pages.js';
import {webkit} from './webkit.js';

const available = webkit();
const national = readFileSync(join(root, 'examples/national.html'), 'utf8');
// The fonts of npm are put into a bare <head>; those of the system have Chinese letters and digits in one file.
const ownFonts = (html: string): string => html.replace('<head>', '<head class="own-fonts">');
const prose = ownFonts(
  national.replace(/<wr-report[^]*<\/wr-report>/, '<wr-report><p>比上年增长5.0%。</p></wr-report>'),
);

it(
  'WebKit adds no room between letters, in figures and in prose',
  {skip: 'missing' in available && available.missing, timeout: 120_000},
  async (test) => {
    const browser = await startIfAble(available);
    if ('missing' in browser) return test.skip(browser.missing);
    const pages = await servePages();
    try {
      const report = await browser.open(pages.of('examples/national.html'), {width: 800});
      const spaced = await report.evaluate(spacedElements);
      assert.deepEqual(spaced, []);

      const page = await browser.open(pages.write(prose), {width: 400});
      const drawn = await firstLine(page);
      await page.evaluate(() => {
        document.querySelector('p')!.style.setProperty('text-autospace', 'no-autospace');
      });
      const bare = await firstLine(page);
      const differences = drawn.filter((value, i) => Math.abs(value - bare[i]!) > 64).length;
      assert.ok(differences < 20, `${differences} of ${drawn.length} pixels differ`);
    } finally {
      await browser.close();
      pages.close();
    }
  },
);

/** Runs in the page: the elements of it that are drawn with room between Chinese and Latin letters. */
async function spacedElements(): Promise<string[]> {
  await document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report')!.ready;
  const inside = (tree: ParentNode): Element[] =>
    [...tree.querySelectorAll('*')].flatMap((each) =>
      each.shadowRoot ? [each, ...inside(each.shadowRoot)] : [each],
    );
  return inside(document.querySelector('wr-report')!)
    .filter((each) => getComputedStyle(each).getPropertyValue('text-autospace') !== 'no-autospace')
    .map((each) => `<${each.localName} class="${each.getAttribute('class')}">`);
}

/** Shades of grey, one a pixel. */
async function firstLine(page: TestPage): Promise<Uint8Array> {
  const picture = await page.screenshot({left: 0, top: 0, width: 300, height: 60});
  return sharp(picture).greyscale().raw().toBuffer();
}
