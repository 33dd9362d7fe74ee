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
import {drawnPath} from '../support/drawn-path.js';
import {runs} from '../support/runs.js';

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

  it('swells from its base to its widest and narrows to its tip, however little the gap leaves of it', () => {
    for (const count of indices(9).slice(3)) {
      const most = 55.7 * Math.tan(Math.PI / count);
      for (const share of [0, 0.3, 0.6, 0.9, 0.98]) {
        const size = {center: [0, 0] as Point, radius: 60, gap: share * most};
        const outline = petalOutline(0, count, size);
        const widest = Math.max(...outline.map(([x]) => x));
        // Its right side: the first half of the outline, from the base to the tip.
        const right = outline.slice(0, outline.length / 2);
        right.forEach(([x, y], i) => {
          const [before, above] = right[i - 1] ?? [0, 0];
          expect(y).to.be.below(above);
          if (y > -0.69 * 60) expect(x).to.be.at.least(before);
          else expect(x).to.be.within(0, widest);
        });
        expect(right.find(([, y]) => y <= -0.69 * 60 + 1e-9)![0]).to.be.closeTo(widest, 1e-9);
      }
    }
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
      const inwards = {x: x + 0.02 * (middle[0] - x), y: y + 0.02 * (middle[1] - y)};
      const outwards = {x: x - 0.02 * (middle[0] - x), y: y - 0.02 * (middle[1] - y)};
      expect(path.isPointInFill(inwards)).to.equal(true);
      expect(path.isPointInFill(outwards)).to.equal(false);
    }
  });
});

describe('petalVeins(index, count, size)', () => {
  const size = {center: [0, 0] as Point, radius: 100};
  /** The veins of an upright petal, each as points from its base on; y grows upwards here. */
  const veinsOf = (count: number): Point[][] => {
    const path = petalVeins(0, count, size);
    expect(path).to.match(/^(M[^A-Z]+Q[^A-Z]+){4}$/);
    return path
      .split('M')
      .slice(1)
      .map((vein) => {
        const [ax, ay, bx, by, cx, cy] = vein.split(/[Q ]/).map(Number) as [number, number, number, number, number, number]; // prettier-ignore
        return Array.from({length: 11}, (_, i): Point => {
          const [t, s] = [i / 10, 1 - i / 10];
          return [s * s * ax + 2 * s * t * bx + t * t * cx, -(s * s * ay + 2 * s * t * by + t * t * cy)];
        });
      });
  };
  const last = (points: readonly Point[]) => points.at(-1) as Point;

  it('fans out from one point, each vein opening steadily, the right half a mirror of the left', () => {
    for (const count of indices(9).slice(3)) {
      const veins = veinsOf(count);
      expect(new Set(veins.map(([from]) => String(from))).size).to.equal(1);
      veins.forEach((vein, k) => {
        vein.forEach(([x, y], i) => {
          expect(x).to.be.closeTo(-veins[3 - k]![i]![0], 0.02);
          expect(y).to.be.closeTo(veins[3 - k]![i]![1], 0.02);
          if (i === 0) return;
          const [x0, y0] = vein[i - 1] as Point;
          expect(y).to.be.above(y0);
          expect(Math.abs(x)).to.be.above(Math.abs(x0));
          if (k > 0) expect(x).to.be.above(veins[k - 1]![i]![0]);
        });
      });
    }
  });

  it('stays inside its petal, about a third as wide, and ends before the label begins', () => {
    for (const count of indices(9).slice(3)) {
      const outline = petalOutline(0, count, size);
      const veins = veinsOf(count);
      for (const [x, y] of veins.flat()) {
        expect(polygonHolds(outline, [x, -y])).to.equal(true);
        expect(y).to.be.at.most(47);
      }
      const widest = Math.max(...outline.map(([x]) => x));
      expect(last(veins[3]!)[0] / widest, `${count} petals`).to.be.within(0.3, 0.36);
    }
  });
});

describe('stamens(count, size)', () => {
  it('has five a petal, evenly round the core, the longest on the axes, between them longer and shorter in turn', () => {
    const size = {center: [0, 0] as Point, radius: 100};
    for (const count of indices(9).slice(3)) {
      const all = stamens(count, size);
      expect(all.length).to.equal(5 * count);
      const lengths = all.map(({to: [x, y]}) => Math.hypot(x, y));
      all.forEach(({from, to}, i) => {
        const angle = (2 * Math.PI * i) / (5 * count);
        for (const [x, y] of [from, to]) {
          const length = Math.hypot(x, y);
          expect(x).to.be.closeTo(length * Math.sin(angle), 1e-9);
          expect(y).to.be.closeTo(-length * Math.cos(angle), 1e-9);
        }
        // From under the rim of the core to before the labels.
        expect(Math.hypot(...from)).to.be.within(20, 25);
        expect(lengths[i]).to.be.within(30, i % 5 === 0 ? 47 : lengths[0]! - 1);
        if (i % 5 > 1) expect(lengths[i]).not.to.be.closeTo(lengths[i - 1]!, 1);
      });
    }
  });
});
