import assert from 'node:assert/strict';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {bringGlyphs, writtenOut} from '../../src/cli/browser/glyphs.js';
import {closeBrowser, openReport, reference} from '../support/open-report.js';
import {pageOf, removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

after(async () => {
  await closeBrowser();
  removeFolders();
});

/** What reports hold that the Chinese fonts of the web lack: units, numerals, signs, names, emoji. */
const rare = [...'㎥㎡㎏㎞℃‰ⅠⅢⅤⅫⅰ✔✓✗①⑳㉑㊀㈠❶➤★■→𬱖䶮𫖯㛃𬭎镕喆䌹𬍛😀🎉📈👍✅🏆❤'];
/** What no font has: letters that Unicode has not assigned, and one for private use. */
const unknown = ['\u0378', '\u{33480}', '\u{10fffd}'];

function pageWith(content: string, head = ''): string {
  const file = join(temporaryFolder(), 'page.html');
  writeFileSync(
    file,
    pageOf(`<wr-cover heading="标题"></wr-cover><wr-section heading="一节">${content}</wr-section>`, head),
  );
  return file;
}

/** The families of fallback fonts that a page asks for. */
const fallbacks = (page: Awaited<ReturnType<typeof openReport>>) =>
  page.evaluate(() =>
    [...document.fonts].map(({family}) => family).filter((name) => name.includes('Fallback')),
  );

describe('the letters of a picture', {timeout: 180_000}, () => {
  it('all have a glyph: rare ones come from fallback fonts, in every font and weight', async () => {
    const words = rare.join('');
    const tiles = rare.map((each) => `<wr-metric-tile value="3" unit="${each}">数${each}</wr-metric-tile>`);
    const page = await openReport(
      pageWith(
        `<p>${words}<b>${words}</b></p><h4>${words}</h4><wr-metric-grid>${tiles.join('')}<wr-metric-tile value="Ⅲ" unit="类">水质</wr-metric-tile></wr-metric-grid>`,
      ),
      500,
    );
    assert.deepEqual(await bringGlyphs(page), []);
    // In a serif, as wide as its letters: a sign of the Chinese font fills a square.
    const [width, size] = await page.evaluate(() => {
      const tile = document.querySelector('wr-metric-tile[value="Ⅲ"]')!.shadowRoot!;
      const sign = tile.querySelector('.roman')!;
      return [sign.getBoundingClientRect().width, parseFloat(getComputedStyle(sign).fontSize)] as const;
    });
    assert.ok(width / size > 1.1 && width / size < 1.3, `${width} of ${size}`);
    await page.close();
  });

  it('are looked for by drawing them: what no font has is named with its place, once', async () => {
    const page = await openReport(
      pageWith(
        `<p>张${unknown[0]}某和张${unknown[0]}某</p><wr-metric-tile value="3" unit="${unknown[1]}">件</wr-metric-tile><p class="sign"></p>`,
        `<style>.sign::after{content:"${unknown[2]}"}</style>`,
      ),
      500,
    );
    assert.deepEqual(await bringGlyphs(page), [
      {character: unknown[0], element: 'wr-section', context: `张${unknown[0]}某和张${unknown[0]}某`},
      {character: unknown[1], element: 'wr-metric-tile', context: unknown[1]},
      {character: unknown[2], element: 'wr-section', context: unknown[2]},
    ]);
    await page.close();
  });

  it('of a usual report need no fallback font, and none is loaded', async () => {
    const page = await openReport(reference, 500);
    assert.deepEqual(await bringGlyphs(page), []);
    assert.deepEqual(await fallbacks(page), []);
    await page.close();
  });

  it('are written out where no font has a unit or a numeral', async () => {
    const own = '<style>.own{font-family:"Noto Sans SC Variable"}</style>';
    const page = await openReport(pageWith('<p class="own">水量3㎥，面积4㎢，第Ⅲ类</p>', own), 500);
    const missing = await bringGlyphs(page);
    const text = await page.evaluate(() => document.querySelector('.own')!.textContent);
    assert.deepEqual(missing, []);
    assert.match(text, /^水量3(㎥|m³)，面积4(㎢|km²)，第(Ⅲ|III)类$/);
    await page.close();
    const written = [...'㎥㎡㎢㎜㎏㎎℃ⅠⅢⅫⅳ'].map(writtenOut);
    assert.deepEqual(written, ['m³', 'm²', 'km²', 'mm', 'kg', 'mg', '°C', 'I', 'III', 'XII', 'iv']);
    for (const character of '①甲3m') assert.equal(writtenOut(character), undefined);
  });

  it('without a glyph are a warning, and with --strict a failure that writes nothing', async () => {
    const file = pageWith(`<p>张${unknown[0]}某</p>`);
    const folder = temporaryFolder();
    const png = join(folder, 'a.png');
    const warned = await workReport(['render', file, '-o', png]);
    assert.equal(warned.status, 0);
    assert.match(warned.stderr, /没有字形[^“]*“\u0378”（U\+0378，在 wr-section 的“张\u0378某”里）/);
    assert.ok(existsSync(png));
    for (const name of ['b.png', 'b.pdf', 'b.html']) {
      const output = join(folder, name);
      const strict = await workReport([
        'render',
        file,
        '-o',
        output,
        '--strict',
        '--lang',
        'en',
        ...(name.endsWith('html') ? ['--wechat'] : []),
      ]);
      assert.equal(strict.status, 1, name);
      assert.match(strict.stderr, /no glyph[^“]*“\u0378” \(U\+0378, in “张\u0378某” of wr-section\)/);
      assert.ok(!existsSync(output), name);
    }
  });
});
