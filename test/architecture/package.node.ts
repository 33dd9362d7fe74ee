// Reads the built package: `npm run build` comes first.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const description = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string | {types: string; default: string}>;
  bin: Record<string, string>;
};

/** Runs a module in a Node of its own, in the package's folder so that the package can name itself. */
function inNode(source: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: root,
    encoding: 'utf8',
  });
}

function built(ending: string): string[] {
  return readdirSync(`${root}dist`, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

describe('the built package', () => {
  it('has single files of ASCII, which a page in any encoding reads alike', () => {
    for (const file of built('.min.js'))
      assert.equal(/[^\0-\x7f]/.exec(readFileSync(file, 'utf8'))?.[0], undefined, file);
  });

  it('can be imported in plain Node, every module of it, without a DOM', () => {
    const modules = built('.js').filter((file) => !file.endsWith('.min.js') && !file.includes('/cli/'));
    assert.ok(modules.length > 20);
    const urls = modules.map((file) => pathToFileURL(file).href);
    const output = inNode(
      `for (const url of ${JSON.stringify(urls)}) {
         try { await import(url); } catch (error) { console.log(url, String(error)); }
       }`,
    );
    assert.equal(output, '');
  });

  it('registers nothing by its main entry, and every tag by define.js', () => {
    // A registry that only takes notes: what a browser would have been asked to define.
    const tags = (specifier: string) =>
      inNode(
        `const tags = new Map();
         globalThis.customElements = {get: (tag) => tags.get(tag), define: (tag, e) => void tags.set(tag, e)};
         await import('${specifier}');
         console.log([...tags.keys()].sort().join(' '));`,
      ).trim();
    for (const quiet of ['work-report-elements', 'work-report-elements/text']) assert.equal(tags(quiet), '');
    assert.equal(tags('work-report-elements/elements/metric-tile/metric-tile.js'), '');
    assert.match(tags('work-report-elements/elements/metric-tile/define.js'), /\bwr-metric-tile\b/);
    const all = tags('work-report-elements/define.js').split(' ');
    const folders = readdirSync(`${root}src/elements`).filter((name) => name !== 'shared');
    for (const name of folders) assert.ok(all.includes(`wr-${name}`), name);
  });

  it('holds every file that its exports name', () => {
    for (const target of Object.values(description.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    )) {
      if (!target.includes('*')) assert.ok(existsSync(root + target), target);
    }
    for (const file of Object.values(description.bin)) assert.ok(existsSync(root + file), file);
    for (const theme of ['vermilion', 'jade', 'azure'])
      assert.ok(existsSync(`${root}dist/themes/${theme}.css`));
  });

  it('keeps d3 and lit-html out of its declarations', () => {
    for (const file of built('.d.ts')) {
      assert.doesNotMatch(readFileSync(file, 'utf8'), /from ['"](d3-|lit-html|@types)/, file);
    }
  });

  it('describes every tag in custom-elements.json, and nothing internal', () => {
    const text = readFileSync(`${root}custom-elements.json`, 'utf8');
    const manifest = JSON.parse(text) as {modules: {path: string; declarations: {tagName: string}[]}[]};
    const tags = manifest.modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));
    const defined = readdirSync(`${root}src/elements`)
      .filter((name) => name !== 'shared')
      .flatMap((name) =>
        [
          ...readFileSync(`${root}src/elements/${name}/define.ts`, 'utf8').matchAll(/define\('(wr-[\w-]+)'/g),
        ].map(([, tag]) => tag!),
      );
    assert.deepEqual(tags.sort(), defined.sort());
    for (const {path} of manifest.modules) assert.ok(existsSync(root + path), path);
    assert.doesNotMatch(text, /@internal|"privacy"|data-wide/);
  });
});
