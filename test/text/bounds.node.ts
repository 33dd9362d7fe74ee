// The words that bound a figure, and what only looks like them.
import {expect} from 'chai';
import {boundedSpan} from '../../src/text/bounds.js';
import {findNumbers, parseQuantity, type Bound} from '../../src/text/index.js';

/** Tests phrases of one figure each, parted by spaces. */
function all(bound: Bound, phrases: string): void {
  it(`${phrases}: ${bound}`, () => {
    for (const phrase of phrases.split(' '))
      expect(
        findNumbers(phrase).map((mention) => mention.bound),
        phrase,
      ).to.deep.equal([bound]);
  });
}

describe('a figure is', () => {
  all(
    'about',
    '约3件 大约3件 大概3件 大致3件 约达3亿元 约达到3亿元 约合3亿元 约折合3亿元 约相当于3亿元 约有3件 约-0.5% 20来个 3件左右 3件上下',
  );
  all(
    'over',
    '超3件 超过3件 超出3件 超逾3件 突破3件 突破了3件 首破3件 首次破3件 率先破3件 逾3件 高于3% 大于3% 多于3件 不止3件 3件有余 100件+ 30家+企业',
  );
  all('over', '3年多 3年余 3倍多 100米余 5公里多 5吨余 3亩多 3元多 30斤多 3度多 3个月多 3天多 六成多 1倍多');
  all(
    'atLeast',
    '不低于3件 不少于3件 不小于3件 不亚于3件 至少3件 最少3件 不下3件 不下于3件 ≥3件 3件以上 3人及以上 3人或以上 3人（含）以上 3%之上',
  );
  all(
    'atMost',
    '不超过3件 不超3件 不超出3件 不高于3% 不大于3% 不多于3件 至多3件 最多3件 未超过3件 ≤3件 3件以内 3件之内 3件以下 3人及以下 3人或以下 3天内 前3名 2：1以内 2∶1以下',
  );
  all(
    'under',
    '四成不到 3%不到 5件不到， 近3件 接近3件 将近3件 逼近3件 直逼3件 不及3件 不足3件 不到3件 不满3件 未到3件 未达3件 未达到3件 未满3件 低于3% 少于3件 小于3% <3%',
  );
});

describe('a figure is exact', () => {
  all('exact', '5项不到位 3笔不到期 2人不到岗 4件不到场');
});

describe('a figure is bounded where two words only meet', () => {
  const meeting = (bound: Bound, words: string) => all(bound, words.replaceAll(' ', '3件 ') + '3件');
  meeting(
    'about',
    '收集约 征集约 募集约 编制约 研制约 持续约 手续约 出租约 整合约 符合约 调节约 损失约 精简约',
  );
  meeting('about', '损毁约 销毁约 结婚约 特邀约 办公约 化解约 调解约 供应约 留守约 村民约 周期约');
  meeting('under', '成就近 亮相近');
  meeting('over', '提高超 演出超 支出超 收入超 其中超');
});

describe('a share or a multiple is bounded from before its whole', () => {
  all('atLeast', '不低于支出的1% 不少于GDP的4% 不低于低保标准的1.6倍 不低于总数的三分之一');
  all('atMost', '不超过总额的30% 不高于上年的5‰');
  all('over', '超过全部投资的八成 超过去年的2倍');
  all('exact', '不低于支出的3件 不低于支出，占1% 约谈对象的5% 近郊的1%');
});

describe('过 before a figure', () => {
  all('over', '产值过3亿元 税收过3万元 交易额过3亿元 人口过3万人 亩均过3万元 客流过3万人次 投资过３亿元');
  all(
    'exact',
    '审议通过3件 经过3年 办过5次 去过3次 召开过3次 通过3项 过3天 总结过3次 不超过去年3件 经过3个月 送过3件',
  );
});

describe('a figure is bounded over a verb or a sum without 的', () => {
  all('atLeast', '至少组织2次 至少每年开展2次 至少要培训30人 至少有3名 不低于支出1% 不少于年度总支出1%');
  all('atMost', '不高于预算3% 不超过总收入的2% 不得超过总投资3成');
  all('exact', '高于全国3% 不低于全省平均水平，增长1% 最多投票3次 至少年宫3次 低于支出1%');
});

