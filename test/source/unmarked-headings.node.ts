// Headings that only bold type tells, and tables of contents that only their repetition tells.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseReport} from '../../src/report/index.js';
import {readSource} from '../../src/source/index.js';
import {untouchedDrafts} from '../support/source/untouched.js';
import {p, run, styled, wordFile} from '../support/source/word.js';

/** Lines of a report; those with a star are bold. */
const lines = [
  '*清河市人民政府工作报告',
  '*——2025年1月10日在清河市第九届人民代表大会第一次会议上',
  '*市长　许知行',
  '*各位代表：',
  '*一、2024年工作回顾',
  '过去一年，生产总值1186.4亿元，增长6.1%。',
  '*坚持项目为王，发展动能增强',
  '实施重点项目186个，完成投资412亿元。',
  '*坚持民生为本，群众福祉提升。',
  '新建学校9所，改造老旧小区83个。',
  '*新增学位1.2万个。',
  '*二、2025年工作安排',
  '*释放消费潜力',
  '举办促消费活动120场。',
];
const headings = ['坚持项目为王，发展动能增强', '坚持民生为本，群众福祉提升。', '释放消费潜力'];
const bold = (line: string, mark: (words: string) => string): string =>
  line.startsWith('*') ? mark(line.slice(1)) : line;
const html = (mark: (words: string) => string): string =>
  lines.map((line) => `<p>${bold(line, mark)}</p>`).join('\n');

const files: Record<string, string | Buffer> = {
  'pages.docx': wordFile({
    body: lines.map((line) => p(bold(line, (words) => run(words, '<w:b/>')))).join(''),
  }),
  'style.docx': wordFile({
    body: lines.map((line) => (line.startsWith('*') ? styled('B', line.slice(1)) : p(line))).join(''),
    styles: '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="要点"/><w:rPr><w:b/></w:rPr></w:style>',
  }),
  'google.html': html((words) => `<span style="font-weight: 700">${words}</span>`),
  'page.html': html((words) => `<strong>${words}</strong>`),
  'glued.md': lines
    .map((line) => bold(line, (words) => `**${words}**`))
    .join('\n\n')
    .replace(/(提升。\*\*|潜力\*\*)\n\n/g, '$1\n'),
  'model.md': lines.map((line) => bold(line, (words) => `**${words}**`)).join('\n\n'),
};

describe('a line all in bold', () => {
  for (const [name, file] of Object.entries(files))
    it(`is a heading in ${name}, where it stands over words and is none of the head of the report`, async () => {
      const {text} = await readSource(Buffer.from(file as string), {name});
      const {report} = parseReport(text);
      assert.deepEqual(
        report.parts.map(({heading}) => heading?.text),
        ['2024年工作回顾', '2025年工作安排'],
      );
      assert.deepEqual(
        report.parts.flatMap(({sections}) => sections.map(({heading}) => heading.text)),
        headings,
      );
      untouchedDrafts(text);
    });

  it('is none in a document that is bold throughout, in a line with its words, or without words below it', async () => {
    for (const page of [
      '<b><p>报告<p>开展调研，成果丰硕<p>提出建议。<p>办理提案，群众满意<p>反映社情。</b>',
      '<p>报告<p>全年工作如下。<p><b>开展调研，成果丰硕</b>提出建议一批。<p>反映社情。',
      '<p>报告<p>全年工作如下。<p>反映社情。<p><b>开展调研，成果丰硕</b>',
      '<p>报告<p>全年工作如下。<p><b>发展跃上新的台阶。</b><p>反映社情民意，提出意见建议，办好群众身边的实事。',
    ])
      assert.doesNotMatch((await readSource(page, {type: 'text/html'})).text, /#/, page);
  });
});

describe('a table of contents without page numbers', () => {
  const entries = ['一、2024年工作回顾', '（一）稳增长', '（二）惠民生', '二、2025年工作安排'];
  const body = [entries[0]!, '生产总值86亿元。', entries[1]!, '工业增长7%。', entries[2]!, '新建学校5所。', entries[3]!, '增长6%左右。']; // prettier-ignore
  const all = ['清河县政府工作报告', '目　录', ...entries, ...body];
  it('is left out of every kind of file, and said', async () => {
    for (const [name, file] of Object.entries({
      'a.txt': all.join('\n'),
      'b.txt': all.join('\n\n'),
      'c.md': all.join('\n\n'),
      'd.html': `<h1>${all[0]}</h1><h2>目录</h2><ul>${entries.map((own) => `<li><a href="#x">${own}</a>`).join('')}</ul>${body.map((own) => `<p>${own}`).join('')}`,
      'e.docx': wordFile({body: all.map((line) => p(line)).join('')}),
    })) {
      const {text, issues} = await readSource(Buffer.from(file as string), {name});
      assert.deepEqual(text.split('\n').filter(Boolean).slice(1), body, name);
      assert.deepEqual(
        issues.map(({kind}) => kind),
        ['contents'],
        name,
      );
      untouchedDrafts(text);
    }
  });

  it('is none where its lines do not come again', async () => {
    for (const name of ['a.txt', 'a.md']) {
      const text = ['清河县数据目录', '目录', '人口数据', '用地数据', '全年更新数据12万条。'].join('\n\n');
      assert.match((await readSource(Buffer.from(text), {name})).text, /人口数据\s+用地数据/);
    }
  });
});
