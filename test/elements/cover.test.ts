import {expect} from 'chai';
import '../../src/elements/cover/define.js';
import '../../src/elements/part/define.js';
import '../../src/elements/report/define.js';
import type {WrCover} from '../../src/elements/cover/cover.js';
import {titleLines} from '../../src/elements/cover/title.js';
import {linePieces} from '../../src/text/line-breaks.js';
import {axeFindings} from '../support/axe.js';
import {mount, resize, warningsOf} from '../support/fixture.js';

const titles = [
  '县政协常委会工作报告',
  '政府工作报告',
  '2023年政府工作报告',
  '某某土家族苗族自治县人民政府工作报告',
  '关于某某市国民经济和社会发展计划执行情况与下一年度计划草案的报告（在某某市第十四届人民代表大会第三次会议上的发言摘要）',
  'Report on the Work of the Government',
  '2014—2015，全国政协的存在感',
  '百姓看联播·全国两会特别版 | 数读报告，看见中国力量',
  'Internationalisierungsbestrebungen2035',
  '报告',
];

const root = (element: Element): ShadowRoot => element.shadowRoot!;

describe('<wr-cover>', () => {
  it('shows the title as one heading of the first level, in two lines of one width', async () => {
    const report = await mount(
      '<wr-report><wr-cover heading="县政协常委会工作报告"></wr-cover></wr-report>',
      {width: 1080},
    );
    const shadow = root(report.querySelector('wr-cover')!);
    expect(shadow.querySelectorAll('h1')).to.have.length(1);
    const lines = [...shadow.querySelectorAll<HTMLElement>('h1 .line')];
    expect(lines.map((line) => line.textContent)).to.deep.equal(['县政协常委会', '工作报告']);
    const [first, second] = lines.map(textWidth);
    expect(first! / second!).to.be.closeTo(1, 0.03);
    expect(await axeFindings(report, ['color-contrast'])).to.deep.equal([]);
  });

  it('is low where it is compact, the first line smaller than the second, and clear of its landscape', async () => {
    for (const title of ['2026年岚江省政府工作报告', '县政协常委会工作报告', '百姓看联播']) {
      const report = await mount(
        `<wr-report><wr-cover size="compact" heading="${title}">岚江省第十四届人民代表大会第四次会议</wr-cover></wr-report>`,
      );
      const shadow = root(report.querySelector('wr-cover')!);
      for (const width of [320, 375, 1080]) {
        await resize(report, width);
        const cover = shadow.querySelector('.cover')!.getBoundingClientRect();
        expect(cover.height / width, `${title} at ${width}`).to.be.within(0.81, 0.86);
        const subtitle = report.querySelector('wr-cover')!.shadowRoot!.querySelector('.subtitle')!;
        expect((subtitle.getBoundingClientRect().bottom - cover.top) / width).to.be.below(0.53);
        const sizes = [...shadow.querySelectorAll('.line')].map((line) =>
          parseFloat(getComputedStyle(line).fontSize),
        );
        if (sizes.length > 1) expect(sizes[1]).to.be.above(1.5 * sizes[0]!);
      }
    }
  });

  it('parts the words below the title at a space, not inside a name', async () => {
    for (const width of [320, 375, 768, 1080]) {
      const cover = await mount(
        '<wr-cover heading="上海市人民代表大会常务委员会工作报告"><p>某某市人大常委会主任 欧阳某某</p></wr-cover>',
        {width},
      );
      const text = cover.querySelector('p')!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 11);
      range.setEnd(text, 15);
      expect(range.toString()).to.equal('欧阳某某');
      const tops = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
      expect(tops.size, `${width}`).to.equal(1);
    }
  });

  it('puts the kicker before the title and the subtitle after it', async () => {
    const cover = await mount<WrCover>('<wr-cover heading="政府工作报告">2023年1月 某某县</wr-cover>');
    const order = [...root(cover).querySelectorAll('.seal, h1, slot:not([name])')].map((e) => e.localName);
    expect(order).to.deep.equal(['p', 'h1', 'slot']);
    expect(root(cover).querySelector('.seal')!.textContent!.replace(/\s/g, '')).to.equal('一图读懂');
  });

  it('fits any title, kicker and subtitle at any width, above the mountains', async () => {
    const report = await mount(
      '<wr-report><wr-cover>在某某县政协第十五届委员会第二次会议上</wr-cover></wr-report>',
    );
    const cover = report.querySelector<WrCover>('wr-cover')!;
    for (const width of [320, 375, 768, 1080, 1440]) {
      await resize(report, width);
      for (const heading of titles) {
        for (const kicker of ['一图读懂', '图解', '一张图看懂报告', 'Report in one picture, two minutes']) {
          Object.assign(cover, {heading, kicker});
          await cover.updateComplete;
          const box = cover.getBoundingClientRect();
          const told = `${heading} ${kicker} at ${width}`;
          const title = root(cover).querySelector('h1')!;
          const subtitle = root(cover).querySelector<HTMLElement>('.subtitle')!;
          for (const element of [title, subtitle, root(cover).querySelector('[part=seal]')!]) {
            const range = document.createRange();
            range.selectNodeContents(element);
            for (const {left, right, top} of range.getClientRects()) {
              expect(left, told).to.be.at.least(box.left);
              expect(right, told).to.be.at.most(box.right + 0.5);
              expect(top, told).to.be.at.least(box.top - 0.5);
            }
            expect(element.scrollWidth, told).to.be.at.most(element.clientWidth + 1);
          }
          expect(title.getBoundingClientRect().bottom, told).to.be.at.most(
            subtitle.getBoundingClientRect().top + 0.5,
          );
          // The mountains begin 0.61 of the width above the lower edge; words end on clear sky.
          const end = subtitle.getBoundingClientRect().bottom;
          expect(box.bottom - end, told).to.be.at.least(0.61 * width);
        }
      }
    }
  });

  it('draws a branch only for peach-blossom, no picture for none, and warns once about anything else', async () => {
    const cover = await mount<WrCover>('<wr-cover heading="政府工作报告"></wr-cover>');
    const drawn = async (scene: string): Promise<string[]> => {
      Object.assign(cover, {scene});
      await cover.updateComplete;
      return [...root(cover).querySelectorAll('.landscape, .blossom')].map((svg) => svg.classList[0]!);
    };
    expect(await drawn('peach-blossom')).to.deep.equal(['landscape', 'blossom']);
    expect(await drawn('mountains')).to.deep.equal(['landscape']);
    expect(await drawn('none')).to.deep.equal([]);
    const warnings = await warningsOf(async () => {
      await drawn('desert');
      await drawn('none');
      await drawn('desert');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<wr-cover>').and.to.include('desert').and.to.include('registerScene');
  });

  it('is a low strip without scenery while it has no title', async () => {
    const cover = await mount<WrCover>('<wr-cover>在某某县第二次会议上</wr-cover>', {width: 1080});
    const seen = (): [number, number] => [
      Math.round(cover.getBoundingClientRect().height),
      root(cover).querySelectorAll('.landscape').length,
    ];
    expect(seen()[0]).to.be.below(500);
    expect(seen()[1]).to.equal(0);
    cover.heading = '政府工作报告';
    await cover.updateComplete;
    expect(seen()[0]).to.be.above(1400);
    expect(seen()[1]).to.equal(1);
    const rich = await mount<WrCover>('<wr-cover><b slot="heading">政府工作报告</b></wr-cover>');
    expect(root(rich).querySelectorAll('.landscape')).to.have.length(1);
  });

  it('takes the title as rich text, and markup in the attribute as text', async () => {
    const rich = await mount<WrCover>(
      '<wr-cover><span slot="heading">县政协<em>常委会</em>工作报告</span></wr-cover>',
    );
    const slot = root(rich).querySelector<HTMLSlotElement>('slot[name=heading]')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('县政协常委会工作报告');
    expect(slot.closest('h1')).not.to.equal(null);
    const plain = await mount<WrCover>('<wr-cover heading="&lt;img src=x&gt;工作报告"></wr-cover>');
    expect(root(plain).querySelector('img')).to.equal(null);
    expect(root(plain).querySelector('h1')!.textContent).to.include('<img src=x>');
  });

  it('meets the banner of the part below without a seam', async () => {
    const report = await mount(
      '<wr-report><wr-cover heading="政府工作报告"></wr-cover><wr-part heading="2022年 工作回顾"></wr-part></wr-report>',
      {width: 777},
    );
    const cover = report.querySelector('wr-cover')!.getBoundingClientRect();
    const part = report.querySelector('wr-part')!.getBoundingClientRect();
    expect(part.top).to.equal(cover.bottom);
    const ground = getComputedStyle(
      root(report.querySelector('wr-cover')!).querySelector('.cover')!,
    ).backgroundImage;
    expect(ground).to.include('rgb(124, 20, 23)');
  });
});

describe('a title too long for a line', () => {
  it('breaks between its words, on a phone and on a page', async () => {
    for (const title of [
      '桐河县2025年国民经济和社会发展计划执行情况与2026年计划草案的报告',
      '桐河县第十六届人民代表大会常务委员会代表建议办理情况通报',
      '桐河县二〇二六年民生实事项目办理情况一览',
    ])
      for (const size of ['', 'size="compact"'])
        for (const width of [320, 375, 1080]) {
          const page = `<wr-report><wr-cover heading="${title}" ${size}></wr-cover></wr-report>`;
          const report = await mount(page, {width});
          const heading = root(report.querySelector('wr-cover')!).querySelector('h1')!;
          const ends = new Set<number>();
          let sum = 0;
          for (const line of titleLines(title, size !== ''))
            for (const piece of linePieces(line.text)) ends.add((sum += piece.length));
          const broken = lineEnds(heading).filter((end) => !ends.has(end));
          expect(broken, `${title} at ${width}`).to.deep.equal([]);
        }
  });
});

/** Behind how many characters of an element its lines end. */
function lineEnds(element: Element): number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ends: number[] = [];
  let count = 0;
  let left = -Infinity;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < node.textContent!.length; at++) {
      if (/\s/.test(node.textContent![at]!)) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.left < left) ends.push(count);
      left = box.left;
      count++;
    }
  return ends;
}

