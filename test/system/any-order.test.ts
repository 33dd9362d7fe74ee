// Whatever was done to a page, in whatever order: it looks like one made at once of what it holds in the end.
import {emulateMedia} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/define.js';
import {settled} from '../support/fixture.js';
import {setting} from '../support/settings.js';
import {changes} from '../support/order/changes.js';
import {fingerprint, parting} from '../support/order/fingerprint.js';
import {smallReport} from '../support/order/parts.js';
import {close, drawFresh, open, show} from '../support/order/world.js';

const seed = setting('SEED', 20230117);
const runs = setting('ORDERS', 30);

describe(`any order of changes (${runs} of them, seed ${seed})`, function () {
  this.timeout(0);
  const {warn} = console;
  before(async () => {
    console.warn = () => undefined; // Changes at random are wrong on purpose.
    await emulateMedia({reducedMotion: 'reduce'});
  });
  after(() => {
    console.warn = warn;
  });

  it('leaves the page as one made at once', async () => {
    await fc.assert(
      fc.asyncProperty(smallReport, changes(14), async (markup, commands) => {
        const {model, real} = await open(markup);
        try {
          await fc.asyncModelRun(() => ({model, real}), commands);
          model.around.hidden = false;
          show(real.container, model.around);
          await settled(real.container);
          const changed = fingerprint(real.container);
          real.container.style.display = 'none';
          const fresh = await drawFresh(model.report, model.around);
          const made = fingerprint(fresh);
          fresh.remove();
          const difference = parting(changed, made);
          if (difference) throw new Error(`${difference}\n  in ${model.report.outerHTML}`);
        } finally {
          close(real);
        }
      }),
      {
        numRuns: runs,
        seed,
        includeErrorInReport: true,
        interruptAfterTimeLimit: setting('SHRINK', 240) * 1000,
      },
    );
  });
});
