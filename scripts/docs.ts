// npm run docs: the tables of elements in the READMEs, from the manifest that the build writes.
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import prettier from 'prettier';
import {tags} from '../src/tags/index.js';

interface Declaration {
  tagName: string;
  summary?: string;
  zh?: string;
}

/** The heads of the table, and which summary an element has in the language. */
const languages = {
  'README.md': {tag: 'tag', shows: 'shows', summary: 'summary'},
  'README.zh-CN.md': {tag: '标签', shows: '画什么', summary: 'zh'},
} as const;

type Readme = keyof typeof languages;

export const readmes = Object.keys(languages) as Readme[];

/** The text of a README with its table of elements as the manifest has it. */
export async function withElements(file: Readme): Promise<string> {
  const {tag, shows, summary} = languages[file];
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: {declarations: Declaration[]}[];
  };
  const all = new Map(
    modules.flatMap(({declarations}) =>
      declarations.map((declaration) => [declaration.tagName, declaration]),
    ),
  );
  const rows = Object.keys(tags).map((name) => {
    const [sentence] = /^.*?(?=[.。](?:\s|$)|$)/s.exec(all.get(name)?.[summary] ?? '')!;
    return `| \`${name}\` | ${sentence.replace(/\s+/g, ' ').replaceAll('|', '\\|')} |`;
  });
  const table = ['', '', `| ${tag} | ${shows} |`, '| --- | --- |', ...rows, '', ''].join('\n');
  const text = readFileSync(file, 'utf8').replace(
    /(?<=<!-- elements[^>]*-->)[^]*(?=<!-- \/elements -->)/,
    () => table,
  );
  return prettier.format(text, {...(await prettier.resolveConfig(file)), filepath: file});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of readmes) writeFileSync(file, await withElements(file));
}
