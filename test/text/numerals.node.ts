import {expect} from 'chai';
import fc from 'fast-check';
import {chineseNumber, numeralAt} from '../../src/text/numerals.js';
import {findNumbers, parseQuantity} from '../../src/text/index.js';
import {runs} from '../support/runs.js';

const DIGITS = '零一二三四五六七八九';

/** Below ten thousand: 5020 is 五千零二十. */
function group(value: number): string {
  let text = '';
  let zero = false;
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) zero = text !== '';
    else {
      text += (zero ? '零' : '') + DIGITS[digit]! + name;
      zero = false;
    }
  }
  return text;
}

/** In Chinese numerals as a report writes them; 10 is 十, 1000000000000 is 一万亿. */
function inWords(value: number): string {
  const [ones, ten] = [value % 1e4, Math.floor(value / 1e4) % 1e4];
  const above = Math.floor(value / 1e8);
  const parts = [
    above > 0 ? `${above < 1e4 ? group(above) : inWords(above)}亿` : '',
    ten > 0 ? `${above > 0 && ten < 1000 ? '零' : ''}${group(ten)}万` : '',
    ones > 0 ? `${value >= 1e4 && ones < 1000 ? '零' : ''}${group(ones)}` : '',
  ];
  return parts.join('').replace(/^一十/, '十');
}

describe('numeralAt(text, at)', () => {
  it('reads every number that can be written', () => {
    for (let value = 1; value < 1200; value++)
      expect(numeralAt(inWords(value), 0), inWords(value)).to.deep.equal({end: inWords(value).length, value});
    const size = fc.integer({min: 1, max: 12}).chain((digits) => fc.integer({min: 1, max: 10 ** digits}));
    fc.assert(
      fc.property(size, (value) => {
        const text = inWords(value);
        expect(numeralAt(`共${text}元`, 1), text).to.deep.equal({end: 1 + text.length, value});
      }),
      runs(2000),
    );
  });

  it('reads 一百十, 一万五千亿 and a number with decimals to its last digit', () => {
    expect(numeralAt('一万五千亿元', 0)).to.deep.equal({end: 5, value: 1.5e12});
    expect(numeralAt('一百十件', 0)).to.deep.equal({end: 3, value: 110});
    expect(numeralAt('二十点五八个', 0)).to.deep.equal({end: 5, value: 20.58});
    expect(numeralAt('三点一刻', 0)).to.deep.equal({end: 3, value: 3.1});
    expect(numeralAt('三点', 0)).to.deep.equal({end: 1, value: 3});
  });

  it('reads a last digit without its scale word as in speech, and tells what it is read literally', () => {
    expect(numeralAt('两万五', 0)).to.deep.equal({end: 3, value: 25_000, literal: 20_005});
    expect(numeralAt('三千五', 0)).to.deep.equal({end: 3, value: 3500, literal: 3005});
    expect(numeralAt('一百二', 0)).to.deep.equal({end: 3, value: 120, literal: 102});
    for (const text of ['一百零二', '二十五', '五万零三'])
      expect(numeralAt(text, 0)).not.to.have.property('literal');
  });

  it('reads none in a scale word alone, in digits read one by one, or in neighbours', () => {
    for (const text of ['', '百家', '千家', '万元', '亿元', '二〇二六', '三四个', '甲'])
      expect(numeralAt(text, 0), text).to.equal(undefined);
    for (const text of ['万元', '千家', '百', '亿倍']) expect(parseQuantity(text), text).to.equal(undefined);
  });
});

describe('chineseNumber(n)', () => {
  it('counts as headings do, and is read back', () => {
    expect([1, 2, 10, 11, 19, 20, 21, 99].map(chineseNumber).join('、')).to.equal(
      '一、二、十、十一、十九、二十、二十一、九十九',
    );
    for (let n = 1; n < 100; n++) expect(numeralAt(chineseNumber(n), 0)?.value).to.equal(n);
  });

  it('leaves what headings do not count in Arabic digits', () => {
    expect([0, 100, 1.5, -1].map(chineseNumber).join()).to.equal('0,100,1.5,-1');
  });
});

