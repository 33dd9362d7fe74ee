// Equal is equal: what says the same in another way is no error, and what is only nearly the same is one.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport} from '../../src/report/index.js';

const tile = (value: string, unit: string, label: string) =>
  `<wr-metric-tile value="${value}" unit="${unit}">${label}</wr-metric-tile>`;
const errors = (page: string, source: string): string[] =>
  checkReport(page, source)
    .findings.filter(({severity}) => severity === 'error')
    .map(({verdict, shown}) => `${verdict} ${shown}`);
const verdictsOf = (page: string, source: string): string[] =>
  checkReport(page, source)
    .findings.filter(({verdict, class: kind}) => verdict !== 'not-shown' && kind === 'figure')
    .map(({severity, verdict}) => `${severity} ${verdict}`);

describe('a figure written in another way', () => {
  const same: [page: string, source: string][] = [
    [tile('12', '万m²', '新建保障房'), '新建保障房12万平方米。'],
    [tile('12', '万㎡', '新建保障房'), '新建保障房12万平方米。'],
    [tile('12', '万平方米', '新建保障房'), '新建保障房12万m²。'],
    ['<p>新建保障房12万㎡。</p>', '新建保障房12万平方米。'],
    ['<p>蓄水3.5亿m³。</p>', '蓄水3.5亿立方米。'],
    ['<p>审批时限压缩至3—5天。</p>', '审批时限压缩至三至五天。'],
    [tile('3—5', '天', '审批时限压缩至'), '审批时限压缩至三至五天。'],
    ['<p>高新技术产业占比30%。</p>', '高新技术产业占比三成。'],
    [tile('三成', '', '高新技术产业占比'), '高新技术产业占比30%。'],
    [tile('35', '%', '高新技术产业占比'), '高新技术产业占比三成五。'],
    [tile('12.5', '亿千瓦时', '发电量'), '发电量12.5亿千瓦·时。'],
    [tile('186.3', '万头只', '牲畜存栏'), '虽受市场影响，牲畜存栏仍达186.3万头（只）。'],
    ['<p>完成投资12<br>345万元。</p>', '完成投资12345万元。'],
    ['<p>完成投资123.\n45万元。</p>', '完成投资123.45万元。'],
    ['<ol><li>改革类13项</li><li>发展类14项</li></ol>', '①改革类13项；②发展类14项。'],
    ['<p>税收由不足2000万元增加到1.2亿元。</p>', '税收由不足2000万元增加到1.2亿元。'],
    [tile('2', '个', '引进10亿元以上项目'), '引进10亿元以上项目2个、50亿元以上项目1个。'],
    [tile('不足3', '次', '参会'), '对参会不足3次的委员进行约谈。'],
    [
      '<wr-metric-tile value="10" unit="个">计划建设<wr-tally slot="note" value="10" filled="9" unit="个">已建成9个</wr-tally></wr-metric-tile>',
      '计划建设10个，已建成9个。',
    ],
    [
      '<table><caption>主要指标（单位：亿元）</caption><tr><th>指标</th><th>2025年</th></tr><tr><td>地区生产总值</td><td>585.6</td></tr></table>',
      '2025年地区生产总值585.6亿元。',
    ],
  ];

  it('is no error', () => {
    for (const [page, source] of same) assert.deepEqual(errors(page, source), [], page);
  });

  it('is an error with another number', () => {
    for (const [page, source] of [
      [tile('13', '万m²', '新建保障房'), '新建保障房12万平方米。'],
      [tile('12', '万m³', '新建保障房'), '新建保障房12万平方米。'],
      ['<p>审批时限压缩至3—6天。</p>', '审批时限压缩至三至五天。'],
      ['<p>高新技术产业占比40%。</p>', '高新技术产业占比三成。'],
      ['<p>完成投资12<br>346万元。</p>', '完成投资12345万元。'],
    ] as const)
      assert.notEqual(errors(page, source).length, 0, page);
  });

  it('is information where the sign differs', () => {
    assert.deepEqual(verdictsOf(tile('30', '%', '高新技术产业占比'), '高新技术产业占比三成。'), [
      'info written-differently',
    ]);
  });
});

describe('several subjects with several figures', () => {
  it('are paired by 分别, by 城乡, and without 分别 by a verb', () => {
    for (const [source, first, second] of [
      ['城市、农村低保标准分别提高到每人每月820元和660元。', '城市低保标准', '农村低保标准'],
      ['城乡低保标准分别提高到每月820元、660元。', '城市低保标准', '农村低保标准'],
      ['职工工资、居民收入同比上升820元和660元。', '职工工资同比上升', '居民收入同比上升'],
      ['工业用电、居民用电增长820元和660元。', '工业用电增长', '居民用电增长'],
    ] as const) {
      const right = tile('820', '元', first) + tile('660', '元', second);
      const wrong = tile('660', '元', first) + tile('820', '元', second);
      assert.deepEqual(errors(right, source), [], source);
      assert.ok(errors(wrong, source).length > 0, source);
    }
  });

  it('are the ends of a change, with a part of the first in between', () => {
    for (const source of [
      '规上企业由700家（其中国家级100家）增至785家（其中国家级120家）。',
      '规上企业由2020年的700家，其中国家级100家，增至2025年的785家，其中国家级120家。',
    ]) {
      const note = (part: string) =>
        `<wr-metric-tile value="785" unit="家">规上企业<p slot="note">其中国家级${part}家</p></wr-metric-tile>`;
      assert.deepEqual(errors(note('120'), source), [], source);
      assert.equal(errors(note('121'), source).length, 1, source);
    }
  });
});

describe('what the page computes itself', () => {
  const source = '共收到提案235件，立案225件。城镇化率从2020年的53.2%提高到2025年的57.7%。';
  const change = (words: string) =>
    `<wr-compare heading="城镇化率"><wr-metric-tile value="53.2" unit="%">2020年</wr-metric-tile>` +
    `<wr-metric-tile value="57.7" unit="%">2025年</wr-metric-tile><p slot="note">${words}</p></wr-compare>`;

  it('is a warning where it holds', () => {
    for (const page of ['<p>提案235件，比立案225件多10件。</p>', change('提高4.5个百分点')])
      assert.deepEqual(verdictsOf(page, source), ['warning computed'], page);
  });

  it('is an error where it does not', () => {
    for (const page of ['<p>提案235件，比立案225件多12件。</p>', change('提高4.6个百分点')])
      assert.equal(errors(page, source).length, 1, page);
  });
});
