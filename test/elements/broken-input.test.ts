import {expect} from 'chai';
import '../../src/define.js';
import {tags, tagsWhere} from '../../src/tags/index.js';
import {mount, nextFrame, warningsOf} from '../support/fixture.js';
import {heardText, textNodes} from '../support/flat-tree.js';

/** Tags that mean nothing without what stands inside them. */
const holders = [
  'wr-metric-grid',
  'wr-flow',
  'wr-progress-checklist',
  'wr-cards',
  'wr-goal-pyramid',
  'wr-new-acts',
  'wr-compare',
  'wr-targets',
  'wr-scorecard',
  'wr-pair',
  'wr-honours',
  'wr-before-after',
  'wr-projects',
  'wr-trend',
  'wr-ranking',
  'wr-share',
] as const;

const attack = '"><img src=x onerror="window.attacked=1"><script>window.attacked=1</script>';
const written = tagsWhere(({isControl}) => !isControl);
const attributes = new Set(written.flatMap((tag) => Object.keys(tags[tag].attributes)));

/** Runs `action` and returns the errors the page met meanwhile. */
async function errorsOf(action: () => Promise<unknown>): Promise<string[]> {
  const errors: string[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    errors.push('message' in event ? event.message : String(event.reason));
  };
  window.addEventListener('error', listen);
  window.addEventListener('unhandledrejection', listen);
  await action();
  await nextFrame();
  window.removeEventListener('error', listen);
  window.removeEventListener('unhandledrejection', listen);
  return errors.filter((error) => !error.includes('ResizeObserver loop'));
}

