// A catch that takes no error says in a comment which one it expects, or is a value: what is expected otherwise is no error.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The lines of catches without a comment. */
const bareCatches = (text: string): number[] =>
  [...text.matchAll(/\bcatch\s*\{\s*(?!\s|\/\/)/g)].map(({index}) => text.slice(0, index).split('\n').length);

/** The lines of promises whose error nobody hears of, without a comment above; a value (`= await x.catch(…)`) says what it stands for. */
const unheard = (text: string): number[] =>
  text.split('\n').flatMap((line, i, lines) => {
    const isDropped =
      /\.catch\(\(\) => (?:undefined|\{\})\)/.test(line) &&
      !/= |return |\(await /.test(line.split('.catch')[0]!);
    return isDropped && !lines[i - 1]?.trim().startsWith('//') ? [i + 1] : [];
  });

describe('a catch without its error', () => {
  it('says which one it expects', () => {
    const all = (text: string) => [...bareCatches(text), ...unheard(text)];
    const found = readdirSync(source, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => all(readFileSync(source + path, 'utf8')).map((line) => `${path}:${line}`));
    assert.deepEqual(found, []);
  });

  it('would be found', () => {
    assert.deepEqual(bareCatches('try {\n  f();\n} catch {\n  return 1;\n}'), [3]);
    assert.deepEqual(bareCatches('try {\n} catch {}'), [2]);
    assert.deepEqual(bareCatches('try {\n} catch {\n  // RangeError\n}'), []);
    assert.deepEqual(unheard('a;\nvoid b().catch(() => undefined);'), [2]);
    assert.deepEqual(
      unheard('// gone\nvoid b().catch(() => undefined);\nconst c = await b().catch(() => undefined);'),
      [],
    );
  });
});
