import {expect} from 'chai';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';

const page = await (await fetch('/examples/national.html')).text();
const markup = new DOMParser().parseFromString(page, 'text/html').querySelector('wr-report')?.outerHTML ?? '';

describe('the report of national figures', () => {
  it('uses every element that stands in a report', () => {
    const used = new Set(markup.match(/<wr-[a-z-]+/g));
    const tags = [
      ...['report', 'cover', 'part', 'lede', 'section', 'group', 'metric-grid', 'metric-tile', 'tally'],
      ...[
        'flow',
        'flow-step',
        'progress-checklist',
        'check-item',
        'cards',
        'card',
        'goal-pyramid',
        'goal-tier',
      ],
      ...[
        'goal',
        'new-acts',
        'act',
        'compare',
        'trend',
        'share',
        'ranking',
        'targets',
        'projects',
        'credits',
      ],
    ];
    for (const tag of tags) expect([...used]).to.include(`<wr-${tag}`);
  });

  it('warns of nothing', async () => {
    expect(await warningsOf(() => mount(markup, {width: 1080}))).to.deep.equal([]);
  });

  it('fits at every width from 320 to 1440 px', async () => {
    const report = await mount(markup, {width: 320});
    const faults: string[] = [];
    for (const width of [320, 360, 375, 414, 448, 480, 540, 640, 768, 900, 1080, 1242, 1440]) {
      await resize(report, width);
      faults.push(...fitFaults(report).map((fault) => `${width}: ${fault}`));
    }
    expect(faults).to.deep.equal([]);
  });

  for (const theme of ['vermilion', 'jade', 'azure']) {
    it(`gives axe nothing to find in ${theme}`, async () => {
      const report = await mount(markup, {width: theme === 'jade' ? 375 : 1080});
      report.setAttribute('theme', theme);
      expect(await axeFindings(report)).to.deep.equal([]);
      cleanup();
    });
  }
});
