// What the numbers of Chinese prose are made of has one home in src/text; a second list would come to differ from it.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** The files whose code holds what a pattern finds; comments and what users read do not count. */
const holding = (pattern: RegExp): string[] =>
  files.filter(
    (file) =>
      !/(?:messages|words\/\w+)\.ts$/.test(file) &&
      pattern.test(readFileSync(root + file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')),
  );

describe('one home', () => {
  for (const [what, home, pattern] of [
    ['the words that bound a figure', 'text/bounds.ts', /不低于|不少于|不超过|至少.{0,9}最少/],
    ['the Chinese numerals', 'text/numerals.ts', /零一二三|一二三四五六七八九十/],
    ['the other ways to write a unit', 'text/units.ts', /千米[\s'":=]*公里|千瓦·时/],
    ['the escaping of HTML', 'markup/escape.ts', /['"`]&(?:amp|lt);['"`]/],
    ['the folding of white space', 'text/white-space.ts', /replace\(\/\\s\+\/gu?, ' '\)/],
    [
      'rounding',
      'geometry/round.ts',
      /(?:function|const) round\b|Math\.round\([^;]*\* ?1(?:0|e\d)[^;]*\) \/ 1/,
    ],
    ['the widths of characters', 'text/widths.ts', /square: 1, broad|> '[~\\]\S{0,5}' \?/],
    [
      'the reading of a figure that an author writes',
      'elements/shared/quantity.ts',
      /parseQuantity\((?!text: string)/,
    ],
  ] as const)
    it(`have ${what}`, () => {
      const room = home.split('/')[0]!;
      const others = holding(pattern).filter(
        (file) => file !== home && (room !== 'elements' || file.startsWith('elements/')),
      );
      assert.deepEqual(others, []);
      assert.ok(holding(pattern).includes(home), `${home} no longer holds them: look for them elsewhere`);
    });
});
