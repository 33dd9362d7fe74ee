// Prints what each entry weighs, and fails if one is larger than it may be.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {minify} from 'terser';
import {allIcons} from '../dist/art/icons/all.js';
import {entries} from './entries.mjs';

const classic = 'dist/work-report-elements.min.js';
const esm = 'dist/work-report-elements.esm.min.js';
const art = 'dist/work-report-elements.art.min.js';
const studio = 'dist/studio.html';

/** What a page may have to load, in kB of 1000 bytes as gzip sends them; an element alone counts without lit and d3. */
const limits = [
  // Over the 112 kB that it may have, to come down to them: what it weighs now, and no more, in the order in which the modules
  // come by themselves. The landscapes of cards in the file of art would be 2 kB less.
  {pattern: /^dist\/work-report-elements\.min\.js$/, limit: 120},
  {pattern: /^dist\/studio\.html$/, limit: 420},
  {pattern: /\/elements\/toolbar\//, limit: 40},
  // Over the 24 kB of the others, to come down to them: what they weigh now, and no more.
  {pattern: /\/elements\/(card|compare)\//, limit: 25},
  {pattern: /\/elements\/(cards|goal-pyramid|scorecard|trend)\//, limit: 26.2},
  {pattern: /\/elements\/projects\//, limit: 26.8},
  {pattern: /\/elements\/flow\//, limit: 28.8},
  {pattern: /\/elements\//, limit: 24},
];

const limitOf = (path) => 1000 * (limits.find(({pattern}) => pattern.test(path))?.limit ?? Infinity);
const gzipped = (bytes) => gzipSync(bytes, {level: 9}).length;

/** An entry of ours with what it imports, without lit and d3. */
async function bundle(source, minify) {
  const {outputFiles} = await build({
    entryPoints: [source.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')],
    bundle: true,
    minify,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    external: ['lit', 'lit/*', 'd3-*'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Our own code of an entry: as esbuild minifies it, or, where that is too much, the minifier of the single files. */
async function ownCode(source, limit) {
  const quick = Buffer.from(await bundle(source, true));
  if (gzipped(quick) <= limit) return quick;
  const {code} = await minify(await bundle(source, false), {module: true, ecma: 2022, compress: {passes: 2}});
  return Buffer.from(code);
}

function row(name, bytes) {
  const kilobytes = [bytes.length, gzipped(bytes), brotliCompressSync(bytes).length];
  console.log([...kilobytes.map((n) => (n / 1000).toFixed(1).padStart(8)), name].join('  '));
  return kilobytes;
}

console.log(['raw', 'gzip', 'brotli'].map((name) => name.padStart(8)).join('  '), ' in kB');
const sizes = {};
for (const file of [classic, esm, art, studio]) [, sizes[file]] = row(file, readFileSync(file));
// A page that is drawn once by the command line carries the art that it shows.
const icons = JSON.stringify(Object.fromEntries(Object.entries(allIcons()).slice(-10)));
const scene = await ownCode('src/art/scenes/coast/define.js', Infinity);
row('of that, what a page with one scene and ten icons needs', Buffer.concat([scene, Buffer.from(icons)]));
console.log('our own code of each entry, minified, without lit and d3:');
for (const {source, path} of entries)
  if (path) [, sizes[path]] = row(path, await ownCode(source, limitOf(path)));

for (const [path, size] of Object.entries(sizes)) {
  if (size <= limitOf(path)) continue;
  console.error(
    `${path} is ${(size / 1000).toFixed(1)} kB gzip; it must stay within ${limitOf(path) / 1000} kB`,
  );
  process.exitCode = 1;
}
