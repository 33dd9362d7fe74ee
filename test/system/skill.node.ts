// The manual for language models says what the package does, and what its examples say is so.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {exampleSource, examples, forms, skeleton, words} from '../../scripts/skill-words.js';
import {skillFiles} from '../../scripts/skill.js';
import {checkReport, lintPage} from '../../src/report/index.js';
import {tagOf, tags} from '../../src/tags/index.js';
import {iconNames} from '../../src/themes/icons/names.js';
import {root, workReport} from '../support/run-cli.js';

const read = (file: string) => readFileSync(root + file, 'utf8');
const files = skillFiles();

/** The skeleton of the manual with a piece in its place. */
const pageWith = (piece: string) =>
  skeleton.replace('heading="…" number="">…', () => `number="">${piece}`).replaceAll('…', '报告');

/** What the linter and the check find wrong. */
function faults(piece: string): string[] {
  const page = pageWith(piece);
  const findings = checkReport(page, exampleSource).findings.filter(({severity}) => severity === 'error');
  return [...lintPage(page).map(({message}) => message), ...findings.map(({message}) => message)];
}

describe('the manual for language models', () => {
  for (const [file, text] of Object.entries(files)) {
    it(`is what the tags are: run npm run docs (${file})`, () => {
      assert.equal(read(file), text);
      for (const tag of Object.keys(file.endsWith('.json') ? {} : tags))
        assert.match(text, new RegExp(`^- ${tag}\\b`, 'm'));
    });

    it(`has at most 8,000 bytes (${file})`, () => {
      assert.ok(Buffer.byteLength(text) <= 8000, String(Buffer.byteLength(text)));
    });
  }

  it('has examples that pass the linter and the check, and others that do not', () => {
    assert.deepEqual(faults('<p>建成乡镇敬老院。</p>'), []);
    for (const {good, bad} of examples) {
      assert.deepEqual(faults(good), [], good);
      assert.notDeepEqual(faults(bad), [], bad);
    }
  });

  it('names icons that there are', () => {
    for (const {common} of Object.values(words)) {
      const [, list = ''] = /icon[^：:]*[：:] ?([^。.]+)/.exec(common) ?? [];
      const named = list.split(' ');
      assert.ok(named.length >= 20, list);
      for (const name of named) assert.ok((Object.values(iconNames) as string[]).includes(name), name);
    }
  });

  it('names forms that there are', () => {
    for (const {write} of forms)
      for (const [name] of write
        .replace(/（.*?）|layout="\w+"|value filled unit|topic/g, '')
        .matchAll(/[a-z-]{3,}/g))
        assert.ok(tagOf(`wr-${name}`) ?? /^(?:table)$/.test(name), name);
  });
});

describe('work-report skill', () => {
  it('prints the manual in the language asked for', async () => {
    const [zh, en, wrong] = await Promise.all([
      workReport(['skill']),
      workReport(['skill', '--lang', 'en']),
      workReport(['skill', 'page.html']),
    ]);
    assert.equal(String(zh.stdout), files['SKILL.md']);
    assert.equal(String(en.stdout), files['SKILL.en.md']);
    assert.deepEqual([zh.status, en.status, wrong.status], [0, 0, 2]);
  });
});
