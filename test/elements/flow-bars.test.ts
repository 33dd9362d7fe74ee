import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';

const tile = (value: number | string, label: string, unit = '件') =>
  `<wr-metric-tile value="${value}" unit="${unit}">${label}</wr-metric-tile>`;
const split = (heading: string, ...parts: string[]) =>
  `<wr-split heading="${heading}">${parts.join('')}</wr-split>`;
const flow = (...inside: string[]) =>
  `<wr-report motion="none"><wr-part heading="一"><wr-section><wr-flow layout="bars">${inside.join('')}</wr-flow></wr-section></wr-part></wr-report>`;
const proposals = flow(
  tile(216, '收到提案'),
  tile(189, '立案<span slot="note">已全部办复</span>'),
  split('办理结果', tile(141, '已经解决'), tile(39, '正在解决'), tile(9, '留作参考')),
);
const all = (report: Element, selector: string) => [
  ...report.querySelector('wr-flow')!.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const width = (element: Element) => element.getBoundingClientRect().width;

describe('wr-flow layout="bars"', () => {
  it('draws bars and parts exactly as long as their numbers, whatever stands in them', async () => {
    const numbers = fc.array(fc.integer({min: 1, max: 999}), {minLength: 1, maxLength: 7});
    const property = fc.asyncProperty(numbers, fc.integer({min: 0, max: 400}), async (values, more) => {
      const sum = values.reduce((a, b) => a + b);
      const parts = values.map((value, i) => tile(value, '经济建设和社会民生'.slice(0, 2 + i)));
      const report = await mount(flow(tile(sum + more, '收到'), tile(sum, '立案'), split('结果', ...parts)));
      for (const page of [320, 375, 1080]) {
        await resize(report, page);
        const [received, filed] = all(report, '[part=bar]').map(width);
        expect(received).to.be.closeTo(width(report.querySelector('wr-flow')!), 0.02);
        expect(filed! / received!).to.be.closeTo(sum / (sum + more), 1e-4);
        const pieces = all(report, '[part=piece]');
        values.forEach((value, i) =>
          expect(width(pieces[i]!)).to.be.closeTo((filed! * value) / sum, 0.04, `${page} ${i}`),
        );
        const ends = pieces.map((piece) => piece.getBoundingClientRect());
        for (let i = 1; i < ends.length; i++) expect(ends[i]!.left).to.be.closeTo(ends[i - 1]!.right, 0.04);
        expect(fitFaults(report)).to.deep.equal([]);
      }
      cleanup();
    });
    await fc.assert(property, {numRuns: 12, seed: 17, endOnFailure: true});
  });

  it('is heard as the report says it', async () => {
    const report = await mount(proposals);
    expect(heardText(report).replace(/\s/g, '').slice(3)).to.equal(
      '收到提案216件，立案，已全部办复189件，办理结果：已经解决141件、正在解决39件、留作参考9件。',
    );
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('keeps words that have no room in a part below the bar, and the words of all parts in sight', async () => {
    const report = await mount(proposals);
    for (const page of [320, 375, 540, 1080, 1440]) {
      await resize(report, page);
      const whole = all(report, '.whole')[0]!.getBoundingClientRect();
      all(report, '.part').forEach((part, i) => {
        const piece = all(report, '[part=piece]')[i]!.getBoundingClientRect();
        const box = part.getBoundingClientRect();
        if (box.top >= whole.bottom) return;
        expect([Math.round(box.left), Math.round(box.right)]).to.deep.equal([
          Math.round(piece.left),
          Math.round(piece.right),
        ]);
        expect(piece.width / whole.width, 'carries words').to.be.above(0.08);
      });
      expect(fitFaults(report)).to.deep.equal([]);
    }
  });

  it('ends its legend where the bar ends, or begins it where a short bar begins', async () => {
    for (const [filed, many] of [
      [216, false],
      [180, false],
      [150, true],
      [131, true],
      [60, true],
    ] as const) {
      const rest = many ? [4, 3, 2, 1] : [3];
      const names = ['列入计划逐步解决', '留作参考', '生态文明建设', '文化教育'];
      const parts = rest.map((value, i) => tile(value, names[i]!));
      const most = tile(filed - rest.reduce((a, b) => a + b), '已经解决');
      const report = await mount(flow(tile(216, '收到'), tile(filed, '立案'), split('结果', most, ...parts)));
      for (const page of [320, 375, 540, 1080]) {
        await resize(report, page);
        const whole = all(report, '.whole')[0]!.getBoundingClientRect();
        const below = all(report, '.part')
          .map((part) => part.getBoundingClientRect())
          .filter(({top}) => top >= whole.bottom);
        expect(below, `${filed} at ${page}`).to.have.length.at.least(rest.length);
        if (filed < 216 * 0.6)
          expect(Math.min(...below.map(({left}) => left))).to.be.closeTo(whole.left, 0.6);
        else
          expect(Math.max(...below.map(({right}) => right)), `${filed} at ${page}`).to.be.closeTo(
            whole.right,
            0.6,
          );
        expect(fitFaults(report), `${filed} at ${page}`).to.deep.equal([]);
      }
    }
  });

  it('draws no bar of parts that do not add up to their step, and says so', async () => {
    const pieces = async (...parts: string[]) => {
      let count = 0;
      const warnings = await warningsOf(async () => {
        const report = await mount(flow(tile(189, '立案'), split('结果', ...parts)));
        count = all(report, '[part=piece]').length;
        expect(heardText(report)).to.contain('已经解决');
      });
      return [count, warnings.length] as const;
    };
    expect(await pieces(tile(141, '已经解决'), tile(48, '其他'))).to.deep.equal([2, 0]);
    expect(await pieces(tile(74.6, '已经解决', '%'), tile(25.5, '其他', '%'))).to.deep.equal([2, 0]);
    expect(await pieces(tile(141, '已经解决'), tile(47, '其他'))).to.deep.equal([0, 1]);
    expect(await pieces(tile('141余', '已经解决'), tile(48, '其他'))).to.deep.equal([0, 1]);
    expect(await pieces(tile(141, '已经解决'), tile(48, '其他', '%'))).to.deep.equal([0, 1]);
    expect(await pieces(tile(141, '已经解决', '人'), tile(48, '其他', '人'))).to.deep.equal([0, 1]);
    expect(await pieces(tile(74, '已经解决', '%'), tile(20, '其他', '%'))).to.deep.equal([0, 1]);
  });

  it('lists a wr-split as parts in the usual layout, and says that a lone one stands nowhere', async () => {
    const report = await mount(proposals.replace(' layout="bars"', ''));
    expect(heardText(report).replace(/\s/g, '')).to.contain(
      '办理结果已经解决141件，正在解决39件，留作参考9件。',
    );
    expect(await warningsOf(() => mount(split('结果', tile(1, '甲'))))).to.have.length(1);
  });
});
