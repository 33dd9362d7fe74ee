import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {removeFolders, temporaryFolder} from '../support/run-cli.js';
import {firefox, launchFirefox} from './firefox.js';
import {servePages} from './pages.js';

/** Sections and groups of many heights, so that their headings fall anywhere on a sheet. */
function anyHeights(): string {
  const words = (count: number): string => '<p>' + '新建便民服务点，群众就近办事。'.repeat(count) + '</p>';
  const tile = '<wr-metric-tile value="36" unit="处" size="compact">便民服务点</wr-metric-tile>';
  return Array.from({length: 24}, (_, i) => {
    const filler = words(1 + ((i * 7) % 11)).repeat(1 + (i % 3));
    const group = `<wr-group heading="HeadB${i}">${i % 2 ? words(4) : `<wr-metric-grid>${tile.repeat(4)}</wr-metric-grid>`}</wr-group>`;
    const heading = i % 4 === 3 ? 'number=""' : `heading="HeadA${i}"`;
    return `<wr-section ${heading}>${i % 4 === 3 ? '' : filler}${group}${filler}</wr-section>`;
  }).join('');
}

describe('a page that Firefox prints', {timeout: 120_000}, () => {
  it('ends no sheet with a heading whose text stands overleaf', async (context) => {
    const found = firefox();
    if ('missing' in found) return context.skip(found.missing);
    if (spawnSync('pdftotext', ['-v']).error) return context.skip('needs pdftotext, of poppler-utils');
    const pages = await servePages();
    const browser = await launchFirefox(found.executablePath);
    try {
      const page = await browser.newPage();
      await page.goto(
        pages.write(
          `<!doctype html><html lang="zh-CN"><script src="../dist/work-report-elements.min.js"></script><body><wr-report><wr-part heading="工作回顾">${anyHeights()}</wr-part></wr-report>`,
        ),
      );
      await page.evaluate(
        "customElements.whenDefined('wr-report').then(() => document.querySelector('wr-report').ready).then(() => 1)",
      );
      const file = join(temporaryFolder(), 'page.pdf');
      writeFileSync(file, await page.pdf({format: 'A4', printBackground: true}));
      const sheets = execFileSync('pdftotext', [file, '-'], {encoding: 'utf8'}).split('\f').slice(0, -1);
      assert.ok(sheets.length > 8 && sheets.length < 30, `${sheets.length} sheets`);
      const lasts = sheets.map((text) => text.trim().split('\n').at(-1)!.replace(/\s/g, ''));
      assert.deepEqual(
        lasts.filter((line) => /Head[AB]\d+$/.test(line)),
        [],
      );
      assert.equal(
        sheets
          .join('')
          .replace(/\s/g, '')
          .match(/Head[AB]\d+/g)?.length,
        42,
        'all headings are there',
      );
    } finally {
      await browser.close();
      pages.close();
      removeFolders();
    }
  });
});
