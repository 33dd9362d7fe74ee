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

  it('keeps the common scale up to three times, and leaves it above', () => {
    expect(changeBars([[2, 6]])[0]).to.deep.equal({
      zero: 0,
      from: {start: 0, length: 1 / 3},
      to: {start: 0, length: 1},
      level: 1 / 3,
    });
    expect(changeBars([[2, 6.001]])[0]).to.not.have.property('level');
  });

  it('gives a row with a zero or without a figure its own scale', () => {
    const rows = [
      [0, 4],
      [4, 0],
      [undefined, 4],
      [4, undefined],
    ] as const;
    for (const [from, to] of rows) {
      const [own, other] = changeBars([
        [from, to],
        [4, 5],
      ]);
      const bar = (value?: number) => (value === undefined ? value : {start: 0, length: value / 4});
      expect(own).to.deep.equal({zero: 0, from: bar(from), to: bar(to)});
      expect(other!.level).to.equal(0.8);
    }
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

  it('sets the figures beside their ends, but beside the zero line where it would strike them', () => {
    const wordsOf = (from: number, to: number) => {
      const {fromWords, toWords} = slope(from, to)!;
      return [fromWords, toWords].map((height) => +height.toFixed(6));
    };
    // Rises: the first figure below its end, the last above. The zero line is 0.1, 0.5, 0.7 below the first end.
    expect(wordsOf(1, 10)).to.deep.equal([1, 0]);
    expect(wordsOf(5, 10)).to.deep.equal([1, 0]);
    expect(wordsOf(7, 10)).to.deep.equal([0.3, 0]);
    // Falls: the first above its end, the last below, from where the zero line is 0.2 and 0.7 away.
    expect(wordsOf(10, 2)).to.deep.equal([0, 1]);
    expect(wordsOf(10, 7)).to.deep.equal([0, 0.3]);
    // Rises towards zero from below: the zero line stands above the last end, 0.1 and 0.7 away.
    expect(wordsOf(-10, -1)).to.deep.equal([1, 0]);
    expect(wordsOf(-10, -7)).to.deep.equal([1, 0.7]);
    // Falls away from zero: it stands above the first end.
    expect(wordsOf(-1, -10)).to.deep.equal([0, 1]);
    expect(wordsOf(-7, -10)).to.deep.equal([0.7, 1]);
    // Equal: as one that rises.
    expect(wordsOf(5, 5)).to.deep.equal([0, 0]);
  });

  it('keeps room for the figures in their sizes', () => {
    expect(figureHeights).to.deep.equal({from: 0.62, to: 0.7});
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
