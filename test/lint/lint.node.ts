// Pages with the mistakes that people and language models make: each is named with its line, and its fix passes; pages
// that are right raise nothing.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {mended} from '../../src/node/tasks/lint.js';
import {readPage} from '../../src/check/read-page.js';
import {withValues} from '../../scripts/lint-values.js';
import {fixPage, lintCharset, lintPage, type LintRule} from '../../src/lint/index.js';
import {iconAliases, iconNames} from '../../src/themes/icons/names.js';
import {sceneNames} from '../../src/themes/scene-names.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {corpus, corpusOwn, reference} from '../support/report/corpus.js';

type Stories = Record<string, {args?: object; render?: (args: object) => unknown; tags?: readonly string[]}>;

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = (...lines: string[]): string =>
  [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>报告</title><script src="work-report-elements.min.js"></script></head>',
    '<body><wr-report><wr-cover heading="工作报告"></wr-cover>',
    ...lines,
    '<wr-credits><p>来源：工作报告</p></wr-credits></wr-report></body></html>',
  ].join('\n');

/** Mistakes on the fifth line, alone or with one more line, by the rule that names them. */
const mistakes: [LintRule, ...string[]][] = [
  ['self-closed', '<wr-metric-tile value="19" /><p>甲</p>'],
  ['self-closed', '<wr-icon name="heart"/>'],
  ['self-closed', '<wr-tally value="3" unit="次" />'],
  ['self-closed', '<wr-check-item state="done"/>'],
  ['markdown', '```html'],
  ['markdown', '<p>办成**19**件实事</p>'],
  ['markdown', '## 工作回顾'],
  ['unknown-attribute', '<wr-metric-tile :value="19" unit="次">甲</wr-metric-tile>'],
  ['unknown-attribute', '<wr-metric-tile [value]="19" unit="次">甲</wr-metric-tile>'],
  ['unknown-attribute', `<wr-section v-bind:heading="'甲'"><p>甲</p></wr-section>`],
  [
    'unreadable-table',
    '<wr-trend><table><tr><th>年</th><th>数</th></tr><tr><td>2024年</td><td>很多</td></tr></table></wr-trend>',
  ],
  ['not-closed', '<wr-section heading="一">', '<p>甲</p>'],
  ['not-closed', '<wr-metric-tile value="19">提案'],
  ['stray-close', '</wr-section><p>甲</p>'],
  ['stray-close', '<p>甲</p></wr-card>'],
  ['unknown-tag', '<wr-metric-titel value="3">甲</wr-metric-titel>'],
  ['unknown-tag', '<wr-metrictile value="3">甲</wr-metrictile>'],
  ['unknown-tag', '<wr-sections heading="一"><p>甲</p></wr-sections>'],
  ['unknown-tag', '<wr-chart data="1,2,3"></wr-chart>'],
  ['unknown-tag', '<wr-goal-tiers heading="一"></wr-goal-tiers>'],
  ['unknown-attribute', '<wr-metric-tile value="3" label="提案"></wr-metric-tile>'],
  ['unknown-attribute', '<wr-metric-tile vaule="3">甲</wr-metric-tile>'],
  ['unknown-attribute', '<wr-metric-tile value="3" units="件">甲</wr-metric-tile>'],
  ['unknown-attribute', '<wr-section titel="一" heading="一"><p>甲</p></wr-section>'],
  ['unknown-attribute', '<wr-section haeding="一、回顾"><p>甲</p></wr-section>'],
  ['unknown-attribute', '<wr-part year="2025" heading="回顾"><p>甲</p></wr-part>'],
  ['unknown-attribute', '<wr-trend heading="一" values="3,4"><table><tr><td>3</td></tr></table></wr-trend>'],
  ['wrong-parent', '<wr-section heading="一"><wr-check-item>甲</wr-check-item></wr-section>'],
  ['wrong-parent', '<wr-section heading="一"><wr-act heading="甲">乙</wr-act></wr-section>'],
  ['wrong-parent', '<wr-section heading="一"><wr-goal>甲</wr-goal></wr-section>'],
  ['wrong-parent', '<wr-metric-grid><wr-flow-step lead="其中">甲</wr-flow-step></wr-metric-grid>'],
  ['wrong-value', '<wr-cards layout="stak"><wr-card keyword="甲">乙</wr-card></wr-cards>'],
  ['wrong-value', '<wr-metric-tile value="3" size="big">甲</wr-metric-tile>'],
  ['wrong-value', '<wr-section heading="一" ground="bands"><p>甲</p></wr-section>'],
  ['wrong-value', '<wr-trend heading="一" kind="lines"><table><tr><td>3</td></tr></table></wr-trend>'],
  ['duplicate-id', '<p id="a">甲</p><p id="a">乙</p>'],
  ['duplicate-id', '<wr-section heading="一" id="b"><p id="b">乙</p></wr-section>'],
  ['duplicate-attribute', '<wr-metric-tile value="3" value="4">甲</wr-metric-tile>'],
  ['duplicate-attribute', '<wr-section heading="一" heading="二"><p>甲</p></wr-section>'],
  ['empty-element', '<wr-progress-checklist></wr-progress-checklist>'],
  ['empty-element', '<wr-metric-grid> </wr-metric-grid>'],
  ['empty-element', '<wr-metric-tile></wr-metric-tile>'],
  ['no-label', '<wr-metric-grid><wr-metric-tile value="19" unit="件"></wr-metric-tile></wr-metric-grid>'],
  ['no-label', '<wr-metric-tile value="19" unit="件"> </wr-metric-tile>'],
  ['no-alt', '<p><img src="a.png"></p>'],
  ['heading-skips', '<h2>一</h2><h4>二</h4>'],
  ['full-width-sign', '<wr-metric-tile value=“19” unit="件">提案</wr-metric-tile>'],
  ['full-width-sign', '<wr-section heading=“一、 回顾与展望”><p>甲</p></wr-section>'],
  ['full-width-sign', '<wr-metric-tile value＝"19">提案</wr-metric-tile>'],
  ['full-width-sign', '＜wr-metric-tile value="19">提案</wr-metric-tile>'],
  ['full-width-sign', '<p>甲</p＞<wr-lede>乙</wr-lede＞'],
  ['broken-quotes', '<wr-metric-tile value="19 unit="件">提案</wr-metric-tile>'],
  ['broken-quotes', '<wr-metric-tile value="19>提案</wr-metric-tile><p id="c">甲</p>'],
  ['open-comment', '<p>甲</p><!-- 待补 <p>乙</p>'],
  ['markup-in-attribute', '<wr-section heading="稳增长<br>促改革"><p>甲</p></wr-section>'],
  ['markup-in-attribute', '<wr-card keyword="<b>稳</b>">乙</wr-card>'],
  ['unknown-tag', '<WrMetricTile value="3">甲</WrMetricTile>'],
  ['unknown-tag', '<wr_metric_tile value="3">甲</wr_metric_tile>'],
  ['unknown-tag', '<metric-tile value="3">甲</metric-tile>'],
  ['unknown-attribute', '<wr-section caption="一、回顾"><p>甲</p></wr-section>'],
  ['heading-in-title', '<wr-section title="一、回顾"><p>甲</p></wr-section>'],
  ['heading-in-title', '<wr-card title="稳增长">乙</wr-card>'],
  ['unknown-slot', '<wr-metric-tile value="3">甲<b slot="notes">全县第一</b></wr-metric-tile>'],
  ['unknown-slot', '<wr-section heading="一"><p slot="footer">共19件</p></wr-section>'],
  ['hidden-figure', '<wr-metric-tile data-value="19" value="">提案</wr-metric-tile>'],
  ['hidden-figure', '<wr-section heading="一" icon="提案19件"><p>甲</p></wr-section>'],
  ['hidden-words', '<wr-icon name="heart">共19件</wr-icon>'],
  ['wrong-child', '<wr-progress-checklist><li>建学校</li><li>修路</li></wr-progress-checklist>'],
  ['wrong-child', '<wr-fields><div>产业</div></wr-fields>'],
  ['wrong-child', '<wr-new-acts heading="三大行动"><ul><li>甲</li></ul></wr-new-acts>'],
  ['wrong-parent', '<wr-section heading="一"><wr-part heading="二"><p>甲</p></wr-part></wr-section>'],
  ['wrong-value', '<wr-metric-tile value="很多" unit="人">新增就业</wr-metric-tile>'],
  ['wrong-value', '<wr-tally value="不少" unit="次">走访</wr-tally>'],
  ['wrong-child', '<wr-lede>开篇<wr-metric-tile value="3" unit="件">提案</wr-metric-tile></wr-lede>'],
  ['wrong-child', '<wr-statement>总要求<wr-section heading="一"><p>甲</p></wr-section></wr-statement>'],
  ['unknown-attribute', '<wr-metric-tile number="19" unit="件">提案</wr-metric-tile>'],
  ['unknown-attribute', '<wr-metric-tile value="19" suffix="件">提案</wr-metric-tile>'],
  ['unknown-attribute', '<wr-metric-tile value="19" unit="件" note="同比增长5%">提案</wr-metric-tile>'],
  ['unknown-attribute', '<wr-metric-tile value="19" unit="件" number="19">提案</wr-metric-tile>'],
  ['wrong-value', '<wr-check-item progress="大半">甲</wr-check-item>'],
  ['unit-twice', '<wr-metric-tile value="5.2%" unit="%">增速</wr-metric-tile>'],
  ['unreadable-table', '<wr-trend heading="一"><p>3、4、5</p></wr-trend>'],
  ['unreadable-table', '<wr-ranking heading="一"><table><tr><td>甲</td></tr></table></wr-ranking>'],
  ['unknown-scene', '<wr-part heading="一" scene="costa"><p>甲</p></wr-part>'],
  ['unknown-scene', '<wr-credits scene="harbour">甲</wr-credits>'],
  ['unknown-scene', '<wr-cards><wr-card keyword="甲" scene="river">乙</wr-card></wr-cards>'],
  ['unknown-scene', '<wr-section heading="一" scene="coast"><p>甲</p></wr-section>'],
  ['unknown-icon', '<wr-icon name="graim"></wr-icon>'],
  ['unknown-icon', '<wr-icon name="水车"></wr-icon>'],
  ['unknown-icon', '<wr-metric-tile value="3" icon="dragon">甲</wr-metric-tile>'],
  // As language models and other frameworks write.
  ['unknown-attribute', '<p className="big">甲</p>'],
  ['unknown-attribute', '<wr-section heading="一" className="big"><p>甲</p></wr-section>'],
  ['unknown-attribute', '<wr-metric-tile v-for="x in list" value="19">甲</wr-metric-tile>'],
  ['template', '<p v-if="ready">甲</p>'],
  ['template', '<wr-metric-tile value={19} unit="件">甲</wr-metric-tile>'],
  ['template', '<wr-metric-tile value="19" unit="件" onClick={go}>甲</wr-metric-tile>'],
  ['template', '<wr-metric-tile .value="19" unit="件">甲</wr-metric-tile>'],
  ['template', '<p>办成{{count}}件</p>'],
  ['template', '<p>甲</p>{/* 待补 */}'],
  ['template', '<p style={{color: "red"}}>甲</p>'],
  ['template', '<><p>甲</p></>'],
  ['template', '// 第一部分'],
  ['template', '<?php echo 19; ?>'],
  ['markdown', '- 办理提案19件'],
  ['markdown', '1. 甲', '2. 乙'],
  ['markdown', '<p>见[公报](https://a.example/b)</p>'],
  ['markdown', '<p>办成*19*件和`8`件</p>'],
  ['markdown', '<wr-section heading="**一、回顾**"><p>甲</p></wr-section>'],
  ['markdown', '<wr-section heading="## 一、回顾"><p>甲</p></wr-section>'],
  ['placeholder', '<wr-metric-tile value="XX" unit="件">甲</wr-metric-tile>'],
  ['placeholder', '<wr-metric-tile value="undefined" unit="件">甲</wr-metric-tile>'],
  ['placeholder', '<p>办理提案XX件</p>'],
  ['placeholder', '<p>TODO 补数据</p>'],
  ['placeholder', '<p>此处填写内容（待定）</p>'],
  ['escaped-markup', '<p>&lt;strong&gt;19件&lt;/strong&gt;</p>'],
  ['unknown-entity', '<p>甲&amp;nbsp;乙</p>'],
  ['unknown-entity', '<p>甲&npsb;乙</p>'],
  ['unknown-tag', '<section><heading>甲</heading></section>'],
  ['unknown-tag', '<p><sapn>甲</sapn></p>'],
  ['unknown-tag', '<wr-tile value="19" unit="件">甲</wr-tile>'],
  ['unknown-slot', '<wr-metric-tile value="3">甲<slot name="note">全县第一</slot></wr-metric-tile>'],
  ['unknown-slot', '<wr-metric-tile value="3">甲<p><b slot="note">全县第一</b></p></wr-metric-tile>'],
  // As fingers and input methods mistype.
  ['full-width-sign', '＜p＞甲＜/p＞'],
  ['full-width-sign', '<p class=“big”>甲</p>'],
  ['full-width-sign', '<wr-metric-tile\u3000value="19" unit="件">甲</wr-metric-tile>'],
  ['full-width-sign', '<wr-metric-tile val\u200bue="19" unit="件">甲</wr-metric-tile>'],
  ['full-width-sign', '<wr-metric-tile value="１９" unit="件">甲</wr-metric-tile>'],
  ['broken-quotes', '<wr-section heading=回顾 与展望><p>甲</p></wr-section>'],
  ['stray-sign', '<wr-metric-tile value="19", unit="件">甲</wr-metric-tile>'],
  ['stray-sign', '<wr-metric-tile value=="19" unit="件">甲</wr-metric-tile>'],
  ['stray-sign', '<wr-metric-tile value=\\"19\\" unit="件">甲</wr-metric-tile>'],
  ['stray-sign', '<wr-section heading="一" <p>甲</p></wr-section>'],
  ['stray-sign', '<wr-metric-tile value="19" unit="件">甲< /wr-metric-tile>'],
  ['wrong-value', '<wr-metric-tile value="1O" unit="件">甲</wr-metric-tile>'],
  ['wrong-value', '<wr-metric-tile value="5。2" unit="%">甲</wr-metric-tile>'],
  ['wrong-value', '<wr-metric-tile value="19" unit="3件">甲</wr-metric-tile>'],
  ['wrong-value', '<wr-tally value="3" filled="5" unit="次">甲</wr-tally>'],
  [
    'wrong-value',
    '<wr-metric-grid columns="三"><wr-metric-tile value="3">甲</wr-metric-tile></wr-metric-grid>',
  ],
  ['wrong-value', '<p lang="cn">甲</p>'],
  ['wrong-value', '<wr-section heading="一" data-check="mine"><p>甲</p></wr-section>'],
  [
    'wrong-value',
    '<wr-metric-tile value="19" unit="件" data-check-note="19件|18件|已核">甲</wr-metric-tile>',
  ],
  ['unit-twice', '<wr-metric-tile value="19件" unit="%">甲</wr-metric-tile>'],
  ['unit-twice', '<wr-metric-tile value="5.2%" unit="个百分点">甲</wr-metric-tile>'],
  ['unknown-attribute', '<p><a herf="a.html">甲</a></p>'],
  ['unknown-attribute', '<p sytle="color:red">甲</p>'],
  ['unknown-attribute', '<wr-section heading="一" data-chek="own"><p>甲</p></wr-section>'],
  ['open-comment', '<!- 待补 -><p>甲</p>'],
  ['open-comment', '<！-- 待补 --><p>甲</p>'],
  ['stray-close', '<!-- 甲 <!-- 乙 --> 丙 -->'],
  ['stray-close', '<div><p>甲</p></div></div>'],
  ['not-closed', '<p>办成<b>19件</p>'],
  ['not-closed', '<p>办成<strong>19件<strong></p>'],
  ['not-closed', '<div><p>甲</p>'],
  ['self-closed', '<div/><p>甲</p>'],
  // What stands where it cannot be seen, twice, outside, or without what it needs.
  ['unknown-theme', '</wr-report><wr-report theme="red"><p>甲</p>'],
  ['unknown-theme', '</wr-report><wr-report theme="jade drak"><p>甲</p>'],
  ['hidden-figure', '<wr-metric-tile value="19" unit="件" style="display:none">甲</wr-metric-tile>'],
  ['hidden-figure', '<wr-section heading="一" hidden><p>办理19件</p></wr-section>'],
  ['hidden-figure', '<p style="font-size:0">共19件</p>'],
  ['hidden-figure', '<template><p>共19件</p></template>'],
  ['wrong-parent', '<wr-report><p>甲</p></wr-report>'],
  ['wrong-parent', '</wr-report><wr-metric-tile value="3">甲</wr-metric-tile><wr-report><p>甲</p>'],
  ['duplicate-element', '<wr-cover heading="又一个"></wr-cover>'],
  ['duplicate-element', '<body><p>甲</p></body>'],
  ['no-heading', '<wr-section><p>甲</p></wr-section>'],
  ['empty-element', '<wr-section heading="一、回顾"></wr-section>'],
  ['empty-element', '<wr-part heading="回顾"></wr-part>'],
  ['empty-element', '<wr-share heading="一"></wr-share>'],
  ['empty-element', '<wr-quote></wr-quote>'],
  ['empty-element', '<wr-metric-tile unit="件">提案19</wr-metric-tile>'],
  ['wrong-child', '<wr-compare><wr-metric-tile value="3">甲</wr-metric-tile></wr-compare>'],
  ['wrong-child', '<wr-cards><p>甲</p></wr-cards>'],
  [
    'wrong-child',
    '<wr-metric-grid><div><wr-metric-tile value="3">甲</wr-metric-tile></div></wr-metric-grid>',
  ],
  ['unreadable-table', '<wr-share heading="一">农业12%，工业40%</wr-share>'],
  ['unreadable-table', '<wr-before-after><table><tr><td>甲</td><td>多</td></tr></table></wr-before-after>'],
  ['no-address', '<p><img alt="甲"></p>'],
  ['no-address', '<p><img alt="甲" src="C:\\图\\a.png"></p>'],
  ['no-script', '<script src="work-report-element.min.js"></script>'],
];

