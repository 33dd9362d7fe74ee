// Web pages, and what Word, WPS, Excel and browsers put on the clipboard.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSource} from '../../src/source/index.js';
import {untouchedDrafts} from '../support/source/untouched.js';

async function read(html: string): Promise<{lines: string[]; left: string[]}> {
  const {text, issues} = await readSource(html, {type: 'text/html'});
  untouchedDrafts(text);
  return {
    lines: text.split('\n').filter(Boolean),
    left: issues.map(({kind, words}) => (words ? `${kind} ${words}` : kind)),
  };
}
const linesOf = async (html: string): Promise<string[]> => (await read(html)).lines;

describe('a web page', () => {
  it('is its headings, paragraphs, lists and quotes, white space folded as a browser does', async () => {
    assert.deepEqual(
      await linesOf(
        '<h1>工作\n报告</h1><p>　　收到提案\n 35 件 &amp; 立案&nbsp;12 件。<p>二<br>三<blockquote>引文</blockquote><pre>甲\n乙</pre><dl><dt>名<dd>义</dl>',
      ),
      ['# 工作 报告', '收到提案 35 件 & 立案 12 件。', '二', '三', '引文', '甲', '乙', '名', '义'],
    );
  });

  it('numbers its lists as it says, and leaves items their own numbers', async () => {
    assert.deepEqual(
      await linesOf(
        '<ol start=3><li>甲<li value=7>乙<ul><li>丙<li>丁</ul><li>戊</ol><ol style="list-style-type: simp-chinese-informal"><li>己</ol><ul><li>一、庚<li>（2）辛</ul><ol type=a><li>壬</ol>',
      ),
      ['3. 甲', '7. 乙', '  - 丙', '  - 丁', '8. 戊', '一、己', '一、庚', '（2）辛', 'a. 壬'],
    );
  });

  it('leaves out code, navigation and forms, and says what else is hidden', async () => {
    const {lines, left} = await read(
      '<head><title>题</title></head><nav>首页</nav><script>1</script><style>p{}</style><button>打印</button><p>甲<span hidden>密</span><span style="display:none">文</span><span style="visibility:hidden">三</span></p><details><summary>乙</summary>详情</details><!-- 注 --><template>丙</template>',
    );
    assert.deepEqual(lines, ['甲', '乙']);
    assert.deepEqual(left, ['hidden 密', 'hidden 文', 'hidden 三', 'hidden 详情']);
  });

  it('has powers as characters, no marks of notes, no arrows back, its notes at the end', async () => {
    const {lines} = await read(
      '<p>绿地5万m<sup>2</sup>，PM<sub>2.5</sub>下降<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>，提案100<sup>②</sup>件</p><ol class="references"><li id="cite_note-1"><a href="#cite_ref-1">↑</a> 细颗粒物。</ol>',
    );
    assert.deepEqual(lines, ['绿地5万m²，PM2.5下降，提案100件', '注释', '1. 细颗粒物。']);
  });

  it('has its tables with merged cells at their place, without hidden rows, and lays out none as one', async () => {
    const {lines, left} = await read(
      '<table><caption>表1 指标</caption><thead><tr><th rowspan=2>指标<th colspan=2>2023年<tr><th>额<th>速</thead><tr><td rowspan=2>收入<td>1<td>2%<tr style="display: none"><td>密<td>9<tr><td>3<td>4%</table>',
    );
    assert.deepEqual(lines, [
      '表1 指标',
      '| 指标 | 2023年额 | 2023年速 |',
      '|---|---|---|',
      '| 收入 | 1 | 2% |',
      '| 收入 | 3 | 4% |',
    ]);
    assert.deepEqual(left, ['hidden 密 9']);
    assert.deepEqual(await linesOf('<table><tr><td><h1>报告</h1><p>正文。</table>'), ['# 报告', '正文。']);
    assert.deepEqual(await linesOf('<table><tr><td>栏<td><table><tr><td>甲<td>1</table></table>'), [
      '栏',
      '| 甲 | 1 |',
    ]);
  });

  it('names its pictures, formulas, changes and struck words', async () => {
    const {lines, left} = await read(
      '<p>甲<img src=a.png alt="会场"><img width=1 src=b><del>旧</del><ins>新</ins><s>删</s><math>x</math>',
    );
    assert.deepEqual(lines, ['甲新']);
    assert.deepEqual(left, ['picture 会场', 'deleted 旧', 'inserted 新', 'struck 删', 'equation x']);
  });
});

