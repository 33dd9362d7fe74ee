import {expect} from 'chai';
import fc from 'fast-check';
import type {LabelBox} from '../../src/geometry/place-labels.js';
import {trendDomain, trendLayout, type TrendInput, type TrendLayout} from '../../src/geometry/trend.js';
import {runs} from '../support/runs.js';

const value = fc.option(
  fc.oneof(fc.double({min: -1e3, max: 1e6, noNaN: true}), fc.constantFrom(0, 7, 1e300, -1e300, 1e-300)),
  {nil: undefined},
);
/** Numbers of any size, numbers on both sides of zero, and numbers that need a broken axis. */
const values = (count: number) =>
  fc.oneof(
    ...[value, fc.integer({min: -50, max: 100}), fc.integer({min: 700, max: 999})].map((one) =>
      fc.array(one, {minLength: count, maxLength: count}),
    ),
  );
const input: fc.Arbitrary<TrendInput> = fc
  .tuple(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 5}), fc.constantFrom('line', 'column'))
  .chain(([count, series, kind]) =>
    fc.record({
      kind: fc.constant(kind as 'line' | 'column'),
      width: fc.integer({min: 272, max: 704}),
      keys: fc.array(fc.integer({min: 10, max: 80}), {minLength: count, maxLength: count}),
      series: fc.array(
        fc.tuple(values(count), fc.constantFrom(0, 0, 1, 3)).map(([all, words]) => ({
          values: all,
          figures: all.map((v) => ({digits: String(Math.round(v ?? 0)).length * 0.53, words})),
          ...(series > 1 ? {end: {width: 60, height: 40}} : {}),
        })),
        {minLength: series, maxLength: series},
      ),
    }),
  )
  .map((some) => ({
    ...some,
    height: 208,
    figureSize: 24,
    domain: trendDomain(
      some.series.flatMap((one) => one.values),
      some.kind === 'column',
    ),
  }));

/** The boxes of all figures. Their words are set at 0.6 of the digits' size, but never below 12u. */
const figuresOf = (one: TrendInput, {lines}: TrendLayout) =>
  lines.flatMap(({labels}, s) =>
    labels.map(({index, size, center: [x, y]}) => {
      const {digits, words} = one.series[s]!.figures[index]!;
      return {s, index, size, x, y, width: digits * size + words * Math.max(12, 0.6 * size), height: size};
    }),
  );

/** Whether two boxes come nearer to each other than `gap`. */
const meet = (a: LabelBox, b: LabelBox, gap = 0) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap - 1e-6 &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap - 1e-6;

describe('trendDomain(values, fromZero)', () => {
  it('holds every value, and zero wherever the axis is not marked as broken', () => {
    fc.assert(
      fc.property(fc.array(value, {minLength: 1}), fc.boolean(), (values, fromZero) => {
        const {low, high, broken} = trendDomain(values, fromZero);
        for (const v of values) if (v !== undefined) expect(v).to.be.within(low, high);
        if (!broken) expect(0).to.be.within(low, high);
        if (fromZero) expect(broken).to.equal(false);
      }),
    );
  });

  it('breaks the axis of a line that would look flat from zero', () => {
    expect(trendDomain([63048, 70650], false)).to.deep.equal({low: 63048, high: 70650, broken: true});
    expect(trendDomain([2.1, 8.1], false)).to.deep.equal({low: 0, high: 8.1, broken: false});
    expect(trendDomain([5, 5], false).broken).to.equal(false);
    expect(trendDomain([-5, 95], false)).to.deep.equal({low: -5, high: 95, broken: false});
    expect(trendDomain([], false)).to.deep.equal({low: 0, high: 0, broken: false});
    // From two fifths of the way on a course is seen.
    expect([60, 61].map((least) => trendDomain([least, 100], false).broken)).to.deep.equal([false, true]);
    expect(trendDomain([63048, 70650], true)).to.deep.equal({low: 0, high: 70650, broken: false});
  });

  it('throws a RangeError for a number without end', () => {
    for (const bad of [NaN, Infinity]) expect(() => trendDomain([bad], true)).to.throw(RangeError, `${bad}`);
  });
});

