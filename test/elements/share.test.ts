import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/elements/metric-tile/define.js';
import '../../src/elements/report/define.js';
import '../../src/elements/share/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, settled, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';
import {tablesOfItems} from '../support/random-table.js';

const widths = [320, 375, 540, 768, 1080, 1440];
const share = (attributes: string, ...lines: string[]) =>
  `<wr-share ${attributes}><table>${lines
    .map(
      (line) =>
        `<tr>${line
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table></wr-share>`;
const industries = (attributes = '') =>
  share(attributes, '产业|比重（%）', '第一产业|6.8', '第二产业|36.5', '第三产业|56.7');

const all = (host: Element, selector: string): HTMLElement[] => [
  ...(host.querySelector('wr-share') ?? host).shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (host: Element, selector: string) =>
  all(host, selector).map((element) => element.textContent.replace(/\s/g, ''));
const widthsOf = (host: Element) => all(host, '.segment').map((part) => part.getBoundingClientRect().width);

describe('wr-share', () => {
  it('lays the parts end to end, each as long as its share of the whole', async () => {
    const report = await mount(`<wr-report>${industries()}</wr-report>`);
    for (const width of widths) {
      await resize(report, width);
      const whole = all(report, '.whole')[0]!.getBoundingClientRect().width;
      [6.8, 36.5, 56.7].forEach((value, i) =>
        expect(widthsOf(report)[i]! / whole).to.be.closeTo(value / 100, 0.001),
      );
    }
    expect(texts(report, '.row')).to.deep.equal(['第一产业6.8%', '第二产业36.5%', '第三产业56.7%']);
  });

  it('puts words inside their part, and those of a short part above the bar', async () => {
    const bars = [
      industries(),
      share('', '项|占比（%）', '甲|52', '乙|37', '名字有些长的丙|11'),
      share('', '项|占比（%）', '甲|40', '乙|8', '丙|52'),
      share('', '项|占比（%）', '甲|9', '乙|80', '丙|11'),
    ];
    for (const markup of bars) {
      const report = await mount(`<wr-report>${markup}</wr-report>`);
      for (const width of widths) {
        await resize(report, width);
        const bar = all(report, '.whole')[0]!.getBoundingClientRect();
        const rows = all(report, '.row');
        all(report, '.segment').forEach((segment, i) => {
          const part = segment.getBoundingClientRect();
          for (const words of rows[i]!.querySelectorAll('.label, .figure')) {
            const box = words.getBoundingClientRect();
            if (part.width / bar.width < 0.18) expect(box.bottom).to.be.at.most(bar.top);
            else {
              expect(box.left).to.be.within(part.left, part.right);
              expect(box.right).to.be.at.most(part.right);
              expect(box.top).to.be.within(bar.top, bar.bottom);
            }
          }
        });
      }
      cleanup();
    }
  });

  it('lists words that do not fit inside, parts of a stated whole and more than five parts below the bar', async () => {
    for (const markup of [
      share('', '项|占比（%）', '新一代信息技术和高端装备制造|41', '乙|59'),
      share('', '项|数（个）', '甲|50', '乙|100', '合计|150'),
      share('', '项|占比（%）', ...[20, 20, 20, 20, 10, 10].map((n, i) => `第${i}类|${n}`)),
    ]) {
      const element = await mount(markup, {width: 375});
      const bar = all(element, '.whole')[0]!.getBoundingClientRect();
      for (const row of all(element, '.row')) expect(row.getBoundingClientRect().top).to.be.least(bar.bottom);
    }
  });

  it('draws tiles in the colours of their subjects', async () => {
    const element = await mount(`<wr-report><wr-share>
      <wr-metric-tile value="30" unit="%" subject="ecology">甲</wr-metric-tile>
      <wr-metric-tile value="70" unit="%">乙</wr-metric-tile></wr-share></wr-report>`);
    const colors = all(element, '.segment').map((part) => part.style.getPropertyValue('--color'));
    expect(colors).to.deep.equal(['var(--wr-subject-ecology)', 'var(--wr-gold-deep)']);
  });

  it('draws what the parts leave of the whole as the rest', async () => {
    const element = await mount(share('', '项|占比（%）', '煤炭|53.2', '清洁能源|28.6'), {width: 500});
    expect(widthsOf(element)[2]! / 500).to.be.closeTo(0.182, 0.001);
    expect(texts(element, '.row').at(-1)).to.equal('其余');
  });

  it('takes the whole from the attribute, or from a row of the table', async () => {
    const stated = await mount(share('total="200"', '项|数（个）', '甲|50', '乙|100'), {width: 400});
    expect(widthsOf(stated).map(Math.round)).to.deep.equal([100, 200, 100]);
    expect(texts(stated, '.total')).to.deep.equal(['合计200个']);
    const summed = await mount(share('', '项|数（个）', '甲|50', '乙|100', '合计|150'), {width: 300});
    expect(widthsOf(summed).map(Math.round)).to.deep.equal([100, 200]);
    expect(texts(summed, '.total')).to.deep.equal(['合计150个']);
  });

  it('says in words that parts are more than their whole, beyond rounding', async () => {
    const rounded = await mount(share('', '项|%', '甲|33.4', '乙|33.3', '丙|33.4'));
    expect(texts(rounded, '.remark')).to.deep.equal([]);
    let element: Element | undefined;
    const warnings = await warningsOf(async () => {
      element = await mount(share('', '项|占比（%）', '甲|60', '乙|45'));
    });
    expect(texts(element!, '.remark')).to.deep.equal(['各项之和超过100%，图按各项之和绘制']);
    expect(warnings.join()).to.include('各项之和超过100%');
  });

  it('reads tiles as parts, and lets them be heard', async () => {
    const element = await mount(`<wr-share heading="能源">
      <wr-metric-tile value="390余万" unit="吨">煤炭</wr-metric-tile>
      <wr-metric-tile value="130万" unit="吨">清洁能源</wr-metric-tile></wr-share>`);
    const [coal, clean] = widthsOf(element);
    expect(coal! / clean!).to.be.closeTo(3, 0.01);
    expect(heardText(element).replace(/\s/g, '')).to.equal('能源煤炭，390余万吨。清洁能源，130万吨。');
    element.querySelector('wr-metric-tile')!.setAttribute('value', '130万');
    await settled();
    expect(widthsOf(element)[0]).to.be.closeTo(widthsOf(element)[1]!, 0.1);
  });

  it('draws a ring, but none for a single number', async () => {
    expect(all(await mount(industries('kind="ring"')), '.ring path')).to.have.length(3);
    const single = await mount(share('kind="ring"', '项|占比（%）', '甲|60'));
    expect(all(single, '.ring')).to.have.length(0);
    expect(all(single, '.segment')).to.have.length(2);
  });

  it('lights a part and its words by pointer and by keys', async () => {
    const element = await mount(industries(), {width: 540});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowRight'});
    expect(all(element, '[data-lit="on"]')).to.have.length(2);
    expect(all(element, '.said')[0]!.textContent).to.equal('第二产业，36.5%');
  });

  it('is heard as its table, and gives axe nothing to find', async () => {
    const report = await mount(`<wr-report>${industries('heading="比重"')}</wr-report>`);
    expect(heardText(report)).to.equal('比重产业比重（%）第一产业6.8第二产业36.5第三产业56.7');
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('warns once of what it cannot draw, and shows what there is', async () => {
    for (const [markup, warning] of [
      ['<wr-share></wr-share>', /没有带数的 <table>/],
      [industries('kind="pie"'), /kind 没有“pie”这种写法，可写 bar、ring/],
      [industries('total="7亿元"'), /total“7亿元”不是这些部分的总数/],
      [share('', '项|%', '甲|60', '乙|-5'), /乙为负值，未入图/],
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

  it('fits whatever the table, at every width, its parts within the bar', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    for (const [i, table] of tablesOfItems(9, 8).entries()) {
      const kind = i % 3 ? 'bar' : 'ring';
      const report = await mount(`<wr-report><wr-share kind="${kind}">${table}</wr-share></wr-report>`);
      for (const width of widths) {
        await resize(report, width);
        expect(fitFaults(report), `${width} ${table}`).to.deep.equal([]);
        for (const whole of all(report, '.whole')) {
          const sum = [...whole.children].reduce(
            (total, part) => total + part.getBoundingClientRect().width,
            0,
          );
          expect(sum).to.be.at.most(whole.getBoundingClientRect().width + 0.5);
        }
      }
      cleanup();
    }
    console.warn = warn;
  });
});
