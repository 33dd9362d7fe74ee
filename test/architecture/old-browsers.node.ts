// What the package is built for: Chromium 107, Firefox 115, Safari 16.4. Everything that its sheets and scripts name is there,
// by MDN's data, or stands below with what happens where it is not.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {tokenize, TokenType} from '@csstools/css-tokenizer';
import type {CompatData, Identifier, SimpleSupportStatement} from '@mdn/browser-compat-data';
import {CSSResult} from 'lit';
import ts from 'typescript';

const compat = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
const root = fileURLToPath(new URL('../../src/', import.meta.url));

const oldest = {chrome: 107, firefox: 115, safari: 16.4, safari_ios: 16.4} as const;
type Browser = keyof typeof oldest;

/** Where a feature is not there: '' where all have it, and where nothing is known. `prefixed`: `-webkit-` is written too. */
function lacking(feature: Identifier | undefined, prefixed = false): string {
  const support = feature?.__compat?.support;
  if (!support) return '';
  return (Object.keys(oldest) as Browser[])
    .filter(
      (browser) => ![support[browser] ?? []].flat().some((statement) => isIn(statement, browser, prefixed)),
    )
    .join(' ');
}

function isIn(statement: SimpleSupportStatement, browser: Browser, prefixed: boolean): boolean {
  const {version_added: added, version_removed: removed, flags, prefix, alternative_name: other} = statement;
  if (removed && statement.partial_implementation) return false;
  const since = typeof added === 'string' ? parseFloat(added.replace('≤', '')) : Infinity;
  const ends = typeof removed === 'string' ? parseFloat(removed) : Infinity;
  const named = prefix ?? other;
  const isNamed = !named || (prefixed && named.startsWith('-webkit-'));
  return since <= oldest[browser] && oldest[browser] < ends && !flags && isNamed;
}

/** Functions and units by their names, however deep they stand under `css.types`. */
const cssFunctions = new Map<string, Identifier[]>();
const collect = (tree: Identifier): void => {
  for (const [name, feature] of Object.entries(tree)) {
    if (name === '__compat') continue;
    cssFunctions.set(name, [...(cssFunctions.get(name) ?? []), feature as Identifier]);
    collect(feature as Identifier);
  }
};
collect(compat.css.types as unknown as Identifier);

/** What of a sheet some browser lacks, as `name: browsers`. */
function newInSheet(css: string): string[] {
  const found = new Set<string>();
  /** The properties of a rule so far. */
  const inRule = new Set<string>();
  const note = (name: string, features: readonly (Identifier | undefined)[]): void => {
    const prefixed = inRule.has(`-webkit-${name.split(':')[0]}`);
    // Of one name for several things, one that is there is meant.
    const lacks = features
      .filter((feature) => feature?.__compat)
      .map((feature) => lacking(feature, prefixed));
    if (lacks.length > 0 && lacks.every((lack) => lack)) found.add(`${name}: ${lacks[0]}`);
  };
  const {properties = {}, selectors = {}, 'at-rules': rules = {}} = compat.css;
  let statement: [string, string][] = [];
  const end = (isPrelude: boolean): void => {
    const words = statement.filter(([type]) => type !== TokenType.Whitespace && type !== TokenType.Comment);
    const [first, second] = words;
    statement = [];
    if (!first) return;
    const isAtRule = first[0] === TokenType.AtKeyword;
    if (isAtRule) note(first[1], [rules[first[1].slice(1)]]);
    const isDeclaration = !isPrelude && !isAtRule && second?.[0] === TokenType.Colon;
    if (isPrelude) inRule.clear();
    if (isDeclaration) inRule.add(first[1]);
    if (isDeclaration) note(first[1], [properties[first[1]]]);
    words.forEach(([type, text], i) => {
      const before = words[i - 1]?.[0];
      if (type === TokenType.Function && !isAtRule && !(isPrelude && before === TokenType.Colon))
        note(text, cssFunctions.get(text.slice(0, -1)) ?? []);
      if (isPrelude && !isAtRule && before === TokenType.Colon)
        note(`:${text}`, [selectors[text.replace('(', '')]]);
      if (first[1] === '@media' && before === TokenType.OpenParen) note(`(${text})`, [rules.media?.[text]]);
      if (isDeclaration && i > 1 && type === TokenType.Ident)
        note(`${first[1]}: ${text}`, [properties[first[1]]?.[text]]);
    });
  };
  for (const [type, text] of tokenize({css})) {
    if (type === TokenType.OpenCurly || type === TokenType.CloseCurly || type === TokenType.Semicolon)
      end(type === TokenType.OpenCurly);
    else statement.push([type, text]);
  }
  end(false);
  return [...found].sort();
}

/** Interfaces and objects of the platform by name. */
const owners: Record<string, Identifier | undefined> = {...compat.api, ...compat.javascript.builtins};

