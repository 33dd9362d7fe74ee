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
import {fixPage, lintCharset, lintPage} from '../../src/lint/index.js';
import {iconAliases, iconNames} from '../../src/themes/icons/names.js';
import {sceneNames} from '../../src/themes/scene-names.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {tags} from '../../src/tags/index.js';
import {mistakes, page} from '../support/lint/mistakes.js';
import {corpus, corpusOwn, reference} from '../support/report/corpus.js';

type Stories = Record<string, {args?: object; render?: (args: object) => unknown; tags?: readonly string[]}>;

const root = fileURLToPath(new URL('../../', import.meta.url));

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
  it('knows the level of the headings that elements draw', () => {
    for (const [name, level] of [
      ['cover', 1],
      ['part', 2],
      ['section', 3],
      ['group', 4],
    ] as const) {
      const file = readFileSync(join(root, `src/elements/${name}/${name}.ts`), 'utf8');
      assert.equal(/<h([1-6])/.exec(file)?.[1], String(level), name);
      const body = (next: number) =>
        page(`<wr-${name} heading="甲"><p>乙</p></wr-${name}><h${next}>丙</h${next}><p>丁</p>`);
      assert.ok(!rules(body(level + 1)).includes('heading-skips'), name);
      assert.ok(rules(body(level + 2)).includes('heading-skips'), name);
    }
  });

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

  it('says of a slot that is not there which there are, and where none is needed', () => {
    for (const [tag, {slots}] of Object.entries(tags)) {
      const [found] = lintPage(
        page(`<${tag}><wr-metric-tile slot="底图" value="3" unit="件">甲</wr-metric-tile></${tag}>`),
      ).filter(({rule}) => rule === 'unknown-slot');
      const message = found?.message ?? '';
      assert.ok(message, tag);
      for (const name of Object.keys(slots)) assert.ok(message.includes(name || '删去 slot'), message);
    }
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
