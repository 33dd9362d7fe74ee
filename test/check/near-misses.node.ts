// What is nearly an inconsistency, a cut or a sum, and is none; and what is one although it hardly shows.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport} from '../../src/report/index.js';

/** What is found, without the figures of the source that the page leaves out. */
const found = (page: string, source: string): string[] =>
  checkReport(page, source)
    .findings.filter(({verdict}) => verdict !== 'not-shown')
    .map(({verdict, shown}) => `${verdict} ${shown}`);
const tile = (value: string, label: string) => `<wr-metric-tile value="${value}">${label}</wr-metric-tile>`;

describe('a sum or share of the source', () => {
  const inconsistencies = (source: string) =>
    found(`<p>${source}</p>`, source).filter((each) => /sum-differs/.test(each));

  it('that others of its paragraph do not share is told', () => {
    const shares = '收到提案200件，其中经济类100件，占50%，民生类60件，占30%，生态类40件，占';
    assert.deepEqual(inconsistencies(`${shares}22%。`), ['sum-differs 22%']);
    assert.deepEqual(inconsistencies(`${shares}20%。`), []);
  });

  it('is none of the same whole where it is far off, or its share stands far behind', () => {
    const shares = '收到提案200件，其中经济类100件，占50%，民生类60件，占30%，生态类40件，占';
    assert.deepEqual(inconsistencies(`${shares}80%。`), []);
    assert.deepEqual(inconsistencies(`${shares}全市各级部门办理生态环境保护类提案的22%。`), []);
  });

  it('may be of several totals before 其中', () => {
    const parts = '，其中一次会议受理提案13件、二次会议受理提案14件、三次会议受理提案26件。';
    assert.deepEqual(inconsistencies(`收到集体提案10件，委员提案43件${parts}`), []);
    assert.deepEqual(inconsistencies(`收到集体提案9件，委员提案43件${parts}`), ['sum-differs 43件']);
  });

  it('is recomputed over sentences where part and rate have one name, and one whole comes into question', () => {
    const rate = (share: string, between = '。') => `全年承办建议152件${between}办结140件，办结率${share}。`;
    for (const between of ['，', '。', '，面商率100%。\n']) {
      assert.deepEqual(inconsistencies(rate('92.12%', between)), ['sum-differs 92.12%'], between);
      for (const share of ['92.11%', '92.1%', '92.10%', '92%'])
        assert.deepEqual(inconsistencies(rate(share, between)), [], share);
    }
    assert.deepEqual(inconsistencies('全年承办建议152件、提案88件。办结140件，办结率92.12%。'), []);
    assert.deepEqual(inconsistencies('全年承办建议152件，答复140件，满意率92.12%。'), []);
  });

  it('of parts that are all told and nearly make their whole is one more or less', () => {
    const parts = (last: number) => `建成项目21个，其中产业类9个、民生类8个、生态类${last}个。`;
    assert.deepEqual(inconsistencies(parts(4)), []);
    for (const last of [3, 5])
      assert.deepEqual(inconsistencies(parts(last)), ['sum-differs 21个'], String(last));
    assert.deepEqual(inconsistencies(parts(1)), []);
    assert.deepEqual(inconsistencies('建成项目21个，其中产业类9个、民生类8个。'), []);
  });

  it('of a change since last year is its difference', () => {
    const since = (by: string) => `装机容量达到286万千瓦，比上年末的214万千瓦增加${by}万千瓦。`;
    assert.deepEqual(inconsistencies(since('72')), []);
    assert.deepEqual(inconsistencies(since('82')), ['sum-differs 82万千瓦']);
  });

  it('names every rate by what was done: of 办成 the 办成率', () => {
    for (const done of '办成 受理 交付 复核 送达 抽检 送检 入户 兑现 认领 回访 修复 销号 上链'.split(' '))
      for (const [i, whole] of ['共收到诉求250件', '列出事项250项', '交办线索250件'].entries()) {
        const unit = whole.at(-1)!;
        const say = (rate: string) =>
          `${whole}${'，。；'[i]!}${done}205${unit}，${done}率${['', '达', '为'][i]!}${rate}。`;
        assert.deepEqual(inconsistencies(say('84.2%')), ['sum-differs 84.2%'], say('84.2%'));
        assert.deepEqual(inconsistencies(say('82%')), [], say('82%'));
      }
  });

  it('names the rate of what stands right before it, however far it is off', () => {
    for (const [wrong, right] of [
      ['发现问题64个，已整改57个，整改率98.1%。', '发现问题64个，已整改57个，整改率89.1%。'],
      ['收到提案312件。\n立案268件，\n立案率为58.9%。', '收到提案312件。\n立案268件，\n立案率为85.9%。'],
      ['应参训干部420人，实际参训399人，参训率96%。', '应参训干部420人，实际参训399人，参训率95%。'],
      ['硬化路通村186个，其中油路179个，占92.6%。', '硬化路通村186个，其中油路179个，占96.2%。'],
      ['开工48个，占年度计划60个的82%。', '开工48个，占年度计划60个的80%。'],
      ['支出120亿元，其中民生98亿元，占比87.1%。', '支出120亿元，其中民生98亿元，占比81.6%。'],
    ] as const) {
      assert.equal(inconsistencies(wrong).length, 1, wrong);
      assert.deepEqual(inconsistencies(right), [], right);
    }
    for (const source of [
      '受理案件820件，结案790件，法定审限内结案率99.8%。',
      '收到建议176件，办结158件，按期办结率100%。',
      '收到建议120件、提案210件，其中重点提案15件，占9.1%。',
      '有企业320家，其中规上42家，占全省的2.1%。',
      '支出1.2亿元，其中民生0.98亿元，占81.9%。',
      '发展企业32家，其中规上4家，占比超过13%。',
    ])
      assert.deepEqual(inconsistencies(source), [], source);
  });

  it('of parts is looked for where they are of one whole alone', () => {
    const parts = (before: string) => `${before}工业类15个、农业类11个、文旅类9个。`;
    for (const before of ['其中', '，总投资12亿元，其中', '：', '（', '，包括'])
      assert.equal(inconsistencies(parts(`实施项目36个${before}`)).length, 1, before);
    for (const source of [
      parts('储备项目35个，实施36个，其中'),
      parts('实施项目36个，'),
      '实施项目36个：开工15个、竣工11个、投产9个。',
      '受理案件820件，审结790件，其中刑事210件、民事480件、行政130件。',
      '获奖36项，其中一等奖3项、二等奖12项、三等奖18项，优秀组织奖3项。',
    ])
      assert.deepEqual(inconsistencies(source), [], source);
  });

  it('of a change since last year is its difference, however last year is said', () => {
    for (const last of ['比上年末272万亩', '较上年末（272万亩）', '比2024年末的272万亩', '比去年的272万亩']) {
      const since = (by: number) => inconsistencies(`播种面积318万亩，${last}净增${by}万亩。`);
      assert.deepEqual(since(46), [], last);
      assert.deepEqual(since(48), ['sum-differs 48万亩'], last);
    }
    assert.deepEqual(inconsistencies('污染天数从46天减少到31天，减少14天。'), ['sum-differs 14天']);
    assert.deepEqual(inconsistencies('产量从46万吨减少到31万吨，减少14万吨。'), []);
    assert.deepEqual(inconsistencies('存款1286亿元，比上年末的1200亿元增长7.2%。'), []);
  });

  it('of a change is looked at only where both ends are exact and of one unit', () => {
    for (const to of ['提高到', '上涨到', '回升到', '降到', '回落到'])
      assert.deepEqual(inconsistencies(`城镇化率由53.2%${to}57.7%，提高3.5个百分点。`), [
        'sum-differs 3.5个百分点',
      ]);
    for (const source of [
      '城镇化率由53.2%提高到57.7%，提高4.5个百分点。',
      '城镇化率由约53.2%提高到57.7%，提高3.5个百分点。',
      '产值由5万元提高到57.7%，提高3.5个百分点。',
      '产值由53.2%提高到57.7%，提高3.5万元。',
    ])
      assert.deepEqual(inconsistencies(source), [], source);
  });
});

