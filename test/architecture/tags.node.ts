// The table of tags beside what it speaks of. Reads the manifest that the build writes: `npm run build` comes first.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {reactIndex, withComponents} from '../../scripts/docs.js';
import {tags, type Tag} from '../../src/tags/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');

interface Declaration {
  tagName: string;
  since?: string;
  attributes?: {name: string}[];
  slots?: {name: string}[];
}

const {modules} = JSON.parse(read('custom-elements.json')) as {modules: {declarations: Declaration[]}[]};
const declarations = modules.flatMap((module) => module.declarations);

type Table = Readonly<Record<string, Tag>>;

/** How a table differs from the manifest: the names of tags, attributes and slots that only one of them has. */
function differences(all: readonly Declaration[], table: Table): string[] {
  const compare = (place: string, row: readonly string[], manifest: readonly string[]) => [
    ...manifest
      .filter((name) => !row.includes(name))
      .map((name) => `${place} ${name}: in no row of the table`),
    ...row.filter((name) => !manifest.includes(name)).map((name) => `${place} ${name}: of no element`),
  ];
  const names = (items: readonly {name: string}[] = []) => items.map(({name}) => name);
  return [
    ...compare(
      'tag',
      Object.keys(table),
      all.map(({tagName}) => tagName),
    ),
    ...all.flatMap(({tagName, attributes, slots}) => {
      const row = table[tagName];
      if (!row) return [];
      return [
        ...compare(`${tagName} attribute`, Object.keys(row.attributes), names(attributes)),
        ...compare(`${tagName} slot`, Object.keys(row.slots), names(slots)),
      ];
    }),
  ];
}

describe('the table of tags', () => {
  it('has every tag, attribute and slot of the manifest, and no other', () => {
    assert.deepEqual(differences(declarations, tags), []);
  });

  it('would be found incomplete', () => {
    const row: Tag = {
      name: '',
      attributes: {a: 'prose'},
      slots: {'': 'inherit'},
      wechat: 'blocks',
      cut: 'block',
    };
    const all = [
      {tagName: 'wr-x', attributes: [{name: 'b'}], slots: [{name: ''}, {name: 'c'}]},
      {tagName: 'wr-y'},
    ];
    assert.deepEqual(differences(all, {'wr-x': row, 'wr-z': row}), [
      'tag wr-y: in no row of the table',
      'tag wr-z: of no element',
      'wr-x attribute b: in no row of the table',
      'wr-x attribute a: of no element',
      'wr-x slot c: in no row of the table',
    ]);
  });

  it('names only attributes and slots that the row has', () => {
    const wrong = Object.entries<Tag>(tags).flatMap(([tag, {attributes, parallel = []}]) =>
      parallel.filter((name) => name !== '' && !(name in attributes)).map((name) => `${tag} ${name}`),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('every tag', () => {
  const folders = (name: string) =>
    readdirSync(root + name, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
      .join('\n');
  const written = (text: string) => new Set([...text.matchAll(/\bwr-[a-z-]*[a-z]/g)].map(([tag]) => tag));
  const missing = (has: (tag: string) => boolean) => Object.keys(tags).filter((tag) => !has(tag));

  it('has a folder with a module that defines it', () => {
    assert.deepEqual(
      missing((tag) => existsSync(`${root}src/elements/${tag.slice(3)}/define.ts`)),
      [],
    );
  });

  it('that came after the first version is in the changelog', () => {
    const told = written(read('CHANGELOG.md'));
    const later = new Set(declarations.filter(({since}) => since !== '0.1.0').map(({tagName}) => tagName));
    assert.deepEqual(
      missing((tag) => !later.has(tag) || told.has(tag)),
      [],
    );
  });

  it('is in a story', () => {
    const stories = written(folders('stories/elements'));
    assert.deepEqual(
      missing((tag) => stories.has(tag)),
      [],
    );
  });

  it('is in a test of elements', () => {
    const tests = written(folders('test/elements'));
    assert.deepEqual(
      missing((tag) => tests.has(tag)),
      [],
    );
  });

  it('is a component for React, as npm run docs writes them', () => {
    assert.equal(read(reactIndex), withComponents());
  });
});
