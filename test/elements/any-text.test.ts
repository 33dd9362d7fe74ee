import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/define.js';
import {mount, resize} from '../fixture.js';
import {fitFaults} from '../fits.js';
import {randomReport} from '../random-report.js';

const seed = 20230117;
const pages = 40;

describe(`any report (${pages} of them, seed ${seed})`, () => {
  const reports = fc.sample(randomReport, {numRuns: pages, seed});
  for (const [i, markup] of reports.entries()) {
    it(`fits at every width: page ${i}, ${markup.length} characters`, async () => {
      const warn = console.warn;
      console.warn = () => undefined; // Random reports are wrong on purpose; here only their text is looked at.
      try {
        const report = await mount(markup, {width: 320});
        for (const width of [320, 375, 448, 640, 1080, 1440]) {
          await resize(report, width);
          expect(fitFaults(report).map((fault) => `${width}: ${fault}`)).to.deep.equal([]);
        }
      } finally {
        console.warn = warn;
      }
    });
  }
});
