import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {pictureSize, takePicture} from '../../src/cli/formats/picture.js';
import {closeBrowser, openReport} from '../support/open-report.js';
import {pageOf, removeFolders, temporaryFolder} from '../support/run-cli.js';

after(async () => {
  await closeBrowser();
  removeFolders();
});

/** What a page does to its report from outside: `body`, `main` and `wr-report` by their names. */
const ways: Record<string, string> = {
  'zoom of the page': 'html{zoom:1.3}',
  'zoom of an ancestor': 'body{zoom:1.3}',
  'zoom below 1': 'main{zoom:0.5}',
  'zoom of the report': 'wr-report{zoom:1.3}',
  'zoom of all': 'html{zoom:1.1}body{zoom:0.7}main{zoom:3}wr-report{zoom:0.9}',
  scale: 'main{transform:scale(0.8)}',
  'scale that is reached slowly': 'main{transform:scale(0.8);transition:all 9s}',
  'scale of its own': 'main{scale:2}wr-report{scale:0.5}',
  'turn and shift': 'body{rotate:5deg}main{translate:40px 900px}wr-report{transform:skew(4deg)}',
  perspective: 'body{perspective:300px}main{transform:rotateY(30deg)}',
  cut: 'main{clip-path:inset(10px)}wr-report{mask-image:linear-gradient(#000,transparent)}',
  containment: 'main{contain:strict;height:50px}',
  'skipped while far away': 'main{margin-top:9000px;content-visibility:auto}',
  'not seen yet': 'body{opacity:0;transition:opacity 1s}wr-report{opacity:0.5}',
  'a filter over what flows out of its box':
    'main{filter:grayscale(0);overflow:hidden;height:60px;width:200px}',
};

const width = 400;

/** The picture of a report on a page with such a sheet, and one of its elements as SVG. */
async function drawnWith(sheet: string) {
  const tile = '<wr-metric-tile value="390余" unit="万元">协调资金</wr-metric-tile>';
  const html = pageOf(
    `<wr-section heading="一节">${tile}<p>一句话。</p></wr-section>`,
    `<style>${sheet}</style>`,
  )
    .replace('<body>', '<body style="margin:0"><main>')
    .replace('</body>', '</main></body>');
  const file = join(temporaryFolder(), 'page.html');
  writeFileSync(file, html);
  const page = await openReport(file, width, pictureSize(width).layoutHeight);
  const svg = await page.evaluate(() => WorkReportExport.drawSvg(document.querySelector('wr-metric-tile')!));
  const picture = await takePicture(page, pictureSize(width), {onStrip: () => undefined});
  await page.close();
  return {svg, picture: picture!};
}

describe('a report that its page', {timeout: 180_000}, () => {
  it('enlarges, turns, cuts or fades is drawn as one that it leaves alone', async () => {
    const plain = await drawnWith('');
    assert.ok(plain.picture.height > 100);
    for (const [name, sheet] of Object.entries(ways)) {
      const {svg, picture} = await drawnWith(sheet);
      assert.deepEqual([picture.width, picture.height], [plain.picture.width, plain.picture.height], name);
      assert.ok(picture.data.equals(plain.picture.data), `${name}: other pixels`);
      if (!name.includes('filter')) assert.equal(svg, plain.svg, name);
    }
  });
});
