import assert from 'node:assert/strict';
import {isYearly, parseChange} from '../../src/text/signed-change.js';

describe('a change as written', () => {
  for (const [text, sign, words, figure] of [
    ['+4.1%', 'up', '增长', '4.1%'],
    [' ＋ 4.1% ', 'up', '增长', '4.1%'],
    ['-1.6%', 'down', '下降', '1.6%'],
    ['−1.6%', 'down', '下降', '1.6%'],
    ['比上年增长4.1%', 'up', '比上年增长', '4.1%'],
    ['同比下降了约1.6%', 'down', '同比下降了', '约1.6%'],
    ['上升3位', 'up', '上升', '3位'],
    ['占４０%', 'none', '占', '４０%'],
    ['持平', 'none', '', '持平'],
    ['', 'none', '', ''],
  ] as const) {
    it(`is read: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseChange(text), {sign, words, figure});
    });
  }

  it('is since the year before where it says so, or no other', () => {
    const yearly = (text: string) => isYearly(parseChange(text));
    assert.deepEqual(['比上年增长1%', '同比下降1%', '+1%', '比2019年增长1%', '累计增长1%'].map(yearly), [
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
