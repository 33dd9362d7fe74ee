// Reads what the build writes for editors: `npm run build` comes first.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => JSON.parse(readFileSync(root + file, 'utf8')) as unknown;

/** The sources of a folder of `src/elements`, as text. */
const sources = (folder: string) =>
  readdirSync(`${root}src/elements/${folder}`, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));

interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
}
interface Declaration {
  tagName: string;
  summary?: string;
  zh?: string;
  [kind: string]: Item[] | string | undefined;
}

const {modules} = read('custom-elements.json') as {modules: {declarations: Declaration[]}[]};
const declarations = modules.flatMap((module) => module.declarations);
const items = (declaration: Declaration, kind: string) => (declaration[kind] ?? []) as Item[];

/** What a manifest leaves unsaid. */
function missing(all: readonly Declaration[]): string[] {
  return all.flatMap((declaration) => {
    const kinds = ['attributes', 'members', 'slots', 'events', 'cssParts', 'cssProperties'];
    const unsaid = kinds.flatMap((kind) =>
      items(declaration, kind).flatMap((item) => {
        const place = `${declaration.tagName} ${kind} ${item.name}`;
        const lacks = [];
        if (!item.description?.trim()) lacks.push(`${place}: no description`);
        if (['attributes', 'members', 'events'].includes(kind) && !item.type?.text)
          lacks.push(`${place}: no type`);
        if (kind === 'attributes' && item.default === undefined && !item.type?.text.includes('undefined'))
          lacks.push(`${place}: no default`);
        if (kind === 'cssProperties' && !item.default) lacks.push(`${place}: no default`);
        return lacks;
      }),
    );
    if (!declaration.zh) unsaid.unshift(`${declaration.tagName}: no summary in Chinese (@zh)`);
    return declaration.summary ? unsaid : [`${declaration.tagName}: no summary`, ...unsaid];
  });
}

