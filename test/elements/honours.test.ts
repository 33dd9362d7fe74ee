import {expect} from 'chai';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {mount, resize, warningsOf} from '../support/fixture.js';
import {heardText} from '../support/flat-tree.js';

const honour = (value: string, label: string, scope = '') =>
  `<wr-honour value="${value}">${label}${scope && `<span slot="scope">${scope}</span>`}</wr-honour>`;
const best = honour('第1位', '锂电池材料产量', '居全国');
const third = honour('第3位', '区域创新能力', '居中部省份');
const first = honour('首批', '数字贸易试点', '国家级');
const cities = '<wr-honour>国家文明典范城市2个</wr-honour>';
const row = (...honours: string[]) => `<wr-report><wr-honours>${honours.join('')}</wr-honours></wr-report>`;
const all = (report: Element, selector: string) => [
  ...(report.querySelector('wr-honours')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const heard = (element: Element) => heardText(element).replace(/\s/g, '');

describe('wr-honours', () => {
  it('is heard as the report says it: places behind, words such as 首批 before', async () => {
    const report = await mount(row(best, third, first, cities));
    expect(heard(report)).to.equal(
      '锂电池材料产量居全国第1位。区域创新能力居中部省份第3位。首批国家级数字贸易试点。国家文明典范城市2个。',
    );
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('draws three as medals, the best the largest, their feet on one line, and the others as plaques', async () => {
    const report = await mount(row(best, cities, third, first, honour('第2位', '营商环境')));
    expect(all(report, '[part="plaque"]')).to.have.length(2);
    for (const width of [320, 375, 1080]) {
      await resize(report, width);
      const [a, b, c] = all(report, '.medal').map((medal) => medal.getBoundingClientRect());
      expect(a!.width).to.be.above(b!.width * 1.2);
      expect(b!.width).to.equal(c!.width);
      const feet = all(report, '.honour').map((each) => Math.round(each.getBoundingClientRect().bottom));
      expect(new Set(feet).size).to.equal(1);
    }
  });

  it('draws one or two as plaques', async () => {
    const report = await mount(row(best, first));
    expect(all(report, '.medal')).to.have.length(0);
    expect(all(report, '[part="plaque"]')).to.have.length(2);
    expect(heard(report)).to.equal('锂电池材料产量居全国第1位。首批国家级数字贸易试点。');
  });

  it('puts no words on a medal that it has no room for', async () => {
    const report = await mount(row(best, third, honour('连续五年位居全省第一方阵', '营商环境')));
    expect(all(report, '.medal')).to.have.length(0);
    const words = await mount(row(honour('全国第一', '甲'), honour('唯一', '乙'), honour('第一百名', '丙')));
    expect(all(words, '.medal')).to.have.length(3);
    for (const medal of all(words, '.medal')) {
      const box = medal.getBoundingClientRect();
      const face = document.createRange();
      face.selectNodeContents(medal.querySelector('.face')!);
      expect(face.getBoundingClientRect().width, medal.textContent ?? '').to.be.below(0.82 * box.width);
    }
  });

  it('shows a lone wr-honour, and what is none as a plaque', async () => {
    const alone = await mount(`<wr-report>${best}</wr-report>`);
    expect(heard(alone)).to.equal('锂电池材料产量居全国第1位。');
    const warnings = await warningsOf(async () => {
      expect(heard(await mount(row('<p>获得表彰</p>', best)))).to.contain('获得表彰。');
    });
    expect(warnings.join()).to.contain('里面有 <p>');
  });
});
