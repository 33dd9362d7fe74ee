// More pages than in CI: WR_PAGES=500 WR_SEED=1000000 WR_TIMEOUT=3600 npm test -- test/elements/any-text.test.ts
import {writeFile} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/define.js';
import {cleanup, mount, resize} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {keptPages} from '../support/kept-pages.js';
import {randomReport} from '../support/random-report.js';
import {setting} from '../support/settings.js';

const seed = setting('SEED', 20230117);
const pages = setting('PAGES', 30);
/** Pages of one test: each tells of one fault at most. */
const slice = 20;

const width = fc.oneof(
  fc.constantFrom(320, 375, 448, 640, 768, 1080, 1440),
  fc.integer({min: 320, max: 1440}),
);

/** What does not fit on a page at some of `widths`. */
async function faultsAt(markup: string, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  try {
    const report = await mount(markup, {width: widths[0] ?? 375});
    for (const at of widths) {
      await resize(report, at);
      faults.push(...fitFaults(report).map((fault) => `${at}: ${fault.slice(0, 300)}`));
      if (faults.length > 0) break;
    }
  } finally {
    cleanup();
  }
  return faults;
}

describe(`any report (${pages} of them, seed ${seed})`, function () {
  this.timeout(0);
  const {warn} = console;
  before(() => {
    console.warn = () => undefined; // Random reports are wrong on purpose; here only their text is looked at.
  });
  after(() => {
    console.warn = warn;
  });

  for (let first = 0; first < pages; first += slice) {
    const numRuns = Math.min(slice, pages - first);
    it(`fits at every width: pages ${first} to ${first + numRuns - 1}`, async () => {
      // A page is not made ever smaller for longer than this: what is tried after it passes untried.
      let deadline = Infinity;
      const property = fc.asyncProperty(
        randomReport,
        fc.array(width, {minLength: 2, maxLength: 3}),
        async (markup, widths) => {
          if (performance.now() > deadline) return;
          const faults = await faultsAt(markup, widths);
          if (faults.length === 0) return;
          deadline = Math.min(deadline, performance.now() + setting('SHRINK', 60) * 1000);
          throw new Error(faults.slice(0, 5).join('\n'));
        },
      );
      const found = await fc.check(property, {numRuns, seed: seed + first});
      if (!found.failed || !found.counterexample) return;
      const [markup, widths] = found.counterexample;
      const name = `any-text-${seed + first}.html`;
      const reason = String((found.errorInstance as Error).message);
      await writeFile({
        path: `../../out/${name}`,
        content: `<!-- ${widths.join()}: ${reason} -->\n${markup}\n`,
      });
      throw new Error(`seed ${seed + first}, path ${found.counterexamplePath}: ${reason}\n  in out/${name}`);
    });
  }
});

describe('pages on which text once did not fit', () => {
  for (const {name, widths, markup} of keptPages) {
    it(name, async () => {
      const faults = await faultsAt(markup, widths);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    });
  }
});
