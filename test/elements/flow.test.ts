import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/elements/flow/define.js';
import '../../src/elements/metric-tile/define.js';
import '../../src/elements/report/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, settled, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';

const widths = [320, 375, 540, 768, 1080, 1440];

const information = `<wr-flow>
  <wr-metric-tile value="92" unit="条">全年共收到<wbr />社情民意信息</wr-metric-tile>
  <wr-metric-tile value="26" unit="期">整理编辑</wr-metric-tile>
  <wr-flow-step lead="其中">
    <wr-metric-tile value="7" unit="期">市政协采用</wr-metric-tile>
    <wr-metric-tile value="7" unit="期">县领导就有关高中教育、县城盲道建设与管理等批示</wr-metric-tile>
  </wr-flow-step>
</wr-flow>`;
const proposals = `<wr-flow>
  <wr-metric-tile value="235" unit="件">共收到提案</wr-metric-tile>
  <wr-metric-tile value="225" unit="件">立案</wr-metric-tile>
  <wr-flow-step lead="其中"><wr-metric-tile value="60余" unit="件">民生类提案</wr-metric-tile></wr-flow-step>
</wr-flow>`;

const inReport = (markup: string) => `<wr-report>${markup}</wr-report>`;
const all = (host: Element, selector: string): Element[] => {
  const flow = host.localName === 'wr-flow' ? host : host.querySelector('wr-flow');
  return [...(flow?.shadowRoot?.querySelectorAll(selector) ?? [])];
};
const barWidths = (host: Element) =>
  all(host, '[part="bar"]').map((bar) => bar.getBoundingClientRect().width);

