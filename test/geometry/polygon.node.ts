import {expect} from 'chai';
import fc from 'fast-check';
import {polygonHolds} from '../../src/geometry/polygon.js';

const coordinate = fc.double({min: -100, max: 100, noNaN: true});

describe('polygonHolds(outline, point)', () => {
  it('says of a box, given in either direction, what its sides say', () => {
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const inside = x > -50 && x < 50 && y > -20 && y < 20;
        fc.pre(Math.abs(Math.abs(x) - 50) > 1e-6 && Math.abs(Math.abs(y) - 20) > 1e-6);
        const box = [[-50, -20], [50, -20], [50, 20], [-50, 20]] as [number, number][]; // prettier-ignore
        expect(polygonHolds(box, [x, y])).to.equal(inside);
        expect(polygonHolds(box.reverse(), [x, y])).to.equal(inside);
      }),
    );
  });

  it('leaves out what a notch leaves out, and holds nothing without an outline', () => {
    const notched = [[0, 0], [10, 0], [5, 5], [10, 10], [0, 10]] as [number, number][]; // prettier-ignore
    expect(polygonHolds(notched, [9, 5])).to.equal(false);
    expect(polygonHolds(notched, [4, 5])).to.equal(true);
    expect(polygonHolds(notched, [8, 1])).to.equal(true);
    expect(polygonHolds([], [0, 0])).to.equal(false);
  });
});
