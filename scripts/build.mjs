// npm run build: modules, single files, declarations, themes, manifest; then the sizes.
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, readdirSync, rmSync} from 'node:fs';
import {chdir} from 'node:process';
import {fileURLToPath} from 'node:url';

chdir(fileURLToPath(new URL('..', import.meta.url)));

function step(name, command, ...args) {
  const started = performance.now();
  const {status, error} = spawnSync(process.execPath, [command, ...args], {stdio: 'inherit'});
  if (error) throw error;
  if (status !== 0) {
    console.error(`build: ${name} failed`);
    process.exit(1);
  }
  console.log(`build: ${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

rmSync('dist', {recursive: true, force: true});
step('modules and bundles', 'node_modules/rollup/dist/bin/rollup', '-c', '--silent');
// `npm test` compares types, and weighs, by itself: what is too large must not hide what else is wrong.
const inTests = process.argv.includes('--unweighed');
step('declarations', 'node_modules/typescript/bin/tsc', '-p', '.', ...(inTests ? ['--noCheck'] : []));
// The command line, and what `/node` is made of, is no library: nobody imports its types.
for (const folder of ['dist/cli', 'dist/node/tasks'].filter(existsSync)) {
  for (const file of readdirSync(folder, {recursive: true}))
    if (/\.d\.ts(\.map)?$/.test(file)) rmSync(`${folder}/${file}`);
}
if (existsSync('dist/cli')) chmodSync('dist/cli/index.js', 0o755);
step('studio', 'scripts/build-studio.mjs');
step('themes', '--import=tsx', 'scripts/build-themes.mjs');
step(
  'manifest',
  '--import=tsx',
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--quiet',
);
step('editor data', 'scripts/build-editor-data.mjs');
if (!inTests) step('sizes', 'scripts/sizes.mjs');
