// Every error an editor can make in a figure, a name or a sentence is reported where it stands.
//   WR_MUTATIONS=all   every mutant of every page, not a sample; WR_MUTATIONS=show prints what was missed
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {examine} from '../../src/report/check/check.js';
import {studySource} from '../../src/report/check/study.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {corpus, reference, skip} from '../report/corpus.js';
import {kinds, mutantsOf, type Kind, type Mutant} from './mutate.js';

const wish = process.env.WR_MUTATIONS ?? '';
const all = wish.includes('all');
/** Of each page and kind at most so many mutants are tried in a normal run. */
const mostTried = all ? Infinity : 9;

const targets: Record<Kind, number> = {
  digit: 0.995,
  'single digit': 0.995,
  'date or ordinal': 0.995,
  unit: 0.99,
  bound: 0.99,
  label: 0.97,
  name: 0.995,
  'sentence: 不': 0.995,
  'sentence: a character': 0.995,
  'sentence: another character': 0.995,
  // A label may be a shorter one, rightly.
  'label: a character': 0.95,
};

interface Score {
  tried: number;
  found: number;
  missed: string[];
}

interface Trial {
  name: string;
  page: string;
  source: string;
}

function scores(trials: readonly Trial[], most: number): Map<Kind, Score> {
  const result = new Map<Kind, Score>(kinds.map((kind) => [kind, {tried: 0, found: 0, missed: []}]));
  trials.forEach(({name, page, source}, seed) => {
    const study = studySource(source);
    const tried = new Map<Kind, number>();
    for (const mutant of mutantsOf(page, seed + 1)) {
      const count = tried.get(mutant.kind) ?? 0;
      if (count >= most) continue;
      tried.set(mutant.kind, count + 1);
      const score = result.get(mutant.kind)!;
      score.tried++;
      if (isReported(mutant, study)) score.found++;
      else score.missed.push(`${name}: ${mutant.note}`);
    }
  });
  return result;
}

function isReported({page, from, to}: Mutant, study: ReturnType<typeof studySource>): boolean {
  return examine(page, study).findings.some(
    ({severity, pageAt}) => severity === 'error' && pageAt >= from && pageAt < to,
  );
}

function print(result: Map<Kind, Score>): void {
  for (const [kind, {tried, found, missed}] of result) {
    const share = tried ? ((100 * found) / tried).toFixed(2) : '–';
    console.log(
      `${kind.padEnd(28)} ${String(found).padStart(6)} of ${String(tried).padStart(6)}  ${share} %`,
    );
    if (wish.includes('show')) for (const each of missed) console.log(`    ${each}`);
  }
}

function assertTargets(result: Map<Kind, Score>): void {
  for (const [kind, {tried, found, missed}] of result) {
    if (tried === 0) continue;
    const message = `${kind}: ${found} of ${tried}\n${missed.slice(0, 20).join('\n')}`;
    assert.ok(found >= targets[kind] * tried, message);
  }
}

const examplePage = readFileSync(
  fileURLToPath(new URL('../../examples/youyang.html', import.meta.url)),
  'utf8',
);
const referenceTrials: Trial[] = [
  {name: 'the reference page', page: examplePage, source: reference.text},
  {name: 'its draft', page: composeHtml(parseReport(reference.text).report), source: reference.text},
];
const corpusTrials: Trial[] = corpus.flatMap(({name, text}) =>
  (['full', 'digest'] as const).map((detail) => ({
    name: `${name} ${detail}`,
    page: composeHtml(parseReport(text).report, {detail}),
    source: text,
  })),
);

describe('checkReport(page, source), with one thing changed on the page,', () => {
  it('reports every change on the reference page and its draft', () => {
    const result = scores(referenceTrials, Infinity);
    print(result);
    assertTargets(result);
  });

  it('reports changes on drafts of the whole corpus', {skip}, () => {
    const result = scores(corpusTrials, mostTried);
    print(result);
    assertTargets(result);
  });
});

describe('checkReport(page, source), with nothing changed,', () => {
  it('finds no error on the reference page and its draft', () => {
    for (const {name, page, source} of referenceTrials) assert.deepEqual(errors(page, source), [], name);
  });

  it('finds no error on any draft of the corpus', {skip}, () => {
    for (const {name, page, source} of corpusTrials) assert.deepEqual(errors(page, source), [], name);
  });
});

function errors(page: string, source: string): string[] {
  return examine(page, source)
    .findings.filter(({severity}) => severity === 'error')
    .map(({element, message}) => `${element}: ${message}`);
}