describe('Chinese numerals in a report', () => {
  const all = (kind: string, phrases: string) =>
    it(`are ${kind || 'no figure'}: ${phrases}`, () => {
      for (const phrase of phrases.split(' '))
        expect(
          findNumbers(phrase)
            .map((mention) => `${mention.text} ${mention.kind}`)
            .join(),
          phrase,
        ).to.match(kind ? new RegExp(`^[^,]+ ${kind}$`) : /^$/);
    });

  all(
    'quantity',
    '七百多米 二十四航次 近九百万元 二百一十余件次 二十六亿元 一千二百三十四点五亿元 四十五天 七十二小时',
  );
  all(
    'quantity',
    '六十五岁以上 三千二百余亩 五十六个民族 三万五千四百二十一元 一点二公里 三点五元 二百来人 二十层 三小时',
  );
  it('count beside another number without a word between', () => {
    for (const [phrase, ...texts] of [
      ['三百零六户五百七十一人', '三百零六户', '五百七十一人'],
      ['二十三起四十一人', '二十三起', '四十一人'],
      ['连跨两个500亿元台阶', '两个', '500亿元'],
      ['三次3亿元', '三次', '3亿元'],
      ['一件十二人', '十二人'],
    ])
      expect(
        findNumbers(phrase!).map(({text}) => text),
        phrase,
      ).to.deep.equal(texts);
  });

  all('quantity', '三个多月 一个多月 历时三天 每期三天 为期三个月 二十三期 四万三千通');
  all('', '三天打鱼 二期工程 连续四年');
  all('quantity', '五年以上有期徒刑 有期徒刑三年 三年以下有期徒刑 五年以上党龄');
  all('rank', '稳居全国第一方阵 进入全省第一梯队');
  all('quantity', '十三亿人民 六千万党员 三亿多群众');
  all(
    'quantity',
    '零下十二度 零下五度 气温降到二十度 两岁以下 三岁儿童 一米五 两米八 满意度九成八 修路十六里',
  );
  all('', '十里长街 三十里铺 满年度十大 三级 八度');
  all('rank', '全省前三 全国前十 位居全市前十强');
  all('date', '今后三个月 二十多年来 近二十余年 三年半来');
  all(
    '',
    '二十国集团 三十六计 五十年 二十大报告 十二月 十五日 三十级台阶 十六强 三十二度 两万五千里长征 一万年太久 十五分钟生活圈 百余家 十二生肖',
  );
  all('quantity', '增长一倍 翻一番 提高一个百分点 二百件 二十项 全省共三名委员 十二件 三分之二 十分之九');
  all('rank', '列全省第三位 居全市第二名 全省前三名 全市第一， 居全国第二和');
  all(
    '',
    '二件实事 二项任务 几十个 数百家 第三个 七届二次 老三样 三大攻坚年活动 五大行动年 第三名干部 全省第三产业 居全省第三批 位居第三产业 一件 一项',
  );

  it('at most a place say that with 前', () => {
    expect(findNumbers('全省前三名')[0]).to.include({kind: 'rank', value: 3, bound: 'atMost', unit: '名'});
  });
});

describe('a ratio with 比', () => {
  it('is one number, and what is compared with another year is none', () => {
    const read = (text: string) => findNumbers(text).map((mention) => `${mention.text} ${mention.value}`);
    expect(read('以91比84取胜')).to.deep.equal(['91比84 91']);
    expect(read('由2.7比1缩小到2.4比1')).to.deep.equal(['2.7比1 2.7', '2.4比1 2.4']);
    expect(read('2024年比2023年增长5%')).to.deep.equal(['2024年 undefined', '2023年 undefined', '5% 5']);
    expect(read('收5件比3年前多')[0]).to.equal('5件 5');
  });
});

describe('a half behind 个', () => {
  it('belongs to its number', () => {
    expect(findNumbers('三个半水库').map(({value, unit}) => [value, unit])).to.deep.equal([[3.5, '个']]);
    expect(findNumbers('两个半球').map(({value}) => value)).to.deep.equal([2]);
  });
});

