// How numbers are written: digits, thousands, scale words and what is said within a figure.
import {expect} from 'chai';
import fc from 'fast-check';
import {findNumbers, parseQuantity} from '../../src/text/index.js';
import {canonicalUnit} from '../../src/text/units.js';
import {runs} from '../support/runs.js';

const written = (text: string) => findNumbers(text).map((mention) => mention.text);

/** 29378 with a mark between its thousands. */
const grouped = (value: number, mark: string) => `${value}`.replace(/\B(?=(?:\d{3})+$)/g, mark);

describe('the digits of a number', () => {
  it('have the same value whatever parts the thousands', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 999_999_999_999}), (value) => {
        for (const mark of ['', ',', '，', ' ', '\u00a0', '\u202f']) {
          const text = `${grouped(value, mark)}件`;
          const [mention, ...others] = findNumbers(`共办理${text}，`);
          expect(others, text).to.deep.equal([]);
          expect(mention, text).to.include({text, value, unit: '件', kind: 'quantity'});
        }
      }),
      runs(500),
    );
  });

  it('are exact as far as JavaScript can tell', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(parseQuantity(`${value}`)?.value).to.equal(value);
      }),
      runs(500),
    );
  });

  it('are thousands before a mark, a scale word and 余 too', () => {
    for (const [text, value] of [
      ['29 378', 29_378],
      ['29 378万元', 293_780_000],
      ['29 378余件', 29_378],
      ['29,378', 29_378],
    ] as const)
      expect(findNumbers(`共${text}，`)[0], text).to.include({text, value});
  });

  it('are no thousands where a group is shorter or longer, the first is too long or the mark another', () => {
    for (const [text, ...numbers] of [
      ['1,234,56件', '1', '234', '56件'],
      ['1,2345件', '1', '2345件'],
      ['1,234 567件', '1,234', '567件'],
      ['1234,567件', '1234', '567件'],
      ['1234 567件', '1234', '567件'],
      ['1,378、456件', '1,378', '456件'],
      ['3 000、500件', '3 000', '500件'],
    ])
      expect(written(`共${text}`), text).to.deep.equal(numbers);
  });

  it('end before a full stop that only ends the sentence', () => {
    expect(written('收到提案235.')).to.deep.equal(['235']);
    expect(written('增长5.2.')).to.deep.equal(['5.2']);
  });

  it('are a code where no figure has so many', () => {
    expect(findNumbers('账号1234567890123456元')[0]!.kind).to.equal('name');
    expect(findNumbers('总计123456789012345元')[0]).to.include({
      kind: 'quantity',
      value: 123_456_789_012_345,
    });
  });
});

