// A picture of the author's own on the cover: whatever it shows, the words stand out from what is painted behind them.
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {measureContrast} from '../support/access/contrast.js';
import {forceColors, lostTexts} from '../support/access/forced-colors.js';
import {inPage} from '../support/access/open-reference.js';
import {closeBrowser, openReport} from '../support/open-report.js';
import {looks, photograph} from '../support/photograph.js';
import {pageOf, removeFolders, temporaryFolder} from '../support/run-cli.js';

after(async () => {
  await closeBrowser();
  removeFolders();
});

const themes = ['theme="vermilion"', 'theme="jade"', 'theme="azure"', `theme="dark"`];
const words = [
  ['某某市工作报告', '2026年1月18日'],
  ['某某省某某自治州某某自治县第十九届人民代表大会常务委员会工作报告', '2026年1月18日在第三次会议上 某某某'],
];

describe("a picture of one's own on the cover", {timeout: 120_000}, () => {
  it('leaves every word legible, in every theme, over light, dark and busy ones', async (test) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'p'));
    for (const look of looks) writeFileSync(join(folder, `p/${look}.jpg`), await photograph({look}));
    const cover = (look: string, fit: string, [heading, subtitle]: string[]) =>
      `<wr-cover kicker="" heading="${heading}" ${fit}><img slot="scene" src="p/${look}.jpg" alt="">${subtitle}</wr-cover>`;
    const report = (theme: string) =>
      `<wr-report motion="none" ${theme}>${looks
        .flatMap((look) =>
          ['', 'scene-fit="full"', 'size="compact"'].flatMap((fit) =>
            words.map((pair) => cover(look, fit, pair)),
          ),
        )
        .join('')}</wr-report>`;
    const file = join(folder, 'page.html');
    const html = pageOf('')
      .replace(/<wr-report>.*<\/wr-report>/, themes.map((theme) => report(theme)).join(''))
      .replace('<body>', '<body style="margin:0;display:grid;grid-template-columns:repeat(4,300px)">');
    writeFileSync(file, html);
    const page = await openReport(file, 1200);
    await page.evaluate(() =>
      Promise.all(
        Array.from(
          document.querySelectorAll<HTMLElement & {ready: Promise<void>}>('wr-report'),
          (r) => r.ready,
        ),
      ),
    );
    await page.evaluate(await inPage());
    const {text, weak, lines} = await measureContrast(page);
    test.diagnostic(`${lines} lines, least contrast ${text.toFixed(2)}`);
    assert.ok(lines >= 4 * 18 * 3, String(lines));
    assert.deepEqual(weak, []);
    await page.close();
  });

  it('and scenes leave no trace where the system sets the colours; photographs in the text stay', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'p.jpg'), await photograph({look: 'dark'}));
    const picture = '<img slot="scene" src="p.jpg" alt="">';
    const covers = [
      '',
      'scene-fit="full"',
      'size="compact"',
      'scene="mountains"',
      'size="compact" scene="mountains"',
    ].map(
      (look) =>
        `<wr-cover heading="甲县工作报告" ${look}>${look.includes('scene=') ? '' : picture}第三次会议</wr-cover>`,
    );
    const file = join(folder, 'page.html');
    const rest = `<wr-part scene heading="2025年 工作回顾"><figure><img src="p.jpg" alt="桥"></figure></wr-part><wr-credits>来源</wr-credits>`;
    writeFileSync(file, pageOf(covers.join('') + rest));
    const page = await openReport(file, 375);
    await forceColors(await page.createCDPSession(), 'light');
    await page.evaluate(await inPage());
    const seen = await page.evaluate(() => ({
      // Of what is below the last line on each cover.
      empty: [...document.querySelectorAll('wr-cover')].map((cover) => {
        const words = cover.shadowRoot!.querySelector('.subtitle')!.getBoundingClientRect();
        return cover.getBoundingClientRect().bottom - words.bottom > 40;
      }),
      pictures: [...document.querySelectorAll('img')].map(
        (image) => image.checkVisibility() && image.clientHeight > 0,
      ),
    }));
    assert.deepEqual(seen, {
      empty: [false, false, false, false, false],
      pictures: [false, false, false, true],
    });
    assert.deepEqual(await lostTexts(page), []);
    await page.close();
  });
});
