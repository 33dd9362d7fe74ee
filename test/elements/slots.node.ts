// What stands in a slot that an element documents is drawn, wherever the element stands.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium} from '../browsers/chromium.js';
import type {TestBrowser, TestPage} from '../browsers/browser.js';
import {servePages, type Pages} from '../browsers/pages.js';
import {root} from '../support/run-cli.js';
import {drawnText} from '../support/drawn-text.js';
import {combinations, samples} from '../support/samples.js';

interface Manifest {
  modules: {declarations: {tagName?: string; slots?: {name: string}[]}[]}[];
}

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;
const slots = Object.fromEntries(
  manifest.modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({tagName, slots: own = []}) => (tagName ? [[tagName, own.map(({name}) => name)]] : [])),
);

const html = `<!doctype html><html lang="zh-CN"><head><title>槽</title>
  <script src="/dist/work-report-elements.min.js"></script></head><body></body></html>`;

describe('what stands in a documented slot', {timeout: 120_000}, () => {
  let pages: Pages;
  let browser: TestBrowser;
  let page: TestPage;
  before(async () => {
    pages = await servePages();
    const available = chromium();
    assert.ok('start' in available);
    browser = await available.start();
    page = await browser.open(pages.write(html), {width: 800});
    await page.run(`var __name = (f) => f; ${drawnText}`);
  });
  after(async () => {
    await browser.close();
    pages.close();
  });

  for (const [name, markup] of Object.entries({...samples, ...combinations})) {
    it(`is drawn: ${name}`, async () => {
      assert.deepEqual(await page.evaluate(undrawn, markup, slots), []);
    });
  }

  it('is nothing to warn of, and what stands in another one is', async () => {
    const markup = Object.values({...samples, ...combinations}).join('');
    const given = await page.evaluate(said, markup, slots);
    assert.deepEqual(
      // A toolbar is no part of what is published.
      Object.keys(slots).filter((tag) => tag !== 'wr-toolbar' && given[tag]?.join() !== '底图'),
      [],
      JSON.stringify(given),
    );
  });
});

/**
 * Puts something into each slot of each element of the markup, and into one that it has not; gives which elements said so of
 * which slot.
 */
async function said(markup: string, slots: Record<string, string[]>): Promise<Record<string, string[]>> {
  const given: Record<string, string[]> = {};
  const {warn} = console;
  console.warn = (text: string): void => {
    const [, tag, slot] = /^<([\w-]+)>: .*slot="(.*?)"/.exec(text) ?? [];
    if (tag && slot) (given[tag] ??= []).push(slot);
  };
  document.body.innerHTML = `<wr-report>${markup}</wr-report>`;
  const report = document.querySelector('wr-report')!;
  for (const element of report.querySelectorAll('*'))
    for (const slot of [...(slots[element.localName] ?? []).filter(Boolean), '底图']) {
      const stray = document.createElement('span');
      stray.slot = slot;
      stray.textContent = '字样';
      element.append(stray);
    }
  await (report as Element & {ready: Promise<void>}).ready;
  console.warn = warn;
  return Object.fromEntries(Object.entries(given).map(([tag, names]) => [tag, [...new Set(names)]]));
}

/** Puts words into each slot of each element of the markup, one after the other, and gives those that are not drawn. */
async function undrawn(markup: string, slots: Record<string, string[]>): Promise<string[]> {
  const words = '墨印字样';
  const lost: string[] = [];
  const parsed = document.createElement('div');
  parsed.innerHTML = markup;
  const fillings: {copy: HTMLElement; name: string}[] = [];
  for (const [i, {localName: tag}] of [...parsed.querySelectorAll('*')].entries()) {
    // What stands in place of an icon says nothing: it is drawn where the icon would be; see icon-slot.test.ts.
    for (const slot of (slots[tag] ?? []).filter((its) => its !== 'icon')) {
      const copy = parsed.cloneNode(true) as HTMLElement;
      const element = copy.querySelectorAll('*')[i]!;
      const filling = slot ? document.createElement('span') : document.createTextNode(words);
      if (filling instanceof Element) {
        filling.slot = slot;
        filling.textContent = words;
      }
      element.append(filling);
      fillings.push({copy, name: `<${tag}> number ${i}, slot "${slot}"`});
    }
  }
  document.body.replaceChildren(parsed, ...fillings.map(({copy}) => copy));
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const {copy, name} of fillings) if (!drawnText(copy).includes(words)) lost.push(name);
  const drawn = bare(drawnText(parsed));
  // A table's own headings stand in the titles of a chart; the number of a tally in its label.
  const written = [...parsed.querySelectorAll(':not(tr:first-child > th)')].flatMap((each) => [
    // Which way a figure went is heard; the picture has a mark.
    ...[...each.childNodes].map((child) =>
      bare(child instanceof Text ? child.nodeValue : '').replace(
        each.slot === 'change' ? /^(增长|下降)/ : '',
        '',
      ),
    ),
    ...['heading', 'keyword', 'lead', each.localName === 'wr-tally' ? '' : 'value'].map((name) =>
      bare(each.getAttribute(name)),
    ),
  ]);
  lost.push(...written.filter((each) => !drawn.includes(each)));
  return lost;

  /** Without spaces, and marks, which may be heard where the picture shows another way what they join. */
  function bare(text: string | null): string {
    return (text ?? '').replace(/[\s，。、]/g, '');
  }
}
