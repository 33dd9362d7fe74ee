import {expect} from 'chai';
import '../../src/define.js';
import type {WrReport} from '../../src/elements/report/report.js';
import {readRuns, sliceRuns} from '../../src/elements/shared/content.js';
import {axeFindings} from '../support/axe.js';
import {mount, resize, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';

const heading = '着力强化党的创新理论武装，紧扣时代脉搏坚定正确履职方向。';

describe('runs', () => {
  const runsOf = (markup: string) => {
    const element = document.createElement('div');
    element.innerHTML = markup;
    return readRuns(element);
  };

  it('fold the white space of the source away between Chinese characters', () => {
    expect(runsOf('\n  一年来，\n  在中共<b>酉阳</b>\n  自治县委\n')).to.deep.equal([
      {text: '一年来，在中共', strong: false},
      {text: '酉阳', strong: true},
      {text: '自治县委', strong: false},
    ]);
  });

  it('keep the space between words and around numbers', () => {
    expect(runsOf('藏书 2500 余册\n 2023 plan')).to.deep.equal([
      {text: '藏书 2500 余册\n 2023 plan'.replace('\n ', ''), strong: false},
    ]);
  });

  it('cut at offsets of the joined text', () => {
    const runs = runsOf('甲乙<b>丙丁</b>戊');
    expect(sliceRuns(runs, 1, 3)).to.deep.equal([
      {text: '乙', strong: false},
      {text: '丙', strong: true},
    ]);
    expect(sliceRuns(runs, 4)).to.deep.equal([{text: '戊', strong: false}]);
  });

  it('leave slotted parts and our own elements out', () => {
    expect(runsOf('甲<span slot="note">乙</span><wr-tally>丙</wr-tally>')).to.deep.equal([
      {text: '甲', strong: false},
    ]);
  });
});

describe('wr-section', () => {
  const page = (sections: string) =>
    `<wr-report><wr-part heading="2022年 工作回顾">${sections}</wr-part></wr-report>`;
  const headingOf = (element: Element) =>
    element.shadowRoot?.querySelector('h3')?.textContent?.replace(/\s/g, '');

  it('puts two groups abreast where there is room, 1.12 to 1 and 30u apart, and one alone in the row', async () => {
    const trend = `<wr-trend kind="column"><table>${['年份|户数', '2021年|3120', '2022年|3985', '2023年|4870']
      .map((line) => `<tr><td>${line.replace('|', '</td><td>')}</td></tr>`)
      .join('')}</table></wr-trend>`;
    const report = await mount(
      page(
        `<wr-section number="" layout="columns"><p>文字</p><wr-group heading="甲">${trend}</wr-group><wr-group heading="乙"><p>文字</p></wr-group><wr-group heading="丙"></wr-group></wr-section>`,
      ),
      {width: 1080},
    );
    const boxes = (): DOMRect[] =>
      [...report.querySelectorAll('wr-section > p, wr-group')].map((each) => each.getBoundingClientRect());
    const [words, first, second, third] = boxes();
    expect(first!.top).to.equal(second!.top);
    expect(second!.left - first!.right).to.equal(60);
    expect(first!.width / second!.width).to.be.closeTo(1.12, 1e-3);
    expect([words!.width, third!.width]).to.deep.equal([936, 936]);
    expect(report.querySelectorAll('wr-trend')[0]!.shadowRoot!.querySelectorAll('.column').length).to.equal(
      3,
    );
    expect(fitFaults(report)).to.deep.equal([]);
    await resize(report, 375);
    expect(new Set(boxes().map(({width}) => width))).to.deep.equal(new Set([335]));
  });

  it('is numbered by its place in the part', async () => {
    const report = await mount(
      page(`<wr-section heading="甲"></wr-section><p>文字</p><wr-section heading="乙"></wr-section>`),
    );
    expect([...report.querySelectorAll('wr-section')].map(headingOf)).to.deep.equal(['一、甲', '二、乙']);
  });

  it('takes the number it is given, or none', async () => {
    const report = await mount(
      page(
        `<wr-section heading="甲" number="（一）"></wr-section><wr-section heading="乙" number=""></wr-section>`,
      ),
    );
    expect([...report.querySelectorAll('wr-section')].map(headingOf)).to.deep.equal(['（一）、甲', '乙']);
  });

  it('is numbered again when a section comes or goes', async () => {
    const report = await mount<WrReport>(
      page(`<wr-section heading="甲"></wr-section><wr-section heading="乙"></wr-section>`),
    );
    report.querySelector('wr-section')?.remove();
    await report.ready;
    await new Promise(requestAnimationFrame);
    await report.ready;
    expect([...report.querySelectorAll('wr-section')].map(headingOf)).to.deep.equal(['一、乙']);
  });

  it('has a heading that is read as written', async () => {
    const report = await mount(page(`<wr-section heading="${heading}"></wr-section>`));
    const section = report.querySelector('wr-section')!;
    expect(headingOf(section)).to.equal(`一、${heading}`);
    expect(section.shadowRoot?.querySelector('.a')?.textContent).to.equal('着力强化党的创新理论武装，');
  });

  it('leaves 100u before a band and 52u otherwise', async () => {
    const report = await mount(
      page(`<wr-section heading="甲"></wr-section><wr-section heading="乙" ground="band"></wr-section>`),
      {width: 1080},
    );
    const ends = [...report.querySelectorAll('wr-section')].map(
      (section) => getComputedStyle(section.shadowRoot!.querySelector('.ground')!).paddingBlockEnd,
    );
    const u = Number.parseFloat(
      getComputedStyle(report.querySelector('wr-section')!).getPropertyValue('--u'),
    );
    expect(Number.parseFloat(ends[0] ?? '') / u).to.be.closeTo(100, 0.1);
    expect(Number.parseFloat(ends[1] ?? '') / u).to.be.closeTo(52, 0.1);
  });

  it('fits long headings with or without a comma, and gives axe nothing to find', async () => {
    const long = [
      heading.repeat(3),
      '没有逗号的很长很长的标题'.repeat(6),
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    ];
    for (const width of [320, 375, 768, 1080, 1440]) {
      const report = await mount(
        page(long.map((text) => `<wr-section heading="${text}"><p>${text}</p></wr-section>`).join('')),
        {width},
      );
      expect(fitFaults(report), String(width)).to.deep.equal([]);
      expect(await axeFindings(report)).to.deep.equal([]);
    }
  });

  it('warns once of an unknown ground', async () => {
    const warnings = await warningsOf(() =>
      mount(page('<wr-section heading="甲" ground="sea"></wr-section>')),
    );
    expect(warnings.filter((text) => text.includes('“sea”')).length).to.equal(1);
  });
});

describe('wr-lede', () => {
  it('sets its first clause large and keeps the paragraph', async () => {
    const lede = await mount('<wr-lede>过去的一年，县政协常委会坚决拥护“<b>两个确立</b>”。</wr-lede>');
    expect(lede.shadowRoot?.querySelector('.lead-in')?.textContent).to.equal('过去的一年，');
    expect(heardText(lede).trim()).to.equal('过去的一年，县政协常委会坚决拥护“两个确立”。');
  });

  it('has no lead-in where the first clause is long', async () => {
    const lede = await mount(
      '<wr-lede>始终坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻。</wr-lede>',
    );
    expect(lede.shadowRoot?.querySelector('.lead-in')).to.equal(null);
  });

  it('leaves a paragraph with a link as the author wrote it', async () => {
    const lede = await mount('<wr-lede>过去的一年，<a href="https://example.com">全文</a>。</wr-lede>');
    expect(lede.shadowRoot?.querySelector('slot')?.assignedNodes().length).to.equal(3);
  });
});

describe('wr-group', () => {
  it('sets lead and heading on one line, as one heading', async () => {
    const group = await mount(
      '<wr-group lead="着眼时代要求" heading="规范制度机制"><ul><li>科学分工；</li></ul></wr-group>',
    );
    expect(group.shadowRoot?.querySelector('h4')?.textContent?.replace(/\s/g, '')).to.equal(
      '着眼时代要求规范制度机制',
    );
  });
});

describe('wr-report', () => {
  it('warns once of a theme it does not know and draws the page in the default one', async () => {
    const warnings = await warningsOf(async () => {
      const report = await mount<WrReport>('<wr-report theme="purple"><p>文字</p></wr-report>');
      expect(getComputedStyle(report).getPropertyValue('--wr-brand')).to.match(/rgb\(166, 30, 27\)|#a61e1b/);
      report.motion = 'none';
      await report.updateComplete;
    });
    expect(warnings.filter((text) => text.includes('“purple”')).length).to.equal(1);
  });

  it('is 1u = 1px at 375 and 2px at 1080, whatever the window', async () => {
    for (const [width, unit] of [
      [320, 1],
      [375, 1],
      [1080, 2],
    ] as const) {
      const report = await mount('<wr-report><wr-lede>文字</wr-lede></wr-report>', {width});
      const u = getComputedStyle(report.querySelector('wr-lede')!).getPropertyValue('--u');
      expect(Number.parseFloat(u), String(width)).to.be.closeTo(unit, 0.005);
    }
  });

  it('is ready also when it is empty', async () => {
    const report = await mount<WrReport>('<wr-report></wr-report>');
    expect(await report.ready).to.equal(undefined);
  });
});
