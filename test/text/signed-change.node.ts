import assert from 'node:assert/strict';
import {readForm} from '../../src/check/quantity.js';
import {directionOf} from '../../src/check/directions.js';
import {readCell} from '../../src/elements/shared/table/cell.js';
import {changeInWords, downs, isYearly, parseChange, signOf, ups} from '../../src/text/signed-change.js';

describe('a change in words', () => {
  for (const [sign, words] of [
    ['up', ups],
    ['down', downs],
  ] as const) {
    for (const word of words.split('|')) {
      it(`is ${sign} to the element that draws it and to the check: ${word}`, () => {
        assert.deepEqual(parseChange(`比上年${word}4.1%`), {sign, words: `比上年${word}`, figure: '4.1%'});
        assert.equal(readForm(`${word}4.1%`)?.arrow, sign);
        assert.equal(readCell(`${word}4.1%`, '').value, sign === 'up' ? 4.1 : -4.1);
        if (word.length > 1) assert.equal(directionOf(`比上年${word}`), sign);
      });
    }
  }

  for (const [text, sign, words, figure] of [
    ['+4.1%', 'up', '增长', '4.1%'],
    [' ＋ 3.7% ', 'up', '增长', '3.7%'],
    ['-1.6%', 'down', '下降', '1.6%'],
    ['−12户', 'down', '下降', '12户'],
    ['\n－1.2个百分点', 'down', '下降', '1.2个百分点'],
    ['同比下降了约1.6%', 'down', '同比下降了', '约1.6%'],
    ['上升3位', 'up', '上升', '3位'],
    ['占４０%', 'none', '占', '４０%'],
    ['为上年的99.2%', 'none', '为上年的', '99.2%'],
    [' 与上年持平 ', 'none', '', '与上年持平'],
    ['', 'none', '', ''],
  ] as const)
    it(`is read as written: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseChange(text), {sign, words, figure});
    });

  it('keeps what bounds its figure with the figure, and what follows in other lines', () => {
    assert.deepEqual(parseChange(' 较去年增长 约8% '), {sign: 'up', words: '较去年增长', figure: '约8%'});
    assert.deepEqual(parseChange('减少２\n户'), {sign: 'down', words: '减少', figure: '２\n户'});
    assert.deepEqual(parseChange('降至近3成、2成'), {sign: 'down', words: '降至', figure: '近3成、2成'});
  });

  it('goes on behind a mark that is no sign of its own', () => {
    assert.deepEqual(parseChange('增长2-3%'), {sign: 'up', words: '增长', figure: '2-3%'});
    assert.deepEqual(parseChange('下降0.8%+'), {sign: 'down', words: '下降', figure: '0.8%+'});
  });

  it('is said in words; a sign alone says nothing', () => {
    assert.equal(changeInWords('+ 6.5%'), '增长6.5%');
    assert.equal(changeInWords('−12户'), '下降12户');
    assert.equal(changeInWords('比上年增长 6.5%'), '比上年增长6.5%');
    assert.equal(changeInWords('与上年持平'), '与上年持平');
    for (const none of ['+', ' － ', '']) assert.equal(changeInWords(none), '');
  });

  it('goes a way only by a word at the end', () => {
    assert.equal(signOf('增长放缓'), 'none');
    assert.equal(signOf('占比回落至'), 'down');
  });

  it('is one since the year before where its words say so or nothing', () => {
    for (const words of ['增长', '同比增长', '比上年下降了', '较去年减少', '同比', ''])
      assert.ok(isYearly({sign: 'up', words, figure: '2%'}), words);
    for (const words of ['比五年前增长', '比2019年增长', '环比增长', '累计增长'])
      assert.ok(!isYearly({sign: 'up', words, figure: '2%'}), words);
  });
});
