import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/elements/progress-checklist/define.js';
import '../../src/elements/report/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, settled, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';
import {linesOf} from '../support/lines.js';

const widths = [320, 375, 540, 768, 1080, 1440];

const sentences = [
  '聚焦加快城市更新、提速推进桃花源新城献智出力',
  '聚焦推进乡村振兴、全力打造乡村振兴升级版献智出力',
  '聚焦全域旅游发展、着力打造文旅融合新标杆献智出力',
  '聚焦生态环境保护、加快建设山清水秀美丽之地献智出力',
  '聚焦发展环境优化、扎实推动经济高质量发展献智出力',
];
const listOf = (items: readonly string[], attributes = '') =>
  `<wr-progress-checklist ${attributes}>${items
    .map((text) => `<wr-check-item>${text}</wr-check-item>`)
    .join('')}</wr-progress-checklist>`;
const inReport = (markup: string) => `<wr-report>${markup}</wr-report>`;

const inList = (host: Element, selector: string): Element[] => {
  const list =
    host.localName === 'wr-progress-checklist' ? host : host.querySelector('wr-progress-checklist');
  return [...(list?.shadowRoot?.querySelectorAll(selector) ?? [])];
};
const inItems = (host: Element, selector: string): Element[] =>
  [...host.querySelectorAll('wr-check-item')].flatMap((item) => [
    ...(item.shadowRoot?.querySelectorAll(selector) ?? []),
  ]);
const words = (element: Element | undefined) => element?.textContent?.replace(/\s/g, '');

describe('wr-progress-checklist', () => {
  it('draws what all items share once, in two capsules that are not heard', async () => {
    const list = await mount(listOf(sentences));
    const capsules = inList(list, '.capsule');
    expect(capsules.map(words)).to.deep.equal(['聚焦', '献智出力']);
    expect(capsules.every((capsule) => capsule.ariaHidden === 'true')).to.equal(true);
  });

  it('keeps the full sentence of each item, in order, for who hears it', async () => {
    for (const attributes of ['', 'frame="inline"']) {
      const list = await mount(listOf(sentences, attributes));
      expect(heardText(list).replace(/\s/g, '')).to.equal(sentences.join(''));
    }
  });

  it('sets the emphasised phrase large, or what follows the last 、 or ，', async () => {
    const list = await mount(
      listOf([
        '聚焦加快<em>城市更新</em>、提速献智出力',
        '聚焦全域旅游，着力打造、新标杆献智出力',
        '聚焦一句话献智出力',
      ]),
    );
    expect(inItems(list, '.second').map(words)).to.deep.equal(['城市更新', '新标杆', '一句话']);
    expect(inItems(list, '.first').map(words)).to.deep.equal(['加快', '、提速', '全域旅游，着力打造、']);
  });

  it('leaves no figure alone on a line, however wide the list', async () => {
    const report = await mount(
      inReport(
        listOf([
          '水质检测不规范等问题26个，已全部整改到位',
          '反馈问题19个，截至去年底完成整改18个',
          '老旧小区改造任务完成1860户',
        ]),
      ),
    );
    for (let width = 240; width <= 440; width += 10) {
      await resize(report, width);
      for (const line of inItems(report, '.line').flatMap(linesOf))
        expect(line, `at ${width}`).not.to.match(/^[0-9]+[个户][，。]?$/);
    }
  });

  it('draws the lines of the fans to the middle of each row', async () => {
    const list = await mount(
      listOf([...sentences, '聚焦很长很长的一句话会折成几行献智出力'.replace('很长', '很长'.repeat(20))]),
    );
    for (const width of widths) {
      await resize(list, width);
      const rows = [...list.querySelectorAll('wr-check-item')].map((item) => item.getBoundingClientRect());
      const [fan] = inList(list, '.fan path') as SVGPathElement[];
      const matrix = fan!.getScreenCTM()!;
      const ends = [...fan!.getAttribute('d')!.matchAll(/100 ([\d.]+)(?=M|$)/g)].map(
        ([, y]) => new DOMPoint(100, Number(y)).matrixTransform(matrix).y,
      );
      expect(ends).to.have.length(rows.length);
      for (const [i, row] of rows.entries()) {
        expect(ends[i], `${width}`).to.be.closeTo((row.top + row.bottom) / 2, 0.5);
      }
      const [head] = inList(list, '.capsule').map((capsule) => capsule.getBoundingClientRect());
      const starts = [...fan!.getAttribute('d')!.matchAll(/M0 ([\d.]+)/g)].map(
        ([, y]) => new DOMPoint(0, Number(y)).matrixTransform(matrix).y,
      );
      expect(Math.min(...starts)).to.be.above(head!.top + head!.width / 2 - 1);
      expect(Math.max(...starts)).to.be.below(head!.bottom - head!.width / 2 + 1);
    }
  });

  it('sets items in full where they share no frame, are too many, or have progress', async () => {
    const many = Array.from({length: 13}, (_, i) => `聚焦第${i}项任务献智出力`);
    for (const markup of [
      listOf(['推进城市更新', '打造新城']),
      listOf(sentences.slice(0, 1)),
      listOf(many),
      `<wr-progress-checklist><wr-check-item progress="40">${sentences[0]}</wr-check-item><wr-check-item>${sentences[1]}</wr-check-item></wr-progress-checklist>`,
    ]) {
      const list = await mount(markup);
      expect(inList(list, '.capsule')).to.have.length(0);
      expect(inItems(list, '.inline').length).to.equal(list.children.length);
    }
  });

  it('follows its items when they change', async () => {
    const list = await mount(listOf(sentences));
    list.lastElementChild!.textContent = '推动发展';
    await settled();
    expect(inList(list, '.capsule')).to.have.length(0);
    list.lastElementChild!.textContent = '聚焦推动发展献智出力';
    await settled();
    expect(inList(list, '.capsule')).to.have.length(2);
  });

  it('fits whatever the sentences, from 320 to 1440 px', async () => {
    const part = fc
      .array(fc.constantFrom('城市更新', '乡村振兴、', '旅游，', 'GDP', 'Rindfleischetikettierung', '2023'), {
        minLength: 1,
        maxLength: 14,
      })
      .map((some) => some.join(''));
    const item = fc.tuple(
      part,
      fc.constantFrom('', 'progress="40"', 'progress="62.50%"', 'state="todo"', 'icon="city"'),
    );
    const lists = fc.tuple(
      fc.array(item, {minLength: 1, maxLength: 8}),
      fc.constantFrom('', 'frame="inline"'),
    );
    for (const [items, attributes] of fc.sample(lists, {numRuns: 12, seed: 5})) {
      const inside = items.map(
        ([text, state]) => `<wr-check-item ${state}>聚焦${text}献智出力</wr-check-item>`,
      );
      const report = await mount(
        inReport(`<wr-progress-checklist ${attributes}>${inside.join('')}</wr-progress-checklist>`),
      );
      for (const width of widths) {
        await resize(report, width);
        expect(fitFaults(report), `${width}`).to.deep.equal([]);
        const capsules = inList(report, '.capsule');
        for (const capsule of capsules)
          expect(holds(capsule, capsule.firstElementChild!), `${width}`).to.equal(true);
      }
      cleanup();
    }
  });

  it('gives axe nothing to find', async () => {
    for (const attributes of ['', 'frame="inline"']) {
      expect(await axeFindings(await mount(inReport(listOf(sentences, attributes))))).to.deep.equal([]);
    }
  });

  it('warns once of an unknown frame, of unexpected children, and of being empty', async () => {
    const warnings = await warningsOf(async () => {
      await mount(listOf(sentences, 'frame="round"'));
      await mount('<wr-progress-checklist><p>一句话</p></wr-progress-checklist>');
    });
    expect(warnings).to.have.length(3);
    expect(warnings.join()).to.include('“round”').and.include('<p>').and.include('是空的');
  });
});