describe('custom-elements.json', () => {
  it('describes every attribute, property, slot, event, part and custom property', () => {
    assert.ok(declarations.length > 20);
    assert.deepEqual(missing(declarations), []);
  });

  it('would be found incomplete', () => {
    const attributes: Item[] = [{name: 'a', type: {text: 'string'}}];
    const cssParts: Item[] = [{name: 'b', description: ' '}];
    assert.deepEqual(missing([{tagName: 'wr-x', attributes, cssParts}]), [
      'wr-x: no summary',
      'wr-x: no summary in Chinese (@zh)',
      'wr-x attributes a: no description',
      'wr-x attributes a: no default',
      'wr-x cssParts b: no description',
    ]);
  });

  it('names every part that a template has', () => {
    for (const declaration of declarations) {
      const name = declaration.tagName.slice(3);
      const named = new Set(items(declaration, 'cssParts').map((part) => part.name));
      for (const source of sources(name)) {
        for (const [, parts] of source.matchAll(/\bpart="([\w -]+)"/g)) {
          for (const part of parts!.split(' ')) assert.ok(named.has(part), `${declaration.tagName}: ${part}`);
        }
      }
    }
  });

  it('names every event and custom property that the source has', () => {
    const events = declarations.flatMap((declaration) => items(declaration, 'events').map(({name}) => name));
    const properties = new Set(
      declarations.flatMap((declaration) => items(declaration, 'cssProperties').map(({name}) => name)),
    );
    const text = sources('').join('\n');
    for (const [, name] of text.matchAll(/new CustomEvent(?:<\w+>)?\(\s*'([\w-]+)'/g))
      assert.ok(events.includes(name!), name);
    // Those that our own styles set and read are between the elements, not for users.
    const used = new Set([...text.matchAll(/var\((--wr-[\w-]*\w)/g)].map(([, name]) => name!));
    const between = new Set([...text.matchAll(/^\s*(--wr-[\w-]+):/gm)].map(([, name]) => name!));
    for (const name of used) assert.ok(properties.has(name) || between.has(name), name);
  });

  it('writes out the words that an attribute may have', () => {
    for (const declaration of declarations) {
      for (const {name, type} of items(declaration, 'attributes'))
        assert.doesNotMatch(type!.text, /\b[A-Z]\w+/, `${declaration.tagName} ${name}`);
    }
  });
});

describe('what editors read', () => {
  it('offers every tag with its attributes and their words (VS Code)', () => {
    const {tags} = read('dist/html-custom-data.json') as {
      tags: {name: string; description: string; attributes: {name: string; values: {name: string}[]}[]}[];
    };
    assert.deepEqual(tags.map(({name}) => name).sort(), declarations.map(({tagName}) => tagName).sort());
    for (const declaration of declarations) {
      const tag = tags.find(({name}) => name === declaration.tagName)!;
      assert.ok(tag.description.includes(declaration.summary!.split('\n')[0]!));
      assert.deepEqual(
        tag.attributes.map(({name}) => name),
        items(declaration, 'attributes').map(({name}) => name),
      );
    }
    const words = (tag: string, attribute: string) =>
      tags
        .find(({name}) => name === tag)!
        .attributes.find(({name}) => name === attribute)!
        .values.map(({name}) => name);
    assert.deepEqual(words('wr-new-acts', 'shape'), ['blossom', 'ring']);
    assert.deepEqual(words('wr-report', 'theme').slice(0, 3), ['vermilion', 'jade', 'azure']);
    assert.ok(words('wr-metric-tile', 'icon').includes('handshake'));
  });

  it('offers tags, slots, events and tokens (JetBrains)', () => {
    const {contributions} = read('dist/web-types.json') as {
      contributions: {
        html: {elements: {name: string; slots: Item[]; js: {events: Item[]}}[]};
        css: {properties: Item[]};
      };
    };
    const elements = contributions.html.elements;
    assert.deepEqual(elements.map(({name}) => name).sort(), declarations.map(({tagName}) => tagName).sort());
    const acts = elements.find(({name}) => name === 'wr-new-acts')!;
    assert.deepEqual(acts.slots.map(({name}) => name).sort(), ['', 'heading']);
    assert.deepEqual(
      acts.js.events.map(({name}) => name),
      ['wr-select'],
    );
    assert.ok(contributions.css.properties.some(({name}) => name === '--wr-gold-light'));
  });
});

describe('the tokens', () => {
  it('are the same as design tokens and in the style sheets, each theme small', () => {
    const tokens = read('dist/tokens.json') as Record<
      string,
      Record<string, {$value: {colorSpace: string; components: number[]; hex: string}; $description: string}>
    >;
    const themes = Object.keys(tokens).filter((name) => name !== 'font');
    assert.deepEqual(themes, ['vermilion', 'jade', 'azure', 'dark', 'jade-dark', 'azure-dark']);
    const colors = (theme: string) =>
      Object.entries(tokens[theme]!)
        .filter(([role]) => role !== '$type')
        .map(([role, {$value}]) => [role, $value.hex]);
    /** In light, for reports that are dark, for those that follow the reader's setting. */
    const sheets = {
      vermilion: ['vermilion', 'dark', 'dark'],
      jade: ['jade', 'jade-dark', 'jade-dark'],
      azure: ['azure', 'azure-dark', 'azure-dark'],
      dark: ['dark'],
    };
    for (const [sheet, parts] of Object.entries(sheets)) {
      const css = readFileSync(`${root}dist/themes/${sheet}.css`, 'utf8');
      assert.ok(css.length < 5000, `${sheet}: ${css.length} bytes`);
      const written = [...css.matchAll(/--wr-([\w-]+): ([^;]+);/g)].map(([, role, value]) => [role, value]);
      assert.deepEqual(written, parts.flatMap(colors));
    }
    for (const theme of themes) {
      const {$type, ...roles} = tokens[theme]!;
      assert.equal($type as unknown, 'color');
      for (const {$value, $description} of Object.values(roles)) {
        assert.ok($description);
        // What a tool reads that looks at the parts alone.
        const parts = $value.components.map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, '0'),
        );
        assert.equal(`${$value.colorSpace} #${parts.join('')}`, `srgb ${$value.hex}`);
      }
    }
  });
});
