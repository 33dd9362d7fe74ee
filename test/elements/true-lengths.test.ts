// What a diagram draws is what its figures say: lengths to the pixel, on the right side of zero, on the right scale.
import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/elements/compare/define.js';
import '../../src/elements/flow/define.js';
import '../../src/elements/metric-grid/define.js';
import '../../src/elements/metric-tile/define.js';
import '../../src/elements/ranking/define.js';
import '../../src/elements/report/define.js';
import '../../src/elements/share/define.js';
import '../../src/elements/tally/define.js';
import '../../src/elements/targets/define.js';
import '../../src/elements/trend/define.js';
import {mount, resize, warningsOf} from '../support/fixture.js';
import {fitFaults} from '../support/fits.js';
import {setting} from '../support/settings.js';

const widths = [375, 1080];
const many = setting('CHARTS', 40);

const tile = (value: string | number, unit: string, label: string, actual = '') =>
  `<wr-metric-tile value="${value}" unit="${unit}">${label}${actual && `<span slot="actual">${actual}</span>`}</wr-metric-tile>`;
const table = (rows: readonly (readonly [string, string | number])[], heading = '数量（件）') =>
  `<table><tr><th>项目</th><th>${heading}</th></tr>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`;
const parts = (host: Element, selector: string) => [...host.shadowRoot!.querySelectorAll(selector)];
const shownParts = (host: Element, selector: string) =>
  parts(host, selector).filter((part) => part.getClientRects().length > 0);
const box = (part: Element) => part.getBoundingClientRect();

/** Mounts one diagram for each sample in one report, and judges each at a phone's width and at a desk's. */
async function each<T>(
  samples: readonly T[],
  markup: (sample: T) => string,
  judge: (diagram: Element, sample: T) => void,
): Promise<void> {
  const report = await mount(`<wr-report motion="none">${samples.map(markup).join('')}</wr-report>`);
  for (const width of widths) {
    await resize(report, width);
    [...report.children].forEach((diagram, i) => judge(diagram, samples[i]!));
    expect(fitFaults(report)).to.deep.equal([]);
  }
}

const sample = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T[] =>
  fc.sample(arbitrary, {numRuns: many, seed});
const tenths = (min: number, max: number) => fc.integer({min: min * 10, max: max * 10}).map((n) => n / 10);

describe('a share in a flow', () => {
  it('is drawn on a scale of its own from 0 to 100, whatever counts stand beside it', async () => {
    const samples = sample(fc.tuple(fc.integer({min: 61, max: 90_000}), tenths(0, 100), tenths(0, 100)), 1);
    await each(
      samples,
      ([count, one, other]) =>
        `<wr-flow>${tile(count, '件', '收到提案')}${tile(one, '%', '立案率')}${tile(other, '%', '办复率')}</wr-flow>`,
      (flow, [, ...shares]) => {
        const [domain] = parts(flow, '[part="bar"]').map(box);
        const drawn = parts(flow, '.row')
          .slice(1)
          .map((row) => row.querySelector('[part="bar"]'));
        shares.forEach((share, i) => {
          const width = drawn[i] ? box(drawn[i]).width : 0;
          // A share is never thinner than a hair of 2u.
          if (share > 2) expect(width).to.be.closeTo((domain!.width * share) / 100, 0.6);
          else expect(width).to.be.lessThan(domain!.width * 0.03);
        });
        const tracks = parts(flow, '.track').map((track) => box(track).width);
        for (const track of tracks) expect(track).to.be.closeTo(domain!.width, 0.6);
        expect(tracks).to.have.length(shares.filter((share) => share < 100).length);
      },
    );
  });

  it('of more than 100 % has the scale that it needs', async () => {
    const flow = await mount(`<wr-flow>${tile(286, '%', '完成率')}${tile(50, '%', '开工率')}</wr-flow>`);
    const [most, half] = parts(flow, '[part="bar"]').map((bar) => box(bar).width);
    expect(half! / most!).to.be.closeTo(50 / 286, 0.001);
    expect(parts(flow, '.track')).to.have.length(0);
  });
});

