// Where the time of drawing the six blocks goes, by the browser's own trace and a sampling of the script.
import {readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {staticBlocks} from './blocks.mjs';
import {contenders} from './contenders.mjs';
import {antv, ours} from './content.mjs';
import {clearBlocks, drawBlocks, evaluateScript, loadLetters} from './in-page.mjs';

const letters = JSON.stringify(ours) + JSON.stringify(antv);
/** Events of a trace that hold no other of these, by what they are called here. */
const kinds = {
  Layout: 'layout',
  UpdateLayoutTree: 'style',
  MinorGC: 'garbage',
  MajorGC: 'garbage',
  PrePaint: 'paint',
  Paint: 'paint',
};

/**
 * Draws each contender's blocks for the first time in fresh pages, and again in a page grown warm.
 *
 * @returns by contender and state: milliseconds in `script` (building elements included), `layout` (with the styles that depend on
 *   containers), `style`, `paint`, `garbage`; of ours also `diagrams` (their geometry) and `scenery`
 */
export async function measureProfile(bench, {fresh = 5, warm = 20} = {}) {
  const results = {};
  for (const {name, script, blocks} of await contenders(await staticBlocks(bench), {readable: true})) {
    if (name === 'echarts') continue;
    const cold = [];
    for (let i = 0; i < fresh; i++) {
      const page = await opened(bench, script);
      cold.push(await traced(page, Object.values(blocks), 1));
      await page.close();
    }
    results[`${name}, first`] = mean(cold);
    const page = await opened(bench, script);
    for (let i = 0; i < 8; i++) await drawOnce(page, Object.values(blocks));
    results[`${name}, again`] = await traced(page, Object.values(blocks), warm);
    await page.close();
  }
  return results;
}

async function opened(bench, script) {
  const {page} = await bench.page('');
  await page.evaluate(loadLetters, letters);
  await page.evaluate(evaluateScript, script);
  return page;
}

async function drawOnce(page, blocks) {
  await page.evaluate(drawBlocks, blocks, 0);
  await page.evaluate(clearBlocks);
}

async function traced(page, blocks, times) {
  const file = join(tmpdir(), `work-report-trace-${process.pid}.json`);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', {interval: 200});
  await session.send('Profiler.start');
  await page.tracing.start({
    path: file,
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink'],
  });
  for (let i = 0; i < times; i++) await drawOnce(page, blocks);
  await page.tracing.stop();
  const {profile} = await session.send('Profiler.stop');
  await session.detach();
  const {traceEvents} = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  const sums = {layout: 0, style: 0, paint: 0, garbage: 0};
  let forced = 0;
  for (const {name, ph, tdur = 0} of traceEvents) {
    if (ph !== 'X') continue;
    if (name in kinds) sums[kinds[name]] += tdur / 1000;
    // The layout that a script asks for is part of its time.
    if (name === 'Blink.ForcedStyleAndLayout.UpdateTime') forced += tdur / 1000;
  }
  const script = inFunctions(profile, {
    diagrams: ['actsLayout', 'pyramidLayout'],
    scenery: ['renderScene'],
  });
  script.script -= forced;
  return Object.fromEntries(Object.entries({...script, ...sums}).map(([kind, sum]) => [kind, sum / times]));
}

/** Milliseconds inside functions of these names, what they call included; `script` is all script, with what it makes the browser do at once. */
function inFunctions({nodes, samples, timeDeltas}, named) {
  const nameOf = new Map(nodes.map(({id, callFrame}) => [id, callFrame.functionName]));
  const parentOf = new Map(nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));
  const sums = Object.fromEntries(['script', ...Object.keys(named)].map((key) => [key, 0]));
  samples.forEach((sample, i) => {
    const callers = new Set();
    for (let id = sample; id !== undefined; id = parentOf.get(id)) callers.add(nameOf.get(id));
    if (['(idle)', '(program)', '(garbage collector)', '(root)'].includes(nameOf.get(sample))) return;
    sums.script += timeDeltas[i] / 1000;
    for (const [key, names] of Object.entries(named))
      if (names.some((name) => callers.has(name))) sums[key] += timeDeltas[i] / 1000;
  });
  return sums;
}

function mean(all) {
  return Object.fromEntries(
    Object.keys(all[0]).map((key) => [key, all.reduce((sum, one) => sum + one[key], 0) / all.length]),
  );
}
