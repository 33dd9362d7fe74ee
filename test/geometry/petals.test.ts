import {expect} from 'chai';
import fc from 'fast-check';
import type {Point} from '../../src/geometry/label.js';
import {
  petalAngle,
  petalOutline,
  petalPath,
  petalVeins,
  pointAt,
  stamens,
} from '../../src/geometry/petals.js';
import {polygonHolds} from '../../src/geometry/polygon.js';
import {drawnPath} from './drawn-path.js';
import {runs} from '../runs.js';

const counts = fc.integer({min: 3, max: 8});
const sizes = fc.record({
  center: fc.constant<Point>([200, 200]),
  radius: fc.double({min: 100, max: 400, noNaN: true}),
  gap: fc.double({min: 0, max: 8, noNaN: true}),
});
const indices = (count: number) => Array.from({length: count}, (_, i) => i);
const wrong: [number, string][] = [
  [2, 'invalid count: 2'],
  [9, 'invalid count: 9'],
  [4.5, 'invalid count: 4.5'],
  [NaN, 'invalid count: NaN'],
];

describe('petalOutline(index, count, size)', () => {
  it('stays within its wedge of the circle, so that petals never overlap', () => {
    fc.assert(
      fc.property(counts, sizes, (count, size) => {
        for (const index of indices(count)) {
          const axis = petalAngle(index, count);
          for (const [x, y] of petalOutline(index, count, size)) {
            const [dx, dy] = [x - size.center[0], y - size.center[1]];
            const along = dx * Math.sin(axis) - dy * Math.cos(axis);
            const across = Math.abs(dx * Math.cos(axis) + dy * Math.sin(axis));
            expect(across).to.be.at.most(along * Math.tan(Math.PI / count) + 1e-9);
            expect(Math.hypot(dx, dy)).to.be.at.most(size.radius * 1.0001);
          }
        }
      }),
    );
  });

  it('leaves every sampled point of the picture to one petal at most', () => {
    fc.assert(
      fc.property(
        counts,
        sizes,
        fc.double({min: 0, max: 1}),
        fc.double({min: 0, max: 1}),
        (count, size, a, b) => {
          const point: Point = [
            size.center[0] + (2 * a - 1) * size.radius,
            size.center[1] + (2 * b - 1) * size.radius,
          ];
          const holders = indices(count).filter((index) =>
            polygonHolds(petalOutline(index, count, size), point),
          );
          expect(holders.length).to.be.at.most(1);
        },
      ),
      runs(400),
    );
  });

  it('keeps neighbours apart where the labels stand', () => {
    const size = {center: [0, 0] as Point, radius: 228, gap: 5};
    for (const count of indices(9).slice(3)) {
      const widest = Math.max(
        ...petalOutline(0, count, size)
          .filter(([, y]) => y < -0.6 * 228)
          .map(([x]) => x),
      );
      const wedge = 0.69 * 228 * Math.tan(Math.PI / count);
      expect(wedge - widest, `${count} petals`).to.be.above(size.gap / 2);
    }
  });

  it('turns one petal into all the others', () => {
    const size = {center: [0, 0] as Point, radius: 100, gap: 2};
    const first = petalOutline(0, 5, size);
    const turn = petalAngle(2, 5);
    petalOutline(2, 5, size).forEach(([x, y], i) => {
      const [fx, fy] = first[i] as Point;
      expect(x).to.be.closeTo(fx * Math.cos(turn) - fy * Math.sin(turn), 1e-9);
      expect(y).to.be.closeTo(fx * Math.sin(turn) + fy * Math.cos(turn), 1e-9);
    });
  });

  it('throws a RangeError for a wrong count, index, radius or gap', () => {
    const size = {center: [0, 0] as Point, radius: 100};
    for (const [count, message] of wrong)
      expect(() => petalOutline(0, count, size)).to.throw(RangeError, message);
    for (const index of [-1, 5, 0.5]) {
      expect(() => petalOutline(index, 5, size)).to.throw(RangeError, `invalid index: ${index}`);
    }
    for (const radius of [0, -1, NaN, Infinity]) {
      expect(() => petalOutline(0, 5, {...size, radius})).to.throw(RangeError, `invalid radius: ${radius}`);
    }
    for (const gap of [-1, NaN, 900]) {
      expect(() => petalOutline(0, 5, {...size, gap})).to.throw(RangeError, `invalid gap: ${gap}`);
    }
  });
});

describe('petalPath(index, count, size)', () => {
  it('draws the outline', () => {
    const size = {center: [200, 200] as Point, radius: 180, gap: 5};
    const path = drawnPath(petalPath(1, 5, size));
    const outline = petalOutline(1, 5, size);
    const middle = pointAt(size, petalAngle(1, 5), 0.6 * size.radius);
    for (const [x, y] of outline) {
      const inwards = new DOMPoint(x + 0.02 * (middle[0] - x), y + 0.02 * (middle[1] - y));
      const outwards = new DOMPoint(x - 0.02 * (middle[0] - x), y - 0.02 * (middle[1] - y));
      expect(path.isPointInFill(inwards)).to.equal(true);
      expect(path.isPointInFill(outwards)).to.equal(false);
    }
  });
});

describe('petalVeins(index, count, size)', () => {
  it('ends before the label begins', () => {
    for (const count of [3, 5, 8]) {
      const numbers =
        petalVeins(0, count, {center: [0, 0], radius: 100})
          .match(/-?[\d.]+/g)
          ?.map(Number) ?? [];
      expect(Math.max(...numbers.map(Math.abs))).to.be.at.most(47);
    }
  });
});

describe('stamens(count, size)', () => {
  it('has five a petal, evenly round the core, the longest on the axes', () => {
    const size = {center: [0, 0] as Point, radius: 100};
    const all = stamens(5, size);
    expect(all.length).to.equal(25);
    const lengths = all.map(({to: [x, y]}) => Math.hypot(x, y));
    expect(lengths.filter((length) => length > 39)).to.have.length(5);
    expect(lengths[0]).to.be.closeTo(39.5, 1e-9);
    expect(Math.max(...lengths)).to.be.below(47);
  });
});