describe('a comparison', () => {
  const falls = ['由上年下降', '减少', '降幅为', '转为负增长', '由亏损'];
  const grows = ['转为增长', '增加', '涨幅为', '转为正增长', '转为盈利'];
  const words = fc
    .boolean()
    .chain((falling) =>
      fc.record({sign: fc.constant(falling ? -1 : 1), label: fc.constantFrom(...(falling ? falls : grows))}),
    );
  const side = fc.tuple(words, tenths(1, 40));

  it('of a fall and a growth lies on two sides of zero, each as long as its figure', async () => {
    await each(
      sample(fc.tuple(side, side), 2),
      (sides) =>
        `<wr-compare heading="投资">${sides.map(([{label}, value]) => tile(value, '%', label)).join('')}</wr-compare>`,
      (compare, sides) => {
        const values = sides.map(([{sign}, value]) => sign * value);
        const [frame] = parts(compare, '.bars').map(box);
        const span = Math.max(0, ...values) - Math.min(0, ...values);
        const zero = frame!.left + (frame!.width * -Math.min(0, ...values)) / span;
        parts(compare, '[part="bar"]').forEach((bar, i) => {
          const {left, right} = box(bar);
          const [near, far] = values[i]! > 0 ? [left, right] : [right, left];
          expect(near, `${values}`).to.be.closeTo(zero, 0.6);
          expect(far - near, `${values}`).to.be.closeTo((frame!.width * values[i]!) / span, 0.6);
        });
      },
    );
  });

  it('of levels that fall is one from zero, since 下降到 tells a level', async () => {
    const compare = await mount(
      `<wr-compare>${tile('10.2', '%', '由')}${tile('3.1', '%', '下降到')}</wr-compare>`,
    );
    const [from, to] = parts(compare, '[part="bar"]').map(box);
    expect(from!.left).to.equal(to!.left);
    expect(to!.width / from!.width).to.be.closeTo(3.1 / 10.2, 0.001);
  });

  it('says how far a growth is from a fall', async () => {
    const compare = await mount(
      `<wr-compare>${tile('2.3', '%', '由上年下降')}${tile('8.5', '%', '转为增长')}</wr-compare>`,
    );
    expect(parts(compare, '.bars')[0]!.getAttribute('aria-label')).to.include('相差10.8个百分点');
  });
});

