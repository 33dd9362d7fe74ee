// Rules within rules need Chromium 120 and Safari 17.2, and exports read them differently in every browser.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {CSSResult} from 'lit';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** What stands directly inside a rule of style though it is a rule itself. */
function nested(css: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const {0: sign, index} of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/[{}]/g)) {
    if (sign === '}') {
      open.pop();
      continue;
    }
    const prelude = /[^{};]*$/.exec(css.replace(/\/\*[^]*?\*\//g, '').slice(0, index))![0].trim();
    const around = open.at(-1);
    if (around !== undefined && !around.startsWith('@')) found.push(`${around} { ${prelude}`);
    open.push(prelude);
  }
  return found;
}

describe('the sheets of the elements', () => {
  it('hold no rule within a rule', async () => {
    assert.deepEqual(nested('@media print { .a { color: red; } } .b { .c { color: red } }'), ['.b { .c']);
    let sheets = 0;
    for (const file of readdirSync(root, {recursive: true, encoding: 'utf8'})) {
      if (!file.endsWith('.styles.ts')) continue;
      const module = (await import(pathToFileURL(root + file).href)) as Record<string, unknown>;
      for (const value of Object.values(module).flat(3)) {
        if (!(value instanceof CSSResult)) continue;
        sheets++;
        assert.deepEqual(nested(value.cssText), [], file);
      }
    }
    assert.ok(sheets > 40, `${sheets} sheets`);
  });
});
