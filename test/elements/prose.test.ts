import {expect} from 'chai';
import '../../src/define.js';
import {prose} from '../../src/elements/shared/prose.js';
import {darkThemes} from '../../src/themes/dark.js';
import {themes, type Theme} from '../../src/themes/tokens.js';
import {axeFindings} from '../support/axe.js';
import {mount, resize, settled} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';

/** Goals are named within their pyramid, stacks of cards round their cards, which bring the rules. */
const brought = ['wr-goal', 'wr-cards'];
const named = new Set(prose.cssText.match(/(?<![\w-])wr-[a-z]+(?:-[a-z]+)*/g));

describe('styles of prose within elements', () => {
  for (const tag of named)
    if (!brought.includes(tag))
      it(`come with <${tag}>, wherever it stands`, async () => {
        const host = await mount('<div></div>');
        const root = host.attachShadow({mode: 'open'});
        root.append(document.createElement(tag));
        expect(root.adoptedStyleSheets).to.include(prose.styleSheet);
      });
});

const text = `<p>详见<a href="#n1">年度公报</a>，<em>就业</em>达到<b>5.2万人</b>，<mark>高校毕业生</mark>占三成<sup><a href="#n1">[1]</a></sup>。</p>
<ul><li>第一项<ol><li>先做调研，见<a href="#n1">方案</a></li></ol></li></ul>
<blockquote><p>人民城市人民建，<a href="#n1">出处</a>。</p></blockquote>`;
/** As Word writes it: merged heads, a frame round every cell, paragraphs in cells. */
const framed = (cell: string, attributes = '') =>
  `<td ${attributes} style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"><p>${cell}</p></td>`;
const table = `<table border="1"><tbody><tr>${framed('指标', 'rowspan="2"')}${framed('2024年', 'colspan="2"')}${framed('2025年', 'colspan="2"')}</tr>
<tr>${['绝对值', '增速', '绝对值', '增速'].map((cell) => framed(cell)).join('')}</tr>
${[
  ['地区生产总值', '1,234.56亿元', '5.2%', '1,310.02亿元', '5.6%'],
  ['社会消费品零售总额', '512.33亿元', '-6.3%', '548.10亿元', '7.0%'],
]
  .map((row) => `<tr>${row.map((cell) => framed(cell)).join('')}</tr>`)
  .join('')}</tbody></table>`;

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const colorOf = (element: Element) => getComputedStyle(element).color;

