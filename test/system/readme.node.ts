import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {readmes, withElements} from '../../scripts/docs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');

describe('the table of conventions', () => {
  it('proves each row by a file that is there', () => {
    const rows = read('docs/conventions.md')
      .split('\n')
      .filter((line) => /^\| (?!convention|---)/.test(line));
    assert.ok(rows.length > 12);
    for (const row of rows) {
      const files = [...row.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file]) => file!);
      assert.ok(files.length > 0, row);
      for (const file of files) assert.ok(existsSync(root + file), file);
    }
  });
});

describe('a command', () => {
  // A bare `work-report` is not found without an installation, and to `npx work-report` it is another package.
  it('is written one way wherever people read it, the one that works in any folder', () => {
    const guides = readdirSync(`${root}stories/guides`).map((name) => `stories/guides/${name}`);
    const words = [
      'src/cli/words/zh.ts',
      'src/cli/words/en.ts',
      'src/cli/words/starter.ts',
      'docs/conventions.md',
      ...guides,
    ];
    for (const file of ['README.md', 'README.zh-CN.md', ...words]) {
      const commands = read(file).matchAll(
        /.{0,20}\bwork-report(?:-elements)? (?:new|draft|check|render|preview|--help|<)/g,
      );
      for (const [command] of commands) assert.match(command, /npx work-report-elements [^ ]+$/, file);
    }
  });
});

describe('the READMEs', () => {
  for (const file of readmes) {
    it(`say of every element what its summary says: run npm run docs (${file})`, async () => {
      assert.equal(read(file), await withElements(file));
    });

    it(`link to files that are there, and name scripts that can be run (${file})`, () => {
      const text = read(file);
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        assert.ok(existsSync(root + target), target);
      }
      const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
      for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) assert.ok(name! in scripts, name);
    });
  }
});