describe('a word that bounds the first of several figures behind 分别', () => {
  const boundsOf = (text: string) => findNumbers(text).map(({bound}) => bound);

  it('bounds all that are joined to it and have its unit', () => {
    for (const [text, ...bounds] of [
      ['分别突破30亿元和300亿元', 'over', 'over'],
      ['分别超98.5%、99%、97%', 'over', 'over', 'over'],
      ['分别已近3万人与5万人', 'under', 'under'],
      ['分别增长约3.2%、5%', 'about', 'about'],
    ])
      expect(boundsOf(text!), text).to.deep.equal(bounds);
  });

  it('bounds no other', () => {
    for (const [text, ...bounds] of [
      ['突破30亿元和300亿元', 'over', 'exact'],
      ['分别突破30亿元，完成300亿元', 'over', 'exact'],
      ['分别突破30亿元、300件', 'over', 'exact'],
      ['分别突破30亿元、不足300亿元', 'over', 'under'],
      ['分别为30亿元、超300亿元、200亿元', 'exact', 'over', 'exact'],
      ['分别突破30亿元、第3、5亿元'.slice(0, 10), 'over'],
    ])
      expect(boundsOf(text!), text).to.deep.equal(bounds);
  });
});

describe('a figure is not bounded', () => {
  describe('by a word that ends so', () => {
    const longer = (words: string) => all('exact', words.replaceAll(' ', '3件 ') + '3件');
    longer(
      '节约 签约 契约 国际公约 条约 预约 集约 合约 履约 违约 制约 邀约 相约 失约 特约 简约 誓约 婚约 爽约',
    );
    longer('盟约 租约 续约 毁约 缔约 解约 赴约 应约 践约 守约 婉约 隐约 村规民约');
    longer('附近 最近 邻近 临近 靠近 就近 亲近 远近 相近 贴近 走近 切近 挨近 赶超 反超');
    all('exact', '签约达3亿元 节约为3亿元 节约达到3亿元');
  });

  describe('by what begins a longer word behind it', () => {
    all(
      'exact',
      '3级左右岸 3级上下联动 3级上下贯通 15项以下简称 3项以下方面 3公里多式联运 5条多式联运线路 3元余额',
    );
  });

  describe('by a word that does not end before it', () => {
    all(
      'exact',
      '约谈企业3家 约见委员3名 超额完成3项 突破性成果3项 高于全国3个百分点 至少年宫3次 不低于全省3个百分点',
    );
    all('exact', '不超过去年3件 最多投票3次 接近尾声3个 不足之处3个 近郊村3个 超每户（3件 未到期3件');
  });

  describe('by a word that begins so', () => {
    all(
      'exact',
      [...'功元边样种个层次方维民媒点头数年万亿式部党云措能途彩条家处项轮渠极级']
        .map((char) => `3年多${char}`)
        .join(' '),
    );
    all('exact', [...'部外容涵需'].map((char) => `3天内${char}`).join(' '));
    all('exact', '3件内 共10内资企业 3年的 3年家 3天中 目前3位 前5%');
  });

  it('by + between two figures', () => {
    expect(findNumbers('3件+5件').map(({bound}) => bound)).to.deep.equal(['exact', 'exact']);
  });
});

describe('parseQuantity', () => {
  it('reads the words that may stand before a figure', () => {
    for (const before of [
      '达',
      '达到',
      '共',
      '累计',
      '翻',
      '¥',
      '$',
      '￥',
      '累计 ',
      '累计 约',
      '共 超过',
      ' 达到约',
    ])
      expect(parseQuantity(`${before}5件`)?.value, before).to.equal(5);
    for (const before of ['收到', '甲', '#', '达了', '共计达'])
      expect(parseQuantity(`${before}5件`), before).to.equal(undefined);
  });

  it('tells what the figure is and no more', () => {
    expect(parseQuantity(' 约22 件 ')).to.deep.equal({
      text: '约22 件',
      before: '约',
      digits: '22',
      after: ' 件',
      value: 22,
      unit: '件',
      bound: 'about',
    });
    expect(findNumbers('5件')).to.deep.equal([
      {at: 0, text: '5件', kind: 'quantity', value: 5, unit: '件', bound: 'exact'},
    ]);
  });

  it('reads as many characters as the longest figure has', () => {
    expect(parseQuantity('5'.repeat(64))).not.to.equal(undefined);
    expect(parseQuantity('5'.repeat(65))).to.equal(undefined);
  });
});

