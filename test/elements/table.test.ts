import {expect} from 'chai';
import fc from 'fast-check';
import {figureText} from '../../src/elements/shared/table/series.js';
import {readCell, readHeading} from '../../src/elements/shared/table/cell.js';
import {readTable, type ReadingDirection, type TableData} from '../../src/elements/shared/table/table.js';

function read(rows: string, reading: ReadingDirection = 'periods', before = ''): TableData {
  const host = document.createElement('div');
  host.innerHTML = `<table>${before}${rows}</table>`;
  return readTable(host, reading);
}

/** `a|b` rows as a table of plain cells, as they come out of Word. */
const plain = (...rows: string[]): string =>
  rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td><p>${cell}</p></td>`)
          .join('')}</tr>`,
    )
    .join('');

const valuesOf = ({columns}: TableData): (number | undefined)[][] =>
  columns.map(({cells}) => cells.map(({value}) => value));

const problemsOf = ({problems}: TableData): string[] => problems.map(([chinese]) => chinese);

describe('readTable(host, reading)', () => {
  it('reads header row, first column, and the units of headings', () => {
    const data = read(
      plain('年份|国内生产总值（亿元）|增长（%）', '2022年|1,234,029|3.1', '2023年|１２９４２７２|5.4'),
    );
    expect(data.rows.map(({heading}) => heading)).to.deep.equal(['2022年', '2023年']);
    expect(data.columns.map(({name}) => name)).to.deep.equal(['国内生产总值', '增长']);
    expect(valuesOf(data)).to.deep.equal([
      [1234029e8, 1294272e8],
      [3.1, 5.4],
    ]);
    expect(data.columns[0]!.cells[1]).to.include({text: '１２９４２７２', unit: '亿元', measure: '元'});
    expect(data.columns[1]!.cells[0]).to.include({text: '3.1', unit: '%', measure: '%'});
    expect(data.rows[1]!.cells[1]).to.equal(data.columns[1]!.cells[1]);
    expect(data.problems).to.deep.equal([]);
  });

  it('turns a table that has its years across', () => {
    const data = read(plain('指标|2022年|2023年', '粮食产量/万吨|68653|69541', '增速（%）|0.5|1.3'));
    expect(data.rows.map(({heading}) => heading)).to.deep.equal(['2022年', '2023年']);
    expect(data.columns.map(({heading}) => heading)).to.deep.equal(['粮食产量/万吨', '增速（%）']);
    expect(valuesOf(data)).to.deep.equal([
      [686530000, 695410000],
      [0.5, 1.3],
    ]);
  });

  it('reads bare years as the header, and takes figures in a first row for figures', () => {
    expect(read(plain('|2022|2023', '产量|12|13')).rows.map(({name}) => name)).to.deep.equal([
      '2022',
      '2023',
    ]);
    const headless = read(plain('甲|12', '乙|13'), 'items');
    expect(headless.rows.map(({name}) => name)).to.deep.equal(['甲', '乙']);
    expect(headless.columns[0]!.heading).to.equal('');
  });

  it('keeps missing apart from zero and from words', () => {
    const data = read(plain('年份|数（个）', '2019|0', '2020|', '2021|—', '2022|……', '2023|约百来个'));
    expect(valuesOf(data)).to.deep.equal([[0, undefined, undefined, undefined, undefined]]);
    expect(problemsOf(data)).to.deep.equal(['“约百来个”里没有数']);
  });

  it('reads merged cells: header groups, labels of several rows', () => {
    const data = read(
      `<tr><td rowspan="2">地区</td><td colspan="2">2022年</td><td colspan="2">2023年</td></tr>
       <tr><td>总量（亿元）</td><td>增速（%）</td><td>总量（亿元）</td><td>增速（%）</td></tr>
       <tr><td>甲县</td><td>10</td><td>1</td><td>11</td><td>2</td></tr>
       <tr><td>乙县</td><td>20</td><td>3</td><td>21</td><td>4</td></tr>`,
      'items',
    );
    expect(data.columns.map(({heading}) => heading)).to.deep.equal([
      '2022年 总量（亿元）',
      '2022年 增速（%）',
      '2023年 总量（亿元）',
      '2023年 增速（%）',
    ]);
    expect(data.columns[2]!.cells.map(({value}) => value)).to.deep.equal([11e8, 21e8]);
    const grouped = read(
      `<tr><th>类</th><th>项</th><th>数</th></tr><tr><td rowspan="2">农业</td><td>粮食</td><td>1</td></tr>
       <tr><td>水果</td><td>2</td></tr>`,
      'items',
    );
    expect(grouped.rows.map(({name}) => name)).to.deep.equal(['农业 粮食', '农业 水果']);
  });

  it('takes note marks off figures, and lines below the figures for notes', () => {
    const data = read(
      `${plain('年份|产量（万吨）', '2022|68653', '2023|69541①', '2024|70650*')}
       <tr><td>2025</td><td>71000<sup>1</sup></td></tr>
       <tr><td colspan="2">注：①为初步核算数。</td></tr>`,
    );
    expect(valuesOf(data)).to.deep.equal([[686530000, 695410000, 706500000, 710000000]]);
    expect(data.columns[0]!.cells[3]!.text).to.equal('71000¹');
    expect(data.notes).to.deep.equal(['注：①为初步核算数。']);
  });

  it('reads title, unit and places given in other parts of the table', () => {
    const title = read(
      `<tr><td colspan="2">各县产量</td></tr>${plain('县|产量（吨）', '甲|1', '乙|2')}`,
      'items',
    );
    expect(title.caption).to.equal('各县产量');
    const unit = read(plain('县|产量', '甲|1', '乙|2'), 'items', '<caption>各县产量　单位：万吨</caption>');
    expect(valuesOf(unit)).to.deep.equal([[10000, 20000]]);
    const ranked = read(plain('位次|县|产量', '1|甲|9', '2|<b>乙</b>|8'), 'items');
    expect(ranked.rows.map(({rank, name, strong}) => [rank, name, strong])).to.deep.equal([
      ['1', '甲', false],
      ['2', '乙', true],
    ]);
  });

  it('names the column that holds no number, and reads the rest', () => {
    const data = read(plain('县|产量|备注', '甲|9|新增', '乙|8|'), 'items');
    expect(data.columns.map(({name}) => name)).to.deep.equal(['产量']);
    expect(problemsOf(data)).to.deep.equal(['“备注”里没有数']);
  });

  it('has no rows where there is nothing to read', () => {
    expect(readTable(document.createElement('div'), 'items').rows).to.deep.equal([]);
    for (const rows of ['', '<tr></tr>', plain('甲'), plain('甲|乙')]) {
      expect(read(rows).rows.length, rows).to.equal(0);
    }
  });

  it('never throws, and every cell is in one row and one column', () => {
    const text = fc.oneof(
      fc.constantFrom(
        '',
        '—',
        '2019年',
        '5%',
        '1.2万元',
        '甲',
        '（',
        '注：',
        '-3',
        '1e999',
        '99'.repeat(40),
        '①',
      ),
      fc.string({maxLength: 6}).map((s) => s.replace(/[<&]/g, '')),
    );
    const cell = fc
      .tuple(fc.constantFrom('td', 'th'), fc.nat(4), fc.nat(4), text)
      .map(
        ([tag, columns, rows, words]) => `<${tag} colspan="${columns}" rowspan="${rows}">${words}</${tag}>`,
      );
    const rows = fc.array(
      fc.array(cell, {maxLength: 6}).map((cells) => `<tr>${cells.join('')}</tr>`),
      {maxLength: 8},
    );
    fc.assert(
      fc.property(rows, fc.constantFrom<ReadingDirection>('periods', 'items'), (all, reading) => {
        const data = read(all.join(''), reading);
        for (const {cells} of data.columns) expect(cells.length).to.equal(data.rows.length);
        for (const {cells} of data.rows) expect(cells.length).to.equal(data.columns.length);
        for (const {value} of data.columns.flatMap(({cells}) => cells)) {
          if (value !== undefined) expect(Number.isFinite(value)).to.equal(true);
        }
      }),
      {numRuns: 300},
    );
  });
});

