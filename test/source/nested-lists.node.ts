// Lists within lists stay what they are, whichever program wrote them.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseReport} from '../../src/report/index.js';
import type {Block, ListItem} from '../../src/report/model.js';
import {readSource} from '../../src/source/index.js';
import {untouchedDrafts} from '../support/source/untouched.js';
import {definition, item, level, list, p, style, styled, wordFile} from '../support/source/word.js';

/** An item, the items below it, and whether those are numbered. */
interface Tree {
  words: string;
  ordered?: boolean;
  below?: Tree[];
}

const trees: Tree[] = [
  {
    words: '教育事业',
    below: [
      {
        words: '新建学校4所',
        below: [{words: '城区1所，新增学位1350个'}, {words: '乡镇3所，新增学位620个'}],
      },
      {words: '培训教师270名'},
    ],
  },
  {words: '卫生事业', ordered: true, below: [{words: '改造卫生院6家'}, {words: '新增床位190张'}]},
  {words: '文化事业'},
];
const title = '松岭县人民政府工作报告';
const heading = '一、2023年工作回顾';
const lead = '今年办成了这些事：';

const written = (own: Tree[], ordered = false, step = '  '): string[] =>
  own.flatMap(({words, below = [], ordered: numbers}, i) => [
    `${ordered ? `${i + 1}.` : '-'} ${words}`,
    ...written(below, numbers, step).map((line) => step + line),
  ]);
const asText = (step: string): string =>
  [title, '', heading, '', lead, '', ...written(trees, false, step)].join('\n');
const asHtml = (own: Tree[], ordered = false): string => {
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}>${own.map(({words, below, ordered: numbers}) => `<li>${words}${below ? asHtml(below, numbers) : ''}</li>`).join('')}</${tag}>`;
};
const page = (content: string): string => `<h1>${title}</h1><h2>${heading}</h2><p>${lead}</p>${content}`;

/** Every item with its depth, as programs see it that write no lists within lists. */
const flat = (own: Tree[], ordered = false, depth = 0): {words: string; ordered: boolean; depth: number}[] =>
  own.flatMap(({words, below = [], ordered: numbers = false}) => [
    {words, ordered, depth},
    ...flat(below, numbers, depth + 1),
  ]);
const items = flat(trees);

const bullets = [0, 1, 2].map((at) => level(at, 'bullet', '·')).join('');
const numbers = [0, 1, 2].map((at) => level(at, 'decimal', `%${at + 1}.`)).join('');
const head = styled('Title', title) + p(heading) + p(lead);
const word = (content: string, numbering: string, styles?: string): Buffer =>
  wordFile({body: head + content, numbering, ...(styles && {styles})});

const sources: [string, string, string | Buffer][] = [
  ['text, two spaces a step', '报告.txt', asText('  ')],
  ['text, a tab a step', '报告.txt', asText('\t')],
  ['Markdown', '报告.md', `# ${asText('    ').replace(heading, `## ${heading}`)}`],
  ['a page', '报告.html', page(asHtml(trees))],
  [
    'a page of Google Docs, whose lists stand beside each other',
    '报告.html',
    page(
      items
        .map(({words, ordered, depth}) => {
          const tag = ordered ? 'ol' : 'ul';
          return `<${tag} class="c1 lst-kix_ab12-${depth}${ordered ? ' start' : ''}"${words.startsWith('新增床位') ? ' start="2"' : ''}><li>${words}</li></${tag}>`;
        })
        .join(''),
    ),
  ],
  [
    'the clipboard of Word',
    '报告.html',
    page(
      items
        .map(({words, ordered, depth}) => {
          const mark = ordered ? (words.startsWith('改造') ? '1.' : '2.') : '·';
          return `<p class=MsoListParagraph style='mso-list:l0 level${depth + 1} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;</span></span><![endif]>${words}</p>`;
        })
        .join(''),
    ),
  ],
  [
    'Word, by the level of the list',
    '报告.docx',
    word(
      items.map(({words, ordered, depth}) => item(ordered ? 2 : 1, depth, words)).join(''),
      definition(0, bullets) + definition(1, numbers) + list(1, 0) + list(2, 1),
    ),
  ],
  [
    'Word, by styles each with a list of its own: List Bullet 2',
    '报告.docx',
    word(
      items
        .map(({words, ordered, depth}) => styled(`List${ordered ? 'Number' : 'Bullet'}${depth + 1}`, words))
        .join(''),
      [0, 1, 2].map((at) => definition(at, level(0, 'bullet', '·'))).join('') + definition(3, level(0, 'decimal', '%1.')) +
        [0, 1, 2, 3].map((at) => list(at + 1, at)).join(''),
      style('Title', 'Title') +
        [0, 1, 2].map((at) => style(`ListBullet${at + 1}`, `List Bullet ${at + 1}`, `<w:numPr><w:numId w:val="${at + 1}"/></w:numPr><w:ind w:left="${360 + at * 283}"/>`)).join('') +
        style('ListNumber2', 'List Number 2', '<w:numPr><w:numId w:val="4"/></w:numPr><w:ind w:left="643"/>'),
    ),
  ],
]; // prettier-ignore

