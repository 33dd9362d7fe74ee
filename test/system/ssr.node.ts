// The stories and the whole report as a server renders them, and as they are after the script has come.
// The script is the built one: `npm run build` comes first.
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {serve} from '../support/storybook/serve.js';
import {serverRender} from '../support/server-render.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const script = readFileSync(`${root}dist/work-report-elements.min.js`, 'utf8');
/** Files that the script asks for beside it. */
const beside = ['work-report-elements.export.min.js', 'work-report-elements.art.min.js'];
const styles = readFileSync(`${root}dist/themes/server.css`, 'utf8');

interface Case {
  name: string;
  markup: string;
}

/** Every story that is told in plain HTML. */
async function stories(): Promise<Case[]> {
  const found: Case[] = [];
  for (const file of readdirSync(`${root}stories/elements`).sort()) {
    const module = (await import(pathToFileURL(`${root}stories/elements/${file}`).href)) as Record<
      string,
      {args?: object; render?: (args: object, context: object) => unknown}
    >;
    for (const [name, {args = {}, render}] of Object.entries(module)) {
      const markup = render?.({...module.default?.args, ...args}, {globals: {theme: 'vermilion'}});
      if (typeof markup === 'string')
        found.push({name: `${file.replace('.stories.ts', '')} ${name}`, markup});
    }
  }
  return found;
}

const report = /<wr-report[\s\S]*<\/wr-report>/.exec(
  readFileSync(`${root}examples/youyang.html`, 'utf8'),
)![0];

/** The text of markup without its tags, as pieces. */
const pieces = (markup: string) =>
  markup
    .replace(/<!--[\s\S]*?-->|<(style|script)[\s\S]*?<\/\1>/g, '')
    .split(/<[^>]*>/)
    .map((piece) => piece.trim())
    .filter(Boolean);

