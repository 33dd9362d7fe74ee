import {existsSync} from 'node:fs';
import {dirname, isAbsolute, resolve} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {minifyTemplates} from './scripts/minify-templates.mjs';
import {entries} from './scripts/entries.mjs';

/** Compiles TypeScript file by file; types are checked by tsc, which also writes the declarations. */
const typescript = () => ({
  name: 'typescript',
  resolveId(id, importer) {
    if (!importer || !id.startsWith('.')) return null;
    const file = resolve(dirname(importer), id.replace(/\.js$/, '.ts'));
    return existsSync(file) ? file : null;
  },
  transform: (code, id) =>
    id.endsWith('.ts')
      ? transform(code, {
          loader: 'ts',
          target: 'es2022',
          sourcemap: true,
          sourcefile: id,
          tsconfigRaw: {
            compilerOptions: {
              experimentalDecorators: true,
              useDefineForClassFields: false,
              verbatimModuleSyntax: true,
            },
          },
        })
      : null,
});

const plugins = [typescript(), minifyTemplates()];
const minify = terser({module: true, ecma: 2022, format: {comments: /@license|SPDX/}});

export default [
  {
    // One module a source file, for bundlers and for Node; dependencies stay imports.
    input: entries.map(({source}) => source),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins,
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  {
    // One file with everything inside, for pages written by hand. A page opened by double click (file:) can only
    // load the classic one: browsers refuse modules there.
    input: 'src/bundle.ts',
    plugins: [...plugins, nodeResolve({exportConditions: ['production']})],
    output: [
      {
        file: 'dist/work-report-elements.min.js',
        format: 'iife',
        name: 'WorkReportElements',
        plugins: [minify],
        sourcemap: true,
      },
      {file: 'dist/work-report-elements.esm.min.js', format: 'es', plugins: [minify], sourcemap: true},
    ],
  },
];
