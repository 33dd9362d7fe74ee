// Which lines and branches of the source the tests run: a table by folder, and each place that none of them runs in
// out/uncovered.txt. Build first: the command line is measured as it is delivered.
//   npm run coverage                     tests in Node, then in the browser
//   node quality/coverage.mjs node       one of them: node, browser
//   node quality/coverage.mjs report     from what the last runs left
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {CoverageReport} from 'monocart-coverage-reports';
import {glob} from '../scripts/glob.mjs';

const counts = 'out/coverage-node-counts';
const found = 'out/coverage-node';
const inBrowser = 'out/coverage-browser/coverage-final.json';

/** Runs a program with Node; tells when its tests fail, and goes on: what they ran is counted all the same. */
function run(args, env = {}) {
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit', env: {...process.env, ...env}});
  if (status !== 0) process.exitCode = 1;
}

function runInNode() {
  rmSync(counts, {recursive: true, force: true});
  const env = {NODE_V8_COVERAGE: counts};
  const folders = ['text', 'geometry', 'report', 'check', 'cli', 'node', 'export', 'system'];
  const tests = folders.flatMap((folder) => glob(`test/${folder}`, '.node.ts'));
  // As modules only: CommonJS would bring branches that nobody wrote.
  const loaders = ['--import=tsx/esm', '--import=./test/support/mocha-words.ts'];
  run([...loaders, '--test', '--test-concurrency=1', '--test-reporter=dot', ...tests], env);
}

const runInBrowser = () =>
  run(['node_modules/@web/test-runner/dist/bin.js', '--config', 'quality/browser.config.mjs']);

/** What the Node tests ran: for each file its lines and branches, and the places that were not run. */
async function nodeFiles() {
  const report = new CoverageReport({
    outputDir: found,
    logging: 'error',
    cleanCache: true,
    reports: ['v8-json'],
    entryFilter: ({url}) =>
      /\/(src\/(text|report|geometry|cli)|dist\/cli)\//.test(url) && !url.includes('node_modules'),
    sourceFilter: (path) => /^src\/(text|report|geometry|cli)\//.test(path),
  });
  await report.addFromDir(counts);
  const {files} = await report.generate();
  return files.map(({sourcePath: path, source, data, summary}) => {
    const place = (at) => source.slice(0, at).split('\n').length;
    const missed = data.branches.filter(({count}) => count === 0);
    return {
      path,
      lines: [summary.lines.covered, summary.lines.covered + summary.lines.uncovered],
      branches: [data.branches.length - missed.length, data.branches.length],
      missed: missed.map(
        ({start, end}) => `${place(start)}: ${source.slice(start, end).trim().split('\n')[0]}`,
      ),
    };
  });
}

/** The same of the tests in the browser. */
function browserFiles() {
  return Object.values(JSON.parse(readFileSync(inBrowser, 'utf8'))).map((file) => {
    const [lines, branches] = [Object.entries(file.s), Object.entries(file.b)];
    const covered = (all) => [all.filter(([, count]) => [count].flat()[0] > 0).length, all.length];
    return {
      path: file.path.slice(file.path.lastIndexOf('/src/') + 1),
      lines: covered(lines),
      branches: covered(branches),
      missed: branches
        .filter(([, [count]]) => count === 0)
        .map(([i]) => `${file.branchMap[i].loc.start.line}`),
    };
  });
}

/** Prints lines and branches by folder, and returns the places that were not run. */
function table(title, files) {
  const folders = {};
  for (const file of files) (folders[file.path.split('/')[1]] ??= []).push(file);
  console.log(`\n${title.padEnd(20)}${'lines'.padStart(18)}${'branches'.padStart(18)}`);
  for (const [folder, list] of Object.entries(folders).sort()) {
    const share = (key) => {
      const [part, whole] = [0, 1].map((i) => list.reduce((sum, file) => sum + file[key][i], 0));
      return (whole ? `${((100 * part) / whole).toFixed(2)} % of ${whole}` : '–').padStart(18);
    };
    console.log(`  ${`src/${folder}`.padEnd(18)}${share('lines')}${share('branches')}`);
  }
  return files.flatMap(({path, missed}) => missed.map((place) => `${path}:${place}`)).sort();
}

const wanted = process.argv[2];
if (wanted === undefined || wanted === 'node') runInNode();
if (wanted === undefined || wanted === 'browser') runInBrowser();
const uncovered = [];
if (wanted !== 'browser') uncovered.push('in Node', ...table('in Node', await nodeFiles()));
if (wanted !== 'node') uncovered.push('', 'in the browser', ...table('in the browser', browserFiles()));
writeFileSync('out/uncovered.txt', `${uncovered.join('\n')}\n`);
console.log('\nout/uncovered.txt: every branch that was not run');
