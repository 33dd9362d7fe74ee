import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/elements/compare/define.js';
import '../../src/elements/metric-tile/define.js';
import '../../src/elements/report/define.js';
import {exactChange} from '../../src/elements/compare/change.js';
import {parseQuantity} from '../../src/text/parse-quantity.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';

const widths = [320, 375, 540, 768, 1080, 1440];
const tile = (value: string, unit: string, label = '') =>
  `<wr-metric-tile value="${value}" unit="${unit}">${label}</wr-metric-tile>`;
const pair = (from: string, to: string, attributes = '') =>
  `<wr-report><wr-compare ${attributes}>${from}${to}</wr-compare></wr-report>`;
const growth = pair(
  tile('53.2', '%', '由2020年的'),
  tile('57.7', '%', '提高到2025年的'),
  'heading="常住人口城镇化率"',
);

const all = (report: Element, selector: string) => [
  ...(report.querySelector('wr-compare')?.shadowRoot?.querySelectorAll(selector) ?? []),
];
const boxes = (report: Element, selector: string) =>
  all(report, selector).map((part) => part.getBoundingClientRect());

describe('wr-compare', () => {
  it('draws both bars on one scale from zero, at every width', async () => {
    const report = await mount(growth);
    for (const width of widths) {
      await resize(report, width);
      const [from, to] = boxes(report, '[part="bar"]');
      expect(from!.width / to!.width, `${width}`).to.be.closeTo(53.2 / 57.7, 0.0005);
      expect(from!.left).to.equal(to!.left);
      const [edge] = boxes(report, '.edge');
      expect(edge!.right, 'the notch stands where the first bar ends').to.be.closeTo(from!.right, 0.05);
    }
  });

  it('takes the words before its figures from slots as from the tiles', async () => {
    const words = `<span slot="from-word">由</span>${tile('3', '天')}<span slot="to-word">压缩至</span>${tile('0.5', '天')}`;
    for (const layout of ['arrow', 'bar']) {
      const slotted = await mount(pair(words, '', `layout="${layout}"`));
      const inTiles = await mount(
        pair(tile('3', '天', '由'), tile('0.5', '天', '压缩至'), `layout="${layout}"`),
      );
      expect(heardText(slotted)).to.equal(heardText(inTiles)).and.to.include('压缩至');
      expect(slotted.offsetHeight).to.equal(inTiles.offsetHeight);
    }
  });

  it('stands both numbers on one line, the arrow between them', async () => {
    const report = await mount(growth);
    for (const width of widths) {
      await resize(report, width);
      const [from, to] = boxes(report, '[part="number"]');
      const [arrow] = boxes(report, '[part="arrow"]');
      expect(from!.bottom, `${width}`).to.be.closeTo(to!.bottom, 0.5);
      expect(arrow!.left).to.be.greaterThan(from!.right);
      expect(arrow!.right).to.be.lessThan(to!.left);
    }
  });

  it('as bars: the second figure leads in the colour of its subject, one character stands beside its figure', async () => {
    const to = tile('0.5', '天', '压缩至').replace('>', ' subject="opening">');
    const [plain, bars] = [
      await mount(pair(tile('3', '天', '由'), to)),
      await mount(pair(tile('3', '天', '由'), to, 'layout="bar"')),
    ];
    for (const width of widths) {
      await resize(plain, width);
      await resize(bars, width);
      const [from, led] = boxes(bars, '[part="number"]');
      expect(led!.height, `${width}`).to.be.greaterThan(1.3 * from!.height);
      expect(boxes(plain, '[part="number"]')[1]!.height).to.be.closeTo(from!.height, 0.3 * from!.height);
      const [word, longer] = boxes(bars, '[part="label"]');
      expect(word!.right).to.be.at.most(from!.left);
      expect(word!.bottom).to.be.greaterThan(from!.top);
      expect(longer!.bottom).to.be.at.most(led!.top + 4);
      const [first, second] = boxes(bars, '[part="bar"]');
      expect(second!.width / first!.width).to.be.closeTo(0.5 / 3, 0.001);
      expect(fitFaults(bars)).to.deep.equal([]);
    }
    const color = getComputedStyle(all(bars, '[part="bar"]')[1]!).backgroundColor;
    expect(getComputedStyle(all(bars, '[part="number"]')[1]!).color).to.equal(color);
    const probe = document.createElement('i');
    probe.style.color = 'var(--wr-subject-opening)';
    bars.append(probe);
    expect(color).to.equal(getComputedStyle(probe).color);
  });

  it('reads as the sentence it was', async () => {
    expect(heardText(await mount(growth)).replace(/\s/g, '')).to.equal(
      '常住人口城镇化率由2020年的53.2%提高到2025年的57.7%。',
    );
  });

  it('says a change that is exact arithmetic, as a computed one, in points between per cent', async () => {
    const report = await mount(growth);
    expect(all(report, '.bars')[0]?.getAttribute('aria-label')).to.equal('按所示数值计算，相差4.5个百分点');
  });

  it('puts unlike units on no common scale, and says so in words', async () => {
    const units: [string, string][] = [
      ['条', '期'],
      ['%', '个百分点'],
      ['元', '人'],
    ];
    for (const [a, b] of units) {
      const report = await mount(pair(tile('92', a), tile('26', b)));
      expect(all(report, '[part="bar"]')).to.have.length(0);
      expect(all(report, '.broken')).to.have.length(1);
      expect(heardText(report)).to.contain('计量单位不同');
      cleanup();
    }
    const shared = await mount(pair(tile('8716', '亿斤'), tile('1.4万亿', '斤')));
    expect(boxes(shared, '[part="bar"]')[0]!.width / boxes(shared, '[part="bar"]')[1]!.width).to.be.closeTo(
      0.8716 / 1.4,
      0.0005,
    );
  });

  it('draws places as places, the first at the right', async () => {
    const report = await mount(pair(tile('第9', '位'), tile('第7', '位')));
    expect(all(report, '[part="bar"]')).to.have.length(0);
    const cells = all(report, '.cells > span');
    expect(cells).to.have.length(9);
    expect(cells.findIndex(({className}) => className === 'from')).to.equal(0);
    expect(cells.findIndex(({className}) => className === 'to')).to.equal(2);
  });

  it('lets a figure below zero go to the left of the line that both begin at', async () => {
    const report = await mount(pair(tile('-3.0', '%'), tile('1.2', '%')), {width: 540});
    const [from, to] = boxes(report, '[part="bar"]');
    expect(from!.right).to.be.closeTo(to!.left, 0.1);
    expect(from!.width / to!.width).to.be.closeTo(2.5, 0.005);
  });

  it('is right and fits for any two figures', async () => {
    const numbers = fc.constantFrom(
      ...[
        '0',
        '-0.5',
        '1',
        '53.2',
        '9999999',
        '0.0001',
        '1e9',
        '第3',
        '3—5',
        '若干',
        '',
        '390余万',
        '约12.5',
      ],
    );
    const units = fc.constantFrom('', '%', '家', '个百分点', '万亿元', '位', '微克/立方米');
    const words = fc.constantFrom('', '2020年', '由上一个五年规划期末按不变价格计算的每人平均水平');
    const warn = console.warn;
    console.warn = () => undefined;
    try {
      await fc.assert(
        fc.asyncProperty(numbers, numbers, units, units, words, async (a, b, u, v, label) => {
          const report = await mount(pair(tile(a, u, label), tile(b, v, label), `heading="${label}"`));
          for (const width of [320, 1080]) {
            await resize(report, width);
            expect(fitFaults(report)).to.deep.equal([]);
          }
          const [from, to] = [a, b].map((value, i) => parseQuantity(value + [u, v][i]));
          const [one, two] = boxes(report, '[part="bar"]');
          if (one && two && from && to && Math.min(Math.abs(from.value), Math.abs(to.value)) > 0) {
            const ratio = Math.abs(from.value / to.value);
            if (ratio < 500 && ratio > 1 / 500) expect(one.width / two.width / ratio).to.be.closeTo(1, 0.005);
          }
          cleanup();
        }),
        {numRuns: 40, seed: 7},
      );
    } finally {
      console.warn = warn;
    }
  });

  it('keeps the other figure where one is missing', async () => {
    const report = await mount(pair(tile('', '万吨', '2023年'), tile('70650', '万吨', '2024年')));
    expect(heardText(report)).to.contain('—').and.to.contain('70650');
    expect(all(report, '[part="bar"]')).to.have.length(0);
  });

  it('says what is wrong once, and shows what it was given', async () => {
    const warnings = await warningsOf(async () => {
      const report = await mount(`<wr-report><wr-compare>${tile('1', '件')}<p>一句话</p></wr-compare>
        <wr-compare>${tile('1', '件')}${tile('2', '件')}${tile('3', '件')}</wr-compare></wr-report>`);
      expect(heardText(report)).to.contain('一句话').and.to.contain('3');
    });
    expect(warnings.join('\n'))
      .to.match(/里面有 <p>/)
      .and.to.match(/里面有 3 个数/);
    expect(warnings).to.have.length(2);
  });

  it('is accessible, and its bars keep apart where the system sets the colours', async () => {
    const report = await mount(growth, {width: 540});
    expect(await axeFindings(report)).to.deep.equal([]);
    await emulateMedia({forcedColors: 'active'});
    try {
      const [from, to] = all(report, '[part="bar"]').map((bar) => getComputedStyle(bar).backgroundColor);
      expect(from).not.to.equal(to);
    } finally {
      await emulateMedia({forcedColors: 'none'});
    }
  });
});

