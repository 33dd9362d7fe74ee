import {expect} from 'chai';
import fc from 'fast-check';
import {dateEnd, isYearNumber} from '../../src/text/dates.js';

/** The date that folded text begins with, or nothing. */
const dateOf = (text: string): string => text.slice(0, dateEnd(text, 0) ?? 0);

describe('dateEnd(text, at)', () => {
  const whole = {
    'a year': '1800年 2022年 2199年 20XX年 202×年 201*年 20Xx年',
    'a month or quarter': '1月 12月 1季度 4季度',
    'a day': '1日 31日 2022年3月5日 2022年5日 3月1号 3月31号',
    'a clock time': '24时 9时30分 9时30分59秒 9点30分 9点59分 3日9点 3月5日9:30 3月5日15时',
    'a clock time with colons': '0:00 9:30 24:00 10:02:28 23:59:59',
    'a date with marks': '2025-03-05 2025/3/5 2025.3.5 1900-1-1 2099-12-31 04.03.2015 4/3/2015 04-03-2015',
    'a span':
      '1-11月 2021-2025年 2014-2015 6日至10日 6日到10日 2022年1-11月 1月~3月 9:00-17:30 2022年3月5日-8日',
    'school years': '2024/2025 2023/24 1999/00 2009/10',
    'digits that ran together': '20156日 201516日 2015161日 20151612日 20151612月',
  };
  for (const [name, texts] of Object.entries(whole)) {
    it(`reads ${name}: ${texts}`, () => {
      for (const text of texts.split(' ')) {
        expect(dateOf(text), text).to.equal(text);
        expect(dateOf(`${text}，完成`), text).to.equal(text);
      }
    });
  }

  it('reads a date with spaces between its parts, one at most', () => {
    for (const text of [
      '2022 年 3 月 5 日',
      '2022年 3月 5日 9:30',
      '2025-03-05 10:02:28',
      '2 0 2 4 年',
      '2 0 2 4年',
      '6日 至 10日',
    ])
      expect(dateOf(text), text).to.equal(text);
    expect(dateOf('2022年  3月')).to.equal('2022年');
    for (const text of [
      '2  0 2 4 年',
      '2 0 2 年',
      '2 0 2 44 年',
      '22 0 2 4 年',
      '2 0 2 4 月',
      '2 0 2 4年'.replace('4', 'x'),
    ])
      expect(dateOf(text), text).to.equal('');
  });

  const none = {
    'years out of our times': '1799年 2200年 999年 12022年 20X年 20XXX年 20XX月 2022×年',
    'no months': '0月 13月 012月 3月龄 3月均 0季度 5季度 3季',
    'no days': '0日 32日 001日 3日均 3日龄 5号 32号',
    'no clock times':
      '25时 024时 9点 25点整 9点300分 5分 5秒 9点x分 25:00 9:60 9:5 9:300 123:30 10:02:60 9:30.5 9:30∶1 9:30:1',
    'time as a length': '3时段 3时间 3时代 3时期 3时刻 3时常 3时效 3时速 3时尚 3时空 3时长 3时限',
    'no dates with marks':
      '2025-3/5 2025-123-5 2025-3-123 2025-3 2025--5 1899-3-5 2100-3-5 123.3.2015 4.333.2015 4.3.20155 4.3.1899 20255-3-5 .3.2015',
    'no spans':
      '2015-2014 2014-2014 2014-2015.5 5-2025年 2021-5月 12345-11月 8-9:30 1-2014 2014-2 1-13月 5-10',
    'no school years': '2024/26 2024/23 24/25 2024/2 2024/202 1899/1900 2024-25 2024/2100 20241/25',
    'too few or too many digits in one': '2015日 201516121日 20151件',
    ratios: '9:30比 9:30比例 9:30比率 9:30配',
  };
  for (const [name, texts] of Object.entries(none)) {
    it(`reads ${name}: ${texts}`, () => {
      for (const text of texts.split(' ')) expect(dateOf(text), text).to.equal('');
    });
  }

  it('ends before what is no part of it', () => {
    for (const [text, date] of [
      ['9点整', '9点'],
      ['9点钟', '9点'],
      ['9点半', '9点'],
      ['24点整', '24点'],
      ['3月2022年', '3月'],
      ['3月5月', '3月'],
      ['2022年2023年', '2022年'],
      ['2022年13月', '2022年'],
      ['2022年0日', '2022年'],
      ['2022年5号', '2022年'],
      ['3月32号', '3月'],
      ['3月9:30', '3月'],
      ['5日25点', '5日'],
      ['9点60分', '9点'],
      ['9时60分', '9时'],
      ['9时5秒', '9时'],
      ['9时30分60秒', '9时30分'],
      ['9时30分5分', '9时30分'],
      ['2022年1-13月', '2022年'],
      ['2022年123-11月', '2022年'],
      ['2022年-11', '2022年'],
      ['6日至', '6日'],
      ['6日—10日', '6日'],
      ['6日至甲日', '6日'],
      ['9:30至10', '9:30'],
    ])
      expect(dateOf(text!), text).to.equal(date);
  });

  it('knows 点 as a clock time behind the time of day', () => {
    for (const day of '午晚晨早夜') {
      expect(dateEnd(`${day}9点`, 1), day).to.equal(3);
      expect(dateEnd(`${day}12点`, 1), day).to.equal(4);
    }
    expect(dateEnd('第9点', 1)).to.equal(undefined);
  });

  it('knows a ratio by 比 in its clause, no more than twelve characters before', () => {
    const behind = (words: string) => dateEnd(`${words}9:30`, words.length) !== undefined;
    expect(behind('比')).to.equal(false);
    expect(behind(`比${'甲'.repeat(11)}`)).to.equal(false);
    expect(behind(`比${'甲'.repeat(12)}`)).to.equal(true);
    for (const mark of '\n，。；,;') expect(behind(`比${mark}`), mark).to.equal(true);
    for (const mark of '、甲') expect(behind(`比${mark}`), mark).to.equal(false);
  });

  it('reads every day of our times in every way to write it', () => {
    const dates = fc.date({
      min: new Date(Date.UTC(1900, 0, 1)),
      max: new Date(Date.UTC(2099, 11, 31)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const [year, month, day] = date.toISOString().slice(0, 10).split('-').map(Number);
        const time = date.toISOString().slice(11, 19);
        for (const text of [
          `${year}年${month}月${day}日`,
          `${month}月${day}日`,
          `${year}年${month}月`,
          `${year}-${month}-${day}`,
          `${year}.${month}.${day}`,
          `${day}/${month}/${year}`,
          `${year}年${month}月${day}日${time}`,
          `${date.toISOString().slice(0, 10)} ${time}`,
        ])
          expect(dateOf(`${text}，`)).to.equal(text);
      }),
    );
  });
});

describe('isYearNumber(digits)', () => {
  it('is true for the four digits of 1900 to 2099', () => {
    for (const year of ['1900', '1999', '2000', '2099']) expect(isYearNumber(year), year).to.equal(true);
    for (const other of ['1899', '2100', '190', '19000', '19a0', '', '202年'])
      expect(isYearNumber(other), other).to.equal(false);
  });
});
