// Which label a figure gets: snippets as they occur in published reports.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseReport, type Block, type Figure, type Tile} from '../../src/report/index.js';

/** All tiles of a text, those that full pages keep in prose too. */
function tilesOf(text: string): Tile[] {
  const tiles: Tile[] = [];
  const walk = (block: Block): void => {
    if (block.kind === 'prose' || block.kind === 'grid' || block.kind === 'list') tiles.push(...block.tiles);
    if (block.kind === 'flow') for (const step of block.steps) tiles.push(...step.tiles);
    if (block.kind === 'hero') tiles.push(block.tile);
  };
  for (const part of parseReport(`报告\n\n一、甲\n\n${text}`).report.parts) {
    for (const block of [...part.blocks, ...part.sections.flatMap(({blocks}) => blocks)]) walk(block);
  }
  return tiles;
}

const labelOf = (figure: Figure): string => figure.label.map((piece) => piece.text).join('');

/** A tile as `label value unit ~note ~note`. */
function said({figure, notes, part}: Tile): string {
  const own = figure ? `${labelOf(figure)} ${figure.value}${figure.unit}` : '';
  const share = part ? ` /${part.figure.value}${part.figure.unit}` : '';
  return own + share + notes.map((note) => ` ~${note.map((piece) => piece.text).join('')}`).join('');
}

/** Number of the acceptance case, snippet, tiles. */
const cases: [number, string, string[]][] = [
  [1, '共收到提案5992件,立案5061件,办复率99.9%', ['收到提案 5992件', '立案 5061件', '办复率 99.9%']],
  [2, '开展集中学习研讨 22 场次', ['开展集中学习研讨 22场次']],
  [3, '累计捐款捐物价值 390 余万元', ['累计捐款捐物价值 390余万元']],
  [4, '整理编辑 26 期,其中市政协采用 7 期', ['整理编辑 26期 /7期']],
  [5, '第 139 期干部培训班', []],
  [7, '立足“三地一区两节点一县城”', []],
  [8, '十四届一次会议期间共收到提案 235 件', ['十四届一次会议期间共收到提案 235件']],
  [15, '连续四年被省、市政协表彰', []],
  [17, '723名主席、副主席挂帮697个贫困乡镇', []],
  [20, '1945名委员提出提案,占委员总数的88.41%', ['委员提出提案 1945名 ~占委员总数的88.41%']],
  [25, '实现地区生产总值440.5亿元、增长5.4%', ['实现地区生产总值 440.5亿元 ~增长5.4%']],
  [26, '城乡居民人均可支配收入分别增长4.8%、7.2%', ['城乡居民人均可支配收入增长 4.8%、7.2%']],
  [
    27,
    '城镇和农村居民人均可支配收入分别达35512元、25689元',
    ['城镇居民人均可支配收入 35512元', '农村居民人均可支配收入 25689元'],
  ],
  [29, '科技创新能力从全国第9位升至第7位', ['科技创新能力 第7位 ~从全国第9位升至第7位']],
  [30, '贫困发生率由9.4％下降到2.7％', ['贫困发生率 2.7％ ~由9.4％下降到2.7％']],
  [32, '固定资产投资同比下降37.8%', ['固定资产投资同比下降 37.8%']],
  [33, '增长8%,高于目标2.1个百分点', []],
  [36, '经济总量增长5%—5.5%', ['经济总量增长 5%—5.5%']],
  [38, '自然增长率为-0.99‰', ['自然增长率 -0.99‰']],
  [39, '2×35万千瓦', []],
  [45, '居民收入增长与经济增长同步', []],
  [46, '实现“零的突破”', []],
  [47, '10大类52项民生实事', ['10大类民生实事 52项']],
  [48, '16个村级敬老院建设已完成8个(50%)', ['16个村级敬老院建设 8个 ~（50%）']],
  [49, '民生工程完成率286%', ['民生工程完成率 286%']],
  [50, '建设15分钟社区生活圈', []],
  [51, '开工建设5亿元以上重点工业项目36个', ['开工建设5亿元以上重点工业项目 36个']],
  [52, '65岁以上老年人', []],
  [53, 'PM2.5浓度11.8微克/立方米', ['PM2.5浓度 11.8微克/立方米']],
  [54, '新建5G基站', []],
  [56, '落实省委十一届九次、十次全会', []],
  [57, '位居全省强县创新潜力第3、乡村治理水平第4', ['全省强县创新潜力 第3', '全省强县乡村治理水平 第4']],
  [59, '立案43件,办复率100%,委员反馈的满意度测评均为满意', []],
];

