// Word files, one thing a test: what stands in the text, and what is said to be left out.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSource} from '../../src/source/index.js';
import {XmlReader} from '../../src/source/tree.js';
import {untouchedDrafts} from '../support/source/untouched.js';
import {
  cell,
  definition,
  drawing,
  item,
  level,
  list,
  p,
  raised,
  row,
  run,
  style,
  styled,
  table,
  wordFile,
  type WordParts,
} from '../support/source/word.js';

async function read(parts: WordParts | string): Promise<{lines: string[]; left: string[]}> {
  const bytes = wordFile(typeof parts === 'string' ? {body: parts} : parts);
  const {text, issues} = await readSource(bytes, {name: '报告.docx'});
  untouchedDrafts(text);
  for (const {at, length} of issues) assert.ok(at >= 0 && at + length <= text.length);
  return {
    lines: text.split('\n').filter(Boolean),
    left: issues.map(({kind, words}) => (words ? `${kind} ${words}` : kind)),
  };
}

const textbox = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const note = (kind: 'footnote' | 'endnote', id: number): string =>
  `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

/** 一、 （一） 1. ① as the definition 0. */
const chinese = definition(
  0,
  level(0, 'chineseCounting', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimalEnclosedCircleChinese', '%4'),
);

describe('the numbers of a Word file', () => {
  it('are those that Word shows, level by level', async () => {
    const body = [[0, '甲'], [1, '乙'], [1, '丙'], [2, '丁'], [2, '戊'], [3, '己'], [3, '庚'], [0, '辛'], [1, '壬'], [2, '癸']]
      .map(([at, text]) => item(1, Number(at), String(text))).join(''); // prettier-ignore
    const {lines} = await read({body, numbering: chinese + list(1, 0)});
    assert.deepEqual(lines, [
      '一、甲',
      '（一）乙',
      '（二）丙',
      '1. 丁',
      '2. 戊',
      '①己',
      '②庚',
      '二、辛',
      '（一）壬',
      '1. 癸',
    ]);
  });

  it('go on behind other paragraphs and in lists of one definition, and begin again where a list says so', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const fifth = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body = item(1, 0, '甲') + p('正文') + item(1, 0, '乙') + item(2, 0, '丙') + item(3, 0, '丁') + item(3, 0, '戊') + item(4, 0, '己') + item(1, 0, '庚'); // prettier-ignore
    const numbering = chinese + list(1, 0) + list(2, 0) + list(3, 0, again) + list(4, 0, fifth);
    const {lines} = await read({body, numbering});
    assert.deepEqual(lines, ['一、甲', '正文', '二、乙', '三、丙', '一、丁', '二、戊', '五、己', '六、庚']);
  });

  it('come by styles that are linked to levels, and by styles based on those', async () => {
    const linked = definition(
      0,
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="A"/>'),
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="B"/>'),
    );
    const styles =
      style('A', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
      style(
        'B',
        'heading 2',
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
      ) +
      style('C', '小标题', '', '<w:basedOn w:val="B"/>') +
      style('D', '无编号', '<w:numPr><w:numId w:val="0"/></w:numPr>', '<w:basedOn w:val="B"/>');
    const body = p('报告') + styled('A', '工作回顾') + styled('B', '经济') + styled('C', '民生') + styled('D', '结语') + styled('A', '工作安排'); // prettier-ignore
    const {lines} = await read({body, styles, numbering: linked + list(1, 0)});
    assert.deepEqual(lines, [
      '报告',
      '## 一、工作回顾',
      '### （一）经济',
      '### （二）民生',
      '### 结语',
      '## 二、工作安排',
    ]);
  });

  it('follow links between definitions and styles of lists', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="L"/>${level(0, 'ideographTraditional', '%1．')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      list(1, 0) + list(2, 1); // prettier-ignore
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const {lines} = await read({body: item(2, 0, '任务') + item(2, 0, '措施'), styles, numbering});
    assert.deepEqual(lines, ['甲．任务', '乙．措施']);
  });

  it('restart as a level says, count in Arabic digits where it says so, and show several levels', async () => {
    const numbering =
      definition(
        0,
        level(0, 'chineseCounting', '第%1章'),
        level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
        level(2, 'decimal', '（%3）', '<w:lvlRestart w:val="0"/>'),
      ) + list(1, 0);
    const body = item(1, 0, '总则') + item(1, 1, '目的') + item(1, 2, '子') + item(1, 0, '任务') + item(1, 1, '重点') + item(1, 2, '丑'); // prettier-ignore
    const {lines} = await read({body, numbering});
    assert.deepEqual(lines, ['第一章 总则', '1.1 目的', '（1）子', '第二章 任务', '2.1 重点', '（2）丑']);
  });

  it('begin above with a level that no item stood at yet, and have none of a level of bullets', async () => {
    const outline = definition(0, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2')) + list(1, 0);
    const before = await read({
      body: item(1, 1, '甲') + item(1, 1, '乙') + item(1, 0, '丙') + item(1, 1, '丁'),
      numbering: outline,
    });
    assert.deepEqual(before.lines, ['1.1 甲', '1.2 乙', '2 丙', '2.1 丁']);
    const bullets = definition(
      0,
      level(0, 'decimal', '%1.'),
      level(1, 'bullet', '—'),
      level(2, 'decimal', '%1.%2%3.'),
    );
    const {lines} = await read({
      body: item(1, 0, '甲') + item(1, 1, '乙') + item(1, 2, '丙') + item(1, 2, '丁'),
      numbering: bullets + list(1, 0),
    });
    assert.deepEqual(lines, ['1. 甲', '  - 乙', '    1.1. 丙', '    1.2. 丁']);
  });

  it('are counted for empty paragraphs, and not for deleted ones', async () => {
    const gone = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr>';
    const body = item(1, 0, '甲') + item(1, 0, '') + item(1, 0, '丙') + p('<w:del><w:r><w:delText>丁</w:delText></w:r></w:del>', gone) + item(1, 0, '戊'); // prettier-ignore
    const {lines, left} = await read({body, numbering: chinese + list(1, 0)});
    assert.deepEqual(lines, ['一、甲', '三、丙', '四、戊']);
    assert.deepEqual(left, ['deleted 丁']);
  });

  it('are bullets and ticks in lists without numbers, however deep', async () => {
    const numbering =
      definition(0, level(0, 'bullet', '\uf0b7'), level(1, 'bullet', '–')) +
      definition(1, level(0, 'bullet', '\uf0fc')) + list(1, 0) + list(2, 1); // prettier-ignore
    const {lines} = await read({body: item(1, 0, '甲') + item(1, 1, '乙') + item(2, 0, '丙'), numbering});
    assert.deepEqual(lines, ['- 甲', '  - 乙', '✓ 丙']);
  });

  it('take every format that Chinese documents have', async () => {
    const cases: [string, string[]][] = [
      ['chineseCountingThousand', ['九', '十', '十一']],
      ['ideographDigital', ['九', '一〇', '一一']],
      ['chineseLegalSimplified', ['玖', '壹拾', '壹拾壹']],
      ['decimalEnclosedCircle', ['⑨', '⑩', '⑪']],
      ['decimalFullWidth', ['９', '１０', '１１']],
      ['decimalZero', ['09', '10', '11']],
      ['upperRoman', ['IX', 'X', 'XI']],
      ['lowerLetter', ['i', 'j', 'k']],
      ['japaneseCounting', ['九', '十', '十一']],
    ];
    for (const [format, numbers] of cases) {
      const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>';
      const numbering = definition(0, level(0, format, '%1、')) + list(1, 0, start);
      const {lines} = await read({body: item(1, 0, '项').repeat(3), numbering});
      assert.deepEqual(
        lines,
        numbers.map((number) => `${number}、项`),
        format,
      );
    }
  });
});

describe('the text of a Word file', () => {
  it('has headings by style, by outline level and by the names of WPS and LibreOffice', async () => {
    const styles =
      style('1', '标题 1') +
      style('a', 'heading 2') +
      style('T', 'Title') +
      style('X', 'X', '<w:outlineLvl w:val="2"/>');
    const body = styled('T', '工作报告') + styled('1', '回顾') + styled('a', '经济') + styled('X', '工业') + p('农业', '<w:outlineLvl w:val="2"/>') + p('正文。', '<w:outlineLvl w:val="9"/>'); // prettier-ignore
    assert.deepEqual((await read({body, styles})).lines, [
      '# 工作报告',
      '## 回顾',
      '### 经济',
      '#### 工业',
      '#### 农业',
      '正文。',
    ]);
  });

  it('joins the lines of a title and keeps those of a paragraph', async () => {
    const lines = (a: string, b: string): string => `<w:r><w:t>${a}</w:t><w:br/><w:t>${b}</w:t></w:r>`;
    const body =
      styled('Title', lines('海湾县人民政府', '工作报告')) + p(lines('（2024年1月5日）', '县长 张三'));
    assert.deepEqual((await read(body)).lines, ['# 海湾县人民政府工作报告', '（2024年1月5日）', '县长 张三']);
  });

  it('writes powers and indices as characters and takes marks of notes for no figures', async () => {
    const body =
      p(
        run('绿地12万m') +
          raised('2') +
          run('，水10') +
          raised('4') +
          run('立方米，PM') +
          raised('2.5', 'subscript') +
          run('下降'),
      ) +
      p(
        run('收到提案100') +
          raised('[1]') +
          run('件，立案96件') +
          raised('2') +
          run('，办结率') +
          raised('①') +
          run('98%') +
          raised('3'),
      );
    const {lines, left} = await read(body);
    assert.deepEqual(lines, ['绿地12万m²，水10⁴立方米，PM2.5下降', '收到提案100件，立案96件，办结率98%']);
    assert.deepEqual(left, ['noteMark [1] 2 ① 3']);
  });

  it('takes small letters that are moved up or down for powers and indices, as LibreOffice writes them, and no others', async () => {
    const moved = (text: string, position: number, size: number): string =>
      run(text, `<w:position w:val="${position}"/><w:sz w:val="${size}"/>`);
    const body =
      p(
        run('绿地12万m') +
          moved('2', 8, 19) +
          run('，CO') +
          moved('2', -6, 16) +
          run('下降，提案') +
          moved('1', 10, 18),
      ) + p(run('增长') + moved('5.2%', 6, 32) + moved('，投资8亿元', -4, 32) + run('。'));
    const {lines} = await read(body);
    assert.deepEqual(lines, ['绿地12万m²，CO2下降，提案', '增长5.2%，投资8亿元。']);
  });

  it('puts footnotes and endnotes to the end, in the order of their marks, each once', async () => {
    const body = p(
      run('甲') +
        note('footnote', 3) +
        run('乙') +
        note('endnote', 1) +
        run('丙') +
        note('footnote', 3) +
        note('footnote', 2),
    );
    const own = (kind: string, id: number, text: string, type = ''): string =>
      `<w:${kind} w:id="${id}"${type}>${p(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`;
    const footnotes =
      own('footnote', 0, '', ' w:type="separator"') +
      own('footnote', 2, '“链长制”：指乙。') +
      own('footnote', 3, '“专精特新”：指甲。');
    const {lines, left} = await read({body, footnotes, endnotes: own('endnote', 1, '来源：统计局。')});
    assert.deepEqual(lines, [
      '甲乙丙',
      '注释',
      '1. “专精特新”：指甲。',
      '2. 来源：统计局。',
      '3. “链长制”：指乙。',
    ]);
    assert.deepEqual(left, ['note 3']);
  });

  it('takes tracked changes as accepted, paragraphs, rows and moves too, and says so', async () => {
    const del = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
    const body =
      p(run('增长') + del('5%') + `<w:ins w:id="2">${run('6%')}</w:ins>` + run('。')) +
      p(run('前半句，'), '<w:rPr><w:del w:id="3"/></w:rPr>') + p('后半句。') +
      p(`<w:moveFrom>${run('移走')}</w:moveFrom>`) + p(`<w:moveTo>${run('移来')}</w:moveTo>`) +
      table(['项', '数'], row(['旧', '1'], '<w:del w:id="4"/>'), row(['新', '2'], '<w:ins w:id="5"/>')); // prettier-ignore
    const {lines, left} = await read(body);
    assert.deepEqual(lines, [
      '增长6%。',
      '前半句，后半句。',
      '移来',
      '| 项 | 数 |',
      '|---|---|',
      '| 新 | 2 |',
    ]);
    assert.deepEqual(left, ['deleted 5%', 'inserted 6%', 'deleted 移走', 'inserted 移来', 'deleted 旧 1']);
  });

  it('leaves out comments and hidden text, by run, by style and by row, and says which', async () => {
    const styles = style('H', '隐藏', '', '<w:rPr><w:vanish/></w:rPr>');
    const body =
      p(run('公开') + run('内部口径', '<w:vanish/>') + run('的', '<w:vanish w:val="0"/>') + '<w:r><w:commentReference w:id="7"/></w:r>') +
      styled('H', '全段隐藏') + table(['甲', '乙'], row(['密', '9'], '<w:hidden/>'), ['丙', '1']) + p(run('删去', '<w:strike/>') + run('留下')); // prettier-ignore
    const comments = `<w:comment w:id="7">${p('请核实')}</w:comment>`;
    const {lines, left} = await read({body, styles, comments});
    assert.deepEqual(lines, ['公开的', '| 甲 | 乙 |', '|---|---|', '| 丙 | 1 |', '留下']);
    assert.deepEqual(left, [
      'hidden 内部口径',
      'comment 请核实',
      'hidden 全段隐藏',
      'hidden 密 9',
      'struck 删去',
    ]);
  });

  it('has text boxes once, behind their paragraph', async () => {
    assert.deepEqual((await read(p(run('正文') + textbox(p('框内') + p('两段'))))).lines, [
      '正文',
      '框内',
      '两段',
    ]);
  });

  it('leaves out tables of contents: fields, content controls, styles, typed', async () => {
    const toc =
      p(
        field('begin') +
          code(' TOC \\o "1-3" ') +
          field('separate') +
          run('一、回顾') +
          '<w:r><w:tab/></w:r>' +
          run('1'),
      ) + p(run('二、安排 2') + field('end'));
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、回顾 1')}</w:sdtContent></w:sdt>`;
    const dotted = ['一、回顾……………1', '二、安排 ........ 5', '三、建议·········（9）']
      .map((text) => p(text))
      .join('');
    for (const [name, contents] of Object.entries({
      field: p('目　录') + toc,
      control,
      style: styled('TOC1', '一、回顾 1') + styled('TOC1', '二、安排 5'),
      typed: p('目录') + dotted,
      untitled: dotted,
      tabs: p('目 录') + p('<w:r><w:t>一、回顾</w:t><w:tab/><w:t>1</w:t></w:r>'),
    })) {
      const {lines, left} = await read(p('工作报告') + contents + p('一、回顾') + p('完成1件。'));
      assert.deepEqual(lines, ['工作报告', '一、回顾', '完成1件。'], name);
      assert.equal(left.length, 1, name);
      assert.match(left[0]!, /^contents .*一、回顾/, name);
    }
  });

  it('keeps all text where a field has no end', async () => {
    const {lines} = await read(p(field('begin') + code('TOC') + field('separate') + run('甲')) + p('乙'));
    assert.deepEqual(lines, ['甲', '乙']);
  });

  it('keeps the results of other fields, links, smart tags and content controls', async () => {
    const body = p(
      `<w:hyperlink>${run('链接')}</w:hyperlink><w:smartTag><w:smartTag>${run('标记')}</w:smartTag></w:smartTag>` +
        `<w:fldSimple w:instr="REF x">${run('引用')}</w:fldSimple>` + field('begin') + code('SEQ 表') + field('separate') + run('3') + field('end') +
        `<w:sdt><w:sdtPr/><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt>` +
        `<w:ruby><w:rt>${run('yì')}</w:rt><w:rubyBase>${run('翊')}</w:rubyBase></w:ruby><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`,
    ); // prettier-ignore
    const {lines, left} = await read(`<w:sdt><w:sdtContent>${body}</w:sdtContent></w:sdt>`);
    assert.deepEqual(lines, ['链接标记引用3控件翊✓']);
    assert.deepEqual(left, ['placeholder 单击此处']);
  });

  it('names pictures, charts, equations, objects and headers that it does not take', async () => {
    const body = p(
      run('甲') + drawing('<pic:pic/>', '会议现场') + drawing('<c:chart/>', '增速图') + `<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>` +
        '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Equation.3"/></w:object></w:r>' +
        '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r><w:r><w:pict><v:shape><v:imagedata o:title="图章"/></v:shape></w:pict></w:r>',
    ); // prettier-ignore
    const {lines, left} = await read({body, header: p('内部资料　注意保存') + p('第 1 页')});
    assert.deepEqual(lines, ['甲']);
    assert.deepEqual(left, ['picture 会议现场', 'chart 增速图', 'equation x=1', 'equation Equation.3', 'object Excel.Sheet.12', 'picture 图章', 'header 内部资料 注意保存；第 1 页']); // prettier-ignore
  });

  it('is the same in Strict Open XML and with other prefixes', async () => {
    const parts = {
      body: styled('Title', '报告') + item(1, 0, '甲') + p(run('m') + raised('2')),
      numbering: chinese + list(1, 0),
    };
    const expected = (await read(parts)).lines;
    assert.deepEqual(expected, ['# 报告', '一、甲', 'm²']);
    assert.deepEqual((await read({...parts, strict: true})).lines, expected);
    assert.deepEqual((await read({...parts, prefix: 'ns0'})).lines, expected);
  });
});