describe('a figure of the page', () => {
  it('may be a sum of neighbours of its unit', () => {
    const source = '开展活动5场，立案提案120件，并案提案15件。';
    assert.deepEqual(found(tile('135件', '提案合计'), source), [
      'computed 135件',
      'written-differently 提案合计',
    ]);
  });

  it('has the sign that ends its label', () => {
    const source = '自然增长率为-0.99‰，出生率为5.6‰。';
    assert.deepEqual(found(tile('0.99‰', '自然增长率 -'), source), []);
    assert.deepEqual(found(tile('0.98‰', '自然增长率 -'), source), ['not-in-source 0.98‰']);
  });

  it('may be a year or number in Chinese numerals where the source has digits, and the other way round', () => {
    const year = ['<p>二〇二二年收到提案</p>', '2022年收到提案'] as const;
    assert.deepEqual(found(...year), ['written-differently 二〇二二年']);
    assert.deepEqual(found('<p>二〇二三年收到提案</p>', year[1]), ['not-in-source 二〇二三年']);
    assert.deepEqual(found('<p>举办第7期培训班，反响热烈。</p>', '举办第七期培训班，反响热烈。'), [
      'written-differently 7期',
    ]);
  });

  it('is told where it is a date that the source does not have', () => {
    const source = '2022年3月5日召开会议，收到提案235件。';
    assert.ok(found('<p>2022年3月6日召开会议</p>', source).some((each) => each.endsWith('2022年3月6日')));
    assert.ok(found('<p>全面部署完毕于2021年3月6日</p>', source).length > 0);
  });
});

