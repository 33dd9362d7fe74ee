import {existsSync} from 'node:fs';
import {dirname, isAbsolute, resolve} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {minify} from 'terser';
import {minifyTemplates} from './scripts/minify-templates.mjs';
import {entries} from './scripts/entries.mjs';
import {studioScripts} from './scripts/studio-scripts.mjs';

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
          charset: 'utf8',
          // Chromium 92 draws plainly, and has to understand the script for that.
          supported: {'class-static-blocks': false},
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

/** The single files leave a module to a file beside them, which most pages never need. */
const beside = (name, module) => ({
  name,
  resolveId: (id) => (id === module ? {id: resolve(`scripts/${name}.js`), moduleSideEffects: true} : null),
});
const toolbarBeside = () => beside('toolbar-beside', './elements/toolbar/define.js');
const artBeside = () => beside('art-beside', './load-art.js');
const sourceBeside = () => beside('source-beside', '../source/index.js');
/** What makes slides, beside the files that hold delivery. */
const slidesBeside = () => beside('slides-beside', './pptx/index.js');
/** The reader of files reads character references by itself: what the HTML parser has for them is not needed. */
const withoutReferences = {
  name: 'without-references',
  resolveId: (id, importer) =>
    id === 'entities/decode' && /[\\/]htmlparser2[\\/]/.test(importer) ? '\0references' : null,
  load: (id) =>
    id === '\0references'
      ? 'export class EntityDecoder {}\nexport const DecodingMode = {}, htmlDecodeTree = [], xmlDecodeTree = [];'
      : null,
};
/** The reader of files, beside the single ES module. */
const sourceFile = 'work-report-elements.source.esm.min.js';

/** Most modules are part of several files: what a plugin made of one is kept for the next. */
function keeping(plugin) {
  const kept = new Map();
  return {
    ...plugin,
    transform(code, id) {
      if (!kept.has(id)) kept.set(id, plugin.transform.call(this, code, id));
      return kept.get(id);
    },
  };
}

const plugins = [keeping(typescript()), keeping(minifyTemplates())];

/** Only the modules that define tags do anything by being loaded: whatever else nobody uses is left out. */
const treeshake = {moduleSideEffects: (id) => /[\\/](define|[\w-]*bundle)\.ts$/.test(id)};
const minifying = {
  ecma: 2022,
  compress: {passes: 2, lhs_constants: false, keep_fargs: false},
  format: {comments: /@license|SPDX/, ascii_only: true},
};
/** All files in this process, where the minifier is warm from the second on. It writes into its options. */
const terser = (options) => ({
  name: 'terser',
  renderChunk: (code, _, {sourcemap}) =>
    minify(code, structuredClone({...options, sourceMap: sourcemap && {asObject: true}})),
});
/**
 * The single files are ASCII, so that a page in GBK reads them too: the minifier escapes strings and patterns, this what
 * stands in templates, whose escapes mean the same to `html` and `css`. It costs no bytes once compressed.
 */