/**
 * What of a script some browser lacks: `new X()`, `X()` and `X.y` of the platform's own names. Methods of arrays, strings and
 * maps are held to ES2022 by `lib` in tsconfig.json.
 */
function newInScript(text: string): string[] {
  const found = new Set<string>();
  const note = (name: string, feature: Identifier | undefined): void => {
    const lacks = lacking(feature);
    if (lacks) found.add(`${name}: ${lacks}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const name = ts.isIdentifier(node.expression) ? node.expression.text : '';
      note(name, ts.isNewExpression(node) ? owners[name] : compat.api[name]);
    }
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const [owner, name] = [node.expression.text, node.name.text];
      note(`${owner}.${name}`, owners[owner]?.[`${name}_static`] ?? owners[owner]?.[name]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest));
  return [...found].sort();
}

/** What a sheet names though some browser lacks it, and what is seen there. */
const niceties: readonly (readonly [RegExp, string])[] = [
  [/^:has\(/, 'distances and rules between neighbours are the usual ones'],
  [/^text-wrap/, 'lines break where they are full'],
  [/^text-(?:autospace|spacing-trim)|^hanging-punctuation/, 'marks keep their full width'],
  [/^grid-template-\w+: subgrid/, 'rows of neighbours are each as high as their own words'],
  [/^break-after: avoid/, 'headings are kept with their text by the printed copy'],
  [/^content-visibility|^contain-intrinsic-size/, 'all is drawn at once'],
  [/^forced-color-adjust/, 'there are no forced colours'],
  [/^text-decoration: dotted/, 'the line is not dotted'],
  [/^text-size-adjust/, 'text is not made larger by itself'],
  [/^print-color-adjust/, 'the report has the prefixed property, which is inherited'],
  [/^accent-color/, 'boxes to tick may have little contrast'],
  [/^cursor: |^resize/, 'a telephone has neither pointer nor corner to pull'],
];
/** What a script names though some browser lacks it: it asks first. */
const asked = ['ClipboardItem: firefox', 'EyeDropper: firefox safari safari_ios'];

const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).map((file) =>
  file.replaceAll('\\', '/'),
);

describe('what the oldest browsers have', () => {
  it('is what the sheets of the elements name', async () => {
    const found = new Set<string>();
    let sheets = 0;
    for (const file of files.filter((name) => name.endsWith('.styles.ts'))) {
      const module = (await import(pathToFileURL(root + file).href)) as Record<string, unknown>;
      for (const value of Object.values(module).flat(3)) {
        if (!(value instanceof CSSResult)) continue;
        sheets++;
        for (const name of newInSheet(value.cssText)) found.add(name);
      }
    }
    assert.ok(sheets > 40, `${sheets} sheets`);
    assert.deepEqual(
      [...found].filter((name) => !niceties.some(([pattern]) => pattern.test(name))),
      [],
    );
    const idle = niceties.filter(([pattern]) => ![...found].some((name) => pattern.test(name)));
    assert.deepEqual(idle, [], 'niceties that no sheet has any more');
  });

  it('is told from what came later', () => {
    const sheets = {
      '.a { translate: 1px; color: hsl(0 0% 0%); width: 5cqi }': [],
      '.a { color: oklch(0 0 0) }': ['oklch(: chrome'],
      '.a { field-sizing: var(--a) }': ['field-sizing: chrome firefox safari safari_ios'],
      '.a { color: light-dark(#000, #fff) }': ['light-dark(: chrome firefox safari safari_ios'],
      '@starting-style { .a { color: red } }': ['@starting-style: chrome firefox safari safari_ios'],
      '.a:user-valid { color: red }': [':user-valid: chrome safari safari_ios'],
      '.a { mask: none }': ['mask: chrome'],
      '.a { -webkit-mask: none; mask: none }': [],
    };
    for (const [css, expected] of Object.entries(sheets)) assert.deepEqual(newInSheet(css), expected, css);
    const scripts = {
      'structuredClone({}); new ResizeObserver(f); Object.hasOwn(a, b)': [],
      'URL.canParse(x)': ['URL.canParse: chrome safari safari_ios'],
      'Object.groupBy(x, f)': ['Object.groupBy: chrome firefox safari safari_ios'],
      'new CloseWatcher()': ['CloseWatcher: chrome firefox safari safari_ios'],
    };
    for (const [text, expected] of Object.entries(scripts))
      assert.deepEqual(newInScript(text), expected, text);
  });

  it('is what the scripts for a page name', () => {
    const found = new Set<string>();
    for (const file of files.filter((name) => name.endsWith('.ts') && !/^(?:cli|node|types)\//.test(name)))
      for (const name of newInScript(readFileSync(root + file, 'utf8'))) found.add(name);
    assert.deepEqual([...found].sort(), asked);
  });
});
