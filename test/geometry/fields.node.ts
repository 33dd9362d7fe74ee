import assert from 'node:assert/strict';
import fc from 'fast-check';
import {fieldSpans} from '../../src/geometry/fields.js';

const room = {9: 8, 11: 11};
const needing = (characters: number) => (width: number) => Math.ceil(characters / width);
const spansOf = (lengths: readonly number[], leads = false) => fieldSpans(lengths.map(needing), leads, room);

describe('fieldSpans', () => {
  it('fills every row: cards alone, or two that share it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 40}), {maxLength: 14}),
        fc.boolean(),
        (lengths, leads) => {
          const spans = spansOf(lengths, leads);
          assert.equal(spans.length, lengths.length);
          let row = 0;
          for (const span of spans) {
            row += span;
            assert.ok(row <= 20);
            if (row === 20) row = 0;
          }
          assert.equal(row, 0);
        },
      ),
    );
  });

  it('gives the wider part to the card whose words need it, and takes turns where none does', () => {
    assert.deepEqual(spansOf([9, 3, 3, 11, 3, 3, 3, 3]), [11, 9, 9, 11, 11, 9, 9, 11]);
  });

  it('leaves whole rows to the first of an odd number, to the first and sixth of many, and to few with many words', () => {
    assert.equal(spansOf([1, 1, 1, 1, 1])[0], 20);
    assert.deepEqual(
      spansOf(Array<number>(8).fill(1), true).flatMap((span, i) => (span === 20 ? i : [])),
      [0, 5],
    );
    assert.ok(!spansOf(Array<number>(6).fill(1), true).includes(20));
    assert.deepEqual(spansOf([9, 3, 60, 3]), [20, 20, 20, 20]);
  });

  it('sets two to four with few words two abreast, the longest of three in a row of its own', () => {
    assert.deepEqual(spansOf([3, 3]), [11, 9]);
    assert.deepEqual(spansOf([3, 3, 3, 3]), [11, 9, 9, 11]);
    assert.deepEqual(spansOf([3, 3, 3]), [20, 11, 9]);
    assert.deepEqual(spansOf([3, 3, 24]), [11, 9, 20]);
  });
});
