// The package beside what people would use instead, and beside the least a browser can do: prints tables, and writes
// them as numbers to bench/results.json.
//   npm run bench            all of it
//   npm run bench -- blocks  one of blocks, profile, page, tiles, text, server, exports
import {readFile, writeFile} from 'node:fs/promises';
import {cpus, totalmem} from 'node:os';
import {startBench} from './beside/browser.mjs';
import {measureBlocks} from './beside/blocks.mjs';
import {measureExports} from './beside/exports.mjs';
import {measurePage} from './beside/page.mjs';
import {measureProfile} from './beside/profile.mjs';
import {measureServer} from './beside/server.mjs';
import {measureTextTools} from './beside/text-tools.mjs';
import {measureTiles} from './beside/tiles.mjs';
import {
  printBlocks,
  printExports,
  printPage,
  printProfile,
  printServer,
  printTextTools,
  printTiles,
} from './beside/tables.mjs';

const groups = {
  blocks: [measureBlocks, printBlocks],
  profile: [measureProfile, printProfile],
  page: [measurePage, printPage],
  tiles: [measureTiles, printTiles],
  text: [() => measureTextTools(), printTextTools],
  server: [() => measureServer(), printServer],
  exports: [measureExports, printExports],
};
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in groups));
if (unknown) {
  console.error(`no group "${unknown}"; there are ${Object.keys(groups).join(', ')}`);
  process.exit(2);
}

const read = async (file) => JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'));
const versionOf = async (name) => (await read(`node_modules/${name}/package.json`)).version;
const file = new URL('results.json', import.meta.url);
const results = chosen.length ? await read('results.json').catch(() => ({})) : {};
const bench = await startBench();
try {
  results.date = new Date().toISOString().slice(0, 10);
  results.machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  results.versions = {
    'work-report-elements': (await read('../package.json')).version,
    '@antv/infographic': await versionOf('@antv/infographic'),
    echarts: await versionOf('echarts'),
    browser: bench.version,
    node: process.version,
  };
  for (const [name, [measure, print]] of Object.entries(groups)) {
    if (chosen.length && !chosen.includes(name)) continue;
    results[name] = await measure(bench);
    print(results[name]);
  }
} finally {
  await bench.close();
}
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
