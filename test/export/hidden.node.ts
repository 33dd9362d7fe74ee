import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {readPage} from '../../src/check/read-page.js';
import {pictureSize, takePicture} from '../../src/cli/formats/picture.js';
import {drawSlides} from '../../src/cli/formats/slides.js';
import {readDeck} from '../support/deck.js';
import {pageOf, removeFolders, temporaryFolder} from '../support/run-cli.js';
import {closeBrowser, openReport} from '../support/open-report.js';

after(async () => {
  await closeBrowser();
  removeFolders();
});

/** Where words may be hidden: `$` stands for the attributes that hide, `@` for the words that are hidden. */
const places = [
  '<p>明句。<span $>@</span></p><p $>@</p>',
  '<ul><li>明项</li><li $>@</li><li>另项<ul $><li>@</li></ul></li></ul><ol><li>明序</li><li $>@</li></ol>',
  '<table><tr><th>明头</th><th $>@</th></tr><tr><td>明格<b $>@</b></td></tr><tr $><td>@</td><td>@</td></tr></table>',
  '<blockquote>明引<p $>@</p></blockquote><div $><p>@</p></div><section><h4>明题<i $>@</i></h4></section>',
  '<wr-section heading="明节一"><p>明话。</p></wr-section><wr-section heading="@" $><p>@</p></wr-section>',
  '<wr-section><span slot="heading">明节<b $>@</b></span><p>明话。</p></wr-section>',
  '<wr-group lead="明领" heading="明组"><p>明话<a href="#" $>@</a></p></wr-group><wr-group lead="@" heading="@" $></wr-group>',
  `<wr-metric-grid><wr-metric-tile value="11" unit="个">明砖<em $>@</em><p slot="note" $>@</p></wr-metric-tile>
    <wr-metric-tile value="9731" unit="@" $>@</wr-metric-tile></wr-metric-grid>`,
  `<wr-flow><wr-metric-tile value="30" unit="件">明件<i $>@</i></wr-metric-tile><wr-metric-tile value="9732" unit="件" $>@</wr-metric-tile>
    <wr-flow-step lead="其中"><wr-metric-tile value="20" unit="件">明步</wr-metric-tile></wr-flow-step>
    <wr-flow-step lead="@" $><wr-metric-tile value="9733" unit="件">@</wr-metric-tile></wr-flow-step></wr-flow>`,
  `<wr-compare heading="明比"><wr-metric-tile value="50" unit="%">明前</wr-metric-tile><wr-metric-tile value="60" unit="%">明后</wr-metric-tile>
    <p slot="note" $>@</p></wr-compare>`,
  `<wr-trend heading="明势"><table><caption>明表<span $>@</span></caption><thead><tr><th>年份</th><th>产值（亿元）</th><th $>@</th></tr></thead>
    <tbody><tr><td>2021年</td><td>10<span $>9734</span></td><td $>9735</td></tr><tr $><td>2029年</td><td>9736</td></tr>
    <tr><td>2022年</td><td>12</td></tr><tr><td>2023年</td><td>15</td></tr></tbody></table><p $>@</p></wr-trend>`,
  `<wr-ranking heading="明名"><table><tr><th>县</th><th>产值（亿元）</th></tr><tr><td>明甲县</td><td>9</td></tr>
    <tr $><td>@</td><td>9737</td></tr><tr><td>明乙县</td><td>7</td></tr></table></wr-ranking>`,
  `<wr-share heading="明构"><wr-metric-tile value="60" unit="%">明占</wr-metric-tile><wr-metric-tile value="40" unit="%">明余</wr-metric-tile>
    <wr-metric-tile value="97.38" unit="%" $>@</wr-metric-tile></wr-share>`,
  '<wr-share heading="明构二"><table $><tr><td>@</td><td>9739</td></tr></table><table><tr><td>明一</td><td>60%</td></tr><tr><td>明二</td><td>40%</td></tr></table></wr-share>',
  `<wr-targets><wr-metric-tile value="5%左右">明标<span slot="actual">实际5.2%<b $>@</b></span><p slot="note" $>@</p></wr-metric-tile>
    <wr-metric-tile value="9740" unit="万人" $>@</wr-metric-tile></wr-targets>`,
  `<wr-progress-checklist><wr-check-item state="done">明单一<b $>@</b></wr-check-item><wr-check-item>明单二</wr-check-item>
    <wr-check-item progress="97" $>@</wr-check-item></wr-progress-checklist>`,
  `<wr-cards><wr-card lead="明起" keyword="明键"><p>明卡<span $>@</span></p></wr-card><wr-card keyword="@" lead="@" $><p>@</p></wr-card></wr-cards>`,
  '<wr-projects><wr-card heading="明事"><p>明办。</p></wr-card><wr-card heading="@" $><p>@</p></wr-card></wr-projects>',
  `<wr-goal-pyramid heading="明塔"><wr-goal-tier heading="明尖"><p>明目。<i $>@</i></p></wr-goal-tier><wr-goal-tier heading="明层">
    <wr-goal>明愿</wr-goal><wr-goal $>@</wr-goal><wr-goal>明望<span $>@</span></wr-goal></wr-goal-tier><wr-goal-tier heading="@" $><p>@</p></wr-goal-tier></wr-goal-pyramid>`,
  `<wr-new-acts heading="明为"><wr-act heading="明为一"><p>明文一。<b $>@</b></p></wr-act><wr-act heading="明为二"><p>明文二。</p></wr-act>
    <wr-act heading="明为三"><p>明文三。</p></wr-act><wr-act heading="@" outcome="@" $><p>@</p></wr-act></wr-new-acts>`,
  '<wr-tally value="3" filled="2" unit="次">明次<i $>@</i></wr-tally><wr-tally value="97" unit="次" $>@</wr-tally>',
  '<svg width="90" height="20"><text y="15">明字</text><text y="15" $>@</text><g $><text y="15">@</text></g></svg><img alt="@" width="9" height="9" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" $>',
];

