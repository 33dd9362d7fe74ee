import {expect} from 'chai';
import fc from 'fast-check';
import {trendDomain, trendLayout, type TrendInput} from '../../src/geometry/trend.js';
import {runs} from '../runs.js';

const value = fc.option(
  fc.oneof(fc.double({min: -1e3, max: 1e6, noNaN: true}), fc.constantFrom(0, 7, 1e300, -1e300, 1e-300)),
  {nil: undefined},
);
const input: fc.Arbitrary<TrendInput> = fc
  .tuple(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 5}), fc.constantFrom('line', 'column'))
  .chain(([count, series, kind]) =>
    fc.record({
      kind: fc.constant(kind as 'line' | 'column'),
      width: fc.integer({min: 272, max: 704}),
      keys: fc.constant(Array.from({length: count}, () => 42)),
      series: fc.array(
        fc.array(value, {minLength: count, maxLength: count}).map((values) => ({
          values,
          figures: values.map((v) => ({digits: String(Math.round(v ?? 0)).length * 0.53, words: 0})),
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
      some.series.flatMap(({values}) => values),
      some.kind === 'column',
    ),
  }));

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
  });

  it('throws a RangeError for a number without end', () => {
    for (const bad of [NaN, Infinity]) expect(() => trendDomain([bad], true)).to.throw(RangeError, `${bad}`);
  });
});

describe('trendLayout(input)', () => {
  it('keeps points, columns, figures and years inside the room, and figures off each other', () => {
    fc.assert(
      fc.property(input, (one) => {
        const {lines, keys, height} = trendLayout(one);
        const boxes = lines.flatMap(({labels}, s) =>
          labels.map(({index, size, center: [x, y]}) => {
            const width = one.series[s]!.figures[index]!.digits * size;
            return {left: x - width / 2, right: x + width / 2, top: y - size / 2, bottom: y + size / 2};
          }),
        );
        boxes.forEach((a, i) => {
          expect(Math.min(a.left, a.top)).to.be.at.least(-1e-6);
          expect(a.right).to.be.at.most(one.width + 1e-6);
          expect(a.bottom).to.be.at.most(height + 1e-6);
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.right <= b.left + 1e-6 ||
              b.right <= a.left + 1e-6 ||
              a.bottom <= b.top + 1e-6 ||
              b.bottom <= a.top + 1e-6;
            expect(apart).to.equal(true);
          }
        });
        for (const point of lines.flatMap(({points}) => points)) {
          if (!point) continue;
          expect(point[0]).to.be.within(0, one.width);
          expect(point[1]).to.be.within(0, height + 1e-6);
        }
        for (const key of keys)
          if (key !== undefined) expect(key).to.be.within(21 - 1e-6, one.width - 21 + 1e-6);
      }),
      runs(150),
    );
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

  /** A panel of one series. */
  const single = (values: TrendInput['series'][0]['values'], digits = 1, width = 300): TrendInput => ({
    kind: 'line',
    width,
    height: 200,
    keys: values.map(() => 20),
    series: [{values, figures: values.map(() => ({digits, words: 0}))}],
    domain: trendDomain(values, false),
    figureSize: 20,
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
    for (const values of [[undefined, undefined], []])
      expect(trendLayout(single(values)).lines).to.deep.equal([
        {path: '', points: values, columns: values, labels: []},
      ]);
  });

  it('tells a figure too long to stand clear of its line across it', () => {
    const [from, to] = [single([1, 9, 1], 6), single([1, 9, 1], 11)];
    expect(trendLayout(from).lines[0]!.labels.length).to.be.greaterThan(0);
    expect(trendLayout(to).lines[0]!.labels.length).to.be.greaterThan(0);
  });

  it('sets no figure of one line on the point of another', () => {
    fc.assert(
      fc.property(input, (one) => {
        if (one.series.length < 2 || one.kind === 'column') return;
        const {lines} = trendLayout(one);
        lines.forEach(({labels}, s) => {
          for (const {index, size, center} of labels) {
            const width = one.series[s]!.figures[index]!.digits * size;
            for (const point of lines.flatMap(({points}) => points)) {
              if (!point) continue;
              const on =
                Math.abs(point[0] - center[0]) < width / 2 && Math.abs(point[1] - center[1]) < size / 2 + 6;
              expect(on).to.equal(false);
            }
          }
        });
      }),
    );
  });

  it('throws a RangeError where there is no room', () => {
    const none = {
      kind: 'line',
      keys: [],
      series: [],
      domain: {low: 0, high: 1, broken: false},
      figureSize: 20,
    } as const;
    expect(() => trendLayout({...none, width: 0, height: 200})).to.throw(RangeError, 'invalid width');
    expect(() => trendLayout({...none, width: 300, height: 20})).to.throw(RangeError, 'invalid height');
  });
});
