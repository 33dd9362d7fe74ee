// Attack strings in every attribute, slot and cell of a page and in the text of a report: nothing runs, loads or
// escapes in the page nor in anything that is made from it. WR_ATTACKS=all exports more of them, which is for the night.
import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer-core';
import {findChromium} from '../../src/cli/browser/chromium.js';
import {stopBrowser} from '../../src/cli/browser/page.js';
import {bundle, pageOf, removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';
import {docx} from '../support/report/docx.js';
import {alien, attacks, attributes, escaped} from '../support/security/attacks.js';
import {lookForAttacks, nothing} from '../support/security/look-for-attacks.js';

interface Declaration {
  tagName?: string;
  attributes?: {name: string}[];
  slots?: {name: string}[];
}
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  modules: {declarations: Declaration[]}[];
};
/** The tags of the package but the report's, with the attributes and slots that its manifest names. */
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName !== undefined && tagName !== 'wr-report')
  .map(({tagName, attributes: own = [], slots = []}) => ({
    tag: tagName!,
    attributes: [...new Set([...attributes, ...own.map(({name}) => name)])],
    slots: [...new Set(['heading', 'note', 'actual', 'emblem', ...slots.map(({name}) => name)])].filter(
      Boolean,
    ),
  }));

/** How much is exported: all that WeChat takes as pictures is drawn one by one. */
const exported = process.env.WR_ATTACKS ? {shifts: [0, 19], nested: 4} : {shifts: [0], nested: 1};

