import {expect} from 'chai';
import '../../src/elements/icon/define.js';
import type {WrIcon} from '../../src/elements/icon/icon.js';
import {iconNames} from '../../src/elements/shared/icon.js';
import {icons} from '../../src/themes/icons/paths.js';
import {axeFindings} from '../support/axe.js';
import {mount, warningsOf} from '../support/fixture.js';

describe('<wr-icon>', () => {
  it('draws each of the sixteen icons inside its square, with one accent of gold', async () => {
    expect(iconNames).to.have.length(16);
    for (const name of iconNames) {
      const icon = await mount<WrIcon>(`<wr-icon name="${name}"></wr-icon>`);
      const paths = [...icon.shadowRoot!.querySelectorAll('path')];
      expect(
        paths.filter((path) => path.outerHTML.includes('--wr-gold')),
        name,
      ).to.have.length(1);
      for (const path of paths) {
        const {x, y, width, height} = path.getBBox();
        expect(Math.min(x, y), name).to.be.at.least(0.85);
        expect(Math.max(x + width, y + height), name).to.be.at.most(31.15);
      }
      expect(icons[name]![0]).to.match(/^M/);
    }
  });

  it('is decoration without a label and an image with one', async () => {
    const silent = await mount<WrIcon>('<wr-icon name="book"></wr-icon>');
    expect(silent.shadowRoot!.querySelector('[role]')).to.equal(null);
    const told = await mount<WrIcon>('<wr-icon name="book" label="书吧"></wr-icon>');
    const image = told.shadowRoot!.querySelector('[role=img]')!;
    expect(image.getAttribute('aria-label')).to.equal('书吧');
    expect(await axeFindings(told)).to.deep.equal([]);
  });

  it('is as large as --wr-icon-size says', async () => {
    const icon = await mount<WrIcon>('<wr-icon name="pen" style="--wr-icon-size: 46px"></wr-icon>');
    const {width, height} = icon.getBoundingClientRect();
    expect([width, height]).to.deep.equal([46, 46]);
    expect(icon.shadowRoot!.querySelector('svg')!.getBoundingClientRect().height).to.equal(46);
  });

  it('draws nothing for a name it does not know and warns once, listing the names', async () => {
    const warnings = await warningsOf(async () => {
      const icon = await mount<WrIcon>('<wr-icon name="toString"></wr-icon>');
      expect(icon.shadowRoot!.querySelector('svg')).to.equal(null);
      icon.label = '图标';
      await icon.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('toString').and.to.include('handshake');
  });
});
