// A note of a tile says something of its tile's figure: what it says of another one is told.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport} from '../../src/report/index.js';

/** Errors of a tile with a note. */
const errors = (label: string, [value, unit]: [string, string], note: string, source: string): string[] =>
  checkReport(
    `<wr-metric-tile value="${value}" unit="${unit}">${label}<p slot="note">${note}</p></wr-metric-tile>`,
    source,
  )
    .findings.filter(({severity}) => severity === 'error')
    .map(({verdict, shown}) => `${verdict} ${shown}`);

describe('a note whose tile is one of those that 分别 pairs', () => {
  const sources: [string, [string, [string, string], string][]][] = [
    [
      '委员提案595件、集体提案102件，分别增长4.8%、7.2%。',
      [
        ['委员提案', ['595', '件'], '增长4.8%'],
        ['集体提案', ['102', '件'], '增长7.2%'],
      ],
    ],
    [
      '城镇、农村居民人均可支配收入分别达到32000元和18000元，分别增长4.8%和7.2%。',
      [
        ['城镇居民人均可支配收入', ['32000', '元'], '增长4.8%'],
        ['农村居民人均可支配收入', ['18000', '元'], '增长7.2%'],
      ],
    ],
    [
      '受理案件250件，办结案件230件，分别上升3%和2%。',
      [
        ['受理案件', ['250', '件'], '上升3%'],
        ['办结案件', ['230', '件'], '上升2%'],
      ],
    ],
    [
      '接待旅客46万人次、发送货物3.7万吨，分别为2019年的112%和108%。',
      [
        ['接待旅客', ['46', '万人次'], '为2019年的112%'],
        ['发送货物', ['3.7', '万吨'], '为2019年的108%'],
      ],
    ],
    [
      '门票收入9亿元，餐饮收入14亿元，分别较2020年同期增长12%和18%。',
      [
        ['门票收入', ['9', '亿元'], '较2020年同期增长12%'],
        ['餐饮收入', ['14', '亿元'], '较2020年同期增长18%'],
      ],
    ],
  ];

  it('has the figure of its own place', () => {
    for (const [source, tiles] of sources)
      for (const [label, figure, note] of tiles)
        assert.deepEqual(errors(label, figure, note, source), [], `${label} ${note}`);
  });

  it('is an error with that of another place', () => {
    for (const [source, tiles] of sources)
      tiles.forEach(([label, figure], nth) => {
        const [, , note] = tiles[1 - nth]!;
        assert.equal(errors(label, figure, note, source).length, 1, `${label} ${note}`);
      });
  });
});

describe('a label whose words lead to each of several values', () => {
  const source = '城镇、农村居民人均储蓄余额分别为2015年的1.8倍和2.1倍。';
  const verdicts = (label: string, value: string): string[] =>
    errors(`${label}居民人均储蓄余额为2015年的`, [value, '倍'], '', source);

  it('is one of the value at its place, and of no other', () => {
    assert.deepEqual(verdicts('城镇', '1.8'), []);
    assert.deepEqual(verdicts('农村', '2.1'), []);
    assert.equal(verdicts('城镇', '2.1').length, 1);
  });
});

describe('a note without a subject of its own', () => {
  const source =
    '柠檬产量31.8万吨，全国第一；生猪出栏82万头，增长3.2%，全市第三。\n' +
    '居全国第二的茶叶产量5.6万吨。进出口总额达18.8亿元，同比增长5.1%，创历史新高。城镇化率由53.2%提高到57.7%，提高4.5个百分点。';

  it('is one of its own clause, before or behind the figure', () => {
    for (const [label, figure, note] of [
      ['柠檬产量', ['31.8', '万吨'], '全国第一'],
      ['生猪出栏', ['82', '万头'], '全市第三'],
      ['生猪出栏', ['82', '万头'], '增长3.2%，全市第三'],
      ['茶叶产量', ['5.6', '万吨'], '居全国第二'],
      ['进出口总额', ['18.8', '亿元'], '创历史新高'],
      ['城镇化率', ['57.7', '%'], '提高4.5个百分点'],
    ] as [string, [string, string], string][])
      assert.deepEqual(errors(label, figure, note, source), [], `${label} ${note}`);
  });

  it('is an error where the source says it of another figure', () => {
    for (const [label, figure, note] of [
      ['生猪出栏', ['82', '万头'], '全国第一'],
      ['柠檬产量', ['31.8', '万吨'], '全市第三'],
      ['进出口总额', ['18.8', '亿元'], '居全国第二'],
      ['生猪出栏', ['82', '万头'], '创历史新高'],
      ['柠檬产量', ['31.8', '万吨'], '同比增长5.1%'],
      ['茶叶产量', ['5.6', '万吨'], '提高4.5个百分点'],
    ] as [string, [string, string], string][])
      assert.equal(errors(label, figure, note, source).length, 1, `${label} ${note}`);
  });
});

describe('a note that begins with what came of it', () => {
  const source = [
    '新建社区食堂14家，惠及老人3100人。',
    '开设夜校课程62门。受益职工870人。',
    '查办网络诈骗案件41件，涉案金额950万元。',
    '梳理审批事项73项，平均压减材料45%。',
    '设立子基金9只，资金总规模26亿元。',
  ].join('\n');
  const tiles: [string, [string, string], string][] = [
    ['新建社区食堂', ['14', '家'], '惠及老人3100人'],
    ['开设夜校课程', ['62', '门'], '受益职工870人'],
    ['查办网络诈骗案件', ['41', '件'], '涉案金额950万元'],
    ['梳理审批事项', ['73', '项'], '平均压减材料45%'],
    ['设立子基金', ['9', '只'], '资金总规模26亿元'],
  ];

  it('is of its own tile, in its sentence or the next', () => {
    for (const [label, figure, note] of tiles)
      assert.deepEqual(errors(label, figure, note, source), [], note);
  });

  it('is an error below another', () => {
    tiles.forEach(([label, figure], i) => {
      for (const step of [2, 3]) {
        const [, , note] = tiles[(i + step) % tiles.length]!;
        assert.deepEqual(errors(label, figure, note, source), [`label-differs ${note}`], `${label} ${note}`);
      }
    });
  });
});