const count = (all: readonly string[], one: string): number => all.filter((each) => each === one).length;
/** Slips inside one element; two of them together are what fixes may spoil. */
const typingErrors: [string, (tag: string) => string][] = [
  ['self-closed', (tag) => tag.replace(/>([^<]*)<\/[\w-]+>$/, ' />$1')],
  ['self-closed with nothing', (tag) => tag.replace(/>[^<]*<\/[\w-]+>$/, '/>')],
  ['words in an attribute', (tag) => tag.replace(/>([^<]*)</, ' label="$1"><')],
  ['title', (tag) => tag.replace(/^(<[\w-]+)/, '$1 title="乙"')],
  ['mistyped', (tag) => tag.replace(/heading=/, 'haeding=')],
  ['a heading besides', (tag) => tag.replace(/^(<[\w-]+)/, '$1 haeding="丙"')],
  ['Chinese quotes', (tag) => tag.replace(/"([^"]*)"/, '“$1”')],
  ['Chinese quotes of the last', (tag) => tag.replace(/="([^"]*)"(?=[^"]*$)/, '=”$1”')],
  ['full-width =', (tag) => tag.replace(/=/, '＝')],
  ['full-width >', (tag) => tag.replace(/>/, '＞')],
  ['full-width <', (tag) => tag.replace(/<\//, '＜/')],
  ['no quotes', (tag) => tag.replace(/"([^"]*)"/, '$1')],
  ['no >', (tag) => tag.replace(/">/, '"')],
  ['a space in the end tag', (tag) => tag.replace(/<\//, '< /')],
  ['bound', (tag) => tag.replace(/ (\w+)="/, ' :$1="')],
  ['another case', (tag) => tag.replace(/ (\w+)="/, (_, name: string) => ` ${name.toUpperCase()}="`)],
  ['an underscore', (tag) => tag.replace(/^<wr-(\w)/, '<wr_$1')],
  ['a plural', (tag) => tag.replace(/wr-(\w+)/g, 'wr-$1s')],
  ['a semicolon', (tag) => tag.replace(/" /, '"; ')],
  ['a wide space', (tag) => tag.replace(/ /, '\u3000')],
  ['an attribute twice', (tag) => tag.replace(/^(<[\w-]+)( \w+="[^"]*")/, '$1$2$2')],
  ['not closed', (tag) => tag.replace(/<\/[\w-]+>$/, '')],
  ['full-width digits', (tag) => tag.replace(/19/, '１９')],
  ['JSX', (tag) => tag.replace(/"19"/, '{19}')],
  ['bold', (tag) => tag.replace(/提案/, '**提案**')],
];
const rules = (html: string): string[] => lintPage(html).map(({rule}) => rule);

describe('lintPage(page)', () => {
  it('says nothing of a page that is right', () => {
    const right = page(
      '<wr-metric-grid><wr-metric-tile value="19" unit="件">提案</wr-metric-tile></wr-metric-grid>',
    );
    assert.deepEqual(lintPage(right), []);
  });

  for (const [rule, ...lines] of mistakes)
    it(`names ${rule} with its line: ${lines.join(' ')}`, () => {
      const found = lintPage(page(...lines));
      const named = found.find((message) => message.rule === rule);
      assert.ok(named, JSON.stringify(found));
      assert.equal(named.line, 5);
      assert.ok(named.column >= 1 && named.length > 0);
      assert.match(named.message, /[\u4e00-\u9fff]/);
    });

  it('knows icons and scenes that the page registers, and names what it cannot know only where it looks like a typing error', () => {
    const used = '<wr-icon name="水车"></wr-icon><wr-part heading="一" scene="ferry"><p>甲</p></wr-part>';
    const typingErrors =
      '<wr-icon name="graim"></wr-icon><wr-part heading="一" scene="coats"><p>甲</p></wr-part>';
    const elsewhere = [
      '<script src="own/art.js"></script>',
      '<script type="module">import "./art.js";</script>',
    ];
    const ours = [
      '<script src="./work-report-elements.min.js"></script>',
      '<script defer src="https://cdn.example/work-report-elements.art.min.js?v=2"></script>',
    ];
    const own = '<script>registerScene("ferry", draw); registerIcons({水车: ["M4 4H9", ""]});</script>';
    for (const script of ['', ...ours, '<script>const ferry = "水车";</script>'])
      assert.deepEqual(rules(page(script + used)), ['unknown-icon', 'unknown-scene'], script);
    for (const script of [own, ...elsewhere]) assert.deepEqual(rules(page(script + used)), [], script);
    for (const script of [own, ...elsewhere, ...ours])
      assert.deepEqual(
        lintPage(page(script + typingErrors)).map(({fix}) => fix?.text),
        ['grain', 'coast'],
        script,
      );
  });

  it('knows every name that an icon or a scene has, and each element its own', () => {
    const names = [...Object.entries(iconNames).flat(), ...Object.keys(iconAliases)];
    const icons = names.map((name) => `<wr-icon name="${name}"></wr-icon>`).join('');
    const scenes = ['wr-part', 'wr-cover', 'wr-credits'].flatMap((tag) =>
      ['', 'none', 'photo', 'mountains', 'peach-blossom', ...sceneNames].map(
        (name) => `<${tag} heading="一" scene="${name}">甲</${tag}>`,
      ),
    );
    assert.deepEqual(
      lintPage(icons + scenes.join('')).filter(({rule}) => /^unknown-(?:icon|scene)$/.test(rule)),
      [],
    );
  });

  it('has fixes after which nothing is left to fix, and that mistake is gone', () => {
    for (const [, ...lines] of mistakes) {
      const before = page(...lines);
      const fixable = lintPage(before).filter(({fix}) => fix);
      let fixed = before;
      for (let round = 0; round < 5; round++) fixed = fixPage(fixed, lintPage(fixed));
      const left = lintPage(fixed);
      assert.deepEqual(
        left.filter(({fix}) => fix),
        [],
        fixed,
      );
      for (const {rule, message} of fixable)
        assert.ok(!left.some((other) => other.rule === rule && other.message === message), fixed);
    }
  });

  it('makes no other mistake by its fixes, loses no words, and has nothing left to do the second time', () => {
    const bases = [
      '<wr-metric-tile value="19" unit="件">提案</wr-metric-tile>',
      '<wr-section heading="甲" number="2">提案19件</wr-section>',
      '<wr-card keyword="甲" lead="提案">共19件</wr-card>',
    ];
    const pages = mistakes.map(([, ...lines], i) =>
      page(...lines, ...mistakes[(i + 7) % mistakes.length]!.slice(1)),
    );
    for (const base of bases)
      for (const [i, [, first]] of typingErrors.entries())
        for (const [, second] of typingErrors.filter((_, k) => (i + k) % 4 === 0))
          pages.push(page(second!(first!(base)), '<p>丁</p>'));
    const shown = (html: string): string =>
      readPage(html)
        .statements.flatMap(({pieces}) => pieces.map(({text}) => text))
        .join('')
        .normalize('NFKC')
        .replace(/[^\p{Script=Han}\d]/gu, '');
    for (const before of pages) {
      const after = mended(before);
      assert.equal(mended(after), after, before);
      const had = rules(before);
      for (const rule of new Set(rules(after)))
        assert.ok(count(rules(after), rule) <= count(had, rule), `${rule}: ${before} → ${after}`);
      const left = [...shown(after)];
      for (const char of shown(before)) {
        const at = left.indexOf(char);
        assert.ok(at >= 0, `${char} lost: ${before} → ${after}`);
        left.splice(at, 1);
      }
    }
  });

  it('mends a page of several mistakes', () => {
    const tiles =
      '<wr-metric-tile value="19" label="办理" /> <wr-metric-titel value="20">立案</wr-metric-titel>';
    let fixed = page(`<wr-metric-grid>${tiles}</wr-metric-grid>`);
    for (let round = 0; round < 5; round++) fixed = fixPage(fixed, lintPage(fixed));
    assert.deepEqual(lintPage(fixed), []);
    assert.match(
      fixed,
      /value="19">办理<\/wr-metric-tile> <wr-metric-tile value="20">立案<\/wr-metric-tile>/,
    );
  });

  it('says what was meant by a name that others use, or by a word for a figure', () => {
    const told = (tile: string): string =>
      lintPage(page(tile))
        .map(({message}) => message)
        .join(' ');
    assert.match(told('<wr-metric-tile number="19" unit="件">甲</wr-metric-tile>'), /是不是 value/);
    assert.match(told('<wr-metric-tile value="19" suffix="件">甲</wr-metric-tile>'), /是不是 unit/);
    assert.match(
      told('<wr-metric-tile value="19" remark="全县第1">甲</wr-metric-tile>'),
      /<span slot="note">全县第1</,
    );
    assert.match(told('<wr-metric-tile value="大量" unit="件">甲</wr-metric-tile>'), /“大量”里没有数字/);
    for (const fine of ['两', '第一', '1.2万', '超9', '100'])
      assert.equal(told(`<wr-metric-tile value="${fine}" unit="件">甲</wr-metric-tile>`), '', fine);
    const cover = '<wr-cover heading="甲"><wr-metric-tile value="3" unit="件">乙</wr-metric-tile></wr-cover>';
    assert.match(
      told(`</wr-report><wr-report>${cover}`),
      /<wr-cover> 里面只放字；请把 <wr-metric-tile> 移到/,
    );
  });

  it('tells of a file in another encoding than its page names', () => {
    const named = (charset: string) =>
      `<html><head>\n<meta charset="${charset}"></head><body>甲</body></html>`;
    assert.deepEqual(lintCharset(named('utf-8'), true), []);
    assert.deepEqual(lintCharset(named('gb2312'), false), []);
    assert.deepEqual(lintCharset('<p>甲</p>', false), []);
    const [saved] = lintCharset(named('UTF-8'), false);
    assert.deepEqual([saved!.line, saved!.column, saved!.fix], [2, 16, undefined]);
    const old = lintCharset(named('GBK'), true);
    assert.match(fixPage(named('GBK'), old), /charset="utf-8"/);
  });

  it('misses lang, charset, viewport, cover and credits of a whole page only', () => {
    const whole = '<html><head></head><body><wr-report><p>甲</p></wr-report></body></html>';
    assert.deepEqual(rules(whole).sort(), [
      'no-charset',
      'no-cover',
      'no-credits',
      'no-lang',
      'no-script',
      'no-viewport',
    ]);
    assert.deepEqual(rules('<wr-report><p>甲</p></wr-report>'), []);
  });

  it('never throws', () => {
    for (const html of [
      '',
      '<',
      '<wr-',
      '<wr-x',
      '</wr-x',
      '<wr-metric-tile value=',
      '<a b="',
      '<!--',
      '<svg><wr-icon/>',
    ])
      assert.doesNotThrow(() => lintPage(html));
  });

  it('raises no alarm on examples and drafts', () => {
    const told = (html: string) =>
      lintPage(html).map(({rule, line, message}) => `${rule} ${line} ${message}`);
    const folder = join(root, 'examples');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html')))
      assert.deepEqual(told(readFileSync(join(folder, file), 'utf8')), [], file);
    const some = corpus.filter((_, i) => process.env.WR_ALL || i % 6 === 0);
    for (const {name, text} of [...some, ...corpusOwn, reference]) {
      const {report} = parseReport(text);
      for (const detail of ['full', 'digest', 'brief'] as const)
        assert.deepEqual(told(composeHtml(report, {detail})), [], `${name} ${detail}`);
    }
  });

  it('raises no alarm on stories, but for those of what is empty, missing or wrong', async () => {
    const folder = join(root, 'stories/elements');
    let count = 0;
    for (const file of readdirSync(folder)) {
      const {default: meta, ...stories} = (await import(pathToFileURL(join(folder, file)).href)) as Stories;
      for (const [name, {args, render, tags}] of Object.entries(stories)) {
        const html = render?.({...meta?.args, ...args});
        if (typeof html !== 'string' || tags?.includes('warns')) continue;
        count++;
        const told = lintPage(html).map(({rule}) => rule);
        const allowed: readonly string[] = /^(?:Empty|MissingData)$/.test(name)
          ? ['empty-element', 'no-heading']
          : [];
        assert.deepEqual(
          told.filter((rule) => !allowed.includes(rule)),
          [],
          `${file} ${name}`,
        );
      }
    }
    assert.ok(count > 200, String(count));
  });

  const manifest = join(root, 'custom-elements.json');
  it(
    'knows the values of attributes as the manifest has them (npm run lint-values)',
    {
      skip: existsSync(manifest) ? false : 'not built',
    },
    async () => {
      const written = readFileSync(join(root, 'src/lint/values.ts'), 'utf8');
      assert.equal(written, await withValues(readFileSync(manifest, 'utf8')));
    },
  );
});
