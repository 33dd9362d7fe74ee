// Equal is equal: what says the same in another way is no error, and what is only nearly the same is one.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
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
    // Five more of each kind, and lines broken within a number of the source.
    [tile('12', '万元', '全村集体收入'), '全村集体收入12\n万元，同比增长3%。'],
    [tile('12345', '万元', '完成投资'), '完成投资12\n345万元。'],
    [tile('3.75', '亿元', '技改投资'), '技改投资3.\n75亿元，增幅居首。'],
    ['<p>技改投资3.75亿元，增幅居首。</p>', '技改投资3.7\n5亿元，增幅居首。'],
    [tile('48', '%', '森林覆盖率'), '森林覆盖率达到48\n%，比上年提高2个百分点。'],
    [tile('2600余', '人', '培训骨干'), '培训骨干2600\n余人。'],
    [tile('2600余', '人', '培训骨干'), '培训骨干2600余\n人。'],
    [tile('7.2', 'km²', '建成区'), '建成区7.2平方公里。'],
    [tile('46', '公顷', '新造林'), '新造林46hm²。'],
    [tile('85', '万立方米', '库容'), '库容85万m3。'],
    ['<p>办结时限缩至2～4天。</p>', '办结时限缩至二至四天。'],
    [tile('2至4', '天', '办结时限缩至'), '办结时限缩至2—4天。'],
    ['<p>增速保持在5%—6%。</p>', '增速保持在5—6%。'],
    [tile('65', '%', '绿电占比'), '绿电占比六成五。'],
    ['<p>逾七成学员就业。</p>', '超过70%学员就业。'],
    [tile('9.6', '亿千瓦时', '用电量'), '用电量9.6亿千瓦•时。'],
    [tile('9.6', '亿千瓦·时', '用电量'), '用电量9.6亿千瓦小时。'],
    ['<p>用电量9.6亿kW·h。</p>', '用电量9.6亿千瓦时。'],
    ['<ul><li>法规类3件</li><li>决定类5件</li></ul>', '⑴法规类3件；⑵决定类5件。'],
    ['<ul><li>法规类3件</li><li>决定类5件</li></ul>', '❶法规类3件；❷决定类5件。'],
    [
      '<p>技能人才由3.2万人增至4.6万人。</p>',
      '技能人才由3.2万人（其中高级工0.8万人）增至4.6万人（其中高级工1.3万人）。',
    ],
    ['<p>公办园由41所增加到56所。</p>', '公办园由41所，其中乡镇园12所，增加到56所，其中乡镇园19所。'],
    ['<p>床位从900张扩至1250张。</p>', '床位从900张（其中康复床位60张）扩至1250张。'],
    [
      '<table><tr><th>项目（万元）</th><th>2025年</th></tr><tr><td>教育支出</td><td>7315</td></tr></table>',
      '2025年教育支出7315万元。',
    ],
    [
      '<table><tr><th>指标</th><th>单位</th><th>2025年</th></tr><tr><td>茶叶</td><td>吨</td><td>532</td></tr></table>',
      '2025年，茶叶532吨。',
    ],
    [tile('8600', '万元', '收入增至'), '收入由不足1500万元增至8600万元。'],
    [tile('6', '个', '5亿元以上签约项目'), '签约5亿元以上项目6个、20亿元以上项目2个。'],
    ['<p>约谈旷课5次以上的学员3人。</p>', '约谈旷课5次以上的学员3人。'],
    [
      tile('910', '元/月', '城市低保标准') + tile('745', '元/月', '农村低保标准'),
      '城乡低保标准分别提高到每人每月910元、745元。',
    ],
    [tile('74.5', '万头', '生猪存栏'), '生猪存栏仍有74.5万头（口）。'],
    ['<ul><li>1. 新建泵站7座</li><li>2、疏浚河道18公里</li></ul>', '开工早。新建泵站7座；疏浚河道18公里。'],
    [tile('1280', '户', '新增商户'), '新增商户1,\n280户，增幅居首。'],
    ['<p>新增商户1,\n280户。</p>', '新增商户1280户。'],
    ['<p>新增商户11,280,\n330户。</p>', '新增商户11,280,330户。'],
    [tile('12.6', '亿度', '用电量'), '用电量12.6亿千瓦时。'],
    ['<p>户均用电300千瓦时。</p>', '户均用电300度。'],
    [tile('150', '%', '订单增长'), '订单增长1.5倍。'],
    ['<p>订单增长近2.3倍。</p>', '订单增长近230%。'],
    ['<p>村均收入较上年提高4.2万元。</p>', '村均支出较上年提高2.7万元。村均收入比上年提高4.2万元。'],
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
      [tile('13', '万元', '全村集体收入'), '全村集体收入12\n万元，同比增长3%。'],
      [tile('345', '万元', '完成投资'), '完成投资12\n345万元。'],
      [tile('46', '公顷', '改造棚户区'), '改造棚户区46万平方米。'],
      [
        '<p>技能人才由3.2万人增至1.3万人。</p>',
        '技能人才由3.2万人（其中高级工0.8万人）增至4.6万人（其中高级工1.3万人）。',
      ],
      [
        '<p>技能人才由0.8万人增至4.6万人。</p>',
        '技能人才由3.2万人（其中高级工0.8万人）增至4.6万人（其中高级工1.3万人）。',
      ],
      ['<p>床位从60张扩至1250张。</p>', '床位从900张，其中康复床位60张，扩至1250张。'],
      [tile('280', '户', '新增商户'), '新增商户1,\n280户，增幅居首。'],
      [tile('12280', '户', '新增商户'), '新增商户12，\n280户受益。'],
      [tile('12.6', '万度', '用电量'), '用电量12.6亿千瓦时。'],
      [tile('12.6', '度', '气温'), '气温12.6米。'],
      [tile('1.5', '%', '订单增长'), '订单增长1.5倍。'],
      [tile('15', '%', '订单增长'), '订单增长1.5倍。'],
      [tile('150', '%', '订单增长'), '订单增长近1.5倍。'],
      [tile('910', '元/年', '城市低保标准'), '城市低保标准提高到每人每月910元。'],
    ] as const)
      assert.notEqual(errors(page, source).length, 0, page);
  });

  it('is offered with whole numbers', () => {
    const source = '技能人才由3.25万人（其中高级工0.86万人）增至4.6万人（其中高级工1.3万人）。';
    for (const {nearest} of checkReport('<p>技能人才由3.25万人增至1.3万人。</p>', source).findings)
      assert.doesNotMatch(nearest!.text, /^(?:\.|25万|5万|86万|6万)/, nearest!.text);
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

describe('a short form', () => {
  const source =
    '全省地区生产总值达到5.3万亿元，增长5.5%。人均GDP突破8万元。力争GDP总量再上台阶，地区生产总值增长5%左右。';
  it('is known where the source has it elsewhere and the long form here', () => {
    for (const label of ['全省GDP', 'GDP', '全省GDP达到', '全省地区生产总值'])
      assert.deepEqual(errors(tile('5.3', '万亿元', label), source), [], label);
    for (const [value, label] of [
      ['8', '全省GDP'],
      ['5.3', '人均GDP'],
      ['5.4', '全省GDP'],
      ['5.3', '全国GDP'],
    ] as const)
      assert.notEqual(errors(tile(value, '万亿元', label), source).length, 0, value + label);
  });
});

describe('words of one’s own before the name of a place', () => {
  const source = '办公室\n林溪县春季工程进展情况\n全县新开工水利工程12个。';
  const heading = (words: string) => `<wr-cover heading="${words}"></wr-cover>`;
  it('are no other name', () => {
    for (const own of ['民生答卷', '向新而行', '数说'])
      assert.deepEqual(errors(heading(`${own} 林溪县春季工程进展情况`), source), [], own);
    assert.notEqual(errors(heading('林河县春季工程进展情况'), source).length, 0);
  });
});

describe('words that only tie a clause to others, left out,', () => {
  const source =
    '——在政协柏河县第九届委员会第三次会议上\n我们始终坚持守正创新。就古桥保护利用、对口帮扶机制等开展协商。协商意见采纳率达到80%以上，满意率为96.2%。提出意见建议156条，采纳121条，采纳率77.6%。形成视察监督报告18份。';
  for (const [page, text] of [
    [tile('1.5', '万亿元', '地区生产总值达'), '地区生产总值跨越三个台阶，达到1.5万亿元。'],
    [tile('62', '亿元', '茶叶产值达'), '茶叶产值连迈两个台阶，达到62亿元。'],
    [tile('960', '万人', '常住人口达'), '常住人口连跨五个关口，达到960万人。'],
  ] as const)
    it(`is no error with a clause between: ${page}`, () => {
      assert.deepEqual(errors(page, text), []);
    });

  const years =
    '五年来，我们狠抓农田水利。规上企业达到62户，五年共实施项目141个，累计完成工业投资196亿元，完成工业产值745亿元。';
  for (const label of ['五年累计完成工业投资', '五年<wbr />累计完成工业投资'])
    it(`is no warning: ${label}`, () => {
      const {errors: wrong, warnings} = checkReport(tile('196', '亿元', label), years).summary;
      assert.deepEqual({wrong, warnings}, {wrong: 0, warnings: 0});
    });

  for (const page of [
    '<wr-lede>政协柏河县第九届委员会第三次会议</wr-lede>',
    '<wr-section heading="始终坚持守正创新"></wr-section>',
    '<p>古桥保护利用</p>',
    '<wr-issues><wr-issue topic="古桥保护利用"></wr-issue></wr-issues>',
    '<p>协商意见采纳率80%以上</p>',
    '<p>满意率96.2%</p>',
    tile('77.6', '%', '意见建议采纳率<span slot="note">提出意见建议156条，采纳121条</span>'),
    '<wr-group heading="视察监督"><p>形成视察监督报告18份</p></wr-group>',
  ])
    it(`is no warning: ${page}`, () => {
      const told = checkReport(page, source).findings.filter(({severity}) => severity !== 'info');
      assert.deepEqual(
        told.map(({message}) => message),
        [],
      );
    });

  for (const name of ['youyang', 'brief-cppcc', 'national'])
    it(`the page of ${name} has nothing to be told of`, () => {
      const [page, text] = ['html', 'txt'].map((end) =>
        readFileSync(new URL(`../../examples/${name}.${end}`, import.meta.url), 'utf8'),
      );
      const {errors: wrong, warnings} = checkReport(page!, text!).summary;
      assert.deepEqual({wrong, warnings}, {wrong: 0, warnings: 0});
    });
});