describe('titleLines(title)', () => {
  it('cuts before a known ending, never inside 人民政府', () => {
    const texts = (title: string): string[] => titleLines(title).map(({text}) => text);
    expect(texts('县政协常委会工作报告')).to.deep.equal(['县政协常委会', '工作报告']);
    expect(texts('某某市政府工作报告')).to.deep.equal(['某某市', '政府工作报告']);
    expect(texts('某某县人民政府工作报告')).to.deep.equal(['某某县人民政府', '工作报告']);
    expect(texts('政府工作报告')).to.deep.equal(['政府', '工作报告']);
    expect(texts('工作报告')).to.deep.equal(['工作报告']);
    expect(texts('五年回望')).to.deep.equal(['五年回望']);
    expect(texts('')).to.deep.equal(['']);
  });

  it('parts a long title behind the mark nearest to its middle, both lines of one size', () => {
    const texts = (title: string): string[] => titleLines(title).map(({text}) => text);
    expect(texts('2014—2015，全国政协的存在感')).to.deep.equal(['2014—2015，', '全国政协的存在感']);
    expect(texts('百姓看联播 | 数读报告，看见中国力量')).to.deep.equal([
      '百姓看联播 |',
      '数读报告，看见中国力量',
    ]);
    expect(texts('回望这五年——某某县政协履职成果展示')).to.deep.equal([
      '回望这五年',
      '——某某县政协履职成果展示',
    ]);
    // Short enough for one line; a mark near an end; no mark.
    for (const title of [
      '数读报告，看发展',
      '好，某某县二〇二三年民生实事办理情况',
      '某某县二〇二三年民生实事项目办理情况',
    ])
      expect(texts(title)).to.deep.equal([title]);
    const sizes = titleLines('2014—2015，全国政协的存在感').map(({size}) => size);
    expect(sizes[0]).to.equal(sizes[1]);
    expect(sizes[0]).to.be.greaterThan(8);
  });

  it('keeps every character of the title, and sizes within bounds', () => {
    for (const title of titles) {
      const lines = titleLines(title);
      expect(
        lines
          .map(({text}) => text)
          .join('')
          .replace(/\s/g, ''),
      ).to.equal(title.replace(/\s/g, ''));
      for (const {size} of lines) expect(size).to.be.within(8, 18.9);
    }
  });
});

/** The width of an element's text, not of its box. */
function textWidth(element: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}
