import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/elements/targets/define.js';
import '../../src/elements/report/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';

const tile = (value: string | undefined, label: string, actual = '') =>
  `<wr-metric-tile ${value === undefined ? '' : `value="${value}"`}>${label}${actual && `<span slot="actual">${actual}</span>`}</wr-metric-tile>`;
const list = (...tiles: string[]) => `<wr-report><wr-targets>${tiles.join('')}</wr-targets></wr-report>`;
const all = (report: Element, selector: string) => [
  ...(report.querySelector('wr-targets')?.shadowRoot?.querySelectorAll(selector) ?? []),
];

/** The bar of each row and the place of its target, as shares of the row's scale; undefined where none is drawn. */
const scales = (report: Element) =>
  all(report, '.row').map((row) => {
    const scale = row.querySelector('.scale')?.getBoundingClientRect();
    const bar = row.querySelector('[part="bar"]')?.getBoundingClientRect();
    const goal = row.querySelector('.goal')?.getBoundingClientRect();
    if (!scale || !bar || !goal) return undefined;
    return {
      bar: bar.width / scale.width,
      goal: ((goal.left + goal.right) / 2 - scale.left) / scale.width,
    };
  });

describe('wr-targets', () => {
  it('keeps 左右 and 以上, and reads row by row as the report says it', async () => {
    const report = await mount(
      list(
        tile('5%左右', '国内生产总值增长'),
        tile('1200万人以上', '城镇新增就业', '新增1256万人'),
        tile(undefined, '与增长同步'),
      ),
    );
    expect(heardText(report).replace(/\s/g, '')).to.equal(
      '国内生产总值增长5%左右。城镇新增就业1200万人以上，新增1256万人。与增长同步。',
    );
    expect(all(report, '[part="unit"]').map(({textContent}) => textContent)).to.deep.equal([
      '%左右',
      '万人以上',
    ]);
  });

  it('draws what was reached and its target on one scale of the row, from zero', async () => {
    const report = await mount(
      list(
        tile('1200万人以上', '就业', '新增1256万人'),
        tile('5.5%左右', '增长', '平均5.1%'),
        tile('15个', '幸福院', '已完成53%'),
        tile('35万套', '住房', '完成年度计划的103.3%'),
      ),
    );
    for (const width of [320, 1080]) {
      await resize(report, width);
      const [jobs, growth, homes, flats] = scales(report);
      expect(jobs!.bar).to.be.closeTo(1, 0.001);
      expect(jobs!.goal).to.be.closeTo(1200 / 1256, 0.005);
      expect(growth!.bar).to.be.closeTo(5.1 / 5.5, 0.001);
      expect(homes!.bar, 'a completed share is one of the whole target').to.be.closeTo(0.53, 0.001);
      expect(flats!.goal).to.be.closeTo(100 / 103.3, 0.005);
    }
  });

  it('draws nothing that it would have to guess', async () => {
    const report = await mount(
      list(
        tile('90%以上', '办复率', '全部办复'),
        tile('5%左右', '增长', '提高2个百分点'),
        tile('100件', '提案', '收到98件、立案95件'),
        tile('与经济增长同步', '收入', '增长5.1%'),
      ),
    );
    expect(scales(report)).to.deep.equal([undefined, undefined, undefined, undefined]);
    expect(heardText(report)).to.contain('收到98件、立案95件');
  });

  it('fits and keeps every word, whatever the targets are', async () => {
    const value = fc.constantFrom(
      undefined,
      '',
      '5%左右',
      '1200万人以上',
      '-2%',
      '5%—5.5%',
      '12345.67微克/立方米以内',
      '若干项',
    );
    const label = fc.constantFrom(
      '增长',
      '城镇新增就业',
      '地级及以上城市细颗粒物平均浓度在上一年的基础上继续下降并控制在',
    );
    const actual = fc.constantFrom(
      '',
      '5.0%',
      '新增1256万人',
      '完成目标的286%',
      '比上一年下降2.7%，优良天数比例达到86.8%',
      '—',
    );
    const warn = console.warn;
    console.warn = () => undefined;
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(value, label, actual), {maxLength: 12}), async (rows) => {
          const report = await mount(list(...rows.map((row) => tile(...row))));
          for (const width of [320, 540, 1440]) {
            await resize(report, width);
            expect(fitFaults(report)).to.deep.equal([]);
          }
          const text = heardText(report);
          for (const [v, l, a] of rows) for (const words of [v ?? '', l, a]) expect(text).to.contain(words);
          cleanup();
        }),
        {numRuns: 25, seed: 11},
      );
    } finally {
      console.warn = warn;
    }
  });

  it('warns once about what it does not know, and shows it', async () => {
    const warnings = await warningsOf(async () => {
      const report = await mount('<wr-report><wr-targets><p>一句话</p></wr-targets></wr-report>');
      expect(heardText(report)).to.contain('一句话');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<wr-targets>: holds <p>');
  });

  it('is accessible, and shows bar and target where the system sets the colours', async () => {
    const report = await mount(list(tile('1200万人以上', '就业', '新增1256万人')), {width: 540});
    expect(await axeFindings(report)).to.deep.equal([]);
    await emulateMedia({forcedColors: 'active'});
    try {
      const bar = getComputedStyle(all(report, '[part="bar"]')[0]!).backgroundColor;
      expect(bar).not.to.equal(getComputedStyle(all(report, '.scale')[0]!).backgroundColor);
    } finally {
      await emulateMedia({forcedColors: 'none'});
    }
  });
});