describe('a trend', () => {
  const years = fc
    .uniqueArray(fc.integer({min: 1950, max: 2030}), {minLength: 3, maxLength: 9})
    .map((some) => [...some].sort((a, b) => a - b));
  const course = fc.tuple(years, fc.array(fc.integer({min: 1, max: 900}), {minLength: 9, maxLength: 9}));
  const inTable = ([keys, values]: [number[], number[]], order = 1) => {
    const rows = keys.map((key, i) => [`${key}年`, values[i]!] as const);
    return table(order < 0 ? [...rows].reverse() : rows);
  };

  it('has its years as far apart as they are, and never overlapping columns', async () => {
    for (const [kind, part] of [
      ['line', '.dot'],
      ['column', '[part="column"]'],
    ] as const)
      await each(
        sample(course, 3),
        (one) => `<wr-trend kind="${kind}" heading="历年">${inTable(one)}</wr-trend>`,
        (trend, [keys, values]) => {
          const drawn = shownParts(trend, part).map(box);
          const middles = drawn.map(({left, width}) => left + width / 2);
          expect(middles).to.have.length(keys.length);
          const [first, last] = [middles[0]!, middles.at(-1)!];
          keys.forEach((year, i) => {
            const due = first + ((last - first) * (year - keys[0]!)) / (keys.at(-1)! - keys[0]!);
            const gaps = new Set(keys.slice(1).map((key, k) => key - keys[k]!));
            expect(middles[i], `${keys}`).to.be.closeTo(gaps.size > 1 ? due : middles[i]!, 0.6);
          });
          if (kind === 'line') return;
          const tallest = Math.max(...drawn.map(({height}) => height));
          const most = Math.max(...values.slice(0, keys.length));
          drawn.forEach(({left, right, height}, i) => {
            expect(height).to.be.closeTo((tallest * values[i]!) / most, 0.6);
            if (i > 0) expect(left).to.be.greaterThan(drawn[i - 1]!.right - 0.6);
            expect(right).to.be.lessThan(box(trend).right + 0.6);
          });
        },
      );
  });

  it('whose table begins with the latest year runs from left to right all the same', async () => {
    const rows: [number[], number[]] = [
      [1953, 1964, 1982, 2020, 2021],
      [3, 5, 9, 7, 6],
    ];
    const paths = [1, -1].map(async (order) => {
      const trend = await mount(`<wr-trend heading="历年">${inTable(rows, order)}</wr-trend>`, {width: 720});
      return shownParts(trend, '[part="line"]')[0]!.getAttribute('d');
    });
    const [rising, falling] = await Promise.all(paths);
    expect(falling).to.equal(rising);
  });

  it('keeps even steps where its labels are no times in order', async () => {
    for (const keys of [
      ['甲', '乙', '丙'],
      ['2020年', '2010年', '2015年'],
      ['一季度', '二季度', '2025年'],
      ['2024年', '2024年', '2025年'],
    ]) {
      const trend = await mount(
        `<wr-trend heading="历年">${table(keys.map((key, i) => [key, i + 2]))}</wr-trend>`,
      );
      const [a, b, c] = shownParts(trend, '.dot').map((dot) => box(dot).left);
      expect(b! - a!, keys.join()).to.be.closeTo(c! - b!, 0.6);
    }
  });

  it('whose times are parts of years, or spans of them, has each where it begins', async () => {
    for (const [keys, share] of [
      [['2020年', '2021年', '2025年一季度'], 1 / 5],
      [['2001—2005年', '2006—2010年', '2021—2025年'], 1 / 4],
      [['2024年1月', '2024年3月', '2025年1月'], 2 / 12],
      [['2024年1—2月', '2024年11—12月', '2025年1—2月'], 10 / 12],
      [['2024年第一季度', '2024年第四季度', '2025年第二季度'], 3 / 5],
      [['2023年上半年', '2023年下半年', '2025年上半年'], 1 / 4],
    ] as const) {
      const trend = await mount(
        `<wr-trend heading="历年">${table(keys.map((key, i) => [key, i + 2]))}</wr-trend>`,
      );
      const [a, b, c] = shownParts(trend, '.dot').map((dot) => box(dot).left);
      expect((b! - a!) / (c! - a!), keys.join()).to.be.closeTo(share, 0.005);
    }
  });

  it('of places has the first place above', async () => {
    const rows = ['第9位', '第7位', '第1位'].map((place, i) => [`${2023 + i}年`, place] as const);
    const trend = await mount(`<wr-trend heading="位次">${table(rows, '全省位次')}</wr-trend>`);
    const [ninth, seventh, first] = shownParts(trend, '.dot').map((dot) => box(dot).top);
    expect((ninth! - seventh!) / (ninth! - first!)).to.be.closeTo(2 / 8, 0.02);
    expect(ninth).to.be.greaterThan(first!);
  });
});

describe('a target', () => {
  const limits = ['5.5%以内', '不超过5.5%', '5.5%以下', '低于5.5%'].map((value) => ({
    value,
    label: '发生率',
  }));
  const kept = ['居民消费价格涨幅', '城镇调查失业率', '生产安全事故死亡率'].map((label) => ({
    value: '5.5%左右',
    label,
  }));

  it('that is a limit is nothing to fill: what was reached is a place on its scale', async () => {
    await each(
      sample(fc.tuple(fc.constantFrom(...limits, ...kept), tenths(0, 12)), 4),
      ([{value, label}, actual]) => `<wr-targets>${tile(value, '', label, `上年为${actual}%`)}</wr-targets>`,
      (targets, [, actual]) => {
        expect(parts(targets, '[part="bar"]')).to.have.length(0);
        const [scale, mark, goal] = ['.scale', '[part="mark"]', '.goal'].map((s) =>
          box(parts(targets, s)[0]!),
        );
        const far = 1.25 * Math.max(actual, 5.5);
        expect(mark!.left + mark!.width / 2 - scale!.left).to.be.closeTo((scale!.width * actual) / far, 0.6);
        expect(goal!.right - scale!.left).to.be.closeTo((scale!.width * 5.5) / far, 0.6);
        const [beyond] = parts(targets, '.beyond').map(box);
        if (beyond) expect(beyond.left).to.be.closeTo(goal!.right, 0.6);
      },
    );
  });

  it('to be reached is filled as far as it was, and beyond zero where it went the other way', async () => {
    const words = fc.constantFrom(
      ['增长', '增长', 1],
      ['增长', '下降', -1],
      ['下降', '增长', -1],
      ['下降', '下降', 1],
    );
    await each(
      sample(fc.tuple(words, tenths(1, 12), fc.constantFrom('', '左右', '以上')), 5),
      ([[aim, went], actual, bound]) =>
        `<wr-targets>${tile(`5.5%${bound}`, '', `能耗${aim}`, `实际${went}${actual}%`)}</wr-targets>`,
      (targets, [[, , sign], actual]) => {
        const reached = Number(sign) * actual;
        const [scale, bar] = ['.scale', '[part="bar"]'].map((s) => box(parts(targets, s)[0]!));
        const [least, most] = [Math.min(0, reached), Math.max(5.5, reached)];
        expect(bar!.width).to.be.closeTo((scale!.width * actual) / (most - least), 0.6);
        const zero = scale!.left + (scale!.width * -least) / (most - least);
        expect(reached < 0 ? bar!.right : bar!.left).to.be.closeTo(zero, 0.6);
      },
    );
  });

  it('is not drawn where the directions cannot be told, or a limit is said to be completed', async () => {
    for (const [label, actual] of [
      ['居民收入', '实际下降2%'],
      ['失业率', '完成目标的92%'],
    ]) {
      const targets = await mount(`<wr-targets>${tile('5.5%', '', label!, actual)}</wr-targets>`);
      expect(parts(targets, '.scale'), actual).to.have.length(0);
    }
  });
});

