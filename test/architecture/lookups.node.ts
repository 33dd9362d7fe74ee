// Names from outside (units, tags, attributes, endings of files) are looked up in maps: objects inherit more names than
// their author wrote, and `table['constructor']` is a function.
import assert from 'node:assert/strict';
import {relative} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const config = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, {}, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: () => assert.fail('tsconfig.json cannot be read'),
} satisfies ts.ParseConfigFileHost)!;

/** Looked up by names of ours alone: the options that a command declares, which `parseArgs` gives without a prototype. */
const known = new Set(['values[name]']);

/** Whether a value of the type may be any string. What may be a symbol as well is the key of a declared property. */
function isAnyString(type: ts.Type): boolean {
  const types = type.isUnion() ? type.types : [type];
  const has = (flag: ts.TypeFlags) => types.some(({flags}) => (flags & flag) !== 0);
  return has(ts.TypeFlags.String) && !has(ts.TypeFlags.ESSymbol);
}

/** What a file looks up in plain objects by a name that may be any, where its function does not ask for own names first. */
function lookups(file: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const report = (node: ts.Node, table: ts.Node): void => {
    const owner = ts.findAncestor(node, ts.isFunctionLike) ?? file;
    const text = node.getText();
    if (known.has(text) || owner.getText().includes(`Object.hasOwn(${table.getText()}, `)) return;
    const {line} = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${relative(root, file.fileName)}:${line + 1} ${text}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isElementAccessExpression(node)) {
      if (isAnyString(checker.getTypeAtLocation(node.argumentExpression))) report(node, node.expression);
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      if (isAnyString(checker.getTypeAtLocation(node.left)) && !ts.isStringLiteral(node.left))
        report(node, node.right);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function program(files: Record<string, string> | undefined): ts.Program {
  const host = ts.createCompilerHost(config.options);
  if (!files) return ts.createProgram(config.fileNames, config.options, host);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...more) =>
    Object.hasOwn(files, name)
      ? ts.createSourceFile(name, files[name]!, ts.ScriptTarget.ES2022, true)
      : read(name, ...more);
  return ts.createProgram(Object.keys(files), {...config.options, noEmit: true}, host);
}

describe('a name from outside', () => {
  it('is looked up in a map, or among own names, everywhere in src', () => {
    const all = program(undefined);
    const sources = all.getSourceFiles().filter(({fileName}) => relative(root, fileName).startsWith('src'));
    assert.ok(sources.length > 100);
    assert.deepEqual(
      sources.flatMap((file) => lookups(file, all.getTypeChecker())),
      [],
    );
  });

  it('is seen where it is not', () => {
    const source = `
      const table: Record<string, string> = {a: 'b'};
      export const wrong = (name: string) => table[name];
      export const alsoWrong = (name: string) => name in table;
      export const maybeWrong = (name?: string) => table[name ?? ''];
      export const right = (name: string) => (Object.hasOwn(table, name) ? table[name] : undefined);
      export const own = (name: 'a') => table[name] + table['a'];
      export const list = (all: string[], i: number) => all[i];`;
    const one = program({[`${root}src/x.ts`]: source});
    const file = one.getSourceFile(`${root}src/x.ts`)!;
    assert.deepEqual(
      lookups(file, one.getTypeChecker()).map((line) => line.slice('src/x.ts:'.length)),
      ['3 table[name]', '4 name in table', "5 table[name ?? '']"],
    );
  });
});
