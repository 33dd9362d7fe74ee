import {expect} from 'chai';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {mount, resize, settled} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {heardText} from '../support/flat-tree.js';

const lines = (report: Element) =>
  [...report.querySelector('wr-quote')!.shadowRoot!.querySelectorAll('.line')].map(
    ({textContent}) => textContent,
  );
const page = (text: string) =>
  `<wr-report><wr-part heading="一"><wr-section><wr-quote>${text}</wr-quote></wr-section></wr-part></wr-report>`;

describe('wr-quote', () => {
  it('sets one phrase a line, each mark behind its phrase, and is heard as one text', async () => {
    const report = await mount(page('“让发展更有<b>温度</b>，让幸福更有质感！”'));
    expect(lines(report)).to.deep.equal(['“让发展更有温度，', '让幸福更有质感！”']);
    expect(heardText(report)).to.contain('让幸福更有质感！”');
    expect(await axeFindings(report)).to.deep.equal([]);
    report.querySelector('wr-quote')!.textContent = '稳中求进';
    await settled(report);
    expect(lines(report)).to.deep.equal(['稳中求进']);
  });

  it('goes no further where it stands in no section, nor does a score card or a strip of pictures', async () => {
    const picture = `<img slot="picture" alt="桥" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='4'/%3E">`;
    const report = await mount(
      `<wr-report><wr-quote>稳中求进</wr-quote><wr-figure layout="full">${picture}</wr-figure>
      <wr-scorecard><wr-metric-tile size="hero" value="52" unit="亿元">地区生产总值</wr-metric-tile></wr-scorecard></wr-report>`,
    );
    for (const width of [320, 1080]) {
      await resize(report, width);
      for (const block of report.children) {
        const drawn = block.shadowRoot!.querySelector('.band, .figure, .hero')!.getBoundingClientRect();
        expect([drawn.left, drawn.width], block.localName).to.deep.equal([
          report.getBoundingClientRect().left,
          width,
        ]);
      }
    }
  });

  it('leaves no strip of paper before the deep section after it, wherever it stands', async () => {
    const quote = '<wr-quote>稳中求进</wr-quote>';
    const deep = '<wr-section ground="deep" heading="二"><p>话</p></wr-section>';
    for (const before of [
      `<p>话</p>${quote}`,
      quote,
      `<wr-section heading="一"><p>话</p>${quote}</wr-section>`,
      `<wr-section ground="band" heading="一">${quote}</wr-section>`,
    ]) {
      const report = await mount(`<wr-report><wr-part heading="一">${before}${deep}</wr-part></wr-report>`);
      for (const width of [375, 1080]) {
        await resize(report, width);
        const band = report.querySelector('wr-quote')!.shadowRoot!.querySelector('.band')!;
        const next = report.querySelector('[ground="deep"]')!;
        const strip = next.getBoundingClientRect().top - band.getBoundingClientRect().bottom;
        expect(strip, `${before} at ${width}`).to.be.closeTo(0, 0.5);
      }
    }
  });

  it('reaches from edge to edge of the page, whatever it says', async () => {
    for (const text of [
      '让发展更有温度，让幸福更有质感。',
      '长'.repeat(200),
      'https://example.com/very/long',
    ]) {
      const report = await mount(page(text));
      for (const width of [320, 540, 1300]) {
        await resize(report, width);
        const band = report
          .querySelector('wr-quote')!
          .shadowRoot!.querySelector('.band')!
          .getBoundingClientRect();
        expect([band.left, band.width]).to.deep.equal([report.getBoundingClientRect().left, width]);
        expect(fitFaults(report)).to.deep.equal([]);
      }
    }
  });
});
