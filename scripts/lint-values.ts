// npm run lint-values: the values that attributes may have, for the linter, from the manifest that the build writes.
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import prettier from 'prettier';

interface Attribute {
  name: string;
  type?: {text?: string};
}
interface Declaration {
  tagName?: string;
  attributes?: Attribute[];
}

const FILE = 'src/lint/values.ts';

/** The module that the linter reads, as the manifest has it: of each tag the attributes that take one of few words. */
export async function withValues(manifest: string): Promise<string> {
  const {modules} = JSON.parse(manifest) as {modules: {declarations?: Declaration[]}[]};
  const values: Record<string, Record<string, string[]>> = {};
  for (const {tagName, attributes = []} of modules.flatMap(({declarations = []}) => declarations)) {
    for (const {name, type} of attributes) {
      const parts = (type?.text ?? '').split('|').map((part) => part.trim());
      const words = parts.filter((part) => /^'[^']*'$/.test(part)).map((part) => part.slice(1, -1));
      // Where any string may stand the words are only some of them.
      const others = parts.filter((part) => !/^'[^']*'$|^undefined$|^null$/.test(part));
      if (!tagName || words.length < 2 || others.length > 0) continue;
      (values[tagName] ??= {})[name] = words.filter(Boolean);
    }
  }
  const sorted = Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `// Written by npm run lint-values from the manifest of the elements.

/** Of each tag the attributes that take one of a few words, and these words. */
export const values: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(sorted)};
`;
  return prettier.format(text, {...(await prettier.resolveConfig(FILE)), parser: 'typescript'});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(FILE, await withValues(readFileSync(process.argv[2] ?? 'custom-elements.json', 'utf8')));
