// Nothing invented, nothing lost: what a draft shows is held against the text it was made from.
//   WR_RUNS=5000 WR_SEED=7 npm test -- test/report/fidelity.node.ts
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {runs, seed} from '../support/pieces.js';
import {corpus, corpusOwn, hasCorpus, reference, skip} from '../support/report/corpus.js';
import {all} from '../support/report/drafts.js';
import {assertFaithful, assertOwnCheck} from '../support/report/faithful.js';

/** The title of the reference report, which stays, and all below it. */
const [head, body] = [reference.text.slice(0, 40), reference.text.slice(40)];

/** One edit of a text: where, in parts of its length, how much of it, and what becomes of that. */
const edit = fc.record({
  at: fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
  length: fc.oneof(fc.constant(1), fc.integer({min: 2, max: 12})),
  kind: fc.constantFrom('cut', 'twice', 'mark', 'line cut', 'line twice', 'lines swapped', 'lines joined'),
  mark: fc.constantFrom('', '，', '。', '；', '：', '、', '“', '”', '其中', '分别', '和', '7', '3天', '\n'),
});

function edited(
  text: string,
  {at, length, kind, mark}: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): string {
  if (kind.startsWith('line')) {
    const lines = text.split('\n');
    const i = Math.floor(at * lines.length);
    const [line = '', next] = lines.slice(i, i + 2);
    const instead = {
      'line cut': [],
      'line twice': [line, line],
      'lines swapped': [next, line],
      'lines joined': [line + (next ?? '')],
    }[kind as 'line cut'];
    lines.splice(i, kind.startsWith('lines') ? 2 : 1, ...instead.filter((each) => each !== undefined));
    return lines.join('\n');
  }
  const start = Math.floor(at * text.length);
  if (kind === 'mark') {
    // Marks change where marks stand: there the shape of a paragraph hangs on them.
    const from = text.slice(start).search(/[，。；：、“”]/);
    return from < 0 ? text : text.slice(0, start + from) + mark + text.slice(start + from + 1);
  }
  const piece = text.slice(start, start + length);
  return text.slice(0, start) + (kind === 'twice' ? piece + piece : '') + text.slice(start + length);
}

describe('a draft invents nothing and loses nothing', () => {
  it('of the reference report, in full, as a digest and as a brief', () => {
    assertFaithful(reference.text, 'full');
    assertFaithful(reference.text, 'digest');
    assertOwnCheck(reference.text, 'brief');
  });

  it(`of texts near the reference report, whose shapes are nearly those we know (${runs(16)}, seed ${seed})`, () => {
    const edits = fc.array(edit, {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(edits, fc.constantFrom('full' as const, 'digest' as const), (some, detail) =>
        assertFaithful(head + some.reduce(edited, body), detail),
      ),
      {numRuns: runs(16), seed},
    );
  });

  it('of the corpus', {skip}, async (context) => {
    // By day every second one in full, and the others as a digest.
    const details = ['full', 'digest'] as const;
    for (const [i, {name, text}] of [...corpusOwn, ...corpus].entries())
      for (const detail of all ? details : [details[i % 2]!])
        await context.test(`${name}, ${detail}`, () => assertFaithful(text, detail));
  });

  it('says so where the corpus is absent', () => {
    if (!hasCorpus) console.log(skip);
  });
});