describe('a share of a whole', () => {
  it('has parts as long as their shares of it, and what they leave of it stays open', async () => {
    const wholes = fc.array(fc.integer({min: 1, max: 400}), {minLength: 2, maxLength: 6}).map((numbers) => {
      const sum = numbers.reduce((a, b) => a + b);
      return {numbers, whole: sum};
    });
    const course = fc.tuple(wholes, fc.constantFrom(0, 0, 9, 260));
    await each(
      sample(course, 8),
      ([{numbers, whole}, rest]) =>
        `<wr-share total="${whole + rest}">${table(numbers.map((number, i) => [`甲${i}`, number]))}</wr-share>`,
      (share, [{numbers, whole}, rest]) => {
        const bar = box(parts(share, '.whole')[0]!);
        const segments = shownParts(share, '.segment').map(box);
        let end = bar.left;
        [...numbers, ...(rest ? [rest] : [])].forEach((number, i) => {
          expect(segments[i]!.left, `${numbers}`).to.be.closeTo(end, 0.6);
          end = segments[i]!.right;
          expect(segments[i]!.width, `${numbers}`).to.be.closeTo((bar.width * number) / (whole + rest), 0.6);
        });
      },
    );
  });
});

describe('a tally', () => {
  it('of a rate is filled as far as the rate of its scale', async () => {
    await each(
      sample(fc.tuple(tenths(0, 100), fc.boolean()), 9),
      ([rate, perMille]) =>
        `<wr-tally mark="rate" value="${perMille ? rate * 10 : rate}" unit="${perMille ? '‰' : '%'}">完成率</wr-tally>`,
      (tally, [rate]) => {
        const [whole, filled] = parts(tally, '.marks rect').map(box);
        expect(filled!.left).to.be.closeTo(whole!.left, 0.6);
        expect(filled!.width, `${rate}`).to.be.closeTo((whole!.width * rate) / 100, 0.6);
      },
    );
  });

  it('has as many marks as things, equally wide, those of ticks on one scale with their neighbours', async () => {
    const counts = fc.tuple(fc.integer({min: 1, max: 46}), fc.integer({min: 1, max: 46}));
    await each(
      sample(counts, 10),
      ([a, b]) =>
        `<wr-metric-grid>${[a, b].map((n) => `<wr-metric-tile value="${n}" unit="次">开展<wr-tally slot="note" value="${n}" unit="次"></wr-tally></wr-metric-tile>`).join('')}</wr-metric-grid>`,
      (grid, counts) => {
        const lengths = [...grid.querySelectorAll('wr-tally')].map((tally, i) => {
          const marks = parts(tally, '.marks rect').map(box);
          expect(marks).to.have.length(counts[i]!);
          for (const mark of marks) expect(mark.width).to.be.closeTo(marks[0]!.width, 0.6);
          return marks.length > 1 ? (marks.at(-1)!.left - marks[0]!.left) / (marks.length - 1) : undefined;
        });
        if (lengths[0] && lengths[1]) expect(lengths[0]).to.be.closeTo(lengths[1], 0.6);
      },
    );
  });
});

