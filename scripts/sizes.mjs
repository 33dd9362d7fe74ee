// Prints what each entry weighs, and fails if the classic file has grown past its limit.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {entries} from './entries.mjs';

const classic = 'dist/work-report-elements.min.js';
/** kB of 1000 bytes, as gzip sends it. */
const classicLimit = 79;

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
const [, gzip] = row(classic, readFileSync(classic));
row('dist/work-report-elements.esm.min.js', readFileSync('dist/work-report-elements.esm.min.js'));
console.log('our own code of each entry, minified, without lit and d3:');
for (const {source, path} of entries) if (path) row(path, await ownCode(source));

if (gzip > classicLimit * 1000) {
  console.error(`${classic} is ${(gzip / 1000).toFixed(1)} kB gzip; it must stay within ${classicLimit} kB`);
  process.exitCode = 1;
}
