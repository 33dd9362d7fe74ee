import {expect} from 'chai';
import '../../src/elements/credits/define.js';
import '../../src/elements/report/define.js';
import type {WrCredits} from '../../src/elements/credits/credits.js';
import {axeFindings} from '../support/axe.js';
import {mount, resize, warningsOf} from '../support/fixture.js';

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
