import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, posix, relative} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Rule {
  /** Folders of ours, besides the own one, whose values may be imported. */
  folders?: readonly string[];
  /** Folders of which only types may be imported. */
  types?: readonly string[];
  /** Folders whose public names its `index.ts` passes on. No other file of the folder may import them. */
  passedOn?: readonly string[];
  /** Packages, by name. `*` stands for all. */
  packages?: readonly string[];
}

/** Data goes one way through the folders; imports point back or down. `.` is the entries beside the folders. */
const table: Record<string, Rule> = {
  markup: {},
  text: {},
  tags: {},
  geometry: {packages: ['d3-shape']},
  themes: {},
  brand: {folders: ['themes'], packages: ['culori']},
  art: {folders: ['geometry', 'markup', 'themes']},
  check: {folders: ['lint', 'markup', 'text', 'tags']},
  lint: {folders: ['markup', 'text', 'tags', 'themes']},
  source: {folders: ['markup', 'text'], packages: ['htmlparser2', 'marked']},
  report: {folders: ['markup', 'text', 'tags'], passedOn: ['check', 'lint', 'proof-sheet', 'source']},
  'proof-sheet': {folders: ['check', 'markup', 'text', 'tags', 'themes']},
  elements: {folders: ['geometry', 'markup', 'text', 'themes', 'tags'], packages: ['lit']},
  'elements/shared': {
    folders: ['elements', 'geometry', 'markup', 'text', 'themes', 'tags'],
    packages: ['lit', 'd3-selection'],
  },
  export: {
    folders: ['export/pptx', 'geometry', 'markup', 'text', 'themes', 'tags'],
    types: ['elements'],
    packages: ['@csstools/css-tokenizer'],
  },
  // Slides have what the elements read of tables and figures.
  'export/pptx': {
    folders: ['elements', 'elements/shared', 'export', 'geometry', 'markup', 'text', 'themes', 'tags'],
  },
  proof: {folders: ['check', 'markup', 'text']},
  studio: {
    folders: ['markup', 'text', 'lint', 'report', 'export', 'elements/toolbar', 'brand', 'themes'],
    packages: ['lit'],
  },
  types: {types: ['.'], packages: ['lit', 'react', 'preact', 'solid-js', 'vue', 'svelte']},
  react: {folders: ['.', 'elements'], types: ['types'], packages: ['@lit/react', 'lit', 'react']},
  cli: {
    folders: [
      'markup',
      'text',
      'tags',
      'check',
      'lint',
      'source',
      'report',
      'proof-sheet',
      'geometry',
      'art',
      'brand',
      'themes',
      'elements',
      'export',
      '.',
    ],
    packages: ['*'],
  },
  // Built on all of the command line but its commands, which are built on this.
  node: {folders: ['node/tasks', 'cli', 'cli/words', 'cli/browser'], types: ['report', 'source', 'themes']},
  '.': {
    folders: [
      'art',
      'tags',
      'text',
      'report',
      'geometry',
      'themes',
      'elements',
      'elements/shared',
      'export',
      'export/pptx',
    ],
  },
};

/** Folders further in that have a row of their own, because more is allowed there or they may be used by all. */
const rooms = ['words', 'browser', 'files', 'formats', 'commands'].map((room) => `cli/${room}`);
const ownRow = ['elements/shared', 'elements/toolbar', 'export/pptx', 'node/tasks', ...rooms];
table.elements!.folders = [...table.elements!.folders!, 'elements/shared'];
// The toolbar is a button to delivery.
table['elements/toolbar'] = {...table.elements, folders: [...table.elements!.folders, 'elements', 'export']};
table['.']!.folders = [...table['.']!.folders!, 'elements/toolbar'];
// Each room of the command line builds on those before it, and all on the files beside them.
rooms.forEach((room, i) => {
  table[room] = {...table.cli, folders: [...table.cli!.folders!, 'cli', ...rooms.slice(0, i)]};
});
table['node/tasks'] = {...table.cli, folders: [...table.cli!.folders!, 'node', 'cli', ...rooms.slice(0, -1)]};
table['cli/commands']!.folders = [...table['cli/commands']!.folders!, 'node/tasks'];
table.cli!.folders = [...table.cli!.folders!, ...rooms];

