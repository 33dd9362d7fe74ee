// Decks read back: their parts, and every figure of the page in them.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {drawSlides} from '../../src/cli/formats/slides.js';
import {zh} from '../../src/cli/words/zh.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {findNumbers} from '../../src/text/index.js';
import {darkThemes} from '../../src/themes/dark.js';
import {themes} from '../../src/themes/tokens.js';
import {missingPrograms, wordsOutside} from '../support/boxes.js';
import {contrast} from '../support/contrast.js';
import {colorPairs} from '../support/deck-colors.js';
import {faultsOf, readDeck, type Deck} from '../support/deck.js';
import {closeBrowser, openReport, reference} from '../support/open-report.js';
import {bundle, pageOf, removeFolders, root, temporaryFolder, workReport} from '../support/run-cli.js';
import {corpus} from '../support/report/corpus.js';

/** At night. */
const all = Boolean(process.env.WR_ALL);
const examples = ['national', 'brief', ...(all ? ['brief-cppcc'] : [])].map((name) =>
  join(root, `examples/${name}.html`),
);
/** What the look at a drawn deck needs, at night. */
const missing = all ? missingPrograms() : undefined;
const allThemes = [
  ...Object.entries(themes),
  ...Object.entries(darkThemes).map(([name, theme]) => [`${name} dark`, theme] as const),
];
const bare = (text: string): string => text.replace(/[\s，、。；：—·]/g, '');
const digitsOf = (text: string): string[] =>
  findNumbers(text).flatMap(({text: figure}) => figure.match(/\d[\d.,]*/g) ?? []);