describe('a ranking', () => {
  it('has bars from zero that are as long as their figures, falls on the other side', async () => {
    const value = fc.oneof(tenths(-90, 90), fc.constant(0), fc.integer({min: -9000, max: 90_000}));
    await each(
      sample(fc.array(value, {minLength: 2, maxLength: 8}), 6),
      (values) =>
        `<wr-ranking heading="增速">${table(
          values.map((v, i) => [`甲${i}`, v]),
          '增速（%）',
        )}</wr-ranking>`,
      (ranking, values) => {
        const span = Math.max(0, ...values) - Math.min(0, ...values);
        const [zero] = shownParts(ranking, '.zero').map((line) => box(line).left);
        const widest = Math.max(...values.map(Math.abs));
        const rows = parts(ranking, '[part="row"]').map((row) => ({
          value: Number(row.querySelector('[part="number"]')?.textContent?.replace('%', '')),
          bar: row.querySelector('[part="bar"]'),
        }));
        const full = Math.max(0, ...rows.flatMap(({bar}) => (bar ? [box(bar).width] : [])));
        for (const {value: shown, bar} of rows) {
          expect(values).to.include(shown);
          if (shown === 0) expect(bar).to.equal(null);
          else if (bar && span > 0) {
            const {left, right, width} = box(bar);
            // No bar is thinner than a hair of 2u.
            if (Math.abs(shown) / widest > 0.02)
              expect(width).to.be.closeTo((full * Math.abs(shown)) / widest, 0.6);
            if (zero !== undefined && width > 4) expect(shown > 0 ? left : right).to.be.closeTo(zero, 1);
          }
        }
      },
    );
  });

  it('of places has no bars, and the first place first', async () => {
    const ranking = await mount(
      `<wr-ranking heading="位次">${table(
        [
          ['甲', '第9位'],
          ['乙', '第1位'],
          ['丙', '第7位'],
        ],
        '全省位次',
      )}</wr-ranking>`,
    );
    expect(parts(ranking, '[part="bar"]')).to.have.length(0);
    expect(
      parts(ranking, '[part="label"]')
        .map((label) => label.textContent!.trim())
        .join(''),
    ).to.equal('乙丙甲');
  });
});

describe('a bar whose figure is no exact one', () => {
  const diagrams = (value: string, unit: string) => [
    `<wr-flow>${tile(90, unit, '全部')}${tile(value, '', '其中')}</wr-flow>`,
    `<wr-compare>${tile(90, unit, '由')}${tile(value, '', '到')}</wr-compare>`,
    `<wr-ranking heading="数">${table([
      ['甲', `90${unit}`],
      ['乙', value],
    ])}</wr-ranking>`,
  ];
  const endOf = (diagram: Element): string =>
    getComputedStyle(parts(diagram, '[part="bar"]').at(-1)!).maskImage;

  it('does not end like one: more fades out, less ends in strokes', async () => {
    for (const [value, layers] of [
      ['80亩', 0],
      ['80亩左右', 0],
      ['80亩以上', 1],
      ['超80亩', 1],
      ['80余亩', 1],
      ['不到80亩', 2],
      ['80亩以内', 2],
      ['近80亩', 2],
    ] as const)
      for (const markup of diagrams(value, '亩')) {
        const mask = endOf(await mount(markup));
        expect(mask === 'none' ? 0 : mask.split(/,(?=\s*repeating)/).length, `${value} ${mask}`).to.equal(
          layers,
        );
      }
  });

  it('in segments leaves the last one open', async () => {
    const flow = await mount(`<wr-flow>${tile(20, '件', '全部')}${tile('近10', '件', '其中')}</wr-flow>`);
    const [all, some] = parts(flow, '[part="bar"]').map((bar) => box(bar).width);
    expect(some! / all!).to.be.closeTo(9 / 20, 0.03);
    expect(parts(flow, '.more')).to.have.length(1);
  });

  it('is nothing to warn of', async () => {
    expect(await warningsOf(() => mount(diagrams('不到80亩', '亩').join('')))).to.deep.equal([]);
  });
});
