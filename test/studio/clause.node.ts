// What a figure that is left out is shown with: enough words to see what it counts.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clauseAround} from '../../src/studio/worker/clause.js';

const cases: [text: string, figure: string, clause: string][] = [
  ['全年完成固定资产投资33.4亿元，增长8%。', '33.4', '全年完成固定资产投资33.4亿元'],
  // A clause without a subject has it from the one before.
  [
    '经济稳中有进。地区生产总值快速增长，达到309亿元，居全市前列。',
    '309',
    '地区生产总值快速增长，达到309亿元',
  ],
  [
    '公共财政预算收入实现翻番，年均增长20.26%；税收占比提高。',
    '20.26',
    '公共财政预算收入实现翻番，年均增长20.26%',
  ],
  // Not across the end of a sentence or of a line.
  ['成绩来之不易。共12项。', '12', '共12项'],
  ['一、主要成绩\n达到15.8亿元', '15.8', '达到15.8亿元'],
  // Punctuation of a narrow keyboard ends a clause, too.
  ['零售总额年均增长14.9%;“十二五”期间新增岗位', '14.9', '零售总额年均增长14.9%'],
];

describe('the clause of a figure', () => {
  for (const [text, figure, clause] of cases)
    it(clause, () => assert.equal(clauseAround(text, text.indexOf(figure), figure.length), clause));
});