describe('the tables of a Word file', () => {
  const down = '<w:vMerge w:val="restart"/>';
  const on = '<w:vMerge/>';
  const across = (n: number): string => `<w:gridSpan w:val="${n}"/>`;

  it('have one head row, whatever is merged in it', async () => {
    const body = table(
      row([cell('指标', down), cell('2023年', across(2)), cell('2024年', across(2))]),
      row([cell('', on), '绝对额', '增速', '绝对额', '增速']),
      ['生产总值', '100', '5%', '106', '6%'],
    );
    assert.deepEqual((await read(body)).lines, [
      '| 指标 | 2023年绝对额 | 2023年增速 | 2024年绝对额 | 2024年增速 |',
      '|---|---|---|---|---|',
      '| 生产总值 | 100 | 5% | 106 | 6% |',
    ]);
  });

  it('repeat a name over the rows that it is for, and a figure never', async () => {
    const body = table(
      ['类别', '指标', '数值'],
      row([cell('民生', down), '就业', cell('30', down)]),
      row([cell('', on), '教育', cell('', on)]),
    );
    const {lines, left} = await read(body);
    assert.deepEqual(lines, [
      '| 类别 | 指标 | 数值 |',
      '|---|---|---|',
      '| 民生 | 就业 | 30 |',
      '| 民生 | 教育 |  |',
    ]);
    assert.deepEqual(left, ['merged 30']);
  });

  it('have their title, unit and remarks around them', async () => {
    const body = table(row([cell('主要指标表', across(2))]), row([cell('单位：亿元', across(2))]), ['指标', '数值'], ['税收', '5'], row([cell('注：初步数。', across(2))])); // prettier-ignore
    assert.deepEqual((await read(body)).lines, [
      '主要指标表',
      '单位：亿元',
      '| 指标 | 数值 |',
      '|---|---|',
      '| 税收 | 5 |',
      '注：初步数。',
    ]);
  });

  it('are paragraphs where they only lay a page out, and lie flat inside each other', async () => {
    assert.deepEqual(
      (await read(table([cell(styled('Heading1', '一、回顾') + p('正文。'))]) + p('完'))).lines,
      ['## 一、回顾', '正文。', '完'],
    );
    const inner = table([cell(table(['甲', '1'], ['乙', '2']) + p('')), '丙'], ['丁', '3']);
    assert.match((await read(inner)).lines.join('\n'), /甲 1；乙 2/);
  });

  it('have no head where the first row holds figures, and keep | in a cell apart', async () => {
    assert.deepEqual((await read(table(['城镇', '5%'], ['农村', '6%']))).lines, [
      '| 城镇 | 5% |',
      '| 农村 | 6% |',
    ]);
    assert.deepEqual((await read(table(['甲|乙', '数'], ['丙', '1']))).lines[0], '| 甲｜乙 | 数 |');
  });
});

