import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/define.js';
import type {WrGoalPyramid} from '../../src/index.js';
import {axeFindings} from '../support/axe.js';
import {labelFaults, labelWords, shownPicture} from '../support/diagrams.js';
import {fitFaults} from '../support/fits.js';
import {mount, resize, settled, warningsOf} from '../support/fixture.js';
import {heardText} from '../support/flat-tree.js';

const widths = [320, 375, 540, 768, 1080, 1440];

/** A goal `生态|新样板` has a heading. */
function pyramid(tiers: readonly (readonly [heading: string, ...goals: string[]])[], content = ''): string {
  const goal = (text: string) => {
    const [first = '', second] = text.split('|');
    return second === undefined
      ? `<wr-goal>${first}</wr-goal>`
      : `<wr-goal heading="${first}">${second}</wr-goal>`;
  };
  return `<wr-goal-pyramid>${tiers
    .map(
      ([heading, ...goals]) =>
        `<wr-goal-tier heading="${heading}">${goals.map(goal).join('')}${content}</wr-goal-tier>`,
    )
    .join('')}</wr-goal-pyramid>`;
}

const reference = [
  ['总的要求'],
  ['主攻方向', '生态|新样板', '乡村|新示范', '文旅|新胜地'],
  ['着力重点', '稳进增效', '除险清患', '改革求变', '惠民有感', '干部能力'],
] as const;
const threefold = (text: string) =>
  text
    .split('|')
    .map((part) => part.repeat(3))
    .join('|');
const words = reference.flat().join('').replace(/\|/g, '');

const cases: [name: string, tiers: [string, ...string[]][]][] = [
  ['the reference', reference.map(([...tier]) => tier as [string, ...string[]])],
  ['labels three times as long', reference.map((tier) => tier.map(threefold) as [string, ...string[]])],
  [
    'one goal a tier',
    [
      ['总的要求', '总的要求'],
      ['主攻方向', '生态'],
      ['着力重点', '稳进增效'],
    ],
  ],
  [
    'eight goals a tier',
    [
      ['总的要求'],
      ['主攻方向', ...Array<string>(8).fill('生态')],
      ['着力重点', ...Array<string>(8).fill('稳进增效')],
    ],
  ],
  ['eight goals in the apex', [['总的要求', ...Array<string>(8).fill('稳进增效')]]],
  ['one tier', [['总的要求']]],
  [
    'six tiers',
    [
      ['总的要求'],
      ...[2, 3, 4, 5, 6].map((n): [string, ...string[]] => [
        '着力重点',
        ...Array<string>(n).fill('稳进增效'),
      ]),
    ],
  ],
  ['titles only', [['总的要求'], ['主攻方向'], ['着力重点']]],
  [
    'Latin and digits',
    [
      ['GDP目标', '增长5%左右'],
      ['R&amp;D投入', '经费|390余万元', 'AI企业|12家', '5G基站|2500余个'],
      ['Digital', 'Smart City', '5G+AI', '12345热线', 'PM2.5'],
    ],
  ],
  [
    'a word without end',
    [
      ['Donaudampfschifffahrtsgesellschaft', 'Llanfairpwllgwyngyllgogerychwyrndrobwll'],
      ['主攻方向', 'Pneumonoultramicroscopicsilicovolcanoconiosis'],
    ],
  ],
  [
    'sentences',
    [
      ['总的要求'],
      [
        '主攻方向',
        '围绕打好生态牌，加快形成山清水秀美丽之地新样板，精选议题、深度协商、强力监督，助力打造独具特色的山清水秀美丽之地新样板',
        '生态',
      ],
    ],
  ],
];