describe('the label of a figure', () => {
  for (const [number, snippet, tiles] of cases) {
    it(`case ${number}: ${snippet}`, () => assert.deepEqual(tilesOf(snippet).map(said), tiles));
  }

  it('is paired in order where as many subjects as values stand around 分别', () => {
    const text = '农村卫生户厕覆盖率、污水治理率、垃圾处理率分别提高18.4、27.6、33个百分点。';
    assert.deepEqual(tilesOf(text).map(said), [
      '农村卫生户厕覆盖率提高 18.4个百分点',
      '污水治理率提高 27.6个百分点',
      '垃圾处理率提高 33个百分点',
    ]);
  });

  it('pairs the changes of a sentence with the figures before', () => {
    const text = '全年接待游客25.4万人次，实现旅游收入3.9亿元，同比分别增长3.6%和3.1%。';
    assert.deepEqual(tilesOf(text).map(said), [
      '全年接待游客 25.4万人次 ~同比增长3.6%',
      '实现旅游收入 3.9亿元 ~同比增长3.1%',
    ]);
  });

  it('knows the two subjects of a compound, without showing words that the text does not hold', () => {
    const [tile] = tilesOf('城乡居民人均可支配收入分别增长4.8%、7.2%。');
    assert.deepEqual(
      tile?.noted.map(({reading, text}) => [reading, text]),
      [
        ['城镇居民人均可支配收入增长', '4.8%'],
        ['农村居民人均可支配收入增长', '7.2%'],
      ],
    );
  });

  it('takes the noun that several subjects share, and leaves a subject without one in its sentence', () => {
    for (const [text, ...tiles] of [
      [
        '装备制造业、高技术制造业增加值分别增长12.3%、11.8%。',
        '装备制造业增加值增长 12.3%',
        '高技术制造业增加值增长 11.8%',
      ],
      ['国家级、省级创新平台分别达到16家、134家。', '国家级创新平台 16家', '省级创新平台 134家'],
      ['市属企业营业收入、利润分别增长6%、13.2%。', '市属企业营业收入增长 6%', '市属企业利润增长 13.2%'],
      ['对东盟、共建国家进出口总额分别增长8.7%、9.3%。'],
      ['小微企业、“三农”贷款增速分别提高4.2、0.7个百分点。'],
    ])
      assert.deepEqual(tilesOf(text!).map(said), tiles, text);
  });

  it('says whose a measure is: the count before, the industry; else it stays in its sentence', () => {
    for (const [text, ...tiles] of [
      ['乙烯项目投产，总产能达75万吨。'],
      ['盘活房产218处、货币价值4.62亿元。', '盘活房产 218处 ~货币价值4.62亿元'],
      ['新材料产业瞄准高端化发力。产值超过350亿元。', '新材料产业产值 超过350亿元'],
      ['深化改革。产值超过350亿元。'],
      ['消费价格上涨0.4%，涨幅控制在3%以内。', '消费价格上涨 0.4%'],
      ['农村居民收入18630元，增速快于城镇居民1.7个百分点。', '农村居民收入 18630元'],
      ['18项改革任务中，15项已完成，3项正在推进。'],
      ['医保住院费用报销比例职工82%、居民68%。'],
      ['门诊报销比例一级医院90%、县级75%。'],
      ['推进以人为核心的城镇化，以解决三个1亿人问题为着力点。'],
      ['办理涉企案件45件72人。', '办理涉企案件 45件 ~72人'],
    ])
      assert.deepEqual(tilesOf(text!).map(said), tiles, text);
  });

  it('hangs what is counted again and again on what it belongs to', () => {
    assert.deepEqual(
      tilesOf('一次会议受理提案195件，立案187件；二次会议受理提案183件，立案178件。').map(said),
      ['一次会议受理提案 195件 ~立案187件', '二次会议受理提案 183件 ~立案178件'],
    );
  });

  it('hangs the parts of a whole on it, side by side', () => {
    assert.deepEqual(tilesOf('办理公益诉讼98件，其中生态领域41件、食药领域25件、其他领域32件。').map(said), [
      '办理公益诉讼 98件 ~其中生态领域41件、食药领域25件、其他领域32件',
    ]);
  });

  it('tells a change from its end, with the years', () => {
    const [tile] = tilesOf('城镇化率从2018年的48.2%提高到2023年的55.7%。');
    const {from, to, fromTime, toTime} = tile!.change!;
    assert.deepEqual(
      [from.text, to.text, fromTime?.text, toTime?.text],
      ['48.2%', '55.7%', '2018年', '2023年'],
    );
  });

  it('pairs from–to figures', () => {
    const text = '外地企业区域总部、工程技术中心分别从264家、158家增加到375家、219家。';
    assert.deepEqual(tilesOf(text).map(said), [
      '外地企业区域总部 375家 ~从264家',
      '工程技术中心 219家 ~从158家',
    ]);
  });

  it('is not guessed where the counts differ: an issue says so and the figures stay in their sentence', () => {
    for (const text of [
      '城镇和农村居民人均可支配收入分别增长7.8%。',
      '两个城市分别从264家、158家增加到375家、219家。',
      '工业、农业、商业增加值分别增长4.8%、7.2%。',
    ]) {
      const {issues} = parseReport(`报告\n\n一、甲\n\n${text}`);
      assert.deepEqual(tilesOf(text), []);
      assert.match(issues[0]?.message ?? '', /分别/);
    }
  });

  it('keeps what bounds the figure with it', () => {
    for (const [text, value, unit] of [
      ['经营主体总量超500亿元', '超500', '亿元'],
      ['城镇新增就业70万人以上', '70', '万人以上'],
      ['城镇调查失业率控制在5.5%以内', '5.5', '%以内'],
      ['经济总量增长5%左右', '5', '%左右'],
      ['外贸总额突破6万亿元', '突破6', '万亿元'],
      ['新建农村公路近3000公里', '近3000', '公里'],
      ['参加志愿服务7万多人', '7', '万多人'],
    ]) {
      const [tile] = tilesOf(text!);
      assert.deepEqual([tile?.figure?.value, tile?.figure?.unit], [value, unit]);
    }
  });

  it('never takes a figure out of quotes, dates, names or qualifiers', () => {
    for (const text of [
      '全面贯彻“1345”发展思路',
      '2022年是极不平凡的一年',
      '今后5年',
      '成立75周年',
      '拨打12345热线',
      '大唐700万吨露天煤矿完成核准',
      '全省首台6兆瓦级潮汐发电机组下线',
      '乡镇和15户以上居民点全部通硬化路',
    ]) {
      assert.deepEqual(tilesOf(text).map(said), [], text);
    }
  });

  it('tells where in the source figure and label stand', () => {
    const source = '报告\n\n一、甲\n\n开展集中学习研讨 22 场次，审议通过地方性法规23件。';
    const {report} = parseReport(source);
    const [block] = report.parts[0]!.sections[0]!.blocks;
    assert.equal(block?.kind, 'grid');
    for (const {figure} of block.tiles) {
      for (const {at, length, text} of [figure!, ...figure!.label])
        assert.equal(source.slice(at, at + length), text);
    }
  });
});
