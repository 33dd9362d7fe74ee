import {expect} from 'chai';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {fitFaults} from '../support/fits.js';
import {mount, resize, settled, warningsOf} from '../support/fixture.js';
import {heardText} from '../support/flat-tree.js';

const issue = (topic: string, text: string, more = 'icon="study" subject="safety"') =>
  `<wr-issue topic="${topic}" ${more}>${text}</wr-issue>`;
const pool = issue('山区防火水池建设', '建成蓄水池<b>64座</b>');
const water = issue('“城乡供水一体化”', '11座小型水厂整合为<b>3座</b>。');
const page = (...issues: string[]) =>
  `<wr-report><wr-section heading="协商"><wr-issues from="协商议题" to="落地成果">${issues.join('')}</wr-issues></wr-section></wr-report>`;
const heard = (element: Element) => heardText(element).replace(/\s/g, '');
const part = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();

describe('wr-issues', () => {
  it('stands issue and result in columns below their heads, on a phone one below the other', async () => {
    const report = await mount(page(pool, water, issue('老旧小区加装电梯', '协调推进', '')), {width: 1080});
    const heads = [...report.querySelector('wr-issues')!.shadowRoot!.querySelectorAll('.heads > span')];
    const left = heads.at(-2)!.getBoundingClientRect().left;
    for (const row of report.querySelectorAll('wr-issue')) {
      expect(part(row, '.result').left).to.be.closeTo(left, 0.6);
      expect(part(row, '.arrow').right).to.be.below(part(row, '.result').left);
    }
    await resize(report, 375);
    for (const row of report.querySelectorAll('wr-issue')) {
      expect(part(row, '.result').top).to.be.at.least(part(row, '.topic').bottom - 1);
    }
  });

  it('is heard as sentences, and its rows are a list', async () => {
    const report = await mount(page(pool, water));
    expect(heard(report.querySelector('wr-issues')!)).to.equal(
      '协商议题，落地成果：山区防火水池建设，建成蓄水池64座。“城乡供水一体化”，11座小型水厂整合为3座。',
    );
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('has figures in the colour of the subject, and room for any words', async () => {
    const long = '关于加强山区森林防火水池和生物阻隔带建设的建议';
    const report = await mount(page(pool, issue(long, `${long}得到批示，推动建成<b>1286公里以上</b>`)));
    const digits = report.querySelector('wr-issue')!.shadowRoot!.querySelector('.digits')!;
    const safety = document.createElement('i');
    safety.style.color = 'var(--wr-subject-safety)';
    report.append(safety);
    expect(getComputedStyle(digits).color).to.equal(getComputedStyle(safety).color);
    for (const width of [320, 375, 540, 1080]) {
      await resize(report, width);
      expect(fitFaults(report), String(width)).to.deep.equal([]);
    }
  });

  it('keeps what is more than words, does without heads, and warns of what is no issue', async () => {
    const bare = await mount(
      `<wr-report><wr-issues>${issue('水质', '<a href="#a">达标</a>')}</wr-issues></wr-report>`,
    );
    expect(bare.querySelector('a')!.getClientRects()).to.have.length(1);
    expect(bare.querySelector('wr-issues')!.shadowRoot!.querySelector('.heads')).to.equal(null);
    const warnings = await warningsOf(async () => {
      await mount(page('<p>话</p>', issue('水质', '达标', 'subject="culture"')));
    });
    expect(warnings.join()).to.contain('<p>').and.to.contain('culture');
  });
});

describe('wr-statement', () => {
  it('is a heading and a sentence, whose lines end where the author says', async () => {
    const report = await mount(
      '<wr-report><wr-statement heading="总体要求">为加快建设<b>现代化新城</b><br>凝聚人心</wr-statement></wr-report>',
    );
    expect(heard(report)).to.equal('总体要求为加快建设现代化新城凝聚人心');
    const statement = report.querySelector('wr-statement')!;
    expect(statement.shadowRoot!.querySelector('h3')!.textContent).to.contain('总体要求');
    expect(await axeFindings(report)).to.deep.equal([]);
    statement.removeAttribute('heading');
    await settled(report);
    expect(statement.shadowRoot!.querySelector('h3')).to.equal(null);
  });
});

describe('wr-lockup', () => {
  const lockup = (text: string) => `<wr-report><wr-lockup>${text}</wr-lockup></wr-report>`;
  const members = (report: Element) => [
    ...report.querySelector('wr-lockup')!.shadowRoot!.querySelectorAll<HTMLElement>('[part="member"]'),
  ];

  it('sets two to five phrases of four characters side by side, equally wide, the second half larger', async () => {
    for (const count of [2, 3, 4, 5]) {
      const phrases = ['协商提质', '提案提效', '监督提劲', '队伍提能', '作风提振'].slice(0, count);
      const report = await mount(lockup(`${phrases.join('、')}<span slot="note">几项工程</span>`));
      for (const width of [320, 375, 1080]) {
        await resize(report, width);
        const boxes = members(report).map((member) => member.getBoundingClientRect());
        expect(boxes).to.have.length(count);
        for (const {width: each} of boxes) expect(each).to.be.closeTo(boxes[0]!.width, 0.5);
        const [first, second] = [...members(report)[0]!.children].map((half) =>
          Number.parseFloat(getComputedStyle(half).fontSize),
        );
        expect(second!).to.be.above(1.3 * first!);
        expect(fitFaults(report), `${count} at ${width}`).to.deep.equal([]);
      }
      expect(heard(report)).to.equal(`${phrases.join('、')}几项工程`);
    }
  });

  it('sets any other text as a line, and follows it', async () => {
    for (const text of [
      '协商提质',
      '协商提质、效',
      '众人的事情由众人商量，有事好商量',
      '<a href="#a">协商提质、提案提效</a>',
      '',
    ]) {
      const report = await mount(lockup(text));
      expect(members(report), text).to.have.length(0);
      expect(heard(report)).to.equal(text.replace(/<[^>]*>/g, ''));
    }
    const report = await mount(lockup('一'));
    report.querySelector('wr-lockup')!.textContent = '协商提质、提案提效';
    await settled(report);
    expect(members(report)).to.have.length(2);
  });
});
