import {expect} from 'chai';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {fitFaults} from '../support/fits.js';
import {mount, resize, warningsOf} from '../support/fixture.js';
import {heardText} from '../support/flat-tree.js';

const goal = (heading: string, label: string, value: string, unit: string) =>
  `<wr-goal heading="${heading}"><wr-metric-tile value="${value}" unit="${unit}">${label}</wr-metric-tile></wr-goal>`;
const five = [
  goal('经济强省', '经济总量', '7500', '亿元'),
  goal('创新高地', '研发强度', '3', '%'),
  goal('开放枢纽', '进出口', '1200', '亿元以上'),
  goal('生态样板', '森林覆盖率', '62', '%'),
  goal('幸福岚江', '人均预期寿命', '80', '岁'),
];
const plan = (goals: string[], attributes = '') =>
  `<wr-report><wr-section heading="目标"><wr-goal-pyramid ${attributes}>${goals.join('')}</wr-goal-pyramid></wr-section></wr-report>`;
const all = (report: Element, selector: string) => [
  ...(report.querySelector('wr-goal-pyramid')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const box = (element: Element) => element.getBoundingClientRect();
const heard = (element: Element) => heardText(element).replace(/\s/g, '');

describe('a staircase of goals', () => {
  it('rises by equal steps whatever stands on them, and fits', async () => {
    for (const count of [2, 3, 4, 5]) {
      const report = await mount(plan(five.slice(-count), 'horizon="到2035年，基本实现现代化"'));
      for (const width of [320, 375, 540, 1080]) {
        await resize(report, width);
        const steps = all(report, '.tread').map(box);
        expect(steps).to.have.length(count);
        const rises = steps.slice(1).map(({top}, i) => steps[i]!.top - top);
        for (const rise of rises) expect(rise, `${count} at ${width}`).to.be.closeTo(rises[0]!, 0.1);
        expect(rises[0]).to.be.above(10);
        expect(new Set(steps.map(({width: w}) => Math.round(w))).size).to.be.below(3);
        for (const {bottom} of steps) expect(bottom).to.be.closeTo(steps[0]!.bottom, 0.1);
        expect(fitFaults(report)).to.deep.equal([]);
      }
    }
  });

  it('is heard in order, each figure before its unit, the later year last', async () => {
    const report = await mount(plan(five.slice(1, 3), 'horizon="到2035年建成强省"'));
    expect(heard(report)).to.contain('创新高地。研发强度3%。开放枢纽。进出口1200亿元以上。到2035年建成强省');
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('is bars that widen where there are more goals or longer ones, or where it is asked for', async () => {
    const long = goal('', '规模以上高技术制造业增加值占规上工业比重', '30', '%');
    for (const markup of [
      plan([...five, five[0]!]),
      plan([...five.slice(0, 3), long]),
      plan(five, 'layout="bars"'),
      plan(five.slice(0, 1)),
    ]) {
      const report = await mount(markup);
      expect(all(report, '.tread')).to.have.length(0);
      for (const width of [320, 375, 1080]) {
        await resize(report, width);
        const widths = all(report, '.rise').map((bar) => box(bar).width);
        expect(widths).to.deep.equal([...widths].sort((a, b) => a - b));
        expect(fitFaults(report)).to.deep.equal([]);
      }
    }
  });

  it('breaks a name of four characters in two, and draws goals of words alone', async () => {
    const report = await mount(
      plan([five[0]!, '<wr-goal heading="绿色立省">山水为底</wr-goal>', '<wr-goal>民生</wr-goal>']),
    );
    expect(all(report, '.name .line').map((line) => line.textContent)).to.deep.equal([
      '经济',
      '强省',
      '绿色',
      '立省',
    ]);
    expect(heard(report)).to.contain('山水为底').and.to.contain('民生');
  });

  it('stands on deep ground, and warns of nothing', async () => {
    const warnings = await warningsOf(async () => {
      const report = await mount(plan(five).replace('<wr-section', '<wr-section ground="deep"'));
      expect(await axeFindings(report)).to.deep.equal([]);
    });
    expect(warnings).to.deep.equal([]);
  });
});
