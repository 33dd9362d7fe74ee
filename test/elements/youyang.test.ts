import {expect} from 'chai';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {cleanup, mount, resize, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {bareText, heardText} from '../support/flat-tree.js';

const page = await (await fetch('/examples/youyang.html')).text();
const source = await (await fetch('/examples/youyang.txt')).text();
const markup = new DOMParser().parseFromString(page, 'text/html').querySelector('wr-report')?.outerHTML ?? '';

/** The sentences of the source in order, marks of lists left out. */
const sentences = source
  .split(/[\n。；;]/)
  .map((sentence) => bareText(sentence.replace(/^[-✓\s]+/, '')))
  .filter(Boolean);

/** What elements say beside the report's own words: states, and that a new scale begins. */
const interfaceWords = new Set(['已完成']);

describe('the reference report', () => {
  it('says every sentence of the source text, in order', async () => {
    const text = bareText(heardText(await mount(markup, {width: 1080})));
    let at = 0;
    for (const sentence of sentences) {
      const found = text.indexOf(sentence, at);
      expect(found, `“${sentence}” after “${text.slice(Math.max(0, at - 20), at)}”`).to.be.at.least(0);
      at = found + sentence.length;
    }
  });

  it('says nothing that the source does not, but for the words of the interface', async () => {
    const text = bareText(heardText(await mount(markup, {width: 1080})));
    const added: string[] = [];
    let at = 0;
    for (const sentence of sentences) {
      const found = text.indexOf(sentence, at);
      if (found > at) added.push(text.slice(at, found));
      at = found + sentence.length;
    }
    added.push(text.slice(at));
    expect(added.filter((words) => words && !interfaceWords.has(words))).to.deep.equal([]);
  });

  it('warns of nothing', async () => {
    expect(await warningsOf(() => mount(markup, {width: 1080}))).to.deep.equal([]);
  });

  it('fits at every width from 320 to 1440 px', async () => {
    const report = await mount(markup, {width: 320});
    const faults: string[] = [];
    for (const width of [
      320, 340, 360, 375, 390, 414, 447, 448, 480, 540, 600, 640, 700, 768, 834, 900, 1000, 1080, 1242, 1440,
    ]) {
      await resize(report, width);
      faults.push(...fitFaults(report).map((fault) => `${width}: ${fault}`));
    }
    expect(faults).to.deep.equal([]);
  });

  for (const theme of ['vermilion', 'jade', 'azure']) {
    it(`gives axe nothing to find in ${theme}`, async () => {
      for (const width of [375, 1080]) {
        const report = await mount(markup, {width});
        report.setAttribute('theme', theme);
        expect(await axeFindings(report), String(width)).to.deep.equal([]);
        cleanup();
      }
    });
  }
});