interface Import {
  specifier: string;
  typeOnly: boolean;
}

/** Every import, re-export, dynamic import and import type of a source text. */
function importsOf(fileName: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node && ts.isStringLiteral(node)) found.push({specifier: node.text, typeOnly});
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const allTypes =
        clause?.name === undefined &&
        named !== undefined &&
        ts.isNamedImports(named) &&
        named.elements.length > 0 &&
        named.elements.every((element) => element.isTypeOnly);
      add(node.moduleSpecifier, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The row of the table that a file of `src` belongs to. */
function folderOf(file: string): string {
  const own = ownRow.find((folder) => file.startsWith(`src/${folder}/`));
  if (own) return own;
  const [, first, ...rest] = file.split('/');
  return rest.length > 0 ? first! : '.';
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}

/** What the table has against an import; undefined if nothing. */
function objection(file: string, {specifier, typeOnly}: Import): string | undefined {
  const folder = folderOf(file);
  const rule = table[folder];
  if (!rule) return `${file}: the folder ${folder} has no row in the table`;
  if (specifier.startsWith('.')) {
    if (!specifier.endsWith('.js')) return `${file}: the path ${specifier} does not end in .js`;
    const target = folderOf(posix.join(posix.dirname(file), specifier));
    const allowed = [folder, ...(rule.folders ?? []), ...(typeOnly ? (rule.types ?? []) : [])];
    if (file === `src/${folder}/index.ts`) allowed.push(...(rule.passedOn ?? []));
    return allowed.includes(target)
      ? undefined
      : `${file}: ${folder} must not import ${target} (${specifier})`;
  }
  const allowed = rule.packages ?? [];
  return allowed.includes('*') || allowed.includes(packageOf(specifier))
    ? undefined
    : `${file}: ${folder} must not import the package ${specifier}`;
}

function sources(): string[] {
  return readdirSync(`${root}src`, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'))
    .sort();
}

describe('the imports of src', () => {
  it('point only where the table allows', () => {
    const objections = sources().flatMap((file) =>
      importsOf(file, readFileSync(root + file, 'utf8')).flatMap((found) => objection(file, found) ?? []),
    );
    assert.deepEqual(objections, []);
  });

  it('would be refused where they point the wrong way', () => {
    const wrong: [string, string][] = [
      ['src/text/units.ts', `import {themes} from '../themes/tokens.js'`],
      ['src/geometry/tally.ts', `import {html} from 'lit'`],
      ['src/geometry/tally.ts', `import type {Quantity} from '../text/index.js'`],
      ['src/elements/tally/tally.ts', `import {select} from 'd3-selection'`],
      ['src/elements/tally/tally.ts', `import {line} from 'd3-shape'`],
      ['src/elements/tally/tally.ts', `export * from '../../report/index.js'`],
      ['src/export/png.ts', `import {WrReport} from '../elements/report/report.js'`],
      ['src/report/parse.ts', `const x = await import('../cli/index.js')`],
      ['src/report/digest.ts', `import {checkReport} from '../check/index.js'`],
      ['src/check/check.ts', `import type {Report} from '../report/model.js'`],
      ['src/cli/browser/page.ts', `import {pictureSize} from '../formats/picture.js'`],
      ['src/cli/formats/pdf.ts', `import {renderPages} from '../../node/tasks/render.js'`],
      ['src/node/tasks/render.ts', `import {render} from '../../cli/commands/render.js'`],
      ['src/index.ts', `export * from './cli/index.js'`],
      ['src/elements/tally/tally.ts', `import {units} from '../../text/units'`],
    ];
    for (const [file, statement] of wrong) {
      const [found] = importsOf(file, statement);
      assert.ok(found, statement);
      assert.match(objection(file, found) ?? '', new RegExp(`^${file.replaceAll('.', '\\.')}: `), statement);
    }
    const fine: [string, string][] = [
      ['src/export/png.ts', `import type {WrReport} from '../elements/report/report.js'`],
      ['src/elements/shared/pointer.ts', `import {pointer} from 'd3-selection'`],
      ['src/elements/tally/tally.ts', `import {repeat} from 'lit/directives/repeat.js'`],
      ['src/report/index.ts', `export {checkReport} from '../check/index.js'`],
      ['src/cli/commands/render.ts', `const x = await import('sharp')`],
      ['src/cli/commands/render.ts', `import {renderPages} from '../../node/tasks/render.js'`],
      ['src/cli/formats/pdf.ts', `import {guard} from '../browser/guard.js'`],
    ];
    for (const [file, statement] of fine) {
      const [found] = importsOf(file, statement);
      assert.ok(found, statement);
      assert.equal(objection(file, found), undefined, statement);
    }
  });
});

/**
 * The files of a graph that import each other in a circle, one list a circle: its strongly connected components of more
 * than one file (Tarjan).
 */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const path: string[] = [];
  const visit = (file: string): number => {
    order.set(file, order.size);
    let low = order.get(file)!;
    path.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (path.includes(target)) low = Math.min(low, order.get(target)!);
    }
    if (low === order.get(file)) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

describe('the import circles of src', () => {
  it('are none, types included', () => {
    const graph = new Map(
      sources().map((file) => [
        file,
        importsOf(file, readFileSync(root + file, 'utf8'))
          .filter(({specifier}) => specifier.startsWith('.'))
          .map(({specifier}) => posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts')),
      ]),
    );
    assert.deepEqual(circles(graph), []);
  });

  it('would be found', () => {
    const graph = {a: ['b', 'd'], b: ['c'], c: ['a', 'd'], d: ['e'], e: []};
    assert.deepEqual(circles(new Map(Object.entries(graph))), [['a', 'b', 'c']]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('has a row for every folder', () => {
    const text = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
    const folders = readdirSync(`${root}src`, {withFileTypes: true}).filter((entry) => entry.isDirectory());
    for (const {name} of folders) assert.match(text, new RegExp(`^\\| \`src/${name}\` `, 'm'), name);
  });
});

describe('the folders of src/elements', () => {
  const names = readdirSync(`${root}src/elements`).filter((name) => name !== 'shared');

  it('hold <name>.ts and define.ts', () => {
    const missing = names.flatMap((name) =>
      [`${name}.ts`, 'define.ts']
        .map((file) => `src/elements/${name}/${file}`)
        .filter((file) => !existsSync(root + file)),
    );
    assert.deepEqual(missing, []);
  });

  it('keep styles of more than a rule in a file of their own, .styles.ts', () => {
    const mixed = sources().filter(
      (file) =>
        names.some((name) => file.startsWith(`src/elements/${name}/`)) &&
        !file.endsWith('.styles.ts') &&
        /\bcss`[^`]*\}\s*[^`\s]/.test(readFileSync(root + file, 'utf8')),
    );
    assert.deepEqual(mixed, []);
  });

  it('define their tag in define.ts alone', () => {
    for (const name of names) {
      assert.match(readFileSync(`${root}src/elements/${name}/define.ts`, 'utf8'), /define\('wr-/, name);
    }
    for (const file of sources()) {
      if (dirname(file).startsWith('src/elements/') && !file.endsWith('/define.ts')) {
        assert.doesNotMatch(
          readFileSync(root + file, 'utf8'),
          /customElements\.define\(|@customElement\(/,
          file,
        );
      }
    }
  });

  it('load the numerals where their styles ask for them', () => {
    const read = (file: string) => readFileSync(root + file, 'utf8');
    for (const name of names) {
      const own = sources().filter((file) => file.startsWith(`src/elements/${name}/`));
      if (!own.some((file) => read(file).includes('var(--wr-num)'))) continue;
      assert.ok(
        own.some((file) => /loadNumerals\(\)|renderFigure\(/.test(read(file))),
        name,
      );
    }
  });
});
