// Tables between bars: whatever stands in a cell, every figure is drawn, and the draft agrees with its own source.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseReport} from '../../src/report/index.js';
import {readSource} from '../../src/source/index.js';
import {untouchedDrafts} from '../support/source/untouched.js';

/** Names of rows, as Markdown and as typed text; those that may be taken for something else than a name. */
const names = [
  '全口径\\|收入', '甲\\*乙', '甲\\_乙', '&lt;其他&gt;', '`x\\|y`', '`x|y`', 'a\\\\b', '**总**量', '[链接](http://a.example)', '甲<br>乙',
  '~~旧~~新', '"甲"', '5\\>3', '<b>甲</b>', '\\#甲', '1\\. 甲', '① 甲', '（一）甲', '一、甲', '\\|甲', '甲\\|', '- 甲', '> 甲', '首页 > 甲', '打印',
  '来源：甲', '注：甲', '表1 甲', '甲。', '甲；乙', '',
]; // prettier-ignore

/** Tables that are drawn in different ways, each with a row of a name. */
const tables: ((name: string) => [string, string[]])[] = [
  (name) => [
    `| 指标 | 2021年 | 2022年 | 2023年 |\n|--|--|--|--|\n| ${name} | 14.1 | 14.8 | 15.9 |\n| 丙（亿元） | 4.1 | 4.8 | 4.9 |`,
    ['14.1', '14.8', '15.9', '4.1', '4.8', '4.9'],
  ],
  (name) => [
    `| 指标 | 2022年 | 2023年 |\n|--|--|--|\n| ${name} | 14.1 | 14.8 |\n| 丙（亿元） | 4.1 | 4.8 |`,
    ['14.1', '14.8', '4.1', '4.8'],
  ],
  (name) => [
    `| 产业 | 占比（%） |\n|--|--|\n| ${name} | 14.1 |\n| 丙 | 35.9 |\n| 丁 | 50 |`,
    ['14.1', '35.9', '50'],
  ],
  (name) => [
    `| 县区 | 亿元 |\n|--|--|\n| ${name} | 94.1 |\n| 丙县 | 35.9 |\n| 丁县 | 31 |\n| 戊县 | 21 |`,
    ['94.1', '35.9', '31', '21'],
  ],
  (name) => [
    `| 项目 | 内容 | 数量 |\n|--|--|--|\n| ${name} | 说明文字 | 94.1 |\n| 丙县 | 另外说明 | 35.9 |`,
    ['94.1', '35.9'],
  ],
];

async function read(markup: string, name: string): Promise<{text: string; kinds: string[]}> {
  const {text, issues} = await readSource(Buffer.from(markup), {name});
  return {text, kinds: issues.map(({kind, words}) => `${kind} ${words}`)};
}

describe('tables between bars', () => {
  for (const file of ['报告.md', '报告.txt'])
    it(`show every figure, whatever the names of their rows are: ${file}`, async () => {
      for (const [i, name] of names.entries())
        for (const table of [tables[i % 5]!, tables[(i + 2) % 5]!]) {
          const [rows, figures] = table(name);
          const {text} = await read(`# 松岭县工作报告\n\n## 一、2023年工作回顾\n\n${rows}\n`, file);
          const [full] = untouchedDrafts(text);
          const shown = full!.replace(/<!--[^]*?-->/g, '');
          for (const figure of figures) assert.ok(shown.includes(`>${figure}<`), `${figure}: ${rows}`);
        }
    });

  it('keep cells beyond the last column and say which rows have more or fewer', async () => {
    const rows = '| 指标 | 去年 | 今年 |\n|---|---|---|\n| 甲 | 14.1 | 14.8 | 15.3 |\n| 乙 | 9.6 |';
    for (const file of ['报告.md', '报告.txt']) {
      const {text, kinds} = await read(`# 工作报告\n\n${rows}\n`, file);
      assert.match(
        text,
        /\| 指标 \| 去年 \| 今年 \| {2}\|\n\|(?:---\|){4}\n\| 甲 \| 14.1 \| 14.8 \| 15.3 \|\n\| 乙 \| 9.6 \| {2}\| {2}\|/,
      );
      assert.deepEqual(kinds, ['cells 甲', 'cells 乙'], file);
      untouchedDrafts(text);
    }
    const page = await read(
      '<h1>工作报告</h1><table><tr><td>指标<td>去年<td>今年<tr><td>甲<td>1.2<tr><td>乙<td>3<td>4</table>',
      '报告.html',
    );
    assert.deepEqual(page.kinds, ['cells 甲']);
  });

  it('one below the other stay tables of their own', async () => {
    const {text} = await read(
      '# 工作报告\n\n| 指标 | 去年 | 今年 |\n|---|---|---|\n| 甲 | 14.1 | 14.8 |\n\n| 产业 | 占比（%） |\n|---|---|\n| 丙 | 35.9 |\n| 丁 | 64.1 |\n',
      '报告.md',
    );
    const blocks = parseReport(text).report.parts.flatMap((part) => part.blocks);
    assert.deepEqual(
      blocks.map((block) => block.kind === 'table' && block.rows.length),
      [2, 3],
    );
    untouchedDrafts(text);
  });

  it('with a column of units agree with their own drafts', async () => {
    for (const head of ['单位', '计量单位']) {
      const rows = `| 指标 | ${head} | 2022年 | 2023年 |\n|---|---|---|---|\n| 常住人口 | 万人 | 53.2 | 52.9 |\n| 公路里程 | 公里 | 2,170 | 2,196 |`;
      const {text} = await read(`# 松岭县统计表\n\n## 一、概况\n\n${rows}\n`, '报告.md');
      assert.match(untouchedDrafts(text)[0]!, /<wr-before-after>/);
    }
  });

  it('are none where bars stand in prose', async () => {
    const prose = '出台“甲|乙|丙”机制，开展帮办 | 代办 | 领办服务。';
    const {text} = await read(
      `# 工作报告\n\n## 一、回顾\n\n一图读懂 | 松岭县 | 2023\n\n${prose}\n`,
      '报告.md',
    );
    assert.doesNotMatch(untouchedDrafts(text)[0]!, /<table/);
  });
});
