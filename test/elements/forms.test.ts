// More: WR_PAGES=2000 WR_SEED=1 WR_TIMEOUT=3600 npm test -- test/elements/forms.test.ts
import fc from 'fast-check';
import '../../src/define.js';
import {cleanup, mount, resize} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {form} from '../support/random-report.js';
import {setting} from '../support/settings.js';

describe('any form of a brief', function () {
  this.timeout(0);
  const {warn} = console;
  before(() => {
    console.warn = () => undefined;
  });
  after(() => {
    console.warn = warn;
  });

  it('fits at every width, on every ground, whatever stands in it', async () => {
    const width = fc.oneof(fc.constantFrom(320, 375, 540, 1080), fc.integer({min: 320, max: 1440}));
    const ground = fc.constantFrom('paper', 'band', 'deep');
    const property = fc.asyncProperty(form, ground, fc.tuple(width, width), async (markup, on, widths) => {
      try {
        const report = await mount(
          `<wr-report><wr-part heading="成绩单"><wr-section ground="${on}">${markup}</wr-section></wr-part></wr-report>`,
        );
        for (const each of widths) {
          await resize(report, each);
          const faults = fitFaults(report).map((fault) => `${each}: ${fault.slice(0, 300)}`);
          if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
        }
      } finally {
        cleanup();
      }
    });
    const {failed, counterexample, errorInstance} = await fc.check(property, {
      numRuns: setting('PAGES', 30),
      seed: setting('SEED', 17),
      interruptAfterTimeLimit: setting('TIMEOUT', 600) * 900,
    });
    if (failed && counterexample) throw new Error(`${counterexample.join('\n')}\n${String(errorInstance)}`);
  });
});