describe('parseQuantity and findNumbers', () => {
  it('tell the same bound of a figure that stands alone', () => {
    for (const text of '不止40个 最少12公里 多于5件 大概5件 不小于5件 接近5件 逼近5亿元 不到3成 1倍多 3年余 24小时内 2：1以内 5件上下 70万人以上'.split(
      ' ',
    ))
      expect(parseQuantity(text)?.bound, text).to.equal(findNumbers(text)[0]!.bound).and.not.equal('exact');
  });
});

describe('零下', () => {
  it('makes degrees negative, in prose and alone', () => {
    for (const [text, value, unit] of [
      ['零下5度', -5, '度'],
      ['零下5.5℃', -5.5, '℃'],
      ['零下12摄氏度', -12, '摄氏度'],
      ['零下5', -5, ''],
    ] as const) {
      expect(findNumbers(`最低气温${text}，`)[0], text).to.include({value, unit});
      expect(parseQuantity(text), text).to.include({value, unit, before: '零下'});
    }
    expect(findNumbers('零下5至10度')[0]).to.include({value: -10, upper: -5});
    expect(parseQuantity('零下5至10度')).to.include({value: -10, upper: -5});
    expect(findNumbers('约零下5度')[0]).to.include({value: -5, bound: 'about'});
  });

  it('makes nothing else negative', () => {
    expect(findNumbers('零下5件')[0]).to.include({value: 5});
    expect(findNumbers('地下5度')[0]).to.include({value: 5});
  });
});

describe('a minus sign', () => {
  it('may begin a cell of a table, with any unit or none', () => {
    for (const cell of ['契税\t-21.5\t3', '契税\t−21.5', '契税\t－21.5亿元', '| 契税 | -21.5 |', '|-21.5|'])
      expect(findNumbers(cell)[0]!.value! < 0, cell).to.equal(true);
    for (const text of ['3-21.5', '契税 -21', '- 21项', '| 1-3 |'])
      expect(findNumbers(text)[0]!.value! > 0, text).to.equal(true);
  });

  it('is one before per cent, points, degrees and money', () => {
    for (const unit of ['%', '‰', '个百分点', '百分点', '℃', '°C', '摄氏度', '元', '美元'])
      for (const before of ['同比', '为 ', '（', '：', '甲、', '甲，'])
        expect(findNumbers(`${before}-3${unit}`)[0], `${before}-3${unit}`).to.include({value: -3, unit});
  });

  it('is none before other units, at the start of a line or behind letters and digits', () => {
    for (const text of ['同比-3件', '-3%', '甲\n-3%', '甲。-3%', '5%-3%'])
      expect(findNumbers(text).at(-1), text).to.include({value: 3});
  });
});

describe('boundedSpan(text, mention)', () => {
  /** Sentences with the stretch of their last figure marked. */
  const sentences = `
    建成公园〔不止40个〕。
    完成投资〔超过 3亿元〕。
    产值〔过50亿元〕。
    增长〔5%左右〕。
    控制在〔0.5%以内〕。
    历时〔3年多〕。
    增加〔5条〕多式联运线路。
    比重约占〔46%〕。
    气温〔零下8度〕。
    气温〔约零下8度〕。
    位列前〔3名〕。
    〔24小时〕内办结。
    节约〔3000万元〕。
    审议通过〔12件〕。
    预计不超过2020年的〔2倍左右〕
    共〔12个〕`;
  for (const marked of sentences
    .trim()
    .split('\n')
    .map((line) => line.trim()))
    it(`is ${marked}`, () => {
      const text = marked.replace(/[〔〕]/g, '');
      const {start, end} = boundedSpan(text, findNumbers(text).at(-1)!);
      expect(`${text.slice(0, start)}〔${text.slice(start, end)}〕${text.slice(end)}`).to.equal(marked);
    });
});
