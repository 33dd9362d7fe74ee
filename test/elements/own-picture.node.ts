// A picture of the author's own on the cover: whatever it shows, the words stand out from what is painted behind them.
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {measureContrast} from '../support/access/contrast.js';
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
});
