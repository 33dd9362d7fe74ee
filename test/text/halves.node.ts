import assert from 'node:assert/strict';
import {partBehindUnit, partedUnitAt} from '../../src/text/halves.js';

/** 万 is the only unit here. */
const unitEnd = (text: string, at: number): number => (text[at] === '万' ? at + 1 : at);

describe('partBehindUnit(text, at, unitEnd)', () => {
  it('reads a half behind a unit, and no half of another word', () => {
    assert.deepEqual(partBehindUnit('共2年半。', 2, unitEnd), {
      end: 4,
      impliedUnit: '年',
      more: 0.5,
      inner: '',
    });
    assert.deepEqual(partBehindUnit('3小时半', 1, unitEnd), {
      end: 4,
      impliedUnit: '小时',
      more: 0.5,
      inner: '',
    });
    assert.equal(partBehindUnit('2年半数', 1, unitEnd), undefined);
  });

  it('reads the hundredths of a time, of two digits alone', () => {
    const time = {end: 6, digitsEnd: 6, impliedUnit: '秒', more: 0.38, inner: ''};
    assert.deepEqual(partBehindUnit('以10秒38夺冠', 3, unitEnd), {...time});
    for (const text of ['以10秒385', '以10秒38个', '以10秒38%', '以10秒38.5', '以10秒3', '以10秒'])
      assert.equal(partBehindUnit(text, 3, unitEnd), undefined, text);
  });

  it('reads the tenths of 成 and 米, of one digit alone', () => {
    for (const [text, unit] of [
      ['约3成5，', '成'],
      ['约3成五。', '成'],
      ['约一米五', '米'],
    ] as const)
      assert.deepEqual(
        partBehindUnit(text, 2, unitEnd),
        {end: 4, digitsEnd: 4, impliedUnit: unit, more: 0.5, inner: ''},
        text,
      );
    for (const text of ['约3成55', '约3成五五', '约3成5万', '约3成5.5', '约3成的', '约3成', '约3吨5', '约3'])
      assert.equal(partBehindUnit(text, 2, unitEnd), undefined, text);
  });
});

describe('partedUnitAt(text, at)', () => {
  it('reads 多, 余 and 半 within a unit', () => {
    assert.deepEqual(partedUnitAt('2个多月', 1), {end: 4, impliedUnit: '个月', more: 0, inner: '多'});
    assert.deepEqual(partedUnitAt('3个余星期', 1), {end: 5, impliedUnit: '个星期', more: 0, inner: '多'});
    assert.deepEqual(partedUnitAt('1个半月', 1), {end: 4, impliedUnit: '个月', more: 0.5, inner: ''});
    assert.deepEqual(partedUnitAt('1个半小时', 1), {end: 5, impliedUnit: '小时', more: 0.5, inner: ''});
    assert.deepEqual(partedUnitAt('1个半学时', 1), {end: 5, impliedUnit: '学时', more: 0.5, inner: ''});
    assert.equal(partedUnitAt('3个半', 1), undefined);
    assert.equal(partedUnitAt('3个多', 1), undefined);
  });
});
