import {expect} from 'chai';
import '../../src/elements/part/define.js';
import '../../src/elements/report/define.js';
import '../../src/elements/section/define.js';
import {nameSize, splitYear} from '../../src/elements/part/heading.js';
import type {WrPart} from '../../src/elements/part/part.js';
import {axeFindings} from '../support/axe.js';
import {mount, nextFrame, resize, warningsOf} from '../support/fixture.js';

const headings = [
  '2022年 工作回顾',
  '2023年工作安排',
  '今后五年的总体要求和主要目标任务',
  '2023年经济社会发展总体要求、主要预期目标和重点工作任务安排建议',
  '第一部分',
  'Work in the Past Year and an Outlook on Internationalisation',
];

describe('<wr-part>', () => {
  it('is a heading of the second level whose year stands apart', async () => {
    const part = await mount<WrPart>('<wr-part heading="2022年 工作回顾"></wr-part>');
    const heading = part.shadowRoot!.querySelector('h2')!;
    expect(heading.textContent!.replace(/\s/g, '')).to.equal('2022年工作回顾');
    expect(heading.querySelector('.digits')!.textContent).to.equal('2022');
    expect(await axeFindings(part)).to.deep.equal([]);
  });

  it('keeps year and name on one line in the design’s own heading', async () => {
    const report = await mount('<wr-report><wr-part heading="2022年 工作回顾"></wr-part></wr-report>');
    for (const width of [320, 375, 447, 448, 480, 540, 768, 1080, 1440]) {
      await resize(report, width);
      const shadow = report.querySelector('wr-part')!.shadowRoot!;
      const name = shadow.querySelector('.name')!.getBoundingClientRect();
      const year = shadow.querySelector('.year')!.getBoundingClientRect();
      expect(name.left, `${width}`).to.be.greaterThan(year.right);
    }
  });

  it('wraps any heading inside the banner at any width', async () => {
    const report = await mount('<wr-report><wr-part scene="mountains"></wr-part></wr-report>');
    const part = report.querySelector<WrPart>('wr-part')!;
    const banner = (): Element => part.shadowRoot!.querySelector('.banner')!;
    for (const width of [320, 375, 768, 1080, 1440]) {
      await resize(report, width);
      for (const heading of headings) {
        part.heading = heading;
        await part.updateComplete;
        const box = banner().getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(banner().querySelector('h2')!);
        for (const rect of range.getClientRects()) {
          expect(rect.left, `${heading} at ${width}`).to.be.at.least(box.left);
          expect(rect.right, `${heading} at ${width}`).to.be.at.most(box.right);
          expect(rect.bottom, `${heading} at ${width}`).to.be.at.most(box.bottom);
        }
        expect(part.scrollWidth).to.be.at.most(part.clientWidth);
      }
    }
  });

  it('tells its own sections their place, again when one is added', async () => {
    const part = await mount<WrPart>(
      '<wr-part heading="工作回顾"><wr-lede></wr-lede><wr-section></wr-section><div><wr-section></wr-section></div><wr-section></wr-section></wr-part>',
    );
    const numerals = (): (string | undefined)[] =>
      [...part.querySelectorAll('wr-section')].map(
        ({shadowRoot}) => shadowRoot?.querySelector('.numeral')?.textContent,
      );
    expect(numerals()).to.deep.equal(['一', undefined, '二']);
    part.prepend(document.createElement('wr-section'));
    await nextFrame();
    expect(numerals()).to.deep.equal(['一', '二', undefined, '三']);
  });

  it('draws the strip for a scene only, and warns once about one it does not know', async () => {
    const plain = await mount<WrPart>('<wr-part heading="工作回顾"></wr-part>');
    expect(plain.shadowRoot!.querySelector('.strip')).to.equal(null);
    const warnings = await warningsOf(async () => {
      const odd = await mount<WrPart>('<wr-part heading="工作回顾" scene="sea"></wr-part>');
      expect(odd.shadowRoot!.querySelector('.strip')).to.equal(null);
      odd.heading = '工作安排';
      await odd.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<wr-part>').and.to.include('sea').and.to.include('registerScene');
  });
});

describe('splitYear(heading)', () => {
  it('takes a year at the beginning off, and nothing else', () => {
    expect(splitYear('2022年 工作回顾')).to.deep.equal({year: '2022', name: '工作回顾'});
    expect(splitYear('2022年：工作回顾')).to.deep.equal({year: '2022', name: '工作回顾'});
    for (const heading of ['工作回顾', '2022年', '12022年回顾', '过去的2022年', '']) {
      expect(splitYear(heading)).to.deep.equal({year: '', name: heading});
    }
  });

  it('sizes names within bounds', () => {
    for (const heading of headings) {
      for (const beside of [true, false]) expect(nameSize(heading, beside)).to.be.within(7, 12);
    }
    expect(nameSize('工作回顾', true)).to.equal(9.4);
    expect(nameSize('工作回顾', false)).to.equal(12);
  });
});
