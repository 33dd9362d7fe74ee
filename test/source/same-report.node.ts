// One report in every kind of file: the same draft.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {leftOutGlossaries, parseReport} from '../../src/report/index.js';
import {readSource} from '../../src/source/index.js';
import {untouchedDrafts} from '../support/source/untouched.js';
import {
  definition,
  escape,
  item,
  level,
  list,
  p,
  run,
  styled,
  table,
  wordFile,
} from '../support/source/word.js';

const title = '青溪县人民政府工作报告';
const head = ['——2024年1月5日在青溪县第十七届人民代表大会第三次会议上', '县长 林知远'];
const first = '过去一年，全县生产总值达到186.5亿元，增长6.2%；新建学校3所，新增学位2400个。';
const groups: [string, string][] = [
  ['坚持稳中求进，经济运行总体平稳', '规模以上工业增加值增长7.1%，固定资产投资增长8.3%。'],
  [
    '坚持生态优先，环境质量持续改善',
    '空气质量优良天数比例达到92.6%，PM2.5平均浓度下降到28微克/立方米，新增绿地12万m²。',
  ],
];
const rows = [
  ['指标', '2022年', '2023年'],
  ['财政收入（亿元）', '12.1', '12.8'],
  ['税收收入（亿元）', '8.6', '9.2'],
];
const tasks = ['新建农村公路120公里。', '改造老旧小区15个。', '新增托位300个。'];
const terms = [
  '“专精特新”：指专业化、精细化、特色化、新颖化的企业。',
  '“链长制”：指由负责人牵头推进产业链建设的机制。',
];

const text = [
  title, ...head, '一、2023年工作回顾', first, ...groups.flatMap(([heading, words], i) => [`（${'一二'[i]}）${heading}`, words]),
  ...rows.flatMap((row, i) => [`| ${row.join(' | ')} |`, ...(i === 0 ? ['|---|---|---|'] : [])]),
  '二、2024年重点工作', '今年要办好以下实事：', ...tasks.map((task) => `- ${task}`), '注释', ...terms.map((term, i) => `${i + 1}. ${term}`),
].join('\n\n').replace(/\|\n\n\|/g, '|\n|').replace(/\n\n- /g, '\n- '); // prettier-ignore

const markdown = `---
title: ${title}
---
${head.join('\n')}

## 一、2023年工作回顾

<!-- 初稿 -->
过去一年，全县**生产总值**达到186.5亿元，增长6.2%；新建学校3所，新增学位2400个[^1]。

${groups.map(([heading, words], i) => `### （${'一二'[i]}）${heading}\n\n${words.replace('m²', 'm<sup>2</sup>')}`).join('\n\n')}

${rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? '\n|---|--:|--:|' : ''}`).join('\n')}

## 二、2024年重点工作

今年要办好以下实事[^2]：

${tasks.map((task) => `* ${task}`).join('\n')}

[^1]: ${terms[0]}
[^2]: ${terms[1]}
`;

const mark = (n: number): string => `<a href="#_ftn${n}"><sup>[${n}]</sup></a>`;
const html = `<!doctype html><html><head><title>题</title><style>p{}</style></head><body><h1>${title}</h1>
<p>${head.join('<br>')}</p><h2>一、2023年工作回顾</h2><p>${first.replace('个。', `个${mark(1)}。`)}</p>
${groups.map(([heading, words], i) => `<h3>（${'一二'[i]}）${heading}</h3><p>${words.replace('m²', 'm<sup>2</sup>').replace('PM2.5', 'PM<sub>2.5</sub>')}`).join('')}
<table>${rows.map((row) => `<tr>${row.map((own) => `<td>${own}`).join('')}`).join('')}</table>
<h2>二、2024年重点工作</h2><p>今年要办好以下实事${mark(2)}：<ul>${tasks.map((task) => `<li>${task}`).join('')}</ul>
<section class="footnotes"><ol>${terms.map((term) => `<li><p>${term} <a href="#fnref1">↩</a></p></li>`).join('')}</ol></section></body></html>`;

const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const word = wordFile({
  body:
    styled('Title', title) + head.map((line) => p(line)).join('') + item(1, 0, '2023年工作回顾') + p(run(first.slice(0, -1)) + note(1) + run('。')) +
    groups.map(([heading, words]) => item(1, 1, heading) + p(words.split('m²').map((own) => run(own)).join(run('m') + run('2', '<w:vertAlign w:val="superscript"/>')))).join('') +
    table(...rows) + item(1, 0, '2024年重点工作') + p(run('今年要办好以下实事') + note(2) + run('：')) + tasks.map((task) => item(2, 0, task)).join(''),
  numbering:
    definition(0, level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）')) + definition(1, level(0, 'bullet', '\uf06c')) +
    list(1, 0) + list(2, 1),
  footnotes: terms.map((term, i) => `<w:footnote w:id="${i + 1}">${p(escape(term))}</w:footnote>`).join(''),
}); // prettier-ignore

describe('one report', () => {
  it('gives the same drafts from .txt, .md, .html and .docx, and none has an error', async () => {
    const expected = untouchedDrafts((await readSource(Buffer.from(text), {name: '报告.txt'})).text);
    for (const [name, content] of [
      ['报告.md', markdown],
      ['报告.html', html],
      ['报告.docx', word],
    ] as const) {
      const read = await readSource(Buffer.from(content as string), {name});
      assert.deepEqual(untouchedDrafts(read.text), expected, name);
    }
    assert.match(expected[0]!, /名词|注释/);
  });

  it('shows its footnotes as a glossary in full and digest, and lists them in a brief', async () => {
    const {text: own} = await readSource(word);
    const [full, digest, brief] = untouchedDrafts(own);
    assert.match(leftOutGlossaries(parseReport(own).report)[0]!.message, /“注释”（2 条）：“专精特新”/);
    for (const page of [full!, digest!])
      for (const term of terms) assert.ok(page.includes(term.slice(0, 12)), term);
    assert.doesNotMatch(brief!, /专精特新/);
    assert.doesNotMatch(full! + digest! + brief!, /[↑↩]/);
  });
});