describe('trendLayout(input)', () => {
  /** A panel of one series. */
  const single = (values: TrendInput['series'][0]['values'], digits = 1): TrendInput => ({
    kind: 'line',
    width: 300,
    height: 200,
    keys: values.map(() => 20),
    series: [{values, figures: values.map(() => ({digits, words: 0}))}],
    domain: trendDomain(values, false),
    figureSize: 20,
  });

  it('keeps points, figures and years inside the room, and figures off each other', () => {
    fc.assert(
      fc.property(input, (one) => {
        const layout = trendLayout(one);
        const {lines, keys, height} = layout;
        const figures = figuresOf(one, layout);
        const right = Math.min(one.width, ...lines.map(({end}) => (end ? end[0] - 12 : one.width)));
        figures.forEach((a, i) => {
          expect(Math.min(a.x - a.width / 2, a.y - a.height / 2)).to.be.at.least(-1e-6);
          expect(a.x + a.width / 2).to.be.at.most(right + 1e-6);
          expect(a.y + a.height / 2).to.be.at.most(height + 1e-6);
          for (const b of figures.slice(i + 1)) expect(meet(a, b, 3)).to.equal(false);
        });
        for (const point of lines.flatMap(({points}) => points)) {
          if (!point) continue;
          expect(point[0]).to.be.within(0, right);
          expect(point[1]).to.be.within(0, height + 1e-6);
        }
        keys.forEach((key, i) => {
          const half = one.keys[i]! / 2;
          if (key !== undefined) expect(key).to.be.within(half - 1e-6, one.width - half + 1e-6);
        });
      }),
      runs(150),
    );
  });

  it('shows the last figure and the first one alone where that is asked for, the first one small', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 999}), {minLength: 1, maxLength: 12}), (values) => {
        const {lines} = trendLayout({...single(values), kind: 'column', endsOnly: true});
        const shown = lines[0]!.labels.map(({index}) => index);
        const ends = [values.length - 1, 0];
        expect(ends).to.include.members(shown);
        if (values.length > 1 && values.length < 9) {
          expect(shown).to.deep.equal(ends);
          expect(lines[0]!.labels[1]!.size).to.be.below(20);
        }
      }),
      runs(50),
    );
  });

  it('sets no figure on a column, on the axis, or on the mark of a broken one', () => {
    fc.assert(
      fc.property(input, (one) => {
        const layout = trendLayout(one);
        const {lines, base, height} = layout;
        for (const figure of figuresOf(one, layout)) {
          for (const column of lines.flatMap(({columns}) => columns))
            if (column && one.kind === 'column') expect(meet(figure, column)).to.equal(false);
          if (one.domain.low === 0) expect(figure.y + figure.height / 2).to.be.at.most(base - 1 + 1e-6);
          const mark = {x: 6, y: height - 9.5, width: 10, height: 11};
          if (one.domain.broken) expect(meet(figure, mark)).to.equal(false);
        }
      }),
      runs(150),
    );
    // Below its point this figure would touch the axis, and this one the mark.
    for (const [values, domain] of [
      [[60, 15.9, 60], {low: 0, high: 100, broken: false}],
      [[900, 950, 999], undefined],
    ] as const) {
      // prettier-ignore
      const one = {...single(values, 3), ...(domain ? {domain} : {})};
      const layout = trendLayout(one);
      const lowest = figuresOf(one, layout).find(({index}) => values[index] === Math.min(...values))!;
      if (domain) expect(lowest.y + lowest.height / 2).to.be.at.most(layout.base - 1);
      else expect(meet(lowest, {x: 6, y: 190.5, width: 10, height: 11})).to.equal(false);
    }
  });

  it('draws values as far apart as they are, with room for figures beyond the highest and the lowest', () => {
    fc.assert(
      fc.property(input, (one) => {
        const {lines, base, height} = trendLayout(one);
        const {low, high, broken} = one.domain;
        const unit = Math.max(Math.abs(low), Math.abs(high)) || 1;
        const drawn = lines.flatMap(({points}, s) =>
          points.flatMap((point, i) => (point ? [{y: point[1], value: one.series[s]!.values[i]!}] : [])),
        );
        const room = one.figureSize + 7;
        const [top, foot] = [high > 0 ? room : 0, height - (low === 0 ? 0 : room)];
        for (const a of drawn) {
          expect(a.y).to.be.within(top, foot + 1e-6);
          if (a.value === high && high > 0) expect(a.y).to.be.at.most(room + 10);
          if (a.value === low) expect(a.y).to.be.at.least(foot - 10);
          for (const b of drawn.slice(0, 3)) {
            const share = (a.value / unit - b.value / unit) / (high / unit - low / unit || 1);
            const [most] = drawn.filter(({value}) => value === high);
            const [least] = drawn.filter(({value}) => value === low);
            if (most && least) expect(b.y - a.y).to.be.closeTo(share * (least.y - most.y), 1e-6);
          }
        }
        if (low === 0 || broken) expect(base).to.be.closeTo(height, 1e-9);
        else if (high === 0) expect(base).to.be.within(0, 10);
        else expect(base).to.be.within(top, foot);
      }),
    );
    const ends = trendLayout(single([1e308, -1e308])).lines[0]!.points.map((point) => point![1]);
    expect(ends.every(Number.isFinite)).to.equal(true);
    // No figure stands above zero where no value does.
    expect(trendLayout({...single([-5, -20]), kind: 'column'}).base).to.be.within(0, 10);
  });

  it('divides the width evenly among columns, which have air between them', () => {
    for (const count of [1, 2, 7, 40]) {
      const one: TrendInput = {...single(Array<number>(count).fill(5)), kind: 'column'};
      const {at, step, lines} = trendLayout(one);
      expect(step).to.be.closeTo(300 / count, 1e-9);
      at.forEach((x, i) => expect(x).to.be.closeTo((i + 0.5) * step, 1e-9));
      expect(lines[0]!.path).to.equal('');
      for (const column of lines[0]!.columns) {
        expect(column!.width).to.be.within(0.5 * step > 28 ? 20 : 0.5 * step, Math.min(28, 0.8 * step));
        expect(at).to.include(column!.x);
      }
    }
  });

  it('draws a line from edge to edge in even steps, as far in as its outer years are wide', () => {
    for (const [first, last, inset] of [
      [42, 42, 21],
      [60, 20, 30],
      [20, 60, 30],
      [4, 4, 8],
      [400, 20, 75],
    ] as const) {
      // prettier-ignore
      const {at, step, lines} = trendLayout({...single([1, 3, 2, 5]), keys: [first, 20, 20, last]});
      expect([at[0], at[3]]).to.deep.equal([inset, 300 - inset]);
      at.slice(1).forEach((x, i) => expect(x - at[i]!).to.be.closeTo(step, 1e-9));
      expect(lines[0]!.columns.every((column) => column!.width === 0)).to.equal(true);
    }
  });

  it('draws the line through every point', () => {
    const {path, points} = trendLayout(single([1, 3, undefined, 2, 5])).lines[0]!;
    const drawn = path.split(/[ML]/).slice(1).map((pair) => pair.split(',').map(Number)); // prettier-ignore
    const known = points.filter((point) => point !== undefined);
    expect(drawn).to.have.length(known.length);
    drawn.forEach(([x, y], i) => {
      expect(x).to.be.closeTo(known[i]![0], 0.01);
      expect(y).to.be.closeTo(known[i]![1], 0.01);
    });
  });

  it('draws columns from zero, as tall to each other as their numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -900, max: 900}), {minLength: 2, maxLength: 9}), (values) => {
        const domain = trendDomain(values, true);
        const series = [{values, figures: values.map(() => ({digits: 1, words: 0}))}];
        const keys = values.map(() => 20);
        const {lines, base} = trendLayout({
          kind: 'column',
          width: 300,
          height: 200,
          keys,
          series,
          domain,
          figureSize: 20,
        });
        const tallest = Math.max(...values.map(Math.abs)) || 1;
        const [largest] = lines[0]!.columns.filter((_, i) => Math.abs(values[i]!) === tallest);
        lines[0]!.columns.forEach((column, i) => {
          expect(column!.height * tallest).to.be.closeTo(
            Math.abs(values[i]!) * largest!.height,
            1e-6 * tallest + 1e-6,
          );
          const end = values[i]! < 0 ? column!.y - column!.height / 2 : column!.y + column!.height / 2;
          expect(end).to.be.closeTo(base, 1e-6);
        });
      }),
    );
  });

  it('leaves a gap in the line where a value is missing', () => {
    const values = [1, 2, undefined, 2, 1];
    const {lines} = trendLayout({
      kind: 'line',
      width: 300,
      height: 200,
      keys: values.map(() => 20),
      series: [{values, figures: values.map(() => ({digits: 1, words: 0}))}],
      domain: trendDomain(values, false),
      figureSize: 20,
    });
    expect(lines[0]!.path.match(/M/g)).to.have.length(2);
    expect(lines[0]!.points[2]).to.equal(undefined);
  });

  it('stands a single year in the middle', () => {
    const {lines, at, keys, step} = trendLayout(single([5]));
    expect([at, keys, step]).to.deep.equal([[150], [150], 300]);
    expect(lines[0]!.points).to.have.length(1);
    expect(lines[0]!.labels).to.have.length(1);
  });

  it('draws zeros on the base, and nothing at all for no values', () => {
    const zeros = trendLayout(single([0, 0, 0]));
    expect(zeros.lines[0]!.points.map((point) => point![1])).to.deep.equal(Array(3).fill(zeros.base));
    expect(zeros.base).to.equal(200);
    for (const values of [[undefined, undefined], []])
      expect(trendLayout(single(values)).lines).to.deep.equal([
        {path: '', points: values, columns: values, labels: []},
      ]);
  });

  it('tells a figure too long to stand clear of its line across it, in small type', () => {
    const steep = Array.from({length: 12}, (_, i) => (i % 2 ? 99 - i : i));
    for (const digits of [4, 6]) {
      const sizes = trendLayout(single(steep, digits)).lines[0]!.labels.map(({size}) => size);
      expect(sizes.length).to.be.within(2, 4);
      for (const size of sizes) expect(size).to.equal(13);
    }
  });

  it('sets no figure of one line on the point of another, and each right beside its own', () => {
    fc.assert(
      fc.property(input, (one) => {
        if (one.series.length < 2) return;
        const layout = trendLayout(one);
        // First, last, highest and lowest.
        for (const {labels} of layout.lines) expect(labels.length).to.be.at.most(4);
        for (const figure of figuresOf(one, layout)) {
          for (const point of layout.lines.flatMap(({points}) => points)) {
            if (!point) continue;
            const dot = {x: point[0], y: point[1], width: 0, height: 12};
            expect(meet(figure, dot)).to.equal(false);
          }
          const own = layout.lines[figure.s]!.points[figure.index]!;
          expect(Math.abs(figure.y - own[1])).to.be.closeTo(7 + figure.size / 2, 1e-6);
        }
      }),
    );
  });

  it('keeps figures off the line where they find room beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 20, max: 100}), {minLength: 2, maxLength: 4}), (some) => {
        const one = {...single(some, 3), width: 700, domain: {low: 0, high: 100, broken: false}};
        const layout = trendLayout(one);
        const {points} = layout.lines[0]!;
        for (const figure of figuresOf(one, layout)) {
          points.slice(1).forEach((to, i) => {
            const from = points[i]!;
            for (let t = 0; t <= 1; t += 0.02) {
              const [x, y] = [from[0] + t * (to![0] - from[0]), from[1] + t * (to![1] - from[1])];
              expect(meet(figure, {x, y, width: 0, height: 0})).to.equal(false);
            }
          });
        }
      }),
    );
  });

  const placed = (one: TrendInput) => {
    const layout = trendLayout(one);
    return layout.lines[0]!.labels.map(({index, size, center: [x, y]}) => {
      const point = layout.lines[0]!.points[index]!;
      return {index, size, x: x - point[0], side: y < point[1] ? 'above' : 'below'};
    });
  };

  it('stands the figure of a column beyond its end, in its middle', () => {
    // Next to tall ones, and so short that its own column would leave room for a figure on the other side.
    for (const values of [
      [30, -20, 0, 10, -40],
      [50, 1, 50, -1, -50],
      [5, 100, 5],
    ]) {
      // prettier-ignore
      const columns = placed({...single(values), kind: 'column'});
      expect(columns).to.have.length(values.length);
      for (const {index, x, side} of columns) {
        expect(x).to.equal(0);
        expect(side, `${values[index]}`).to.equal(values[index]! < 0 ? 'below' : 'above');
      }
    }
  });

  it('stands the figure of a line below its point where the line comes down to it, else above', () => {
    const side = (some: (number | undefined)[], at: number) =>
      placed(single(some)).find(({index}) => index === at)!.side;
    expect([0, 1, 2].map((i) => side([50, 90, 50], i))).to.deep.equal(['below', 'above', 'below']);
    expect([0, 1, 2].map((i) => side([90, 50, 90], i))).to.deep.equal(['above', 'below', 'above']);
    expect([0, 1, 2].map((i) => side([20, 40, 90], i))).to.deep.equal(['below', 'below', 'above']);
    expect([0, 1, 2].map((i) => side([50, 50, 50], i))).to.deep.equal(['above', 'above', 'above']);
    // Alone, or beside gaps alone, nothing comes down to it.
    expect([side([5], 0), side([-5], 0), side([90, undefined, -50], 2)]).to.deep.equal(
      Array(3).fill('above'),
    );
  });

  it('moves a figure into the room, as wide as its digits and its words are', () => {
    for (const [figureSize, width] of [
      [30, 2 * 30 + 1 * 18],
      [15, 2 * 15 + 12],
    ] as const) {
      // prettier-ignore
      const one = {...single([50, 90, 50]), keys: [0, 0, 0], figureSize};
      one.series[0]!.figures.forEach((figure) => Object.assign(figure, {digits: 2, words: 1}));
      const first = trendLayout(one).lines[0]!.labels.find(({index}) => index === 0)!;
      expect(first.size).to.equal(figureSize);
      expect(first.center[0]).to.be.closeTo(width / 2, 1e-9);
    }
  });

  it('tells every figure where there is room: the first, last, highest and lowest large, the others small', () => {
    const sizes = placed(single([10, 30, 40, 90, 20, 50]));
    expect(sizes.map(({index}) => index).sort()).to.deep.equal([0, 1, 2, 3, 4, 5]);
    for (const {index, size} of sizes) expect(size, `${index}`).to.equal([0, 3, 5].includes(index) ? 20 : 14);
    const deep = placed(single([30, 10, 40, 90, 20, 50]));
    for (const {index, size} of deep)
      expect(size, `${index}`).to.equal([0, 1, 3, 5].includes(index) ? 20 : 14);
  });

  it('tells the first, last, highest and lowest alone where there is no room for more', () => {
    const long = Array.from({length: 40}, (_, i) => (i === 12 ? 99 : i === 25 ? -9 : 50 + (i % 2)));
    const told = placed(single(long, 2));
    expect(told.map(({index}) => index).sort((a, b) => a - b)).to.deep.equal([0, 12, 25, 39]);
    for (const {size} of told) expect(size).to.equal(20);
  });

  it('sets a figure as large as the room lets it, and none that would not be read', () => {
    const sizes = [10, 14, 17, 20, 30].map(
      (digits) => placed({...single([5], digits), figureSize: 24})[0]?.size,
    );
    expect(sizes).to.deep.equal([24, 20, 17, 13, undefined]);
  });

  describe('with words at the ends of the lines', () => {
    /** Lines that end at these heights, each with words. */
    const ended = (lasts: readonly (number | undefined)[], height = 40): TrendInput => ({
      ...single([]),
      keys: [20, 20],
      domain: {low: 0, high: 100, broken: false},
      series: lasts.map((last, i) => ({
        values: [20 * i, last],
        figures: [
          {digits: 1, words: 0},
          {digits: 1, words: 0},
        ],
        end: {width: 50 + 10 * (i % 2), height},
      })),
    });

    it('leaves room for them beside the last points, as wide as the widest', () => {
      const {lines, at} = trendLayout(ended([90, 10]));
      for (const {end} of lines) {
        expect(end![0]).to.equal(240);
        expect(end![0] - at[1]!).to.be.within(12, 24);
      }
      expect(trendLayout({...ended([90, 10]), keys: [20, 90]}).at).to.deep.equal(at);
    });

    it('stands them beside the ends, apart from each other and inside the panel', () => {
      const {lines} = trendLayout(ended([90, 40]));
      for (const {end, points} of lines) expect(end![1]).to.be.closeTo(points[1]![1], 1e-9);
      fc.assert(
        fc.property(fc.array(fc.integer({min: 0, max: 100}), {minLength: 1, maxLength: 5}), (lasts) => {
          const middles = trendLayout(ended(lasts)).lines.map(({end}) => end![1]);
          middles.forEach((y, i) => {
            expect(y).to.be.within(20 - 1e-6, 180 + 1e-6);
            for (const other of middles.slice(0, i)) expect(Math.abs(y - other)).to.be.at.least(40 - 1e-6);
          });
        }),
      );
    });

    it('lets them leave the panel below where it is too low for them', () => {
      const middles = trendLayout(ended([90, 40, 10], 80)).lines.map(({end}) => end![1]);
      expect(middles).to.deep.equal([40, 120, 200]);
    });

    it('stands them where a line that breaks off ended, and at the foot for a line without a value', () => {
      const one = ended([undefined, 20]);
      const {lines} = trendLayout({
        ...one,
        series: [{...one.series[0]!, values: [60, undefined]}, one.series[1]!],
      });
      expect(lines[0]!.end![1]).to.be.closeTo(lines[0]!.points[0]![1], 1e-9);
      const none = trendLayout({
        ...one,
        series: [{...one.series[0]!, values: [undefined, undefined]}, one.series[1]!],
      });
      expect(none.lines[0]!.end![1]).to.equal(180);
    });

    it('does not tell the last figure twice', () => {
      const indices = trendLayout(ended([90, 40])).lines.map(({labels}) => labels.map(({index}) => index));
      expect(indices).to.deep.equal([[0], [0]]);
      expect(trendLayout(single([10, 90])).lines[0]!.labels.map(({index}) => index).sort()).to.deep.equal([0, 1]); // prettier-ignore
    });

    it('has none where there are no words', () => {
      const [first, second] = ended([90, 40]).series;
      const {lines} = trendLayout({...ended([]), series: [first!, {...second!, end: undefined!}]});
      expect(lines.map((line) => 'end' in line)).to.deep.equal([true, false]);
    });
  });

  it('throws a RangeError where there is no room', () => {
    const none = {
      kind: 'line',
      keys: [],
      series: [],
      domain: {low: 0, high: 1, broken: false},
      figureSize: 20,
    } as const;
    for (const width of [0, NaN, Infinity])
      expect(() => trendLayout({...none, width, height: 200})).to.throw(
        RangeError,
        `invalid width: ${width}`,
      );
    for (const height of [20, 60, NaN, Infinity])
      expect(() => trendLayout({...none, width: 300, height})).to.throw(
        RangeError,
        `invalid height: ${height}`,
      );
  });
});
