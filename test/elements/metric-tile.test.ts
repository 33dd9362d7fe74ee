import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/elements/metric-grid/define.js';
import '../../src/elements/metric-tile/define.js';
import '../../src/elements/report/define.js';
import '../../src/elements/tally/define.js';
import type {WrMetricTile} from '../../src/elements/metric-tile/metric-tile.js';
import {axeFindings} from '../support/axe.js';
import {mount, nextFrame, resize, settled, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';

const tile = (attributes: string, label = '开展集中学习研讨') =>
  `<wr-metric-tile ${attributes}>${label}</wr-metric-tile>`;

describe('wr-metric-tile', () => {
  it('keeps a figure in its note in one piece, unless it is longer than the line', async () => {
    const linesOf = async (figure: string, width: number) => {
      const report = await mount(
        `<wr-report><wr-metric-tile value="209" unit="件">委员提案<p slot="note">合并立案<b>${figure}</b></p></wr-metric-tile></wr-report>`,
        {width},
      );
      const range = document.createRange();
      range.selectNodeContents(report.querySelector('b')!.firstChild!);
      return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
    };
    // The words before it take the line piece by piece.
    for (let width = 80; width <= 240; width += 4)
      expect(await linesOf('174件', width), `${width}`).to.equal(1);
    expect(await linesOf('174件'.repeat(40), 320)).to.be.greaterThan(1);
  });

  it('reads as its sentence: label, number, unit', async () => {
    const element = await mount(tile('value="22" unit="场次" icon="study"'));
    expect(heardText(element).replace(/\s/g, '')).to.equal('开展集中学习研讨22场次。');
  });

  it('shows the number as written', async () => {
    for (const value of ['22', '390余万', '5%左右', '超500亿', '1,234.50', '０', '3—5', '-0.99‰']) {
      const element = await mount(tile(`value="${value}"`));
      expect(element.shadowRoot?.querySelector('.figure')?.textContent).to.equal(value);
    }
  });

  it('offers the figure as a quantity', async () => {
    const element = await mount<WrMetricTile>(tile('value="390余" unit="万元"'));
    expect(element.quantity).to.include({value: 3_900_000, unit: '元', bound: 'over'});
  });

  it('shows a dash for a missing number and nothing for a line of text', async () => {
    const missing = await mount(tile('value=""'));
    expect(missing.shadowRoot?.querySelector('.missing')?.textContent).to.equal('—');
    const plain = await mount(tile(''));
    expect(plain.shadowRoot?.querySelector('.figure, .missing')).to.equal(null);
  });

  it('warns once of a value without a number, an unknown icon, an unknown size, and draws all the same', async () => {
    const warnings = await warningsOf(async () => {
      const element = await mount<WrMetricTile>(tile('value="abc" icon="dragon" size="giant"'));
      expect(heardText(element)).to.contain('abc');
      element.unit = '件';
      await element.updateComplete;
    });
    expect(warnings.filter((text) => text.includes('“abc”')).length).to.equal(1);
    expect(warnings.filter((text) => text.includes('“dragon”')).length).to.equal(1);
    expect(warnings.filter((text) => text.includes('“giant”')).length).to.equal(1);
  });

  it('takes markup in attributes as text', async () => {
    const element = await mount(tile('value="<img src=x onerror=alert(1)>5" unit="<b>件</b>"'));
    expect(element.shadowRoot?.querySelector('img, .figure b')).to.equal(null);
    expect(element.shadowRoot?.querySelector('.figure')?.textContent).to.equal(
      '<img src=x onerror=alert(1)>5<b>件</b>',
    );
  });

  it('gives axe nothing to find', async () => {
    const element = await mount(tile('value="22" unit="场次" icon="study"'));
    expect(await axeFindings(element)).to.deep.equal([]);
  });
});

describe('wr-metric-grid', () => {
  const grid = (tiles: string, attributes = '') =>
    `<wr-report><div style="padding-inline: 20px"><wr-metric-grid ${attributes}>${tiles}</wr-metric-grid></div></wr-report>`;

  const boxes = (root: Element, selector: string) =>
    [...root.querySelectorAll('wr-metric-tile')].map(
      (element) => element.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(),
    );

  it('sets compact tiles in four columns, in three where a label is long or a figure wide', async () => {
    const columns = async (label: string, value = '22') => {
      const tiles = tile(`size="compact" value="${value}" unit="次"`, label);
      const report = await mount(grid(tiles.repeat(12)), {width: 1080});
      const style = getComputedStyle(
        report.querySelector('wr-metric-grid')!.shadowRoot!.querySelector('.grid')!,
      );
      return style.gridTemplateColumns.split(' ').length;
    };
    expect(await columns('开展执法检查')).to.equal(4);
    expect(await columns('听取和审议专项工作报告')).to.equal(3);
    expect(await columns('听取和审议<b>专项</b><wbr />工作报告')).to.equal(3);
    expect(
      await columns('<!-- 听取和审议专项工作报告 -->执法检查<p slot="note">听取和审议专项工作报告</p>'),
    ).to.equal(4);
    expect(await columns('执法检查', '1234567')).to.be.lessThan(4);
  });

  it('sets numbers of one row on one line, however long the labels', async () => {
    const report = await mount(
      grid(
        tile('value="22" unit="场次"', '短') +
          tile('value="19" unit="次"', '向县委请示报告重要工作、重大事项和其他有关事项'),
      ),
      {width: 1080},
    );
    const [first, second] = boxes(report, '.figure');
    expect(first?.top).to.be.closeTo(second?.top ?? 0, 0.5);
  });

  it('gives the last of an odd number of tiles a row of its own', async () => {
    const report = await mount(grid([1, 2, 3].map((n) => tile(`value="${n}"`)).join('')), {width: 1080});
    const widths = [...report.querySelectorAll('wr-metric-tile')].map(
      (element) => element.getBoundingClientRect().width,
    );
    expect(widths[2]).to.be.above((widths[0] ?? 0) * 1.9);
  });

  it('draws tallies of neighbours at one pitch', async () => {
    const tally = (n: number) => `<wr-tally slot="note" value="${n}"></wr-tally>`;
    const report = await mount(grid([22, 19].map((n) => tile(`value="${n}"`, `标签${tally(n)}`)).join('')), {
      width: 1080,
    });
    const ends = [...report.querySelectorAll('wr-tally')].map((element) => {
      const ticks = [...(element.shadowRoot?.querySelectorAll('rect') ?? [])].map((rect) =>
        rect.getBoundingClientRect(),
      );
      return {count: ticks.length, pitch: (ticks[1]?.left ?? 0) - (ticks[0]?.left ?? 0)};
    });
    expect(ends.map(({count}) => count)).to.deep.equal([22, 19]);
    expect(ends[0]?.pitch).to.be.closeTo(ends[1]?.pitch ?? 0, 0.05);
  });

  it('holds any label and any figure at any width', async () => {
    const texts = fc.constantFrom(
      '提案',
      '十四届一次会议期间共收到的有关民生保障和基层治理方面的提案以及社情民意信息',
      'GDP (gross domestic product) 增速',
      'Donaudampfschifffahrtsgesellschaftskapitän',
      '2022年度主题理论研讨论文集',
    );
    const values = fc.constantFrom(
      '7',
      '22',
      '390余万',
      '5%—5.5%',
      '29,378',
      '1234567.89',
      '超10000亿',
      '不低于99.99%',
      '',
    );
    const units = fc.constantFrom('', '件', '场次', '万元', '微克/立方米', '个百分点');
    const cell = fc.tuple(
      texts,
      values,
      units,
      fc.constantFrom('', 'size="compact"', 'size="hero"', 'icon="study"'),
    );
    const samples = fc.sample(fc.array(cell, {minLength: 1, maxLength: 8}), {numRuns: 12, seed: 20221});
    for (const cells of samples) {
      const tiles = cells
        .map(([label, value, unit, more]) => tile(`value="${value}" unit="${unit}" ${more}`, label))
        .join('');
      for (const width of [320, 375, 560, 1080, 1440]) {
        const report = await mount(grid(tiles), {width});
        expect(fitFaults(report), `${width}: ${tiles}`).to.deep.equal([]);
        report.parentElement?.remove();
      }
    }
  });

  it('leaves no cell of a row empty, whatever its tiles, on pages of any width', async () => {
    const compact = (i: number) => tile(`size="compact" value="${12 + i}" unit="个"`, '新建学校');
    const kinds: ((i: number) => string)[] = [
      compact,
      (i) => tile(`value="${12 + i}" unit="个"`, '新建学校'),
      (i) => tile(`size="compact" value="${1234.5 + i}" unit="万平方米"`, '新建改造城镇老旧小区'),
      (i) => (i % 2 ? compact(i) : tile(`value="${12 + i}" unit="个"`, '新建学校')),
      (i) => (i === 3 ? tile('', '全部完成') : compact(i)),
    ];
    const grids = ['', 'columns="3"', 'columns="5"', 'columns="6"'].flatMap((columns) =>
      kinds.flatMap((kind) =>
        [1, 2, 3, 4, 5, 6, 7, 8, 11].map((count) => {
          const tiles = Array.from({length: count}, (_, i) => kind(i)).join('');
          return `<wr-metric-grid ${columns}>${tiles}</wr-metric-grid>`;
        }),
      ),
    );
    const report = await mount(`<wr-report>${grids.join('')}</wr-report>`);
    for (const width of [375, 1080]) {
      await resize(report, width);
      const short = [...report.children].filter((each) => {
        const end = each.getBoundingClientRect().right;
        const boxes = [...each.children].map((one) => one.getBoundingClientRect());
        return boxes.some(
          ({top, right}, i) => right < end - 1 && !((boxes[i + 1]?.top ?? Infinity) <= top + 1),
        );
      });
      expect(
        short.map(({outerHTML, childElementCount}) => `${childElementCount}: ${outerHTML.slice(0, 160)}`),
      ).to.deep.equal([], `${width}`);
    }
  });

  it('warns of a child that is no tile', async () => {
    const warnings = await warningsOf(() => mount(grid('<p>文字</p>')));
    expect(warnings.join()).to.contain('<p>');
  });
});

describe('very many wr-metric-tiles', () => {
  const many = (count: number) =>
    Array.from({length: count}, (_, i) => tile(`value="${i}" unit="件"`, '提案')).join('');

  it('leave those far from the screen to be laid out when they come near', async () => {
    const list = await mount(`<main>${many(600)}</main>`, {width: 375});
    const tiles = [...list.querySelectorAll<WrMetricTile>('wr-metric-tile')];
    const last = tiles.at(-1)!;
    expect(tiles.every((each) => getComputedStyle(each).contentVisibility === 'auto')).to.equal(true);
    expect(
      last.shadowRoot!.querySelector('.figure')!.checkVisibility({contentVisibilityAuto: true}),
    ).to.equal(false);
    last.scrollIntoView();
    await nextFrame();
    expect(
      last.shadowRoot!.querySelector('.figure')!.checkVisibility({contentVisibilityAuto: true}),
    ).to.equal(true);
    expect(fitFaults(last)).to.deep.equal([]);
  });

  it('stand on a grid without sharing rows, two beside each other', async () => {
    const grid = await mount(`<wr-metric-grid>${many(400)}</wr-metric-grid>`, {width: 640});
    const [first, second, third] = [...grid.children].map((each) => each.getBoundingClientRect());
    expect(second!.top).to.equal(first!.top);
    expect(third!.top).to.be.at.least(first!.bottom);
    expect(fitFaults(grid)).to.deep.equal([]);
  });

  it('draw one alone again when its value changes', async () => {
    const grid = await mount(`<wr-metric-grid>${many(300)}</wr-metric-grid>`, {width: 640});
    const tiles = [...grid.querySelectorAll<WrMetricTile>('wr-metric-tile')];
    const drawn: number[] = [];
    tiles.forEach((each, i) =>
      new MutationObserver(() => drawn.push(i)).observe(each.shadowRoot!, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      }),
    );
    tiles[150]!.value = '151';
    await settled(grid);
    expect([...new Set(drawn)]).to.deep.equal([150]);
  });

  it('are laid out as ever when there are few', async () => {
    const list = await mount(`<main>${many(20)}</main>`);
    expect(getComputedStyle(list.children[19]!).contentVisibility).to.equal('visible');
  });
});