describe('exactChange(from, to)', () => {
  const change = (from: string, to: string) => exactChange(parseQuantity(from), parseQuantity(to));

  it('tells per cent from points, and keeps the decimals shown', () => {
    expect(change('53.2%', '57.7%')).to.equal('4.5个百分点');
    expect(change('771家', '1076家')).to.equal('305家');
    expect(change('66.16%', '67.00%')).to.equal('0.84个百分点');
    expect(change('6.9万亿元', '6.9万亿元')).to.equal('0.0万亿元');
  });

  it('is silent where it would be a guess', () => {
    const guesses: [string, string][] = [
      ['9.8万亿元', '14万亿元'],
      ['771家', '1076余家'],
      ['5%', '5个百分点'],
      ['9千家', '1万家'],
      ['3—5天', '7天'],
      ['约3天', '7天'],
      ['第9位', '第7位'],
    ];
    for (const [from, to] of guesses) expect(change(from, to), `${from} ${to}`).to.equal(undefined);
  });

  it('is the difference, for any two of as many decimals', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.nat(1e7), fc.integer({min: 0, max: 4}), (a, b, decimals) => {
        const [from, to] = [a, b].map((n) => `${(n / 10 ** decimals).toFixed(decimals)}家`);
        expect(change(from!, to!)).to.equal(`${(Math.abs(b - a) / 10 ** decimals).toFixed(decimals)}家`);
      }),
    );
  });
});
