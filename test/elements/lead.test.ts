// Figures that lead a block, marks beside them, and cards with scenery three abreast.
import {expect} from 'chai';
import '../../src/define.js';
import '../../src/art/scenes/industry/define.js';
import {axeFindings} from '../support/axe.js';
import {fitFaults} from '../support/fits.js';
import {mount, resize, warningsOf} from '../support/fixture.js';
import {heardText} from '../support/flat-tree.js';

const heard = (element: Element) => heardText(element).replace(/\s/g, '');
const box = (element: Element) => element.getBoundingClientRect();
const inside = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const widths = [320, 375, 540, 1080];

describe('wr-metric-grid layout="lead"', () => {
  const tile = (value: string, unit: string, label: string, more = '') =>
    `<wr-metric-tile value="${value}" unit="${unit}">${label}${more}</wr-metric-tile>`;
  const grid = (...tiles: string[]) =>
    `<wr-report><wr-section><wr-metric-grid layout="lead">${tiles.join('')}</wr-metric-grid></wr-section></wr-report>`;
  const ticks =
    '<wr-tally slot="note" value="31" unit="场次"></wr-tally><span slot="note">报送报告18份</span>';
  const rate = '<wr-tally slot="note" mark="rate" value="77.6" unit="%"></wr-tally>';

  it('sets two figures larger than others, equally wide, and leaves no row half empty', async () => {
    const report = await mount(
      grid(tile('31', '场次', '开展活动', ticks), tile('77.6', '%', '采纳率', rate)),
    );
    for (const width of [375, 1080]) {
      await resize(report, width);
      const [a, b] = [...report.querySelectorAll('wr-metric-tile')].map(box);
      expect(a!.width).to.be.closeTo(b!.width, 0.5);
      expect(a!.top).to.equal(b!.top);
    }
    const digits = inside(report.querySelector('wr-metric-tile')!, '.digits');
    expect(Number.parseFloat(getComputedStyle(digits).fontSize)).to.be.closeTo(128, 1);
    const three = await mount(grid(...Array<string>(3).fill(tile('31', '场次', '开展活动'))), {width: 1080});
    const alone = box(three.querySelectorAll('wr-metric-tile')[2]!);
    expect(alone.width).to.be.closeTo(box(three.querySelector('wr-metric-grid')!).width, 1);
    // No rule crosses the last one.
    expect(three.querySelector('wr-metric-grid')!.shadowRoot!.querySelector('.lead')).to.equal(null);
  });

  it('fits, is heard, and gives axe nothing to find', async () => {
    const report = await mount(
      grid(
        tile('1286余', '万人次', '开展协商议政活动和走访', ticks),
        tile('77.6', '%', '意见建议采纳率', rate),
      ),
    );
    for (const width of widths) {
      await resize(report, width);
      expect(fitFaults(report), String(width)).to.deep.equal([]);
    }
    expect(heard(report)).to.contain('意见建议采纳率77.6%');
    expect(await axeFindings(report)).to.deep.equal([]);
  });
});

describe('wr-tally mark="rate"', () => {
  const bar = async (value: string, unit: string) => {
    const report = await mount(
      `<wr-report><wr-tally mark="rate" value="${value}" unit="${unit}"></wr-tally></wr-report>`,
    );
    return [...report.querySelector('wr-tally')!.shadowRoot!.querySelectorAll('rect')].map(box);
  };

  it('draws its own share of the whole, exactly', async () => {
    for (const [value, unit, share] of [
      ['77.6', '%', 0.776],
      ['0', '%', 0],
      ['100', '%', 1],
      ['4.2', '‰', 0.0042],
    ] as const) {
      const [whole, part] = await bar(value, unit);
      expect(part!.width / whole!.width, value + unit).to.be.closeTo(share, 0.0006);
      expect(part!.left).to.equal(whole!.left);
    }
  });

  it('draws no rate beyond the whole, nor a count, and says so', async () => {
    for (const [value, unit] of [
      ['104', '%'],
      ['-3', '%'],
      ['31', '场'],
    ] as const) {
      const warnings = await warningsOf(async () => {
        expect(await bar(value, unit)).to.have.length(0);
      });
      expect(warnings, value + unit).to.have.length(1);
    }
  });
});

describe('wr-tally layout="lead"', () => {
  const tally = (attributes: string, text = '') =>
    `<wr-report><wr-section><wr-tally layout="lead" mark="square" ${attributes}>${text}</wr-tally></wr-section></wr-report>`;
  const marks = (report: Element) => [
    ...report.querySelector('wr-tally')!.shadowRoot!.querySelectorAll('rect'),
  ];

  it('has the number at the left, one mark for each beside it in full rows, the part marked', async () => {
    for (const [count, part, rows] of [
      [198, 176, 9],
      [84, 27, 6],
      [12, 3, 2],
    ] as const) {
      const report = await mount(tally(`value="${count}" unit="名" filled="${part}"`, `${count}名委员`));
      for (const width of widths) {
        await resize(report, width);
        const cells = marks(report).map(box);
        expect(cells).to.have.length(count);
        expect(new Set(cells.map(({top}) => Math.round(top))).size).to.equal(rows);
        expect(count % rows).to.equal(0);
        expect(box(inside(report.querySelector('wr-tally')!, '.label-column')).right).to.be.below(
          cells[0]!.left,
        );
        expect(fitFaults(report), `${count} at ${width}`).to.deep.equal([]);
      }
      expect(marks(report).filter((mark) => !mark.classList.contains('off'))).to.have.length(part);
      expect(heard(report)).to.equal(`${count}名委员`);
      expect(await axeFindings(report)).to.deep.equal([]);
    }
  });

  it('shows the number where the words do not hold it', async () => {
    const report = await mount(tally('value="198" unit="名"', '政协委员'));
    expect(heard(report)).to.equal('198名政协委员');
  });
});

