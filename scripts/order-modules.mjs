// Searches for the order of modules in which the single file is smallest under gzip, and writes it to
// scripts/module-order.json, which the build follows. Worth a run after many new modules:
//   node scripts/order-modules.mjs [SECONDS]
import {readFileSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {gzipSync} from 'node:zlib';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';
import {rollup} from 'rollup';
import configurations from '../rollup.config.mjs';

const file = 'scripts/module-order.json';
const seconds = Number(process.argv[2] ?? 120);
const {output, ...input} = configurations.find(({input: entry}) => entry === 'src/bundle.ts');

const bundle = await rollup({
  ...input,
  // The module graph without the imports that only put modules in order.
  plugins: input.plugins.filter(({name}) => name !== 'like-with-like'),
});
const {output: chunks} = await bundle.generate(output);
const pieces = codeByModule(chunks[0].code, new TraceMap(chunks[0].map.toString()));

/** What of a minified file comes from which module. */
function codeByModule(code, map) {
  const starts = [0];
  for (const line of code.split('\n')) starts.push(starts.at(-1) + line.length + 1);
  const marks = [];
  eachMapping(map, ({generatedLine, generatedColumn, source}) => {
    if (source) marks.push([starts[generatedLine - 1] + generatedColumn, source.replace(/^(\.\.\/)+/, '')]);
  });
  marks.push([code.length, '']);
  const found = new Map();
  marks.slice(1).forEach(([end], i) => {
    const [at, source] = marks[i];
    found.set(source, (found.get(source) ?? '') + code.slice(at, end));
  });
  return found;
}

const idOf = (id) => relative('.', id).replaceAll('\\', '/');
const imports = new Map();
for (const id of bundle.watchFiles) {
  const info = bundle.cache.modules.find((module) => module.id === id);
  if (info) imports.set(idOf(id), info.dependencies.map(idOf));
}

/** The order in which modules run if they are asked for in the order `wanted`: each after what it imports. */
function executed(wanted) {
  const done = new Set();
  const visit = (id) => {
    if (done.has(id)) return;
    done.add(id);
    imports.get(id)?.forEach(visit);
    result.push(id);
  };
  const result = [];
  wanted.forEach(visit);
  return result;
}

const sizeOf = (order) => gzipSync(order.map((id) => pieces.get(id) ?? '').join(''), {level: 9}).length;

let seed = 1;
/** The same numbers in every run. */
function random(below) {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * below);
}

const known = JSON.parse(readFileSync(file, 'utf8'));
let best = executed([...known.filter((id) => imports.has(id)), ...imports.keys()]).filter((id) =>
  pieces.has(id),
);
let size = sizeOf(best);
console.log(`${size} bytes as it was`);
const end = performance.now() + seconds * 1000;
while (performance.now() < end) {
  const tried = [...best];
  const moved = tried.splice(random(tried.length), 1 + random(4));
  tried.splice(random(tried.length + 1), 0, ...moved);
  const order = executed(tried).filter((id) => pieces.has(id));
  const trySize = sizeOf(order);
  if (trySize <= size) [best, size] = [order, trySize];
}
console.log(`${size} bytes`);
writeFileSync(file, `${JSON.stringify(best, null, 2)}\n`);
