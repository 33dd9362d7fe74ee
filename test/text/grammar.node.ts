import {expect} from 'chai';
import {findNumbers, type NumberMention} from '../../src/text/index.js';

const kindsOf = (text: string) => findNumbers(text).map(({text: written, kind}) => `${written} ${kind}`);
const first = (text: string): Partial<NumberMention> => findNumbers(text)[0] ?? {};

describe('the kinds of numbers', () => {
  const KINDS: [string, ...string[]][] = [
    ['2022年3月5日20时', '2022年3月5日20时 date'],
    ['1—11月、6日至10日、2006－2020年', '1—11月 date', '6日至10日 date', '2006－2020年 date'],
    ['今后5年，过去3年，近3年，7年来，3年内', '5年 date', '3年 date', '3年 date', '7年 date', '3年 date'],
    [
      '为期 3 天，连续9年，再延长30年，提前3个月',
      '3 天 quantity',
      '9年 quantity',
      '30年 quantity',
      '3个月 quantity',
    ],
    ['2025-03-05 10:02:28 发布', '2025-03-05 10:02:28 date'],
    ['上午9点，9:00—17:30，8点30分', '9点 date', '9:00—17:30 date', '8点30分 date'],
    ['成立75周年，20世纪90年代，20XX年', '75周年 date', '20世纪90年代 date', '20XX年 date'],
    ['2 0 2 4 年', '2 0 2 4 年 date'],
    ['2 0 2 4 件', '2 quantity', '0 quantity', '2 quantity', '4 件 quantity'],
    ['8点30分20秒，2021—12月', '8点30分20秒 date', '2021 date', '12月 date'],
    ['2024/2025学年、2023/24学年、1999/00', '2024/2025 date', '2023/24 date', '1999/00 date'],
    ['2024/30', '2024/30 quantity'],
    ['按比9:30，与对手9:30', '9:30 quantity', '9:30 date'],
    ['到2035，增长到2035，达2035', '2035 date', '2035 quantity', '2035 quantity'],
    [
      '用3年左右，用3年时间，用3年，1年内，3个月内',
      '3年 date',
      '3年 date',
      '3年 quantity',
      '1年 date',
      '3个月 date',
    ],
    ['二〇二六年、二○一四年', '二〇二六年 date', '二○一四年 date'],
    ['第3季度，前11个月，3、4月', '3季度 date', '11个月 date', '3 date', '4月 date'],
    [
      '第139期、第33届、第4个、第1、2、3批',
      '139期 ordinal',
      '33届 ordinal',
      '4个 ordinal',
      '1 ordinal',
      '2 ordinal',
      '3批 ordinal',
    ],
    ['全市第3位，居全国第5。前10名', '3位 rank', '5 rank', '10名 rank'],
    ['位居全省第3水平，第3产业', '3 rank', '3 ordinal'],
    ['前3批、前2期、前4届、前5次', '3批 ordinal', '2期 ordinal', '4届 ordinal', '5次 ordinal'],
    ['第５、6位', '５ rank', '6位 rank'],
    ['全省第五的、居第三名，位居第三批、居第三分之一', '五 rank', '三名 rank'],
    ['7·20灾害、12·4宪法日', '7·20 name', '12·4 name'],
    ['023-7555、400-800-1234、3-5件', '023-7555 name', '400-800-1234 name', '3-5件 quantity'],
    ['70-/0、98-/o、70-/x', '70-/0 name', '98-/o name', '70 quantity'],
    ['2025版、1.0版、3版', '2025版 name', '1.0版 name', '3版 quantity'],
    ['5G-A、4A级、C919、H1N1、1+5+N', '5G-A name', '4A级 name', '919 name', '1N1 name', '1+5+N name'],
    ['12345热线、2.0版、500强、2型糖尿病', '12345 name', '2.0版 name', '500强 name', '2 name'],
    ['“1453”、“7个专项行动”、《2022 年度文集》', '1453 name', '7 name', '2022 name'],
    ['7×24小时、4×4现代化、中国制造2025、13号线', '7×24小时 name', '4×4 name', '2025 name', '13号线 name'],
    [
      '1.加强领导\n（1）巩固\n2、提高\n[24]\n01\n- 1 围绕',
      '1 list',
      '1 list',
      '2 list',
      '24 list',
      '01 list',
      '1 list',
    ],
    ['1)加强', '1 list'],
    ['工作如下：2、加强；3、4件', '2 list', '3 quantity', '4件 quantity'],
    ['1.5%，（53%），（3个）', '1.5% quantity', '53% quantity', '3个 quantity'],
    ['1.2023年要做', '1 list', '2023年 date'],
    ['按1:2配比，2：1以内', '1:2 quantity', '2：1 quantity'],
  ];
  for (const [text, ...kinds] of KINDS) {
    it(`${text.replaceAll('\n', ' / ')}: ${kinds.join(', ')}`, () => {
      expect(kindsOf(text)).to.deep.equal(kinds);
    });
  }
});

