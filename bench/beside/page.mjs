// The whole reference page, drawn by its script, beside the file that needs none.
import {heapGauge} from './browser.mjs';
import {classicScript, deliveryScript} from './contenders.mjs';
import {report} from './content.mjs';
import {median} from './numbers.mjs';
import {serverRender, serverStyles} from './server.mjs';

/** Notes, from the first line of the page on, when it last changed and how far it shifted. */
const watch = `<script>
  globalThis.watched = {still: 0, shift: 0};
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
  (() => {
    let last = '';
    const look = () => {
      const {scrollHeight} = document.documentElement;
      const now = scrollHeight + ' ' + document.fonts.status;
      if (now !== last) { last = now; watched.still = performance.now(); }
      if (performance.now() < 15000) setTimeout(look, 4);
    };
    look();
  })();
</script>`;

/**
 * Opens the page in a fresh tab, its fonts in the browser's cache, form after form in each round.
 *
 * @returns by form: milliseconds from the start of navigation until the layout is still; layout shift; elements
 */
export async function measurePage(bench, {rounds = 7} = {}) {
  bench.serve('/classic.js', 'text/javascript', await classicScript());
  const forms = {
    script: {head: `${watch}<script src="/classic.js"></script>`, body: report},
    static: {head: watch, body: await staticReport(bench)},
    server: {
      head: `${watch}<style>${await serverStyles()}</style><script defer blocking="render" src="/classic.js"></script>`,
      body: await serverRender(report),
    },
  };
  const times = Object.fromEntries(Object.keys(forms).map((name) => [name, []]));
  const results = Object.fromEntries(Object.keys(forms).map((name) => [name, {shift: 0}]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, {head, body}] of Object.entries(forms)) {
      const {page} = await bench.page(body, {head, settled: false});
      const still = await page.evaluate(async () => {
        for (let before = -1; before !== globalThis.watched.still;) {
          before = globalThis.watched.still;
          await new Promise((next) => setTimeout(next, 800));
        }
        return globalThis.watched.still;
      });
      // The first round fills the cache.
      if (round > 0) times[name].push(still);
      results[name].shift = Math.max(
        results[name].shift,
        await page.evaluate(() => globalThis.watched.shift),
      );
      await page.close();
    }
  }
  for (const name of Object.keys(forms)) results[name].still = median(times[name]);
  return {...results, heap: await measureHeap(bench)};
}

/** The reference report as the browser ends up with it, with its style sheet. */
async function staticReport(bench) {
  const {page} = await bench.page(report);
  await page.addScriptTag({content: await classicScript()});
  await page.addScriptTag({content: await deliveryScript()});
  const written = await page.evaluate(async () => {
    const element = document.querySelector('wr-report');
    await element.ready;
    const {root, css} = await globalThis.WorkReportExport.flatten(element);
    return `<style>${css}</style>${root.outerHTML}`;
  });
  await page.close();
  return written;
}

/** Bytes on the heap that each mount and removal leaves behind: of the whole report, and of one tile. */
async function measureHeap(bench) {
  const {page} = await bench.page('');
  await page.addScriptTag({content: await classicScript()});
  const used = await heapGauge(page);
  const mount = (html) =>
    page.evaluate(async (text) => {
      document.body.innerHTML = text;
      await document.body.firstElementChild?.ready;
    }, html);
  // Some rounds first, for what is made once: style sheets, templates, compiled code.
  const rounds = 30;
  const cycle = async () => {
    await mount(report);
    await mount('');
  };
  for (let i = 0; i < rounds; i++) await cycle();
  const before = await used();
  for (let i = 0; i < rounds; i++) await cycle();
  const left = (await used()) - before;
  const small =
    '<wr-report><wr-metric-grid><wr-metric-tile value="22" unit="场次">研讨</wr-metric-tile></wr-metric-grid></wr-report>';
  const many = (times) =>
    page.evaluate(
      async (text, count) => {
        for (let i = 0; i < count; i++) {
          document.body.innerHTML = text;
          await document.body.firstElementChild.ready;
        }
        document.body.innerHTML = '';
      },
      small,
      times,
    );
  await many(100);
  const start = await used();
  await many(1000);
  const end = await used();
  await page.close();
  return {left: left / rounds, leftByMount: (end - start) / 1000};
}
