import {expect} from 'chai';
import '../../src/elements/report/define.js';
import '../../src/elements/tally/define.js';
import type {WrTally} from '../../src/elements/tally/tally.js';
import {axeFindings} from '../support/axe.js';
import {mount, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';

const marksOf = (element: Element, selector: string) =>
  element.shadowRoot?.querySelectorAll(selector).length ?? 0;

describe('wr-tally', () => {
  it('draws one mark for each thing, and marks the share', async () => {
    const tick = await mount('<wr-tally value="22" unit="次"></wr-tally>');
    expect(marksOf(tick, 'rect')).to.equal(22);
    const sheets = await mount('<wr-tally value="14" filled="5" mark="document"></wr-tally>');
    expect([marksOf(sheets, '.sheet'), marksOf(sheets, '.sheet:not(.off)')]).to.deep.equal([14, 5]);
    const waffle = await mount('<wr-tally value="78" filled="27" mark="square"></wr-tally>');
    expect([marksOf(waffle, 'rect'), marksOf(waffle, 'rect:not(.off)')]).to.deep.equal([78, 27]);
  });

  it('marks the last ones where they are new, else the first', async () => {
    const lit = async (note: string) => {
      const tally = await mount(
        `<wr-tally layout="lead" mark="square" value="30" unit="家" filled="4"><span slot="note">${note}</span></wr-tally>`,
      );
      const marks = [...tally.shadowRoot!.querySelectorAll('rect')];
      return marks.flatMap((mark, i) => (mark.classList.contains('off') ? [] : [i]));
    };
    expect(await lit('其中新增4家')).to.deep.equal([26, 27, 28, 29]);
    expect(await lit('其中上市4家')).to.deep.equal([0, 1, 2, 3]);
  });

  it('adds an open mark for 余', async () => {
    const dots = await mount('<wr-tally value="10余" unit="批次" mark="dot"></wr-tally>');
    expect([marksOf(dots, 'circle:not(.open)'), marksOf(dots, '.open')]).to.deep.equal([10, 1]);
  });

  it('draws none, one and two of every mark in every layout', async () => {
    for (const mark of ['tick', 'square', 'document', 'book', 'dot'])
      for (const layout of ['', 'layout="lead"'])
        for (const value of [0, 1, 2]) {
          const tally = await mount(
            `<wr-tally value="${value}" unit="件" mark="${mark}" ${layout}>提案</wr-tally>`,
          );
          expect(marksOf(tally, 'svg'), `${mark} ${layout} ${value}`).to.equal(1);
        }
  });

  it('says what a mark stands for beyond 200 things', async () => {
    const element = await mount('<wr-tally value="1000" unit="件"></wr-tally>');
    expect(marksOf(element, 'rect')).to.equal(200);
    expect(element.shadowRoot?.querySelector('.per')?.textContent).to.match(/每格代表\s*5\s*件/);
  });

  it('puts 2500余 books on the shelf as 25 spines and one that leans', async () => {
    const element = await mount(
      '<wr-tally value="2500余" unit="册" mark="book">建成政协“书吧”，藏书 2500 余册。</wr-tally>',
    );
    expect([
      marksOf(element, '.spine-0, .spine-1, .spine-2, .spine-3'),
      marksOf(element, '.ghost'),
    ]).to.deep.equal([25, 1]);
    expect(heardText(element).replace(/\s/g, '')).to.equal('建成政协“书吧”，藏书2500余册。');
  });

  it('sets the number of its label large and keeps the sentence', async () => {
    const element = await mount(
      '<wr-tally value="14" filled="5" unit="篇" mark="document">遴选 5 篇报市政协，</wr-tally>',
    );
    expect(element.shadowRoot?.querySelector('.figure')?.textContent).to.equal('5篇');
    expect(heardText(element).replace(/\s/g, '')).to.equal('遴选5篇报市政协，');
  });

  it('does not take 15 for 5', async () => {
    const element = await mount(
      '<wr-tally value="15" filled="5" unit="篇" mark="document">15 篇中的 5 篇</wr-tally>',
    );
    expect(element.shadowRoot?.querySelector('.label')?.textContent?.replace(/\s/g, '')).to.equal(
      '15篇中的5篇',
    );
    expect(element.shadowRoot?.querySelector('.figure')?.textContent).to.equal('5篇');
  });

  it('has a name of its own where no words stand with it', async () => {
    const element = await mount('<wr-tally value="10余" unit="批次" mark="dot"></wr-tally>');
    expect(element.shadowRoot?.querySelector('svg')?.getAttribute('aria-label')).to.equal('10余批次');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('follows its text when that changes', async () => {
    const element = await mount<WrTally>('<wr-tally value="3" unit="天" mark="square">为期 3 天</wr-tally>');
    element.firstChild!.nodeValue = '为期 4 天';
    element.value = '4';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect([marksOf(element, 'rect'), heardText(element).replace(/\s/g, '')]).to.deep.equal([4, '为期4天']);
  });

  it('keeps its label and warns once where there is nothing to count', async () => {
    for (const attributes of [
      'value="abc"',
      'value="-3"',
      'value="2.5"',
      '',
      'value="5" filled="9"',
      'value="5" mark="star"',
    ]) {
      const warnings = await warningsOf(async () => {
        const element = await mount<WrTally>(`<wr-tally ${attributes}>标签</wr-tally>`);
        expect(heardText(element)).to.equal('标签');
        element.unit = '件';
        await element.updateComplete;
      });
      expect(warnings.length, attributes).to.equal(1);
    }
  });

  it('fits at every width, for every mark', async () => {
    for (const width of [320, 375, 768, 1080, 1440]) {
      for (const mark of ['tick', 'square', 'document', 'book', 'dot']) {
        for (const value of ['1', '8', '46', '199', '2500余']) {
          const report = await mount(
            `<wr-report><wr-tally value="${value}" unit="册" mark="${mark}">扎实推动“书香政协”建设，建成政协“书吧”，藏书 ${value} 册。</wr-tally></wr-report>`,
            {width},
          );
          expect(fitFaults(report), `${mark} ${value} at ${width}`).to.deep.equal([]);
          const svg = report.querySelector('wr-tally')?.shadowRoot?.querySelector('svg');
          expect(svg?.getBoundingClientRect().right ?? 0).to.be.at.most(
            report.getBoundingClientRect().right + 1,
          );
          report.parentElement?.remove();
        }
      }
    }
  });
});
