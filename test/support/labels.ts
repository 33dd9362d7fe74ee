// Labels as geometry takes them, made up from lengths: for property tests.
import fc from 'fast-check';
import type {Breaks, Label} from '../../src/geometry/label.js';

/** A text of `length` characters, each 1em wide, that may be broken anywhere but into single characters. */
export function breaksOf(length: number): Breaks {
  const lines = Math.max(1, Math.min(6, Math.floor(length / 2)));
  return Array.from({length: lines}, (_, i) =>
    Array.from({length: i + 1}, (_line, k) => Math.floor((length + k) / (i + 1))),
  );
}

export const labels = (longest: number): fc.Arbitrary<Label> =>
  fc.record({
    key: fc.integer({min: 1, max: longest}).map(breaksOf),
    sub: fc.option(fc.integer({min: 1, max: longest}).map(breaksOf), {nil: undefined}),
  });
