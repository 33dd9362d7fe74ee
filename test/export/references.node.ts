import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {closeBrowser, openReport, pixelsOf} from '../support/open-report.js';
import {pageOf, removeFolders, temporaryFolder} from '../support/run-cli.js';

after(async () => {
  await closeBrowser();
  removeFolders();
});

/** Ids as pages have them: with points, letters that CSS escapes, signs that end a `url()`, names of ours. */
const ids = [
  'plain',
  'petal-17.5',
  '渐变',
  '3d',
  'a:b',
  'a"b',
  "a'b",
  'a(b',
  'a)b',
  'a\\b',
  'i0',
  'constructor',
];

const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const asUrl = (id: string) => `url("#${id.replace(/["\\]/g, '\\$&')}")`;

/** Ways to paint a square in the colour of a gradient that an id names. */
const ways: ((id: string, i: number) => {drawing: string; rule?: string})[] = [
  (id) => ({drawing: `<rect width="20" height="20" fill="${asHtml(asUrl(id))}"/>`}),
  (id) => ({drawing: `<rect width="20" height="20" style="${asHtml(`fill:${asUrl(id)}`)}"/>`}),
  (id, i) => ({
    drawing: `<rect width="20" height="20" class="painted-${i}"/>`,
    rule: `.painted-${i}{fill:${asUrl(id)}}`,
  }),
  (id) => ({drawing: `<use href="#${asHtml(id)}-square"/>`}),
  (id) => ({drawing: `<use xlink:href="#${asHtml(id)}-square"/>`}),
];

function page(): string {
  const rules: string[] = [];
  const drawings = ids.map((id, i) => {
    const squares = ways.map((way, k) => {
      const {drawing, rule} = way(id, i);
      if (rule) rules.push(rule);
      return `<svg class="square" x="${20 * k}" width="20" height="20">${drawing}</svg>`;
    });
    return `<svg width="100" height="20" style="display:block"><defs>
      <linearGradient id="${asHtml(id)}"><stop stop-color="#008000"/></linearGradient>
      <rect id="${asHtml(id)}-square" width="20" height="20" fill="#008000"/></defs>${squares.join('')}</svg>`;
  });
  const section = `<wr-section heading="一节"><div id="squares" role="img" aria-describedby="petal-17.5-note">${drawings.join('')}</div>
    <p id="petal-17.5-note">注。</p><table><tr><th id="a.b">甲</th></tr><tr><td headers="a.b">3</td></tr></table></wr-section>`;
  return pageOf(section, `<style>${rules.join('')}</style>`);
}

describe('what refers to an id', {timeout: 120_000}, () => {
  it('still does in a static page, however the id is spelt', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'page.html'), page());
    const live = await openReport(join(folder, 'page.html'), 600);
    const [html, again] = await live.evaluate(async () => {
      const report = document.querySelector('wr-report')!;
      return [await WorkReportExport.staticHtml(report), await WorkReportExport.staticHtml(report)];
    });
    assert.equal(again, html, 'the same page, the same ids');
    await live.setContent(html!);
    const found = await live.$$eval('svg[width="100"]', (drawings) => {
      const known = (id: string | null) => id !== null && document.getElementById(id)?.textContent;
      return {
        boxes: drawings.map((drawing) => {
          const {x, y, width, height} = drawing.getBoundingClientRect();
          return {x: x + scrollX, y: y + scrollY, width, height};
        }),
        description: known(document.querySelector('[aria-describedby]')!.getAttribute('aria-describedby')),
        header: known(document.querySelector('td[headers]')!.getAttribute('headers')),
        stray: [...document.querySelectorAll('[id]')].filter(({id}) => !/^i\d+$/.test(id)).length,
      };
    });
    assert.deepEqual([found.description, found.header, found.stray], ['注。', '甲', 0]);
    assert.equal(found.boxes.length, ids.length);
    for (const [i, clip] of found.boxes.entries()) {
      const {data, width} = await pixelsOf(await live.screenshot({clip}));
      const colors = ways.map((_, k) =>
        [...data.subarray(3 * (10 * width + 20 * k + 10)).subarray(0, 3)].join(),
      );
      assert.deepEqual(
        colors,
        ways.map(() => '0,128,0'),
        ids[i],
      );
    }
    await live.close();
  });
});