describe('wr-check-item', () => {
  const itemOf = async (attributes: string) => {
    const list = await mount(
      `<wr-progress-checklist><wr-check-item ${attributes}>推进乡村振兴</wr-check-item></wr-progress-checklist>`,
    );
    return list.querySelector('wr-check-item')!.shadowRoot!;
  };

  it('tells its state by shape and in words', async () => {
    const states: [string, string, string][] = [
      ['state="done"', '.tick', '已完成'],
      ['state="doing"', '.dot', '进行中'],
      ['state="todo"', '.dashes', '未开始'],
      ['progress="100"', '.tick', '已完成'],
      ['progress="35"', '.arc', '进行中'],
      ['progress="0"', '.dashes', '未开始'],
    ];
    for (const [attributes, mark, name] of states) {
      const item = await itemOf(attributes);
      expect(item.querySelector(mark), attributes).not.to.equal(null);
      expect(item.querySelector('.text .unseen')?.textContent, attributes).to.equal(`${name}：`);
    }
  });

  it('has a tick that claims nothing where no state is given', async () => {
    const item = await itemOf('');
    expect(item.querySelector('.tick')).not.to.equal(null);
    expect(item.textContent).not.to.include('已完成');
    expect(item.querySelector('.percent, .bar')).to.equal(null);
  });

  it('shows progress as written and keeps only the bar within bounds', async () => {
    const shares: [string, string, number][] = [
      ['62.50', '62.50', 0.625],
      ['62.5%', '62.5', 0.625],
      ['103', '103', 1],
      ['-5', '-5', 0],
    ];
    for (const [progress, shown, share] of shares) {
      let item: ShadowRoot | undefined;
      await warningsOf(async () => void (item = await itemOf(`progress="${progress}"`)));
      expect(item?.querySelector('.digits')?.textContent).to.equal(shown);
      expect(Number(getComputedStyle(item!.querySelector('.bar')!).getPropertyValue('--done'))).to.equal(
        share,
      );
    }
  });

  it('warns once of progress out of bounds or unreadable, and of unknown states and icons', async () => {
    const warnings = await warningsOf(async () => {
      for (const wrong of ['progress="103"', 'progress="many"', 'state="busy"', 'icon="dragon"'])
        await itemOf(wrong);
    });
    expect(warnings).to.have.length(4);
    expect(warnings.join())
      .to.include('103')
      .and.include('“many”')
      .and.include('“busy”')
      .and.include('“dragon”');
  });

  it('leaves a sentence with a link as it is', async () => {
    const list = await mount(listOf(['聚焦<a href="#x">城市更新</a>献智出力', '聚焦乡村振兴献智出力']));
    expect(list.querySelector('a')?.getBoundingClientRect().width).to.be.above(10);
  });
});

function holds(box: Element, inside: Element): boolean {
  const [a, b] = [box.getBoundingClientRect(), inside.getBoundingClientRect()];
  return a.left <= b.left && a.right >= b.right && a.top <= b.top && a.bottom >= b.bottom;
}
