// Lists of metric tiles: ours, and a bare Lit template of the same words.
import {tileLists} from './contenders.mjs';
import {evaluateScript, loadLetters} from './in-page.mjs';
import {median} from './numbers.mjs';

/**
 * Draws lists of tiles and changes one value among them.
 *
 * @returns by contender and count: milliseconds to draw and to update, and the longest task after the first, 0 if none
 *   took longer than 50 ms
 */
export async function measureTiles(bench, {counts = [1000, 10_000], rounds = 5} = {}) {
  const scripts = await tileLists();
  const results = {};
  for (const count of counts) {
    const times = Object.fromEntries(
      Object.keys(scripts).map((name) => [name, {draw: [], update: [], longTask: []}]),
    );
    for (let round = 0; round < rounds; round++) {
      for (const [name, script] of Object.entries(scripts)) {
        const {page} = await bench.page('<main id="stage"></main>');
        await page.evaluate(loadLetters, '提案件0123456789');
        await page.evaluate(evaluateScript, script);
        const measured = await page.evaluate(drawAndUpdate, count);
        for (const [key, value] of Object.entries(measured)) times[name][key].push(value);
        await page.close();
      }
    }
    for (const [name, {draw, update, longTask}] of Object.entries(times)) {
      results[name] ??= {};
      results[name][count] = {draw: median(draw), update: median(update), longTask: median(longTask)};
    }
  }
  return results;
}

/** Runs inside the page. */
async function drawAndUpdate(count) {
  const stage = document.getElementById('stage');
  const values = Array.from({length: count}, (_, i) => String(i));
  const settled = async () => {
    const tiles = [...stage.querySelectorAll('wr-metric-tile')];
    await Promise.all(tiles.map((tile) => tile.updateComplete));
    void stage.offsetHeight;
  };
  const start = performance.now();
  globalThis.drawTiles(stage, values);
  await settled();
  const draw = performance.now() - start;
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 200)));

  let longTask = 0;
  new PerformanceObserver((entries) => {
    for (const {duration} of entries.getEntries()) longTask = Math.max(longTask, duration);
  }).observe({type: 'longtask'});
  const updates = [];
  for (let i = 0; i < 5; i++) {
    values[count >> 1] = `${values[count >> 1]}0`;
    const begin = performance.now();
    globalThis.drawTiles(stage, values);
    const tile = stage.querySelectorAll('wr-metric-tile')[count >> 1];
    await tile?.updateComplete;
    void stage.offsetHeight;
    updates.push(performance.now() - begin);
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 50)));
  }
  updates.sort((a, b) => a - b);
  return {draw, update: updates[2], longTask};
}