describe('slides', {timeout: 300_000}, () => {
  let folder: string;
  before(() => {
    folder = temporaryFolder();
  });
  after(async () => {
    await closeBrowser();
    removeFolders();
  });

  const write = (name: string, html: string): string => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    return file;
  };

  /** The deck of a page, and what the page says. */
  async function deckOf(
    file: string,
    selector?: string,
  ): Promise<{deck: Deck; bytes: Buffer; said: string; page: Page}> {
    const page = await openReport(file, 1080);
    const bytes = await drawSlides(page, {only: selector});
    const said = await page.evaluate(() =>
      WorkReportExport.spokenLines(document.querySelector('wr-report')!)
        .map(({text}) => text)
        .join('\n'),
    );
    return {deck: readDeck(bytes), bytes, said, page};
  }

  /** Parts of the deck that are no well-formed XML, by the browser's parser. */
  const malformed = (page: Page, {parts}: Deck): Promise<string[]> =>
    page.evaluate(
      (list) =>
        list
          .filter(([, xml]) =>
            new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'),
          )
          .map(([path]) => path),
      [...parts],
    );

  /** Figures that are on one side only. */
  const unlike = (one: string, other: string): string[] => {
    const words = bare(other);
    return [...new Set(digitsOf(one))].filter((figure) => !words.includes(bare(figure)));
  };

  const drafts = (all ? corpus : []).map(({name, text}) => {
    const {report} = parseReport(text.replace(/^# .*\n/, ''));
    return {name, html: () => composeHtml(report, {script: bundle})};
  });

  if (missing) it('are drawn by LibreOffice inside their boxes', {skip: missing}, () => undefined);
  for (const file of [reference, ...examples])
    it(`of ${file.slice(root.length)} are sound and say every figure of the page`, () => check(file));
  for (const {name, html} of drafts)
    it(`of the draft of ${name} are sound and say every figure of the page`, () =>
      check(write(name, html())));

  async function check(file: string): Promise<void> {
    const {deck, bytes, said, page} = await deckOf(file);
    assert.deepEqual(faultsOf(deck), []);
    assert.deepEqual(await malformed(page, deck), []);
    assert.ok(bytes.length < 2e6, `${bytes.length} bytes`);
    const words = deck.slides.join('\n');
    const written = await page.evaluate(() => document.querySelector('wr-report')!.outerHTML);
    assert.deepEqual(unlike(said, words), [], 'not in the deck');
    assert.deepEqual(unlike(words, said + written), [], 'not on the page');
    assert.deepEqual(await silent(page, words), [], 'words of the page that the deck does not hold');
    assert.ok(bytes.equals(await drawSlides(page, {})), 'the same page gives the same bytes');
    for (const [path, xml] of deck.parts) {
      if (!/slides\/slide\d+\.xml$/.test(path)) continue;
      assert.match(xml, /<p:ph type="(?:title|ctrTitle)"\/>/, `${path} has no title`);
      for (const [, size] of xml.matchAll(/ sz="(\d+)"/g))
        assert.ok(Number(size) >= 1400, `${path}: ${size}`);
    }
    for (const [text, ground, where] of colorPairs(deck).values())
      for (const [name, theme] of allThemes)
        assert.ok(contrast(theme[text], theme[ground]) >= 4.5, `${name}: ${text} on ${ground}, ${where}`);
    if (all && !missing) assert.deepEqual(wordsOutside(bytes, deck), []);
    await page.close();
  }

  /** Pieces of text between marks, as the author wrote them, that are nowhere in the deck. */
  async function silent(page: Page, words: string): Promise<string[]> {
    const texts = await page.evaluate(() => {
      const found: string[] = [];
      const visit = (node: Node): void => {
        if (node instanceof Text) found.push(node.data);
        if (node instanceof Element)
          for (const name of ['heading', 'lead', 'keyword', 'outcome', 'topic', 'horizon'])
            found.push(node.getAttribute(name) ?? '');
        for (const child of node.childNodes) visit(child);
      };
      visit(document.querySelector('wr-report')!);
      return found;
    });
    const whole = bare(words);
    return texts.map(bare).filter((text) => text && !whole.includes(text));
  }

  it('are native charts, tables and pictures with words for who does not see them', async () => {
    const file = write(
      'forms',
      pageOf(`<wr-part heading="2031年 回顾"><wr-section heading="增长">
        <wr-trend heading="产量"><table><tr><th>年份</th><th>产量（万吨）</th></tr><tr><th>2029年</th><td>13.70</td></tr><tr><th>2030年</th><td>—</td></tr><tr><th>2031年</th><td>15.00</td></tr></table></wr-trend>
        <table><tr><th>名称</th><th>长度</th></tr><tr><td>东线</td><td>31公里</td></tr></table>
        <p hidden>不公开的88件</p><p>写明 &lt;b&gt; 与 "引号" &amp; 符号\u0007</p>
        <img alt="新桥" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='30'%3E%3Cpath d='M0 0h40v30H0z'/%3E%3C/svg%3E">
        </wr-section></wr-part>`),
    );
    const {deck, page} = await deckOf(file);
    assert.deepEqual(faultsOf(deck), []);
    assert.deepEqual(await malformed(page, deck), []);
    const chart = deck.parts.get('ppt/charts/chart1.xml')!;
    assert.match(chart, /<c:lineChart>/);
    assert.match(
      chart,
      /<c:ptCount val="3"\/><c:pt idx="0" formatCode="0.00"><c:v>13.7<\/c:v><\/c:pt><c:pt idx="2"/,
    );
    assert.match(chart, /<c:numFmt formatCode="0.00" sourceLinked="0"\/>/);
    const slides = [...deck.parts]
      .filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
      .map(([, xml]) => xml)
      .join('');
    assert.match(slides, /<a:tbl>.*东线.*31公里/s);
    assert.match(slides, /descr="产量：2029年 13\.70，2030年 —，2031年 15\.00；纵轴不从零起"/);
    assert.match(slides, /<p:cNvPr id="\d+" name="新桥" descr="新桥"\/>/);
    const words = deck.slides.join('\n');
    assert.match(words, /写明 <b> 与 "引号" & 符号/);
    assert.doesNotMatch(words, /不公开|88/);
    assert.match(words, /13\.70/, 'the data sheet writes the figure as the page does');
    await page.close();
  });

  it('say what merged cells, raised digits, figures of several scales and states say on the page', async () => {
    const wide = (columns: number) =>
      `<table><tr>${Array.from({length: columns}, (_, x) => `<th>栏${columns}之${x}`).join('')}</tr>` +
      `<tr>${Array.from({length: columns}, (_, x) => `<td>${columns * 100 + x}`).join('')}</tr></table>`;
    const file = write(
      'as-drawn',
      pageOf(`<wr-part heading="2031年 回顾"><wr-section heading="表格">${[3, 4, 5, 12].map(wide).join('')}
        <table><tr><th>片</th><th>镇</th><th>户</th></tr><tr><th rowspan="2">东片</th><td>云镇</td><td>1201</td></tr><tr><td>雨镇</td><td>1202</td></tr></table>
        <p>装机10<sup>8</sup>千瓦，<del>作废99万元</del>。</p></wr-section>
        <wr-section heading="产值"><wr-ranking><table><tr><th>镇</th><th>值</th></tr><tr><td>甲</td><td>近30亿元</td></tr><tr><td>乙</td><td>1.5万元</td></tr></table></wr-ranking></wr-section>
        <wr-section heading="进度"><wr-progress-checklist frame="inline"><wr-check-item progress="5">修通河堤</wr-check-item><wr-check-item progress="0">新建校舍</wr-check-item><wr-check-item>办好集市</wr-check-item></wr-progress-checklist></wr-section></wr-part>`),
    );
    const {deck, page} = await deckOf(file);
    const slides = [...deck.parts]
      .filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
      .map(([, xml]) => xml)
      .join('');
    for (const columns of [3, 4, 5, 12])
      for (let x = 0; x < columns; x++) assert.ok(slides.includes(`>栏${columns}之${x}<`), `${columns} ${x}`);
    const row = /<a:tr [^>]*>(?:(?!<\/a:tr>).)*雨镇.*?<\/a:tr>/s.exec(slides)![0];
    const cells = row.split('<a:tc>').slice(1);
    assert.deepEqual(
      cells.map((cell) => [...cell.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join('')),
      ['', '雨镇', '1202'],
    );
    assert.match(slides, /baseline="30000"[^>]*>(?:(?!<a:t>).)*<a:t>8</s);
    assert.match(slides, /strike="sngStrike"[^>]*>(?:(?!<a:t>).)*<a:t>作废99万元</s);
    const chart = [...deck.parts].find(([path]) => /charts\/chart\d+\.xml$/.test(path))![1];
    for (const written of ['近30亿元', '1.5万元'])
      assert.ok(chart.includes(`formatCode="&quot;${written}&quot;"`), written);
    const marks = [...slides.matchAll(/<a:t>([√◎○])</g)].map(([, mark]) => mark);
    assert.deepEqual(marks, ['◎', '○', '√']);
    await page.close();
  });

  it('never show figures of two units in one scale, nor leave out what names them', async () => {
    const table = (rows: string[][]) =>
      `<table>${rows.map((cells, y) => `<tr>${cells.map((cell) => (y ? `<td>${cell}</td>` : `<th>${cell}</th>`)).join('')}</tr>`).join('')}</table>`;
    const file = write(
      'true',
      pageOf(`<wr-part heading="2031年 回顾">
        <wr-section heading="两种单位"><wr-trend heading="收支">${table([
          ['年份', '收入（亿元）', '利润（万元）', '增速（%）'],
          ['2029年', '12', '3000', '2.1'],
          ['2030年', '13', '3500', '约5.2'],
        ])}</wr-trend></wr-section>
        <wr-section heading="远离零"><wr-trend heading="路网">${table([
          ['年份', '里程（公里）'],
          ['2029年', '9600'],
          ['2030年', '9800以上'],
          ['2031年', '正在清点'],
        ])}</wr-trend></wr-section>
        <wr-section heading="一条条办"><wr-flow><wr-metric-tile value="320" unit="件">收到</wr-metric-tile><wr-metric-tile value="41" unit="个部门">承办</wr-metric-tile></wr-flow>
        <wr-compare heading="满意率"><wr-metric-tile value="近90" unit="%">由</wr-metric-tile><wr-metric-tile value="95" unit="%以上">增至</wr-metric-tile></wr-compare></wr-section>
        <wr-section heading="三层"><wr-goal-pyramid heading="塔"><wr-goal-tier heading="塔尖层"><wr-goal heading="强县"></wr-goal></wr-goal-tier><wr-goal-tier heading="塔基层"><wr-goal heading="工业"></wr-goal><wr-goal heading="农业"></wr-goal></wr-goal-tier></wr-goal-pyramid></wr-section>
        <wr-section heading="图片"><wr-figure><img alt="水库" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='30'%3E%3Cpath d='M0 0h40v30H0z'/%3E%3C/svg%3E"><wr-metric-tile value="1.2" unit="亿立方米">库容</wr-metric-tile></wr-figure></wr-section>
        <wr-section heading="只有标题"></wr-section>
        <wr-section heading="链接"><p>见<a href="https://example.com/a?b=1&amp;c=2">公报</a>、<a href="javascript:alert(1)">脚本</a>、<a href="#top">页内</a>。</p></wr-section></wr-part>
        <wr-credits><figure slot="qr"><img alt="扫码读全文" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'%3E%3Cpath d='M0 0h40v40H0z'/%3E%3C/svg%3E"></figure>来源</wr-credits>`),
    );
    const {deck, page} = await deckOf(file);
    const found: number[] = [];
    await drawSlides(page, {only: 'wr-section', onSeveral: (count) => found.push(count)});
    await drawSlides(page, {only: 'wr-flow', onSeveral: (count) => found.push(count)});
    assert.deepEqual(found, [7], 'told of what is not drawn');
    await page.evaluate(() => document.querySelector('wr-report')!.replaceChildren());
    await assert.rejects(
      drawSlides(page, {}),
      ({words}: {words: (say: typeof zh) => string}) => words(zh) === zh.pageEmpty,
    );
    await page.close();
    assert.deepEqual(faultsOf(deck), []);
    const charts = [...deck.parts]
      .filter(([path]) => /charts\/chart\d+\.xml$/.test(path))
      .map(([, xml]) => xml);
    const values = charts.map((xml) =>
      [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([part]) =>
        [...part.matchAll(/<c:v>([^<]+)/g)].map(([, value]) => Number(value)),
      ),
    );
    // 亿元 and 万元 are one unit: one scale, in 元; % has a chart of its own.
    assert.deepEqual(values.slice(0, 2), [
      [
        [12e8, 13e8],
        [3e7, 3.5e7],
      ],
      [[2.1, 5.2]],
    ]);
    for (const [i, xml] of charts.entries())
      assert.equal(/<c:min val="0"\/>/.test(xml), !/9600/.test(xml), `the foot of chart ${i + 1}`);
    const slideOf = (words: string) => deck.slides.find((slide) => slide.includes(words)) ?? '';
    assert.match(slideOf('里程（公里）'), /纵轴不从零起/);
    assert.match(slideOf('里程（公里）'), /^9800以上$/m);
    assert.match(slideOf('里程（公里）'), /^正在清点$/m);
    assert.doesNotMatch(slideOf('增速（%）'), /纵轴不从零起/);
    assert.match(slideOf('收到'), /换计量单位：个部门，另起比例/);
    for (const written of ['近90%', '95%以上'])
      assert.match(slideOf('满意率'), new RegExp(`^${written}$`, 'm'));
    for (const name of ['塔尖层', '塔基层']) assert.ok(slideOf('强县').includes(name), name);
    assert.match(slideOf('水库'), /1\.2亿立方米/);
    assert.ok(slideOf('只有标题'));
    assert.match(slideOf('扫码读全文'), /来源/);
    const slides = [...deck.parts]
      .filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
      .map(([, xml]) => xml)
      .join('');
    assert.match(
      slides,
      /descr="收支：收入（亿元） 2029年 12，2030年 13；利润（万元） 2029年 3000，2030年 3500"/,
    );
    const links = [...deck.parts]
      .flatMap(([, xml]) => [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)])
      .map(([, to]) => to);
    assert.deepEqual(links, ['https://example.com/a?b=1&amp;c=2']);
    assert.equal(slides.match(/<a:hlinkClick r:id=/g)?.length, 1);
  });

  it('are of one element where one is named, with the sentences of the source in the notes', async () => {
    const file = write(
      'one',
      pageOf(`<wr-section heading="一节"><p>前言</p></wr-section><wr-section heading="二节"><wr-metric-grid>
        <wr-metric-tile value="37" unit="座">新建水厂</wr-metric-tile></wr-metric-grid></wr-section>`),
    );
    const report = join(folder, 'report.txt');
    writeFileSync(report, '一年来，全县上下同心。新建水厂37座，供水更稳。');
    const output = join(folder, 'one.pptx');
    const args = ['render', file, '-o', output, '--only', 'wr-section + wr-section', '--source', report];
    const {status, stdout, stderr} = await workReport(args);
    assert.equal(status, 0, stderr);
    assert.match(stdout.toString(), /^已写出 .*one\.pptx（.* kB）\n$/);
    const deck = readDeck(readFileSync(output));
    assert.deepEqual(faultsOf(deck), []);
    assert.doesNotMatch(deck.slides.join(), /前言/);
    assert.match(deck.parts.get('ppt/notesSlides/notesSlide1.xml')!, /新建水厂37座，供水更稳。/);
    for (const [wrong, say] of [
      [['--only', 'wr-flow'], /wr-flow/],
      [['--wechat'], /--wechat 只用于 \.html/],
      [['--source', join(folder, 'none.txt')], /none\.txt/],
    ] as const) {
      const failed = await workReport(['render', file, '-o', join(folder, 'no.pptx'), ...wrong]);
      assert.notEqual(failed.status, 0);
      assert.match(failed.stderr, say);
      assert.ok(!existsSync(join(folder, 'no.pptx')));
    }
  });

  it('are made in the page by what is loaded with the first deck', async () => {
    const scripts = `<script src="${bundle.replace('.min.js', '.export.min.js')}"></script><script>delivery = WorkReportExport</script>`;
    const file = write('page', pageOf('<wr-cover heading="报告"></wr-cover><p>一句话</p>', scripts));
    const page = await openReport(file, 1080);
    const [type, size] = await page.evaluate(async () => {
      const {delivery} = globalThis as unknown as {delivery: typeof WorkReportExport};
      const deck = await delivery.toPptx(document.querySelector('wr-report')!);
      return [deck.type, deck.size] as const;
    });
    assert.match(type, /presentation$/);
    assert.ok(size > 10_000);
    await page.close();
  });
});
