import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, settled, warningsOf} from '../support/fixture.js';
import {heardText} from '../support/flat-tree.js';

type Row = [label: string, unit: string, from: string, to: string];

const table = (rows: Row[], years = ['2020年', '2025年']) =>
  `<table><tr><th>指标</th><th>单位</th>${years.map((year) => `<th>${year}</th>`).join('')}</tr>
  ${rows.map(([label, ...cells]) => `<tr><th>${label}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const chart = (rows: Row[], attributes = '') =>
  `<wr-report><wr-before-after ${attributes}>${table(rows)}</wr-before-after></wr-report>`;
const all = (report: Element, selector: string) => [
  ...(report.querySelector('wr-before-after')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const usual: Row[] = [
  ['地区生产总值', '亿元', '3610', '5286.4'],
  ['常住人口城镇化率', '%', '58.2', '64.9'],
  ['人口净流入', '万人', '−3.2', '5.8'],
  ['单位GDP能耗', '吨标准煤/万元', '0.56', '0.47'],
];

describe('wr-before-after', () => {
  it('keeps the table for whoever hears the page, and shows the unit once a row', async () => {
    const report = await mount(chart(usual, 'heading="五年变化"'));
    expect(heardText(report)).to.contain('地区生产总值').and.to.contain('5286.4');
    expect(all(report, '.unit').map(({textContent}) => textContent)).to.deep.equal([
      '亿元',
      '%',
      '万人',
      '吨标准煤/万元',
    ]);
    expect(all(report, '.name').map(({textContent}) => textContent)).to.include('单位GDP能耗');
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('draws bars whose lengths are in the ratio of the figures, exact to the pixel, whatever they are', async () => {
    const number = fc.oneof(fc.integer({min: 1, max: 9999}), fc.integer({min: -99, max: 99}));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(number, number), {minLength: 4, maxLength: 6}),
        fc.integer({min: 320, max: 1300}),
        async (pairs, width) => {
          const rows = pairs.map(([a, b], i): Row => [`指标${'甲'.repeat(i)}`, '件', String(a), String(b)]);
          const report = await mount(chart(rows), {width});
          all(report, '.row').forEach((row, i) => {
            const [from, to] = pairs[i]!;
            const track = row.querySelector('.track')!.getBoundingClientRect();
            const zero = row.querySelector('.zero')!.getBoundingClientRect();
            const box = (kind: string) => row.querySelector(`.bar.${kind}`)?.getBoundingClientRect();
            const [old, now] = [box('old'), box('new')];
            const at = (zero.left + zero.right) / 2;
            for (const [value, bar] of [
              [from, old],
              [to, now],
            ] as const) {
              if (value === 0) expect(bar).to.equal(undefined);
              else expect(value < 0 ? bar!.right : bar!.left).to.be.closeTo(at, 0.2);
              if (bar) expect(bar.right).to.be.at.most(track.right + 0.1);
            }
            if (from && to) {
              const unit = Math.max(old!.width, now!.width) / Math.max(Math.abs(from), Math.abs(to));
              expect(old!.width).to.be.closeTo(Math.abs(from) * unit, 0.1);
              expect(now!.width).to.be.closeTo(Math.abs(to) * unit, 0.1);
            }
          });
          cleanup();
        },
      ),
      {numRuns: 20, seed: 5},
    );
  });

  it('draws the dashed line only where all rows have it in common, and says what it is', async () => {
    const level = (report: Element) => all(report, '.was-here').length;
    const common = await mount(chart(usual));
    expect(level(common), 'not in the row that goes below zero').to.equal(3);
    expect(all(common, '.key.level').map(({textContent}) => textContent)).to.deep.equal(['2020年水平']);
    const grown = await mount(chart([...usual, ['新能源汽车产量', '万辆', '2.1', '38.6']]));
    expect(level(grown)).to.equal(0);
    expect(all(grown, '.key.level')).to.have.length(0);
  });

  it('draws exactly three rows as slopes, each with its zero line, and bars where it is told to', async () => {
    const three = await mount(chart(usual.slice(1)));
    expect(all(three, '.slope')).to.have.length(3);
    expect(all(three, '.baseline')).to.have.length(3);
    for (const width of [320, 1080]) {
      await resize(three, width);
      const plot = all(three, '.plot')[1]!.getBoundingClientRect();
      const zero = all(three, '.baseline')[1]!.getBoundingClientRect().top;
      expect((zero - plot.top) / plot.height).to.be.closeTo(5.8 / 9, 0.02);
    }
    expect(all(await mount(chart(usual.slice(1), 'layout="bars"')), '.row')).to.have.length(3);
  });

  it('keeps short figures and their units on one line, and figures of slopes off the zero line, also on a phone', async () => {
    const short: Row[] = [
      ['社会消费品零售总额', '', '68亿元', '136.3亿元'],
      ['进出口总额', '', '5万亿元', '8.2万亿元'],
      ['新增发电装机', '', '9万千瓦', '12万千瓦'],
      ['常住人口', '', '7万人', '7.4万人'],
    ];
    const bars = await mount(chart(short));
    const slopes = await mount(
      chart([usual[1]!, ['就业率', '%', '90.2', '91'], ['逾期率', '%', '1.2', '0.9']]),
    );
    for (const width of [335, 375, 540]) {
      await resize(bars, width);
      for (const figure of all(bars, '.figure')) {
        const [digits, words] = [...figure.children].map((each) => each.getBoundingClientRect());
        expect(words!.top, `${figure.textContent} at ${width}`).to.be.below(digits!.bottom - 4);
      }
      await resize(slopes, width);
      all(slopes, '.plot').forEach((plot, i) => {
        const line = all(slopes, '.baseline')[i]!.getBoundingClientRect().top;
        for (const figure of plot.querySelectorAll('.digits')) {
          const {top, bottom} = figure.getBoundingClientRect();
          expect(line > top + 3 && line < bottom - 3, `${figure.textContent} at ${width}`).to.equal(false);
        }
      });
    }
  });

  it('compares the columns that are named, also of several', async () => {
    const markup = `<wr-report><wr-before-after from="2020年" to="2024年">${table([['甲', '件', '1', '5', '2'] as never], ['2015年', '2020年', '2024年'])}</wr-before-after></wr-report>`;
    const report = await mount(markup);
    expect(all(report, '.row .figure').map(({textContent}) => textContent?.trim())).to.deep.equal(['5', '2']);
    const warnings = await warningsOf(async () => {
      report.querySelector('wr-before-after')!.setAttribute('to', '2030年');
      await settled(report);
    });
    expect(warnings.join()).to.contain('没有“2030年”这一列');
  });

  it('draws no bars of what has no common scale', async () => {
    const report = await mount(
      chart([['甲', '', '3件', '5万元'], ['乙', '件', '—', '5'], usual[0]!, usual[1]!]),
    );
    const bars = all(report, '.row').map((row) => row.querySelectorAll('[part="bar"]').length);
    expect(bars).to.deep.equal([0, 1, 2, 2]);
  });
});