const page = (
  cases: readonly string[],
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>报告</title>
  <style>body{margin:0}section{width:750px}${styles}</style>
  ${cases.map((markup) => `<section>${markup}</section>`).join('\n')}`;

/** Where a page may have its script. */
const places = {
  end: (html: string) => `${html}<script src="wr.js"></script>`,
  head: (html: string) =>
    html.replace('<style>', '<script defer blocking="render" src="wr.js"></script><style>'),
  'head at once': (html: string) => html.replace('<style>', '<script src="wr.js"></script><style>'),
};

describe('rendering on a server', {timeout: 300_000}, () => {
  let browser: Browser;
  let cases: Case[];
  let rendered: string[];

  before(async () => {
    cases = await stories();
    // A story stands in a report, as in Storybook.
    cases = cases.map(({name, markup}) => ({
      name,
      markup: markup.includes('<wr-report') ? markup : `<wr-report motion="none">${markup}</wr-report>`,
    }));
    // Tags without stories that are told in plain HTML.
    const told = new Set(
      cases.flatMap(({markup}) => [...markup.matchAll(/<wr-([\w-]+)/g)].map(([, name]) => name)),
    );
    for (const name of readdirSync(`${root}src/elements`)) {
      if (name === 'shared' || told.has(name)) continue;
      const table =
        name === 'toolbar'
          ? ''
          : '<table><tr><th>年份</th><td>2022</td></tr><tr><th>件数</th><td>225</td></tr></table>';
      cases.push({name, markup: `<wr-report motion="none"><wr-${name}>${table}</wr-${name}></wr-report>`});
    }
    cases.push({name: 'examples/youyang.html', markup: report});
    rendered = [];
    for (const {markup} of cases) rendered.push(await serverRender(markup));
    browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
  });
  after(() => browser?.close());

  it('draws every tag into declarative shadow DOM, with its text in place', () => {
    assert.ok(cases.length > 100, `${cases.length} cases`);
    const tags = new Set(
      rendered.flatMap((html) => [...html.matchAll(/<(wr-[\w-]+)/g)].map(([, tag]) => tag!)),
    );
    const names = readdirSync(`${root}src/elements`).filter((name) => name !== 'shared');
    assert.deepEqual(
      names.filter((name) => !tags.has(`wr-${name}`)),
      [],
    );
    rendered.forEach((html, i) => {
      const {name, markup} = cases[i]!;
      const roots = html.match(/<template shadowroot="open"/g)?.length ?? 0;
      assert.ok(roots >= (markup.match(/<wr-/g)?.length ?? 0), `${name}: ${roots} roots`);
      const outside = html.replace(/<template shadowroot="open"[\s\S]*?<\/template>/g, '');
      assert.deepEqual(pieces(outside), pieces(markup), name);
    });
  });

  it('becomes the same as what a browser draws by itself, without an error', async () => {
    const draw = async (markup: readonly string[], place: keyof typeof places) => {
      const tab = await browser.newPage();
      const problems: string[] = [];
      tab.on('pageerror', (error) => problems.push(String(error)));
      tab.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await tab.setViewport({width: 800, height: 1000});
      const {address, close} = await serve(folderOf(places[place](page(markup))));
      await tab.goto(`${address}/index.html`, {waitUntil: 'networkidle0'});
      await tab.evaluate(ready);
      // As text: the compiler would wrap the function inside with a helper that the page does not have.
      const drawn = (await tab.evaluate(`{
        const rootsIn = (node) => [...node.querySelectorAll('*')].flatMap(({shadowRoot}) =>
          shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []);
        [...document.querySelectorAll('section')].map((section) => ({
          html: section.getHTML({shadowRoots: rootsIn(section)}).replace(/<!--[^]*?-->|lit\\$\\d+\\$/g, ''),
          height: section.getBoundingClientRect().height,
        }));
      }`)) as {html: string; height: number}[];
      await tab.close();
      close();
      return {drawn, problems};
    };
    const client = await draw(
      cases.map(({markup}) => markup),
      'end',
    );
    for (const place of Object.keys(places) as (keyof typeof places)[]) {
      const hydrated = await draw(rendered, place);
      // A script in the head that does not wait is there before the roots: the browser says that it drops them.
      const told = hydrated.problems.filter(
        (problem) => place !== 'head at once' || !problem.startsWith('A second declarative shadow root'),
      );
      assert.deepEqual(told, []);
      cases.forEach(({name}, i) => {
        const where = `${name}, script ${place}`;
        assert.equal(hydrated.drawn[i]!.html, client.drawn[i]!.html, where);
        assert.ok(Math.abs(hydrated.drawn[i]!.height - client.drawn[i]!.height) < 0.01, where);
      });
    }
  });

  it('can be read in order before any script', async () => {
    const tab = await browser.newPage();
    await tab.setViewport({width: 800, height: 1000});
    await tab.setContent(page(rendered));
    const unseen = await tab.evaluate(() => {
      const hidden: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.nodeValue?.trim() || node.parentElement?.closest('style, template')) continue;
        const range = document.createRange();
        range.selectNode(node);
        if (range.getBoundingClientRect().height < 8)
          hidden.push(node.parentElement!.closest('wr-goal, [slot]')?.localName ?? node.nodeValue.trim());
      }
      return hidden;
    });
    await tab.close();
    // Goals, drawn in the pyramid, and notes of figures wait for the script: a server cannot know that they are there.
    assert.deepEqual([...new Set(unseen)].sort(), ['p', 'span', 'wr-goal']);
  });

  it('does not move a page whose script stands in its head', async () => {
    const tab = await browser.newPage();
    await tab.setViewport({width: 800, height: 1000});
    const {address, close} = await serve(folderOf(places.head(page([rendered.at(-1)!]))));
    await tab.goto(`${address}/index.html`);
    await tab.evaluate(ready);
    const moved = await tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
          }).observe({type: 'layout-shift', buffered: true});
          setTimeout(() => resolve(sum), 500);
        }),
    );
    await tab.close();
    close();
    assert.equal(moved, 0);
  });
});

/** A folder with a page and the script beside it. */
function folderOf(html: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'work-report-ssr-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'wr.js'), script);
  for (const file of beside) copyFileSync(`${root}dist/${file}`, join(folder, file));
  return folder;
}

/** In the page: waits until every report has drawn. */
async function ready(): Promise<void> {
  for (const each of document.querySelectorAll<HTMLElement & {ready: Promise<void>}>('wr-report')) {
    await each.ready;
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
