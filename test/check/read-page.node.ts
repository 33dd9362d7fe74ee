// How the check reads what stands on a page: tables as people write them, counts in headings, both ends of a change.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport} from '../../src/report/index.js';

const tile = (value: string, unit: string, label: string) =>
  `<wr-metric-tile value="${value}" unit="${unit}">${label}</wr-metric-tile>`;

/** What is found on a page, as `verdict figure`, without the figures of the source that it leaves out. */
const found = (page: string, source: string): string[] =>
  checkReport(page, source)
    .findings.filter(({verdict}) => verdict !== 'not-shown')
    .map(({verdict, shown}) => `${verdict} ${shown}`);

describe('a table', () => {
  const source = '甲县增加值90亿元，乙县增加值70亿元。';
  const table = (head: string[], ...rows: string[][]) =>
    `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table>`;

  it('whose rows are numbered is read by what stands behind the number', () => {
    const head = ['序号', '地区', '增加值（亿元）'];
    assert.deepEqual(found(table(head, ['1', '甲县', '90'], ['2', '乙县', '70']), source), []);
    assert.deepEqual(found(table(head, ['1', '甲县', '70'], ['2', '乙县', '90']), source), [
      'label-differs 70亿元',
      'label-differs 90亿元',
    ]);
    assert.deepEqual(found(table(head, ['1', '甲县', '91'], ['2', '乙县', '70']), source), [
      'not-in-source 91亿元',
    ]);
  });

  it('may number its rows anywhere, and has ranks without 第 under 位次', () => {
    const head = ['地区', '序号', '位次'];
    const ranks = '甲县居全市第1位，乙县居全市第2位。';
    assert.deepEqual(found(table(head, ['甲县', '7', '1'], ['乙县', '8', '2']), ranks), []);
    assert.deepEqual(found(table(head, ['甲县', '7', '2'], ['乙县', '8', '1']), ranks), [
      'label-differs 2位',
      'label-differs 1位',
    ]);
  });

  it('has ranks that the source names after another figure', () => {
    const head = ['区县', '增加值（亿元）', '位次'];
    for (const [comma, unit] of [
      ['、', ''],
      ['，', '位'],
      ['，', ''],
    ] as const) {
      const ranks = ['甲县', '乙县', '丙县']
        .map((name, i) => `${name}增加值${90 - 10 * i}亿元${comma}居全市第${i + 1}${unit}`)
        .join('；');
      const page = (...places: string[]) =>
        table(head, ['甲县', '90', places[0]!], ['乙县', '80', places[1]!], ['丙县', '70', places[2]!]);
      assert.deepEqual(found(page('1', '2', '3'), ranks), [], ranks);
      assert.deepEqual(found(page('2', '1', '3'), ranks), ['label-differs 2位', 'label-differs 1位'], ranks);
      assert.deepEqual(found(page('1', '2', '4'), ranks), ['not-in-source 4位'], ranks);
    }
  });

  it('has its heads in plain cells too, where words stand above figures', () => {
    const plain = (a: string, b: string) =>
      table(['地区', '增加值（亿元）'], ['甲县', a], ['乙县', b]).replaceAll('th>', 'td>');
    assert.deepEqual(found(plain('90', '70'), source), []);
    assert.deepEqual(found(plain('70', '90'), source), ['label-differs 70亿元', 'label-differs 90亿元']);
  });

  it('has merged cells that are the heads of all they cover, whatever their span says', () => {
    const years = '甲县增加值2023年80亿元，2024年90亿元。';
    const merged = (a: string, b: string, span: string) =>
      `<table><tr><th rowspan="2">地区</th><th colspan="2">增加值</th></tr>
      <tr><th>2023年（亿元）</th><th>2024年（亿元）</th></tr>
      <tr><th rowspan="${span}">甲县</th><td>${a}</td><td colspan="${span}">${b}</td></tr></table>`;
    for (const span of ['1', '0', '-3', 'x', '999999']) {
      assert.deepEqual(found(merged('80', '90', span), years), [], span);
      assert.ok(found(merged('90', '80', span), years).includes('label-differs 90亿元'), span);
    }
  });
});

