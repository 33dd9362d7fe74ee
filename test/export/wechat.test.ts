import {expect} from 'chai';
import '../../src/define.js';
import '../../src/art/icons/define.js';
import '../../src/art/scenes/industry/define.js';
import {toWechatHtml} from '../../src/export/index.js';
import {draftWechat} from '../../src/export/wechat.js';
import {pictureBox} from '../../src/export/wechat-picture.js';
import {tags} from '../../src/tags/index.js';
import {mount, settled} from '../support/fixture.js';
import {lostOf, written} from '../support/unread.js';

/** What an article says: its words and what its pictures are called, in order. */
function saidBy(html: string): string {
  const article = document.createElement('div');
  article.innerHTML = html;
  article.querySelectorAll('img').forEach((image) => image.replaceWith(image.alt));
  return article.textContent!;
}

describe('draftWechat(report)', () => {
  for (const name of ['brief', 'brief-cppcc'])
    it(`says every word and figure of a page of all forms: ${name}`, async () => {
      const page = await (await fetch(`/examples/${name}.html`)).text();
      const report = await mount(/<wr-report[^]*<\/wr-report>/.exec(page)![0], {width: 375});
      await settled(report);
      // In whatever order a form reads.
      const words = written(tags)
        // A mark is told in words.
        .filter(({text}) => !/^[+-]/.test(text))
        .map((word) => ({...word, isMark: true}));
      expect(words.length).to.be.above(100);
      expect(lostOf(words, saidBy(draftWechat(report).sections.join('')))).to.deep.equal([]);
    });

  it('says of what was reached when that was, and shows that what was struck out is', async () => {
    const report = await mount(
      `<wr-report><wr-section heading="乙"><wr-targets layout="board" to="明年目标" from="今年实际">
      <wr-metric-tile value="7" unit="%左右">经济增长<span slot="actual">6.4%</span></wr-metric-tile></wr-targets>
      <p>学位<del>380</del>410个</p></wr-section></wr-report>`,
    );
    await settled(report);
    const html = draftWechat(report).sections.join('');
    expect(saidBy(html)).to.match(/明年目标经济增长7%左右今年实际：6.4%/);
    expect(html).to.match(/line-through[^>]*>380</);
  });

  it('sets of a figure large and small what its tile sets so', async () => {
    const values = [
      ['-3.2', '%'],
      ['390余万', '元'],
      ['5%—5.5%', ''],
      ['三千二百余', '件次'],
      ['零下5', '℃'],
    ];
    const tiles = values.map(
      ([value, unit]) => `<wr-metric-tile value="${value}" unit="${unit}">甲</wr-metric-tile>`,
    );
    const report = await mount(
      `<wr-report><wr-section heading="乙"><wr-metric-grid>${tiles.join('')}</wr-metric-grid></wr-section></wr-report>`,
    );
    await settled(report);
    const article = document.createElement('div');
    article.innerHTML = draftWechat(report).sections.join('');
    const sized = [...article.querySelectorAll<HTMLElement>('span')].filter(({style}) =>
      /^(16|32)px$/.test(style.fontSize),
    );
    const drawn = [...report.querySelectorAll('wr-metric-tile')].flatMap(({shadowRoot}) =>
      [...shadowRoot!.querySelectorAll('[part="number"], [part="unit"]')].map(
        (piece) => `${piece.getAttribute('part') === 'number' ? 32 : 16} ${piece.textContent}`,
      ),
    );
    expect(sized.map(({style, textContent}) => `${parseInt(style.fontSize)} ${textContent}`)).to.deep.equal(
      drawn,
    );
    expect(drawn).to.include.members(['32 -3.2', '16 %', '32 三千二百', '16 余件次', '16 零下', '32 5']);
  });

  it('writes each row of a wide table with the names of its columns', async () => {
    const report = await mount(
      `<wr-report><wr-section heading="乙"><table><tr><th>片区</th><th>项目</th><th>投资</th><th>工期</th></tr>
      <tr><td rowspan="2">东区</td><td>水厂扩建</td><td>3.2亿元</td><td>两年</td></tr><tr><td>环线二期</td><td>11.8亿元</td><td>三年</td></tr></table></wr-section></wr-report>`,
    );
    const article = document.createElement('div');
    article.innerHTML = draftWechat(report).sections.join('');
    const rows = [...article.querySelectorAll('p')].filter(({textContent}) =>
      textContent?.startsWith('东区'),
    );
    expect(rows.map((row) => row.innerHTML.replace(/<(?!br)[^>]*>/g, ''))).to.deep.equal([
      '东区<br>项目：水厂扩建<br>投资：3.2亿元<br>工期：两年',
      '东区<br>项目：环线二期<br>投资：11.8亿元<br>工期：三年',
    ]);
  });
});

const code =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAADklEQVR4nGNgYPj/n4EBAAkAAgCCRbSDAAAAAElFTkSuQmCC';

describe('pictureBox(element, report)', () => {
  const page = (ground: string) => `<wr-report theme="vermilion">
    <wr-part heading="成绩单"><wr-scorecard><wr-metric-tile size="hero" value="52" unit="亿元">地区生产总值</wr-metric-tile></wr-scorecard>
    <wr-section heading="甲" ground="${ground}"><wr-honours><wr-honour value="第2位">项目投资</wr-honour></wr-honours>
      <wr-quote>一步一个脚印</wr-quote></wr-section></wr-part>
    <wr-credits><p slot="motto">接着干</p><img slot="qr" alt="全文" src="${code}"></wr-credits></wr-report>`;

  it('keeps words off the edge of their ground, and what goes from edge to edge whole', async () => {
    for (const [ground, color] of [
      ['paper', '#fbf6ec'],
      ['deep', '#7c1417'],
    ] as const) {
      const report = await mount(page(ground), {width: 375});
      const box = (tag: string) => pictureBox(report.querySelector(tag)!, report);
      const {margin, ground: filled, left, right} = box('wr-honours');
      expect([margin, filled, left, right]).to.deep.equal([12, color, 20, 355]);
      for (const tag of ['wr-quote', 'wr-credits', 'wr-scorecard']) {
        const {margin, left, right} = box(tag);
        expect([tag, margin, left, right]).to.deep.equal([tag, 0, 0, 375]);
      }
    }
  });

  it('knows drawings and codes, which stay sharp, from photographs', async () => {
    const report = await mount(page('paper'), {width: 375});
    const held = () => pictureBox(report.querySelector('wr-credits')!, report).holds;
    expect(held()).to.equal('drawings');
    const picture = report.querySelector('img')!;
    picture.src = 'photo.jpg';
    expect(held()).to.equal('photographs');
    picture.src = 'code.png?v=2';
    expect(held()).to.equal('drawings');
    expect(pictureBox(report.querySelector('wr-honours')!, report).holds).to.equal('nothing');
  });

  it('is what the article is made of', async () => {
    const report = await mount(page('paper'), {width: 375});
    const [article] = await toWechatHtml(report);
    const pictures = [...article!.html.matchAll(/src="(data:image\/(\w+);[^"]*)"/g)];
    expect(pictures.map(([, , kind]) => kind)).to.deep.equal(Array(5).fill('png'));
    const image = new Image();
    image.src = pictures[2]![1]!;
    await image.decode();
    expect(image.naturalWidth).to.equal(3 * (335 + 24));
  });
});
