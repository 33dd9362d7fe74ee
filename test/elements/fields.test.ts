import {expect} from 'chai';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {fitFaults} from '../support/fits.js';
import {mount, resize, settled, warningsOf} from '../support/fixture.js';
import {heardText} from '../support/flat-tree.js';
import {linesOf} from '../support/lines.js';

const field = (heading: string, text: string) =>
  `<wr-field heading="${heading}" icon="study" subject="innovation">${text}</wr-field>`;
const large = (value: string, unit: string, label: string) =>
  `<wr-metric-tile slot="figures" value="${value}" unit="${unit}">${label}</wr-metric-tile>`;
const lead = field(
  '现代产业',
  `链群并进，做强产业集群。${large('6.5', '%以上', '规上工业增长')}${large('300', '个', '技改项目')}`,
);
const short = field('科技创新', '新建实验室<b>12家</b>，研发强度达<b>2.6%</b>。');
const long = field('安全', '守牢安全生产、食品药品、防灾减灾底线，民生支出占比保持在<b>75%</b>以上');
const page = (...fields: string[]) =>
  `<wr-report><wr-section heading="重点工作"><wr-fields>${fields.join('')}</wr-fields></wr-section></wr-report>`;
const cards = (report: Element) => [...report.querySelectorAll('wr-field')];
const box = (element: Element) => element.getBoundingClientRect();
const heard = (element: Element) => heardText(element).replace(/\s/g, '');
const widths = [320, 375, 540, 1080];

