import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';
import {createTheme} from '../../src/brand/index.js';
import '../../src/define.js';
import {darkThemes} from '../../src/themes/dark.js';
import {themes} from '../../src/themes/tokens.js';
import {axeFindings} from '../support/axe.js';
import {mount, settled} from '../support/fixture.js';

const page = `<wr-report motion="none">
  <wr-part heading="2022年 工作回顾">
    <wr-lede><b>领句</b>，开篇的话。</wr-lede>
    <wr-section heading="着力强化理论武装">
      <wr-metric-grid>
        <wr-metric-tile value="22" unit="场次" icon="study">开展集中学习研讨</wr-metric-tile>
        <wr-metric-tile value="14" unit="篇">组织撰写<wr-tally slot="note" value="14" unit="篇" filled="5">遴选 5 篇</wr-tally></wr-metric-tile>
      </wr-metric-grid>
      <p>全年共办理提案225件。</p>
    </wr-section>
    <wr-section heading="聚焦" ground="deep"><wr-cards><wr-card lead="坚持协商" keyword="大民生"><p>深入调研。</p></wr-card></wr-cards></wr-section>
    <wr-section heading="清单" ground="band"><wr-progress-checklist><wr-check-item>聚焦产业献智</wr-check-item><wr-check-item>聚焦民生献智</wr-check-item></wr-progress-checklist></wr-section>
  </wr-part>
</wr-report>`;

describe('editions made by tokens alone', () => {
  it('draw everything in the colours of a fourth theme, with its contrast', async () => {
    const report = await mount(page, {width: 750});
    for (const [role, color] of Object.entries(darkThemes.jade))
      report.style.setProperty(`--wr-${role}`, color);
    await settled();
    const paint = getComputedStyle(report).backgroundColor;
    expect(paint).to.equal('rgb(18, 23, 21)');
    expect(await axeFindings(report)).to.deep.equal([]);
  });

  it('are dark, or as the reader has the system, by a word beside the name; prints and exports are light', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(createTheme('#5b2c83').css);
    document.adoptedStyleSheets.push(sheet);
    const {light: brand, dark: brandDark} = createTheme('#5b2c83');
    const expected: Record<string, [light: string, dark: string]> = {
      // The sheet is for reports that name no theme, too.
      auto: [brand.paper, brandDark.paper],
      dark: [brandDark.paper, brandDark.paper],
      'vermilion auto': [themes.vermilion.paper, darkThemes.vermilion.paper],
      'jade auto': [themes.jade.paper, darkThemes.jade.paper],
      'auto azure': [themes.azure.paper, darkThemes.azure.paper],
      'brand auto': [brand.paper, brandDark.paper],
      'vermilion dark': [darkThemes.vermilion.paper, darkThemes.vermilion.paper],
      'jade dark': [darkThemes.jade.paper, darkThemes.jade.paper],
      'azure dark': [darkThemes.azure.paper, darkThemes.azure.paper],
      'brand dark': [brandDark.paper, brandDark.paper],
      jade: [themes.jade.paper, themes.jade.paper],
    };
    const reports = new Map<string, HTMLElement>();
    for (const theme of Object.keys(expected))
      reports.set(theme, await mount(`<wr-report theme="${theme}" motion="none"></wr-report>`));
    const hex = (element: HTMLElement) =>
      getComputedStyle(element)
        .backgroundColor.match(/\d+/g)!
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('');
    const look = (which: 0 | 1) => {
      for (const [theme, colors] of Object.entries(expected))
        expect(`#${hex(reports.get(theme)!)}`, theme).to.equal(colors[which]);
    };
    try {
      await emulateMedia({colorScheme: 'light'});
      look(0);
      await emulateMedia({colorScheme: 'dark'});
      look(1);
      const following = reports.get('jade auto')!;
      following.setAttribute('data-export', '');
      expect(`#${hex(following)}`).to.equal(themes.jade.paper);
      await emulateMedia({media: 'print', colorScheme: 'dark'});
      expect(`#${hex(reports.get('azure dark')!)}`).to.equal(themes.azure.paper);
      expect(`#${hex(reports.get('brand auto')!)}`).to.equal(brand.paper);
    } finally {
      await emulateMedia({media: 'screen', colorScheme: 'light'});
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  });

  it('set text in 18px and more on a phone, which still fits (large type)', async () => {
    for (const width of [320, 360, 375, 414, 768]) {
      const report = await mount(page, {width});
      report.style.setProperty('--wr-unit-min', 'min(1.17px, 0.3125cqi)');
      await settled();
      const text = report.querySelector('p')!;
      if (width >= 375) expect(parseFloat(getComputedStyle(text).fontSize), `${width}`).to.be.at.least(18);
      expect(report.scrollWidth, `${width}`).to.be.at.most(width);
      for (const element of report.querySelectorAll<HTMLElement>('*')) {
        if (element.offsetParent)
          expect(element.getBoundingClientRect().right, element.localName).to.be.at.most(width + 1);
      }
      report.parentElement!.remove();
    }
  });
});
