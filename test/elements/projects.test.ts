import {expect} from 'chai';
import '../../src/elements/metric-tile/define.js';
import '../../src/elements/projects/define.js';
import '../../src/elements/report/define.js';
import {axeFindings} from '../support/axe.js';
import {mount, resize, settled, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';
import {linesOf} from '../support/lines.js';

const projects = (...cards: string[]) =>
  `<wr-report><wr-projects>${cards.join('')}</wr-projects></wr-report>`;
const numerals = (report: Element) =>
  [...report.querySelectorAll('wr-card')].map((card) =>
    card.shadowRoot?.querySelector('.numeral')?.textContent?.trim(),
  );
const plain = (words: string) => `<wr-card>${words}</wr-card>`;

describe('wr-projects', () => {
  it('numbers its cards by their place, unless one has a number of its own', async () => {
    const report = await mount(projects(plain('甲。'), '<wr-card number="8">乙。</wr-card>', plain('丙。')));
    expect(numerals(report)).to.deep.equal(['1', '8', '3']);
    report.querySelector('wr-card')?.remove();
    await settled(report);
    expect(numerals(report)).to.deep.equal(['8', '2']);
  });

  it('sets the first clause as a heading and loses no word or mark', async () => {
    const report = await mount(projects(plain('提高养老金，每月最低标准再提高20元。')));
    const card = report.querySelector('wr-card')!;
    expect(card.shadowRoot?.querySelector('.first')?.textContent).to.equal('提高养老金，');
    expect(heardText(card).replace(/\s/g, '')).to.equal('1提高养老金，每月最低标准再提高20元。');
  });

  it('begins no line with the mark behind a figure', async () => {
    const names = ['新建', '新建食堂', '新建社区食堂', '新建改建社区食堂', '新建改建城乡社区食堂'];
    const cards = names.map((name) => plain(`${name}<b>16家</b>、农村互助养老点<b>30个</b>，改造卫生室`));
    const report = await mount(
      `<wr-report><wr-projects layout="branch">${cards.join('')}</wr-projects></wr-report>`,
    );
    for (const width of [1080, 375, 340, 300]) {
      await resize(report, width);
      for (const card of report.querySelectorAll('wr-card')) {
        const kept = [...card.shadowRoot!.querySelectorAll('.keep:has(> *)')];
        expect(kept.map((span) => span.textContent?.trim().at(-1))).to.deep.equal(['、', '，']);
        for (const span of kept) {
          const mark = document.createRange();
          mark.selectNode([...span.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE).at(-1)!);
          const figure = span.firstElementChild!.getBoundingClientRect();
          expect(mark.getBoundingClientRect().left, `${width}`).to.be.greaterThan(figure.left);
        }
      }
    }
  });

  it('begins no line with the mark behind a clause without a figure', async () => {
    const names = ['新增', '新增家庭', '新增家庭养老', '新增社区家庭养老'];
    const cards = names.map((name) => plain(`${name}床位3000张，居家适老化改造困难老年人家庭，上门助浴`));
    const report = await mount(
      `<wr-report><wr-projects layout="branch">${cards.join('')}</wr-projects></wr-report>`,
    );
    for (const width of [1080, 375, 300]) {
      await resize(report, width);
      for (const card of report.querySelectorAll('wr-card')) {
        const lines = linesOf(card.shadowRoot!.querySelector('.body')!);
        for (const line of lines) expect(line, `${width}: ${lines.join(' | ')}`).not.to.match(/^[，。]/);
      }
    }
  });

  it('fits at every width with headings, tiles and long text', async () => {
    const report = await mount(
      projects(
        `<wr-card lead="逐步" keyword="${'改善人居环境'.repeat(5)}"><p>${'方便居民就近办事；'.repeat(9)}</p></wr-card>`,
        '<wr-card keyword="以旧换新"><wr-metric-tile value="3000" unit="亿元" size="compact">安排国债</wr-metric-tile></wr-card>',
        ...Array.from({length: 10}, () => plain(`${'没有标点的文字'.repeat(6)}。`)),
      ),
    );
    for (const width of [320, 375, 540, 768, 1080, 1440]) {
      await resize(report, width);
      expect(fitFaults(report), `${width}`).to.deep.equal([]);
    }
  });

  it('is a list that axe finds nothing wrong with', async () => {
    const report = await mount(projects(plain('甲，乙。'), '<wr-card keyword="丙"><p>丁。</p></wr-card>'));
    // Headings of a lone block begin deep; in a page they stand below those of their section.
    expect(await axeFindings(report, ['heading-order'])).to.deep.equal([]);
    const list = report.querySelector('wr-projects')?.shadowRoot?.querySelector('[role="list"]');
    expect(list).not.to.equal(null);
  });

  it('says once what does not belong', async () => {
    const warnings = await warningsOf(() => mount(projects('<p>一句话</p>')));
    expect(warnings).to.deep.equal([
      '<wr-projects>: 里面有 <p>，请写 <wr-card>',
      '<wr-projects>: 是空的，请放 <wr-card>',
    ]);
  });
});
