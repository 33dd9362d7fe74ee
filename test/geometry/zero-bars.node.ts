import {expect} from 'chai';
import fc from 'fast-check';
import {placeRow, zeroBars} from '../../src/geometry/zero-bars.js';

const value = fc.oneof(
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.integer({min: -100, max: 100}),
  fc.constantFrom(0, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324, undefined),
);

describe('zeroBars(values)', () => {
  it('draws every number from one zero, within 0 to 1, the lengths as the numbers', () => {
    fc.assert(
      fc.property(fc.array(value, {maxLength: 40}), (values) => {
        const {zero, bars} = zeroBars(values);
        const most = Math.max(...values.map((v) => Math.abs(v ?? 0)));
        const longest = Math.max(0, ...bars.map((bar) => bar?.length ?? 0));
        expect(zero).to.be.within(0, 1);
        values.forEach((v, i) => {
          const bar = bars[i];
          if (v === undefined) return expect(bar).to.equal(undefined);
          expect(bar!.start).to.be.within(-1e-12, 1);
          expect(bar!.start + bar!.length).to.be.within(-1e-12, 1 + 1e-12);
          expect(v < 0 ? bar!.start + bar!.length : bar!.start).to.be.closeTo(zero, 1e-12);
          if (most > 0) expect(bar!.length).to.be.closeTo((Math.abs(v) / most) * longest, 1e-9);
        });
      }),
    );
  });

  it('leaves no room on the side where nothing lies', () => {
    expect(zeroBars([53.2, 57.7])).to.deep.equal({
      zero: 0,
      bars: [
        {start: 0, length: 53.2 / 57.7},
        {start: 0, length: 1},
      ],
    });
    expect(zeroBars([-1, -2]).zero).to.equal(1);
    expect(zeroBars([0, 0]).bars[0]).to.deep.equal({start: 0, length: 0});
    expect(zeroBars([]).bars).to.deep.equal([]);
  });

  it('throws a RangeError for a number without end', () => {
    for (const bad of [NaN, Infinity, -Infinity])
      expect(() => zeroBars([1, bad])).to.throw(RangeError, `invalid value: ${bad}`);
  });
});

describe('placeRow(from, to)', () => {
  it('puts the first place at the right, all cells alike', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 40}), (from, to) => {
        const row = placeRow(from, to)!;
        expect(row.count).to.equal(Math.max(from, to));
        expect((row.to - row.from) * row.count).to.be.closeTo(from - to, 1e-9);
        expect(Math.min(row.from, row.to)).to.be.closeTo(0.5 / row.count, 1e-12);
      }),
    );
  });

  it('draws no place that is none', () => {
    for (const [from, to] of [
      [0, 3],
      [2.5, 1],
      [41, 2],
      [NaN, 1],
    ] as const)
      expect(placeRow(from, to)).to.equal(undefined);
  });
});
