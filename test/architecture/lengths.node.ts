// Short enough to be read at once: functions of 60 lines at most, files of 300, patterns of 120 characters; tables of data
// and of messages excepted.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

const longestFunction = 60;
const longestFile = 300;
const longestPattern = 120;

/** Tables of data, or of the words that a program says: as long as they need to be. */
const isTable = /\/(messages|table|paths|tokens|words\/zh|words\/en)\.ts$/;

/** The functions of a source text, nested ones too, and the patterns that are longer than allowed. */
function longPieces(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const length = lineOf(node.getEnd()) - lineOf(node.getStart()) + 1;
      if (length > longestFunction) found.push(`${nameOf(node)}()`);
    }
    if (ts.isRegularExpressionLiteral(node) && node.text.length > longestPattern)
      found.push(`pattern in line ${lineOf(node.getStart()) + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node: ts.SignatureDeclaration): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named?.getText() ?? 'a function without a name';
}

/** What of a file is too long, one line each. */
function tooLong(file: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  return [
    ...(lines > longestFile ? [file] : []),
    ...longPieces(file, text).map((piece) => `${file} ${piece}`),
  ];
}

describe('the lengths of the source', () => {
  const files = ['src', 'scripts', 'quality'].flatMap((folder) =>
    readdirSync(root + folder, {recursive: true, encoding: 'utf8'})
      .filter((path) => /\.(?:ts|mjs|js)$/.test(path) && !path.includes('node_modules'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  const found = files
    .filter((file) => !isTable.test(file))
    .flatMap((file) => tooLong(file, readFileSync(root + file, 'utf8')));

  it('are at most 60 lines a function, 300 a file, 120 characters a pattern', () => {
    assert.deepEqual(found, []);
  });

  it('would be found', () => {
    const lines = (count: number) => '  f();\n'.repeat(count);
    assert.deepEqual(tooLong('a.ts', `function g() {\n${lines(59)}}`), ['a.ts g()']);
    assert.deepEqual(tooLong('a.ts', `function g() {\n${lines(58)}}`), []);
    assert.deepEqual(tooLong('a.ts', `const h = () => {\n${lines(59)}};`), ['a.ts h()']);
    const pattern = (count: number) => `\nconst p = /${'x'.repeat(count - 2)}/;`;
    assert.deepEqual(tooLong('a.ts', pattern(121)), ['a.ts pattern in line 2']);
    assert.deepEqual(tooLong('a.ts', pattern(120)), []);
    assert.deepEqual(tooLong('a.ts', lines(301)), ['a.ts']);
    assert.deepEqual(tooLong('a.ts', lines(300)), []);
  });
});
