// The six blocks of the reference report, contender beside contender.
import {heapGauge} from './browser.mjs';
import {antv, ours} from './content.mjs';
import {bytes, contenders, deliveryScript, classicScript} from './contenders.mjs';
import {
  clearBlocks,
  countElements,
  drawBlocks,
  evaluateScript,
  loadLetters,
  readLetters,
} from './in-page.mjs';
import {median} from './numbers.mjs';

const letters = JSON.stringify(ours) + JSON.stringify(antv);

/** Our blocks as the browser ends up with them: what somebody would have to write by hand for the same pixels. */
export async function staticBlocks(bench) {
  const {page} = await bench.page('');
  await page.addScriptTag({content: await classicScript()});
  await page.addScriptTag({content: await deliveryScript()});
  const written = await page.evaluate(async (html) => {
    document.body.innerHTML = `<wr-report motion="none">${html}</wr-report>`;
    const report = document.body.firstElementChild;
    await report.ready;
    const {root, css} = await globalThis.WorkReportExport.flatten(report);
    return `<style>${css}</style>${root.outerHTML}`;
  }, Object.values(ours).join(''));
  await page.close();
  // The rules of all blocks stand in one style sheet: they are one block.
  return {'all six': written};
}

/** Measures all contenders in turn, round by round, in one browser; milliseconds are medians of the rounds. */
export async function measureBlocks(bench, {fresh = 7, warm = 30} = {}) {
  const all = await contenders(await staticBlocks(bench));
  const results = new Map();
  const first = new Map(all.map(({name}) => [name, {evaluation: [], first: []}]));

  for (let round = 0; round < fresh; round++) {
    for (const {name, script, blocks} of all) {
      const {page, requests} = await bench.page('');
      await page.evaluate(loadLetters, letters);
      const shifts = await watchShifts(page);
      const evaluation = await page.evaluate(evaluateScript, script);
      const {still} = await page.evaluate(drawBlocks, Object.values(blocks), 600);
      first.get(name).evaluation.push(evaluation);
      first.get(name).first.push(evaluation + still);
      if (round === 0) {
        results.set(name, {
          blocks: Object.keys(blocks),
          bytes: bytes(name === 'static' ? Object.values(blocks).join('') : script),
          elements: await page.evaluate(countElements),
          requests: requests.length,
          shift: await shifts(),
        });
      }
      await page.close();
    }
  }

  const pages = new Map();
  for (const {name, script} of all) {
    const {page} = await bench.page('');
    await page.evaluate(loadLetters, letters);
    await page.evaluate(evaluateScript, script);
    pages.set(name, page);
  }
  const warmTimes = new Map(all.map(({name}) => [name, []]));
  for (let round = 0; round < warm + 3; round++) {
    for (const {name, blocks} of all) {
      const {drawn} = await pages.get(name).evaluate(drawBlocks, Object.values(blocks), 0);
      // The first rounds warm the compiler up.
      if (round >= 3) warmTimes.get(name).push(drawn);
      await pages.get(name).evaluate(clearBlocks);
    }
  }

  for (const {name, blocks} of all) {
    const page = pages.get(name);
    await page.setViewport({width: 375, height: 1600});
    await page.evaluate(drawBlocks, Object.values(blocks), 600);
    const {smallest, clipped} = await page.evaluate(readLetters);
    await page.evaluate(clearBlocks);
    const {evaluation, first: firstTimes} = first.get(name);
    Object.assign(results.get(name), {
      evaluation: median(evaluation),
      first: median(firstTimes),
      warm: median(warmTimes.get(name)),
      smallestLetters: smallest,
      clipped,
      heap: await heapOf(page, blocks),
    });
    await page.close();
  }
  return Object.fromEntries(results);
}

/** Bytes that a set of blocks holds on the heap, and what is left of them once it is taken away: means of twenty. */
async function heapOf(page, blocks) {
  const copies = 20;
  const used = await heapGauge(page);
  const before = await used();
  await page.evaluate(drawBlocks, Array.from({length: copies}, () => Object.values(blocks)).flat(), 0);
  const held = await used();
  await page.evaluate(clearBlocks);
  const left = await used();
  return {held: (held - before) / copies, left: (left - before) / copies};
}

/** Starts to add up the page's layout shifts; the function returned tells their sum. */
export async function watchShifts(page) {
  await page.evaluate(() => {
    globalThis.shift = 0;
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) globalThis.shift += entry.value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  return () => page.evaluate(() => globalThis.shift);
}
