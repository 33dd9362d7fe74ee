import {expect} from 'chai';
import fc from 'fast-check';
import {changeBars, figureHeights, slope} from '../../src/geometry/before-after.js';

const value = fc.oneof(
  fc.double({min: 0.01, max: 1e6, noNaN: true}),
  fc.integer({min: -100, max: 100}),
  fc.constantFrom(undefined, 0, 5e-324, Number.MAX_VALUE),
);

describe('changeBars(rows)', () => {
  it('keeps the ratio of every pair in the lengths of its bars, within the track', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), {maxLength: 12}), (rows) => {
        changeBars(rows).forEach((bars, i) => {
          const [from, to] = rows[i]!;
          expect(bars.from === undefined).to.equal(from === undefined);
          expect(bars.to === undefined).to.equal(to === undefined);
          for (const bar of [bars.from, bars.to]) {
            if (!bar) continue;
            expect(bar.start).to.be.at.least(-1e-12);
            expect(bar.start + bar.length).to.be.at.most(1 + 1e-12);
          }
          if (!from || !to || !bars.from || !bars.to) return;
          // The one that is shorter as a share of the one that is longer.
          const [short, long] = Math.abs(from) < Math.abs(to) ? [from, to] : [to, from];
          const [a, b] = short === from ? [bars.from, bars.to] : [bars.to, bars.from];
          expect(a.length / b.length).to.be.closeTo(Math.abs(short / long), 1e-9);
        });
      }),
    );
  });

  it('gives all rows the same first bar and level, unless one has more than tripled', () => {
    const [a, b] = changeBars([
      [3610, 5286.4],
      [0.56, 0.47],
    ]);
    expect(a!.level).to.equal(3610 / 5286.4);
    expect(b!.level).to.equal(a!.level);
    expect(b!.from!.length).to.equal(a!.from!.length);
    expect(b!.to!.length).to.be.closeTo((0.47 / 0.56) * a!.from!.length, 1e-12);
    const tripled = changeBars([
      [1, 3.1],
      [1, 2],
    ]);
    expect(tripled.map(({level}) => level)).to.deep.equal([undefined, undefined]);
    expect(tripled.map(({to}) => to!.length)).to.deep.equal([1, 1]);
  });

  it('gives a row with a figure at or below zero its own scale and zero, and leaves the others theirs', () => {
    const [signed, other] = changeBars([
      [-3.2, 5.8],
      [1, 2],
    ]);
    expect(signed!.level).to.equal(undefined);
    expect(signed!.zero).to.be.closeTo(3.2 / 9, 1e-12);
    expect(other!.level).to.equal(0.5);
  });

  it('refuses what is no number', () => {
    expect(() => changeBars([[NaN, 1]])).to.throw(RangeError, /invalid value/);
    expect(() => changeBars([[1, Infinity]])).to.throw(RangeError, /invalid value/);
  });
});

describe('slope(from, to)', () => {
  it('sets both ends at heights as far from zero as the values are', () => {
    const {zero, from, to} = slope(-3.2, 5.8)!;
    expect([zero, from, to].map((n) => +n.toFixed(6))).to.deep.equal([+(5.8 / 9).toFixed(6), 1, 0]);
    expect(slope(36, 29)).to.include({zero: 1, from: 0, to: 1 - 29 / 36});
    expect(slope(undefined, 1)).to.equal(undefined);
    expect(() => slope(NaN, 1)).to.throw(RangeError);
  });

  it('has room for both figures beside their ends, above the higher and below the lower, clear of the zero line', () => {
    const values = [-90, -12, -3, -1, 0, 1, 2, 5, 8, 60];
    for (const a of values)
      for (const b of values) {
        const {zero, from, to, fromWords, toWords} = slope(a, b)!;
        const [above, below] = to > from ? [fromWords, toWords] : [toWords, fromWords];
        const [aboveRoom, belowRoom] =
          to > from ? [figureHeights.from, figureHeights.to] : [figureHeights.to, figureHeights.from];
        const strikes = (gap: number, room: number): boolean => gap > 1e-9 && gap < room;
        expect(strikes(zero - below, belowRoom), `${a} ${b}: below`).to.equal(false);
        expect(strikes(above - zero, aboveRoom), `${a} ${b}: above`).to.equal(false);
      }
  });
});
