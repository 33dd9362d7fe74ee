// Where a plan stops being JSON, in words that an editor and a model can act on.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jsonFault} from '../../src/cli/files/json-fault.js';
import {en} from '../../src/cli/words/en.js';
import {zh} from '../../src/cli/words/zh.js';
import {randomNumbers} from '../support/report/random-plan.js';

const good =
  '{"parts": [\n  {"heading": "h1", "blocks": ["b1", {"form": "tiles", "items": ["f1"]}], "scenic": true}\n]}';

describe('jsonFault(text)', () => {
  const cases: [text: string, line: number, column: number, zhSays: RegExp][] = [
    ['{"parts": ["f1", "f3",]}', 1, 22, /多余的逗号/],
    ['{“parts”：[]}', 1, 2, /是 “；引号要写英文/],
    ['{"parts"：[]}', 1, 9, /中文的“：”/],
    ['{"parts":\n [1，2]}', 2, 4, /中文的“，”/],
    ['{"parts": [', 1, 12, /没有写完/],
    ['{"parts": ["f1', 1, 12, /没有写完/],
    ['{"parts": []}\n\n好的，方案如上', 3, 1, /“好”起多出了文字/],
    ['{"parts": [] "detail": "full"}', 1, 14, /不该是“"”/],
    ['{"heading": "一\n二"}', 1, 13, /换行/],
    ["{'parts': []}", 1, 2, /引号要写英文/],
    ['', 1, 1, /没有写完/],
  ];
  for (const [text, line, column, says] of cases)
    it(`places and names ${JSON.stringify(text).slice(0, 40)}`, () => {
      const fault = jsonFault(text)!;
      assert.deepEqual([fault.line, fault.column], [line, column]);
      assert.match(zh.jsonFaults[fault.kind](fault.found), says);
      assert.doesNotMatch(en.jsonFaults[fault.kind](fault.found).replace(fault.found, ''), /[\u3400-\u9fff]/);
    });

  it('finds a fault where, and only where, the engine does, whatever is broken', () => {
    const random = randomNumbers(41);
    const signs = [...'{}[]",:\\ \n1x“，'];
    for (let i = 0; i < 2000; i++) {
      const at = random(good.length);
      const sign = random(2) ? signs[random(signs.length)]! : '';
      const text = good.slice(0, at) + sign + good.slice(at + random(3));
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      assert.equal(jsonFault(text) === undefined, isJson, text);
    }
  });

  it('says nothing of what is nested deeper than any plan', () => {
    assert.equal(jsonFault('['.repeat(200_000)), undefined);
  });
});
