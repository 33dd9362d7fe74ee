// work-report theme: the style sheet of a theme made from one colour.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {createTheme} from '../../src/brand/index.js';
import {removeFolders, temporaryFolder, workReport} from '../support/run-cli.js';

after(removeFolders);

describe('work-report theme', {timeout: 60_000}, () => {
  it('writes the style sheet of createTheme, to a file or to standard output', async () => {
    const {css} = createTheme('#1a5fb4');
    const file = join(temporaryFolder(), 'brand.css');
    // As the shells of Windows pass it on.
    const [printed, written] = await Promise.all([
      workReport(['theme', '1a5fb4']),
      workReport(['theme', "'#1A5FB4'", '-o', file]),
    ]);
    assert.deepEqual([printed.status, String(printed.stdout)], [0, css]);
    assert.equal(written.status, 0, String(written.stderr));
    assert.equal(readFileSync(file, 'utf8'), css);
    assert.match(String(written.stderr), /href="brand\.css".*theme.*brand/);
  });

  it('names the nearest colour of one that is too light, and says how to write what is none', async () => {
    const [light, none, missing] = await Promise.all([
      workReport(['theme', '#ffd400']),
      workReport(['theme', 'blau', '--lang', 'en']),
      workReport(['theme']),
    ]);
    assert.deepEqual([light.status, none.status, missing.status], [1, 2, 2]);
    assert.match(String(light.stderr), /#ffd400 太浅.*#7f6800/);
    assert.match(String(none.stderr), /“blau” is not a colour.*"#1a5fb4"/);
    assert.match(String(missing.stderr), /加引号/);
  });
});