describe('broken input', () => {
  it('is no error for any element: nothing inside, nothing set', async () => {
    const mounted = () => Promise.all(written.map((tag) => mount(`<${tag}></${tag}>`)));
    expect(await errorsOf(mounted)).to.deep.equal([]);
  });

  it('is no error for any attribute of any element, and markup in it is text', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    try {
      for (const tag of written) {
        const withAll = async (value: string): Promise<void> => {
          const element = document.createElement(tag);
          for (const name of attributes) element.setAttribute(name, value);
          element.append('文字');
          const report = await mount('<wr-report></wr-report>');
          report.append(element);
          await nextFrame();
          expect(element.shadowRoot?.querySelector('img, script'), tag).to.equal(null);
        };
        const values = [attack, '', '1e999', '百'.repeat(300)];
        expect(await errorsOf(() => Promise.all(values.map(withAll))), tag).to.deep.equal([]);
      }
      expect((window as {attacked?: number}).attacked).to.equal(undefined);
    } finally {
      console.warn = warn;
    }
  });

  for (const tag of holders) {
    it(`makes <${tag}> with nothing inside say so once, and take up no room that misleads`, async () => {
      const warnings = await warningsOf(() => mount(`<${tag}></${tag}>`));
      expect(warnings.length, warnings.join('\n')).to.equal(1);
      expect(warnings[0]).to.contain(`<${tag}>`);
    });
  }

  it('never blanks the rest of the page', async () => {
    const warnings = await warningsOf(async () => {
      const report = await mount(`<wr-report theme="none-such">
        <wr-cover heading="县政协常委会工作报告"></wr-cover>
        <wr-part heading="2022年 工作回顾">
          <wr-section heading="一节">
            <wr-metric-grid><wr-metric-tile value="abc">标签</wr-metric-tile></wr-metric-grid>
            <wr-flow><wr-metric-tile value="xyz">收到</wr-metric-tile><wr-metric-tile value="5" unit="件">立案</wr-metric-tile></wr-flow>
            <wr-new-acts heading="五十大新作为">${'<wr-act heading="稳进增效">紧扣稳进增效。</wr-act>'.repeat(50)}</wr-new-acts>
            <wr-unknown>不认识的元素</wr-unknown>
          </wr-section>
        </wr-part>
      </wr-report>`);
      const text = heardText(report);
      for (const words of [
        '县政协',
        '工作回顾',
        '一节',
        '标签',
        'abc',
        '收到',
        '立案',
        '稳进增效',
        '不认识的元素',
      ]) {
        expect(text).to.contain(words);
      }
    });
    expect(warnings.some((warning) => warning.includes('none-such'))).to.equal(true);
    expect(new Set(warnings).size, warnings.join('\n')).to.equal(warnings.length);
  });

  const numbers = (count: number): string[] => Array.from({length: count}, (_, i) => `第${i + 1}项`);
  const rows = (count: number): string =>
    `<table><tr><th>项目</th><th>数值（件）</th></tr>${numbers(count)
      .map((name, i) => `<tr><th>${name}</th><td>${i + 1}</td></tr>`)
      .join('')}</table>`;
  const many: [name: string, markup: (count: number) => string][] = [
    [
      'tiers',
      (n) =>
        `<wr-goal-pyramid>${numbers(n)
          .map((name) => `<wr-goal-tier heading="${name}"></wr-goal-tier>`)
          .join('')}</wr-goal-pyramid>`,
    ],
    [
      'goals',
      (n) =>
        `<wr-goal-pyramid><wr-goal-tier heading="一"></wr-goal-tier><wr-goal-tier heading="二">${numbers(n)
          .map((name) => `<wr-goal>${name}</wr-goal>`)
          .join('')}</wr-goal-tier></wr-goal-pyramid>`,
    ],
    [
      'acts',
      (n) =>
        `<wr-new-acts>${numbers(n)
          .map((name) => `<wr-act heading="${name}"></wr-act>`)
          .join('')}</wr-new-acts>`,
    ],
    [
      'steps',
      (n) =>
        `<wr-flow>${numbers(n)
          .map((name, i) => `<wr-metric-tile value="${i}" unit="件">${name}</wr-metric-tile>`)
          .join('')}</wr-flow>`,
    ],
    [
      'items',
      (n) =>
        `<wr-progress-checklist>${numbers(n)
          .map((name) => `<wr-check-item>聚焦${name}献智出力</wr-check-item>`)
          .join('')}</wr-progress-checklist>`,
    ],
    ['ranked rows', (n) => `<wr-ranking>${rows(n)}</wr-ranking>`],
    ['shares', (n) => `<wr-share>${rows(n)}</wr-share>`],
    ['years', (n) => `<wr-trend>${rows(n)}</wr-trend>`],
  ];
  for (const [name, markup] of many) {
    it(`is not any number of ${name}: all are drawn`, async () => {
      const counts = [1, 12, 100, 500];
      const reports: Element[] = [];
      const draw = async () => {
        const all = counts.map((count) => mount(`<wr-report>${markup(count)}</wr-report>`, {width: 700}));
        reports.push(...(await Promise.all(all)));
      };
      expect(await errorsOf(() => warningsOf(draw))).to.deep.equal([]);
      for (const [i, count] of counts.entries()) {
        const report = reports[i]!;
        const drawn = [...textNodes(report, 'seen')]
          .map(({nodeValue}) => nodeValue)
          .join('')
          .replace(/\s/g, '');
        if (name === 'years') continue; // An axis names some of its years.
        for (const each of numbers(count)) expect(drawn, String(count)).to.include(each);
      }
    });
  }

  it('is not told of rows that come a moment later', async () => {
    const warnings = await warningsOf(async () => {
      const container = await mount('<div></div>');
      const charts = ['wr-trend', 'wr-ranking', 'wr-share'].map((tag) => document.createElement(tag));
      container.append(...charts);
      for (const [wait, inside] of [
        [100, '<table></table>'],
        [300, rows(3)],
      ] as const) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        for (const chart of charts) chart.innerHTML = inside;
      }
      await new Promise((resolve) => setTimeout(resolve, 1200));
    });
    expect(warnings).to.deep.equal([]);
  });

  it('is told once where no rows come', async () => {
    const warnings = await warningsOf(async () => {
      const container = await mount('<div></div>');
      container.append(document.createElement('wr-ranking'));
      await new Promise((resolve) => setTimeout(resolve, 1200));
    });
    expect(warnings).to.have.length(1);
  });

  it('names a table wider than what is read', async () => {
    const wide = Array.from({length: 130}, (_, i) => `<td>${i}</td>`).join('');
    const warnings = await warningsOf(() =>
      mount(`<wr-ranking><table><tr>${wide}</tr><tr>${wide}</tr></table></wr-ranking>`),
    );
    expect(warnings.join()).to.include('只画前 100 列');
  });
});
