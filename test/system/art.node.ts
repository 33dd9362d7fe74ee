// The file of art beside the classic script: asked for when it is needed, once, and said where it is missing.
import assert from 'node:assert/strict';
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {stopBrowser} from '../../src/cli/browser/page.js';
import {forceColors} from '../support/access/forced-colors.js';
import {removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';

const classic = 'work-report-elements.min.js';
const artFile = 'work-report-elements.art.min.js';
const tile = (icon: string) => `<wr-metric-tile value="5" unit="件" icon="${icon}">提案</wr-metric-tile>`;
const pageOf = (body: string, script = '') =>
  `<!doctype html><meta charset="utf-8"><script src="${classic}"></script>${script}<wr-report motion="none">${body}</wr-report>`;

/** What a page opened from the disk asks for, says and draws, once its report is ready. */
interface Seen {
  asked: number;
  said: string[];
  /** Of each tile, whether it has an icon. */
  icons: boolean[];
}

describe('the file of art', {timeout: 120_000}, () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
  });
  after(async () => {
    await stopBrowser(browser);
    removeFolders();
  });

  async function open(file: string): Promise<Seen> {
    const page = await browser.newPage();
    const said: string[] = [];
    let asked = 0;
    page.on('console', (message) => {
      if (message.type() === 'warn') said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => void (asked += Number(request.url().endsWith(artFile))));
    await page.goto(pathToFileURL(file).href);
    const icons = await page.evaluate(async () => {
      await document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report')!.ready;
      return [...document.querySelectorAll('wr-metric-tile')].map(
        ({shadowRoot}) => shadowRoot!.querySelector('.icon svg path') !== null,
      );
    });
    await page.close();
    return {asked, said, icons};
  }

  function write(html: string, ...files: string[]): string {
    const folder = temporaryFolder();
    for (const name of files) copyFileSync(join(root, 'dist', name), join(folder, name));
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    return file;
  }

  it('is asked for once, and ready waits for it', async () => {
    const file = write(pageOf(tile('grain') + tile('粮食') + tile('study')), classic, artFile);
    assert.deepEqual(await open(file), {asked: 1, said: [], icons: [true, true, true]});
  });

  it('is not asked for where every element knows the icons', async () => {
    const file = write(pageOf(tile('study') + tile('pen')), classic, artFile);
    assert.deepEqual(await open(file), {asked: 0, said: [], icons: [true, true]});
  });

  it('leaves out what it would have drawn where it is missing, and one warning says what to add', async () => {
    const {asked, said, icons} = await open(
      write(pageOf(tile('grain') + tile('tax') + tile('study')), classic),
    );
    assert.deepEqual([asked, icons, said.length], [1, [false, false, true], 1]);
    assert.match(said[0]!, new RegExp(artFile));
  });

  it('does not keep a page waiting that gets no answer', async () => {
    const page = await browser.newPage();
    // Ten seconds are none here.
    await page.evaluateOnNewDocument(
      'const later = setTimeout; setTimeout = (call, wait) => later(call, wait === 10_000 ? 0 : wait)',
    );
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith(artFile) || request.continue()));
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(pathToFileURL(write(pageOf(tile('grain')), classic)).href, {
      waitUntil: 'domcontentloaded',
    });
    await page.evaluate(
      () => document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report')!.ready,
    );
    assert.match(said.join(), new RegExp(artFile));
    await page.close();
  });

  it('says that it does not hold a name', async () => {
    const {said, icons} = await open(write(pageOf(tile('dragon')), classic, artFile));
    assert.deepEqual([icons, said.length], [[false], 1]);
    assert.match(said[0]!, /dragon/);
  });

  it('names what was meant, or what there is, in the language of the page', async () => {
    const part = (scene: string) => `<wr-part heading="一" scene="${scene}"></wr-part>`;
    const cases: [string, string, RegExp][] = [
      [tile('graim'), '', /是不是“grain”？/],
      [part('coats'), '', /是不是“coast”？/],
      [part('harbour'), '', /没有“harbour”.*mountains、none、coast、city.*registerScene/],
      [tile('graim'), 'en', /is "grain" meant\?/],
      [part('harbour'), 'en', /no scene "harbour"; .*none, coast, city.*registerScene/],
    ];
    const html = cases.map(([body, lang]) => `<div lang="${lang}">${body}</div>`).join('');
    const {said} = await open(write(pageOf(html), classic, artFile));
    assert.equal(said.length, cases.length, said.join('\n'));
    for (const [, , text] of cases)
      assert.ok(
        said.some((line) => text.test(line)),
        `${text} ${said.join('\n')}`,
      );
  });

  it('is not asked for where the page registers its own', async () => {
    const script = `<script>WorkReportElements.registerIcons({mine: ['M4 4H28', 'M4 28H28']})</script>`;
    const file = write(pageOf(tile('mine'), script), classic, artFile);
    assert.deepEqual(await open(file), {asked: 0, said: [], icons: [true]});
  });

  it('may stand in the page by itself, before or behind the script of the elements', async () => {
    for (const scripts of [
      [artFile, classic],
      [classic, artFile],
    ]) {
      const html = pageOf(tile('grain')).replace(
        /<script.*?<\/script>/,
        scripts.map((name) => `<script src="${name}"></script>`).join(''),
      );
      const {said, icons} = await open(write(html, classic, artFile));
      assert.deepEqual([said, icons], [[], [true]], scripts.join());
    }
  });

  it('stays where the system sets the colours, in every element that has icons', async () => {
    const icon = 'icon="grain"';
    const body = `<wr-section ${icon} heading="一">${tile('grain')}<wr-group ${icon} heading="二"><p>甲</p></wr-group>
      <wr-fields><wr-field ${icon} heading="三农">丙</wr-field></wr-fields><wr-cards><wr-card ${icon} keyword="丁">戊</wr-card></wr-cards>
      <wr-issues><wr-issue ${icon} heading="己">庚</wr-issue></wr-issues><wr-icon name="grain"></wr-icon></wr-section>`;
    const page = await browser.newPage();
    await page.goto(pathToFileURL(write(pageOf(body), classic, artFile)).href);
    await forceColors(await page.createCDPSession(), 'light');
    const widths = await page.evaluate(async () => {
      await document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report')!.ready;
      const hosts = [...document.querySelectorAll('[icon], wr-icon')];
      const svgs = hosts.map(({shadowRoot}) => shadowRoot!.querySelector('.icon svg, [part=icon] svg'));
      return hosts.map(({localName}, i) => [localName, (svgs[i]?.getBoundingClientRect().width ?? 0) > 9]);
    });
    assert.equal(widths.length, 7);
    assert.deepEqual(
      widths.filter(([, isShown]) => !isShown),
      [],
    );
    await page.close();
  });

  it('is not needed by a draft, which holds the icons that it draws and no other', async () => {
    const folder = temporaryFolder();
    const report = join(folder, 'report.txt');
    const page = join(folder, 'page.html');
    writeFileSync(report, '甲县工作报告\n\n一、回顾\n\n粮食产量12万吨，旅游收入3亿元。\n');
    const {status, stderr} = await workReport(['draft', report, '-o', page]);
    assert.equal(status, 0, stderr);
    const [, used] = /registerIcons\((\{.*\})\);/.exec(readFileSync(page, 'utf8'))!;
    assert.deepEqual(Object.keys(JSON.parse(used!) as object), ['grain', 'tourism']);
    assert.deepEqual(await open(page), {asked: 0, said: [], icons: [true, true]});
  });

  it('is taken from the package by render where it does not lie beside the page', async () => {
    const file = write(pageOf(tile('grain')), classic);
    const output = join(temporaryFolder(), 'page.html');
    const {status, stderr} = await workReport(['render', file, '-o', output]);
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, new RegExp(artFile));
    assert.match(readFileSync(output, 'utf8'), /<path d="M16 28\.5/);
  });
});
