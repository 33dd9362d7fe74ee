// npm test: everything that has to hold, one suite after the other; the last line adds them up.
//   node scripts/test.mjs [SUITE…]      only these: build, lint, node, browser, hydrated, storybook, browsers
//   npm run nightly                     those that try thousands of inputs, some hours; WR_NIGHT=2 tries others
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chdir} from 'node:process';
import {fileURLToPath} from 'node:url';
import {glob} from './glob.mjs';
import {closingLine} from './plain-reporter.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
const temporary = mkdtempSync(join(tmpdir(), 'work-report-test-'));
const countsFile = join(temporary, 'counts');
const chosen = process.argv.slice(2);
/** A suite that takes longer than this hangs. */
const timeout = (chosen.includes('nightly') ? 240 : 22) * 60_000;

/** Runs a command of Node with its output shown; tells whether it succeeded. */
function run(command, ...args) {
  rmSync(countsFile, {force: true});
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout,
      env: {...process.env, WR_COUNTS: countsFile, STORYBOOK_DISABLE_TELEMETRY: '1'},
    });
    child.once('error', (error) => {
      console.error(String(error));
      resolve(false);
    });
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** One check that either succeeds or fails. */
async function check(name, command, ...args) {
  const started = performance.now();
  const good = await run(command, ...args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${good ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  return {passed: Number(good), failed: Number(!good), skipped: 0};
}

/** A run of tests that leaves its counts in a file. One that crashes counts as a failure, whatever it had counted. */
async function counted(name, readCounts, command, ...args) {
  const started = performance.now();
  const good = await run(command, ...args);
  let counts = {passed: 0, failed: 0, skipped: 0};
  try {
    counts = readCounts(readFileSync(countsFile, 'utf8'));
  } catch {
    counts.failed = 1;
  }
  if (!good && !counts.failed) counts.failed = 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${counts.failed ? 'FAILED' : 'ok'}: ${name} (${seconds} s): ${closingLine(counts)}`);
  return counts;
}

/** The totals at the end of TAP output. */
function tapCounts(tap) {
  const total = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? NaN);
  const counts = {
    passed: total('pass'),
    failed: total('fail') + total('cancelled'),
    skipped: total('skipped') + total('todo'),
  };
  if (Object.values(counts).some(Number.isNaN)) throw new Error('incomplete TAP output');
  return counts;
}

const browserTests = (name, ...args) =>
  counted(name, JSON.parse, 'node_modules/@web/test-runner/dist/bin.js', ...args);

const nodeTests = (name, files) =>
  counted(
    name,
    tapCounts,
    '--import=tsx',
    '--import=./test/support/mocha-words.ts',
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${countsFile}`,
    ...files,
  );

/** Runs tests with settings of their own, such as `PAGES` for `WR_PAGES`. */
async function withSettings(settings, tests) {
  for (const [name, value] of Object.entries(settings)) process.env[`WR_${name}`] = value;
  try {
    return await tests();
  } finally {
    for (const name of Object.keys(settings)) delete process.env[`WR_${name}`];
  }
}

/** What each night tries beyond `npm test`; the number of the night chooses other inputs. */
function* nightly() {
  const night = Number(process.env.WR_NIGHT ?? 1);
  const seeds = [1, 2, 3, 4].map((part) => String(4_000_000 * (night - 1) + 1_000_000 * part));
  yield () => check('build', 'scripts/build.mjs');
  for (const SEED of seeds) {
    yield () =>
      withSettings({PAGES: '500', SEED, TIMEOUT: '7200'}, () =>
        browserTests(`500 generated pages, seed ${SEED}`, '--files', 'test/elements/any-text.test.ts'),
      );
  }
  const [SEED] = seeds;
  yield () =>
    withSettings({ORDERS: '150', SEED, TIMEOUT: '7200'}, () =>
      browserTests(`150 orders of changes, seed ${SEED}`, '--files', 'test/order/any-order.test.ts'),
    );
  yield () =>
    withSettings({RUNS: '40000', SEED}, () =>
      nodeTests(`40,000 texts for each tool, seed ${SEED}`, ['test/tools/fuzz.node.ts']),
    );
  yield () =>
    withSettings({RUNS: '4000', SEED}, () =>
      nodeTests(`4,000 drafts, seed ${SEED}`, ['test/report/fidelity.node.ts']),
    );
  yield () =>
    withSettings({MUTATIONS: 'all'}, () =>
      nodeTests('40 errors of each kind on every page', ['test/check/mutations.node.ts']),
    );
  yield () =>
    withSettings({MOUNTS: '10000'}, () => nodeTests('10,000 mounts', ['test/life/long-life.node.ts']));
  yield () =>
    withSettings({REGISTRY: '1'}, () =>
      nodeTests('installed from the registry', ['test/consumers/installs.node.ts']),
    );
  yield suites.storybook[0];
  yield () =>
    withSettings({ALL: '1'}, () => nodeTests('every story in every look', ['test/access/stories.node.ts']));
  const pictures = ['--import=tsx', 'test/pictures/command.ts', '--all', '--built'];
  yield () => check('every story at every width in every theme looks as before', ...pictures);
}

/** Tests that open the built Storybook. */
const ofStorybook = /^test\/(storybook\/|pictures\/|access\/stories)/;
/** Tests in browsers other than the packaged one. */
const ofBrowsers = /^test\/browsers\//;

const suites = {
  build: [() => check('build', 'scripts/build.mjs')],
  lint: [
    () => check('eslint', 'node_modules/eslint/bin/eslint.js', '.'),
    () => check('prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
    () => check('types of tests and stories', 'node_modules/typescript/bin/tsc', '-p', 'test'),
  ],
  node: [
    () =>
      nodeTests(
        'Node tests',
        glob('test', '.node.ts', (path) => !ofStorybook.test(path) && !ofBrowsers.test(path)),
      ),
  ],
  browser: [() => browserTests('browser tests')],
  // The elements' tests once more, with fixtures that a server has rendered.
  hydrated: [() => withSettings({HYDRATED: '1'}, () => browserTests('hydrated elements'))],
  storybook: [
    () => check('Storybook build', 'node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet'),
    () =>
      nodeTests(
        'stories',
        glob('test', '.node.ts', (path) => ofStorybook.test(path)),
      ),
  ],
  browsers: [
    () =>
      nodeTests(
        'other browsers',
        glob('test', '.node.ts', (path) => ofBrowsers.test(path)),
      ),
  ],
};

for (const name of chosen) {
  if (!(name in suites) && name !== 'nightly') {
    console.error(`no suite "${name}"; there are ${Object.keys(suites).join(', ')}`);
    process.exit(2);
  }
}
const totals = {passed: 0, failed: 0, skipped: 0};
for (const name of chosen.length ? chosen : Object.keys(suites)) {
  for (const step of name === 'nightly' ? nightly() : suites[name]) {
    const counts = await step();
    for (const key of Object.keys(totals)) totals[key] += counts[key];
  }
}
rmSync(temporary, {recursive: true, force: true});
console.log(closingLine(totals));
process.exitCode = totals.failed ? 1 : 0;
