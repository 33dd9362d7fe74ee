import {expect} from 'chai';
import fc from 'fast-check';
import {parseQuantity} from '../../src/text/index.js';
import {runs} from '../support/runs.js';

describe('parseQuantity', () => {
  const FIGURES: [string, object][] = [
    ['22', {before: '', digits: '22', after: '', value: 22, unit: '', bound: 'exact'}],
    ['22 场次', {digits: '22', after: ' 场次', value: 22, unit: '场次'}],
    ['390余万', {digits: '390', after: '余万', value: 3_900_000, unit: '', bound: 'over'}],
    ['390 余万元', {digits: '390', after: ' 余万元', value: 3_900_000, unit: '元', bound: 'over'}],
    [
      '超500亿元',
      {before: '超', digits: '500', after: '亿元', value: 50_000_000_000, unit: '元', bound: 'over'},
    ],
    ['5%左右', {digits: '5', after: '%左右', value: 5, unit: '%', bound: 'about'}],
    ['5%—5.5%', {digits: '5%—5.5', after: '%', value: 5, upper: 5.5, unit: '%'}],
    ['2.9∶1', {digits: '2.9∶1', after: '', value: 2.9, unit: ''}],
    ['第3位', {before: '第', digits: '3', after: '位', value: 3, unit: '位'}],
    ['六成', {digits: '六', after: '成', value: 6, unit: '成'}],
    ['百分之五', {digits: '百分之五', after: '', value: 5, unit: '%'}],
    ['-0.99‰', {before: '-', digits: '0.99', value: -0.99, unit: '‰'}],
    ['10.2％', {digits: '10.2', after: '％', value: 10.2, unit: '%'}],
    ['30+', {digits: '30', after: '+', value: 30, unit: '', bound: 'over'}],
    ['12桌席', {digits: '12', after: '桌席', value: 12, unit: '桌席'}],
    ['29 378', {digits: '29 378', value: 29_378}],
    ['70万人以上', {digits: '70', after: '万人以上', value: 700_000, unit: '人', bound: 'atLeast'}],
  ];
  for (const [text, parts] of FIGURES) {
    it(`reads ${text}`, () => {
      expect(parseQuantity(text)).to.deep.include(parts);
    });
  }

  it('gives undefined for what is not one figure', () => {
    for (const text of [
      '',
      ' ',
      '全部办结',
      '3个5次',
      '92→26',
      '提案235件',
      '5个写得很长的非单位',
      'x篇',
      '235 / 225 / 60',
      '，',
      '5'.repeat(80),
    ]) {
      expect(parseQuantity(text), text).to.equal(undefined);
    }
  });

  it('always parts the trimmed text without a rest', () => {
    const piece = fc.constantFrom(
      '1',
      '22',
      '３',
      '.',
      '5%',
      '余',
      '万',
      '亿',
      '元',
      '件',
      '约',
      '超',
      '左右',
      '—',
      '第',
      ' ',
      '三',
      '十',
      '-',
      '+',
      '桌',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join('')),
          fc.string({unit: 'binary'}),
        ),
        (text) => {
          const quantity = parseQuantity(text);
          if (!quantity) return;
          expect(quantity.before + quantity.digits + quantity.after).to.equal(text.trim());
          expect(quantity.text).to.equal(text.trim());
          expect(Number.isFinite(quantity.value)).to.equal(true);
        },
      ),
      runs(3000),
    );
  });
});
