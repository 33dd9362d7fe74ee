import {expect} from 'chai';
import '../../src/define.js';
import {tags} from '../../src/tags/table.js';
import {mount, settled} from '../support/fixture.js';

/** Parts of the page, what stands in a form, and what is no text: they may be there before their words. */
const frames =
  /^wr-(report|cover|part|section|goal-tier|credits|toolbar|icon|metric-tile|honour|check-item|issue|card|field|act|flow)$/;

describe('a form without children, words and attributes', () => {
  it('draws neither rules nor grounds', async () => {
    const forms = Object.keys(tags).filter((tag) => !frames.test(tag));
    const report = await mount(`<wr-report>${forms.map((tag) => `<${tag}></${tag}>`).join('')}</wr-report>`);
    const heights = forms.map((tag) => [tag, report.querySelector(tag)!.getBoundingClientRect().height]);
    expect(heights.filter(([, height]) => height !== 0)).to.deep.equal([]);
    expect(forms.length).to.be.above(20);
  });

  it('draws what it is given afterwards', async () => {
    const report = await mount('<wr-report><wr-issues></wr-issues><wr-lockup></wr-lockup></wr-report>');
    report.querySelector('wr-issues')!.innerHTML = '<wr-issue topic="河道清淤">完成<b>14公里</b></wr-issue>';
    report.querySelector('wr-lockup')!.textContent = '协商提质、提案提效';
    await settled(report);
    for (const form of report.querySelectorAll('wr-issues, wr-lockup'))
      expect(form.getBoundingClientRect().height, form.localName).to.be.above(40);
  });
});
