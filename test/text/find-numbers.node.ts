import {expect} from 'chai';
import fc from 'fast-check';
import {findNumbers, type NumberMention} from '../../src/text/index.js';
import {runs} from '../support/runs.js';

/** Pieces that reports are made of, and such that try a scanner. */
const PIECES = fc.constantFrom(
  ...'0 1 7 12 20 92 235 2022 2026 139 5.2 0.99 29,378 390 12345 ３ ２５％ 年 月 日 时 件 个 個 条 场次 余 多 万 億 亿元 千 百 % ％ ‰ 个百分点 第 前 约 超 近 左右 以上 以内 — － - ~ 至 到 ∶ ： : / × + · . ． , ， 。 、 （ ） ( ) [ ] 〔 〕 “ ” 《 》 " 提案 增长 达到 连续 今后 过去 来 内 位 名 期 届 周年 一 三 七 十 百分之 分之 成 倍 番 G A PM C 级 版 号线 热线 圈 全国 位居 和 其中 ● -'.split(
    ' ',
  ),
  ' ',
  '\n',
  '　',
);
const REPORT = fc.array(PIECES, {maxLength: 30}).map((pieces) => pieces.join(''));
const ANY_TEXT = fc.oneof(
  REPORT,
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({unit: 'grapheme', maxLength: 60}),
);
const RUNS = runs(3000);

const DIGIT_RUN = /[0-9０-９]+/g;
const endOf = ({at, text}: NumberMention) => at + text.length;

describe('findNumbers on any text', () => {
  it('cuts every mention from the text, in order, none overlapping', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        let last = 0;
        for (const mention of findNumbers(text)) {
          expect(mention.at).to.be.at.least(last);
          expect(mention.text).to.have.length.above(0);
          expect(text.slice(mention.at, endOf(mention))).to.equal(mention.text);
          last = endOf(mention);
        }
      }),
      RUNS,
    );
  });

  it('puts every run of digits in exactly one mention', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const mentions = findNumbers(text);
        for (const run of text.matchAll(DIGIT_RUN)) {
          const [from, to] = [run.index, run.index + run[0].length];
          const around = mentions.filter((mention) => mention.at < to && endOf(mention) > from);
          expect(around, run[0]).to.have.length(1);
          expect(around[0]!.at <= from && endOf(around[0]!) >= to, run[0]).to.equal(true);
        }
      }),
      RUNS,
    );
  });

  it('begins each mention at a digit, and ends none in a space', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        for (const {text: written} of findNumbers(text)) {
          expect(written).to.match(/^[0-9０-９〇○零一二三四五六七八九十百千万萬亿億两兩]/);
          expect(written).to.equal(written.trim());
        }
      }),
      RUNS,
    );
  });

  it('gives value, unit and bound to quantities and ranks only, and numbers that JSON can hold', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        for (const mention of findNumbers(text)) {
          const measured = mention.kind === 'quantity' || mention.kind === 'rank';
          expect(Number.isFinite(mention.value)).to.equal(measured);
          expect(typeof mention.unit === 'string').to.equal(measured);
          expect(mention.bound !== undefined).to.equal(measured);
          if (mention.upper !== undefined) expect(mention.upper).to.be.above(mention.value!);
        }
      }),
      RUNS,
    );
  });

  it('reads a paragraph alike whatever stands before and after it', () => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        const before = '各项工作稳步推进。\n';
        const alone = findNumbers(text);
        // A line of words would make a 1 alone before it the number of an item.
        const within = findNumbers(`${before}${text}\n——各项工作稳步推进。`);
        expect(within.map((mention) => ({...mention, at: mention.at - before.length}))).to.deep.equal(alone);
      }),
      RUNS,
    );
  });
});

describe('findNumbers on one figure', () => {
  const FIGURE = fc.record({
    digits: fc.oneof(
      fc.integer({min: 1, max: 9999}).map(String),
      fc.integer({min: 1, max: 99_999}).map((n) => `${n / 100}`),
    ),
    inner: fc.constantFrom('', '余', '多'),
    scale: fc.constantFrom(['', 1], ['万', 1e4], ['亿', 1e8], ['千', 1e3], ['万亿', 1e12]) as fc.Arbitrary<
      [string, number]
    >,
    unit: fc.constantFrom(
      '件',
      '场次',
      '元',
      '人次',
      '平方公里',
      '微克/立方米',
      '个百分点',
      '项(条)',
      '千瓦时',
    ),
  });
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

  it('reads value, unit and bound, spaced and full-width alike', () => {
    fc.assert(
      fc.property(FIGURE, ({digits, inner, scale: [scale, factor], unit}) => {
        for (const written of [
          `${digits}${inner}${scale}${unit}`,
          `${digits} ${inner}${scale}${unit}`,
          `${digits} ${inner}${scale} ${unit}`,
          `${wide(digits)}${inner}${scale}${unit}`,
        ]) {
          const mentions = findNumbers(`全年共完成${written}，较好`);
          expect(mentions, written).to.have.length(1);
          const {at, text, kind, value, unit: read, bound} = mentions[0]!;
          expect({at, text, kind, read}).to.deep.equal({at: 5, text: written, kind: 'quantity', read: unit});
          expect(value).to.be.closeTo(Number(digits) * factor, 1e-9 * Number(digits) * factor);
          expect(bound).to.equal(inner === '' ? 'exact' : 'over');
        }
      }),
      runs(500),
    );
  });

  it('never throws on what is no text of a report', () => {
    for (const text of [
      '',
      '\ud800',
      '\udfff5\ud83d',
      '\u0000',
      '9'.repeat(5000),
      '5'.repeat(400) + '万元',
      '1:'.repeat(3000),
    ]) {
      expect(() => findNumbers(text)).not.to.throw();
    }
  });
});