describe('markup is text', {timeout: 600_000}, () => {
  let folder: string;
  let browser: Browser;
  before(async () => {
    folder = temporaryFolder();
    // Without the guard of `render`: what a page tries must be seen, not prevented.
    browser = await puppeteer.launch({...(await findChromium()), headless: 'shell'});
  });
  after(async () => {
    await stopBrowser(browser);
    removeFolders();
  });

  const looked = (file: string) =>
    lookForAttacks(browser, file, (address) => address.startsWith(new URL('.', bundle).href));

  /** The `i`-th attack, in rounds, as HTML writes text. */
  const attack = (i: number): string => escaped(attacks[i % attacks.length]!);

  /** One element of each tag, each attribute and each slot with an attack of its own; another one for every `shift`. */
  const everywhere = (shift: number): string =>
    elements
      .map(({tag, attributes, slots}, t) => {
        const given = attributes.map((name, i) => `${name}="${attack(i + t + shift)}"`).join(' ');
        const slotted = slots.map((name, i) => `<p slot="${name}">${attack(i + 3 * t + shift)}</p>`).join('');
        const [inside, cell, item] = [0, 3, 4].map((i) => attack(i + 7 * t + shift));
        return `<${tag} ${given}>${inside}${slotted}
          <table><tr><th>${cell}</th><td>${item}</td></tr></table><ul><li>${item}</li></ul></${tag}>`;
      })
      .join('\n');

  /** A table that charts draw, with an attack in every cell. */
  const table = (text: string): string => `<table><caption>${text}</caption>
    <thead><tr><th>${text}</th><th>${text}（亿元）</th><th>2021年${text}</th></tr></thead>
    <tbody>${[5, 8, 13].map((n, i) => `<tr><th>${202 + i}${i}年${text}</th><td>${n}${text}</td><td>${n + 1}</td></tr>`).join('')}</tbody></table>`;
  /** The same, but what has to be a number is one: no attack keeps the chart from being drawn. */
  const chart = (text: string): string => `<table>
    <thead><tr><th>${text}</th><th>${text}（亿元）</th></tr></thead>
    <tbody>${[5, 8, 13].map((n, i) => `<tr><th>202${i}年</th><td>${n}</td></tr>`).join('')}</tbody></table>`;
  const bars = (text: string): string => `<table>
    <thead><tr><th>${text}</th><th>数值（亿元）</th></tr></thead>
    <tbody>${[5, 8, 13].map((n) => `<tr><th>${text}${n}</th><td>${n}</td></tr>`).join('')}</tbody></table>`;

  /** Elements that draw what stands inside them, with an attack for words. */
  const nested = (
    text: string,
  ): string => `<wr-part heading="${text}"></wr-part><wr-section heading="${text}">
    <wr-flow><wr-metric-tile value="5" unit="${text}">${text}</wr-metric-tile><wr-metric-tile value="3" unit="${text}">${text}</wr-metric-tile><wr-flow-step lead="${text}"><wr-metric-tile value="2" unit="${text}">${text}</wr-metric-tile></wr-flow-step></wr-flow>
    <wr-progress-checklist><wr-check-item>聚焦${text}献力</wr-check-item><wr-check-item>聚焦甲献力</wr-check-item></wr-progress-checklist>
    <wr-goal-pyramid><wr-goal-tier heading="${text}"><wr-goal>${text}</wr-goal></wr-goal-tier><wr-goal-tier heading="甲"><wr-goal>${text}</wr-goal><wr-goal>乙</wr-goal></wr-goal-tier></wr-goal-pyramid>
    <wr-new-acts heading="${text}">${`<wr-act heading="${text}" outcome="${text}">${text}</wr-act>`.repeat(3)}</wr-new-acts>
    <wr-cards layout="lockup"><wr-card lead="${text}" keyword="${text}">${text}</wr-card></wr-cards>
    <wr-trend heading="${text}">${chart(text)}${text}</wr-trend><wr-trend kind="column">${table(text)}</wr-trend>
    <wr-ranking heading="${text}">${bars(text)}<p>${text}</p></wr-ranking><wr-ranking>${table(text)}</wr-ranking>
    <wr-share heading="${text}" total="26亿元">${bars(text)}</wr-share><wr-share kind="ring" total="${text}">${table(text)}</wr-share>
    <wr-share kind="ring"><wr-metric-tile value="40" unit="%">${text}</wr-metric-tile><wr-metric-tile value="60" unit="%">${text}</wr-metric-tile></wr-share>
    <wr-compare heading="${text}"><wr-metric-tile value="5" unit="${text}">${text}</wr-metric-tile><wr-metric-tile value="8" unit="${text}">${text}</wr-metric-tile><p slot="note">${text}</p></wr-compare>
    <wr-targets><wr-metric-tile value="5%" icon="${text}">${text}<span slot="actual">${text}5.0%</span><p slot="note">${text}</p></wr-metric-tile><wr-metric-tile value="5${text}">乙</wr-metric-tile></wr-targets>
    <wr-projects><wr-card heading="${text}" scene="${text}"><p>${text}</p></wr-card><wr-card number="${text}" heading="乙"></wr-card></wr-projects>
    <wr-tally value="3" unit="${text}" filled="1">${text}3天<p slot="note">${text}</p></wr-tally>
    ${table(text)}</wr-section><wr-toolbar for="${text}"></wr-toolbar>`;

  async function rendered(page: string, output: string, ...options: string[]): Promise<string> {
    const file = join(folder, output);
    const {status, stderr} = await workReport(['render', page, '-o', file, ...options]);
    assert.equal(status, 0, stderr);
    return file;
  }

  it('in every attribute, slot and cell of a page', async () => {
    const page = join(folder, 'all.html');
    for (let shift = 0; shift < attacks.length; shift += 10) {
      const shifts = Array.from({length: Math.min(10, attacks.length - shift)}, (_, i) => shift + i);
      writeFileSync(page, pageOf(shifts.map((i) => everywhere(i) + nested(attack(i))).join('\n')));
      assert.deepEqual(await looked(page), nothing, `attacks ${shifts.join()}`);
    }
  });

  it('in what is exported of such a page', async () => {
    const page = join(folder, 'page.html');
    const icons = attacks.map((text) => `<wr-icon name="${escaped(text)}"></wr-icon>`).join('');
    const shown = [
      ...exported.shifts.map(everywhere),
      ...attacks.slice(0, exported.nested).map((text) => nested(escaped(text))),
    ];
    writeFileSync(page, pageOf(icons + shown.join('')));
    assert.deepEqual(await looked(await rendered(page, 'static.html')), nothing, 'static page');
    await rendered(page, 'wechat.html', '--wechat');
    const articles = readdirSync(folder).filter((name) => name.startsWith('wechat'));
    assert.ok(articles.length > 0);
    for (const name of articles) {
      const article = join(folder, name);
      assert.deepEqual(await looked(article), nothing, name);
      assert.doesNotMatch(
        readFileSync(article, 'utf8').replace(/="[^"]*"/g, '=""'),
        /<(?!\/?(section|p|span|img|br)\b)|<[^>]*\s(class|id|on\w+)=/i,
      );
    }
    for (const selector of ['wr-flow', 'wr-new-acts', 'wr-goal-pyramid', 'wr-section:last-of-type']) {
      const svg = await rendered(page, `${selector.replace(/\W/g, '')}.svg`, '--only', selector);
      assert.deepEqual(await looked(svg), nothing, selector);
    }
  });

  it('in the text of a report, through the draft, the check and the sheet', async () => {
    const said = attacks.map((attack) => attack.replace(/\p{Cc}/gu, ''));
    const text = [
      `报告${said[0]}`,
      ...said.flatMap((attack, i) => [
        `${'一二三四五六七八九十'[i % 10]}、${attack}`,
        `收到${attack}提案${235 + i}件，立案${225 - i}件。${attack}。`,
        `- ${attack}甲`,
        `- ${attack}乙`,
        `| ${attack.replaceAll('|', ' ')} | 2023年 |`,
        '|---|---|',
        `| ${attack.replaceAll('|', ' ')} | ${i + 5} |`,
        `“${attack}”《${attack}》`,
      ]),
    ].join('\n\n');
    const source = join(folder, '<img src=x onerror=window.attacked=1> & "报告".txt');
    writeFileSync(source, text);
    const page = join(folder, '\'"><img src=x onerror=window.attacked=1> & .html');
    const draft = await workReport(['draft', source, '-o', page]);
    assert.equal(draft.status, 0, draft.stderr);
    const html = readFileSync(page, 'utf8').replace(/<script src="[^"]*">/, `<script src="${bundle}">`);
    assert.ok(html.includes(bundle));
    writeFileSync(page, html);
    assert.deepEqual(await looked(page), nothing, 'draft');
    for (const [name, against] of [
      ['same.html', source],
      ['other.html', join(folder, 'other.txt')],
    ] as const) {
      if (name === 'other.html')
        writeFileSync(against, text.replace(/\d/g, '7').replaceAll('window', 'wind'));
      const sheet = join(folder, name);
      const check = await workReport(['check', page, '--source', against, '--format', 'html', '-o', sheet]);
      assert.ok(check.status === 0 || check.status === 1, check.stderr);
      assert.deepEqual(await looked(sheet), nothing, name);
    }
    const json = await workReport(['check', page, '--source', join(folder, 'other.txt'), '--format', 'json']);
    const result = JSON.parse(json.stdout.toString()) as {findings: object[]};
    assert.ok(result.findings.length > 0);
    assert.equal(({} as {polluted?: 1}).polluted, undefined);
  });

  it('in a Word file', async () => {
    const source = join(folder, 'report.docx');
    const words = attacks.filter((attack) => !/\p{Cc}/u.test(attack));
    writeFileSync(source, docx(words.map((text) => ({text: `收到${text}12件。`}))));
    const page = join(folder, 'word.html');
    const draft = await workReport(['draft', source, '-o', page]);
    assert.equal(draft.status, 0, draft.stderr);
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(/<script src="[^"]*">/, `<script src="${bundle}">`),
    );
    assert.deepEqual(await looked(page), nothing);
  });

  it('and what an author put there as markup stays out of what is exported', async () => {
    const page = join(folder, 'author.html');
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    for (const name of ['own.png', 'own2.png']) writeFileSync(join(folder, name), Buffer.from(dot, 'base64'));
    const hostile = `
      <a href="javascript:window.attacked=1">甲</a><a href=" java&#10;script:window.attacked=1">甲</a>
      <a href="data:text/html,<script>window.attacked=1</script>">乙</a><a href="vbscript:x">乙</a>
      <p onclick="window.attacked=1" onmouseover="window.attacked=1" style="--x:url(${alien}q.png)">丙</p>
      <svg width="100" height="40" onload="window.loaded=1" viewBox="0 0 100 40"><script>window.loaded=1</script>
        <a href="javascript:window.attacked=1"><text y="20">丁</text></a>
        <a xlink:href="javascript:window.attacked=1" xmlns:xlink="http://www.w3.org/1999/xlink"><text y="20">丁</text></a>
        <a><animate attributeName="href" values="javascript:window.attacked=1"/><text y="30">戊</text></a>
        <set attributeName="onclick" to="window.attacked=1"/>
        <rect width="5" height="5" style="fill:url(${alien}fill.svg#x)" fill="url(${alien}fill2.svg#x)"/>
        <use href="${alien}use.svg#x"/></svg>
      <img src="own.png" srcset="own2.png 2x" alt="图" onerror="window.loaded=1">
      <form action="${alien}form"><input autofocus onfocus="window.loaded=1"><button formaction="javascript:1">己</button></form>
      <link rel="stylesheet" href="${alien}link.css">`;
    writeFileSync(
      page,
      pageOf(
        `<wr-section heading="一节"><p>字</p>${hostile}<wr-flow><wr-metric-tile value="5" unit="件">甲</wr-metric-tile><wr-metric-tile value="3" unit="件">乙${hostile}</wr-metric-tile></wr-flow></wr-section>`,
        `<style>p{--y:"</style><script>window.attacked=1</script>"} wr-report{--wr-serif:"</style><script>window.attacked=1</script>"} p::after{content:"</style><script>window.attacked=1</script>"}</style>`.replaceAll(
          '</style><script',
          '<\\/style><script',
        ),
      ).replace('<body>', `<body style="--wr-sans:'</style><script>window.attacked=1</script>'">`),
    );
    mkdirSync(join(folder, 'author'));
    for (const [output, ...options] of [
      ['author/static.html'],
      ['author/wechat.html', '--wechat'],
      ['author/section.svg', '--only', 'wr-section'],
      ['author/flow.svg', '--only', 'wr-flow'],
    ] as const) {
      const file = await rendered(page, output, ...options);
      assert.deepEqual(await looked(file), nothing, output);
    }
  });
});
