// What a finding offers to write instead is what stood there before a digit was changed, or nothing is offered.
//   WR_INSTEAD=200,show   so many mutants of each draft; prints what was offered wrong, and where nothing was
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {examine} from '../../src/check/check.js';
import {indexSource, type SourceIndex} from '../../src/check/source-index.js';
import type {Finding} from '../../src/check/index.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {sourceFigure} from '../../src/studio/document/correct.js';
import {mutantsOf, type Mutant} from '../support/check/mutate.js';
import {corpusOwn, invented, reference} from '../support/report/corpus.js';

const wish = process.env.WR_INSTEAD ?? '';
/** By day so many mutants of each draft. */
const most = Number(/\d+/.exec(wish)?.[0] ?? 5);
/** What a small sample may miss more than its share. */
const slack = wish ? 0 : 2;
const kinds: readonly string[] = ['digit', 'single digit', 'decimal point'];

/** The figure of the source that the studio would write in the place of a mutant; undefined: none, or nothing is told. */
function offered({page, from, to, shows}: Mutant, index: SourceIndex, text: string): string | undefined {
  const isHere = ({pageAt, severity, shown}: {pageAt: number; severity: string; shown: string}) =>
    severity === 'error' && pageAt >= from && pageAt < to && shown.includes(shows);
  const finding: Finding | undefined = examine(page, index).findings.find(isHere);
  return finding && sourceFigure(finding, text);
}

const isSame = (written: string, was: string) => {
  const numbers: readonly string[] = written.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.includes(was);
};

describe('the figure to write instead', () => {
  it('is the one that stood there, in 97 of 100 cases, and another one in fewer than 1', () => {
    let [tried, right] = [0, 0];
    const wrong: string[] = [];
    const none: string[] = [];
    for (const {name, text} of [reference, ...corpusOwn, ...invented]) {
      const index = indexSource(text);
      for (const detail of ['full', 'brief'] as const) {
        const page = composeHtml(parseReport(text).report, {detail});
        let count = 0;
        for (const mutant of mutantsOf(page, 7)) {
          if (!kinds.includes(mutant.kind) || !mutant.was || count >= most) continue;
          count++;
          tried++;
          const written = offered(mutant, index, text);
          if (written !== undefined && isSame(written, mutant.was)) right++;
          else (written === undefined ? none : wrong).push(`${name} ${detail}: ${mutant.note}: ${written}`);
        }
      }
    }
    console.log(
      `to write instead: ${tried} tried, ${right} right, ${wrong.length} wrong, ${none.length} none`,
    );
    if (wish.includes('show')) console.log(`wrong:\n${wrong.join('\n')}\nnone:\n${none.join('\n')}`);
    assert.ok(right >= 0.97 * tried - slack, none.slice(0, 20).join('\n'));
    assert.ok(wrong.length <= 0.01 * tried + (slack && 1), wrong.slice(0, 20).join('\n'));
  });
});
