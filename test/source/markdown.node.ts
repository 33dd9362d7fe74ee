// Markdown as Markdown: nothing of its marks is shown, nothing of its text is lost.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSource} from '../../src/source/index.js';
import {untouchedDrafts} from '../support/source/untouched.js';

async function read(markdown: string): Promise<{lines: string[]; left: string[]}> {
  const {text, issues} = await readSource(Buffer.from(markdown), {name: '报告.md'});
  untouchedDrafts(text);
  return {
    lines: text.split('\n').filter(Boolean),
    left: issues.map(({kind, words}) => `${kind} ${words}`.trim()),
  };
}
const linesOf = async (markdown: string): Promise<string[]> => (await read(markdown)).lines;

describe('Markdown', () => {
  it('takes title and date from the head of the file and says what else stands there', async () => {
    const {lines, left} = await read(
      '---\ntitle: "政府工作报告"\ndate: 2024-01-05\nlayout: post\n---\n\n## 一、回顾\n',
    );
    assert.deepEqual(lines, ['# 政府工作报告', '（2024年1月5日）', '## 一、回顾']);
    assert.deepEqual(left, ['frontMatter layout: post']);
    const other = await read('---\ntitle: 甲\n---\n# 工作报告\n\n正文。');
    assert.deepEqual(other, {lines: ['# 工作报告', '正文。'], left: ['frontMatter title: 甲']});
    const toml = await read(
      '+++\ntitle = "工作报告"\ndate = 2024-01-05\ndraft = true\n+++\n\n# 一、回顾\n\n# 二、安排\n',
    );
    assert.deepEqual(toml.lines, ['# 工作报告', '（2024年1月5日）', '## 一、回顾', '## 二、安排']);
    assert.deepEqual(toml.left, ['frontMatter draft = true']);
  });

  it('never shows comments, and shows headings of both kinds, emphasis, links and quotes as their words', async () => {
    const {lines, left} = await read(
      '工作报告\n===\n\n<!-- 多行\n注释 -->\n一、回顾\n---\n\n**重点**是*推进*`数字`<!-- 行内 -->，见[网站](https://example.org)。\n\n> 引文\n> 第二行\n\n![会场](a.png)\n\n~~旧数~~新数\\*',
    );
    assert.deepEqual(lines, [
      '# 工作报告',
      '## 一、回顾',
      '重点是推进数字，见网站。',
      '引文',
      '第二行',
      '新数*',
    ]);
    assert.deepEqual(left, ['picture 会场', 'struck 旧数']);
  });

  it('keeps the ends of ranges and powers that look like marks', async () => {
    assert.deepEqual(await linesOf('增长3~5万，6~8万；a_b_c；m<sup>2</sup>；5*6'), [
      '增长3~5万，6~8万；a_b_c；m²；5*6',
    ]);
  });

  it('emphasises words between Chinese punctuation, and never digits that are multiplied', async () => {
    assert.deepEqual(await linesOf('**“双招双引”**成效明显，**增长5.2%，**位居第一；***粗***；3*4*5=60'), [
      '“双招双引”成效明显，增长5.2%，位居第一；粗；3*4*5=60',
    ]);
  });

  it('takes no sentence above a line for a heading', async () => {
    assert.deepEqual(await linesOf('完成投资120亿元。\n---\n\n新增就业2300人！\n===\n\n小结\n---'), [
      '完成投资120亿元。',
      '新增就业2300人！',
      '## 小结',
    ]);
  });

  it('has lists as they are numbered, tasks with their state, and nested ones', async () => {
    assert.deepEqual(
      await linesOf('3. 甲\n4. 乙\n   - 丙\n     1. 丁\n\n* [x] 完成\n* [ ] 未完成\n\n- 段一\n\n  段二'),
      ['3. 甲', '4. 乙', '  - 丙', '    1. 丁', '✓ 完成', '□ 未完成', '- 段一', '段二'],
    );
  });

  it('takes headings whose marks have no space behind them, and no #话题# for one', async () => {
    assert.deepEqual(
      await linesOf(
        '#工作报告\n\n##一、回顾##\n\n###（一）提质\n##2024年安排\n\n#乡村振兴#阅读量12万次。\n\n```\n#注\n```',
      ),
      ['# 工作报告', '## 一、回顾', '### （一）提质', '## 2024年安排', '#乡村振兴#阅读量12万次。', '#注'],
    );
  });

  it('takes signs of phones and fonts for bullets, ticks and numbers', async () => {
    assert.deepEqual(
      await linesOf('✅ 建成甲路\n✔️建成乙桥\n🔹 丙\n➤ 丁\n\uf0d8 戊\n\n1️⃣己\n2️⃣ 庚\n\n▲3.2%\n→壬'),
      ['✓ 建成甲路', '✓ 建成乙桥', '● 丙', '● 丁', '● 戊', '1. 己', '2. 庚', '▲3.2%', '● 壬'],
    );
  });

  it('has tables, with line breaks and escaped bars in their cells', async () => {
    assert.deepEqual(await linesOf('| 指标 | 值 |\n|:--|--:|\n| 甲<br>乙 | 1 |\n| 丙\\|丁 | 2 |'), [
      '| 指标 | 值 |',
      '|---|---|',
      '| 甲 乙 | 1 |',
      '| 丙｜丁 | 2 |',
    ]);
  });

  it('puts footnotes to the end in the order of their marks, and leaves [TOC] out', async () => {
    const {lines, left} = await read(
      '[TOC]\n\n甲[^b]和乙[^a]，丙[^b]。\n\n[^a]: 后注。\n[^b]: 先注，\n    第二行。\n\n未定义[^c]。\n\n```\n[^a]: 代码\n```',
    );
    assert.deepEqual(lines, [
      '甲和乙，丙。',
      '未定义[^c]。',
      '[^a]: 代码',
      '注释',
      '1. 先注，第二行。',
      '2. 后注。',
    ]);
    assert.deepEqual(left, ['contents [TOC]', 'note 2']);
  });

  it('is read out of the block of code that a model put around it', async () => {
    assert.deepEqual(await linesOf('```markdown\n# 报告\n\n- 甲\n```\n'), ['# 报告', '- 甲']);
  });

  it('takes time in proportion to its length, whatever it holds', async () => {
    for (const piece of [
      '> ',
      '- ',
      '[',
      '![',
      '*a ',
      '<b>',
      '`',
      '~~',
      '[^1]',
      '| a ',
      '&',
      '<!--',
      '__a',
    ]) {
      const started = performance.now();
      await readSource(piece.repeat(20_000), {name: 'a.md'});
      assert.ok(performance.now() - started < 2000, `${piece}: ${performance.now() - started} ms`);
    }
  });
});
