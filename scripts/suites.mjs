// The suites of `npm test` and of `npm run nightly`, each a list of tasks for `run-tasks.mjs`.
import {glob} from './glob.mjs';

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

/** A command that succeeds or fails. */
const command = (name, ...args) => ({name, args: () => args});

/** Tests in Node: one process for all the files. */
export const nodeTests = (name, files, env = {}) => ({
  name,
  env,
  counts: tapCounts,
  args: (countsFile) => [
    '--import=tsx',
    '--import=./test/support/mocha-words.ts',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${countsFile}`,
    'scripts/import-all.mjs',
    ...files,
  ],
});

/** Tests in a browser; without files all there are. */
export const browserTests = (name, files = [], env = {}) => ({
  name,
  env,
  counts: JSON.parse,
  args: () => ['node_modules/@web/test-runner/dist/bin.js', ...files.flatMap((file) => ['--files', file])],
});

/** Needs the built package. */
const afterBuild = (task) => ({...task, needs: ['build']});
const afterStorybook = (task) => ({...task, needs: ['Storybook build']});

const nodeFiles = glob('test', '.node.ts');

/** Folders whose tests need neither a page nor, but for a call or two, a program: those of a row share a process. */
const shared = {
  'text, geometry and themes': ['text', 'geometry', 'themes', 'brand'],
  report: ['report'],
  'check and lint': ['check', 'lint'],
  'source, art and architecture': ['source', 'art', 'architecture'],
};
const sharedFiles = (name) => nodeFiles.filter((path) => shared[name].includes(path.split('/')[1]));
const isShared = (path) => Object.values(shared).flat().includes(path.split('/')[1]);
/** They read what the build writes. */
const ofBuild = /source, art and architecture/;
/** Tests that open the built Storybook. */
const ofStorybook = (path) => /^test\/system\/(stories|access\/stories)\.node\.ts$/.test(path);
/** Tests in browsers other than the packaged one. */
const ofBrowsers = (path) => path.startsWith('test/browsers/');
const ofWholeBrowser = (path) => /\/(?:firefox|webkit)\.node\.ts$/.test(path);

const build = command('build', 'scripts/build.mjs', '--unweighed');
const storybookBuild = command(
  'Storybook build',
  'node_modules/storybook/dist/bin/dispatcher.js',
  'build',
  '--quiet',
);

/** By day without the rules that ask for types, which take two thirds of its time. */
const eslint = command('eslint', 'node_modules/eslint/bin/eslint.js', '.');

/** In the order in which they begin: what takes longest first. */
export const suites = {
  build: [build, afterBuild(command('sizes', 'scripts/sizes.mjs'))],
  lint: [
    {...eslint, env: {WR_UNTYPED: '1'}},
    command('types of tests and stories', 'node_modules/typescript/bin/tsc', '-p', 'test'),
    command('prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  ],
  browser: [browserTests('browser tests')],
  storybook: [
    afterBuild(storybookBuild),
    ...nodeFiles.filter(ofStorybook).map((file) => afterStorybook(nodeTests(file, [file]))),
  ],
  browsers: nodeFiles
    .filter(ofBrowsers)
    .sort((a, b) => Number(ofWholeBrowser(b)) - Number(ofWholeBrowser(a)))
    .map((file) => afterBuild(nodeTests(file, [file]))),
  node: [
    ...Object.keys(shared).map((name) => {
      const task = nodeTests(name, sharedFiles(name));
      return ofBuild.test(name) ? afterBuild(task) : task;
    }),
    ...nodeFiles
      .filter((path) => !isShared(path) && !ofStorybook(path) && !ofBrowsers(path))
      .map((file) => afterBuild(nodeTests(file, [file]))),
  ],
};

/** The elements' tests once more, with fixtures that a server has rendered. `npm test` asks one contract of each tag. */
const hydrated = browserTests('hydrated elements', [], {WR_HYDRATED: '1', WR_ALL: '1'});

/** Texts and reports that are generated. */
const texts = (seed) => [
  nodeTests(`40,000 texts for each tool, seed ${seed}`, ['test/system/fuzz.node.ts'], {
    WR_RUNS: '40000',
    WR_SEED: seed,
  }),
  nodeTests(`4,000 drafts, seed ${seed}`, ['test/report/fidelity.node.ts'], {
    WR_RUNS: '4000',
    WR_SEED: seed,
  }),
  nodeTests(`200 plans over many texts, seed ${seed}`, ['test/report/plan.node.ts'], {
    WR_RUNS: '200',
    WR_SEED: seed,
  }),
  nodeTests(`2,000 generated reports against their drafts, seed ${seed}`, ['test/report/generated.node.ts'], {
    WR_RUNS: '2000',
    WR_SEED: seed,
  }),
];

/** More of what `npm test` tries some of. */
const more = [
  nodeTests('40 errors of each kind on every page', ['test/check/mutations.node.ts'], {
    WR_MUTATIONS: 'all',
  }),
  nodeTests('every report in every way', sharedFiles('report'), {WR_ALL: '1'}),
  nodeTests('every honest edit', ['test/check/edits.node.ts'], {WR_EDITS: 'all'}),
  nodeTests('more attacks in exports', ['test/system/markup-is-text.node.ts'], {WR_ATTACKS: 'all'}),
  nodeTests(
    'every draft, theme and diagram of what npm test takes some of',
    [
      'system/draft-rendering',
      'system/access/reference',
      'system/two-versions',
      'export/render-formats',
      'export/pptx',
      'consumers/installs',
      'studio/access',
      'studio/edit',
      'studio/timing',
      'lint/lint',
      'browsers/firefox',
      'browsers/webkit',
    ].map((file) => `test/${file}.node.ts`),
    {WR_ALL: '1'},
  ),
  nodeTests('10,000 mounts', ['test/system/long-life.node.ts'], {WR_MOUNTS: '10000'}),
  nodeTests('in DOMs without layout', ['test/consumers/doms.node.ts']),
  nodeTests('in every framework', ['test/consumers/consumers.node.ts'], {WR_FRAMEWORKS: '1'}),
  nodeTests('old Chromiums', ['test/browsers/old-chromium.node.ts', 'test/browsers/plain.node.ts']),
  nodeTests('installed from the registry', ['test/consumers/installs.node.ts'], {WR_REGISTRY: '1'}),
  storybookBuild,
];

/** What each night tries beyond `npm test`; the number of the night chooses other inputs. */
export function nightly(night) {
  const seeds = [1, 2, 3, 4].map((part) => String(4_000_000 * (night - 1) + 1_000_000 * part));
  const [seed] = seeds;
  return [
    eslint,
    build,
    hydrated,
    ...seeds.map((each) =>
      browserTests(`500 generated pages, seed ${each}`, ['test/elements/any-text.test.ts'], {
        WR_PAGES: '500',
        WR_SEED: each,
        WR_TIMEOUT: '7200',
      }),
    ),
    browserTests(`1,000 forms of a brief, seed ${seed}`, ['test/elements/forms.test.ts'], {
      WR_PAGES: '1000',
      WR_SEED: seed,
      WR_TIMEOUT: '7200',
    }),
    browserTests(`150 orders of changes, seed ${seed}`, ['test/system/any-order.test.ts'], {
      WR_ORDERS: '150',
      WR_SEED: seed,
      WR_TIMEOUT: '7200',
    }),
    ...[...texts(seed), ...more].map(afterBuild),
    ...[
      nodeTests('every accepted picture', ['test/system/stories.node.ts'], {WR_ALL: '1'}),
      nodeTests('every story in every look', ['test/system/access/stories.node.ts'], {WR_ALL: '1'}),
      command(
        'every story at every width in every theme looks as before',
        '--import=tsx',
        'test/support/pictures/command.ts',
        '--all',
        '--built',
      ),
    ].map(afterStorybook),
  ];
}
