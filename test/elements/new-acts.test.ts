import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/define.js';
import type {WrNewActs} from '../../src/index.js';
import {axeFindings} from '../support/axe.js';
import {labelFaults, labelWords, shownPicture} from '../support/diagrams.js';
import {fitFaults} from '../support/fits.js';
import {mount, resize, settled, warningsOf} from '../support/fixture.js';
import {heardText} from '../support/flat-tree.js';

const widths = [320, 375, 540, 768, 1080, 1440];
const reference: [key: string, outcome: string, sentence: string][] = [
  [
    '稳进增效',
    '更强担当',
    '紧扣稳进增效，精准建言献策、强化民主监督，在助力助推县域提速发展中扛起更强担当。',
  ],
  [
    '除险清患',
    '更实举措',
    '紧扣除险清患，发扬斗争精神、主动担当作为，在助力防范化解重大风险中拿出更实举措。',
  ],
  [
    '改革求变',
    '更大作用',
    '紧扣改革求变，完善制度机制、推进创新发展，在释放政协制度效能潜能中发挥更大作用。',
  ],
  [
    '惠民有感',
    '更优答卷',
    '紧扣惠民有感，坚持人民至上、厚植为民情怀，在力促民生福祉持续改善中书写更优答卷。',
  ],
  [
    '干部能力',
    '更好风貌',
    '紧扣干部能力，深化学习培训、练就过硬本领，在推动政协工作提质增效中展示更好风貌。',
  ],
];
const sentences = reference.map(([, , sentence]) => sentence).join('');

interface Options {
  count?: number;
  times?: number;
  shape?: string;
  heading?: string;
}

function acts({count = 5, times = 1, shape = 'blossom', heading = '五大新作为'}: Options = {}): string {
  const items = Array.from({length: count}, (_, i) => {
    const [key, outcome, sentence] = reference[i % 5] as [string, string, string];
    const [longKey, longOutcome] = [key.repeat(times), outcome.repeat(times)];
    const text = sentence.replace(key, longKey).replace(outcome, longOutcome);
    return `<wr-act heading="${longKey}" outcome="${longOutcome}">${text}</wr-act>`;
  });
  return `<wr-new-acts heading="${heading.repeat(times)}" shape="${shape}">${items.join('')}</wr-new-acts>`;
}

const inReport = (markup: string) =>
  `<wr-report><wr-section heading="着力重点">${markup}</wr-section></wr-report>`;
const petals = (element: Element) => shownPicture(element)?.querySelectorAll('path[data-index]') ?? [];

/** The roles of the acts inside, as each draws itself. */
const rolesOf = (element: Element) =>
  [...element.children].map((act) => act.shadowRoot?.firstElementChild?.getAttribute('role'));