describe('what is pasted', () => {
  it('from Word and WPS keeps the numbers of its lists and headings, without mso noise', async () => {
    const marker = (text: string, font = ''): string =>
      `<![if !supportLists]><span style='${font}mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>`;
    const {lines, left} = await read(
      `Version:1.0\r\nStartHTML:00000097\r\nEndHTML:00001000\r\nStartFragment:1\r\nEndFragment:2\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>@page{}</style></head><body lang=ZH-CN><!--StartFragment-->` +
        `<p class=MsoTitle><span lang=EN-US>工作报告<o:p></o:p></span></p><h1>${marker('一、')}工作回顾<o:p></o:p></h1><p class=MsoNormal style='mso-outline-level:2'>经济</p>` +
        `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${marker('（一）')}稳增长</p><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${marker('l', 'font-family:Wingdings;')}要点</p><p style='mso-list:l1'>${marker('ü', 'font-family:Wingdings;')}完成</p><p>${marker('·', 'font-family:Symbol;')}其他</p>` +
        `<p class=MsoNormal>甲<span style='display:none;mso-hide:all'>隐</span><a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>。</p><!--EndFragment-->` +
        `<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> “乙”：指丙。</p></div></div></body></html>`,
    );
    assert.deepEqual(lines, [
      '# 工作报告',
      '## 一、工作回顾',
      '### 经济',
      '（一）稳增长',
      '- 要点',
      '✓ 完成',
      '- 其他',
      '甲。',
      '注释',
      '1. “乙”：指丙。',
    ]);
    assert.deepEqual(left, ['hidden 隐', 'noteMark [1]', 'note 1']);
  });

  it('from Excel is its table, without hidden rows, with merged cells at their place', async () => {
    const {lines, left} = await read(
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment--><table border=0><col width=72><tr height=19><td colspan=3 class=xl65>主要指标</td></tr><tr><td>指标</td><td>单位</td><td>数值</td></tr><tr height=0 style='display:none'><td>备</td><td>x</td><td x:num>9</td></tr><tr><td rowspan=2>收入</td><td>亿元</td><td align=right x:num="12.5">12.5</td></tr><tr><td>万元</td><td>6<br>7</td></tr></table><!--EndFragment-->`,
    );
    assert.deepEqual(lines, [
      '主要指标',
      '| 指标 | 单位 | 数值 |',
      '|---|---|---|',
      '| 收入 | 亿元 | 12.5 |',
      '| 收入 | 万元 | 6 7 |',
    ]);
    assert.deepEqual(left, ['hidden 备 x 9']);
  });

  it('tells cells in which Excel shows no figure, and leaves the marks of comments out', async () => {
    const {lines, left} = await read(
      '<table><tr><td>指标</td><td>值</td></tr><tr><td>收入</td><td>########</td></tr><tr><td>支出</td><td>#DIV/0!</td></tr><tr><td>工程</td><td>#1</td></tr></table><p>正文<a class="msocomanchor" href="#_msocom_1">[批1]</a></p>',
    );
    assert.equal(lines.at(-1), '正文');
    assert.deepEqual(left, ['cellError ########', 'cellError #DIV/0!']);
  });

  it('has no hidden columns, and tells what stood in them', async () => {
    const rows =
      '<tr><td colspan=2>指标</td><td>2025年</td></tr><tr><td>口径</td><td>产值</td><td>120</td></tr><tr><td>内部</td><td>税收</td><td>9</td></tr>';
    for (const cols of [
      "<col width=0 style='display:none;mso-width-source:userset'><col width=72 span=2>",
      '<colgroup><col style="visibility: collapse"><col><col></colgroup>',
      '<colgroup style="display:none" span=1></colgroup><colgroup span=2></colgroup>',
    ]) {
      const {lines, left} = await read(`<table>${cols}${rows}</table>`);
      assert.deepEqual(lines, ['| 指标 | 2025年 |', '|---|---|', '| 产值 | 120 |', '| 税收 | 9 |'], cols);
      assert.deepEqual(left, ['hidden 口径 内部'], cols);
    }
    const {lines} = await read(`<table><col style="display:none" span=3>${rows}</table>`);
    assert.deepEqual(lines, []);
  });

  it('from LibreOffice has its notes at the end', async () => {
    const {lines, left} = await read(
      '<p>表彰“两优一先”<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>90名。</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>两优一先：优秀党员等。</p></div>',
    );
    assert.deepEqual(lines, ['表彰“两优一先”90名。', '注释', '1. 两优一先：优秀党员等。']);
    assert.deepEqual(left, ['noteMark 1', 'note 1']);
  });

  it('is read where the page shows it by its script alone, without what stands around it', async () => {
    const article =
      '<h1 class="rich_media_title">松岭县工作报告</h1><div class="rich_media_meta_list"><span>松岭发布</span><em>2024-01-09 18:20</em></div>' +
      '<div class="rich_media_content" style="visibility: hidden; opacity: 0;"><section><section><p><span leaf="">一、回顾</span></p></section>' +
      '<section><span leaf="">造林26万亩。<br>修路14公里。</span></section><p style="display:none">内部</p></section></div>' +
      '<div class="rich_media_tool"><span>阅读原文</span><span>在看</span></div>';
    const {text, issues} = await readSource(article, {type: 'text/html'});
    assert.deepEqual(text.split('\n').filter(Boolean), [
      '# 松岭县工作报告',
      '一、回顾',
      '造林26万亩。',
      '修路14公里。',
    ]);
    assert.deepEqual(issues.map(({kind}) => kind).sort(), ['header', 'header', 'hidden']);
  });

  it('has the title of a page below the line that says where the page is', async () => {
    const page =
      '<div>当前位置：<a>首页</a> &gt; <a>政务公开</a></div><h1>松岭县工作报告</h1><p>发布时间：2024-01-15 来源：县政府办 <a>打印</a></p>' +
      '<p>一、回顾</p><p>造林26万亩。</p><footer><p>主办：松岭县人民政府办公室</p><p>晋ICP备05000000号</p></footer>';
    const {text, issues} = await readSource(page, {type: 'text/html'});
    assert.match(text, /\n# 松岭县工作报告\n/);
    assert.deepEqual(
      issues.map(({kind}) => kind),
      ['header'],
    );
    assert.match(untouchedDrafts(text)[0]!, /<wr-cover [^>]*heading="松岭县工作报告"/);
    // Several of the first level, or a numbered one, are sections.
    assert.match(
      (await readSource('<p>首页 &gt; 公开</p><h1>一、回顾</h1>', {type: 'text/html'})).text,
      /^## 一、回顾$/m,
    );
  });

  it('of Excel keeps its columns, whether those that are hidden are so by column, by cell, or both', async () => {
    const rows = (cell: string): string =>
      `<tr><td>指标<td>2022年${cell.replace('?', '内部')}<td>2023年<tr><td>造林（万亩）<td>24.5${cell.replace('?', '9')}<td>26.2`;
    const columns = '<col><col><col style="display:none"><col>';
    const gone = '<td style="display:none">?';
    for (const own of [columns + rows('<td>?'), rows(gone), columns + rows(gone)]) {
      const {text, issues} = await readSource(`<table>${own}</table>`, {type: 'text/html'});
      assert.equal(text, '| 指标 | 2022年 | 2023年 |\n|---|---|---|\n| 造林（万亩） | 24.5 | 26.2 |', own);
      assert.match(issues.map(({kind, words}) => `${kind} ${words}`).join(), /hidden 内部/);
    }
  });
});