const outside = `<wr-cover heading="明封面">明副题<span $>@</span></wr-cover><wr-part heading="明部分"><wr-lede>明导，<span $>@</span>话。</wr-lede>`;

/** What hides, as attributes; those of classes by a style sheet of the page. */
const ways: Record<string, string> = {
  hidden: 'hidden',
  'hidden, laid out by a class': 'class="laid" hidden',
  'display: none': 'style="color:red;display:none"',
  'visibility: hidden': 'style="visibility: hidden"',
  'mso-hide: all': `style="mso-hide:all"`,
  'display: none by a class': 'class="gone"',
  'visibility: hidden by a class': 'class="unseen"',
  'opacity: 0': 'style="opacity: 0.0"',
  'opacity: 0 by a class': 'class="clear"',
  'content-visibility: hidden': 'style="content-visibility:hidden"',
  'content-visibility: hidden by a class': 'class="skipped"',
};
const sheet =
  '<style>.laid{display:block}.gone{display:none}.unseen{visibility:hidden}.gone.back{display:inline}' +
  '.clear{opacity:0}.skipped{content-visibility:hidden}.fading{opacity:0;transition:opacity 1s}</style>';

/** A page of all places; each hidden word is one of its own. */
function pageHiding(way: string): {html: string; hidden: string[]; shown: string[]} {
  let count = 0;
  const body =
    `${outside}<wr-section heading="明大节">${places.join('\n')}</wr-section></wr-part><wr-credits>明署名<span $>@</span></wr-credits>`
      .replaceAll('$', () => way)
      .replaceAll('@', () => `藏词${String(count++).padStart(3, '0')}号`);
  const html = pageOf(body, sheet);
  const hidden = [...new Set(html.match(/藏词\d+号|97\d\d|97\.38/g))];
  return {html, hidden, shown: [...new Set(html.match(/明\p{Script=Han}+/gu))]};
}

/** Everything that leaves a page, and what is said and drawn on it. */
function deliver(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const report = document.querySelector('wr-report')!;
    const spoken = WorkReportExport.spokenLines(report).map(({text}) => text);
    const drawn = [...report.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('wr-') && element.getBoundingClientRect().height > 0)
      .map((element) => WorkReportExport.drawSvg(element));
    const svgs = await Promise.all(drawn);
    const wechat = WorkReportExport.draftWechat(report);
    await WorkReportExport.drawEveryWidth(report);
    const html = await WorkReportExport.staticHtml(report);
    await WorkReportExport.drawEveryWidth(report, false);
    return {
      spoken: spoken.join('\n'),
      svg: svgs.join('\n'),
      wechat: wechat.sections.join('\n') + wechat.pictures.map(({alt}) => alt).join('\n'),
      html,
      blocks: WorkReportExport.blockBoxes(report)
        .map(({name}) => name)
        .join('\n'),
    };
  });
}

