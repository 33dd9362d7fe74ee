// npm run docs: the tables of elements in the READMEs, from the manifest that the build writes, the list of icons, the
// components for React, and the manual for language models.
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import prettier from 'prettier';
import {tags} from '../src/tags/index.js';
import {iconNames} from '../src/themes/icons/names.js';
import {skillFiles} from './skill.js';

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

/** The text of a README with its table of elements as the manifest has it, and all icons. */
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
  const icons = Object.entries(iconNames).map(([name, chinese]) => `${chinese} \`${name}\``);
  const text = readFileSync(file, 'utf8')
    .replace(/(?<=<!-- elements[^>]*-->)[^]*(?=<!-- \/elements -->)/, () => table)
    .replace(/(?<=<!-- icons[^>]*-->)[^]*(?=<!-- \/icons -->)/, () => `\n\n${icons.join(' · ')}\n\n`);
  return prettier.format(text, {...(await prettier.resolveConfig(file)), filepath: file});
}

export const reactIndex = 'src/react/index.ts';

/** The module of the components for React with one for each tag. */
export function withComponents(): string {
  const components = Object.keys(tags)
    .sort()
    .map((tag) => {
      const name = tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
      return `export const ${name} = wrap('${tag}', elements.${name});\n`;
    });
  const [head] = readFileSync(reactIndex, 'utf8').split(/^export const /m);
  return head + components.join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of readmes) writeFileSync(file, await withElements(file));
  writeFileSync(reactIndex, withComponents());
  for (const [file, text] of Object.entries(skillFiles())) writeFileSync(file, text);
}
