// Runs the tasks of `npm test` side by side, and adds up what they count.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {closingLine} from './plain-reporter.mjs';

/**
 * What a task is: a command of Node, and what has to have passed before.
 *
 * @typedef {object} Task
 * @property {string} name
 * @property {(countsFile: string) => string[]} args what Node is given
 * @property {Record<string, string>} [env] settings of its own
 * @property {string[]} [needs] names of tasks that have to pass first, where they run at all
 * @property {(text: string) => Counts} [counts] reads the counts that the command leaves in `countsFile`, also named by
 *   `WR_COUNTS`; without it the task counts as one
 *
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 */

/** Runs a command; its output is kept until it ends, so that two never mix, or shown at once if it is alone. */
function run({args, env}, {file, timeout, alone}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args(file), {
      stdio: ['ignore', ...(alone ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
      timeout,
      env: {...process.env, WR_COUNTS: file, STORYBOOK_DISABLE_TELEMETRY: '1', ...env},
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => resolve({good: false, output: String(error)}));
    child.once('close', (code) => resolve({good: code === 0, output}));
  });
}

/** What a task counted. One that crashes counts as a failure, whatever it had counted. */
function countsOf({counts: read}, good, file) {
  if (!read) return {passed: Number(good), failed: Number(!good), skipped: 0};
  let counts = {passed: 0, failed: 1, skipped: 0};
  try {
    counts = read(readFileSync(file, 'utf8'));
  } catch {
    // No counts: it never came to an end.
  }
  if (!good && !counts.failed) counts.failed = 1;
  return counts;
}

async function runTask(task, options) {
  const started = performance.now();
  const {good, output} = await run(task, options);
  const counts = countsOf(task, good, options.file);
  if (counts.failed) console.log(output);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counted = task.counts ? `: ${closingLine(counts)}` : '';
  console.log(`${counts.failed ? 'FAILED' : 'ok'}: ${task.name} (${seconds} s)${counted}`);
  return counts;
}

/**
 * Runs tasks in the order given, as many at a time as there are `lanes`; each begins once those that it needs are done,
 * and fails unrun if one of them failed.
 *
 * @returns the counts of all of them
 */
export async function runTasks(tasks, {lanes, timeout}) {
  const folder = mkdtempSync(join(tmpdir(), 'work-report-test-'));
  const fileOf = new Map(tasks.map((task, i) => [task, join(folder, String(i))]));
  const waiting = [...tasks];
  const names = new Set(tasks.map(({name}) => name));
  const outcome = new Map();
  const totals = {passed: 0, failed: 0, skipped: 0};
  const isReady = ({needs = []}) => needs.every((need) => !names.has(need) || outcome.has(need));
  let ended;
  let next = new Promise((resolve) => (ended = resolve));

  async function lane() {
    while (waiting.length > 0) {
      const at = waiting.findIndex(isReady);
      if (at < 0) {
        await next;
        continue;
      }
      const [task] = waiting.splice(at, 1);
      const broken = task.needs?.find((need) => outcome.get(need) === false);
      if (broken) console.log(`FAILED: ${task.name}: not run, for ${broken} failed`);
      const counts = broken
        ? {passed: 0, failed: 1, skipped: 0}
        : await runTask(task, {file: fileOf.get(task), timeout, alone: tasks.length === 1});
      for (const key of Object.keys(totals)) totals[key] += counts[key];
      outcome.set(task.name, counts.failed === 0);
      ended();
      next = new Promise((resolve) => (ended = resolve));
    }
  }

  await Promise.all(Array.from({length: lanes}, lane));
  rmSync(folder, {recursive: true, force: true});
  return totals;
}
