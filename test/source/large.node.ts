// Long files and hostile ones: time and memory in proportion to their length, or refused.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSource} from '../../src/source/index.js';
import {definition, item, level, list, table, wordFile} from '../support/source/word.js';

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

describe('a long Word file', () => {
  const file = (scale: number): Buffer =>
    wordFile({
      body:
        Array.from({length: 250 * scale}, (_, i) => item(1, i % 2, `完成任务${i}项。`)).join('') +
        table(...Array.from({length: 1000 * scale}, (_, i) => [`乡镇${i}`, '收入', `${i}`, '5%'])),
      numbering: definition(0, level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%2.')) + list(1, 0),
    });

  it('takes time in proportion to its length', async () => {
    const [small, large] = [file(1), file(4)];
    await readSource(small);
    const times: [number, number][] = [];
    for (let i = 0; i < 3; i++)
      times.push([await timeOf(() => readSource(small)), await timeOf(() => readSource(large))]);
    const [once, four] = [0, 1].map((at) => Math.min(...times.map((time) => time[at]!)));
    assert.ok(four! < 10 * once! + 100, `${once} ms, four times as long ${four} ms`);
    assert.equal(
      (await readSource(large)).text.split('\n').filter((line) => line.startsWith('|')).length,
      4000,
    );
  });
});

describe('hostile HTML', () => {
  it('is read or refused in time', async () => {
    for (const piece of [
      '<div>',
      '<b></i>',
      '<table><tr><td>',
      '<tr><td rowspan=60000 colspan=200>x',
      '<ul><li>',
      '<a href="#_ftn1">',
      '<sup>1</sup>',
    ]) {
      const time = await timeOf(() => readSource(`<html><body>${piece.repeat(20_000)}`));
      assert.ok(time < 3000, `${piece}: ${time} ms`);
    }
  });
});
