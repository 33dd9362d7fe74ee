// `wr-select`: one event, whatever is picked and however.
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/define.js';
import type {WrFlow, WrSelectDetail} from '../../src/index.js';
import {axeFindings} from '../support/axe.js';
import {shownPicture} from '../support/diagrams.js';
import {mount} from '../support/fixture.js';

/** What is told outside of the report, of every pick from now on. */
function listen(): WrSelectDetail[] {
  const told: WrSelectDetail[] = [];
  const hear = (event: DocumentEventMap['wr-select']) => void told.push(event.detail);
  document.addEventListener('wr-select', hear);
  listening.push(() => document.removeEventListener('wr-select', hear));
  return told;
}
const listening: (() => void)[] = [];
afterEach(() => {
  for (const stop of listening.splice(0)) stop();
});

const click = (target: Element | null | undefined, pointerType = 'mouse') =>
  target!.dispatchEvent(
    new PointerEvent('click', {bubbles: true, composed: true, cancelable: true, pointerType}),
  );
const inside = (host: Element, selector: string, index = 0) =>
  (shownPicture(host) ?? host.shadowRoot!).querySelectorAll(selector)[index];

const table = (head: string, ...rows: string[]) =>
  `<table><tr>${head
    .split(' ')
    .map((text) => `<th>${text}</th>`)
    .join('')}</tr>${rows
    .map(
      (row) =>
        `<tr>${row
          .split(' ')
          .map((text) => `<td>${text}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;

interface Case {
  markup: string;
  /** Clicks on a part. */
  pick: (host: Element) => void;
  /** The element that is told of, from the host. */
  element?: string;
  index: number;
  value: string;
  label: string;
  row?: Record<string, string>;
}

const charts: Record<string, Case> = {
  ranking: {
    markup: `<wr-ranking>${table('镇 产量（吨） 增速', '西岭 57 2%', '东溪 31 4%')}</wr-ranking>`,
    pick: (host) => click(inside(host, '[part~=row]')),
    index: 0,
    value: '57吨',
    label: '西岭',
    row: {'产量（吨）': '57', 增速: '2%'},
  },
  share: {
    markup: `<wr-share>${table('去向 份额', '修渠 62%', '育苗 38%')}</wr-share>`,
    pick: (host) => click(inside(host, '[data-index="1"]')),
    index: 1,
    value: '38%',
    label: '育苗',
  },
  trend: {
    markup: `<wr-trend kind="column">${table('年份 产量（吨）', '2029 21', '2030 24', '2031 29')}</wr-trend>`,
    pick: (host) => click(inside(host, '[data-index="2"]')),
    index: 2,
    value: '29吨',
    label: '2031',
    row: {'产量（吨）': '29'},
  },
  'before and after': {
    markup: `<wr-before-after>${table('项目 2029年 2031年', '水渠 12公里 19公里', '泵站 3座 8座')}</wr-before-after>`,
    pick: (host) => click(inside(host, '[data-index="1"]')),
    index: 1,
    value: '8座',
    label: '泵站',
    row: {'2029年': '3座', '2031年': '8座'},
  },
  'the goals of a pyramid': {
    markup: `<wr-goal-pyramid><wr-goal-tier heading="清水长流"></wr-goal-tier><wr-goal-tier heading="三件实事">
      <wr-goal>修渠</wr-goal><wr-goal>育苗</wr-goal><wr-goal>建站</wr-goal></wr-goal-tier></wr-goal-pyramid>`,
    pick: (host) => click(inside(host, 'path[data-part="2"]')),
    element: 'wr-goal:nth-child(2)',
    index: 2,
    value: '',
    label: '育苗',
  },
  acts: {
    markup: `<wr-new-acts heading="四件新事">${['清淤', '护岸', '通航', '引水']
      .map((name) => `<wr-act heading="${name}">${name}的全文。</wr-act>`)
      .join('')}</wr-new-acts>`,
    pick: (host) => click(inside(host, '.petal', 3)),
    element: 'wr-act:nth-child(4)',
    index: 3,
    value: '',
    label: '引水',
  },
};

const tiles = '<wr-metric-tile value="31" unit="座">旧泵站</wr-metric-tile>';
const interactives: Record<string, Case> = {
  tiles: {
    markup: `<wr-metric-grid>${tiles}<wr-metric-tile interactive value="57余" unit="公里"><b>新修</b>水渠</wr-metric-tile></wr-metric-grid>`,
    pick: (host) => click(host.querySelector('b')),
    element: '[interactive]',
    index: 1,
    value: '57余公里',
    label: '新修水渠',
  },
  'steps of a flow': {
    markup: `<wr-flow interactive>${tiles}<wr-metric-tile value="12" unit="座">改造</wr-metric-tile></wr-flow>`,
    pick: (host) => click(inside(host, '[part~=label]', 1)),
    element: ':nth-child(2)',
    index: 1,
    value: '12座',
    label: '改造',
  },
  'parts of a flow of bars': {
    markup: `<wr-flow layout="bars" interactive>${tiles}<wr-split heading="按大小"><wr-metric-tile value="20" unit="座">大站</wr-metric-tile><wr-metric-tile value="11" unit="座">小站</wr-metric-tile></wr-split></wr-flow>`,
    pick: (host) => click(inside(host, '.part', 1)),
    element: 'wr-split :nth-child(2)',
    index: 2,
    value: '11座',
    label: '小站',
  },
  fields: {
    markup:
      '<wr-fields><wr-field heading="水利">修渠12公里。</wr-field><wr-field interactive heading="林业">育苗30亩。</wr-field></wr-fields>',
    pick: (host) => click(host.querySelector('[interactive]')!.shadowRoot!.querySelector('.plaque')),
    element: '[interactive]',
    index: 1,
    value: '',
    label: '林业',
  },
  honours: {
    markup:
      '<wr-honours interactive><wr-honour value="首批">节水示范镇</wr-honour><wr-honour value="第2位">护林</wr-honour></wr-honours>',
    pick: (host) => click(inside(host, '[part~=plaque]', 1)),
    element: ':nth-child(2)',
    index: 1,
    value: '第2位',
    label: '护林',
  },
};

function expectTold(
  told: WrSelectDetail | undefined,
  {element, row, index, value, label}: Case,
  host: Element,
) {
  const {element: picked, row: line, ...detail} = told!;
  expect(detail).to.deep.equal({index, value, label});
  expect(picked).to.equal(element === undefined ? host : host.querySelector(element));
  if (row) expect(line).to.deep.equal(row);
}

describe('wr-select', () => {
  for (const [name, each] of Object.entries({...charts, ...interactives})) {
    it(`tells what was picked by a click, all over the document: ${name}`, async () => {
      const host = await mount(each.markup, {width: 640});
      const told = listen();
      each.pick(host);
      expect(told).to.have.length(1);
      expectTold(told[0], each, host);
    });

    it(`tells the same by the keyboard: ${name}`, async () => {
      const host = await mount(each.markup, {width: 640});
      const told = listen();
      if (name in charts) {
        await sendKeys({press: 'Tab'});
        for (let i = 0; i < each.index; i++) await sendKeys({press: 'ArrowRight'});
      } else {
        const before = host.localName === 'wr-flow' || host.localName === 'wr-honours' ? each.index : 0;
        for (let i = 0; i <= before; i++) await sendKeys({press: 'Tab'});
      }
      for (const press of ['Enter', 'Space']) {
        told.length = 0;
        await sendKeys({press});
        expect(told, press).to.have.length(1);
        expectTold(told[0], each, host);
      }
    });
  }

  for (const [name, {markup}] of Object.entries(interactives)) {
    it(`is silent where nothing is interactive, and no stop for Tab: ${name}`, async () => {
      const host = await mount(`<div>${markup}<button>后</button></div>`, {width: 640});
      const element = host.querySelector<WrFlow>('[interactive]')!;
      element.interactive = false;
      await element.updateComplete;
      const told = listen();
      for (const part of element.shadowRoot!.querySelectorAll('[part]')) click(part);
      expect(told).to.deep.equal([]);
      await sendKeys({press: 'Tab'});
      expect(document.activeElement?.localName).to.equal('button');
    });

    it(`leaves axe content: ${name}`, async () => {
      expect(await axeFindings(await mount(markup, {width: 640}))).to.deep.equal([]);
    });
  }

  it('leaves links and buttons inside a tile what they are', async () => {
    const tile = await mount(
      '<wr-metric-tile interactive value="57" unit="公里">水渠<a href="#">详情</a></wr-metric-tile>',
    );
    const told = listen();
    click(tile.querySelector('a'));
    expect(told).to.deep.equal([]);
    click(tile);
    expect(told).to.have.length(1);
  });
});
