// Plain text as offices save it: encodings, line ends, tables, damage.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {decodeText, readSource} from '../../src/source/index.js';

const read = async (text: string | Uint8Array, name = '报告.txt') =>
  readSource(typeof text === 'string' ? Buffer.from(text) : text, {name});

describe('the encoding of a text', () => {
  /** 一、工作回顾：收到提案 35 件。 */
  const gb = Buffer.from('d2bba1a2b9a4d7f7bbd8b9cba3bacad5b5bdcce1b0b820333520bcfea1a3', 'hex');
  /** 一、工作回顧：全縣經濟發展。 */
  const big5 = Buffer.from('a440a142a475a740a65ec555a147a5febfa4b867c0d9b56fae69a143', 'hex');

  it('is told by what the text says: GB18030, Big5, UTF-16, a page that names its own', async () => {
    assert.equal(decodeText(gb), '一、工作回顾：收到提案 35 件。');
    assert.equal(decodeText(big5), '一、工作回顧：全縣經濟發展。');
    assert.equal(decodeText(Buffer.from('一、工作回顾2023', 'utf16le')), '一、工作回顾2023');
    const page = Buffer.concat([
      Buffer.from('<html><meta charset="big5"><p>'),
      big5,
      Buffer.from('</p></html>'),
    ]);
    assert.equal((await read(page, 'a.html')).text, '一、工作回顧：全縣經濟發展。');
  });

  it('is not refused for some bytes that are wrong, and their places are told', async () => {
    for (const [encoding, bytes, bad] of [
      ['utf-8', Buffer.from('全县经济平稳发展，收到提案35件，办复率百分之百。'.repeat(9)), 30],
      ['gb18030', Buffer.concat(Array(9).fill(gb)), 13],
    ] as const) {
      // prettier-ignore
      const damaged = Buffer.from(bytes);
      damaged[bad] = 0xff;
      const {text, issues} = await read(damaged);
      assert.match(text, /提案 ?35 ?件/, encoding);
      assert.deepEqual(
        issues.map(({kind}) => kind),
        ['badBytes'],
        encoding,
      );
      assert.equal(
        text.slice(issues[0]!.at, issues[0]!.at + issues[0]!.length).replaceAll('\ufffd', ''),
        '',
        encoding,
      );
    }
  });
});

describe('the lines of a text', () => {
  it('end at every line end that there is', async () => {
    const text = ['一', '二', '三', '四', '五', '六', '七', '八'];
    const ends = ['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f'];
    assert.equal(
      (await read(text.map((line, i) => line + (ends[i] ?? '')).join(''))).text,
      `${text.join('\n')}\n`,
    );
  });

  it('hold no character that nobody sees', async () => {
    assert.equal((await read('\ufeff增\u200b长\u200e5\u202d%\u2060，\u00ad稳')).text, '增长5%，稳');
  });

  it('are rows of a table between tabs and commas, quoted or not, and else what they are', async () => {
    const cells = [
      ['指标', '数值', '责任单位'],
      ['就业', '1,200人', '人社局'],
      ['教育', '3所', '教育局'],
    ];
    const rows = cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
    const quoted = cells
      .map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
      .join('\n');
    assert.equal((await read(cells.map((row) => row.join('\t')).join('\n'))).text, rows);
    assert.equal((await read(quoted)).text, rows);
    for (const plain of [
      '一、甲\t乙。\n二、丙。',
      '坚持稳中求进,推动发展\n完成投资12亿元,增长5%\n新增就业3人,增长6%',
      '增长5%,下降3%。\n增长6%,下降2%。\n增长7%,下降1%。',
      '\t段首空格。\n\t又一段。',
    ])
      assert.equal((await read(plain)).text, plain);
  });

  it('are the table that Excel saved: title, unit, head, cells with commas and line ends, remark', async () => {
    const csv =
      '2023年主要指标,,,\r\n单位：亿元,,,\r\n指标,2022年,2023年,\r\n生产总值,"1,234.5","1,345.6",\r\n"财政\n收入",12.5,13.6,\r\n,,,\r\n注：初步统计数,,,\r\n';
    const expected = [
      '2023年主要指标',
      '单位：亿元',
      '| 指标 | 2022年 | 2023年 |',
      '|---|---|---|',
      '| 生产总值 | 1,234.5 | 1,345.6 |',
      '| 财政 收入 | 12.5 | 13.6 |',
      '注：初步统计数',
    ];
    const tabs = csv.replaceAll('"1,', '"1;').replaceAll(',', '\t').replaceAll('"1;', '"1,');
    for (const [name, text] of [
      ['表.csv', csv],
      ['表.tsv', tabs],
      ['表.csv', tabs],
    ] as const)
      assert.deepEqual((await read(text, name)).text.split('\n').filter(Boolean), expected, text);
    assert.equal((await read('指标,值\n"甲,1\n', '表.csv')).text, '| 指标 | 值 |\n|---|---|\n| "甲 | 1 |');
  });

  it('have a head where the first row names the columns', async () => {
    const {text} = await read(
      '# 报告\n\n一、经济\n指标\t2021\t2022\t2023\n生产总值\t12\t13\t14\n财政收入\t2\t3\t4',
    );
    assert.match(composeHtml(parseReport(text).report), /<wr-trend>\s*<table>\s*<thead>/);
  });

  it('keep their numbers where a table of contents was left out', async () => {
    const {text, issues} = await read('工作报告\n目录\n一、回顾……1\n二、安排……9\n\n一、回顾\n完成1件。');
    assert.equal(text, '工作报告\n\n\n\n\n一、回顾\n完成1件。');
    assert.deepEqual(
      issues.map(({kind, at}) => [kind, at]),
      [['contents', 5]],
    );
  });
});

describe('the head of a text', () => {
  it('is title, date, meeting and speaker in every order', () => {
    const lines = ['（2024年1月5日）', '——在海湾县第十七届人民代表大会第三次会议上', '县长 张明远'];
    const orders = lines.flatMap((a) =>
      lines.filter((b) => b !== a).map((b) => [a, b, lines.find((c) => c !== a && c !== b)!]),
    );
    for (const order of orders) {
      for (const title of ['海湾县人民政府工作报告', '海湾县人民政府\n工作报告']) {
        const {report} = parseReport(
          `${title}\n${order.join('\n')}\n\n各位代表：\n\n一、2023年工作回顾\n\n全县生产总值增长5%。`,
        );
        assert.equal(report.title?.text, '海湾县人民政府工作报告', order.join());
        assert.deepEqual(
          report.subtitle.map(({text}) => text.replace(/^—+/, '')),
          order.map((line) => line.replace(/^—+/, '')),
        );
      }
    }
  });

  it('loses no paragraph that speaks of a web address, and leaves out those that are nothing but one', () => {
    const text =
      '工作报告\n\n一、回顾\n\n开通网站（https://example.org/a），受理诉求1200件。\n\nhttps://example.org/b.html\n\n来源：https://example.org\n\n网站 http://example.org 访问量增长15%。';
    const {report} = parseReport(text);
    assert.deepEqual(
      report.boilerplate.map((line) => line.text),
      ['https://example.org/b.html', '来源：https://example.org'],
    );
    assert.equal(report.figures, 2);
  });
});