describe('wr-new-acts', () => {
  for (const shape of ['blossom', 'ring']) {
    for (const [name, options] of [
      ['five', {}],
      ['labels three times as long', {times: 3}],
      ['one', {count: 1}],
      ['three', {count: 3}],
      ['eight', {count: 8}],
      ['eight, three times as long', {count: 8, times: 3}],
    ] as [string, Options][]) {
      it(`keeps every label in its ${shape === 'ring' ? 'sector' : 'petal'} at any width: ${name}`, async () => {
        const report = await mount(inReport(acts({...options, shape})), {width: 320});
        const element = report.querySelector('wr-new-acts') as WrNewActs;
        for (const width of widths) {
          await resize(report, width);
          const picture = shownPicture(element);
          if (picture) expect(labelFaults(picture), String(width)).to.deep.equal([]);
          expect(fitFaults(report), String(width)).to.deep.equal([]);
        }
      });
    }
  }

  it('draws the reference as a flower at every width from a small phone on', async () => {
    const report = await mount(inReport(acts()), {width: 320});
    const element = report.querySelector('wr-new-acts') as WrNewActs;
    for (const width of widths) {
      await resize(report, width);
      expect(petals(element), String(width)).to.have.length(5);
      const labels = [...(shownPicture(element)?.querySelectorAll('.label') ?? [])].map(labelWords);
      expect(labels).to.deep.equal([...reference.map(([key, outcome]) => key + outcome), '五大新作为']);
    }
  });

  it('is a list only in a block under 16em, and there shows its title', async () => {
    const element = await mount(acts(), {width: 250});
    expect(shownPicture(element)).to.equal(undefined);
    const title = [...element.shadowRoot!.querySelectorAll('h4')].find((h) => h.getClientRects().length > 0);
    expect(title?.textContent).to.equal('五大新作为');
    expect(fitFaults(element)).to.deep.equal([]);
  });

  it('stands beside its list where there is room for both', async () => {
    const element = await mount(acts(), {width: 900});
    const picture = shownPicture(element)?.getBoundingClientRect() as DOMRect;
    const list = element.shadowRoot?.querySelector('[role="list"]')?.getBoundingClientRect() as DOMRect;
    expect(picture.right).to.be.below(list.left);
    expect(labelFaults(shownPicture(element) as Element)).to.deep.equal([]);
  });

  it('draws three to eight acts; one, two, nine and fifty are a list', async () => {
    for (const [count, drawn] of [
      [1, false],
      [2, false],
      [3, true],
      [8, true],
      [9, false],
      [50, false],
    ] as const) {
      const element = await mount(acts({count}), {width: 540});
      expect(petals(element).length, String(count)).to.equal(drawn ? count : 0);
      expect(rolesOf(element)).to.deep.equal(Array(count).fill('listitem'));
    }
  });

  it('lets a screen reader hear its title, then each full sentence once and in order', async () => {
    const element = await mount(acts(), {width: 540});
    expect(heardText(element)).to.equal(`五大新作为${sentences}`);
    expect(shownPicture(element)?.getAttribute('aria-label')).to.match(
      /^五大新作为：稳进增效，更强担当；除险清患/,
    );
  });

  it('does not repeat a title that the text before it has just said', async () => {
    const page = await mount(`<div><p>紧扣展现“五大新作为”。</p>${acts()}</div>`, {width: 540});
    expect(heardText(page)).to.equal(`紧扣展现“五大新作为”。${sentences}`);
  });

  it('takes its title from the slot as well', async () => {
    const markup = acts({heading: ''}).replace(
      '<wr-act',
      '<span slot="heading">五大<b>新作为</b></span><wr-act',
    );
    const element = await mount(markup, {width: 540});
    expect(heardText(element)).to.equal(`五大新作为${sentences}`);
    expect(
      labelWords([...(shownPicture(element)?.querySelectorAll('.label') ?? [])].at(-1) as Element),
    ).to.equal('五大新作为');
  });

  it('has a real list', async () => {
    const element = await mount(acts());
    const list = element.shadowRoot?.querySelector('[role="list"]') as Element;
    expect(list.querySelector('slot')?.assignedElements()).to.have.length(5);
    expect(rolesOf(element)).to.deep.equal(Array(5).fill('listitem'));
  });

  it('passes axe with flower, ring and list', async () => {
    for (const markup of [acts(), acts({shape: 'ring'}), acts({count: 2})]) {
      expect(await axeFindings(await mount(markup, {width: 540}))).to.deep.equal([]);
    }
  });

  it('redraws when acts come, go and change', async () => {
    const element = await mount(acts(), {width: 540});
    element.lastElementChild?.remove();
    element.firstElementChild?.setAttribute('heading', '稳中求进');
    await settled();
    expect(petals(element)).to.have.length(4);
    expect(labelWords(shownPicture(element)?.querySelector('.label') as Element)).to.equal(
      '稳中求进更强担当',
    );
  });

  describe('highlight', () => {
    it('lights a petal and its act together, from either', async () => {
      const element = await mount(acts(), {width: 540});
      const litActs = () => [...element.children].map((act) => act.getAttribute('data-lit'));
      const over = (target: Element) =>
        target.dispatchEvent(
          new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'}),
        );
      over(petals(element)[2] as Element);
      expect(litActs()).to.deep.equal(['off', 'off', 'on', 'off', 'off']);
      over(element.children[4] as Element);
      expect([...petals(element)].map((petal) => petal.getAttribute('data-lit'))).to.deep.equal([
        'off',
        'off',
        'off',
        'off',
        'on',
      ]);
    });

    it('moves by arrow keys and lets go on Escape', async () => {
      const element = await mount(acts(), {width: 540});
      const picked: number[] = [];
      element.addEventListener('wr-select', (event) =>
        picked.push((event as CustomEvent<{index: number}>).detail.index),
      );
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'ArrowLeft'});
      await sendKeys({press: 'Escape'});
      expect(picked).to.deep.equal([0, 4, -1]);
    });

    it('adds nothing to what is heard', async () => {
      const element = await mount(acts(), {width: 540});
      await sendKeys({press: 'Tab'});
      expect(heardText(element)).to.equal(`五大新作为${sentences}`);
      expect(await axeFindings(element, ['color-contrast'])).to.deep.equal([]);
    });
  });

  describe('given something wrong', () => {
    const broken: [name: string, markup: string, warning: RegExp][] = [
      ['nothing', '<wr-new-acts heading="五大新作为"></wr-new-acts>', /<wr-new-acts>: 是空的，请放 <wr-act>/],
      ['an unknown shape', acts({shape: 'star'}), /shape 没有“star”这种写法，可写 blossom、ring/],
      [
        'acts without headings',
        acts().replace(/ heading="(稳进增效|惠民有感)" outcome="[^"]*"/g, ''),
        /有一个 <wr-act> 没有文字/,
      ],
      [
        'an unexpected child',
        acts().replace('</wr-new-acts>', '<p>话</p></wr-new-acts>'),
        /里面有 <p>，请写 <wr-act>/,
      ],
    ];
    for (const [name, markup, warning] of broken) {
      it(`warns once and draws the rest: ${name}`, async () => {
        let element!: WrNewActs;
        const warnings = await warningsOf(async () => {
          element = await mount<WrNewActs>(markup, {width: 540});
          element.requestUpdate();
          await settled();
        });
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(warning);
        if (name !== 'nothing') expect(heardText(element)).to.contain(sentences);
      });
    }

    it('takes markup in attributes as text', async () => {
      const markup = acts().replace('heading="五大新作为"', 'heading="&lt;img src=x&gt;"');
      const element = await mount(markup, {width: 540});
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
      expect(heardText(element)).to.contain('<img src=x>');
    });
  });
});

