import {expect} from 'chai';
import fc from 'fast-check';
import type {Point} from '../../src/geometry/label.js';
import {ringSectors, sectorHolds} from '../../src/geometry/sectors.js';
import {drawnPath} from '../support/drawn-path.js';

const counts = fc.integer({min: 3, max: 8});
const rings = fc.record({
  center: fc.constant<Point>([0, 0]),
  inner: fc.double({min: 20, max: 90, noNaN: true}),
  outer: fc.double({min: 100, max: 300, noNaN: true}),
  gap: fc.double({min: 0, max: 6, noNaN: true}),
});
describe('ringSectors(count, ring)', () => {
  it('shares the whole circle among the sectors, one beginning where the other ends', () => {
    fc.assert(
      fc.property(counts, rings, (count, ring) => {
        const sectors = ringSectors(count, ring);
        expect(sectors.length).to.equal(count);
        expect(sectors.reduce((sum, {startAngle, endAngle}) => sum + endAngle - startAngle, 0)).to.be.closeTo(
          2 * Math.PI,
          1e-9,
        );
        sectors.forEach(({startAngle}, i) => {
          if (i > 0) expect(startAngle).to.be.closeTo(sectors[i - 1]?.endAngle as number, 1e-9);
        });
      }),
    );
  });

  it('draws sectors that are together the ring without its gaps', () => {
    const ring = {center: [0, 0] as Point, inner: 60, outer: 200, gap: 5};
    for (const count of [3, 5, 8]) {
      const paths = ringSectors(count, ring).map(({path}) => drawnPath(path));
      let [inside, total] = [0, 0];
      for (let x = -200; x <= 200; x += 4) {
        for (let y = -200; y <= 200; y += 4) {
          const radius = Math.hypot(x, y);
          if (radius < 61 || radius > 199) continue;
          total++;
          const holders = paths.filter((path) => path.isPointInFill({x, y})).length;
          expect(holders).to.be.at.most(1);
          inside += holders;
        }
      }
      const ringArea = Math.PI * (200 ** 2 - 60 ** 2);
      expect(inside / total).to.be.closeTo(1 - (count * 5 * 140) / ringArea, 0.01);
    }
  });

  it('says of a point what the drawn path says', () => {
    fc.assert(
      fc.property(
        counts,
        rings,
        fc.double({min: -300, max: 300, noNaN: true}),
        fc.double({min: -300, max: 300, noNaN: true}),
        (count, ring, x, y) => {
          const {path} = ringSectors(count, ring)[0] as {path: string};
          const drawn = drawnPath(path);
          // Not on the line itself, where rounding decides.
          const near = [-0.2, 0.2].flatMap((d) => [
            [x + d, y],
            [x, y + d],
          ]) as Point[];
          const held = near.map((point) => sectorHolds(0, count, ring, [point]));
          if (new Set(held).size > 1) return;
          expect(sectorHolds(0, count, ring, [[x, y]])).to.equal(drawn.isPointInFill({x, y}));
        },
      ),
    );
  });

  it('ends half the gap before the line between two sectors, at every radius', () => {
    const ring = {center: [0, 0] as Point, inner: 60, outer: 200, gap: 6};
    for (const count of [3, 5, 8]) {
      const edge = Math.PI / count;
      for (const radius of [70, 130, 190]) {
        const beside = (away: number): Point => [
          radius * Math.sin(edge) - away * Math.cos(edge),
          -radius * Math.cos(edge) - away * Math.sin(edge),
        ];
        expect([2.9, 3.1].map((away) => sectorHolds(0, count, ring, [beside(away)]))).to.deep.equal([
          false,
          true,
        ]);
      }
    }
  });

  it('throws a RangeError for a ring that is none', () => {
    const ring = {center: [0, 0] as Point, inner: 60, outer: 200};
    expect(() => ringSectors(2, ring)).to.throw(RangeError, 'invalid count: 2');
    expect(() => ringSectors(5, {...ring, inner: -1})).to.throw(RangeError, 'invalid inner: -1');
    expect(() => ringSectors(5, {...ring, outer: 60})).to.throw(RangeError, 'invalid outer: 60');
    expect(() => ringSectors(5, {...ring, outer: Infinity})).to.throw(RangeError, 'invalid outer: Infinity');
    expect(() => ringSectors(5, {...ring, gap: -1})).to.throw(RangeError, 'invalid gap: -1');
    expect(ringSectors(5, {...ring, inner: 0, gap: 0})).to.have.length(5);
    // The gaps of five sectors leave something as long as they are less than 2 · 100 · sin 36° across.
    expect(ringSectors(5, {...ring, gap: 117})).to.have.length(5);
    expect(() => ringSectors(5, {...ring, gap: 118})).to.throw(RangeError, 'invalid gap: 118');
    expect(() => ringSectors(5, {...ring, gap: 400})).to.throw(RangeError, 'invalid gap: 400');
    expect(() => ringSectors(5, {...ring, gap: NaN})).to.throw(RangeError, 'invalid gap: NaN');
  });
});
