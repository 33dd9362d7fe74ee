import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {bringExporter} from '../../src/cli/browser/exporter.js';
import {pictureSize, takePicture} from '../../src/cli/formats/picture.js';
import {pageOf, removeFolders, temporaryFolder} from '../support/run-cli.js';
import {closeBrowser, openReport} from '../support/open-report.js';

after(async () => {
  await closeBrowser();
  removeFolders();
});

const years = [2019, 2020, 2021, 2022].map(
  (year, i) => `<tr><td>${year}年</td><td>${10 + 3 * i}亿元</td></tr>`,
);
const tiles = [40, 30, 20].map(
  (value) => `<wr-metric-tile value="${value}" unit="%">占比之一</wr-metric-tile>`,
);
const acts = ['稳进', '增效', '惠民'].map(
  (heading) => `<wr-act heading="${heading}"><p>${heading}的一句话。</p></wr-act>`,
);
/** Everything that a pointer, a finger or a key lights. */
const diagrams = `
  <wr-trend heading="产值" kind="column"><table><tr><th>年份</th><th>产值</th></tr>${years.join('')}</table></wr-trend>
  <wr-share heading="结构">${tiles.join('')}</wr-share>
  <wr-ranking heading="位次"><table><tr><th>县</th><th>产值（亿元）</th></tr><tr><td>甲县</td><td>9</td></tr><tr><td>乙县</td><td>7</td></tr></table></wr-ranking>
  <wr-new-acts heading="三大新作为">${acts.join('')}</wr-new-acts>
  <wr-goal-pyramid heading="目标"><wr-goal-tier heading="总目标"><p>一句话。</p></wr-goal-tier><wr-goal-tier heading="目标"><wr-goal>甲</wr-goal><wr-goal>乙</wr-goal></wr-goal-tier></wr-goal-pyramid>`;

function open(width: number): Promise<Page> {
  const file = join(temporaryFolder(), 'page.html');
  writeFileSync(file, pageOf(`<wr-section heading="一节">${diagrams}</wr-section>`));
  return openReport(file, width, pictureSize(width).layoutHeight);
}

/** How many parts are lit now, in the page and in the shadow trees. */
const lit = (page: Page) =>
  page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []),
    ];
    return roots.flatMap((root) => [...root.querySelectorAll('[data-lit]')]).length;
  });

describe('the pointer', {timeout: 120_000}, () => {
  it('lights nothing on a page that is opened for drawing, wherever it rests', async () => {
    const page = await open(400);
    const size = pictureSize(400);
    const picture = () => takePicture(page, size, {onStrip: () => undefined});
    const before = await picture();
    for (const tag of ['wr-trend', 'wr-share', 'wr-ranking', 'wr-new-acts', 'wr-goal-pyramid']) {
      const at = await page.evaluate((name) => {
        const element = document.querySelector(name)!;
        element.scrollIntoView();
        const drawn = element.shadowRoot!.querySelector('[data-index]')!.getBoundingClientRect();
        return {x: drawn.x + drawn.width / 2, y: drawn.y + drawn.height / 2};
      }, tag);
      await page.mouse.move(at.x, at.y);
      await page.mouse.move(at.x + 1, at.y + 1);
      assert.equal(await lit(page), 0, tag);
    }
    const after = await picture();
    assert.ok(before!.data.equals(after!.data));
    await page.close();
  });

  it('and the keyboard leave no trace in what the browser delivers', async () => {
    const page = await open(500);
    const exports = () =>
      page.evaluate(async () => {
        const report = document.querySelector('wr-report')!;
        const part = (tag: string) => WorkReportExport.toSvg(document.querySelector(tag)!);
        const png = await WorkReportExport.toPng(document.querySelector('wr-trend')!);
        return {
          html: await WorkReportExport.toStaticHtml(report),
          trend: await part('wr-trend'),
          acts: await part('wr-new-acts'),
          pyramid: await part('wr-goal-pyramid'),
          png: String(new Uint8Array(await png.arrayBuffer())),
        };
      });
    const before = await exports();
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('wr-report *')) {
        const picture = element.shadowRoot?.querySelector(
          '.figure .picture, .chart .picture, .picture[tabindex]',
        );
        picture?.dispatchEvent(new KeyboardEvent('keydown', {key: 'End', bubbles: true, composed: true}));
      }
    });
    const picked = await lit(page);
    assert.ok(picked > 10, `${picked} parts are lit`);
    const after = await exports();
    for (const name of Object.keys(before) as (keyof typeof before)[])
      assert.ok(before[name] === after[name], name);
    assert.equal(await lit(page), picked, 'the reader keeps what they picked');
    await page.close();
  });
});

describe('styles within @scope', {timeout: 60_000}, () => {
  it('reach what is exported as they reach the page, which has nothing of it around', async () => {
    const file = join(temporaryFolder(), 'page.html');
    const style =
      '@scope (.outer) to (.stop) { p { color: rgb(1, 2, 3) } wr-section { margin-top: 7px } } @scope (.elsewhere) { p { color: rgb(9, 9, 9) } }';
    const section = '<wr-section heading="一节"><p>近</p><div class="stop"><p>远</p></div></wr-section>';
    writeFileSync(
      file,
      pageOf(section)
        .replace('</head>', `<style>${style}</style></head>`)
        .replace('<body>', '<body class="outer">'),
    );
    const page = await openReport(file, 400, 800);
    await bringExporter(page);
    const html = await page.evaluate(() => WorkReportExport.staticHtml(document.querySelector('wr-report')!));
    await page.setContent(html);
    const colors = await page.evaluate(() =>
      [...document.querySelectorAll('p')].map((p) => getComputedStyle(p).color),
    );
    assert.equal(colors[0], 'rgb(1, 2, 3)');
    assert.notEqual(colors[1], 'rgb(1, 2, 3)');
    assert.doesNotMatch(html, /@scope|rgb\(9/);
    assert.match(html, /margin-top:7px/);
    await page.close();
  });
});
