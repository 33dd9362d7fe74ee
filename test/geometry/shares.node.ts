import {expect} from 'chai';
import fc from 'fast-check';
import {ringPart, shareParts} from '../../src/geometry/shares.js';

const values = fc.array(fc.option(fc.double({min: 0, max: 1e9, noNaN: true}), {nil: undefined}), {
  maxLength: 12,
});
const sumOf = (all: (number | undefined)[]) => all.reduce<number>((sum, value) => sum + (value ?? 0), 0);

describe('shareParts(values, whole, tolerance)', () => {
  it('lays parts and rest end to end from 0 to 1, each as long as its share', () => {
    fc.assert(
      fc.property(
        values,
        fc.option(fc.double({min: 1, max: 1e10, noNaN: true}), {nil: undefined}),
        (all, whole) => {
          const {parts, rest, fill} = shareParts(all, whole);
          const drawn = (fill === 'part' ? whole! : sumOf(all)) || 1;
          let at = 0;
          parts.forEach((part, i) => {
            expect(part === undefined).to.equal(all[i] === undefined);
            if (!part) return;
            expect(part.start).to.be.closeTo(at, 1e-9);
            expect(part.end - part.start).to.be.closeTo(all[i]! / drawn, 1e-9);
            at = part.end;
          });
          expect(rest?.end ?? at).to.be.closeTo(sumOf(all) > 0 || rest ? 1 : 0, 1e-9);
          if (rest) expect(rest.start).to.be.closeTo(at, 1e-9);
        },
      ),
    );
  });

  it('tells whether the parts fill the whole, within the tolerance', () => {
    expect(shareParts([6.8, 36.5, 56.7], 100, 0.15).fill).to.equal('whole');
    expect(shareParts([6.8, 36.5, 56.8], 100, 0.15).fill).to.equal('whole');
    expect(shareParts([6.8, 36.5], 100, 0.1).fill).to.equal('part');
    expect(shareParts([60, 45], 100, 1).fill).to.equal('over');
    expect(shareParts([0.1, 0.2], 0.3).fill).to.equal('whole');
    expect(shareParts([], undefined)).to.deep.equal({parts: [], fill: 'whole'});
    expect(shareParts([0, 5]).parts).to.deep.equal([{start: 0, end: 0}, {start: 0, end: 1}]); // prettier-ignore
  });

  it('throws a RangeError for values below zero or without end, and for no whole', () => {
    for (const value of [-1, NaN, Infinity]) {
      expect(() => shareParts([value])).to.throw(RangeError, `invalid value: ${value}`);
    }
    for (const whole of [0, -1, NaN, Infinity]) {
      expect(() => shareParts([1], whole)).to.throw(RangeError, `invalid whole: ${whole}`);
    }
    expect(() => shareParts([1e308, 1e308])).to.throw(RangeError, 'invalid sum');
  });
});

describe('ringPart(part, outer, inner)', () => {
  it('starts at 12 o’clock and goes clockwise, also all the way round', () => {
    expect(ringPart({start: 0, end: 0.25}, 100, 60)).to.match(/^M0,-100A100,100,0,0,1,100,0L60,0A/);
    expect(ringPart({start: 0, end: 1}, 100, 60)).to.match(/^M0,-100A/);
    expect(ringPart({start: 0.25, end: 0.5}, 100, 60)).to.match(/^M100,0A100,100,0,0,1,0,100L0,60A/);
    expect(ringPart({start: 0, end: 0.25}, 100, 0)).to.equal('M0,-100A100,100,0,0,1,100,0L0,0Z');
  });

  it('throws a RangeError for radii that are none', () => {
    for (const [outer, inner] of [
      [10, 10],
      [10, -1],
      [NaN, 1],
      [Infinity, 1],
    ] as const) {
      expect(() => ringPart({start: 0, end: 1}, outer, inner)).to.throw(
        RangeError,
        `invalid inner: ${inner}`,
      );
    }
  });
});