describe('a heading that counts', () => {
  const tier = (heading: string, count: number) =>
    `<wr-goal-tier heading="${heading}">${'<wr-goal>稳进</wr-goal>'.repeat(count)}</wr-goal-tier>`;

  it('says in digits or Chinese numerals how many stand below it', () => {
    for (const [heading, count] of [
      ['两大行动', 2],
      ['八大行动', 8],
      ['10件实事', 10],
      ['十条措施', 10],
      ['十二条措施', 12],
      ['二十条措施', 20],
      ['三十一条措施', 31],
    ] as const) {
      const source = `${heading}：稳进`;
      assert.deepEqual(found(tier(heading, count), source), [], heading);
      for (const other of [count - 1, count + 1])
        assert.deepEqual(found(tier(heading, other), source), [`count-differs ${heading}`], heading);
    }
  });
});

describe('a figure', () => {
  it('may begin with how it changed', () => {
    const source = '出口下降3.2%，进口增长5.6%。';
    assert.deepEqual(found(tile('下降3.2', '%', '出口') + tile('增长5.6', '%', '进口'), source), []);
    assert.deepEqual(found(tile('下降5.6', '%', '进口'), source), ['label-differs 下降5.6%']);
    assert.deepEqual(found(tile('增长3.2', '%', '出口'), source), ['label-differs 增长3.2%']);
  });

  it('with a + is one of 以上 or 超, never of 以内', () => {
    const page = tile('70万人+', '', '新增就业');
    assert.deepEqual(found(page, '新增就业70万人以上。'), ['written-differently 70万人+']);
    assert.deepEqual(found(page, '新增就业超70万人。'), ['written-differently 70万人+']);
    assert.deepEqual(found(page, '新增就业70万人以内。'), ['bound-lost 70万人+']);
  });

  it('may have its unit shortened where that stays the same unit', () => {
    assert.deepEqual(found(tile('22', '场', '开展活动'), '开展活动22场次。'), ['unit-differs 22场']);
    const [short] = checkReport(tile('22', '场', '开展活动'), '开展活动22场次。').findings;
    const [other] = checkReport(tile('22', '次', '开展活动'), '开展活动22人次。').findings;
    assert.deepEqual([short?.severity, other?.severity], ['warning', 'error']);
  });

  it('may be the sum of figures that stand together in the source', () => {
    const source = '办理提案235件，社情225件。';
    assert.ok(found(tile('460', '件', '共计办理'), source).includes('computed 460件'));
    assert.ok(found(tile('461', '件', '共计办理'), source).includes('not-in-source 461件'));
  });

  it('at either end of a change is one of what the heading names, as attribute or in its slot', () => {
    const source = '城镇化率由53.2%提高到57.7%。';
    const change = (to: string, heading: string) =>
      `<wr-compare${heading}${tile('53.2', '%', '由')}${tile(to, '%', '提高到')}</wr-compare>`;
    for (const heading of [' heading="城镇化率">', '><span slot="heading">城镇化率</span>']) {
      assert.deepEqual(found(change('57.7', heading), source), [], heading);
      assert.deepEqual(found(change('58.7', heading), source), ['not-in-source 58.7%'], heading);
    }
    assert.ok(found(change('57.7', '>'), source).includes('text-differs 由'));
  });

  it('that only a mark shows has to be the one that its words say', () => {
    const item = (progress: string) =>
      `<wr-check-item state="doing" progress="${progress}">推进工程，完成60%</wr-check-item>`;
    for (const right of ['60', '60%', '60％'])
      assert.deepEqual(found(item(right), '推进工程，完成60%。'), [], right);
    assert.deepEqual(found(item('65'), '推进工程，完成60%。'), ['not-in-source 65%']);
  });
});