/** The words of a deck, with those of its parts that are only named. */
async function slidesOf(page: Page): Promise<string> {
  const {slides, parts} = readDeck(await drawSlides(page, {}));
  const names = [...parts.values()].flatMap((xml) => [...xml.matchAll(/ (?:name|descr|title)="([^"]*)"/g)]);
  return [...slides, ...names.map(([, name]) => name)].join('\n');
}

function open(html: string): Promise<Page> {
  const file = join(temporaryFolder(), 'page.html');
  writeFileSync(file, html);
  return openReport(file, 500, pictureSize(500).layoutHeight);
}

const digitsApart = (text: string) =>
  text.replace(/src="data:[^"]*"|url\([^)]*\)|\d+\.\d+|[\d.]+(px|%|em)|="[^"<>一-龥]*"/g, '');

describe('what its author hid', {timeout: 300_000}, () => {
  for (const [name, way] of Object.entries(ways)) {
    it(`by ${name} is in no export, no diagram and no alternative text, and nothing else is missing`, async () => {
      const {html, hidden, shown} = pageHiding(way);
      const page = await open(html);
      const delivered = {...(await deliver(page)), slides: await slidesOf(page)};
      for (const [kind, text] of Object.entries(delivered)) {
        const plain = digitsApart(text);
        assert.deepEqual(
          hidden.filter((word) => plain.includes(word)),
          [],
          `published in ${kind}`,
        );
        if (kind === 'blocks') continue;
        const bare = text.replace(/<[^>]*>|\s/g, '') + text;
        assert.deepEqual(
          shown.filter((word) => !bare.includes(word)),
          [],
          `missing in ${kind}`,
        );
      }
      await page.close();
    });

    it(`by ${name} is not checked where the markup says so, and everything shown is`, () => {
      const {html, hidden, shown} = pageHiding(way);
      const read = readPage(html)
        .statements.flatMap(({pieces}) => pieces.map(({text}) => text))
        .join('\n');
      if (!name.includes('by a class'))
        assert.deepEqual(
          hidden.filter((word) => read.includes(word)),
          [],
        );
      const words = shown.filter((word) => word !== '明字');
      assert.deepEqual(
        words.filter((word) => !read.includes(word)),
        [],
      );
    });
  }

  it('leaves no trace in a picture: it is that of a page without it', async () => {
    const {html} = pageHiding('hidden');
    const pictureOf = async (removed: string) => {
      const page = await open(html);
      await page.evaluate(async (selector) => {
        document.querySelectorAll(selector).forEach((element) => element.remove());
        await document.querySelector<HTMLElement & {ready: Promise<void>}>('wr-report')!.ready;
      }, removed);
      const picture = await takePicture(page, pictureSize(500), {onStrip: () => undefined});
      await page.close();
      return picture!;
    };
    const [withIt, without] = [await pictureOf('none'), await pictureOf('[hidden]')];
    assert.deepEqual([withIt.width, withIt.height], [without.width, without.height]);
    assert.ok(withIt.data.equals(without.data));
  });

  it('is what closed details hold, and what stands in a hidden element, unless it is shown again', async () => {
    const page = await open(
      pageOf(
        `<wr-section heading="一节"><details><summary>明要点</summary>藏词一<p>藏词二</p></details>
        <details open><summary>明要点二</summary><p>明细节</p></details>
        <wr-card keyword="明键"><details><summary>明三</summary><table><tr><td>藏词三</td></tr></table></details></wr-card>
        <wr-ranking heading="明名"><table><tr><th>县</th><th>亿元</th></tr><tr><td>明甲</td><td>9</td></tr><tr><td>明乙</td><td>8</td></tr></table>
          <details><summary>明四</summary><p>藏词四</p></details></wr-ranking>
        <div style="visibility:hidden">藏词五<p style="visibility:visible">明又见</p></div>
        <p class="gone back">明复现</p><p class="fading">明渐显</p><dialog>藏词六</dialog></wr-section>`,
        sheet,
      ),
    );
    const delivered = {...(await deliver(page)), slides: await slidesOf(page)};
    for (const [kind, text] of Object.entries(delivered)) {
      assert.doesNotMatch(text, /藏词/, kind);
      if (kind !== 'blocks')
        for (const word of ['明要点二', '明细节', '明又见', '明复现', '明渐显', '明三'])
          assert.ok(text.includes(word), `${kind}: ${word}`);
    }
    await page.close();
  });

  it('is not the code that stands among words, nor what is for pages without scripts', async () => {
    const page = await open(
      pageOf(
        ['style', 'script', 'noscript', 'template']
          .map((tag) => {
            const code = `<${tag}${tag === 'script' ? ' type="text/plain"' : ''}>.藏词{}97</${tag}>`;
            return `<wr-section heading="明节"><p>明句${code}</p><blockquote>明引${code}</blockquote>
            <wr-metric-tile value="11" unit="个">明砖${code}</wr-metric-tile>
            <wr-ranking heading="明名"><table><tr><th>县</th><th>亿元${code}</th></tr><tr><td>明甲${code}</td><td>12${code}</td></tr>
            <tr><td>明乙</td><td>8</td></tr></table></wr-ranking></wr-section>`;
          })
          .join(''),
      ),
    );
    for (const [kind, text] of Object.entries(await deliver(page))) {
      assert.doesNotMatch(digitsApart(text), /藏词|12\.?97|1297/, kind);
      if (kind !== 'blocks')
        for (const word of ['明句', '明引', '明砖', '明甲'])
          assert.ok(text.includes(word), `${kind}: ${word}`);
    }
    await page.close();
  });
});