describe('a figure in the note of a tile', () => {
  const rise = (to: string) => `从全国第13位升至第${to}位`;
  const note = (text: string) =>
    `<wr-metric-tile value="2.8" unit="倍">科技型中小企业数增长<p slot="note">${text}</p></wr-metric-tile>`;
  const source = `科技型中小企业数增长2.8倍、${rise('5')}，高新技术企业数增长1.3倍。进出口总额${rise('9')}，开放水平提升。`;

  it('is told where its words belong to another figure of the source', () => {
    assert.deepEqual(found(note(rise('5')), source), []);
    assert.deepEqual(found(note(rise('9')), source), [`label-differs ${rise('9')}`]);
  });

  it('may be said of the same figure elsewhere', () => {
    const twice = `${source}科技型中小企业数增长2.8倍、${rise('9')}。`;
    assert.deepEqual(found(note(rise('9')), twice), []);
    const second = `科技型中小企业数增长2.8倍、${rise('5')}，增加132家、${rise('9')}。`;
    const notes = note(`${rise('5')}</p><p slot="note">增加132家</p><p slot="note">${rise('9')}`);
    assert.deepEqual(found(notes, second), []);
  });
});

describe('words of the page', () => {
  it('end with all of 达到 or without it, and with 的 or 的有', () => {
    assert.deepEqual(found(tile('785家', '规上企业达'), '规上企业达到785家。'), ['text-differs 规上企业达']);
    assert.deepEqual(found(tile('785家', '规上企业达到'), '规上企业达到785家。'), []);
    assert.deepEqual(found(tile('785家', '规上企业'), '规上企业达到785家。'), []);
    assert.deepEqual(found(tile('13项', '聚焦改革的'), '视察43项，其中聚焦改革的有13项。'), []);
    assert.deepEqual(found(tile('13项', '聚焦改革的有'), '视察43项，其中聚焦改革的有13项。'), []);
  });

  it('end with all of a verb before its figure', () => {
    for (const [cut, whole] of [
      ['冷库改造已完', '冷库改造已完成'],
      ['水渠基本建', '水渠基本建成'],
      ['全部', '全部分'],
      ['农房由镇统', '农房由镇统一'],
    ] as const) {
      const source = `${whole}37处，清淤河道5条。`;
      assert.deepEqual(found(`<p>${whole}<b>37处</b>，清淤河道5条。</p>`, source), [], whole);
      assert.equal(found(`<p>${cut}<b>37处</b>，清淤河道5条。</p>`, source).length, 1, cut);
    }
    assert.deepEqual(found('<p>果品外销约占30%。</p>', '果品外销约占三成。'), ['written-differently 30%']);
  });

  it('name the period of the source', () => {
    const source = '五年共新建道路7公里，完成投资36亿元。';
    assert.deepEqual(found(tile('36亿元', '六年<wbr>完成投资'), source), ['text-differs 六年']);
    assert.deepEqual(found(tile('36亿元', '五年<wbr>完成投资'), source), []);
  });

  it('in quotes are no name where the source has them only within a longer one', () => {
    const source = '打好“生态乡村文旅三张牌”，抓好落实。';
    assert.ok(found('<p>“三张牌”</p>', source).includes('name-differs “三张牌”'));
    assert.deepEqual(found('<p>“生态乡村文旅三张牌”</p>', source), []);
    assert.deepEqual(found('<p>“三张牌”</p>', `${source}三张牌越打越好。`), []);
  });

  it('may leave out another subject of theirs, but only one that a mark or figure parts from them', () => {
    assert.deepEqual(found(tile('2亿元', '省属企业利润'), '省属企业营业收入、利润2亿元，增长较快。'), []);
    assert.deepEqual(found(tile('10%', '事故起数下降'), '全市事故起数和死亡人数下降10%，形势平稳。'), [
      'text-differs 事故起数下降',
    ]);
  });
});

describe('credits', () => {
  it('that name the report by its title have its year and session; dates of the page are free', () => {
    const source = '青禾县第十一届人民代表大会2025年工作报告\n\n一、回顾\n\n办理建议128件。';
    const credits = (title: string) => `<wr-credits><p>${title}</p><p>制图：王某　2026年3月</p></wr-credits>`;
    assert.deepEqual(found(credits('青禾县第十一届人民代表大会2025年工作报告'), source), []);
    assert.notDeepEqual(found(credits('青禾县第十一届人民代表大会2024年工作报告'), source), []);
    assert.notDeepEqual(found(credits('青禾县第十二届人民代表大会2025年工作报告'), source), []);
  });
});
