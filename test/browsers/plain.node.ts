// Where a browser lacks what the drawings need, a page is plain, and nothing on it is false: every word and figure, no bar.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {drawnText} from '../support/drawn-text.js';
import {bundle, removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';
import {combinations, samples} from '../support/samples.js';
import {lostOf, unreadable, withGenerated, written} from '../support/unread.js';
import {tags} from '../../src/tags/index.js';
import {startIfAble, type TestBrowser, type TestPage} from './browser.js';
import {oldChromium} from './old-chromium.js';
import {servePages, type Pages} from './pages.js';

const inside = Object.values({...samples, ...combinations}).filter(
  (markup) => !/^<wr-(report|toolbar)/.test(markup),
);
const page = (
  body: string,
  script: string,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
  <title>各种图</title><script src="${script}"></script></head><body>${body}</body></html>`;
const national = /<wr-report[^]*<\/wr-report>/.exec(
  readFileSync(join(root, 'examples/national.html'), 'utf8'),
)![0];
const bodies = {
  'the national report': national,
  'each element': `<wr-report>${inside.join('\n')}</wr-report>`,
};

/** What is wrong with the page on show. */
interface Faults {
  /** Words and figures of its author that are not drawn. */
  lost: string[];
  /** Marks whose length or place would have to be a number. */
  marks: string[];
  /** Figures that something else lies upon. */
  covered: string[];
  sideways: boolean;
}
const none: Faults = {lost: [], marks: [], covered: [], sideways: false};

for (const version of [103, 92] as const) {
  const available = oldChromium(version);
  describe(
    `Chromium ${version}`,
    {skip: 'missing' in available && available.missing, timeout: 300_000},
    () => {
      let pages: Pages;
      let browser: TestBrowser | {missing: string};
      before(async () => {
        pages = await servePages();
        browser = await startIfAble(available);
      });
      after(async () => {
        if ('close' in browser) await browser.close();
        pages.close();
        removeFolders();
      });

      for (const [name, body] of Object.entries(bodies)) {
        it(`reads ${name} as it is without a script`, async (test) => {
          if ('missing' in browser) return test.skip(browser.missing);
          const html = page(body, '../dist/work-report-elements.min.js');
          const opened = await browser.open(pages.write(html), {width: 375});
          const words = await opened.evaluate(written, tags);
          assert.ok(words.length > 50, `${words.length} words`);
          assert.deepEqual(lostOf(words, await opened.evaluate(withGenerated)), []);
          assert.deepEqual(await opened.evaluate(unreadable), []);
        });

        it(`draws the static page of ${name} plainly`, async (test) => {
          if ('missing' in browser) return test.skip(browser.missing);
          const folder = temporaryFolder();
          const [source, file] = [join(folder, 'page.html'), join(folder, 'static.html')];
          writeFileSync(source, page(body, bundle));
          const {status, stderr} = await workReport(['render', source, '-o', file]);
          assert.equal(status, 0, stderr);
          const opened = await browser.open(pages.write(readFileSync(file, 'utf8')), {width: 375});
          assert.deepEqual(await faultsOf(opened, body), none);
        });
      }
    },
  );
}

async function faultsOf(opened: TestPage, source: string): Promise<Faults> {
  await opened.run(`var __name = (f) => f; ${drawnText}`);
  return opened.evaluate(findFaults, source);
}

/** Runs in the page. */
async function findFaults(source: string): Promise<Faults> {
  await document.querySelector<HTMLElement & {ready?: Promise<void>}>('wr-report')?.ready;
  const bare = (text: string | null): string => (text ?? '').replace(/[\s，。；、：—]/g, '');
  const drawn = bare(drawnText(document.body));
  const written = new DOMParser().parseFromString(source, 'text/html').body;
  // What all items of a checklist share is drawn once.
  const words = [...written.querySelectorAll('*:not(wr-check-item)')].flatMap((each) => [
    // Of a change the figure stands beside a mark.
    ...[...each.childNodes].map((child) =>
      !(child instanceof Text) ? '' : each.slot === 'change' ? child.data.replace(/^\D+/, '') : child.data,
    ),
    // The number of a tally stands in its label.
    ...['heading', 'keyword', 'lead', each.localName === 'wr-tally' ? '' : 'value'].map((name) =>
      each.getAttribute(name),
    ),
  ]);
  const elements = [...deep(document.body)];
  return {
    lost: words.map(bare).filter((each) => !drawn.includes(each)),
    marks: elements.filter(isMark).map((each) => `<${each.localName} class="${each.getAttribute('class')}">`),
    covered: elements
      .flatMap((each) => [...each.childNodes])
      .filter(isCovered)
      .map(({nodeValue}) => nodeValue ?? ''),
    sideways: document.documentElement.scrollWidth > innerWidth,
  };

  function* deep(node: Node): Generator<Element> {
    for (const child of node.childNodes) {
      if (!(child instanceof Element) || /^(style|script)$/.test(child.localName)) continue;
      yield child;
      if (child.shadowRoot) yield* deep(child.shadowRoot);
      yield* deep(child);
    }
  }

  /** An empty box with a ground of its own, wider than high: a bar. Glyphs and scenery are SVG. */
  function isMark(element: Element): boolean {
    if (!(element instanceof HTMLElement) || element.childNodes.length > 0 || element.shadowRoot)
      return false;
    const {width, height} = element.getBoundingClientRect();
    const {backgroundColor, backgroundImage} = getComputedStyle(element);
    const isFilled = backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
    return isFilled && width > 24 && height > 2 && width > height;
  }

  function isCovered(node: Node): boolean {
    if (!(node instanceof Text) || !/\d/.test(node.nodeValue ?? '')) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    node.parentElement?.scrollIntoView({block: 'center'});
    // What the pointer goes through is not found below it.
    if (getComputedStyle(node.parentElement!).pointerEvents === 'none') return false;
    const [{left = 0, top = 0, width = 0, height = 0} = {}] = range.getClientRects();
    if (width < 2 || height < 2) return false;
    const tree = node.getRootNode() as Document | ShadowRoot;
    const hit = tree.elementFromPoint(left + width / 2, top + height / 2);
    const text = node.parentElement!;
    return (
      hit !== null && !hit.contains(text) && !text.contains(hit) && !(hit.shadowRoot && hit.contains(text))
    );
  }
}