describe('what is said within a figure', () => {
  it('is a second amount behind a scale word, in digits and smaller', () => {
    for (const [text, value] of [
      ['2万5千公里', 25_000],
      ['3百50元', 350],
      ['1亿3000万元', 130_000_000],
    ] as const)
      expect(findNumbers(text)[0], text).to.include({text, value});
    for (const [text, value] of [
      ['1亿2千3百万元', 123_000_000],
      ['1亿零500万元', 105_000_000],
      ['1亿〇500万元', 105_000_000],
      ['1百2十家', 120],
      ['1百2十5家', 125],
      ['2千3百万元', 23_000_000],
      ['3亿零5万人', 300_050_000],
      ['5万零3元', 50_003],
      ['7万8千6百元', 78_600],
      ['1亿2千多万元', 120_000_000],
    ] as const)
      expect(findNumbers(text)[0], text).to.include({text, value}).and.not.have.property('alternative');
    for (const [text, value] of [
      ['慰问60万一线职工', 600_000],
      ['共1.5亿30个', 150_000_000],
      ['评选3百10十佳', 310],
      ['投资3亿多10个项目开工', 300_000_000],
      ['共2万1万公里', 20_000],
    ] as const)
      expect(findNumbers(text)[0]!.value, text).to.equal(value);
  });

  it('is a last digit whose scale word is left out, as in speech', () => {
    for (const [text, value] of [
      ['13万2', 132_000],
      ['3千5', 3500],
      ['1亿3', 130_000_000],
      ['7万8千5', 78_500],
      ['6百8', 680],
    ] as const)
      for (const words of [text, `共${text}，`, `约${text}左右`])
        expect(findNumbers(words)[0], words).to.include({text, value}).and.not.have.property('alternative');
    expect(findNumbers('13万2、14万5千人').map(({value}) => value)).to.deep.equal([132_000, 145_000]);
  });

  it('is ambiguous where a unit follows that digit', () => {
    for (const [text, value, alternative] of [
      ['2万5元', 25_000, 20_005],
      ['3千5公里', 3500, 3005],
      ['两万五元', 25_000, 20_005],
    ] as const)
      expect(findNumbers(`共${text}，`)[0], text).to.include({text, value, alternative});
    for (const text of ['2万50元', '2万零5元', '1百2十5家', '2万5千元'])
      expect(findNumbers(text)[0], text).not.to.have.property('alternative');
  });

  it('is 来 for about and + for more, before a scale word or a unit', () => {
    for (const [text, value, bound] of [
      ['20来个', 20, 'about'],
      ['10来万人', 100_000, 'about'],
      ['30+家', 30, 'over'],
      ['10+亿元', 1_000_000_000, 'over'],
    ] as const)
      expect(findNumbers(text)[0], text).to.include({text, value, bound});
    expect(written('接待20来访群众')).to.deep.equal(['20']);
    expect(written('帮扶50余多子女家庭')).to.deep.equal(['50余']);
  });

  it('is 多 within the unit', () => {
    for (const text of ['2个多月', '3个余小时', '百分之三十多'])
      expect(findNumbers(text)[0], text).to.include({text, bound: 'over'});
    expect(parseQuantity('百分之三十多')).to.include({digits: '百分之三十', after: '多', value: 30});
    expect(findNumbers('百分之百')[0]).to.include({text: '百分之百', bound: 'exact'});
  });

  it('bounds a range from either end', () => {
    for (const text of ['30多—50件', '30—50多件'])
      expect(findNumbers(text)[0], text).to.include({text, value: 30, upper: 50, bound: 'over'});
  });

  it('never makes a number too large to write down', () => {
    for (const scale of '百千万亿')
      expect(findNumbers(`5${scale.repeat(200)}元`)[0]!.value).to.be.below(Infinity);
  });
});

describe('figures of two numbers', () => {
  it('are ranges whose units are the same, and the scale of the second holds for a bare first', () => {
    for (const [text, value, upper] of [
      ['3元—5万元', 3, 50_000],
      ['1—1万元', 1, 10_000],
    ] as const)
      expect(findNumbers(text)[0], text).to.include({text, value, upper});
  });

  it('are none where a mark lies between them, or what follows is none', () => {
    for (const [text, ...numbers] of [
      ['完成3件、5件到位', '3件', '5件'],
      ['占百分之五、百分之六', '百分之五', '百分之六'],
      ['由百分之五到百户约6件', '百分之五', '6件'],
      ['共3/5万', '3', '5'],
      ['共3/0', '3', '0'],
    ])
      expect(written(text!), text).to.deep.equal(numbers);
  });

  it('share the word for a hundred', () => {
    for (const [text, value, upper, unit] of [
      ['百分之三到五', 3, 5, '%'],
      ['百分之三至五', 3, 5, '%'],
      ['百分之3—5', 3, 5, '%'],
      ['千分之二点五到三', 2.5, 3, '‰'],
    ] as const)
      expect(findNumbers(`增长${text}，`)[0], text).to.include({text, value, upper, unit});
    expect(written('由百分之三到五个')[0]).to.equal('百分之三');
    expect(written('由百分之五到三')[0]).to.equal('百分之五');
  });

  it('keep every digit of a part of a hundred', () => {
    for (const text of ['百分之二十点五', '百分之12.5', '千分之三点五'])
      expect(findNumbers(text)[0]!.text, text).to.equal(text);
  });
});