describe('a Word file that is hostile', () => {
  const refusal = async (parts: WordParts | Buffer): Promise<string | undefined> => {
    const {text, issues} = await readSource(Buffer.isBuffer(parts) ? parts : wordFile(parts));
    assert.equal(text, '');
    return issues.at(-1)?.kind;
  };

  it('is refused with a document type, without end, too deep, too large, of no text', async () => {
    const entity = '<!DOCTYPE a [<!ENTITY b "很多">]>';
    assert.equal(
      await refusal({body: '', files: {'word/document.xml': `${entity}<a>&b;</a>`}}),
      'brokenWord',
    );
    assert.equal(await refusal({body: '<w:p><w:r>'}), 'brokenWord');
    assert.equal(await refusal({body: '', files: {'word/document.xml': '<w:document>'}}), 'brokenWord');
    assert.equal(await refusal({body: '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)}), 'brokenWord');
    assert.equal(await refusal({body: p('')}), 'empty');
    assert.equal(await refusal({body: p('甲'), files: {'word/styles.xml': ' '.repeat(51e6)}}), 'tooLarge');
  });

  it('ends: styles, lists and links that name themselves', async () => {
    const styles =
      style('A', 'A', '', '<w:basedOn w:val="B"/>') + style('B', 'B', '', '<w:basedOn w:val="A"/>');
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>' + list(1, 0);
    const looped =
      styles +
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    assert.deepEqual(
      (
        await read({
          body: styled('A', '甲') + item(1, 0, '乙') + item(9, 99, '丙'),
          styles: looped,
          numbering,
        })
      ).lines,
      ['甲', '乙', '丙'],
    );
  });
});

describe('the text of XML', () => {
  it('is read once, in whatever pieces it comes', () => {
    const xml =
      '<a t="1&#x4ebf;&amp;lt;">甲&amp;lt;乙&#20159;&quot;<b/>丙&lt;<![CDATA[1<2&amp;]]>丁&gt;<!-- 戊 -->己</a>';
    for (const size of [1, 2, 3, 7, xml.length]) {
      const reader = new XmlReader();
      for (let at = 0; at < xml.length; at += size) reader.write(xml.slice(at, at + size));
      const {attributes, children} = reader.end();
      assert.deepEqual(attributes, {t: '1亿&lt;'});
      assert.equal(
        children.filter((child) => typeof child === 'string').join('|'),
        '甲&lt;乙亿"|丙<1<2&amp;丁>己',
      );
    }
  });
});
