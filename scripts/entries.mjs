// What the package offers for import: the source of each entry and the path a user writes.
import {existsSync, readdirSync} from 'node:fs';

const elements = readdirSync('src/elements')
  .filter((name) => name !== 'shared' && existsSync(`src/elements/${name}/define.ts`))
  .sort();

/** Every entry of the module build, in the order of the size table. */
export const entries = [
  {source: 'src/index.ts', path: 'work-report-elements'},
  {source: 'src/define.ts', path: 'work-report-elements/define.js'},
  {source: 'src/text/index.ts', path: 'work-report-elements/text'},
  {source: 'src/report/index.ts', path: 'work-report-elements/report'},
  {source: 'src/export/index.ts', path: 'work-report-elements/export'},
  {source: 'src/brand/index.ts', path: 'work-report-elements/brand'},
  {source: 'src/proof/index.ts', path: 'work-report-elements/proof'},
  {source: 'src/proof/define.ts', path: 'work-report-elements/proof/define.js'},
  {source: 'src/art/icons/index.ts', path: 'work-report-elements/art/icons/index.js'},
  {source: 'src/art/icons/define.ts', path: 'work-report-elements/art/icons/define.js'},
  ...readdirSync('src/art/scenes', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => ({
      source: `src/art/scenes/${name}/define.ts`,
      path: `work-report-elements/art/scenes/${name}/define.js`,
    })),
  {source: 'src/cli/index.ts', path: undefined},
  {source: 'src/node/index.ts', path: undefined},
  {source: 'src/react/index.ts', path: undefined},
  ...['react', 'preact', 'solid', 'vue', 'svelte'].map((name) => ({
    source: `src/types/${name}.ts`,
    path: undefined,
  })),
  ...elements.flatMap((name) => [
    {source: `src/elements/${name}/define.ts`, path: `work-report-elements/elements/${name}/define.js`},
    {source: `src/elements/${name}/${name}.ts`, path: undefined},
  ]),
].filter(({source}) => existsSync(source));