describe('wr-fields', () => {
  it('leaves no gap in any row, and cards of a row are equally high, at any width and count', async () => {
    for (const count of [1, 3, 5, 6, 8, 9, 10]) {
      const all = Array.from({length: count}, (_, i) => (i === 0 ? lead : i % 2 ? short : long));
      const report = await mount(page(...all));
      for (const width of widths) {
        await resize(report, width);
        const rows = new Map<number, DOMRect[]>();
        for (const card of cards(report).map(box)) {
          const top = Math.round(card.top);
          rows.set(top, [...(rows.get(top) ?? []), card]);
        }
        const {left, right} = box(report.querySelector('wr-fields')!);
        for (const row of rows.values()) {
          expect(row[0]!.left).to.be.closeTo(left, 0.5);
          expect(row.at(-1)!.right, `${count} at ${width}`).to.be.closeTo(right, 0.5);
          for (const card of row) expect(card.height).to.be.closeTo(row[0]!.height, 0.5);
        }
        expect(fitFaults(report), `${count} at ${width}`).to.deep.equal([]);
      }
    }
  });

  it('shares a row 11 to 9, exactly', async () => {
    const report = await mount(page(...Array<string>(6).fill(short)), {width: 1080});
    const [a, b] = cards(report).map(box);
    expect(a!.width / b!.width).to.be.closeTo(11 / 9, 0.001);
  });

  it('is heard as it is written, name first; marks that a row stands for are heard, not seen', async () => {
    const report = await mount(page(lead, short, long, short, short));
    const [first, second, third] = cards(report).map(heard);
    expect(first).to.equal('现代产业：链群并进，做强产业集群。规上工业增长6.5%以上。技改项目300个。');
    expect(second).to.equal('科技创新：新建实验室12家，研发强度达2.6%。');
    expect(third).to.contain('民生支出占比保持在75%以上');
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('draws the figures of a wide card large, those of its words where none are slotted', async () => {
    const report = await mount(page(short), {width: 1080});
    const figures = cards(report)[0]!.shadowRoot!.querySelectorAll('.large .digits');
    expect([...figures].map((digits) => digits.textContent)).to.deep.equal(['12', '2.6']);
    const sizes = [...figures].map((digits) => getComputedStyle(digits).fontSize);
    expect(new Set(sizes).size).to.equal(1);
  });

  it('sets the figures of one clause in one size, in a wide card and in a narrow one', async () => {
    for (const clause of ['整修塘坝<b>32座</b>、沟渠<b>18条</b>', '满意率达到<b>91%</b>和<b>97%</b>'])
      for (const many of [1, 5]) {
        const all = Array<string>(many).fill(field('水利', `<p>${clause}</p>`));
        const report = await mount(page(...all), {width: 1080});
        const digits = [...cards(report).at(-1)!.shadowRoot!.querySelectorAll('.digits')];
        const sizes = digits.map((each) => getComputedStyle(each).fontSize);
        expect(sizes, clause).to.have.length(2);
        expect(new Set(sizes).size, `${clause} ${many}`).to.equal(1);
      }
  });

  it('parts a name on a phone between its words, whatever its length', async () => {
    for (const [name, lines] of [
      ['乡村全面振兴', '乡村|全面|振兴'],
      ['民生福祉改善', '民生|福祉|改善'],
      ['新能源汽车', '新能源|汽车'],
      ['现代化产业', '现代化|产业'],
      ['科技创新', '科技|创新'],
      ['社会治理现代化', '社会治理|现代化'],
      ['营商', '营商'],
    ] as const) {
      const report = await mount(page(...Array<string>(3).fill(field(name, '新建<b>12家</b>'))));
      for (const width of widths.slice(0, 2)) {
        await resize(report, width);
        const drawn = [...cards(report)[0]!.shadowRoot!.querySelectorAll('.line-of-name')].flatMap(linesOf);
        expect(drawn.join('|'), `${name} at ${width}`).to.equal(lines);
      }
      expect(heard(cards(report)[0]!)).to.equal(`${name}：新建12家。`);
    }
  });

  it('reads paragraphs as clauses of their own, whatever white space is between them; quotes at the end are seen', async () => {
    const two = field('产业', '\n  <p>技改项目达到<b>12个</b></p>\n  <p>投资突破<b>2万亿元</b></p>\n');
    const quoted = field('生态', '推进“以竹代塑”');
    const [first] = cards(await mount(page(two), {width: 1080}));
    const [second] = cards(await mount(page(quoted), {width: 1080}));
    const figures = [...first!.shadowRoot!.querySelectorAll('.large .digits')];
    expect(figures.map((digits) => digits.textContent)).to.deep.equal(['12', '2']);
    expect(second!.shadowRoot!.querySelector('.line .unseen')).to.equal(null);
    expect(heard(second!)).to.equal('生态：推进“以竹代塑”');
  });

  it('keeps what is more than words, and a figure in Roman numerals', async () => {
    const report = await mount(
      page(field('绿色', '<ul><li>干流<a href="#a">水质</a></li></ul>'), field('水', '水质保持<b>Ⅱ类</b>')),
    );
    expect(heard(report)).to.contain('干流水质').and.to.contain('水质保持Ⅱ类');
    expect(report.querySelector('a')!.getClientRects()).to.have.length(1);
  });

  it('follows its children, stands alone, and warns of what is none', async () => {
    const report = await mount(page(short, short, short, short, short));
    report.querySelector('wr-field')!.remove();
    await settled(report);
    expect(cards(report).map((card) => card.getAttribute('data-span'))).to.deep.equal(['11', '9', '9', '11']);
    const alone = await mount(`<wr-report>${short}</wr-report>`);
    expect(heard(alone)).to.contain('新建实验室12家');
    const warnings = await warningsOf(async () => {
      await mount(page('<p>话</p>', short.replace('innovation', 'culture')));
    });
    expect(warnings.join()).to.contain('<p>').and.to.contain('culture');
  });
});

describe('a branch of projects', () => {
  const project = (heading: string, text: string, subject = 'livelihood') =>
    `<wr-card heading="${heading}" icon="heart" subject="${subject}">${text}</wr-card>`;
  const branch = (...projects: string[]) =>
    `<wr-report><wr-section ground="band" heading="民生实事"><wr-projects layout="branch">${projects.join('')}</wr-projects></wr-section></wr-report>`;
  const ten = Array.from({length: 10}, (_, i) =>
    project(
      '学有优教',
      i % 3
        ? '新建学校<b>86所</b>。'
        : '新增社区助餐点，覆盖所有街道和中心镇，并且提供送餐上门服务，全年无休',
    ),
  );

  it('stands in two columns on a wide page, offset, the numeral on the edge towards the branch', async () => {
    for (const count of [1, 5, 6, 10, 12]) {
      const report = await mount(branch(...[...ten, ...ten].slice(0, count)), {width: 1080});
      const all = [...report.querySelectorAll('wr-card')];
      const middle = box(report.querySelector('wr-projects')!);
      const x = (middle.left + middle.right) / 2;
      all.forEach((card, i) => {
        const medallion = box(card.shadowRoot!.querySelector('.medallion')!);
        const {left, right, top} = box(card);
        expect(i % 2 ? left > x : right < x).to.equal(true);
        expect(i % 2 ? medallion.left < left : medallion.right > right).to.equal(true);
        const before = all[i - 2];
        if (before) expect(top).to.be.above(box(before).bottom + 5);
      });
      for (const width of widths) {
        await resize(report, width);
        expect(fitFaults(report), `${count} at ${width}`).to.deep.equal([]);
      }
    }
  });

  it('is one column on a phone, and a list that is heard number by number', async () => {
    const report = await mount(branch(...ten), {width: 375});
    const lefts = [...report.querySelectorAll('wr-card')].map((card) => Math.round(box(card).left));
    expect(new Set(lefts).size).to.equal(1);
    expect(heard(report)).to.contain('2学有优教。新建学校86所。');
    expect(await axeFindings(report)).to.deep.equal([]);
  });
});
