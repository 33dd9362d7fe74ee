// The words that bound a figure, and what only looks like them.
import {expect} from 'chai';
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
    '约3件 大约3件 大概3件 约达3亿元 约达到3亿元 约合3亿元 约有3件 约-0.5% 20来个 3件左右 3件上下',
  );
  all(
    'over',
    '超3件 超过3件 超逾3件 突破3件 突破了3件 逾3件 高于3% 大于3% 多于3件 不止3件 3件有余 100件+ 30家+企业',
  );
  all('over', '3年多 3年余 3倍多 100米余 5公里多 5吨余 3亩多 3元多 30斤多 3度多 3个月多 3天多');
  all(
    'atLeast',
    '不低于3件 不少于3件 不小于3件 至少3件 最少3件 不下3件 不下于3件 ≥3件 3件以上 3人及以上 3人或以上 3人（含）以上',
  );
  all(
    'atMost',
    '不超过3件 不超3件 不高于3% 不大于3% 不多于3件 至多3件 最多3件 未超过3件 ≤3件 3件以内 3件之内 3件以下 3人及以下 3人或以下 3天内 前3名',
  );
  all(
    'under',
    '近3件 接近3件 将近3件 逼近3件 不足3件 不到3件 不满3件 未到3件 未达3件 未达到3件 未满3件 低于3% 少于3件 小于3% <3%',
  );
});

describe('a figure is not bounded', () => {
  describe('by a word that ends so', () => {
    all(
      'exact',
      [...'节签契公条预集合履违制邀相失特简誓婚爽盟租续毁缔'].map((char) => `${char}约3件`).join(' '),
    );
    all('exact', [...'附最邻临靠就亲远'].map((char) => `${char}近3件`).join(' '));
    all('exact', [...'赶反英中高出'].map((char) => `${char}超3件`).join(' '));
    all('exact', '签约达3亿元 节约为3亿元 节约达到3亿元');
  });

  describe('by a word that does not end before it', () => {
    all(
      'exact',
      '约谈企业3家 约见委员3名 超额完成3项 突破性成果3项 高于全国3个百分点 至少年宫3次 不低于全省3个百分点',
    );
    all('exact', '不超过去年3件 最多投票3次 接近尾声3个 不足之处3个 近郊村3个 超每户（3件 未到期3件');
  });

  describe('by a word that begins so', () => {
    all('exact', [...'功元边样种个层次方维民媒点头数年万亿'].map((char) => `3年多${char}`).join(' '));
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

describe('a minus sign', () => {
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