describe('readCell(text, unit)', () => {
  const cases: [text: string, unit: string, value: number | undefined, measure: string][] = [
    ['1013567', '亿元', 1013567e8, '元'],
    ['1.2万亿元', '亿元', 1.2e12, '元'],
    ['9800以上', '公里', 9800, '公里'],
    ['3.1左右', '万公里', 31_000, '公里'],
    ['+5.2%', '', 5.2, '%'],
    ['增长5.2%', '', 5.2, '%'],
    ['下降2.3%', '', -2.3, '%'],
    ['-2.3个百分点', '', -2.3, '个百分点'],
    ['1 013 567', '', 1013567, ''],
    ['390余万', '元', 3900000, '元'],
    ['1260（预计）', '亿元', 1260e8, '元'],
    ['12m²', '', 12, 'm²'],
    ['—', '%', undefined, '%'],
    ['9'.repeat(400), '', undefined, ''],
  ];
  for (const [text, unit, value, measure] of cases) {
    it(`reads ${text.slice(0, 12)} under ${unit || 'no unit'}`, () => {
      expect(readCell(text, unit)).to.include({text, measure});
      expect(readCell(text, unit).value).to.equal(value);
    });
  }
});

describe('figureText(cell)', () => {
  it('sets the unit of the heading behind the number, before what bounds it', () => {
    const said = (text: string, unit: string) => figureText(readCell(text, unit));
    expect(
      ['9800以上', '约9800', '9800余', '9800', '9800米以内', '—'].map((text) => said(text, '公里')),
    ).to.deep.equal(['9800公里以上', '约9800公里', '9800余公里', '9800公里', '9800米以内', '—']);
  });
});

describe('readHeading(text)', () => {
  const cases: [text: string, name: string, unit: string][] = [
    ['国内生产总值（亿元）', '国内生产总值', '亿元'],
    ['增速 (%)', '增速', '%'],
    ['增速/%', '增速', '%'],
    ['占比%', '占比', '%'],
    ['产量（单位：万吨）', '产量', '万吨'],
    ['单位：亿元', '', '亿元'],
    ['收入（元/人）', '收入', '元/人'],
    ['改造楼房（栋）', '改造楼房', '栋'],
    ['平均用时（分钟）', '平均用时', '分钟'],
    ['蜂群（箱）', '蜂群', '箱'],
    ['最高气温（℃）', '最高气温', '℃'],
    ['展厅（m2）', '展厅', 'm2'],
    ['税收（含税）', '税收（含税）', ''],
    ['产值（2023年）', '产值（2023年）', ''],
    ['销量（当月）', '销量（当月）', ''],
    ['城乡/区域', '城乡/区域', ''],
    ['', '', ''],
  ];
  for (const [text, name, unit] of cases) {
    it(`parts ${text || 'nothing'}`, () => expect(readHeading(text)).to.deep.equal({name, unit}));
  }
});
