// Prints what each entry weighs, and fails if one has grown past its budget.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {entries} from './entries.mjs';

const classic = 'dist/work-report-elements.min.js';
const esm = 'dist/work-report-elements.esm.min.js';

/** What an element alone may weigh, if `budgets` names no other figure. All in kB of 1000 bytes, as gzip sends them. */
const elementBudget = 12;

/**
 * What may not grow further. The aim is 60 for the classic file and 12 for every element; those named here are above
 * it, for they bring others (a grid its tiles) or scenery, and may only shrink.
 */
const budgets = {
  [classic]: 79,
  // Holds what the modules export as well: report, check, export.
  [esm]: 170,
  'work-report-elements/text': 16,
  'work-report-elements/elements/card/define.js': 19,
  'work-report-elements/elements/cards/define.js': 20,
  'work-report-elements/elements/compare/define.js': 17.3,
  'work-report-elements/elements/flow/define.js': 17.5,
  'work-report-elements/elements/goal-pyramid/define.js': 15.4,
  'work-report-elements/elements/metric-grid/define.js': 14.6,
  'work-report-elements/elements/metric-tile/define.js': 13.5,
  'work-report-elements/elements/new-acts/define.js': 13.9,
  'work-report-elements/elements/progress-checklist/define.js': 12.2,
  'work-report-elements/elements/projects/define.js': 20,
  'work-report-elements/elements/ranking/define.js': 17.9,
  'work-report-elements/elements/share/define.js': 19,
  'work-report-elements/elements/tally/define.js': 14.7,
  'work-report-elements/elements/targets/define.js': 16.4,
  'work-report-elements/elements/toolbar/define.js': 27,
  'work-report-elements/elements/trend/define.js': 22.1,
};

async function ownCode(source) {
  const result = await build({
    entryPoints: [source.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['lit', 'lit/*', 'd3-*'],
    logLevel: 'error',
  });
  return result.outputFiles[0].contents;
}

function row(name, bytes) {
  const kilobytes = [bytes.length, gzipSync(bytes, {level: 9}).length, brotliCompressSync(bytes).length];
  console.log([...kilobytes.map((n) => (n / 1000).toFixed(1).padStart(8)), name].join('  '));
  return kilobytes;
}

console.log(['raw', 'gzip', 'brotli'].map((name) => name.padStart(8)).join('  '), ' in kB');
const sizes = {};
for (const file of [classic, esm]) [, sizes[file]] = row(file, readFileSync(file));
console.log('our own code of each entry, minified, without lit and d3:');
for (const {source, path} of entries) if (path) [, sizes[path]] = row(path, await ownCode(source));

for (const [path, size] of Object.entries(sizes)) {
  const budget = budgets[path] ?? (path.includes('/elements/') ? elementBudget : Infinity);
  if (size <= budget * 1000) continue;
  console.error(`${path} is ${(size / 1000).toFixed(1)} kB gzip; it must stay within ${budget} kB`);
  process.exitCode = 1;
}
