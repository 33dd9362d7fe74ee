// The words of the studio: all of them in one module, in Chinese and in English, none of them idle.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {en} from '../../src/studio/words/en.js';
import {zh} from '../../src/studio/words/zh.js';

type Leaf = [path: string, value: unknown];

const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every word by its path; what is said of a number is said of 3. */
const leaves = (words: object, path = ''): Leaf[] =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]): Leaf[] => {
    const at = path ? `${path}.${name}` : name;
    if (typeof value !== 'function') return isTable(value) ? leaves(value, at) : [[at, value]];
    const said = (value as (...parts: unknown[]) => unknown)('3', '3', '3');
    return isTable(said) ? leaves(said, at) : [[at, said]];
  });

const sources = readdirSync('src/studio', {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('words/'))
  .map((path): [string, string] => [
    path,
    readFileSync(`src/studio/${path}`, 'utf8').replace(/(?<=^|\s)(?:\/\*[^]*?\*\/|\/\/.*$)/gm, ''),
  ]);

describe('words of the studio', () => {
  it('are the same in each language, and none is empty', () => {
    const paths = (words: object): string[] => leaves(words).map(([path]) => path);
    assert.deepEqual(paths(en).sort(), paths(zh).sort());
    assert.deepEqual(
      [...leaves(zh), ...leaves(en)].filter(([, value]) => typeof value !== 'string' || !value.trim()),
      [],
    );
  });

  it('are English in English, but for what names Chinese things', () => {
    const foreign = leaves(en).filter(([, value]) => /[\u2e80-\u9fff\uff00-\uffef]/.test(String(value)));
    assert.deepEqual(
      foreign.map(([path]) => path),
      ['start.language', 'page.creditHint'],
    );
    const same = new Map(leaves(zh));
    const untranslated = leaves(en).filter(
      ([path, value]) =>
        same.get(path) === value &&
        /[a-z]{4}/i.test(String(value)) &&
        !/^keys\.groups\.\d+\.rows\.\d+\.0$|webp$/.test(path),
    );
    assert.deepEqual(untranslated, []);
  });

  it('say one of a thing as one', () => {
    const of = (n: number): string[] => [
      en.strip.errors(n),
      en.out.head(n),
      en.export.go(n),
      en.export.files(n),
      en.left.places(n),
    ];
    for (const words of of(1)) assert.doesNotMatch(words, /\b1 \w+s\b/);
    for (const words of of(2)) assert.match(words, /\b2 \w+s\b/);
  });

  it('are all used', () => {
    const all = sources.map(([, code]) => code).join('\n');
    /** Looked up by another name: those of themes, rows and the like, and the parts of what was said. */
    const listed =
      /^(?:themes|scenes|rows|choices|picks|stops|reasons|keys\.groups|blocks\.kinds|trouble\.\w+|fileNames|right)\./;
    const idle = leaves(zh).filter(
      ([path]) => !listed.test(path) && !new RegExp(`(?:[.{]|, )${path.split('.').at(-1)}\\b(?!:)`).test(all),
    );
    assert.deepEqual(
      idle.map(([path]) => path),
      [],
    );
  });

  it('stand nowhere else', () => {
    const written = sources
      .filter(([path]) => /^(?:view|app|export)\//.test(path))
      .flatMap(([path, code]) =>
        code
          .split('\n')
          .filter((line) => /[\u2e80-\u9fff\uff00-\uffef]/.test(line))
          .map((line) => `${path.split('/').at(-1)}: ${line.trim()}`),
      );
    // What a drawing of a page says, and the name of the example's file.
    assert.deepEqual(
      written.filter((line) => !/^start\.ts: <wr-|示例\.txt/.test(line)),
      [],
    );
  });
});
