// What a draft says as it comes is the source's: the check has nothing to tell of it that nobody could act on.
//   WR_ALL=1   the shared corpus, too, where it is at hand
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkReport, composeHtml, parseReport} from '../../src/report/index.js';
import {corpus, corpusOwn, invented, reference, type Sample} from '../support/report/corpus.js';

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

/** What is wrong in the source itself is told of each page that shows it. */
const toldOf = (page: string, source: string): string[] =>
  checkReport(page, source)
    .findings.filter(({severity, verdict}) => severity !== 'info' && verdict !== 'sum-differs')
    .map(({severity, verdict, element, message}) => `${severity} ${verdict} <${element}> ${message}`);

const samples: readonly Sample[] = [
  reference,
  ...corpusOwn,
  ...invented,
  ...(process.env.WR_ALL ? corpus : []),
];

describe('an untouched page', () => {
  it('that is a draft, in full, as a digest or as a brief, raises neither errors nor warnings', () => {
    let drafts = 0;
    const told: string[] = [];
    for (const {name, text} of samples) {
      const {report} = parseReport(text);
      for (const detail of ['full', 'digest', 'brief'] as const) {
        drafts++;
        for (const each of toldOf(composeHtml(report, {detail}), text))
          told.push(`${name} ${detail}: ${each}`);
      }
    }
    console.log(`untouched drafts: ${drafts}, errors and warnings: ${told.length}`);
    assert.deepEqual(told, []);
  });

  it('that is an example of the package raises neither, or asks about the words that its editors chose', () => {
    for (const name of ['youyang', 'national'])
      assert.deepEqual(toldOf(example(`${name}.html`), example(`${name}.txt`)), [], name);
    const told = toldOf(example('brief-cppcc.html'), example('brief-cppcc.txt'));
    console.log(`brief-cppcc: ${told.length}`);
    assert.ok(told.length <= 20 && told.every((each) => each.startsWith('warning')), told.join('\n'));
  });
});
