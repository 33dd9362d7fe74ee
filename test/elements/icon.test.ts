import {expect} from 'chai';
import '../../src/elements/icon/define.js';
import type {WrIcon} from '../../src/elements/icon/icon.js';
import {allIcons} from '../../src/art/icons/all.js';
import {iconAliases, iconNames} from '../../src/themes/icons/names.js';
import {icons as known} from '../../src/themes/icons/paths.js';
import {registerIcons} from '../../src/art/register.js';
import {axeFindings} from '../support/axe.js';
import {mount, warningsOf} from '../support/fixture.js';

describe('<wr-icon>', () => {
  it('has sixteen icons at once; all others, and their names in Chinese, once they are registered', async () => {
    expect(Object.keys(known)).to.have.length(16);
    const drawn = (icon: WrIcon) => icon.shadowRoot!.querySelector('svg') !== null;
    let late: WrIcon[] = [];
    const warnings = await warningsOf(async () => {
      const list = await mount(
        ['study', 'grain', '粮食', '学习', 'wheat']
          .map((name) => `<wr-icon name="${name}"></wr-icon>`)
          .join(''),
      );
      late = [list as WrIcon, ...list.parentElement!.querySelectorAll<WrIcon>('wr-icon ~ wr-icon')];
    });
    expect(late.map(drawn)).to.deep.equal([true, false, false, false, false]);
    expect(warnings).to.have.length(4);
    expect(warnings[0]).to.include('art/icons/define.js').and.to.include('registerIcons');
    registerIcons(allIcons());
    await Promise.all(late.map((icon) => icon.updateComplete));
    expect(late.map(drawn)).to.deep.equal([true, true, true, true, true]);
    await import('../../src/art/icons/define.js');
    expect(await warningsOf(() => mount('<wr-icon name="graim"></wr-icon>'))).to.match(/是不是“grain”/);
  });

  it('takes an icon of the page, also in place of one that is there', async () => {
    const own = ['M4 4H28', 'M4 28H28', 'solid'] as const;
    const paths = (icon: WrIcon) =>
      [...icon.shadowRoot!.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    const icon = await mount<WrIcon>('<wr-icon name="pen"></wr-icon>');
    expect(paths(icon)).to.deep.equal(known['pen']!.slice(0, 2));
    registerIcons({pen: own, 我的: own});
    icon.name = '我的';
    await icon.updateComplete;
    expect(paths(icon)).to.deep.equal(own.slice(0, 2));
    icon.name = 'pen';
    await icon.updateComplete;
    expect(paths(icon)).to.deep.equal(own.slice(0, 2));
    registerIcons({pen: known['pen']!});
  });

  it('draws none that is no drawing, and says in the language of the page what one is', async () => {
    const register = registerIcons as (icons: Record<string, unknown>) => void;
    const bad = {
      word: ['a path', 'M4 4H9'],
      cut: ['M4 4 L', 'M4 4H9'],
      accent: ['M4 4H9', '4 4'],
      string: 'M4 4H28',
      object: {lines: 'M4 4H9'},
      short: ['M4 4H9'],
      number: [1, 2],
    };
    const {documentElement} = document;
    const {lang} = documentElement;
    for (const [tag, text] of [
      ['zh-CN', /^registerIcons：图标“.*”画不出来.*先线条/],
      ['en', /^registerIcons: icon ".*" cannot be drawn.* lines/],
    ] as const) {
      documentElement.lang = tag;
      const warnings = await warningsOf(() => Promise.resolve(register({...bad, plain: ['M4 4H9', '']})));
      expect(warnings).to.have.length(Object.keys(bad).length);
      for (const warning of warnings) expect(warning).to.match(text);
    }
    documentElement.lang = lang;
    const drawn = async (name: string) =>
      (await mount<WrIcon>(`<wr-icon name="${name}"></wr-icon>`)).shadowRoot!.querySelector('svg') !== null;
    const warnings = await warningsOf(async () => {
      for (const name of Object.keys(bad)) expect(await drawn(name), name).to.equal(false);
      expect(await drawn('plain')).to.equal(true);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('knows each icon by one English and one Chinese name, and by an alias that is neither', () => {
    const names = [...Object.entries(iconNames).flat(), ...Object.keys(iconAliases)];
    expect(new Set(names)).to.have.length(names.length);
    expect(Object.keys(iconNames)).to.have.length(149);
    expect(Object.keys(allIcons()).sort()).to.deep.equal([...names].sort());
  });

  it('draws each icon inside its square, with one accent of gold', async () => {
    const icons = allIcons();
    registerIcons(icons);
    const names = Object.keys(iconNames);
    const first = await mount<WrIcon>(names.map((name) => `<wr-icon name="${name}"></wr-icon>`).join(''));
    for (const [i, name] of names.entries()) {
      const icon = first.parentElement!.children[i]!;
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

  it('draws nothing for a name it does not know and warns once, saying what brings more', async () => {
    const warnings = await warningsOf(async () => {
      const icon = await mount<WrIcon>('<wr-icon name="toString"></wr-icon>');
      expect(icon.shadowRoot!.querySelector('svg')).to.equal(null);
      icon.label = '图标';
      await icon.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('toString').and.to.include('registerIcons');
  });
});
