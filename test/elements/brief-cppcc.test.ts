import {expect} from 'chai';
import '../../src/define.js';
import '../../src/art/icons/define.js';
import '../../src/art/scenes/industry/define.js';
import {checkReport} from '../../src/check/index.js';
import {lintPage} from '../../src/lint/index.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';

const page = await (await fetch('/examples/brief-cppcc.html')).text();
const source = await (await fetch('/examples/brief-cppcc.txt')).text();
const markup = new DOMParser().parseFromString(page, 'text/html').querySelector('wr-report')?.outerHTML ?? '';

describe('the brief of a 政协 report', () => {
  it('warns of nothing', async () => {
    expect(await warningsOf(() => mount(markup, {width: 1080}))).to.deep.equal([]);
    expect(lintPage(page)).to.deep.equal([]);
  });

  it('shows no figure that its report has not', () => {
    expect(checkReport(page, source).summary.errors).to.equal(0);
  });

  it('fits at every width from 320 to 1440 px', async () => {
    const report = await mount(markup, {width: 320});
    const faults: string[] = [];
    for (const width of [320, 375, 414, 480, 540, 640, 768, 900, 1080, 1242, 1440]) {
      await resize(report, width);
      faults.push(...fitFaults(report).map((fault) => `${width}: ${fault}`));
    }
    expect(faults).to.deep.equal([]);
  });

  it('is no longer than a brief may be', async () => {
    expect((await mount(markup, {width: 1080})).getBoundingClientRect().height).to.be.below(15_000);
    expect((await mount(markup, {width: 375})).getBoundingClientRect().height).to.be.below(12 * 812);
  });

  for (const theme of ['vermilion', 'jade', 'azure']) {
    it(`gives axe nothing to find in ${theme}`, async () => {
      const report = await mount(markup, {width: theme === 'jade' ? 375 : 1080});
      report.setAttribute('theme', theme);
      // What lies below the fold waits to draw itself: no word may wait for its ground.
      expect(await axeFindings(report)).to.deep.equal([]);
      cleanup();
    });
  }
});
