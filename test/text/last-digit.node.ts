import assert from 'node:assert/strict';
import fc from 'fast-check';
import {lastDigit, scaleOf} from '../../src/text/last-digit.js';
import {parseQuantity} from '../../src/text/parse-quantity.js';

describe('the last digit shown', () => {
  for (const [figure, step, scale] of [
    ['22场次', 1, 1],
    ['5.2%', 0.1, 1],
    ['-5.20%', 0.01, 1],
    ['3.2万元', 1000, 1e4],
    ['1,234.5亿元', 1e7, 1e8],
    ['１，２３４．５亿元', 1e7, 1e8],
    ['0.0%', 0.1, 1],
    ['5%—5.5%', 1, 1],
    ['三千二百余', 0, 1],
  ] as const)
    it(`is worth ${step} in ${figure}`, () => {
      const {digits, value} = parseQuantity(figure)!;
      assert.ok(Math.abs(lastDigit(digits, value) - step) <= step / 1e9, String(lastDigit(digits, value)));
      assert.ok(Math.abs(scaleOf(digits, value) / scale - 1) < 1e-9, String(scaleOf(digits, value)));
    });

  it('is worth the same whatever the digit', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1e9}), fc.integer({min: 0, max: 4}), (number, decimals) => {
        const digits = (number / 10 ** decimals).toFixed(decimals);
        const {value} = parseQuantity(`${digits}万元`)!;
        const step = 10 ** (4 - decimals);
        assert.ok(Math.abs(lastDigit(digits, value) / step - 1) < 1e-6);
      }),
    );
  });
});