describe('wr-flow', () => {
  it('draws bars whose widths are to each other as their numbers, at every width', async () => {
    const [first, second] = [await mount(inReport(information)), await mount(inReport(proposals))];
    for (const width of widths) {
      await resize(first, width);
      const [letters, issues, adopted, instructed] = barWidths(first);
      expect(adopted! / issues!, `${width}`).to.be.closeTo(7 / 26, 0.0005);
      expect(instructed).to.equal(adopted);
      expect(letters, 'the largest of each unit fills the domain').to.be.closeTo(issues!, 0.05);
      await resize(second, width);
      const [received, filed, livelihood] = barWidths(second);
      expect(filed! / received!, `${width}`).to.be.closeTo(225 / 235, 0.0005);
      expect(livelihood! / received!, `${width}`).to.be.closeTo(60 / 235, 0.0005);
    }
  });

  it('reads as one sentence a row, in order', async () => {
    expect(heardText(await mount(information)).replace(/\s/g, '')).to.equal(
      '全年共收到社情民意信息92条，整理编辑26期，其中市政协采用7期，县领导就有关高中教育、县城盲道建设与管理等批示7期。',
    );
  });

  it('breaks the scale where the unit changes, and says so in words', async () => {
    const flow = await mount(information);
    const breaks = all(flow, '.break');
    expect(breaks.map((mark) => mark.getAttribute('aria-label'))).to.deep.equal(['换计量单位：期，另起比例']);
    expect(all(flow, '.ribbon')).to.have.length(0);
  });

  it('joins solid bars of one unit by ribbons that meet the ends of both', async () => {
    const report = await mount(inReport(proposals), {width: 1080});
    const bars = all(report, '[part="bar"]').map((bar) => bar.getBoundingClientRect());
    const ribbons = all(report, '.ribbon path') as SVGPathElement[];
    expect(ribbons).to.have.length(2);
    for (const [i, ribbon] of ribbons.entries()) {
      const box = ribbon.getBoundingClientRect();
      const [above, below] = [bars[i]!, bars[i + 1]!];
      expect([box.top, box.bottom]).to.deep.equal([above.bottom, below.top]);
      expect(box.left).to.be.closeTo(above.left, 0.02);
      const matrix = ribbon.getScreenCTM()!;
      const [, from, to] = /H([\d.]+)L([\d.]+)/.exec(ribbon.getAttribute('d')!)!.map(Number);
      expect(new DOMPoint(from, 0).matrixTransform(matrix).x).to.be.closeTo(above.right, 0.1);
      expect(new DOMPoint(to, 100).matrixTransform(matrix).x).to.be.closeTo(below.right, 0.1);
    }
  });

  it('shows a counted part within its whole, and what is more than the number as an open segment', async () => {
    const flow = await mount(information);
    expect(all(flow, '.segments:not(.track)')).to.have.length(3);
    expect(all(flow, '.track')).to.have.length(2);
    const open = await mount(
      '<wr-flow><wr-metric-tile value="10余" unit="期">整理</wr-metric-tile></wr-flow>',
    );
    expect(all(open, '.more')).to.have.length(1);
  });

  it('follows its tiles when they change', async () => {
    const flow = await mount(proposals);
    flow.querySelector('wr-metric-tile')?.setAttribute('value', '470');
    await settled();
    const [received, filed] = barWidths(flow);
    expect(filed! / received!).to.be.closeTo(225 / 470, 0.001);
  });

  it('keeps labels, bars and numbers apart whatever the labels and numbers', async () => {
    const label = fc
      .array(fc.constantFrom('提案办理', '社情民意', 'GDP', '5G-A', 'Rindfleischetikettierung', '2023'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((words) => words.join(''));
    const tile = fc
      .tuple(
        label,
        fc.constantFrom('1', '7', '59', '60余', '235', '12345.67', '390余万', '98765432', '约3.5', ''),
        fc.constantFrom('件', '期', '万元', '微克/立方米', '%'),
      )
      .map(
        ([text, value, unit]) => `<wr-metric-tile value="${value}" unit="${unit}">${text}</wr-metric-tile>`,
      );
    const tiles = fc.array(tile, {minLength: 1, maxLength: 8}).map((some) => some.join(''));
    const flows = fc.tuple(tiles, tiles, fc.constantFrom('', '其中', '其中，重点督办的提案'));
    for (const [steps, parts, lead] of fc.sample(flows, {numRuns: 12, seed: 26})) {
      const report = await mount(
        inReport(`<wr-flow>${steps}<wr-flow-step lead="${lead}">${parts}</wr-flow-step></wr-flow>`),
      );
      for (const width of widths) {
        await resize(report, width);
        expect(fitFaults(report), `${width}`).to.deep.equal([]);
        const bars = all(report, '.bar, .more').map((bar) => bar.getBoundingClientRect());
        const texts = all(report, '.text, .lead, .figure, .missing').map((text) =>
          text.getBoundingClientRect(),
        );
        for (const bar of bars) {
          expect(
            texts.filter((text) => crosses(bar, text)),
            `${width}`,
          ).to.deep.equal([]);
        }
      }
      cleanup();
    }
  });

  it('holds one step, and fifty', async () => {
    const tile = '<wr-metric-tile value="7" unit="件">立案</wr-metric-tile>';
    for (const count of [1, 50]) {
      const report = await mount(inReport(`<wr-flow>${tile.repeat(count)}</wr-flow>`), {width: 375});
      expect(all(report, '[part="bar"]')).to.have.length(count);
      expect(fitFaults(report)).to.deep.equal([]);
    }
  });

  it('gives axe nothing to find', async () => {
    for (const markup of [information, proposals]) {
      expect(await axeFindings(await mount(inReport(markup)))).to.deep.equal([]);
    }
  });

  it('warns once of what it cannot draw, and shows the rest', async () => {
    const markup = `<wr-flow>
      <wr-metric-tile value="20" unit="件">好</wr-metric-tile><wr-metric-tile value="" unit="件">缺</wr-metric-tile>
      <wr-metric-tile value="-3" unit="件">负</wr-metric-tile><p>一句话</p></wr-flow>`;
    let flow: Element | undefined;
    const warnings = await warningsOf(async () => {
      flow = await mount(markup);
      flow.append('又');
      await settled();
    });
    expect(warnings.filter((warning) => warning.startsWith('<wr-flow>'))).to.have.length(3);
    expect(warnings.join()).to.include('<p>').and.include('-3为负值').and.include('#text');
    expect(barWidths(flow!)).to.have.length(1);
    expect(heardText(flow!).replace(/\s/g, '')).to.equal('好20件，缺—，负-3件，一句话，又。');
  });

  it('warns of a value without a number, of an empty flow, and of a step outside a flow', async () => {
    const warnings = await warningsOf(async () => {
      await mount('<wr-flow><wr-metric-tile value="abc" unit="件">坏</wr-metric-tile></wr-flow>');
      await mount('<wr-flow></wr-flow>');
      await mount('<wr-flow-step lead="其中"></wr-flow-step>');
    });
    const own = warnings.filter((warning) => warning.startsWith('<wr-flow'));
    expect(own).to.have.length(3);
    expect(own[0]).to.include('“abc”');
    expect(own[1]).to.include('是空的');
    expect(own[2]).to.include('请放进 <wr-flow>');
  });

  it('shows markup in attributes as text', async () => {
    const flow = await mount(
      '<wr-flow><wr-flow-step lead="&lt;img src=x&gt;"><wr-metric-tile value="7&lt;b&gt;" unit="&lt;i&gt;">好</wr-metric-tile></wr-flow-step></wr-flow>',
    );
    expect(heardText(flow)).to.include('<img src=x>').and.include('<i>');
    expect(all(flow, 'img, i')).to.have.length(0);
  });
});

function crosses(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}
