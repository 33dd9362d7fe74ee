import {strict as assert} from 'node:assert';
import {test} from 'node:test';
import {findNumbers, parseQuantity} from '../../src/text/index.js';
import {bestTime} from '../support/best-time.js';

/** What might make a scanner look far ahead or back again and again. */
const PIECES = [
  '7',
  '１',
  '“',
  '《',
  '（1',
  '[',
  '第',
  '一',
  '十万',
  '百分之',
  '1万',
  '1万1亿',
  '1—',
  '1:',
  '1×',
  '1/',
  '12,345,',
  '1、',
  '每',
  'A1+',
  '3   ',
  '1.',
  '2022年',
  '1\n',
  '全年共收到提案235\n件',
  '1\u200b',
  '1万2',
  '1亿1千',
  '三成五',
  '超过的1%',
  '分别超1元、',
  '表1-',
];

const CHARACTERS = 4_000;
const TIMES = 16;

for (const piece of PIECES) {
  test(`time grows in step with a text of nothing but ${JSON.stringify(piece)}`, () => {
    const small = bestTime(() => findNumbers(piece.repeat(CHARACTERS / piece.length)));
    const large = bestTime(() => findNumbers(piece.repeat((CHARACTERS * TIMES) / piece.length)));
    // Linear growth is 16 times, quadratic 256; between them there is room for a busy machine.
    assert.ok(large < Math.max(small, 1) * TIMES * 5, `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`);
  });
}

test('a megabyte in an attribute is refused at once', () => {
  assert.equal(parseQuantity('5'.repeat(1_000_000)), undefined);
});
