import {strict as assert} from 'node:assert';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {findNumbers} from '../../src/text/index.js';
import {readLabelled, Score, type Label} from './score.js';

/** Labelled by eye over contiguous stretches of public reports; the texts themselves are not part of the project. */
interface Stretch {
  from: number;
  to: number;
  numbers: Label[];
}

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

function assess(score: Score): void {
  console.log(score.wrong.join('\n'));
  console.log(
    `kinds ${score.kinds.toFixed(4)} of ${score.labels}; quantities and ranks: precision ` +
      `${score.precision.toFixed(4)}, recall ${score.recall.toFixed(4)} of ${score.figures}`,
  );
  assert.ok(score.recall >= 0.995, `recall ${score.recall}`);
  assert.ok(score.precision >= 0.985, `precision ${score.precision}`);
  assert.ok(score.kinds >= 0.98, `kinds ${score.kinds}`);
}

// Each was labelled by eye before the code was run on it.
for (const file of [
  'labelled-prose.txt',
  'labelled-reports.txt',
  'labelled-reports-2.txt',
  'labelled-reports-3.txt',
  'labelled-reports-4.txt',
  'labelled-reports-5.txt',
  'labelled-reports-6.txt',
  'labelled-reports-7.txt',
  'labelled-reports-8.txt',
  'labelled-reports-9.txt',
])
  test(`numbers of invented reports are found as they were labelled: ${file}`, () => {
    const score = new Score();
    const {text, labels} = readLabelled(read(file));
    score.add(file, labels, findNumbers(text));
    assess(score);
  });

test(
  'numbers of public reports are found as they were labelled by eye',
  {skip: existsSync(CORPUS) ? false : 'the labelled reports are not beside this checkout'},
  () => {
    const score = new Score();
    const files = JSON.parse(read('corpus-labels.json')) as Record<string, Stretch[]>;
    for (const [file, stretches] of Object.entries(files)) {
      const mentions = findNumbers(readFileSync(new URL(file, CORPUS), 'utf8'));
      for (const {from, to, numbers} of stretches) {
        const inside = mentions.filter(({at}) => at >= from && at < to);
        score.add(file, numbers, inside);
      }
    }
    assess(score);
  },
);
