import {expect} from 'chai';
import type {LitElement} from 'lit';
import '../../src/define.js';
import {mount, settled, warningsOf} from '../support/fixture.js';

interface Case {
  tag: string;
  attributes?: string;
  /** Two states of the data, each with the markup that an author would write. */
  states: [data: readonly object[], markup: string][];
}

const table = (head: readonly string[], ...rows: (string | number)[][]): string =>
  `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const harvest: Case['states'] = [
  [
    [
      {年份: '2031年', '采茶量（吨）': 41.5},
      {年份: '2032年', '采茶量（吨）': '46余'},
      {年份: '2033年', '采茶量（吨）': null},
      {年份: '2034年', '采茶量（吨）': 52},
    ],
    table(['年份', '采茶量（吨）'], ['2031年', 41.5], ['2032年', '46余'], ['2033年', ''], ['2034年', 52]),
  ],
  [
    [
      {年份: '2031年', '采茶量（吨）': 41.5},
      {年份: '2032年', '采茶量（吨）': 60},
    ],
    table(['年份', '采茶量（吨）'], ['2031年', 41.5], ['2032年', 60]),
  ],
];

const cases: Case[] = [
  {tag: 'wr-trend', attributes: 'kind="column"', states: harvest},
  {tag: 'wr-trend', attributes: 'heading="采茶"', states: harvest},
  {
    tag: 'wr-ranking',
    states: [
      [
        [
          {渡口: '桥头渡', 班次: 120},
          {渡口: '柳湾渡', 班次: 75},
        ],
        table(['渡口', '班次'], ['桥头渡', 120], ['柳湾渡', 75]),
      ],
      [[{渡口: '柳湾渡', 班次: 99}], table(['渡口', '班次'], ['柳湾渡', 99])],
    ],
  },
  {
    tag: 'wr-share',
    attributes: 'total="100%"',
    states: [
      [
        [
          {树种: '樟树', 占比: '55%'},
          {树种: '枫树', 占比: '30%'},
        ],
        table(['树种', '占比'], ['樟树', '55%'], ['枫树', '30%']),
      ],
      [[{树种: '樟树', 占比: '80%'}], table(['树种', '占比'], ['樟树', '80%'])],
    ],
  },
  {
    tag: 'wr-before-after',
    states: [
      [
        // In every object keys that are whole numbers come first; the words are the heading column all the same.
        [
          {2031: 12, 2034: 18, 指标: '步道', 单位: '公里'},
          {2031: 30, 2034: 45, 指标: '凉亭', 单位: '座'},
        ],
        table(['指标', '单位', '2031', '2034'], ['步道', '公里', 12, 18], ['凉亭', '座', 30, 45]),
      ],
      [
        [{2031: 12, 2034: 24, 指标: '步道', 单位: '公里'}],
        table(['指标', '单位', '2031', '2034'], ['步道', '公里', 12, 24]),
      ],
    ],
  },
  {
    tag: 'wr-flow',
    states: [
      [
        [
          {label: '来信', value: 240, unit: '件'},
          {
            label: '办结',
            value: 180,
            unit: '件',
            note: '按期',
            lead: '其中',
            parts: [{label: '上门办', value: 66, unit: '件'}],
          },
        ],
        `<wr-metric-tile value="240" unit="件">来信</wr-metric-tile><wr-metric-tile value="180" unit="件">办结<span slot="note">按期</span></wr-metric-tile><wr-flow-step lead="其中"><wr-metric-tile value="66" unit="件">上门办</wr-metric-tile></wr-flow-step>`,
      ],
      [
        [{label: '来信', value: '260余', unit: '件'}],
        '<wr-metric-tile value="260余" unit="件">来信</wr-metric-tile>',
      ],
    ],
  },
  {
    tag: 'wr-compare',
    attributes: 'heading="垃圾回收率"',
    states: [
      [
        [
          {label: '由', value: '31.5%'},
          {label: '提高到', value: '48%', subject: 'ecology'},
        ],
        '<wr-metric-tile value="31.5%">由</wr-metric-tile><wr-metric-tile value="48%" subject="ecology">提高到</wr-metric-tile>',
      ],
      [
        [
          {label: '由', value: '31.5%'},
          {label: '提高到', value: undefined},
        ],
        '<wr-metric-tile value="31.5%">由</wr-metric-tile><wr-metric-tile value="">提高到</wr-metric-tile>',
      ],
    ],
  },
  {
    tag: 'wr-targets',
    states: [
      [
        [
          {label: '种树', value: '5000棵以上', icon: 'tree', actual: '已种4200棵'},
          {label: '修桥', value: 6, unit: '座', note: '跨两条河'},
        ],
        '<wr-metric-tile value="5000棵以上" icon="tree">种树<span slot="actual">已种4200棵</span></wr-metric-tile><wr-metric-tile value="6" unit="座">修桥<span slot="note">跨两条河</span></wr-metric-tile>',
      ],
      [[{label: '种树', value: '5600棵以上'}], '<wr-metric-tile value="5600棵以上">种树</wr-metric-tile>'],
    ],
  },
  {
    tag: 'wr-goal-pyramid',
    states: [
      [
        [
          {heading: '湖城', goals: [{label: '水清岸绿'}]},
          {
            heading: '两项行动',
            ground: 'band',
            goals: [{heading: '清淤', label: '三条河'}, {heading: '护岸'}],
          },
        ],
        '<wr-goal-tier heading="湖城"><wr-goal>水清岸绿</wr-goal></wr-goal-tier><wr-goal-tier heading="两项行动" ground="band"><wr-goal heading="清淤">三条河</wr-goal><wr-goal heading="护岸"></wr-goal></wr-goal-tier>',
      ],
      [
        [
          {heading: '水乡', tiles: [{label: '新辟航道', value: 12, unit: '条'}]},
          {heading: '茶乡', tiles: [{label: '新植茶园', value: 800, unit: '亩'}]},
        ],
        '<wr-goal heading="水乡"><wr-metric-tile value="12" unit="条">新辟航道</wr-metric-tile></wr-goal><wr-goal heading="茶乡"><wr-metric-tile value="800" unit="亩">新植茶园</wr-metric-tile></wr-goal>',
      ],
    ],
  },
];

type WithData = LitElement & {data?: unknown};

/** What stands in the shadow tree, without the marks that Lit keeps its places by. */
const drawn = (element: Element): string =>
  element.shadowRoot!.innerHTML.replace(/<!--[^]*?-->| style=""/g, '').replace(/\s+/g, ' ');

const own = '<p slot="note" hidden="">作者</p>';

describe('the property data', () => {
  for (const {tag, attributes = '', states} of cases) {
    it(`draws what the markup draws, again when it changes, and leaves the author's children (${tag} ${attributes})`, async () => {
      const element = await mount<WithData>(`<${tag} ${attributes}>${own}</${tag}>`);
      const authors = element.firstElementChild!;
      for (const [data, markup] of states) {
        const wanted = await mount(`<${tag} ${attributes}>${own}${markup}</${tag}>`);
        element.data = data;
        await element.updateComplete;
        await settled(element.parentElement!);
        expect(element.innerHTML.replace(/ data-[\w-]+(="[^"]*")?/g, '')).to.equal(
          wanted.innerHTML.replace(/ data-[\w-]+(="[^"]*")?/g, ''),
        );
        expect(drawn(element)).to.equal(drawn(wanted));
        expect(drawn(element).length).to.be.above(100);
        expect(element.firstElementChild).to.equal(authors);
      }
      element.data = undefined;
      await element.updateComplete;
      expect(element.innerHTML).to.equal(own);
    });
  }

  it('has drawn when updateComplete says so, however early it was set', async () => {
    const flow = document.createElement('wr-flow');
    flow.data = [{label: '渔船', value: 31, unit: '艘'}];
    const home = await mount('<div></div>');
    home.append(flow);
    await flow.updateComplete;
    expect(flow.shadowRoot!.textContent).to.include('31').and.to.include('渔船');
  });

  it('warns of what is no data and never throws; its words are text', async () => {
    const flow = await mount<WithData>('<wr-flow></wr-flow>');
    const warnings = await warningsOf(async () => {
      for (const wrong of [
        'rows',
        7,
        {a: 1},
        [null, 4, 'x'],
        [{label: {}, value: NaN, parts: 3}],
        [{value: () => 1}],
      ]) {
        flow.data = wrong;
        await flow.updateComplete;
      }
    });
    expect(warnings.join('\n'))
      .to.match(/data 没有“string”这种写法/)
      .and.to.match(/value 没有“NaN”/)
      .and.to.match(/label 没有“object”/);
    flow.data = [{label: '<img src=x onerror=alert(1)>', value: 3, onclick: 'alert(1)'}];
    await flow.updateComplete;
    expect(flow.querySelector('img, [onclick]')).to.equal(null);
    expect(flow.textContent).to.equal('<img src=x onerror=alert(1)>');
  });
});

