// Every error an editor can make in a figure, a name or a sentence is reported where it stands.
//   WR_MUTATIONS=all   40 mutants of each kind on every page, not a sample, or as many as WR_MUTATIONS=9 says;
//   WR_MUTATIONS=all,show prints what was missed, too
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {examine} from '../../src/check/check.js';
import {indexSource} from '../../src/check/source-index.js';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {corpus, reference, skip} from '../support/report/corpus.js';
import {kinds, mutantsOf, type Kind, type Mutant} from '../support/check/mutate.js';
import {asTables} from '../support/check/tables.js';

const wish = process.env.WR_MUTATIONS ?? '';
/** Of each page and kind at most so many mutants are tried; in a normal run few, in turns on the pages of the corpus. */
const wanted = /\d+/.exec(wish)?.[0] ?? (wish.includes('all') ? '40' : undefined);
const mostTried = Number(wanted ?? 2);
const everyNth = wanted ? 1 : 11;
/** Of each kind on the reference page, and on its draft, in a normal run. */
const mostOfReference = 24;

/** What a label leaves out may be right; what is left of a digit never is. */
const special: Partial<Record<Kind, number>> = {
  'Chinese numeral': 0.97,
  unit: 0.99,
  '% or points': 0.99,
  '万 or 亿': 0.99,
  'bound dropped': 0.99,
  'bound changed': 0.99,
  label: 0.97,
  // Where one of the two is the other rounded (5% for 4.6%) the editor is asked, and the other alone is an error.
  'figures of two clauses': 0.97,
  'from and to': 0.97,
  'growth or decline': 0.97,
  'label: a character less': 0.97,
};
const targetOf = (kind: Kind) => special[kind] ?? 0.995;

/** What may be an editor's wording: it is told, and no error. */
const isWording = (kind: Kind): boolean =>
  kind.startsWith('sentence: ') || kind === 'label: a character less';

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
    const sourceIndex = indexSource(source);
    const tried = new Map<Kind, number>();
    for (const mutant of mutantsOf(page, seed + 1)) {
      const count = tried.get(mutant.kind) ?? 0;
      if (count >= most) continue;
      tried.set(mutant.kind, count + 1);
      const score = result.get(mutant.kind)!;
      score.tried++;
      if (isReported(mutant, sourceIndex)) score.found++;
      else score.missed.push(`${name}: ${mutant.note}`);
    }
  });
  return result;
}

/** Whether an error is reported at the place, and shows the wrong figure or some words. */
function isReported(
  {kind, page, from, to, shows, orShows}: Mutant,
  sourceIndex: ReturnType<typeof indexSource>,
): boolean {
  return examine(page, sourceIndex).findings.some(
    ({severity, pageAt, shown, label}) =>
      (severity === 'error' || isWording(kind)) &&
      pageAt >= from &&
      pageAt < to &&
      shown !== '' &&
      (shows === '' ||
        [shows, orShows].some(
          (each) => each && ((shown + label).replace(/\s/g, '').includes(each) || each.includes(shown)),
        )),
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

/** What a small sample may miss more than its share. */
const slack = wish.includes('all') ? 0 : 2;

function assertTargets(result: Map<Kind, Score>): void {
  for (const [kind, {tried, found, missed}] of result) {
    if (tried === 0) continue;
    const message = `${kind}: ${found} of ${tried}\n${missed.slice(0, 20).join('\n')}`;
    assert.ok(found >= targetOf(kind) * tried - slack, message);
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
/** The full draft, the digest, and that with plain tables in place of its tiles. */
const corpusTrials: Trial[] = corpus.flatMap(({name, text}) => {
  const {report} = parseReport(text);
  const [full, digest] = [composeHtml(report, {detail: 'full'}), composeHtml(report, {detail: 'digest'})];
  return [
    {name: `${name} full`, page: full, source: text},
    {name: `${name} digest`, page: digest, source: text},
    {name: `${name} tables`, page: asTables(digest), source: text},
  ];
});

describe('checkReport(page, source), with one thing changed on the page,', () => {
  it('reports every change on the reference page and its draft', () => {
    const result = scores(referenceTrials, wanted ? Infinity : mostOfReference);
    print(result);
    assertTargets(result);
  });

  it('reports changes on drafts of the whole corpus', {skip}, () => {
    const result = scores(
      corpusTrials.filter((_, i) => i % everyNth === 0),
      mostTried,
    );
    print(result);
    assertTargets(result);
  });
});

describe('checkReport(page, source), with nothing changed,', () => {
  it('finds no error on the reference page and its draft', () => {
    for (const {name, page, source} of referenceTrials) assert.deepEqual(errors(page, source), [], name);
  });

  it('finds no error on drafts of the corpus, by night on any', {skip}, () => {
    for (const [i, {name, page, source}] of corpusTrials.entries())
      if (wanted || i % 4 === 0) assert.deepEqual(errors(page, source), [], name);
  });
});

function errors(page: string, source: string): string[] {
  return examine(page, source)
    .findings.filter(({severity}) => severity === 'error')
    .map(({element, message}) => `${element}: ${message}`);
}
