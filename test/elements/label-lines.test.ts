import {expect} from 'chai';
import '../../src/define.js';
import {linePieces} from '../../src/text/line-breaks.js';
import {mount, resize} from '../support/fixture.js';
import {linesOf} from '../support/lines.js';

const labels = [
  '一般公共预算收入增长',
  '规模以上工业增加值增长',
  '城乡居民基本养老保险基础养老金最低标准',
  '全社会研究与试验发展经费投入强度',
  '推进“高效办”集成改革试点',
  '守牢食品药品、防灾减灾底线',
];
const tiles = labels.map((label) => `<wr-metric-tile value="5" unit="%">${label}</wr-metric-tile>`).join('');
const table = `<table><tr><th>指标</th><th>2020年</th><th>2025年</th></tr>${labels.map((label) => `<tr><td>${label}</td><td>5</td><td>6</td></tr>`).join('')}</table>`;
const page = `<wr-report><wr-section heading="坚持稳中求进工作总基调，推动经济实现质的有效提升和量的合理增长">
  <wr-metric-grid>${tiles}</wr-metric-grid><wr-scorecard>${tiles}</wr-scorecard><wr-targets layout="board">${tiles}</wr-targets>
  <wr-targets>${tiles}</wr-targets><wr-before-after>${table}</wr-before-after>
  <wr-fields>${labels.map((label) => `<wr-field heading="领域" subject="ecology">${label}<b>8%</b></wr-field>`).join('')}</wr-fields>
  </wr-section></wr-report>`;

/** The spans that labels are drawn in, in every shadow tree. */
function drawnLabels(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('.label-words') ? [element] : []),
    ...(element.shadowRoot ? drawnLabels(element.shadowRoot) : []),
  ]);
}

describe('lines of labels', () => {
  it('leave no character alone within a quoted term that is wider than its room', async () => {
    const terms = [
      '“高效办成一件事”再增',
      '“一街一品一故事”推出',
      '“百日攻坚擂台赛”举办',
      '建成“十五分钟医养圈”',
    ];
    const fields = terms.map(
      (term) =>
        `<wr-field heading="领域" subject="ecology">${term}<b>15项</b>，网上可办率<b>99.2%</b></wr-field>`,
    );
    const report = await mount(
      `<wr-report motion="none"><wr-fields>${fields.join('')}</wr-fields></wr-report>`,
    );
    let broken = 0;
    for (const width of [320, 340, 360, 375, 390, 414]) {
      await resize(report, width);
      for (const label of drawnLabels(report)) {
        const lines = linesOf(label);
        if (lines.length > 2) broken++;
        for (const line of lines)
          expect(line.replace(/[“”]/g, '').length, `${lines.join('|')} at ${width}`).to.be.above(1);
      }
    }
    expect(broken).to.be.above(4);
  });

  it('end between the words of a quoted term that is wider than its room', async () => {
    const inside = ['培育', '山区', '特色', '药材', '产业', '集群'];
    const report = await mount(
      `<wr-report><wr-issues><wr-issue topic="“${inside.join('')}”">写入<b>9条</b></wr-issue></wr-issues></wr-report>`,
    );
    const topic = drawnLabels(report).find((label) => label.textContent?.includes('培育'))!;
    let broken = 0;
    for (const width of [1080, 700, 600, 540, 300, 200]) {
      await resize(report, width);
      const lines = linesOf(topic);
      broken += lines.length - 1;
      for (const line of lines) expect(line.replace(/[“”]/g, '').length % 2, lines.join('|')).to.equal(0);
    }
    expect(broken).to.be.above(1);
  });

  it('end between words, in every element that draws some, and are never one character', async () => {
    const report = await mount(page);
    let broken = 0;
    for (const width of [320, 375, 540, 1080]) {
      await resize(report, width);
      const spans = drawnLabels(report);
      expect(spans.length).to.be.above(6 * labels.length);
      for (const span of spans) {
        const lines = linesOf(span);
        if (lines.length < 2) continue;
        broken++;
        const ends = new Set<number>();
        let at = 0;
        for (const piece of linePieces(span.textContent ?? '')) ends.add((at += piece.length));
        let end = 0;
        for (const line of lines) {
          expect(ends, `${lines.join('|')} at ${width}`).to.include((end += line.length));
          expect(line.length, `${lines.join('|')} at ${width}`).to.be.above(1);
        }
      }
    }
    expect(broken).to.be.above(40);
  });

  it('keep the spaces between Latin words', async () => {
    const words = 'Adoption rate of GDP proposals 采纳率';
    const report =
      await mount(`<wr-report><wr-section heading="${words}"><wr-metric-grid><wr-metric-tile value="5" unit="%">${words}</wr-metric-tile></wr-metric-grid>
      <wr-issues><wr-issue topic="${words}">是</wr-issue></wr-issues></wr-section></wr-report>`);
    const shown = drawnLabels(report).map((span) => (span as HTMLElement).innerText);
    expect(shown).to.deep.equal([words, words, words, '是']);
  });
});