describe('a figure that a program sets', () => {
  it('may be a number; what is none shows — and warns', async () => {
    const tile = await mount('<wr-metric-tile unit="艘">渔船</wr-metric-tile>');
    const figure = () => tile.shadowRoot!.querySelector('.value')?.textContent?.replace(/[\s。]/g, '');
    const set = async (value: unknown): Promise<string[]> =>
      warningsOf(async () => {
        (tile as WithData & {value: unknown}).value = value;
        await (tile as LitElement).updateComplete;
      });
    expect((tile as unknown as {quantity?: unknown}).quantity).to.equal(undefined);
    expect(await set(22)).to.deep.equal([]);
    expect(figure()).to.equal('22艘');
    expect(tile.getAttribute('value')).to.equal('22');
    expect(await set(0)).to.deep.equal([]);
    expect(figure()).to.equal('0艘');
    for (const [wrong, name] of [
      [NaN, 'NaN'],
      [Infinity, 'Infinity'],
      [{}, 'object'],
      [Object.create(null), 'object'],
      [[3], 'object'],
      [() => 3, 'function'],
      [Symbol('x'), 'symbol'],
    ] as const) {
      const warnings = await set(wrong);
      expect(figure(), name).to.equal('—');
      if (wrong !== undefined && name !== 'object') expect(warnings.join()).to.include(name);
    }
    expect(tile.shadowRoot!.textContent).not.to.match(/null|undefined|NaN|\[object/);
  });

  it('is no “null” where a program unsets it, whatever property it is', async () => {
    for (const [tag, names] of [
      ['wr-metric-tile', ['value', 'unit', 'icon', 'subject', 'change', 'size']],
      ['wr-tally', ['value', 'unit', 'mark']],
      ['wr-trend', ['heading', 'kind', 'data']],
      ['wr-cover', ['kicker', 'scene']],
      ['wr-goal-pyramid', ['heading', 'horizon', 'layout']],
    ] as const)
      for (const nothing of [null, undefined]) {
        const element = await mount<LitElement>(`<${tag}>茶山</${tag}>`);
        for (const name of names) Object.assign(element, {[name]: nothing});
        await element.updateComplete;
        expect(
          element.outerHTML + element.shadowRoot!.innerHTML.replace(/<style>[^]*?<\/style>/g, ''),
        ).not.to.match(/null|undefined/);
      }
  });
});
