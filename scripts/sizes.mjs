// Prints what each entry weighs, and fails if one is larger than it may be.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {minify} from 'terser';
import {allIcons} from '../dist/art/icons/all.js';
import {entries} from './entries.mjs';

const classic = 'dist/work-report-elements.min.js';
const esm = 'dist/work-report-elements.esm.min.js';
const art = 'dist/work-report-elements.art.min.js';
const slides = 'dist/work-report-elements.slides.min.js';
const studio = 'dist/studio.html';

/**
 * Elements over the 24 kB of the others, at what they weigh. Of the 26 of a share, reading figures and tables takes 9, ending
 * the lines of labels 4, the font of the numerals 2; what `data` writes takes 0.5 of each that has it.
 */
const over = {
  'metric-grid': 24.4,
  cards: 24.5,
  projects: 24.8,
  targets: 24.8,
  ranking: 25.6,
  scorecard: 26,
  'before-after': 26.8,
  share: 28,
  flow: 28.4,
  'goal-pyramid': 29.5,
  trend: 30,
};

/**
 * The classic file was meant to have 112: what it weighs more came with the forms of a brief, events and `data` (0.9).
 *
 * The studio was meant to have 420. Reading, drafting and checking, which were to have 70, have learnt to weigh 234; slides
 * are 35 of the rest, a colour of the editor's own 13, plans of language models 6, English words 5,
 * changes on the picture 9. Nothing in it is there twice: page, worker and
 * saved pages share one text for what they share, and other settings of the minifier win 0.2.
 *
 * What a page may have to load, in kB of 1000 bytes as gzip sends them, scenes and icons apart; an element alone counts
 * without lit and d3.
 */
const limits = [
  {pattern: /^dist\/work-report-elements\.min\.js$/, limit: 117},
  {pattern: /^dist\/work-report-elements\.slides\.min\.js$/, limit: 60},
  {pattern: /^dist\/studio\.html$/, limit: 542},
  {pattern: /\/elements\/toolbar\//, limit: 40},
  ...Object.entries(over).map(([name, limit]) => ({pattern: new RegExp(`/elements/${name}/`), limit})),
  {pattern: /\/elements\//, limit: 24},
];

const limitOf = (path) => 1000 * (limits.find(({pattern}) => pattern.test(path))?.limit ?? Infinity);
const gzipped = (bytes) => gzipSync(bytes, {level: 9}).length;

const without = (name, filter) => ({
  name: `without-${name}`,
  setup: (build) => build.onResolve({filter}, ({path}) => ({path, external: true})),
});
const withoutArt = without('art', /\/(?:scenery|scenes|icons)\/[\w-]+\.js$/);
/** What is loaded with the first deck. */
const withoutSlides = without('slides', /\/pptx\/index\.js$/);

/** An entry of ours with what it imports. */
async function bundle(source, options) {
  const {outputFiles} = await build({
    entryPoints: [source.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['production'],
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}

const libraries = ['lit', 'lit/*', 'd3-*'];

/** Our own code of an entry, as esbuild minifies it. */
const ownCode = (source, plugins = []) => bundle(source, {minify: true, external: libraries, plugins});

/**
 * What counts of an entry: its own code without scenes and icons; where that is too much, as the minifier of the single
 * files leaves it.
 */
async function counted(source, limit) {
  const plugins = [withoutArt, withoutSlides];
  const quick = gzipped(await ownCode(source, plugins));
  if (quick <= limit) return quick;
  const whole = await bundle(source, {external: libraries, plugins});
  const {code} = await minify(whole, {module: true, ecma: 2022, compress: {passes: 2}});
  return gzipped(code);
}

/** What every tag draws of scenes and icons; slides are in another file. */
async function artOfElements() {
  const [whole, bare] = await Promise.all(
    [[withoutSlides], [withoutSlides, withoutArt]].map((plugins) =>
      bundle('src/define.ts', {minify: true, plugins}),
    ),
  );
  return gzipped(whole) - gzipped(bare);
}

function row(name, ...sizes) {
  const shown = sizes.map((n) => (n === undefined ? '' : (n / 1000).toFixed(1)).padStart(8));
  console.log([...shown, name].join('  '));
}

console.log(['raw', 'gzip', 'counted'].map((name) => name.padStart(8)).join('  '), ' in kB');
const sizes = {};
for (const path of [classic, esm, art, slides, studio]) {
  const file = readFileSync(path);
  sizes[path] = gzipped(file) - (path === classic ? await artOfElements() : 0);
  row(path, file.length, gzipped(file), sizes[path]);
}
// A page that is drawn once by the command line carries the art that it shows.
const icons = JSON.stringify(Object.fromEntries(Object.entries(allIcons()).slice(-10)));
const scene = await ownCode('src/art/scenes/coast/define.js');
const shown = Buffer.from(scene + icons);
row('of that, what a page with one scene and ten icons needs', shown.length, gzipped(shown));
console.log('our own code of each entry, minified, without lit and d3; counted without scenes and icons:');
for (const {source, path} of entries) {
  if (!path) continue;
  const whole = Buffer.from(await ownCode(source));
  const limit = limitOf(path);
  if (limit < Infinity) sizes[path] = await counted(source, limit);
  row(path, whole.length, gzipped(whole), sizes[path]);
}

for (const [path, size] of Object.entries(sizes)) {
  if (size <= limitOf(path)) continue;
  console.error(
    `${path} is ${(size / 1000).toFixed(1)} kB gzip; it must stay within ${limitOf(path) / 1000} kB`,
  );
  process.exitCode = 1;
}
