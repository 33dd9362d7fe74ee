import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, settled, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';

const tile = (value: string, unit: string, label: string, more = '', inside = '') =>
  `<wr-metric-tile value="${value}" unit="${unit}" ${more}>${label}${inside}</wr-metric-tile>`;
const hero = tile(
  '5286.4',
  '亿元',
  '地区生产总值',
  'size="hero" icon="growth"',
  tile('5.6%', '', '比上年增长', 'slot="aside" change') +
    tile('超9.1', '万元', '人均生产总值', 'slot="aside"'),
);
const income = `<wr-pair heading="居民人均可支配收入" icon="people">${tile('46830', '元', '城镇', 'change="+4.7%"')}${tile('24615', '元', '农村', 'change="+6.5%"')}</wr-pair>`;
const card = (...inside: string[]) =>
  `<wr-report><wr-scorecard>${inside.join('')}</wr-scorecard></wr-report>`;
const within = (report: Element, selector: string) => [
  ...(report.querySelector('wr-scorecard, wr-pair')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ??
    []),
];
const heard = (element: Element) => heardText(element).replace(/\s/g, '');

describe('wr-scorecard', () => {
  it('is heard in the order of the report, the words of each mark said', async () => {
    const report = await mount(
      card(
        hero,
        tile('412.6', '亿元', '一般公共预算收入', 'change="+4.1%"'),
        tile('742', '亿元', '进出口总额', '', '<span slot="change">比上年下降1.6%</span>'),
        income,
      ),
    );
    expect(heard(report)).to.equal(
      '地区生产总值5286.4亿元。比上年增长5.6%。人均生产总值超9.1万元。' +
        '居民人均可支配收入城镇46830元，增长4.7%。农村24615元，增长6.5%。' +
        '一般公共预算收入412.6亿元，增长4.1%。进出口总额742亿元，比上年下降1.6%。',
    );
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('points up and down by sign or word, and never where neither tells', async () => {
    const report = await mount(
      card(
        tile('1', '件', '甲', 'change="+4%"'),
        tile('1', '件', '乙', 'change="−4%"'),
        tile('1', '件', '丙', '', '<span slot="change">减少4件</span>'),
        tile('1', '%', '投资增长', 'change'),
        tile('1', '%', '丁', '', '<span slot="change">总体平稳</span>'),
      ),
    );
    const marks = within(report, '[part="row"]').map((row) => row.querySelector('.mark')?.classList[1]);
    expect(marks).to.deep.equal(['up', 'down', 'down', 'up', undefined]);
    expect(heard(report)).to.contain('总体平稳');
  });

  it('says once what its marks mean, only of those it draws, and not of changes since another time', async () => {
    const legendOf = async (...changes: string[]) => {
      const report = await mount(card(...changes.map((c) => tile('1', '件', '甲', `change="${c}"`))));
      return within(report, '[part="legend"]').map((legend) => legend.textContent?.replace(/\s/g, ''));
    };
    expect(await legendOf('+1%', '+2%')).to.deep.equal(['比上年增长']);
    expect(await legendOf('+1%', '同比下降2%')).to.deep.equal(['比上年增长比上年下降']);
    expect(await legendOf('年均增长1%')).to.deep.equal([]);
    const report = await mount(card(tile('1', '件', '甲', 'change="年均增长5%"')));
    expect(within(report, '.change .words').map(({textContent}) => textContent)).to.deep.equal(['年均增长']);
  });

  it('sets the hero more than twice as large as any companion, at every width', async () => {
    const report = await mount(card(hero, ...Array.from({length: 5}, () => tile('412.6', '亿元', '收入'))));
    for (const width of [375, 540, 1080]) {
      await resize(report, width);
      const size = (selector: string) =>
        within(report, selector).map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
      const [first = 0] = size('.hero .digits');
      expect(first / Math.max(...size('.tile .digits'))).to.be.at.least(2.4);
    }
  });

  it('has one short growth right of the number, at its full size, and further or longer ones below', async () => {
    const right = async (value: string, unit: string, asides: string, width = 1080): Promise<boolean> => {
      const card = await mount(
        `<wr-report><wr-section><wr-scorecard><wr-metric-tile size="hero" value="${value}" unit="${unit}">地区生产总值${asides}</wr-metric-tile></wr-scorecard></wr-section></wr-report>`,
        {width},
      );
      const root = card.querySelector('wr-scorecard')!.shadowRoot!;
      const number = root.querySelector('.hero .digits')!;
      const satellite = root.querySelector('.satellite .digits')!;
      const isRight = satellite.getBoundingClientRect().top > number.getBoundingClientRect().top + 20;
      const below = satellite.getBoundingClientRect().top > number.getBoundingClientRect().bottom;
      expect(fitFaults(card), value).to.deep.equal([]);
      if (isRight && !below) expect(getComputedStyle(number).fontSize, value).to.equal('248px');
      return isRight && !below;
    };
    const growth = '<wr-metric-tile slot="aside" value="6.2%" change>比上年增长</wr-metric-tile>';
    for (const [value, unit] of [
      ['168.3', '亿元'],
      ['86.4', '亿元'],
      ['5286', '亿元'],
      ['1.2', '万亿元'],
    ] as const)
      expect(await right(value, unit, growth), value).to.equal(true);
    expect(await right('168.3', '亿元', growth, 375)).to.equal(false);
    expect(await right('5286.4', '亿元', growth)).to.equal(false);
    expect(await right('168.3', '亿元', growth + growth)).to.equal(false);
  });

  it('leaves no cell of a row empty, on a phone or a page, however many figures there are', async () => {
    for (let count = 1; count <= 11; count++)
      for (const pair of ['', income]) {
        const report = await mount(
          card(...Array.from({length: count}, () => tile('412.6', '亿元', '收入')), pair),
        );
        for (const width of [375, 1080]) {
          await resize(report, width);
          const places = within(report, '.place').map((place) => place.getBoundingClientRect());
          const right = Math.max(...places.map((box) => box.right));
          const tops = [...new Set(places.map(({top}) => Math.round(top)))];
          for (const top of tops) {
            const row = places.filter((box) => Math.round(box.top) === top);
            expect(Math.max(...row.map((box) => box.right)), `${count} at ${width}`).to.be.closeTo(right, 1);
          }
        }
        cleanup();
      }
  });

  it('draws again what changes inside it', async () => {
    const report = await mount(card(tile('1', '件', '甲', 'change="+4%"')));
    report.querySelector('wr-metric-tile')!.setAttribute('change', '-7%');
    await settled();
    expect(heard(report)).to.contain('甲1件，下降7%');
  });

  it('shows what is neither tile nor pair as text, and says so', async () => {
    const warnings = await warningsOf(async () => {
      const report = await mount(card('<p>全年平稳</p>', tile('1', '件', '甲')));
      expect(heard(report)).to.contain('全年平稳');
    });
    expect(warnings.join()).to.contain('里面有 <p>');
  });
});

describe('wr-pair', () => {
  it('draws both bars from zero on one scale, exact to the pixel, whatever the numbers and words are', async () => {
    const number = fc.oneof(fc.integer({min: 1, max: 99999}), fc.double({min: 0.1, max: 99, noNaN: true}));
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(number, number),
        fc.constantFrom('城镇', '城镇常住居民家庭', '农'),
        fc.constantFrom('', 'change="+4.7%"'),
        fc.integer({min: 300, max: 1300}),
        async ([a, b], label, change, width) => {
          const [first, second] = [a, b].map((n) => n.toFixed(1));
          const report = await mount(
            `<wr-report><wr-pair heading="收入">${tile(first!, '元', label, change)}${tile(second!, '元', '农村')}</wr-pair></wr-report>`,
            {width},
          );
          const [track] = within(report, '.track').map((each) => each.getBoundingClientRect());
          const bars = within(report, '[part="bar"]').map((bar) => bar.getBoundingClientRect());
          const most = Math.max(Number(first), Number(second));
          expect(track!.width, 'a bar can be read').to.be.above(30);
          [first, second].forEach((n, i) => {
            expect(bars[i]!.left).to.be.closeTo(track!.left, 0.1);
            expect(bars[i]!.width).to.be.closeTo((Number(n) / most) * track!.width, 0.1);
          });
          expect(fitFaults(report)).to.deep.equal([]);
          cleanup();
        },
      ),
      {numRuns: 25, seed: 7},
    );
  });

  it('draws no bars of figures that have no common scale, and says so', async () => {
    const warnings = await warningsOf(async () => {
      const report = await mount(
        `<wr-report><wr-pair heading="收入">${tile('1', '元', '甲')}${tile('2', '件', '乙')}</wr-pair></wr-report>`,
      );
      expect(within(report, '[part="bar"]')).to.have.length(0);
      expect(await axeFindings(report)).to.deep.equal([]);
    });
    expect(warnings.join()).to.contain('没有共同的比例');
  });
});
