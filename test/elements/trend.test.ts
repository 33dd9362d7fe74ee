import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/elements/report/define.js';
import '../../src/elements/trend/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, settled, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';
import {tablesOfYears} from '../support/random-table.js';

const widths = [320, 375, 540, 768, 1080, 1440];
const trend = (attributes: string, ...lines: string[]) =>
  `<wr-trend ${attributes}><table>${lines
    .map(
      (line) =>
        `<tr>${line
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table></wr-trend>`;
const growth = (attributes = '') =>
  trend(attributes, '年份|2019年|2020年|2021年|2022年|2023年|2024年', '增速（%）|6.0|2.2|8.4|3.0|5.4|5.0');
const grain = trend(
  '',
  '年份|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024',
  '产量（万吨）|63048|63965|66060|66044|66161|65789|66384|66949|68285|68653|69541|70650',
);

const all = (host: Element, selector: string): HTMLElement[] =>
  [...(host.querySelector('wr-trend') ?? host).shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.getClientRects().length > 0,
  );
const texts = (host: Element, selector: string) =>
  all(host, selector).map((element) => element.textContent.replace(/\s/g, ''));
const box = (element: Element) => element.getBoundingClientRect();

describe('wr-trend', () => {
  it('labels figures in the words of the table, and every year, on a phone too', async () => {
    const element = await mount(growth(), {width: 335});
    expect(texts(element, '.axis')).to.deep.equal([
      '2019年',
      '2020年',
      '2021年',
      '2022年',
      '2023年',
      '2024年',
    ]);
    expect(texts(element, '.value').sort()).to.deep.equal(['2.2', '3.0', '5.0', '5.4', '6.0', '8.4']);
    expect(texts(element, '.name')).to.deep.equal(['增速（%）']);
  });

  it('keeps twelve years legible at 320 px: first and last always, none on another', async () => {
    const report = await mount(`<wr-report>${grain}</wr-report>`, {width: 320});
    const shown = texts(report, '.axis');
    expect([shown[0], shown.at(-1)]).to.deep.equal(['2013', '2024']);
    expect(shown.length).to.be.at.least(5);
    expect(texts(report, '.value')).to.include.members(['63048', '70650']);
    expect(fitFaults(report)).to.deep.equal([]);
  });

  it('draws columns as tall to each other as their figures, at every width', async () => {
    const report = await mount(`<wr-report>${growth('kind="column"')}</wr-report>`);
    for (const width of widths) {
      await resize(report, width);
      const heights = all(report, '.column').map((column) => box(column).height);
      [6.0, 2.2, 8.4, 3.0, 5.4, 5.0].forEach((value, i) =>
        expect(heights[i]! / heights[2]!, `${width}`).to.be.closeTo(value / 8.4, 0.005),
      );
    }
  });

  it('tells the first and last of the columns of a subject alone, and pales those before the last', async () => {
    for (const width of widths) {
      const report = await mount(`<wr-report>${growth('kind="column" subject="innovation"')}</wr-report>`, {
        width,
      });
      expect(texts(report, '.value').sort(), String(width)).to.deep.equal(['5.0', '6.0']);
      const columns = all(report, '.column').map((column) => getComputedStyle(column));
      expect(columns.map(({fillOpacity}) => Number(fillOpacity))).to.deep.equal([
        0.34, 0.34, 0.34, 0.34, 0.34, 1,
      ]);
      cleanup();
    }
  });

  it('marks a broken axis and says so; columns have none', async () => {
    const line = await mount(grain, {width: 540});
    expect([texts(line, '.broken'), all(line, '.break').length]).to.deep.equal([['纵轴不从零起'], 1]);
    const columns = await mount(grain.replace('<wr-trend', '<wr-trend kind="column"'), {width: 540});
    expect(all(columns, '.broken, .break')).to.have.length(0);
  });

  it('leaves a gap where a figure is missing, and draws no column', async () => {
    const lines = ['年份|增速（%）', '2019|5.8', '2020|-2.1', '2021|—', '2022|2.9', '2023|3'];
    const line = await mount(trend('', ...lines), {width: 540});
    expect(all(line, 'path.line')[0]!.getAttribute('d')!.match(/M/g)).to.have.length(2);
    const columns = await mount(trend('kind="column"', ...lines), {width: 540});
    expect(all(columns, '.column')).to.have.length(4);
    expect(all(columns, '.gap')[0]!.getAttribute('d')!.match(/M/g)).to.have.length(1);
  });

  it('puts lines of one unit into one panel, named at their ends, and other units into others', async () => {
    const element = await mount(
      trend(
        '',
        '年份|城镇（%）|农村（%）|总量（亿元）',
        '2022|1.9|4.2|10',
        '2023|4.8|7.6|30',
        '2024|4.4|6.3|90',
      ),
      {width: 540},
    );
    expect(all(element, '.drawing')).to.have.length(2);
    expect(texts(element, '.end')).to.deep.equal(['4.4城镇', '6.3农村']);
    const points = await mount(trend('', '年份|增速|变化', '2023|3%|1个百分点', '2024|4%|2个百分点'));
    expect(all(points, '.drawing')).to.have.length(2);
  });

  it('reads out every series of a year, by keys and by pointing anywhere above it', async () => {
    const element = await mount(growth(), {width: 540});
    const said = () => texts(element, '.said').join();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowRight'});
    expect(said()).to.equal('2020年：增速2.2%');
    await sendKeys({press: 'Escape'});
    expect(said()).to.equal('');
    const [, , hit] = all(element, '.hit');
    hit!.dispatchEvent(new PointerEvent('click', {bubbles: true, composed: true, pointerType: 'touch'}));
    expect(said()).to.equal('2021年：增速8.4%');
  });

  it('is heard as its table, and follows it', async () => {
    const element = await mount(growth('heading="增长"'), {width: 540});
    expect(heardText(element)).to.match(/^增长年份2019年.*5\.0$/);
    element.querySelector('td:last-child')!.textContent = '2025年';
    await settled();
    expect(texts(element, '.axis').at(-1)).to.equal('2025年');
  });

  it('shows the table itself where there is no room for a drawing', async () => {
    const element = await mount(growth(), {width: 200});
    expect(box(element.querySelector('table')!).width).to.be.greaterThan(100);
    expect(all(element, '.drawing')).to.have.length(0);
  });

  it('gives axe nothing to find', async () => {
    expect(await axeFindings(await mount(`<wr-report>${growth()}${grain}</wr-report>`))).to.deep.equal([]);
  });

  it('warns once of what it cannot draw, and shows what there is', async () => {
    for (const [markup, warning] of [
      ['<wr-trend></wr-trend>', /没有带数的 <table>/],
      [growth('kind="pie"'), /kind 没有“pie”这种写法，可写 line、column/],
      [trend('', '年份|数', '2019|5', '2020|很多'), /“很多”里没有数/],
    ] as const) {
      const warnings = await warningsOf(async () => {
        const element = await mount(markup);
        element.append('又');
        await settled();
      });
      expect(warnings, markup).to.have.length(1);
      expect(warnings[0]).to.match(warning);
    }
  });

  it('fits whatever the table, at every width', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    for (const [i, table] of tablesOfYears(10, 5).entries()) {
      const kind = i % 2 ? 'column' : 'line';
      const report = await mount(`<wr-report><wr-trend kind="${kind}">${table}</wr-trend></wr-report>`);
      for (const width of widths) {
        await resize(report, width);
        expect(fitFaults(report), `${width} ${kind} ${table}`).to.deep.equal([]);
        for (const drawing of all(report, '.drawing')) {
          const {left, right, top, bottom} = box(drawing);
          for (const mark of drawing.querySelectorAll('.column, .dot, path.line')) {
            const {left: l, right: r, top: t, bottom: b} = box(mark);
            expect(l >= left - 4 && r <= right + 4 && t >= top - 4 && b <= bottom + 4).to.equal(true);
          }
        }
      }
      cleanup();
    }
    console.warn = warn;
  });
});
