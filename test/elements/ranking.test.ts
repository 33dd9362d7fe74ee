import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/elements/ranking/define.js';
import '../../src/elements/report/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, settled, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';
import {tablesOfItems} from '../support/random-table.js';

const widths = [320, 375, 540, 768, 1080, 1440];
const rows = (...lines: string[]) =>
  lines
    .map(
      (line) =>
        `<tr>${line
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('');
const ranking = (...lines: string[]) => `<wr-ranking><table>${rows(...lines)}</table></wr-ranking>`;
const provinces = ranking(
  '省份|总值（亿元）',
  '山东|98566',
  '广东|141633',
  '<b>浙江</b>|90131',
  '江苏|137008',
);

const all = (host: Element, selector: string): HTMLElement[] => [
  ...(host.querySelector('wr-ranking') ?? host).shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (host: Element, selector: string) =>
  all(host, selector).map((element) => element.textContent.replace(/\s/g, ''));
const box = (element: Element) => element.getBoundingClientRect();

describe('wr-ranking', () => {
  it('ranks the rows, each with its figure as written', async () => {
    const element = await mount(provinces);
    expect(texts(element, '.label')).to.deep.equal(['广东', '江苏', '山东', '浙江']);
    expect(texts(element, '.number')).to.deep.equal(['141633亿元', '137008亿元', '98566亿元', '90131亿元']);
    expect(all(element, '.rest')).to.have.length(3);
  });

  it('keeps an order that the table has: rising, falling, or by its places', async () => {
    for (const lines of [
      ['甲|1', '乙|2', '丙|3'],
      ['甲|3', '乙|3', '丙|1'],
    ]) {
      expect(texts(await mount(ranking('县|数', ...lines)), '.label').join('')).to.equal('甲乙丙');
    }
    const placed = await mount(ranking('位次|县|数', '1|甲|5', '2|乙|9', '3|丙|7'));
    expect(texts(placed, '.label')).to.deep.equal(['1甲', '2乙', '3丙']);
  });

  it('draws bars from zero, as long to each other as their figures, to both sides', async () => {
    const report = await mount(
      `<wr-report>${ranking('项|%', '甲|8%', '乙|2%', '丙|-4%', '丁|0%')}</wr-report>`,
    );
    for (const width of widths) {
      await resize(report, width);
      const [eight, two, minus] = all(report, '.bar').map(box);
      expect(all(report, '.bar')).to.have.length(3);
      expect(eight!.width / two!.width).to.be.closeTo(4, 0.02);
      expect(minus!.width / two!.width).to.be.closeTo(2, 0.02);
      expect(minus!.right).to.be.closeTo(eight!.left, 0.1);
    }
  });

  it('gives unlike units scales of their own, and columns of one unit one scale', async () => {
    const element = await mount(
      ranking('县|去年（亿元）|今年（亿元）|增速（%）', '甲|10|20|5', '乙|5|10|2'),
      {width: 540},
    );
    const lengths = all(element, '.bar').map((bar) => box(bar).width);
    expect(lengths[0]! / lengths[2]!).to.be.closeTo(0.5, 0.01);
    expect(lengths[5]! / lengths[4]!).to.be.closeTo(0.4, 0.01);
    const mixed = await mount(ranking('项|变化', '甲|3%', '乙|3个百分点'));
    expect(all(mixed, '.rows')).to.have.length(2);
  });

  it('draws no bar for what is missing or a total', async () => {
    const element = await mount(ranking('县|数（个）', '甲|5', '乙|—', '合计|5'));
    expect(texts(element, '.row')).to.deep.equal(['甲5个', '乙—', '合计5个']);
    expect(all(element, '.bar')).to.have.length(1);
  });

  it('is heard as its table, and follows it', async () => {
    const element = await mount(`<wr-ranking heading="各县">${provinces.slice(12, -13)}</wr-ranking>`);
    expect(heardText(element)).to.equal('各县省份总值（亿元）山东98566广东141633浙江90131江苏137008');
    element.querySelector('td:last-child')!.closest('tr')!.nextElementSibling!.lastElementChild!.textContent =
      '200000';
    await settled();
    expect(texts(element, '.label')[0]).to.equal('山东');
  });

  it('is walked by keys, and reads each row out', async () => {
    const element = await mount(provinces, {width: 540});
    const said = () => all(element, '.said')[0]!.textContent;
    await sendKeys({press: 'Tab'});
    expect(said()).to.equal('广东，141633亿元');
    await sendKeys({press: 'End'});
    expect(said()).to.equal('浙江，90131亿元');
    expect(all(element, '[data-lit="on"]')).to.have.length(1);
    await sendKeys({press: 'Escape'});
    expect([said(), all(element, '[data-lit]').length]).to.deep.equal(['', 0]);
  });

  it('gives axe nothing to find', async () => {
    expect(await axeFindings(await mount(`<wr-report>${provinces}</wr-report>`))).to.deep.equal([]);
  });

  it('warns once of what it cannot draw, and shows what there is', async () => {
    for (const [markup, warning] of [
      ['<wr-ranking></wr-ranking>', /没有带数的 <table>/],
      [ranking('县|数', '甲|很多'), /没有数/],
      [ranking('县|数', '甲|5', '乙|很多'), /“很多”里没有数/],
    ] as const) {
      const warnings = await warningsOf(async () => {
        const element = await mount(markup);
        element.append('又');
        await settled();
        if (markup.includes('甲')) expect(heardText(element)).to.include('甲');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(warning);
    }
  });

  it('fits whatever the table, at every width', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    for (const table of tablesOfItems(9, 6)) {
      const report = await mount(`<wr-report><wr-ranking heading="排名">${table}</wr-ranking></wr-report>`);
      for (const width of widths) {
        await resize(report, width);
        expect(fitFaults(report), `${width} ${table}`).to.deep.equal([]);
        const {left, right} = box(report);
        for (const row of all(report, '.row')) {
          const [bar, number] = ['.bar', '.number'].map((selector) => row.querySelector(selector));
          if (!bar) continue;
          expect(box(bar).left).to.be.at.least(left);
          expect(box(bar).right, table).to.be.at.most(right);
          expect(box(number!).left >= box(bar).right - 1).to.equal(true);
        }
      }
      cleanup();
    }
    console.warn = warn;
  });
});