describe('the bounds of a figure', () => {
  const BOUNDS: [NumberMention['bound'], string][] = [
    ['about', '约3件 大约3件 3件左右 3件上下 约占3% 约为3%'],
    ['over', '3余件 30多件 超3件 超过3件 突破3件 超过了3件 逾3件 30+件 3年多 超每千人6.6批次'],
    ['under', '近3件 不足3件 不到3件 接近3件 低于3%'],
    ['atLeast', '3件以上 不低于3件 不少于3件 至少3件 3岁及以上'],
    ['atMost', '3件以内 不超过3件 3件以下 24小时内 前3名'],
    ['exact', '3件 节约3件 附近3件 签约3件 达到3件 高于全国3个百分点'],
  ];
  for (const [bound, texts] of BOUNDS) {
    it(`${texts}: ${bound}`, () => {
      for (const text of texts.split(' ')) expect(first(text).bound, text).to.equal(bound);
    });
  }

  it('stands outside the text, but for 余 and 多', () => {
    expect(first('约390余万元左右').text).to.equal('390余万元');
    expect(first('2个多月').text).to.equal('2个多月');
    expect(first('2个多月').unit).to.equal('个月');
  });
});

describe('scales and units', () => {
  const VALUES: [string, number, string][] = [
    ['1亿3千多万', 130_000_000, ''],
    ['4.93万亿元', 4_930_000_000_000, '元'],
    ['35万千瓦', 350_000, '千瓦'],
    ['500千伏', 500, '千伏'],
    ['5百万元', 5_000_000, '元'],
    ['5.2万元/人', 52_000, '元/人'],
    ['0.6人/百亿元', 0.6, '人/百亿元'],
    ['2613.8万辆（艘、架、列）次', 26_138_000, '辆（艘、架、列）次'],
    ['118亿册（张）', 11_800_000_000, '册（张）'],
    ['10件（次、个）', 10, '件（次、个）'],
    ['10件（次+个）', 10, '件'],
    ['10件（个、只、条、头、匹、张、辆）', 10, '件'],
    ['5000亿级产业', 500_000_000_000, ''],
    ['29 378 a', 29, ''],
    ['3平方公里', 3, '平方公里'],
    ['3个工作日', 3, '个工作日'],
    ['5万家庭', 50_000, ''],
    ['12万个体工商户', 120_000, ''],
    ['5602张家庭养老床位', 5602, '张'],
    ['29,378件', 29_378, '件'],
    ['29 378 件', 29_378, '件'],
    ['３９０ 餘萬元', 3_900_000, '元'],
    ['百分之五', 5, '%'],
    ['百分之二十点五', 20.5, '%'],
    ['千分之三', 3, '‰'],
    ['同比 -0.5%', -0.5, '%'],
    ['同比：-0.5%', -0.5, '%'],
    ['5元/甲', 5, '元'],
    ['2×甲', 2, ''],
    ['共3/4/5', 3, ''],
    ['200MW', 200, 'MW'],
    ['2万5千公里', 25_000, '公里'],
    ['2万3万公里', 20_000, ''],
    ['2万5.5公里', 20_000, ''],
    ['千分之三点五', 3.5, '‰'],
    ['万分之五', 5, '‱'],
    ['百分之百', 100, '%'],
    ['三分之二', 2 / 3, ''],
    ['2×35万千瓦', 700_000, '千瓦'],
    ['2*35万千瓦', 700_000, '千瓦'],
    ['11.8∶48.3∶39.9', 11.8, ''],
    ['3个余小时', 3, '个小时'],
    ['4个多百分点', 4, '个百分点'],
    ['5000级', 5000, '级'],
    ['3万/5', 30_000, ''],
    ['三分之一', 1 / 3, ''],
    ['3/4', 0.75, ''],
    ['近六成', 6, '成'],
    ['翻两番', 2, '番'],
    ['三亿五千万人', 350_000_000, '人'],
    ['三千元', 3000, '元'],
    ['十元', 10, '元'],
    ['共29 378万件', 293_780_000, '件'],
  ];
  for (const [text, value, unit] of VALUES) {
    it(`${text} is ${value} ${unit}`, () => {
      expect(first(text).value).to.equal(value);
      expect(first(text).unit).to.equal(unit);
    });
  }

  const RANGES: [string, number, number][] = [
    ['3—5天', 3, 5],
    ['200—300万元', 2_000_000, 3_000_000],
    ['5000万—1亿元', 50_000_000, 100_000_000],
    ['8000—1万元', 8000, 10_000],
    ['5到7元', 5, 7],
    ['1～2个', 1, 2],
    ['百分之五至百分之六', 5, 6],
    ['百分之五到百分之六', 5, 6],
    ['万分之五至万分之六', 5, 6],
    ['3件—5件', 3, 5],
    ['3万—5万件', 30_000, 50_000],
    ['3余—5余件', 3, 5],
    ['三至五件', 3, 5],
    ['3.5万—4万亿元', 35_000, 4_000_000_000_000],
  ];
  for (const [text, value, upper] of RANGES) {
    it(`${text} is one figure from ${value} to ${upper}`, () => {
      expect(findNumbers(text)).to.have.length(1);
      expect(first(text)).to.include({text, value, upper});
    });
  }

  it('leaves two figures apart where they are parts of different wholes, or where the second is none', () => {
    expect(kindsOf('百分之五至千分之六')).to.deep.equal(['百分之五 quantity', '千分之六 quantity']);
    expect(kindsOf('百分之五到百亿')).to.deep.equal(['百分之五 quantity']);
    expect(kindsOf('百分之六至百分之五')).to.deep.equal(['百分之六 quantity', '百分之五 quantity']);
  });

  it('leaves two figures apart where the second is not the larger, or of another unit', () => {
    const read = (text: string) => findNumbers(text).map(({value, unit}) => `${value}${unit}`);
    expect(read('由5元—3元')).to.deep.equal(['5元', '3元']);
    expect(read('5个百分点—3个百分点')).to.deep.equal(['5个百分点', '3个百分点']);
    expect(read('5—3件')).to.deep.equal(['5', '3件']);
    expect(read('5—5件')).to.deep.equal(['5', '5件']);
    expect(read('3万—5件')).to.deep.equal(['30000', '5件']);
    expect(read('3件—5项')).to.deep.equal(['3件', '5项']);
    expect(read('3至五件')).to.deep.equal(['3', '5件']);
    expect(read('百分之五至百分之五')).to.deep.equal(['5%', '5%']);
    expect(read('同比-3元，2023年-0.5%')).to.deep.equal(['-3元', 'undefinedundefined', '-0.5%']);
  });

  it('leaves two figures apart where a dash only breaks the sentence', () => {
    expect(kindsOf('完成投资5亿元——10个项目')).to.deep.equal(['5亿元 quantity', '10个 quantity']);
  });
});

