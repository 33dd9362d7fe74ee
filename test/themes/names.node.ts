// Where users read which themes there are, every theme is named.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {starterGuide} from '../../src/cli/words/starter.js';
import {zh as studio} from '../../src/studio/words/zh.js';
import {themes} from '../../src/themes/tokens.js';

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
const names = Object.keys(themes);

/** The sentences that name several themes, as lists of the names. */
const lists = (text: string): string[][] =>
  text
    .split(/(?<=[。.]\s?)|\n\n/)
    .map((sentence) => [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name!))
    .map((quoted) => quoted.filter((name) => names.includes(name)))
    .filter(({length}) => length > 1);

describe('the themes', () => {
  for (const [place, text] of Object.entries({
    'README.md': read('README.md'),
    'README.zh-CN.md': read('README.zh-CN.md'),
    'the attribute of wr-report': read('src/elements/report/report.ts'),
    'the guide to theming': read('stories/guides/theming.mdx'),
    'the guide that `new` writes': starterGuide(false),
  })) {
    it(`are all named in ${place}`, () => {
      const found = lists(text);
      assert.ok(found.length > 0, 'nothing says which there are');
      for (const list of found) assert.deepEqual(list, names);
    });
  }

  it('are all to be chosen in the studio', () => {
    assert.deepEqual(Object.keys(studio.themes), names);
  });

  it('would be missed', () => {
    assert.deepEqual(lists('`vermilion`（朱红）或 `jade`。'), [['vermilion', 'jade']]);
  });
});
