// Drafts of generated reports in the sentence shapes of real ones, untouched, against their own text.
//   WR_RUNS=2000 WR_SEED=7 npm test -- test/report/generated.node.ts
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReport, composeHtml, parseReport} from '../../src/report/index.js';
import {runs, seed} from '../support/pieces.js';
import {inventedReport} from '../support/report/invented-report.js';

const many = runs(8);

describe('the check of an untouched draft', () => {
  for (const detail of ['full', 'digest', 'brief'] as const)
    it(`finds no error in ${many} generated reports, ${detail}, from seed ${seed}`, () => {
      const failed: string[] = [];
      for (let i = 0; i < many; i++) {
        const text = inventedReport(seed + i);
        const {findings} = checkReport(composeHtml(parseReport(text).report, {detail}), text);
        for (const finding of findings.filter(({severity}) => severity === 'error'))
          failed.push(
            `${seed + i} ${finding.verdict}: ${finding.label}｜${finding.shown}｜${finding.nearest?.text ?? ''} ${finding.message}`,
          );
      }
      assert.deepEqual(failed.slice(0, 40), [], `${failed.length} errors`);
    });
});