describe('cards with scenery three abreast', () => {
  const card = (keyword: string, scene: string, text = '食品加工、竹木新材、清洁能源三大产业') =>
    `<wr-card keyword="“${keyword}”" scene="${scene}" subject="ecology"><p>${text}</p><p>打造百亿级特色产业集群</p></wr-card>`;
  const page = (...cards: string[]) =>
    `<wr-report><wr-section><wr-cards layout="trio">${cards.join('')}</wr-cards></wr-section></wr-report>`;
  const trio = page(card('产业强县', 'industry'), card('生态美县', 'ecology'), card('民生惠县', 'village'));

  it('stand side by side below their pictures, on a phone the picture at the left', async () => {
    const report = await mount(trio, {width: 1080});
    const cards = [...report.querySelectorAll('wr-card')];
    expect(new Set(cards.map((each) => box(each).top)).size).to.equal(1);
    for (const each of cards) {
      const [picture, words] = [inside(each, '.picture'), inside(each, '.body')].map(box);
      expect(picture!.bottom).to.be.at.most(words!.top);
      expect(inside(each, '.picture svg').getBoundingClientRect().width).to.be.at.least(picture!.width - 1);
    }
    await resize(report, 375);
    for (const each of cards) {
      const [picture, words] = [inside(each, '.picture'), inside(each, '.body')].map(box);
      expect(picture!.right).to.be.at.most(words!.left + 1);
      expect(picture!.height).to.be.closeTo(box(each).height, 12);
    }
    for (const width of widths) {
      await resize(report, width);
      expect(fitFaults(report), String(width)).to.deep.equal([]);
    }
    expect(heard(report)).to.contain(
      '“产业强县”。食品加工、竹木新材、清洁能源三大产业打造百亿级特色产业集群',
    );
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('are read on deep ground', async () => {
    const deep = card('生态美县', 'ecology').replace('<wr-card', '<wr-card ground="deep"');
    const report = await mount(page(card('产业强县', 'industry'), deep), {width: 1080});
    expect(await axeFindings(report)).to.deep.equal([]);
    await resize(report, 375);
    expect(await axeFindings(report)).to.deep.equal([]);
    const [first, second] = [...report.querySelectorAll('wr-card')].map(box);
    expect(second!.width).to.equal(first!.width);
  });

  it('have room for a figure at any width', async () => {
    const tile = '<wr-metric-tile value="１２３４" unit="亿元">产值</wr-metric-tile>';
    const report = await mount(page(card('产业强县', 'ecology', `${tile}产业`).replaceAll(/<\/?p>/g, '')));
    for (const width of widths) {
      await resize(report, width);
      expect(fitFaults(report), String(width)).to.deep.equal([]);
    }
    expect(heard(report)).to.contain('亿元');
  });

  it('are stacked where one says too much', async () => {
    const report = await mount(
      page(card('产业强县', 'ecology', '长'.repeat(60)), card('生态美县', 'village')),
      {
        width: 1080,
      },
    );
    const [a, b] = [...report.querySelectorAll('wr-card')].map(box);
    expect(b!.top).to.be.above(a!.bottom - 1);
  });
});

describe('short acts', () => {
  it('stand two abreast on a wide page, their figures large', async () => {
    const act = (heading: string, text: string) => `<wr-act heading="${heading}">${text}</wr-act>`;
    const short = act('政治引领', '集中学习<b>不少于30场次</b>') + act('强基固本', '建成委员履职管理平台');
    const report = await mount(`<wr-report><wr-new-acts>${short.repeat(3)}</wr-new-acts></wr-report>`, {
      width: 1000,
    });
    const acts = [...report.querySelectorAll('wr-act')];
    expect(box(acts[1]!).top).to.equal(box(acts[0]!).top);
    expect(inside(acts[0]!, '.digits').textContent).to.equal('30');
    expect(heard(acts[0]!)).to.equal('政治引领集中学习不少于30场次');
    for (const width of widths) {
      await resize(report, width);
      expect(fitFaults(report), String(width)).to.deep.equal([]);
    }
  });
});

describe('wr-group icon', () => {
  it('is a quieter heading with an icon and a line to the edge', async () => {
    const report = await mount(
      '<wr-report><wr-section><wr-group icon="people" heading="委员视察"><p>一</p></wr-group></wr-section></wr-report>',
    );
    const heading = inside(report.querySelector('wr-group')!, '.heading');
    expect(heading.querySelector('svg')).not.to.equal(null);
    expect(heardText(heading).trim()).to.equal('委员视察');
  });
});
