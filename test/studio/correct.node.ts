import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Finding} from '../../src/report/index.js';
import {splitWritten} from '../../src/report/figures.js';
import {sourceFigure} from '../../src/studio/document/correct.js';
import {Steps} from '../../src/studio/document/steps.js';
import {differs} from '../../src/studio/document/differs.js';

/** What 用原文 offers for a shown figure, where the source says `figure` between other words. */
const offered = (shown: string, [before, figure, behind]: [string, string, string]): string | undefined =>
  sourceFigure(
    {
      class: 'figure',
      verdict: 'not-in-source',
      shown,
      page: {line: 1, column: 1, at: 0, length: shown.length},
      source: {at: before.length, length: figure.length, sentence: {at: 0, length: before.length}},
    } as Finding,
    before + figure + behind,
  );

describe('the figure of the source, taken in one step', () => {
  it('brings the bound that both have', () => {
    assert.equal(offered('75%以上', ['绿化率保持在', '65%', '以上，新建步道3条']), '65%以上');
    assert.equal(offered('约30公里', ['今年新建步道约', '20公里', '，其中']), '约20公里');
    assert.equal(offered('8万人左右', ['年接待', '6万人', '左右。']), '6万人左右');
    assert.deepEqual(splitWritten('65%以上'), {value: '65', unit: '%以上'});
  });

  it('brings no word that the page does not show', () => {
    assert.equal(offered('75%', ['绿化率保持在', '65%', '以上']), '65%');
    assert.equal(offered('75%以上', ['绿化率为', '65%', '，以上各项']), '65%');
    assert.equal(offered('30公里', ['步道约', '20公里', '，其中']), '20公里');
  });
});

describe('two figures beside each other', () => {
  const marked = (own: string, other: string): string => {
    const marks = differs(own, other);
    return [...own].map((character, i) => (marks[i] ? `[${character}]` : character)).join('');
  };

  it('are marked where one has what the other has not', () => {
    for (const [own, other, expected] of [
      ['73.4亿元', '78.9亿元', '7[3].[4]亿元'],
      ['53.7亿元', '153.7亿元', '53.7亿元'],
      ['153.7亿元', '53.7亿元', '[1]53.7亿元'],
      ['超6万户', '6万户', '[超]6万户'],
      ['12件', '112件', '12件'],
      ['88.5%', '8.5%', '[8]8.5%'],
      ['4.2万人', '4.2万人', '4.2万人'],
      ['', '3', ''],
    ] as const)
      assert.equal(marked(own, other), expected);
  });
});

describe('states to go back to', () => {
  it('come back as they were, the last first', () => {
    const states = ['', 'ab', 'aab', 'b', 'bbbb', 'b', 'xbby', 'xby', 'xby', 'x'].map((report, i) => ({
      report,
      i,
    }));
    const steps = new Steps<{report: string; i: number}>();
    for (const state of states) steps.push(state);
    steps.push({report: 'gone', i: -1});
    steps.pop();
    assert.equal(steps.top?.i, states.length - 1);
    assert.deepEqual(
      states.map(() => steps.pop()),
      [...states].reverse(),
    );
    assert.equal(steps.pop(), undefined);
    steps.push(states[1]!);
    steps.push(states[2]!);
    steps.clear();
    assert.equal(steps.pop(), undefined);
  });
});
