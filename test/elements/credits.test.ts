import {expect} from 'chai';
import '../../src/elements/credits/define.js';
import '../../src/elements/report/define.js';
import type {WrCredits} from '../../src/elements/credits/credits.js';
import {axeFindings} from '../support/axe.js';
import {mount, resize, settled, warningsOf} from '../support/fixture.js';

describe('<wr-credits>', () => {
  it('holds long credits at any width: the water grows', async () => {
    const lines = [
      '来源：某某县政协',
      '整理：记者甲、记者乙',
      '制图：编辑丙',
      '初审：丁',
      '复审：戊',
      '终审：己',
    ];
    const report = await mount(
      `<wr-report><wr-credits>${lines.map((line) => `<p>${line.repeat(4)}</p>`).join('')}</wr-credits></wr-report>`,
    );
    const credits = report.querySelector<WrCredits>('wr-credits')!;
    for (const width of [320, 375, 768, 1080, 1440]) {
      await resize(report, width);
      const water = credits.shadowRoot!.querySelector('.water')!.getBoundingClientRect();
      for (const line of credits.querySelectorAll('p')) {
        const box = line.getBoundingClientRect();
        expect(box.top).to.be.greaterThan(water.top + 0.12 * width);
        expect(box.bottom).to.be.lessThan(water.bottom);
        expect(line.scrollWidth).to.be.at.most(line.clientWidth);
      }
      expect(credits.scrollWidth).to.be.at.most(credits.clientWidth);
    }
  });

  it('keeps the edges of a picture to scan that has few pixels, and leaves a large one smooth', async () => {
    const picture = (size: number): string => {
      const canvas = Object.assign(document.createElement('canvas'), {width: size, height: size});
      return `<img alt="全文" src="${canvas.toDataURL()}">`;
    };
    const rendering = async (size: number, wrap: (image: string) => string): Promise<string> => {
      const report = await mount(
        `<wr-report><wr-credits>${wrap(picture(size))}来源</wr-credits></wr-report>`,
      );
      const image = report.querySelector('img')!;
      await image.decode();
      await settled(report);
      return getComputedStyle(image).imageRendering;
    };
    const figure = (image: string): string => `<figure slot="qr">${image}</figure>`;
    const alone = (image: string): string => image.replace('<img', '<img slot="qr"');
    for (const wrap of [figure, alone]) {
      expect(await rendering(29, wrap)).to.equal('pixelated');
      expect(await rendering(430, wrap)).to.equal('auto');
    }
  });

  it('puts a slogan and a picture to scan above the scenery, side by side, and pairs in columns', async () => {
    const report = await mount(
      `<wr-report><wr-credits><p slot="motto">实干争先开新局，同心共绘新岚江</p><small slot="motto">演示数据</small>
      <figure slot="qr"><img alt="全文" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E"><figcaption>扫码读报告全文</figcaption></figure>
      <dl><dt>来源</dt><dd>省政府工作报告</dd><dt>制图</dt><dd>融媒体中心</dd></dl></wr-credits></wr-report>`,
    );
    const box = (selector: string) => report.querySelector(selector)!.getBoundingClientRect();
    const credits = report.querySelector('wr-credits')!;
    for (const width of [320, 375, 1080]) {
      await resize(report, width);
      const shore = credits.shadowRoot!.querySelector('.shore')!.getBoundingClientRect();
      expect(box('[slot=motto]').right).to.be.below(box('[slot=qr]').left);
      expect(box('[slot=qr]').bottom).to.be.below(shore.top + 0.2 * shore.height);
      expect(box('[slot=qr]').right).to.be.below(box('wr-credits').right);
      expect(box('img').width).to.be.closeTo(box('img').height, 0.5);
      // One pair a row on a phone, two on a page.
      expect(Math.abs(box('dt').top - box('dd:last-child').top) < 2).to.equal(width === 1080);
      expect(credits.scrollWidth).to.be.at.most(credits.clientWidth);
    }
    expect(await axeFindings(report, ['color-contrast'])).to.deep.equal([]);
    report.querySelectorAll('[slot]').forEach((each) => each.remove());
    await new Promise((resolve) => setTimeout(resolve));
    await resize(report, 1080);
    expect(credits.getBoundingClientRect().height).to.be.closeTo(560, 4);
  });

  it('keeps the shape of the picture for one line', async () => {
    const report = await mount('<wr-report><wr-credits>某某整理 某某制图</wr-credits></wr-report>', {
      width: 1080,
    });
    expect(report.querySelector('wr-credits')!.getBoundingClientRect().height).to.be.closeTo(560, 4);
    expect(await axeFindings(report, ['color-contrast'])).to.deep.equal([]);
  });

  it('draws no river for none, and warns once about an unknown scene', async () => {
    const warnings = await warningsOf(async () => {
      const credits = await mount<WrCredits>('<wr-credits scene="none">某某整理</wr-credits>');
      expect(credits.shadowRoot!.querySelector('svg')).to.equal(null);
      Object.assign(credits, {scene: 'sea'});
      await credits.updateComplete;
      expect(credits.shadowRoot!.querySelectorAll('svg')).to.have.length(0);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<wr-credits>').and.to.include('sea').and.to.include('registerScene');
  });
});
