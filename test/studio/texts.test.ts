// Each text of each block of a page, as an editor changes it: what is written into it changes that alone, to the byte.
import {expect} from 'chai';
import '../../src/define.js';
import {writeHtml} from '../../src/markup/write-html.js';
import {composeDraft} from '../../src/report/compose.js';
import {parseReport} from '../../src/report/parse.js';
import {changes} from '../../src/studio/document/changes.js';
import {ownerOf, readText, textsOf, writeText} from '../../src/studio/document/texts.js';

const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

/** A page that is not shown. */
const reportOf = (page: string): Element =>
  new DOMParser().parseFromString(page, 'text/html').querySelector('wr-report')!;

const draftOf = async (path: string, detail: 'brief' | 'full'): Promise<string> =>
  composeDraft(parseReport(await textOf(path)).report, {detail});

describe('texts of blocks', () => {
  for (const [name, page] of [
    ['the reference', () => textOf('/examples/youyang.html')],
    ['a brief', () => textOf('/examples/brief.html')],
    ['a draft', () => draftOf('/examples/national.txt', 'full')],
  ] as const)
    it(`take any words, and give back the page to the byte: ${name}`, async () => {
      const report = reportOf(await page());
      const before = writeHtml(report).html;
      const faults: string[] = [];
      const owners = new Set([...report.querySelectorAll('*')].map(ownerOf));
      owners.delete(report);
      for (const owner of owners)
        textsOf(owner).forEach((text) => {
          const words = readText(text);
          const middle = words.length >> 1;
          for (const changed of [
            `${words}好`,
            `<&"${words}`,
            words.slice(0, middle) + '试' + words.slice(middle),
          ]) {
            writeText(text, changed);
            const written = textsOf(owner).find((each) => isSame(each, text))!;
            if (readText(written) !== changed) faults.push(`${readText(written)} is not ${changed}`);
            writeText(written, words);
            if (writeHtml(report).html !== before)
              return faults.push(`${owner.localName}: ${words} is not as it was`);
          }
        });
      expect(faults).to.deep.equal([]);
      expect(owners.size).to.be.greaterThan(60);
    });

  it('keep what is bold, and no more', () => {
    for (const [markup, words, expected] of [
      ['增长<b>5.0%</b>。', '增长5.1%。', '增长<b>5.1%</b>。'],
      ['增长<b>5.0%</b>。', '增长15.0%。', '增长<b>15.0%</b>。'],
      ['增长<b>5.0%</b>', '增长5.0%，好于预期', '增长<b>5.0%</b>，好于预期'],
      [
        '增长<b>5.0%</b>，就业<b>12万人</b>。',
        '增长6.0%，就业13万人。',
        '增长<b>6.0%</b>，就业<b>13万人</b>。',
      ],
      ['增长<b>5.0%</b>，就业<b>12万人</b>。', '就业12万人。', '就业<b>12万人</b>。'],
      ['<b>5.0%</b>的增长', '约5.0%的增长', '约<b>5.0%</b>的增长'],
      ['甲', '', ''],
    ] as const) {
      const paragraph = document.createElement('p');
      paragraph.innerHTML = markup;
      writeText(textsOf(paragraph)[0]!, words);
      expect(paragraph.innerHTML).to.equal(expected);
    }
  });

  it('of the tile hold its figure, its words and its note, not the icon', () => {
    const report = reportOf(
      '<wr-report><wr-metric-tile value="5" unit="亿元" icon="gdp"> 投资 <p slot="note">增长<b>3%</b></p></wr-metric-tile></wr-report>',
    );
    const tile = report.firstElementChild!;
    expect(textsOf(tile).map(readText)).to.deep.equal(['5', '亿元', '投资', '增长3%']);
    expect(ownerOf(report.querySelector('b')!)).to.equal(tile);
  });

  it('are compared by characters', () => {
    for (const [old, words] of [
      ['', '甲'],
      ['甲乙丙', ''],
      ['甲乙丙丁', '甲丙戊丁己'],
      ['x'.repeat(1500), `${'x'.repeat(700)}y${'z'.repeat(1200)}`],
    ] as const) {
      let made = old as string;
      for (const {at, length, by} of changes(old, words).reverse())
        made = made.slice(0, at) + by + made.slice(at + length);
      expect(made).to.equal(words);
    }
    expect(changes('甲5.0乙12', '甲5.1乙13')).to.have.length(2);
  });
});

const isSame = (a: {attribute?: string; element: Element; nodes: readonly Text[]}, b: typeof a): boolean =>
  a.element === b.element &&
  a.attribute === b.attribute &&
  (a.attribute !== undefined || a.nodes.some((node) => b.nodes.includes(node)));
