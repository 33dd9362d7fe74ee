// How many small changes of the code the tests notice: each line of the result is one they did not.
//   npm run mutation                       src/geometry, then src/text
//   node quality/mutation.mjs text         one folder
//   node quality/mutation.mjs text/units   the files whose path begins so
import {Stryker} from '@stryker-mutator/core';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {glob} from '../scripts/glob.mjs';

/** The folders, each with the tests that hold it. */
const folders = ['geometry', 'text'];

const wanted = process.argv.slice(2);
for (const folder of folders) {
  const starts = wanted.length ? wanted.filter((path) => path.split('/')[0] === folder) : [folder];
  if (starts.length === 0) continue;
  const mutate = glob(`src/${folder}`, '.ts', (path) =>
    starts.some((start) => path.startsWith(`src/${start}`)),
  );
  console.log(`${folder}: ${mutate.length} files`);
  // Mocha runs them, which counts what each test covers; not those that belong to Node's own runner.
  const tests = glob(`test/${folder}`, '.node.ts', (path) => !/from 'node:test'/.test(readFileSync(path)));
  const isOwn = (path) => starts.some((start) => path.startsWith(`test/${start.replace(/\.ts$/, '.')}`));
  await new Stryker({
    mutate,
    testRunner: 'mocha',
    mochaOptions: {
      // Their own tests first: what they notice, the slower tests of what is built on them need not.
      spec: [...tests.filter(isOwn), ...tests.filter((path) => !isOwn(path))],
      require: [fileURLToPath(new URL('few-runs.mjs', import.meta.url))],
    },
    testRunnerNodeArgs: ['--import=tsx'],
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.WR_WORKERS ?? 1),
    ignorePatterns: [
      '**',
      '!src/**/*.ts',
      '!test/**/*.ts',
      '!test/**/*.json',
      '!examples/*',
      '!package.json',
      '!tsconfig.json',
    ],
    tempDirName: 'out/stryker',
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: {allowColor: false, allowEmojis: false, logTests: false, reportTests: false},
    jsonReporter: {fileName: `out/mutation-${starts.join('+').replaceAll('/', '-')}.json`},
    allowConsoleColors: false,
  }).runMutationTest();
}
