import {expect} from 'chai';
import '../../src/elements/toolbar/define.js';
import type {WrToolbar} from '../../src/elements/toolbar/toolbar.js';
import {axeFindings} from '../support/axe.js';
import {mount, warningsOf} from '../support/fixture.js';

const buttonsOf = (toolbar: WrToolbar) => [...toolbar.shadowRoot!.querySelectorAll('button')];
const namesOf = (toolbar: WrToolbar) => buttonsOf(toolbar).map(({textContent}) => textContent.trim());
const inLanguage = async (lang: string) => {
  const around = await mount(`<div lang="${lang}"><wr-toolbar for="nowhere"></wr-toolbar></div>`);
  const toolbar = around.querySelector<WrToolbar>('wr-toolbar')!;
  await toolbar.updateComplete;
  return toolbar;
};

describe('wr-toolbar', () => {
  it('speaks the language of the page: English, or Chinese where it is another', async () => {
    const english = ['Long picture', 'Slices', 'PDF', 'Slides', 'Static page', 'Copy for WeChat'];
    const chinese = ['长图', '切图', 'PDF', 'PPT', '静态网页', '复制到公众号'];
    expect(namesOf(await inLanguage('en'))).to.deep.equal(english);
    expect(namesOf(await inLanguage('en-GB'))).to.deep.equal(english);
    for (const lang of ['zh-CN', 'zh-Hant', 'ja', 'enm', ''])
      expect(namesOf(await inLanguage(lang)), lang).to.deep.equal(chinese);
  });

  it('says that there is no report, and what to write', async () => {
    for (const [lang, said, warning] of [
      ['zh-CN', '页面上没有找到报告。', '不是任何 wr-report 的 id'],
      ['en', 'There is no report on the page.', 'is the id of no wr-report'],
    ] as const) {
      const toolbar = await inLanguage(lang);
      const warnings = await warningsOf(async () => {
        buttonsOf(toolbar)[0]!.click();
        await toolbar.updateComplete;
      });
      expect(toolbar.shadowRoot!.querySelector('.status')!.textContent).to.equal(said);
      expect(warnings.join()).to.include(warning);
    }
  });

  it('is one stop of the Tab key; the arrow keys, Home and End walk round', async () => {
    const toolbar = await inLanguage('zh-CN');
    const buttons = buttonsOf(toolbar);
    const press = async (key: string) => {
      const from = toolbar.shadowRoot!.activeElement ?? buttons[0]!;
      from.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
      await toolbar.updateComplete;
      return buttons.indexOf(toolbar.shadowRoot!.activeElement as HTMLButtonElement);
    };
    buttons[0]!.focus();
    const walk: number[] = [];
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'End', 'Home'])
      walk.push(await press(key));
    expect(walk).to.deep.equal([5, 0, 1, 5, 0, 5, 0]);
    expect(buttons.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
  });

  it('has no findings of axe', async () => {
    expect(await axeFindings(await inLanguage('zh-CN'))).to.deep.equal([]);
  });
});