/** The lists of a block as trees. */
function treeOf({ordered, items: own}: {ordered: boolean; items: ListItem[]}, inList = false): Tree[] {
  assert.ok(inList || !ordered);
  return own.map(({text, list: below}) => ({
    words: text.text,
    ...(below?.ordered && {ordered: true}),
    ...(below && {below: treeOf(below, true)}),
  }));
}

function listIn(text: string): Extract<Block, {kind: 'list'}> {
  const blocks = parseReport(text).report.parts.flatMap(({blocks: own, sections}) => [
    ...own,
    ...sections.flatMap((section) => section.blocks),
  ]);
  const found = blocks.find((block) => block.kind === 'list');
  assert.ok(found, text);
  return found;
}

describe('lists within lists', () => {
  for (const [what, name, content] of sources)
    it(`are read from ${what}`, async () => {
      const {text} = await readSource(Buffer.from(content as string), {name});
      assert.deepEqual(treeOf(listIn(text)), trees, text);
    });

  it('are drawn as such in the same draft of all, and no figure in them stands alone as a tile', async () => {
    const drafts = await Promise.all(
      sources.map(async ([, name, content]) =>
        untouchedDrafts((await readSource(Buffer.from(content as string), {name})).text),
      ),
    );
    const [full, digest] = drafts[0]!;
    for (const [i, own] of drafts.entries()) assert.deepEqual(own, drafts[0], sources[i]![0]);
    for (const draft of [full!, digest!]) {
      assert.match(draft, /<li>\s*教育事业\s*<ul class="nested">\s*<li>\s*新建学校4所\s*<ul class="nested">/);
      assert.match(draft, /<li>\s*卫生事业\s*<ol>\s*<li>改造卫生院6家<\/li>/);
      assert.doesNotMatch(draft, /<wr-metric-tile/);
    }
  });

  it('of every shape keep every item at its place', () => {
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    const grow = (depth: number): Tree[] =>
      Array.from({length: 1 + next(3)}, (): Tree => {
        const ordered = next(2) === 0;
        const below = depth < 3 && next(3) > 0 ? grow(depth + 1) : undefined;
        return {words: `事项${seed % 9973}号推进`, ...(below && {...(ordered && {ordered}), below})};
      });
    for (let i = 0; i < 25; i++) {
      const own = [...grow(0), {words: '最后一项', below: grow(2)}];
      const text = [title, '', heading, '', lead, '', ...written(own)].join('\n');
      assert.deepEqual(treeOf(listIn(text)), own, text);
      untouchedDrafts(text);
    }
  });

  it('are none where lines are only set in by carelessness, or by the indent of paragraphs', () => {
    for (const text of ['- 甲事\n - 乙事\n- 丙事', '　　- 甲事\n　　- 乙事\n　　- 丙事'])
      assert.equal(listIn(`${title}\n\n${heading}\n\n${lead}\n\n${text}`).items.length, 3, text);
    const {report} = parseReport(
      `${title}\n\n${heading}\n\n- 甲事\n- 乙事\n\n　　1. 抓实产业。全年开工9个。\n\n　　2. 抓实民生。`,
    );
    assert.match(JSON.stringify(report), /"heading":\{[^}]*抓实产业/);
  });

  it('below numbered sentences leave those the items of one list', () => {
    const text = `${title}\n\n${heading}\n\n1. 新建学校4所。\n   - 城区1所\n   - 乡镇3所\n2. 改造卫生院6家。\n3. 新增床位190张。`;
    const {ordered, items: own} = listIn(text);
    assert.ok(ordered);
    assert.deepEqual(
      own.map(({list: below}) => below?.items.length),
      [2, undefined, undefined],
    );
    untouchedDrafts(text);
  });
});
