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
    expect(warnings[0]).to.contain('<wr-targets>: 里面有 <p>，请写 <wr-metric-tile>');
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

  describe('as a board', () => {
    const board = (...tiles: string[]) =>
      `<wr-report><wr-targets layout="board" to="2026年目标">${tiles.join('')}</wr-targets></wr-report>`;
    const target = (value: string, unit: string, label: string, actual = '', more = '') =>
      `<wr-metric-tile value="${value}" unit="${unit}" ${more}>${label}${actual && `<span slot="actual">${actual}</span>`}</wr-metric-tile>`;
    const usual = board(
      target('5.5', '%左右', '地区生产总值增长', '2025年实际5.6%'),
      target('6.5', '%以上', '规上工业增加值增长', '2025年实际6.8%', 'subject="ecology"'),
      target('28', '微克/立方米以内', '细颗粒物平均浓度', '2025年实际29微克/立方米'),
      target('1.85', '以内', '城乡居民收入比'),
      '<wr-metric-tile>居民收入<b>与经济增长同步</b></wr-metric-tile>',
    );

    it('is heard row by row, what was reached behind its target', async () => {
      const report = await mount(usual);
      expect(heardText(report).replace(/\s/g, '')).to.equal(
        '地区生产总值增长5.5%左右，2025年实际5.6%。规上工业增加值增长6.5%以上，2025年实际6.8%。' +
          '细颗粒物平均浓度28以内微克/立方米，2025年实际29微克/立方米。城乡居民收入比1.85以内。居民收入与经济增长同步。',
      );
      expect(await axeFindings(report)).to.deep.equal([]);
    });

    it('says once, above the column, what all rows were reached in, and draws — where nothing is known', async () => {
      const report = await mount(usual);
      expect(all(report, '.heads span').map(({textContent}) => textContent)).to.deep.equal([
        '指标',
        '2026年目标',
        '2025年实际',
      ]);
      expect(all(report, '.reached .missing')).to.have.length(1);
      const mixed = await mount(
        board(
          target('5', '%', '甲'),
          target('6', '%', '乙', '上半年完成3%'),
          target('7', '%', '丙', '全年6%'),
        ),
      );
      expect(all(mixed, '.heads span').at(-1)?.textContent).to.equal('上年实际');
      expect(all(mixed, '.reached .caption')).to.have.length(2);
    });

    it('tells floors, ceilings and about apart from the unit, and puts a long unit below the label', async () => {
      const report = await mount(usual);
      expect(all(report, '.bound').map(({textContent}) => textContent)).to.deep.equal([
        '左右',
        '以上',
        '以内',
        '以内',
      ]);
      expect(all(report, '.unit').map(({textContent}) => textContent)).to.deep.equal(['微克/立方米']);
    });

    it('sets each target in the colour of its subject, and columns one below the other', async () => {
      const report = await mount(usual);
      const color = (selector: string) => getComputedStyle(all(report, selector)[0]!).color;
      expect(color('.target .digits')).to.equal('rgb(26, 102, 90)');
      for (const width of [320, 375, 1080]) {
        await resize(report, width);
        const lefts = all(report, '.target .value').map((each) =>
          Math.round(each.getBoundingClientRect().left),
        );
        expect(new Set(lefts).size).to.equal(1);
        expect(fitFaults(report)).to.deep.equal([]);
      }
    });

    it('gives a long label a line of its own on a phone, its figures below it', async () => {
      const report = await mount(
        `<wr-report><wr-targets layout="board">${['地区生产总值增长', '城镇常住居民人均可支配收入增长', '农村常住居民人均可支配收入增长', '粮食总产量'].map((label) => `<wr-metric-tile icon="income" value="6.5" unit="%左右">${label}<span slot="actual">5.2%</span></wr-metric-tile>`).join('')}</wr-targets></wr-report>`,
      );
      const root = report.querySelector('wr-targets')!.shadowRoot!;
      const rows = [...root.querySelectorAll<HTMLElement>('.target')];
      await resize(report, 375);
      for (const row of rows.slice(0, 2)) {
        const [label, value, reached] = ['.label', '.value', '.reached'].map((each) =>
          row.querySelector(each)!.getBoundingClientRect(),
        );
        expect(label!.height).to.be.below(32);
        expect(value!.top).to.be.at.least(label!.bottom - 1);
        expect(Math.abs(value!.top + value!.bottom - reached!.top - reached!.bottom)).to.be.below(4);
      }
      for (const part of ['.value', '.reached']) {
        const places = rows.map((row) => Math.round(row.querySelector(part)!.getBoundingClientRect().left));
        expect(new Set(places).size, part).to.equal(1);
      }
    });

    it('has no third column where nothing was reached', async () => {
      const report = await mount(board(target('5', '%', '甲'), target('6', '%', '乙')));
      expect(all(report, '.reached')).to.have.length(0);
      expect(all(report, '.heads span')).to.have.length(2);
    });
  });
});
