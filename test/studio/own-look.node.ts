// A colour and a font of the editor's own, and the studio in English; in a private window, which forgets all of it.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {root, workReport} from '../support/run-cli.js';
import {inChromium} from './open-studio.js';

const text =
  '云泽市政府工作报告\n一、去年工作\n全年完成投资61.7亿元，增长6.3%。新开工项目28个。\n（一）产业\n建成厂房4.2万平方米。\n';
/** #1a5fb4 as browsers give it back. */
const blue = 'rgb(26, 95, 180)';
const font = 'node_modules/@fontsource-variable/noto-serif-sc/files/noto-serif-sc-latin-wght-normal.woff2';

describe('the studio in English', () => {
  it('is what the command line writes when asked', async () => {
    const {stdout} = await workReport(['studio', '--lang', 'en', '-o', '-']);
    const english = String(stdout);
    assert.ok(english.includes('<html lang="en">'));
    const chinese = readFileSync(join(root, 'dist/studio.html'), 'utf8');
    assert.equal(english.replace('<html lang="en">', '<html lang="zh-CN">'), chinese);
  });
});

describe('the look of an editor’s own', {timeout: 120_000}, () => {
  const chromium = inChromium();

  it('refuses a colour that cannot be read, takes the nearest, and keeps it and a font in every file', async () => {
    const {page, problems, click, choose, paste, checked, report, shows, downloaded, open} =
      await chromium.studio('private');
    const colourOf = (selector: string): Promise<string> =>
      page.evaluate((css) => {
        const within = document.querySelector('wr-studio')!.shadowRoot!;
        const found = document.querySelector(css) ?? within.querySelector(css)!;
        return getComputedStyle(found).getPropertyValue('--wr-brand');
      }, selector);
    await click('#language');
    await shows('h1', /^Turn a report/);
    await paste(text);
    await checked();
    await shows('.strip', /No errors No warnings \d+ left out/);
    const draft = await report();
    await choose('#colour', 'f2b705');
    await shows('.verdict', /Not legible, not used.*1\.7.*#[\da-f]{6}/);
    assert.equal(await report(), draft);
    await click('#use-nearest');
    await shows('.verdict', /^Legible/);
    await choose('#colour', '#1a5fb4');
    await checked();
    assert.match(await report(), /<wr-report theme="brand"/);
    assert.equal(await colourOf('.stage wr-report'), blue);
    await choose('#font', join(root, font));
    await shows('.toast', /Headings are set in noto-serif-sc-latin/);
    await checked();
    const saved = await downloaded(() => click('#save'), '.html');
    const html = saved.bytes.toString();
    assert.match(html, /<style data-wr-brand="#1a5fb4">[^]*<style data-wr-font="noto[^]*data:font\/woff2/);
    await click('#export');
    await page.waitForSelector('wr-studio >>> .cut-page wr-cover');
    assert.equal(await colourOf('.cut-page wr-report'), blue);
    for (const row of ['#row-long', '#row-slices', '#row-proof', '#row-page', '#row-deck']) await click(row);
    const {bytes} = await downloaded(() => click('#go-export'), '.zip');
    const made = Object.entries(unzipSync(bytes));
    const file = (ending: string): Buffer => Buffer.from(made.find(([name]) => name.endsWith(ending))![1]);
    const exported = file('-web page.html').toString();
    assert.match(exported, /<html lang="zh-CN"/);
    assert.ok(exported.includes('#1a5fb4'));
    assert.match(exported, /@font-face[^}]*"Own Headings"[^}]*data:font\/woff2/);
    const slides = unzipSync(file('-slides.pptx'));
    const parts = (folder: string): string =>
      Object.entries(slides)
        .filter(([name]) => name.startsWith(`ppt/${folder}/`))
        .map(([, xml]) => Buffer.from(xml).toString())
        .join('');
    assert.match(parts('slides'), /61\.7/);
    assert.match(parts('theme'), /1a5fb4/i);
    assert.ok(parts('notesSlides').includes('新开工项目28个。'));
    await shows('#exported', /2 files made/);
    await click('#export-dialog .close');
    const kept = join(chromium.files, 'own.html');
    writeFileSync(kept, saved.bytes);
    for (let i = 0; i < 3; i++) await click('#undo');
    await checked();
    assert.equal(await report(), draft);
    assert.notEqual(await colourOf('.stage wr-report'), blue);
    await open(kept);
    await checked();
    assert.equal(await colourOf('.stage wr-report'), blue);
    const again = await downloaded(() => click('#save'), '.html');
    assert.equal(again.bytes.toString(), html);
    assert.deepEqual(problems, []);
    await page.close();
  });
});
