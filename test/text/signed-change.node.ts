import assert from 'node:assert/strict';
import {readForm} from '../../src/check/quantity.js';
import {directionOf} from '../../src/check/verdicts.js';
import {readCell} from '../../src/elements/shared/table/cell.js';
import {downs, parseChange, ups} from '../../src/text/signed-change.js';

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

  it('has no way where none is told', () => {
    assert.equal(parseChange('为上年的99.2%').sign, 'none');
    assert.equal(parseChange('与上年持平').sign, 'none');
  });
});
