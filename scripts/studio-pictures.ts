// The pictures of docs/studio.md and docs/studio.en.md, taken of the built studio: node --import=tsx scripts/studio-pictures.ts
// Letters are those of the fonts of this machine.
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import sharp from 'sharp';
import {findChromium} from '../src/cli/browser/chromium.js';
import {startBrowser} from '../src/cli/browser/page.js';
import {removeFolders, temporaryFolder} from '../test/support/run-cli.js';
import {openStudio, studioFolder} from '../test/studio/open-studio.js';

/** Without the line that says what the example is. */
const text = readFileSync('examples/brief-cppcc.txt', 'utf8').replace(/^.*\n/, '青禾县政协常委会工作报告\n');
const folder = temporaryFolder();
const downloads = join(folder, 'downloads');
mkdirSync(downloads);
const launch = await findChromium();
const browser = await startBrowser({...launch, env: {...launch.env, FONTCONFIG_FILE: undefined}}, true);
const address = studioFolder(folder);

async function take(ending: string): Promise<void> {
  const {page, paste, checked, click, shows, key} = await openStudio(browser, address, downloads);
  const picture = async (name: string): Promise<void> => {
    // What scrolls has come to rest.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await sharp(await page.screenshot())
      .webp({quality: 86})
      .toFile(`docs/studio-${name}${ending}.webp`);
  };
  await page.setViewport({width: 1366, height: 700});
  if (ending) await click('#language');
  await paste(text);
  await checked();
  await picture('drafted');
  await click('.pane.left .tabs button:nth-child(2)');
  await picture('left-out');
  await click('.pane.left .tabs button:nth-child(1)');
  const shown = await page.evaluate(() => {
    const {app} = document.querySelector('wr-studio') as unknown as {
      app: {known: {checked: {shown: {text: string; source?: {at: number; length: number}}[]}}};
    };
    return app.known.checked.shown.flatMap(({text, source}) =>
      source && /\d{2}/.test(text) ? [source] : [],
    );
  });
  // A newer text in which two figures are others.
  let newer = text;
  for (const {at, length} of [shown[2]!, shown[8]!]) {
    const figure = newer
      .slice(at, at + length)
      .replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 4) % 10));
    newer = newer.slice(0, at) + figure + newer.slice(at + length);
  }
  await click('#newer');
  await paste(newer);
  await page.waitForSelector('wr-studio >>> .changes');
  await click('#one-by-one');
  await checked();
  await picture('finding');
  await click('#use-source');
  await checked();
  await key('Escape');
  await click('#export');
  await shows('.about', /\d/);
  await picture('export');
  await page.close();
}

try {
  await take('');
  await take('.en');
} finally {
  await browser.close();
  removeFolders();
}
