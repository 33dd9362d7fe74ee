// Two versions of the package on one page: the first to register a tag keeps it, neither breaks the other.
// Needs dist: run the build first.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build, type Plugin} from 'esbuild';
import type {Browser, Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {bringExporter} from '../../src/cli/browser/exporter.js';
import {drawn, openPage, startBrowser, stopBrowser} from '../../src/cli/browser/page.js';
import {bare, reference, unsaid} from '../support/open-report.js';
import {root} from '../support/run-cli.js';

/** More orders and mixtures. */
const skip = process.env.WR_ALL ? false : 'at night';

const dist = (name: string) => join(root, 'dist', name);
const classic = readFileSync(dist('work-report-elements.min.js'), 'utf8');
const moduleFile = readFileSync(dist('work-report-elements.esm.min.js'), 'utf8');

/**
 * Another version: its elements give each other placements under another name, and say which copy they are of. What
 * they draw is the same, so that a picture can tell whether anything broke.
 */
const otherVersion: Plugin = {
  name: 'other version',
  setup({onLoad}) {
    onLoad({filter: /dist\/elements\/.*\.js$/}, ({path}) => {
      if (path.endsWith('.styles.js')) return undefined;
      let source = readFileSync(path, 'utf8');
      for (const [name, other] of [
        ['work-report-elements.placement.1', 'work-report-elements.placement.2'],
        ['documentStyles', 'outerStyles'],
      ] as const) {
        source = source.replace(new RegExp(`\\b${name}\\b(?!-)`, 'g'), other);
      }
      return {
        contents: source.replace(
          'class WrElement extends LitElement {',
          "class WrElement extends LitElement { static copy = 'other';",
        ),
      };
    });
  },
};

async function bundle(entries: readonly string[]): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: entries.map((name) => `import './${name}';`).join('\n'), resolveDir: dist('')},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    plugins: [otherVersion],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

const inline = (code: string, type = '') =>
  `<script${type}>${code.replaceAll('</script', '<\\/script')}</script>`;

describe('two versions of the package on one page', {timeout: 300_000}, () => {
  let browser: Browser;
  let folder: string;
  let whole: string;
  let once: string;
  const markup = /<wr-report[\s\S]*<\/wr-report>/.exec(readFileSync(reference, 'utf8'))![0];

  before(async () => {
    browser = await startBrowser(await findChromium());
    folder = mkdtempSync(join(tmpdir(), 'two-versions-'));
    whole = await bundle(['define.js']);
    once = await pictureOf((await openWith([inline(classic)])).page);
  });
  after(async () => {
    await stopBrowser(browser);
    rmSync(folder, {recursive: true, force: true});
  });

  async function openWith(scripts: readonly string[], behind: readonly string[] = []) {
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>报告</title><style>body{margin:0}</style>
       ${scripts.join('\n')}<body>${markup}${behind.join('\n')}</body></html>`,
    );
    const opened = await openPage(browser, {file, width: 375, height: 800});
    assert.ok(await drawn(opened.page));
    return opened;
  }

  const pictureOf = (page: Page) => page.screenshot({fullPage: true, encoding: 'base64'});

  /** Which copy each tag is of: `other`, or undefined for the package as it was built. */
  const copies = (page: Page): Promise<Record<string, string | undefined>> =>
    page.evaluate(() => {
      const tags = [...document.querySelectorAll('*')].map(({localName}) => localName);
      const own = [...new Set(tags)].filter((tag) => tag.startsWith('wr-'));
      return Object.fromEntries(
        own.map((tag) => [tag, (customElements.get(tag) as unknown as {copy?: string}).copy ?? 'built']),
      );
    });

  /** The page says every sentence, scrolls nowhere sideways, and is delivered as a picture and as static HTML. */
  async function holds(
    {page, log}: Awaited<ReturnType<typeof openWith>>,
    {mixed} = {mixed: false},
  ): Promise<void> {
    assert.deepEqual([...log.errors], []);
    assert.deepEqual([...log.warnings], []);
    await bringExporter(page);
    const {text, png, sideways} = await page.evaluate(async () => {
      const report = document.querySelector('wr-report')!;
      const {toStaticHtml, toPng} = WorkReportExport;
      const still = new DOMParser().parseFromString(await toStaticHtml(report), 'text/html');
      return {
        text: still.body.textContent,
        png: (await toPng(report)).size,
        sideways: document.documentElement.scrollWidth - window.innerWidth,
      };
    });
    // A parent of one version and a child of another may not agree on a numeral, but every word is there.
    const missing = unsaid(text).filter(
      (sentence) => !mixed || !bare(text).includes(sentence.replace(/^[一二三四五1-5]/, '')),
    );
    assert.deepEqual(missing, []);
    assert.ok(png > 100_000, `a picture of ${png} bytes`);
    assert.ok(sideways <= 0, `${sideways} px sideways`);
  }

  const only = (name: string) => (copy: string | undefined) => copy === name;

  for (const [name, scripts, first, isDaily] of [
    ['this one first, then another', () => [inline(classic), inline(whole)], 'built', false],
    ['another first, then this one', () => [inline(whole), inline(classic)], 'other', true],
    [
      'the classic file, then the module',
      () => [inline(classic), inline(moduleFile, ' type="module"')],
      'built',
      false,
    ],
    [
      'another one, then the module',
      () => [inline(whole), inline(moduleFile, ' type="module"')],
      'other',
      false,
    ],
    [
      'the module alone, then twice more',
      () => [
        inline(moduleFile, ' type="module"'),
        inline(whole, ' type="module"'),
        inline(classic, ' type="module"'),
      ],
      'built',
      true,
    ],
  ] as const) {
    it(`${name}: the first keeps every tag, and the page is the same`, {skip: !isDaily && skip}, async () => {
      const opened = await openWith(scripts());
      assert.ok(Object.values(await copies(opened.page)).every(only(first)), 'a tag of the second');
      assert.ok((await pictureOf(opened.page)) === once, 'another picture');
      await holds(opened);
      await opened.page.close();
    });
  }

  it('another one that comes when the page has long been drawn changes nothing', async () => {
    const opened = await openWith([inline(classic)], [inline(whole)]);
    await opened.page.evaluate(whole);
    assert.ok((await pictureOf(opened.page)) === once, 'another picture');
    await holds(opened);
    await opened.page.close();
  });

  for (const [elements, isDaily] of [
    [['metric-tile', 'tally', 'icon'], false],
    [['check-item', 'card', 'act', 'goal', 'goal-tier', 'section'], true],
    [['metric-grid', 'progress-checklist', 'cards', 'new-acts', 'goal-pyramid', 'part'], true],
    [['report'], false],
  ] as const) {
    it(
      `${elements.join(', ')} of another version, all else of this one: every sentence is said`,
      {skip: !isDaily && skip},
      async () => {
        const some = await bundle(elements.map((name) => `elements/${name}/define.js`));
        const opened = await openWith([inline(some), inline(classic)]);
        const kinds = new Set(Object.values(await copies(opened.page)));
        assert.deepEqual([...kinds].sort(), ['built', 'other']);
        await holds(opened, {mixed: true});
        await opened.page.close();
      },
    );
  }
});