const ascii = {
  name: 'ascii',
  renderChunk(code) {
    const text = new MagicString(code);
    for (const {0: unit, index} of code.matchAll(/[^\0-\x7f]/g))
      text.overwrite(index, index + 1, `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};
const minifyModule = [terser({...minifying, module: true}), ascii];
// A classic file keeps the name that it gives to the page: to a module's minifier that would be a variable nobody uses.
const minifyScript = [terser({...minifying, module: false}), ascii];

export default [
  {
    // One module a source file, for bundlers and for Node; dependencies stay imports.
    input: entries.map(({source}) => source),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins,
    treeshake,
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      hoistTransitiveImports: false,
      sourcemap: true,
    },
  },
  {
    // One file with everything inside, for pages written by hand. A page opened by double click (file:) can only
    // load the classic one: browsers refuse modules there.
    input: 'src/bundle.ts',
    treeshake,
    plugins: [toolbarBeside(), artBeside(), ...plugins, nodeResolve({exportConditions: ['production']})],
    output: {
      file: 'dist/work-report-elements.min.js',
      format: 'iife',
      name: 'WorkReportElements',
      plugins: minifyScript,
      sourcemap: true,
    },
  },
  {
    // The same as one ES module, with all that the package's modules export.
    input: 'src/module-bundle.ts',
    treeshake,
    external: (id) => id.endsWith(sourceFile),
    plugins: [
      artBeside(),
      sourceBeside(),
      slidesBeside(),
      ...plugins,
      nodeResolve({exportConditions: ['production']}),
    ],
    output: {
      file: 'dist/work-report-elements.esm.min.js',
      format: 'es',
      paths: (id) => (id.endsWith(sourceFile) ? `./${sourceFile}` : id),
      inlineDynamicImports: true,
      plugins: [minifyModule],
      sourcemap: true,
    },
  },
  {
    // The reader of files as one ES module, for pages that use the one above.
    input: 'src/source/index.ts',
    treeshake,
    plugins: [withoutReferences, ...plugins, nodeResolve({exportConditions: ['production']})],
    output: {
      file: `dist/${sourceFile}`,
      format: 'es',
      inlineDynamicImports: true,
      plugins: minifyModule,
      sourcemap: true,
    },
  },
  {
    // The toolbar and delivery as a second classic file; the command line runs it in the page.
    input: 'src/delivery-bundle.ts',
    plugins: [slidesBeside(), ...plugins, nodeResolve({exportConditions: ['production']})],
    output: {
      file: 'dist/work-report-elements.export.min.js',
      format: 'iife',
      name: 'WorkReportExport',
      inlineDynamicImports: true,
      plugins: minifyScript,
      sourcemap: true,
    },
  },
  {
    // What makes slides as one classic file, which delivery asks for with the first deck; the command line runs it in
    // the page.
    input: 'src/slides-bundle.ts',
    treeshake,
    plugins: [...plugins, nodeResolve({exportConditions: ['production']})],
    output: {
      file: 'dist/work-report-elements.slides.min.js',
      format: 'iife',
      name: 'WorkReportSlides',
      inlineDynamicImports: true,
      plugins: minifyScript,
      sourcemap: true,
    },
  },
  {
    // Scenes and icons as one classic file, which the files above ask for when a page needs one of them.
    input: 'src/art-bundle.ts',
    treeshake,
    plugins,
    output: {
      file: 'dist/work-report-elements.art.min.js',
      format: 'iife',
      plugins: minifyScript,
      sourcemap: true,
    },
  },
  {
    // The scripts of dist/studio.html, which scripts/build-studio.mjs puts together: what its page and its worker share is
    // there once. The file is UTF-8.
    input: {
      elements: 'src/studio-bundle.ts',
      app: 'src/studio/bundle.ts',
      worker: 'src/studio/worker/bundle.ts',
    },
    treeshake,
    plugins: [
      toolbarBeside(),
      artBeside(),
      withoutReferences,
      ...plugins,
      nodeResolve({exportConditions: ['production']}),
    ],
    output: {
      dir: 'dist/studio',
      format: 'cjs',
      esModule: false,
      externalLiveBindings: false,
      freeze: false,
      generatedCode: 'es2015',
      hoistTransitiveImports: false,
      minifyInternalExports: true,
      chunkFileNames: '[name]',
      entryFileNames: '[name]',
      plugins: [
        terser({
          ...minifying,
          compress: {...minifying.compress, passes: 3},
          format: {comments: /@license|SPDX/},
          toplevel: true,
        }),
        studioScripts,
      ],
    },
  },
  {
    // The check on the page, loaded beside the elements only while a page is being proofread.
    input: 'src/proof/define.ts',
    treeshake,
    plugins: [...plugins, nodeResolve({exportConditions: ['production']})],
    output: {
      file: 'dist/work-report-elements.proof.min.js',
      format: 'iife',
      plugins: minifyScript,
      sourcemap: true,
    },
  },
];