describe('wr-goal-pyramid', () => {
  for (const [name, tiers] of cases) {
    it(`keeps every label in its shape and off the others at any width: ${name}`, async () => {
      const report = await mount(`<wr-report>${pyramid(tiers)}</wr-report>`, {width: 320});
      const element = report.querySelector('wr-goal-pyramid') as WrGoalPyramid;
      for (const width of widths) {
        await resize(report, width);
        const picture = shownPicture(element) as HTMLElement;
        expect(labelFaults(picture), String(width)).to.deep.equal([]);
        expect(fitFaults(report), String(width)).to.deep.equal([]);
      }
    });
  }

  it('would be found out: a label set too large leaves its shape and lies on others', async () => {
    const element = await mount(pyramid(reference), {width: 540});
    const picture = shownPicture(element) as HTMLElement;
    for (const label of picture.querySelectorAll<HTMLElement>('.label'))
      label.style.setProperty('--key', '64');
    const faults = labelFaults(picture).join();
    expect(faults).to.match(/leaves its shape/);
    expect(faults).to.match(/lies on/);
  });

  it('says every goal once at every width, apex first', async () => {
    const element = await mount<WrGoalPyramid>(pyramid(reference), {width: 320});
    for (const width of widths) {
      await resize(element, width);
      const labels = [...(shownPicture(element)?.querySelectorAll('.label, .bar') ?? [])];
      expect(labels.map(labelWords).join(''), String(width)).to.equal(words);
    }
  });

  it('is drawn as a true pyramid in the reference from a phone to a wide page', async () => {
    const report = await mount(`<wr-report>${pyramid(reference)}</wr-report>`, {width: 320});
    const element = report.querySelector('wr-goal-pyramid') as WrGoalPyramid;
    for (const width of widths) {
      await resize(report, width);
      const shapes = [...(shownPicture(element)?.querySelectorAll<SVGPathElement>('path[data-index]') ?? [])];
      expect(shapes.length, String(width)).to.equal(1 + 1 + 3 + 1 + 5);
      const boxes = shapes.map((shape) => shape.getBBox());
      const apex = boxes[0] as DOMRect;
      const base = Math.max(...boxes.map(({x, width: w}) => x + w)) - Math.min(...boxes.map(({x}) => x));
      const height = Math.max(...boxes.map(({y, height: h}) => y + h));
      expect(apex.width / apex.height).to.be.closeTo(base / height, 0.01);
    }
  });

  it('draws the same without a report around it', async () => {
    const element = await mount(pyramid(reference), {width: 480});
    const picture = shownPicture(element) as HTMLElement;
    expect(labelFaults(picture)).to.deep.equal([]);
    expect(picture.querySelector('svg')?.viewBox.baseVal.width).to.equal(464);
  });

  it('is read in full when it stands alone, and as one named picture when its text follows', async () => {
    const alone = await mount(pyramid(reference), {width: 540});
    expect(heardText(alone)).to.equal(words);

    const followed = await mount(pyramid(reference, '<p>正文</p>'), {width: 540});
    const picture = shownPicture(followed) as HTMLElement;
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal(
      '目标金字塔：总的要求；主攻方向：生态新样板、乡村新示范、文旅新胜地；着力重点：稳进增效、除险清患、改革求变、惠民有感、干部能力',
    );
    expect(heardText(followed)).to.equal('总的要求正文主攻方向正文着力重点正文');
  });

  it('gives each tier with text a real heading, and hides a tier that is only goals', async () => {
    const element = await mount(
      '<wr-goal-pyramid><wr-goal-tier heading="总的要求"></wr-goal-tier><wr-goal-tier heading="主攻方向"><wr-goal>生态</wr-goal><p>正文</p></wr-goal-tier></wr-goal-pyramid>',
    );
    const [first, second] = element.querySelectorAll('wr-goal-tier');
    expect(first?.getClientRects()).to.have.length(0);
    expect(second?.shadowRoot?.querySelector('h3')?.textContent).to.contain('主攻方向');
  });

  it('begins a band with its ridge, and leaves room for it', async () => {
    const element = await mount(
      '<wr-goal-pyramid><wr-goal-tier heading="总的要求"><p>正文</p></wr-goal-tier><wr-goal-tier heading="主攻方向" ground="band"><p>正文</p></wr-goal-tier></wr-goal-pyramid>',
      {width: 540},
    );
    const [first, second] = element.querySelectorAll('wr-goal-tier');
    const ridge = second?.shadowRoot?.querySelector('.ridge')?.getBoundingClientRect() as DOMRect;
    expect(ridge.bottom).to.be.closeTo(second?.getBoundingClientRect().top as number, 1);
    const text = first?.querySelector('p')?.getBoundingClientRect() as DOMRect;
    expect(ridge.top).to.be.above(text.bottom);
  });

  it('takes the room of its section, not the inset of the page once more', async () => {
    const report = await mount(
      `<wr-report><wr-section heading="目标">${pyramid(reference)}<p>话</p></wr-section>${pyramid(reference)}</wr-report>`,
      {width: 540},
    );
    const [inside, outside] = [...report.querySelectorAll('wr-goal-pyramid')].map(
      (element) => shownPicture(element)?.getBoundingClientRect() as DOMRect,
    );
    expect(inside?.left).to.be.closeTo(
      report.querySelector('p')?.getBoundingClientRect().left as number,
      0.5,
    );
    expect(outside?.left).to.be.closeTo(inside?.left as number, 0.5);
  });

  it('keeps clear of the one before it, whatever both are drawn as', async () => {
    const goals = '<wr-goal heading="强县"></wr-goal><wr-goal heading="富民"></wr-goal>';
    const kinds = [
      pyramid(reference),
      `<wr-goal-pyramid horizon="到2035年">${goals}</wr-goal-pyramid>`,
      `<wr-goal-pyramid layout="bars">${goals}</wr-goal-pyramid>`,
    ];
    for (const [open, close] of [
      ['<wr-report>', '</wr-report>'],
      ['<wr-report><wr-section heading="目标">', '</wr-section></wr-report>'],
    ]) {
      const all = kinds.flatMap((first) => kinds.map((second) => first + second)).join('');
      const report = await mount(`${open}${all}${close}`);
      for (const width of [375, 1080]) {
        await resize(report, width);
        const boxes = [...report.querySelectorAll('wr-goal-pyramid')].map((each) =>
          each.getBoundingClientRect(),
        );
        boxes.slice(1).forEach((box, i) => {
          expect(box.top - boxes[i]!.bottom, `${i} at ${width}`).to.be.above(20);
        });
      }
    }
  });

  it('shows a title of its own, as text or rich text', async () => {
    for (const markup of [
      pyramid(reference).replace('<wr-goal-pyramid>', '<wr-goal-pyramid heading="目标体系">'),
      pyramid(reference).replace('<wr-goal-pyramid>', '<wr-goal-pyramid><b slot="heading">目标体系</b>'),
    ]) {
      const element = await mount(markup, {width: 540});
      expect(heardText(element)).to.equal(`目标体系${words}`);
      expect(element.shadowRoot?.querySelector('h3')?.getClientRects()).to.have.length(1);
    }
  });

  it('redraws when goals change', async () => {
    const element = await mount(pyramid(reference));
    const [goal] = element.querySelectorAll('wr-goal');
    (goal as Element).firstChild!.nodeValue = '新样本';
    element.querySelector('wr-goal-tier')?.setAttribute('heading', '总要求');
    await settled();
    const labels = [...(shownPicture(element)?.querySelectorAll('.label') ?? [])].map(labelWords);
    expect(labels.slice(0, 3)).to.deep.equal(['总要求', '主攻方向', '生态新样本']);
  });

  it('passes axe, alone and with text, as a pyramid and as bars', async () => {
    for (const markup of [pyramid(reference), pyramid(reference, '<p>正文</p>')]) {
      for (const width of [240, 540]) {
        const element = await mount(markup, {width});
        expect(await axeFindings(element)).to.deep.equal([]);
      }
    }
  });

  describe('highlight', () => {
    const lit = (element: Element) =>
      [...(shownPicture(element)?.querySelectorAll('path[data-lit="on"]') ?? [])].map((path) =>
        Number(path.getAttribute('data-index')),
      );
    const shape = (element: Element, index: number) =>
      shownPicture(element)?.querySelector(`path[data-index="${index}"]`) as Element;
    const point = (target: Element, type: string, pointerType = 'mouse') =>
      target.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, pointerType}));

    it('lights a tier and its text together, whichever is pointed at', async () => {
      const element = await mount(pyramid(reference, '<p>正文</p>'), {width: 540});
      const tiers = element.querySelectorAll('wr-goal-tier');
      point(shape(element, 1), 'pointerover');
      expect(new Set(lit(element))).to.deep.equal(new Set([1]));
      expect([...tiers].map((tier) => tier.getAttribute('data-lit'))).to.deep.equal(['off', 'on', 'off']);

      point(tiers[2] as Element, 'pointerover');
      expect(new Set(lit(element))).to.deep.equal(new Set([2]));
      point(element, 'pointerleave');
      expect(lit(element)).to.deep.equal([]);
      expect([...tiers].map((tier) => tier.getAttribute('data-lit'))).to.deep.equal([null, null, null]);
    });

    it('moves by arrow keys, lets go on Escape, and tells so', async () => {
      const element = await mount(pyramid(reference), {width: 540});
      const picked: number[] = [];
      element.addEventListener('wr-select', (event) =>
        picked.push((event as CustomEvent<{index: number}>).detail.index),
      );
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'End'});
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: 'Escape'});
      expect(picked).to.deep.equal([0, 1, 8, 0, -1]);
      expect(lit(element)).to.deep.equal([]);
    });

    it('outlines the tier that has the keyboard, over the drawing', async () => {
      const element = await mount(pyramid(reference), {width: 540});
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'ArrowDown'});
      const outlines = [...(shownPicture(element)?.querySelectorAll('.spotlight path') ?? [])];
      expect(outlines).to.have.length(4);
      expect(getComputedStyle(outlines[0] as Element).display).not.to.equal('none');
      expect(outlines[0]?.getAttribute('d')).to.equal(shape(element, 1).getAttribute('d'));
    });

    it('is one stop for the Tab key at every width', async () => {
      const element = await mount(`<div>${pyramid(reference)}<button>后</button></div>`, {width: 375});
      const seen: (Element | null)[] = [];
      for (let i = 0; i < 2; i++) {
        await sendKeys({press: 'Tab'});
        seen.push(document.activeElement);
      }
      expect(seen.map((e) => e?.localName)).to.deep.equal(['wr-goal-pyramid', 'button']);
      expect(element.isConnected).to.equal(true);
    });

    it('is picked by a tap, let go by another', async () => {
      const element = await mount(pyramid(reference), {width: 1080});
      const picked: number[] = [];
      element.addEventListener('wr-select', (event) =>
        picked.push((event as CustomEvent<{index: number}>).detail.index),
      );
      point(shape(element, 0), 'click', 'touch');
      point(shape(element, 0), 'click', 'touch');
      expect(picked).to.deep.equal([0, -1]);
    });

    it('does not answer to a finger on a shape under 44px', async () => {
      const element = await mount(pyramid(reference), {width: 320});
      const strip = shownPicture(element)?.querySelector('.strip') as Element;
      expect(strip.getBoundingClientRect().height).to.be.below(44);
      point(strip, 'click', 'touch');
      expect(lit(element)).to.deep.equal([]);
    });
  });

  describe('given something wrong', () => {
    const broken: [name: string, markup: string, warnings: RegExp[]][] = [
      ['nothing', '<wr-goal-pyramid></wr-goal-pyramid>', [/<wr-goal-pyramid>: 是空的，请放 <wr-goal-tier>/]],
      [
        'a tier without words, twice',
        '<wr-goal-pyramid><wr-goal-tier heading="总"></wr-goal-tier><wr-goal-tier></wr-goal-tier><wr-goal-tier heading=" "></wr-goal-tier></wr-goal-pyramid>',
        [/有一个 <wr-goal-tier> 没有文字/],
      ],
      [
        'empty goals',
        '<wr-goal-pyramid><wr-goal-tier heading="总"><wr-goal></wr-goal><wr-goal> </wr-goal></wr-goal-tier></wr-goal-pyramid>',
        [/有一个 <wr-goal> 没有文字/],
      ],
      [
        'an unexpected child',
        '<wr-goal-pyramid><p>话</p><wr-goal-tier heading="总"></wr-goal-tier></wr-goal-pyramid>',
        [/里面有 <p>/],
      ],
      [
        'an unknown ground',
        '<wr-goal-pyramid><wr-goal-tier heading="总" ground="mud"><p>话</p></wr-goal-tier></wr-goal-pyramid>',
        [/<wr-goal-tier>: ground 没有“mud”这种写法，可写 paper、band、deep/],
      ],
    ];
    for (const [name, markup, expected] of broken) {
      it(`warns once and draws the rest: ${name}`, async () => {
        let element!: Element;
        const warnings = await warningsOf(async () => {
          element = await mount(markup);
          (element as WrGoalPyramid).requestUpdate();
          await settled();
        });
        expect(warnings).to.have.length(expected.length);
        expected.forEach((pattern, i) => expect(warnings[i]).to.match(pattern));
        if (markup.includes('总'))
          expect(labelWords(shownPicture(element)?.querySelector('.label') as Element)).to.equal('总');
      });
    }

    it('takes markup in attributes as text', async () => {
      const element = await mount(pyramid([['&lt;img src=x&gt;'], ['主攻方向', '&lt;b&gt;|&lt;i&gt;']]), {
        width: 1080,
      });
      expect(shownPicture(element)?.querySelector('img, b, i')).to.equal(null);
      expect(shownPicture(element)?.textContent).to.contain('<b>');
    });

    it('draws fifty goals as bars without a word', async () => {
      const warnings = await warningsOf(async () => {
        const element = await mount(
          pyramid([['总的要求'], ['主攻方向', ...Array<string>(50).fill('稳进增效')]]),
          {width: 375},
        );
        expect(shownPicture(element)?.querySelectorAll('.bar')).to.have.length(52);
      });
      expect(warnings).to.deep.equal([]);
    });
  });
});
