// A catch that takes no error says in a comment which one it expects: what is expected otherwise is a value, not caught.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The lines of catches without a comment. */
const bareCatches = (text: string): number[] =>
  [...text.matchAll(/\bcatch\s*\{\s*(?!\s|\/\/)/g)].map(({index}) => text.slice(0, index).split('\n').length);

describe('a catch without its error', () => {
  it('says which one it expects', () => {
    const found = readdirSync(source, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => bareCatches(readFileSync(source + path, 'utf8')).map((line) => `${path}:${line}`));
    assert.deepEqual(found, []);
  });

  it('would be found', () => {
    assert.deepEqual(bareCatches('try {\n  f();\n} catch {\n  return 1;\n}'), [3]);
    assert.deepEqual(bareCatches('try {\n} catch {}'), [2]);
    assert.deepEqual(bareCatches('try {\n} catch {\n  // RangeError\n}'), []);
  });
});
