import assert from 'node:assert/strict';
import {test} from 'node:test';
import {composeHtml, parseReport} from '../../src/report/index.js';
import {bestTime, timeOf} from '../support/best-time.js';
import {all} from '../support/report/drafts.js';

/** What might make one sentence's clauses, figures or notes be looked through again for each of them. */
const pieces = [
  '，',
  '甲乙，',
  '甲、',
  '3，',
  '3件、',
  '3件和',
  '甲和乙，',
  '收到提案，',
  '提案3件，',
  '办理3件；',
  '共3件，其中',
  '办理提案3件，其中甲1件，',
  '分别为3件、',
  '从3件增加到5件，',
  '增长3%，',
  '“甲”、',
];

/** At night so many that also what is quick for one of them is seen to be looked through for each. */
const few = all ? 250 : 60;
const times = 16;

for (const piece of pieces) {
  test(`a draft of one sentence of nothing but ${piece} takes time in step with its length`, () => {
    const small = bestTime(() => draft(piece.repeat(few)));
    const large = timeOf(() => draft(piece.repeat(few * times)));
    // Linear growth is 16 times, quadratic 256; between them there is room for a busy machine.
    assert.ok(large < Math.max(small, 5) * times * 5, `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`);
  });
}

function draft(sentence: string): void {
  const {report} = parseReport(`一、工作回顾\n一年来，${sentence}完成。`);
  for (const detail of ['full', 'digest'] as const) composeHtml(report, {detail});
}
