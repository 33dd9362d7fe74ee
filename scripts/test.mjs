// npm test: everything that has to hold, side by side; the last line adds it up.
//   npm test -- SUITE…        only these: build, lint, browser, storybook, node, browsers
//   npm test -- FILE…         only these tests
//   npm run nightly           those that try thousands of inputs, some hours; WR_NIGHT=2 tries others
import {existsSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {chdir} from 'node:process';
import {fileURLToPath} from 'node:url';
import {closingLine} from './plain-reporter.mjs';
import {runTasks} from './run-tasks.mjs';
import {browserTests, nightly, nodeTests, suites} from './suites.mjs';

/** The tasks that an argument stands for. */
function tasksOf(name) {
  if (name === 'nightly') return nightly(Number(process.env.WR_NIGHT ?? 1));
  if (name in suites) return suites[name];
  if (existsSync(name) && name.endsWith('.node.ts')) return [nodeTests(name, [name])];
  if (existsSync(name) && name.endsWith('.test.ts')) return [browserTests(name, [name])];
  console.error(`no suite and no test file "${name}"; there are ${Object.keys(suites).join(', ')}, nightly`);
  process.exit(2);
}

chdir(fileURLToPath(new URL('..', import.meta.url)));
const chosen = process.argv.slice(2);
const started = performance.now();
const totals = await runTasks((chosen.length ? chosen : Object.keys(suites)).flatMap(tasksOf), {
  /** One more than there are processors: every other task waits for a browser now and then. */
  lanes: Math.min(4, availableParallelism() + 1),
  /** A task that takes longer than this hangs. */
  timeout: (chosen.includes('nightly') ? 240 : 22) * 60_000,
});
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
console.log(closingLine(totals));
process.exitCode = totals.failed ? 1 : 0;
