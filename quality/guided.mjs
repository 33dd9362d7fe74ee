// Texts that lead on: of random changes to texts those are kept that run a branch of src/text or src/report which none
// ran before, or ran it much more often, and are changed further. V8 counts the branches. None may throw or hang.
//   node --import tsx quality/guided.mjs [SECONDS] [SEED]
import {Session} from 'node:inspector';
import {checkReport, composeHtml, parseReport} from '../src/report/index.ts';
import {findNumbers} from '../src/text/index.ts';
import {anyText} from '../test/support/pieces.ts';
import fc from 'fast-check';

const [seconds = 60, seed = 1] = process.argv.slice(2).map(Number);
/** Milliseconds that a text of a kilobyte or less may take. */
const slowest = 1000;

const session = new Session();
session.connect();
const post = (method, parameters) => {
  let answer;
  session.post(method, parameters, (error, result) => (answer = error ? {error} : result));
  if (answer.error) throw new Error(answer.error.message);
  return answer;
};
post('Profiler.enable');
post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});

/** What has been run so far: each branch with how often, in powers of two. */
const reached = new Set();
const branches = new Set();

/** Runs everything on a text; tells how many branches, or numbers of runs, were new. */
function run(text) {
  post('Profiler.takePreciseCoverage');
  const started = performance.now();
  findNumbers(text);
  const {report} = parseReport(text);
  const html = composeHtml(report);
  checkReport(html, text);
  const taken = (performance.now() - started) / Math.max(1, text.length / 1000);
  if (taken > slowest) throw new Error(`${taken.toFixed(0)} ms a kB`);
  let added = 0;
  for (const {url, functions} of post('Profiler.takePreciseCoverage').result) {
    if (!/\/src\/(?:text|report)\//.test(url)) continue;
    for (const {ranges} of functions) {
      for (const {startOffset, endOffset, count} of ranges) {
        if (count === 0) continue;
        const branch = `${url}:${startOffset}:${endOffset}`;
        const times = `${branch}:${Math.min(10, Math.ceil(Math.log2(count)))}`;
        branches.add(branch);
        if (!reached.has(times)) added++;
        reached.add(times);
      }
    }
  }
  return added;
}

// A text of its own for each number: the same seed gives the same run, as far as it gets in its time.
let turn = 0;
let state = seed;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const fresh = () => fc.sample(anyText, {numRuns: 1, seed: seed * 1_000_003 + turn})[0];

function changed(text, other) {
  const [at, to] = [random(text.length + 1), random(text.length + 1)].sort((a, b) => a - b);
  const piece = text.slice(at, Math.min(to, at + 60));
  switch (random(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + piece.length);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    case 2:
      return text.slice(0, at) + other.slice(random(other.length)).slice(0, 80) + text.slice(at);
    case 3:
      return text.slice(0, at) + fresh().slice(0, 20) + text.slice(at);
    default:
      return text.slice(0, at) + other.slice(Math.min(at, other.length));
  }
}

const kept = [];
const end = performance.now() + seconds * 1000;
let blind = 0;
for (; performance.now() < end; turn++) {
  // One in ten is new; so it can be told what the guidance adds.
  const isFresh = kept.length < 20 || random(10) === 0;
  const text = isFresh ? fresh() : changed(kept[random(kept.length)], kept[random(kept.length)]);
  if (text.length > 4000) continue;
  try {
    if (run(text) > 0) {
      kept.push(text);
      if (isFresh) blind++;
    }
  } catch (error) {
    console.error(`${JSON.stringify(text)}\n${error.stack}`);
    process.exit(1);
  }
}
console.log(
  `${turn} texts, seed ${seed}: ${branches.size} branches run; ${kept.length} texts led on, ${kept.length - blind} of them changed from others`,
);