describe('a place in Chinese numerals', () => {
  const places = (text: string) =>
    findNumbers(text)
      .filter(({kind}) => kind === 'rank')
      .map(({text: written, value}) => `${written} ${value}`);

  it('is one where a statement ends with it, or says what is most', () => {
    for (const [text, ...expected] of [
      ['团体总分第一。', '一 1'],
      ['增速第二，规模第四。', '二 2', '四 4'],
      ['位列第三、第五。', '三 3', '五 5'],
      ['冲上热搜前十，', '十 10'],
      ['为1963年以来第三高；', '三 3'],
      ['是全国第三大港口', '三大 3'],
      ['8项指标有5项第一、2项第二。', '一 1', '二 2'],
    ])
      expect(places(text!), text).to.deep.equal(expected);
  });

  it('is none in a motto, in a list of points, in names', () => {
    for (const text of '坚持安全第一 坚持质量第一， 第一，抓项目；第二，抓招商。 第三方评估 第一书记 第二课堂 前三季度 目前一 前三批次'.split(
      ' ',
    ))
      expect(places(text), text).to.deep.equal([]);
    expect(findNumbers('前三批次')).to.deep.equal([]);
    const moved = '由第十二位升至第八位 从第九前移到第六 位次由23位升至15位 排名由二十三位升至十五位';
    for (const text of moved.split(' ')) expect(places(text), text).to.have.length(2);
    for (const text of '获得第二名的好成绩 百强县第四十七位 勇夺第一'.split(' '))
      expect(places(text), text).to.have.length(1);
    for (const text of '放在第一位 作为第一位的任务 第一位发言的 人员由23位降至15位'.split(' '))
      expect(places(text), text).to.deep.equal([]);
  });
});

describe('measure words that reports seldom have', () => {
  it('are units, with 次 where they are counted again', () => {
    const units = (text: string) => findNumbers(text).map(({value, unit}) => `${value} ${unit}`);
    for (const [text, ...expected] of [
      ['开课2874门、6132门次，调卷2.6万卷次', '2874 门', '6132 门次', '26000 卷次'],
      ['灭火器7.2万具，志书32编，巡展9站', '72000 具', '32 编', '9 站'],
      ['租金打六折，客房438元/晚，工效12吨/工', '6 折', '438 元/晚', '12 吨/工'],
      ['连续二十三年无火灾', '23 年'],
      ['调阅3卷次日归还', '3 卷'],
      ['骆驼120峰，藏品35轴。共7扇、12盘', '120 峰', '35 轴', '7 扇', '12 盘'],
      ['全季5胜2平1负', '5 胜', '2 平', '1 负'],
      ['服务36桌次、8幅次，编组41箱次', '36 桌次', '8 幅次', '41 箱次'],
      ['运力900万座公里、40芯公里', '9000000 座公里', '40 芯公里'],
      ['绿化配送18台班、26床日、折纯3折算吨', '18 台班', '26 床日', '3 折算吨'],
      ['无功补偿600kvar，氢气80Nm³，排放90tCO2e', '600 kvar', '80 Nm³', '90 tCO2e'],
      ['流量3200立方米每秒、时速80公里每小时', '3200 立方米每秒', '80 公里每小时'],
      [
        '供浆2万单位、3治疗量，格口4万格口，进6球失4球。',
        '20000 单位',
        '3 治疗量',
        '40000 格口',
        '6 球',
        '4 球',
      ],
      ['灭火具三具，清运八车次', '3 具', '8 车次'],
    ])
      expect(units(text!), text).to.deep.equal(expected);
  });

  it('are none within other words', () => {
    for (const text of '30平台 30战略 30社区 30行业 30服务 30出口 30联合 30转型 30盘活 30首次 30堆放'.split(
      ' ',
    )) {
      const [mention] = findNumbers(text);
      expect(mention!.unit ?? '', text).to.match(/^(?:首次|社区|)$/);
    }
  });
});