describe('Chinese numerals', () => {
  it('count with a measure word', () => {
    for (const text of ['七项协商意见', '三批政策清单', '十方面民生实事', '两次征求意见', '四个方面']) {
      expect(first(text).kind, text).to.equal('quantity');
    }
  });

  it('are no figures in names, ordinals, vague words and after 一', () => {
    const texts =
      '一批 一个 一项又一项 三大攻坚战 八项规定 第三次普查 三次产业 三位一体 七届二次会议 三五个 十几次 数十 上千家 二次供水 两位数增长 “两个确立” 三四线城市 十五五规划 百分之甲 三元食品 九元 三二〇二六年 二〇二六届';
    for (const text of texts.split(' ')) expect(findNumbers(text), text).to.deep.equal([]);
  });
});

describe('measure words that no list has', () => {
  const unitOf = (text: string) => first(text).unit;
  for (const [text, unit] of [
    ['沿途走访126栏，', '栏'],
    ['航班通达38埠、61镇', '埠'],
    ['全剧7折12景，', '折'],
    ['投喂9.4万篼以上', '篼'],
    ['设考位3.6万考位，', '考位'],
    ['运送旅客4.2万乘次、', '乘次'],
    ['巡检315线公里，', '线公里'],
    ['航测2.7万测线公里。', '测线公里'],
    ['征集620件组、', '件组'],
    ['卤水浓度24.5波美度，', '波美度'],
    ['供应血小板3.4万治疗单元，', '治疗单元'],
    ['含沙量8.3千克每立方米。', '千克每立方米'],
    ['百米成绩10秒46，', '秒'],
    ['人均能耗96.4千克标准煤，', '千克标准煤'],
    ['人工渔礁5.1万空方；', '空方'],
    ['载畜4.7万骆驼单位。', '骆驼单位'],
    ['剂量率在71—109纳戈瑞/小时之间', '纳戈瑞/小时'],
    ['采样36飞升、52皮法', '飞升'],
    ['切片84立方毫米，', '立方毫米'],
    ['剂量0.15mGy/h，', 'mGy/h'],
    ['吞吐3.2万XYU，', 'XYU'],
    ['工效8.4吨/工，', '吨/工'],
    ['收费65元/课次，', '元/课次'],
    ['血糖6.1mmol/dL', 'mmol/dL'],
  ] as const)
    it(`${text} is measured in ${unit}`, () => expect(unitOf(text)).to.equal(unit));

  it('are none where a noun stands alone, nor where the digits name', () => {
    for (const text of [
      '覆盖80万居民，',
      '带动5.2万农户、',
      '跨越2万亿大关，',
      '突破3.1亿门槛，',
      '完成2.1亿投资、',
      '惠及3000余群众。',
      '增长到5，',
      '有7前、8后，',
    ])
      expect(unitOf(text), text).to.be.oneOf(['', undefined]);
    for (const text of [
      '2024秋、',
      '12345派2万件',
      '5纵3横，',
      '5.5G网络',
      '3.0升级，',
      '812国道',
      '东风41导弹',
    ])
      expect(first(text).kind, text).not.to.equal('quantity');
  });
});
