// What leaves the studio, beside what the command line makes of the same text.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import sharp from 'sharp';
import {root, workReport} from '../support/run-cli.js';
import {inChromium} from './open-studio.js';

const text = readFileSync(join(root, 'examples/national.txt'), 'utf8');
const hasPdfText = !spawnSync('pdftotext', ['-v']).error;
/** Those of words depend on the fonts of a machine, whose missing letters look alike. */
const figuresOfPdf = (file: string): string[] =>
  (execFileSync('pdftotext', [file, '-'], {encoding: 'utf8'}).match(/\d[\d.]*/g) ?? []).sort();

/** The share of pixels that two pictures do not have in common. */
async function differing(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png).removeAlpha().raw().toBuffer({resolveWithObject: true})),
  );
  assert.deepEqual([a!.info.width, a!.info.height], [b!.info.width, b!.info.height]);
  let different = 0;
  for (let i = 0; i < a!.data.length; i += 3)
    if ([0, 1, 2].some((channel) => Math.abs(a!.data[i + channel]! - b!.data[i + channel]!) > 8)) different++;
  return different / (a!.info.width * a!.info.height);
}

/** The static page and the article that the command line makes of a text; and its PDF. */
async function exportedByCommand(folder: string, name: string): Promise<{page: string; article: string}> {
  const run = async (...args: string[]): Promise<void> => {
    const {status, stderr} = await workReport(args, {cwd: folder});
    assert.equal(status, 0, stderr);
  };
  await run('draft', name, '-o', '短.html');
  await run('render', '短.html', '-o', '静.html');
  await run('render', '短.html', '-o', '文.html', '--wechat');
  if (hasPdfText) await run('render', '短.html', '-o', '印.pdf');
  const [page = '', article = ''] = ['静.html', '文.html'].map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  return {page, article};
}

describe('exports of the studio', {timeout: 120_000}, () => {
  const chromium = inChromium();
  const {studio} = chromium;

  it('exports what the command line exports: a page without script and an article; pictures and the proof sheet', async () => {
    const {page, problems, paste, click, choose, checked, shows, downloaded} = await studio();
    const short = text.slice(0, text.indexOf('\n', 900));
    writeFileSync(join(chromium.files, '短.txt'), short);
    const theirs = exportedByCommand(chromium.files, '短.txt');
    await paste(short);
    await checked();
    await click('#export');
    for (const row of ['#row-page', '#row-wechat']) await click(row);
    await choose('select[aria-label="图片格式"]', 'PNG');
    const {bytes} = await downloaded(() => click('#go-export'), '.zip');
    await shows('#exported', /做好 \d+ 个文件，在下载文件夹，都装在 .+-全部\.zip 里/);
    const entries = Object.entries(unzipSync(bytes));
    const named = (ending: string) => entries.filter(([name]) => name.endsWith(ending));
    assert.ok(named('.jpg').length > 1);
    assert.ok(named('.jpg').every(([, picture]) => picture[0] === 0xff && picture.length < 10_000_000));
    const html = (ending: string) => Buffer.from(named(ending)[0]![1]).toString();
    assert.match(html('-审校单.html'), /三审三校/);
    const {page: pageOfCommand, article} = await theirs;
    assert.equal(html('-网页.html'), pageOfCommand);
    // Pictures of drawings have the fonts of each program; the words are the same.
    const words = (fragment: string): string => fragment.replace(/<[^>]*>|\s/g, '');
    assert.equal(words(html('-公众号图文.html')), words(article));
    await click('#export-dialog .close');
    const live = await page.browser().newPage();
    await live.setViewport({width: 1080, height: 1000});
    await live.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    const saved = await downloaded(() => click('#save'), '.html');
    writeFileSync(join(chromium.files, '存.html'), saved.bytes);
    await live.goto(pathToFileURL(join(chromium.files, '存.html')).href);
    const drawn = (await live.$('wr-report'))!;
    await drawn.evaluate((element) => (element as unknown as {ready: Promise<void>}).ready);
    const seen = Buffer.from(await drawn.screenshot());
    const share = await differing(seen, Buffer.from(named('-长图.png')[0]![1]));
    assert.ok(share < 0.005, `${share}`);
    await live.close();
    if (hasPdfText) {
      await page.pdf({path: join(chromium.files, '台.pdf'), preferCSSPageSize: true, printBackground: true});
      const ours = figuresOfPdf(join(chromium.files, '台.pdf'));
      assert.ok(ours.length > 50);
      assert.deepEqual(ours, figuresOfPdf(join(chromium.files, '印.pdf')));
    }
    assert.deepEqual(problems, []);
    await page.close();
  });
});