describe('prose as editors write it', () => {
  it('has links in the colour of the theme, on paper and on deep ground, light and dark', async () => {
    const looks: [string, Theme][] = [
      ['vermilion', themes.vermilion],
      ['jade', themes.jade],
      ['azure dark', darkThemes.azure],
    ];
    for (const [theme, colors] of looks) {
      const report = await mount(
        `<wr-report theme="${theme}" motion="none"><wr-part heading="回顾"><wr-section heading="甲">${text}</wr-section>
        <wr-section heading="乙" ground="deep">${text}</wr-section></wr-part></wr-report>`,
      );
      const links = [...report.querySelectorAll('wr-section')].map((section) => [
        ...section.querySelectorAll('a'),
      ]);
      for (const [i, color] of [colors.brand, colors['gold-light']].entries())
        for (const link of links[i]!) expect(colorOf(link), `${theme} ${i}`).to.equal(rgb(color));
      expect(getComputedStyle(report.querySelector('em')!).fontStyle).to.equal('normal');
      expect(getComputedStyle(report.querySelector('p mark')!).borderStyle).to.equal('none');
      expect(await axeFindings(report)).to.deep.equal([]);
    }
  });

  it('sets a quotation alike wherever it stands', async () => {
    const quotation = '<blockquote>把事办到心坎里。</blockquote>';
    const report = await mount(
      `<wr-report motion="none"><wr-part heading="回顾">${quotation}<wr-section heading="甲">${quotation}<wr-group heading="乙">${quotation}</wr-group>
      <wr-cards><wr-card heading="丙">${quotation}</wr-card></wr-cards></wr-section></wr-part></wr-report>`,
    );
    const looks = [...report.querySelectorAll('blockquote')].map((each) => {
      const {borderInlineStart, paddingInlineStart, font} = getComputedStyle(each);
      return [borderInlineStart, paddingInlineStart, font].join();
    });
    expect(looks).to.have.length(4);
    expect(new Set(looks).size).to.equal(1);
    expect(looks[0]).to.match(/solid/);
  });

  it('has tables of Word with lines between rows alone, and whole figures on a phone', async () => {
    const report = await mount(
      `<wr-report motion="none"><wr-part heading="回顾"><wr-section heading="甲">${table}</wr-section></wr-part></wr-report>`,
      {width: 375},
    );
    expect(report.scrollWidth).to.be.at.most(375);
    for (const cell of report.querySelectorAll('td')) {
      if (!cell.checkVisibility()) continue;
      const {borderLeftWidth, borderRightWidth} = getComputedStyle(cell);
      expect([borderLeftWidth, borderRightWidth]).to.deep.equal(['0px', '0px']);
      const node = cell.querySelector('p')!.firstChild as Text;
      for (const {0: part, index} of node.data.matchAll(/-?[\d.,]+%?|亿元/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + part.length);
        expect(range.getClientRects().length, `${node.data}: ${part}`).to.equal(1);
      }
    }
    const name = report.querySelector('tr:last-child > :first-child')!;
    expect(name.getBoundingClientRect().width).to.be.at.least(4 * 14);
  });

  it('has wide tables as cards on a phone: each figure beside the name of its column, every role kept', async () => {
    const projects = `<table><caption>重点项目</caption><thead><tr><th>片区</th><th>项目</th><th>投资（亿元）</th><th>工期</th></tr></thead>
      <tbody><tr><th rowspan="2">东区</th><td>滨河水厂扩建</td><td>3.2</td><td>2024—2026年</td></tr><tr><td>环线二期</td><td>11.8</td><td>两年</td></tr>
      <tr><td colspan="4">注：按合同价。</td></tr></tbody></table>`;
    const narrow =
      '<table><tr><th>项目</th><th>投资</th><th>工期</th></tr><tr><td>桥</td><td>3亿元</td><td>两年</td></tr></table>';
    const report = await mount(
      `<wr-report motion="none"><wr-part heading="回顾"><wr-section heading="甲">${table}</wr-section>
      <wr-section heading="乙" ground="deep"><wr-group heading="丙">${projects}${narrow}</wr-group></wr-section></wr-part></wr-report>`,
    );
    const [word, listed, small] = [...report.querySelectorAll('table')] as HTMLTableElement[];
    const named = (row: HTMLTableRowElement) =>
      [...row.cells].map((cell) => cell.getAttribute('data-wr-head'));
    expect(named(word!.rows[2]!)).to.deep.equal([
      null,
      '2024年 绝对值',
      '2024年 增速',
      '2025年 绝对值',
      '2025年 增速',
    ]);
    expect(named(listed!.rows[2]!)).to.deep.equal(['项目', '投资（亿元）', '工期']);
    expect(listed!.rows[2]!.getAttribute('data-wr-head')).to.equal('东区');
    expect(named(listed!.rows[3]!)).to.deep.equal([null]);
    for (const [width, display] of [
      [375, 'flow-root'],
      [480, 'flow-root'],
      [720, 'table-cell'],
      [1080, 'table-cell'],
    ] as const) {
      await resize(report, width);
      expect(getComputedStyle(word!.rows[2]!.cells[1]!).display, String(width)).to.equal(display);
      expect(getComputedStyle(small!.rows[1]!.cells[1]!).display).to.equal('table-cell');
      expect(fitFaults(report)).to.deep.equal([]);
      expect(await axeFindings(report)).to.deep.equal([]);
    }
    expect([...listed!.rows].map((row) => [...row.cells].map(({role}) => role))).to.deep.equal([
      Array(4).fill('columnheader'),
      ['rowheader', 'cell', 'cell', 'cell'],
      ['cell', 'cell', 'cell'],
      ['cell'],
    ]);
    listed!.tHead!.rows[0]!.cells[2]!.textContent = '总投资';
    listed!.rows[2]!.cells[0]!.textContent = '环线三期';
    await settled(report);
    expect(named(listed!.rows[1]!)).to.deep.equal([null, '项目', '总投资', '工期']);
    word!.remove();
    listed!.tHead!.remove();
    await settled(report);
    expect(listed!.hasAttribute('data-wr-cards')).to.equal(false);
  });

  it('has tables of any many columns within the page, figures whole, whatever width Word gave them', async () => {
    const columns = (count: number, figure: string) =>
      `<table style="width:600pt"><tr>${Array.from({length: count}, (_, i) => `<td>指标${i}（万元）</td>`).join('')}</tr>
      <tr><td>南屏区</td>${`<td>${figure}</td>`.repeat(count - 1)}</tr></table>`;
    const tables = [3, 6, 9, 12, 16].flatMap((count) => [
      columns(count, '36.5'),
      columns(count, '1234567.8'),
    ]);
    const report = await mount(
      `<wr-report motion="none"><wr-part heading="附表">${tables[5]}<wr-section heading="甲">${tables.join('')}</wr-section>
      <wr-section heading="乙"><wr-group heading="丙">${tables.join('')}</wr-group></wr-section></wr-part></wr-report>`,
    );
    for (const width of [375, 600, 720, 1080]) {
      await resize(report, width);
      expect(report.scrollWidth, String(width)).to.be.at.most(width);
      expect(fitFaults(report), String(width)).to.deep.equal([]);
    }
    const [few, , , , some, many] = report.querySelectorAll('wr-section > table');
    expect(getComputedStyle(few!).fontSize).to.equal('32px');
    expect(parseFloat(getComputedStyle(some!).fontSize)).to.be.within(24, 31);
    expect(getComputedStyle(many!).display).to.equal('block');
  });
});