describe('wr-act', () => {
  const parts = (element: Element) => ({
    head: element.shadowRoot?.querySelector('.head')?.textContent?.trim(),
    text: element.shadowRoot?.querySelector('.text')?.textContent?.trim(),
    outcome: element.shadowRoot?.querySelector('.outcome')?.textContent,
  });

  it('sets the lead and the key above the rest, and the outcome apart; together they are the sentence', async () => {
    const act = await mount(
      '<wr-act heading="稳进增效" outcome="更强担当">紧扣稳进增效，扛起更强担当。</wr-act>',
    );
    expect(parts(act)).to.deep.equal({head: '紧扣稳进增效，', text: '扛起更强担当。', outcome: '更强担当'});
    expect(heardText(act)).to.equal('紧扣稳进增效，扛起更强担当。');
  });

  it('leaves the sentence whole where the key stands further on, and says the key once', async () => {
    const sentence = '今后一年我们要坚持稳中求进，推动稳进增效。';
    const act = await mount(`<wr-act heading="稳进增效">${sentence}</wr-act>`);
    expect(parts(act)).to.include({head: '稳进增效', text: sentence});
    expect(heardText(act)).to.equal(sentence);
  });

  it('says a key that the sentence does not have before it', async () => {
    const act = await mount('<wr-act heading="稳进增效">精准建言献策。</wr-act>');
    expect(heardText(act)).to.equal('稳进增效精准建言献策。');
  });

  it('keeps a link that the author wrote', async () => {
    const act = await mount('<wr-act heading="稳进增效">紧扣稳进增效，见<a href="#a">附件</a>。</wr-act>');
    expect(heardText(act)).to.equal('紧扣稳进增效，见附件。');
    expect(act.querySelector('a')?.getClientRects()).to.have.length(1);
  });

  it('shows its sentence without heading and outcome', async () => {
    const act = await mount('<wr-act>精准建言献策。</wr-act>');
    expect(heardText(act)).to.equal('精准建言献策。');
  });
});
