// The browser numbers its elements as they come to be asked for: what a PDF holds of that is the same every time.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {reproducible} from '../../src/cli/formats/pdf-reproducible.js';

const name = (number: number) => `(node${String(number).padStart(8, '0')})`;

/** A structure of three headings and a cell, whose ids the browser gave in another order. */
const pdf = (ids: readonly number[], day: string) =>
  Buffer.from(
    [
      `<</CreationDate (D:${day}) /ModDate (D:${day})>>`,
      ...ids.map((id) => `<</Type /StructElem /S /TH /ID ${name(id)}>>`),
      `<</S /TD /A [<</O /Table /Headers [${name(ids[0]!)} ${name(ids[2]!)}]>>]>>`,
      `<</Limits [${name(Math.min(...ids))} ${name(Math.max(...ids))}]`,
      `/Names [${[...ids]
        .sort((a, b) => a - b)
        .map((id) => `${name(id)} ${[9, 71, 102][ids.indexOf(id)]} 0 R`)
        .join(' ')}]>>`,
    ].join('\n'),
    'latin1',
  );

describe('a PDF', () => {
  it('is the same whatever order its elements got their ids in, byte by byte in place', () => {
    const [first, ...others] = [
      [1, 2, 3],
      [3, 2, 1],
      [20, 7, 12345678],
      [2, 3, 1],
    ].map((ids, day) => reproducible(pdf(ids, `2025010${day}`)).toString('latin1'));
    for (const other of others) assert.equal(other, first);
    assert.match(
      first!,
      /Headers \[\(node00000001\) \(node00000003\)\][^]*Limits \[\(node00000001\) \(node00000003\)\]\n\/Names \[\(node00000001\) 9 0 R \(node00000002\) 71 0 R \(node00000003\) 102 0 R\]/,
    );
    assert.doesNotMatch(first!, /Date/);
    assert.equal(first!.length, pdf([1, 2, 3], '20250100').length);
  });
});
