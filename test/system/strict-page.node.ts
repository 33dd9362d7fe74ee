// The reference page under the strictest policy that still lets a page have scripts and styles of its own.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {stopBrowser} from '../../src/cli/browser/page.js';
import {root} from '../support/run-cli.js';
import {serveSite, type Site} from '../support/security/serve-strict.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'";
const trusted =
  "require-trusted-types-for 'script'; trusted-types lit-html work-report-elements 'allow-duplicates'";

const reference = readFileSync(join(root, 'examples/youyang.html'), 'utf8');
const text = readFileSync(join(root, 'examples/youyang.txt'), 'utf8');
const table =
  '<table><tr><th>项目</th><th>2022年</th><th>2023年</th></tr><tr><th>甲</th><td>40%</td><td>45%</td></tr><tr><th>乙</th><td>60%</td><td>55%</td></tr></table>';
const charts = ['ranking', 'share', 'trend']
  .filter((name) => existsSync(join(root, 'src/elements', name)))
  .map((name) => `<wr-${name} heading="${name}">${table}</wr-${name}>`)
  .join('');
const content = `${reference.slice(reference.indexOf('<wr-report'), reference.indexOf('<wr-credits'))}
  <wr-part heading="图表"><wr-section heading="图表">${charts}
    <wr-compare><wr-metric-tile value="53.2" unit="%">由</wr-metric-tile><wr-metric-tile value="57.7" unit="%">到</wr-metric-tile></wr-compare>
    <wr-targets><wr-metric-tile value="5%左右">经济增长<span slot="actual">5.2%</span></wr-metric-tile></wr-targets>
    <wr-projects><wr-card heading="改造小区">改造城镇老旧小区。</wr-card></wr-projects></wr-section></wr-part></wr-report>`;
const page = (scripts: string, before = '') => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
  <title>报告</title><link rel="stylesheet" href="/page.css">${scripts}</head><body>${before}${content}</body></html>`;

const files = {
  '/page.css': 'body{margin:0} textarea{display:none}',
  '/classic.html': page('<script src="/dist/work-report-elements.min.js"></script>'),
  '/toolbar.html': page(
    '<script src="/dist/work-report-elements.min.js"></script>',
    '<wr-toolbar></wr-toolbar>',
  ),
  '/module.html': page('<script type="module" src="/dist/work-report-elements.esm.min.js"></script>'),
  '/proof.html': page(
    '<script src="/dist/work-report-elements.min.js"></script><script src="/dist/work-report-elements.proof.min.js"></script>',
    `<textarea id="source" hidden>${text}</textarea>`,
  )
    .replace('<wr-report', '<wr-report source="#source"')
    .replace('value="22"', 'value="23"'),
};

describe('a page under a strict policy', {timeout: 300_000}, () => {
  let browser: Browser;
  let sites: Record<'free' | 'strict' | 'pictures', Site>;
  before(async () => {
    browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
    sites = {
      free: await serveSite(files, ''),
      strict: await serveSite(files, `${strict}; ${trusted}`),
      // What the toolbar needs to draw pictures, as its documentation says.
      pictures: await serveSite(files, `${strict}; img-src data:; connect-src 'self'; ${trusted}`),
    };
  });
  after(async () => {
    await stopBrowser(browser);
    Object.values(sites).forEach((site) => site.close());
  });

  /** Opens a page and waits until its report has drawn; what it complains of is collected. */
  async function open(site: Site, path: string): Promise<{page: Page; complaints: string[]}> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type()) && !/favicon|Lit is in dev mode/.test(message.text()))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      const found: string[] = ((window as {refused?: string[]}).refused = []);
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
        found.push(`${violatedDirective} ${blockedURI} ${sample}`),
      );
    });
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    await page.setViewport({width: 750, height: 1000});
    const answer = await page.goto(site.address + path, {waitUntil: 'load'});
    assert.equal(answer?.status(), 200, path);
    await page.evaluate(async () => {
      await customElements.whenDefined('wr-report');
      await document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report')!.ready;
    });
    return {page, complaints};
  }

  const refused = (page: Page) => page.evaluate(() => (window as {refused?: string[]}).refused);

  for (const path of ['/classic.html', '/module.html']) {
    it(`draws what a free one draws, and breaks no rule: ${path}`, async () => {
      const shots: string[] = [];
      for (const site of [sites.free, sites.strict]) {
        const {page, complaints} = await open(site, path);
        shots.push(await page.screenshot({fullPage: true, encoding: 'base64'}));
        assert.deepEqual(
          [complaints, await refused(page)],
          [[], []],
          site === sites.free ? 'free' : 'strict',
        );
        await page.close();
      }
      assert.ok(shots[0] === shots[1], 'another picture');
    });
  }

  it('is checked on the page itself', async () => {
    const {page, complaints} = await open(sites.strict, '/proof.html');
    await page.waitForSelector('[data-proof=error]', {timeout: 20_000});
    assert.deepEqual([...complaints, ...((await refused(page)) ?? [])].slice(0, 5), []);
    await page.close();
  });

  it('changes theme, width and words without breaking a rule', async () => {
    const {page, complaints} = await open(sites.strict, '/classic.html');
    await page.evaluate(async () => {
      const report = document.querySelector('wr-report')!;
      report.setAttribute('theme', 'jade');
      for (const element of report.querySelectorAll('*')) {
        if (!element.localName.startsWith('wr-')) continue;
        for (const name of ['heading', 'value', 'unit', 'number', 'lead', 'keyword'])
          if (element.hasAttribute(name)) element.setAttribute(name, element.getAttribute(name)! + '一');
      }
      await report.ready;
    });
    for (const width of [320, 1440]) {
      await page.setViewport({width, height: 800});
      await page.evaluate(() => document.querySelector('wr-report')!.ready);
    }
    assert.deepEqual([...complaints, ...((await refused(page)) ?? [])].slice(0, 5), []);
    await page.close();
  });

  it('delivers every file once it may draw pictures', async () => {
    const {page, complaints} = await open(sites.pictures, '/toolbar.html');
    await page.waitForFunction(() => 'WorkReportExport' in window, {timeout: 20_000});
    const sizes = await page.evaluate(async () => {
      const report = document.querySelector('wr-report')!;
      const out = WorkReportExport;
      return [
        (await out.toPng(report, {layoutWidth: 375})).size,
        (await out.toSlices(report, {layoutWidth: 375, height: 3000})).length,
        (await out.toStaticHtml(report)).length,
        (await out.toWechatHtml(report))[0]!.characters,
        (await out.toSvg(report.querySelector('wr-flow')!)).length,
      ];
    });
    assert.ok(
      sizes.every((size) => size > 0),
      sizes.join(),
    );
    assert.deepEqual([...complaints, ...((await refused(page)) ?? [])].slice(0, 5), []);
    await page.close();
  });

  it('says what is in the way where the page may draw no pictures', async () => {
    const {page} = await open(sites.strict, '/toolbar.html');
    await page.waitForFunction(() => customElements.get('wr-toolbar'), {timeout: 20_000});
    const said = await page.evaluate(async () => {
      const toolbar = document.querySelector('wr-toolbar')!;
      toolbar.shadowRoot!.querySelector<HTMLButtonElement>('[data-action=png]')!.click();
      const status = toolbar.shadowRoot!.querySelector('[role=status]')!;
      for (let i = 0; i < 400 && !/没有完成|已保存/.test(status.textContent!); i++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return status.textContent!;
    });
    assert.match(said, /^长图没有完成：.*img-src/);
    await page.close();
  });
});