describe('halves and tenths', () => {
  it('are said within the unit or behind it', () => {
    for (const [text, value, unit] of [
      ['三个半小时', 3.5, '小时'],
      ['3个半小时', 3.5, '小时'],
      ['2个半月', 2.5, '个月'],
      ['两个半百分点', 2.5, '个百分点'],
      ['2年半', 2.5, '年'],
      ['两年半', 2.5, '年'],
      ['一天半', 1.5, '天'],
      ['3倍半', 3.5, '倍'],
      ['两亩半', 2.5, '亩'],
      ['12公里半', 12.5, '公里'],
      ['六成半', 6.5, '成'],
      ['3成5', 3.5, '成'],
      ['三成五', 3.5, '成'],
      ['8成7', 8.7, '成'],
    ] as const)
      for (const words of [text, `历时${text}，`, `占${text}的`]) {
        expect(findNumbers(words)[0], words).to.include({text, value, unit});
        expect(parseQuantity(text), text).to.include({value, unit});
      }
  });

  it('end a range', () => {
    expect(findNumbers('2到3年半')[0]).to.include({text: '2到3年半', value: 2, upper: 3.5});
    expect(findNumbers('2年半到3年')[0]).to.include({value: 2.5, upper: 3});
  });

  it('are none where 半 or the digit begins another word', () => {
    for (const [text, figure, value] of [
      ['3年半数以上', '3年', 3],
      ['2天半程马拉松', '2天', 2],
      ['5公里半径', '5公里', 5],
      ['3个半天', '3个', 3],
      ['占3成5个', '3成', 3],
      ['占3成50%', '3成', 3],
      ['占3成5.2%', '3成', 3],
      ['3余成5', '3余成', 3],
    ] as const)
      expect(findNumbers(text)[0], text).to.include({text: figure, value});
  });
});

describe('units', () => {
  it('are compound: per another, or with others in brackets', () => {
    for (const [figure, unit] of [
      ['3人·天', '人·天'],
      ['5千瓦·时', '千瓦·时'],
      ['2.5万兆瓦·时', '兆瓦·时'],
      ['5千瓦时/人·年', '千瓦时/人·年'],
      ['5元/千卡', '元/千卡'],
      ['0.6人/百亿元', '人/百亿元'],
      ['3篇(条/件)', '篇(条/件)'],
      ['3辆(艘,架)次', '辆(艘,架)次'],
      ['35件( 次)', '件(次)'],
    ])
      expect(findNumbers(figure!)[0], figure).to.include({text: figure, unit});
  });

  it('are compared by one word for all ways to write them', () => {
    for (const ways of [
      '公里 千米 km KM ㎞',
      '平方米 平米 ㎡ m² m2',
      '元/平方米 元/㎡ 元／m2',
      '千瓦时 千瓦·时 kWh',
      '吨标准煤 吨标煤',
      '个百分点 百分点',
      '小时 个小时 h',
      '℃ °C 摄氏度',
      '% ％ ﹪',
      '微克/立方米 μg/m³ µg/㎥',
      '场次 場次',
      '位 名次',
      '标准箱 标箱 TEU',
    ])
      expect(new Set(ways.split(' ').map(canonicalUnit)), ways).to.have.property('size', 1);
    expect(new Set('公里 里 米 平方米 人 人次 月 个月'.split(' ').map(canonicalUnit))).to.have.property(
      'size',
      8,
    );
  });

  it('are the measure words of communiqués and relief too', () => {
    for (const [figure, unit, value] of [
      ['3.7万千升', '千升', 37_000],
      ['816万重量箱', '重量箱', 8_160_000],
      ['3200万棒', '棒', 32_000_000],
      ['3000顶', '顶', 3000],
      ['1.2万床', '床', 12_000],
      ['360车', '车', 360],
      ['12万锭', '锭', 120_000],
      ['16里', '里', 16],
    ] as const)
      expect(findNumbers(figure)[0], figure).to.include({text: figure, unit, value});
    for (const text of ['3车间', '5床位数', '9顶层', '3里面', '2船舶'])
      expect(findNumbers(text)[0]!.unit, text).not.to.match(/^[车顶里船]$/);
  });

  it('are none where the brackets hold nothing, or there is nothing before them', () => {
    for (const [text, unit] of [
      ['3件()', '件'],
      ['3件、条)', '件'],
      ['3/吨', ''],
    ])
      expect(findNumbers(`共${text}`)[0]!.unit, text).to.equal(unit);
  });

  it('close every bracket that they open', () => {
    const piece = fc.constantFrom(...'3 件 条 次 人 ( ) （ ） 、 / ,'.split(' '), ' ');
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 12}).map((pieces) => `共3件${pieces.join('')}`),
        (text) => {
          for (const {unit = ''} of findNumbers(text))
            expect(unit.match(/[(（]/g)?.length, unit).to.equal(unit.match(/[)）]/g)?.length);
        },
      ),
      runs(3000),
    );
  });
});
