// What words bound a figure goes with it onto its tile; what it says is kept beside its written words.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {composeHtml, parseReport, type Figure} from '../../src/report/index.js';

const pageOf = (text: string): string => {
  const {report} = parseReport(`某市工作报告\n\n一、主要工作\n\n${text}`);
  return composeHtml(report, {detail: 'digest'}).replaceAll('<wbr />', '');
};

/** Value, unit and label of each tile. */
const tilesOf = (text: string): string[][] =>
  [...pageOf(text).matchAll(/<wr-metric-tile[^>]* value="([^"]*)"(?: unit="([^"]*)")?[^>]*>([^<]*)/g)].map(
    ([, value = '', unit = '', label = '']) => [value, unit, label.trim()],
  );

const figureOf = (clause: string): Figure => {
  const {report} = parseReport(`某市工作报告\n\n一、主要工作\n\n${clause}，修缮校舍12所。`);
  const figures: Figure[] = [];
  JSON.stringify(report, (key, value: unknown) => {
    if (key === 'figure') figures.push(value as Figure);
    return value;
  });
  return figures[0]!;
};

describe('a figure on its tile', () => {
  it('takes the words with it that bound it, whichever they are', () => {
    for (const [bound, value = bound.replace('个', ''), unit = '个'] of [
      ['不止40个'],
      ['最少40个'],
      ['多于40个'],
      ['大概40个'],
      ['不小于40个'],
      ['接近40个'],
      ['逼近40个'],
      ['不到40个'],
      ['不足40个'],
      ['突破40个'],
      ['未满40个'],
      ['至多40个'],
      ['40个左右', '40', '个左右'],
      ['40个之内', '40', '个之内'],
      ['40多个', '40多', '个'],
    ] as [string, string?, string?][])
      assert.deepEqual(
        tilesOf(`建成口袋公园${bound}，修缮校舍12所，绿化道路88公里。`).filter(
          ([, , label]) => label === '建成口袋公园',
        ),
        [[value, unit, '建成口袋公园']],
        bound,
      );
  });

  it('leaves the letters of other words to them', () => {
    for (const [text, ...tile] of [
      ['调整村规民约11件', '11', '件', '调整村规民约'],
      ['接待预约5000人次', '5000', '人次', '接待预约'],
      ['批准条约3项', '3', '项', '批准条约'],
      ['开通5条多式联运线路', '5', '条', '开通多式联运线路'],
    ])
      assert.deepEqual(tilesOf(`${text}，修缮校舍12所，绿化道路88公里。`)[0], tile, text);
  });

  it('says its value, its range, its unit and its bound', () => {
    for (const [clause, quantity] of [
      ['发放补贴390余万元', {value: 3_900_000, unit: '元', bound: 'over'}],
      ['建成口袋公园不止40个', {value: 40, unit: '个', bound: 'over'}],
      ['综合税率5%—5.5%', {value: 5, upper: 5.5, unit: '%', bound: 'exact'}],
      ['平均气温零下5.5℃', {value: -5.5, unit: '℃', bound: 'exact'}],
    ] as const)
      assert.deepEqual(figureOf(clause).quantity, quantity, clause);
  });
});

describe('a report that writes its figures in Chinese numerals', () => {
  it('has tiles like any other', () => {
    assert.deepEqual(
      tilesOf('新修水渠七百多米，往返航班二十四航次，运送旅客三千余人次，调解纠纷二百一十余件次。'),
      [
        ['七百多', '米', '新修水渠'],
        ['二十四', '航次', '往返航班'],
        ['三千余', '人次', '运送旅客'],
        ['二百一十余', '件次', '调解纠纷'],
      ],
    );
    assert.deepEqual(tilesOf('全市结案率百分之九十五点四，全市调撤率百分之六十。'), [
      ['百分之九十五点四', '', '全市结案率'],
      ['百分之六十', '', '全市调撤率'],
    ]);
  });

  it('is one only where no figure is in digits and more than one is not', () => {
    assert.deepEqual(tilesOf('重点做好十一个方面工作。'), []);
    const tiles = tilesOf('修渠七百多米，修缮校舍12所，绿化道路88公里，民生实事五十件。');
    assert.ok(tiles.every(([value]) => /\d/.test(value!)));
  });
});
