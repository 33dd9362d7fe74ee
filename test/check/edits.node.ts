// What editors do for good reasons raises no error; what turns a figure into another one's does.
//   WR_EDITS=show prints what was wrongly told, and what was not told
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {examine} from '../../src/check/check.js';
import {indexSource, type SourceIndex} from '../../src/check/source-index.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {contextMutants, type ContextMutant} from '../support/check/mutate-context.js';
import {honestEdits} from '../support/check/honest.js';
import {corpus, corpusOwn, invented, reference, type Sample} from '../support/report/corpus.js';

const shows = process.env.WR_EDITS === 'show';
/** By day every ninth edit and mutant of each page, one kind of edit on this page, its neighbour on the next. */
const step = process.env.WR_EDITS ? 1 : 9;
const some = process.env.WR_EDITS ? corpus : corpus.filter((_, i) => i % 4 === 1);

interface Trial {
  name: string;
  page: string;
  index: SourceIndex;
}
const trialsOf = (samples: readonly Sample[]): Trial[] =>
  samples.map(({name, text}) => ({
    name,
    page: composeHtml(parseReport(text).report, {detail: 'digest'}),
    index: indexSource(text),
  }));
const trials = trialsOf([reference, ...corpusOwn, ...invented, ...some]);

/** What is told at least, of all that was tried. */
const least = 0.97;

const errorsOf = (page: string, index: SourceIndex): string[] =>
  examine(page, index)
    .findings.filter(({severity}) => severity === 'error')
    .map(({verdict, shown, message}) => `${verdict} ${shown} ${message}`);

describe('an edit that editors make for good reasons', () => {
  it('raises no error in 95 of 100 cases', () => {
    assert.ok(honestEdits.length >= 80, String(honestEdits.length));
    let tried = 0;
    const alarms: string[] = [];
    for (const [t, {name, page, index}] of trials.entries())
      for (const {name: kind, edit} of honestEdits.filter((_, i) => (i + t) % step === 0)) {
        const changed = edit(page);
        if (changed === page) continue;
        tried++;
        const [error] = errorsOf(changed, index);
        if (error) alarms.push(`${name}, ${kind}: ${error}`);
      }
    console.log(`honest edits: ${honestEdits.length} kinds, ${tried} edits, ${alarms.length} with an error`);
    if (shows) console.log(alarms.join('\n'));
    assert.ok(alarms.length <= 0.05 * tried, alarms.slice(0, 20).join('\n'));
  });
});

describe('what makes a figure that of something else', () => {
  it('is told', () => {
    const scores = new Map<string, {tried: number; missed: string[]}>();
    for (const {name, page, index} of trials) {
      const {source, parts} = index;
      const mutants = contextMutants(
        page,
        source.text,
        parts.some(({kind}) => kind === 'plan'),
      );
      for (const mutant of mutants.filter((_, i) => i % step === 0)) {
        const score = scores.get(mutant.kind) ?? {tried: 0, missed: []};
        scores.set(mutant.kind, score);
        score.tried++;
        if (!isTold(mutant, index)) score.missed.push(`${name}: ${mutant.note}`);
      }
    }
    for (const [kind, {tried, missed}] of scores) {
      console.log(`${kind.padEnd(24)} ${tried - missed.length} of ${tried}`);
      if (shows) for (const each of missed) console.log(`    ${each}`);
    }
    for (const [kind, {tried, missed}] of scores)
      // Of a few one may be missed.
      assert.ok(
        missed.length <= Math.max(1, (1 - least) * tried),
        `${kind}: ${missed.slice(0, 9).join('\n')}`,
      );
  });
});

/** Whether there is a finding of the wanted kind that the untouched page does not have. */
function isTold({page, verdict, shown}: ContextMutant, index: SourceIndex): boolean {
  return examine(page, index).findings.some(
    (finding) =>
      (finding.severity === 'error' || verdict === 'repeated') &&
      (verdict === undefined || finding.verdict === verdict) &&
      `${finding.shown}${finding.label}`.replace(/\s/g, '').includes(shown.replace(/\s/g, '')),
  );
}
