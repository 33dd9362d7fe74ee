import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languages} from '../../src/cli/words/languages.js';

/** Every message of a language, with stand-ins for what it names. */
function texts(messages: object): [string, string][] {
  return Object.entries(messages).flatMap(([name, message]: [string, unknown]): [string, string][] => {
    // The words of options are tried with what the options take: help.node.ts.
    // What a finding is about has signs of its own alone.
    if (name === 'options' || name === 'checkWhat') return [];
    if (typeof message === 'object')
      return texts(message as object).map(([part, text]) => [`${name} ${part}`, text]);
    if (typeof message === 'string') return [[name, message]];
    const source = String(message);
    const stand = (word: string) =>
      word === 'glyphs'
        ? [{character: 'X1', element: 'X2', context: 'X3'}]
        : word === 'detail'
          ? 'full'
          : /s$/.test(word)
            ? ['X1', 'X2']
            : 'X1';
    const parameters =
      /^\(?([^)=]*)\)?\s*=>/
        .exec(source)?.[1]
        ?.split(',')
        .map((word) => word.trim()) ?? [];
    return [[name, (message as (...values: unknown[]) => string)(...parameters.map(stand))]];
  });
}

describe('the messages of the command line', () => {
  it('say in Chinese what they say in English, and name what they are about in both', () => {
    const chinese = texts(languages.zh);
    const english = Object.fromEntries(texts(languages.en));
    for (const [name, text] of chinese) {
      assert.match(text, /[一-鿿]/, name);
      assert.doesNotMatch(english[name]!, /[一-鿿]/, name);
      assert.equal(text.includes('X1'), english[name]!.includes('X1'), name);
      assert.doesNotMatch(text + english[name]!, /undefined|\[object/, name);
    }
  });

  it('list at most five names and count the rest', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    assert.ok(languages.zh.fileNotLoaded(names).endsWith('a、b、c、d、e，另有 2 个'));
    assert.ok(languages.en.fileNotLoaded(names).endsWith('a, b, c, d, e and 2 more'));
  });
});
