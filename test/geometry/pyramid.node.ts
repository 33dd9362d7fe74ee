import {expect} from 'chai';
import fc from 'fast-check';
import type {Point} from '../../src/geometry/label.js';
import {bandCells, cellHolds, cellRoom, pyramidBands, type PyramidCell} from '../../src/geometry/pyramid.js';

const width = 400;
const height = 300;
const weights = fc.array(fc.double({min: 0.4, max: 3, noNaN: true}), {minLength: 1, maxLength: 6});
const gaps = fc.double({min: 0, max: 6, noNaN: true});
const counts = fc.integer({min: 1, max: 8});

/** How far a point lies from the nearer side of the triangle, sideways. */
const fromSide = ([x, y]: Point) => (width / 2) * (y / height) - Math.abs(x - width / 2);

const area = (points: readonly Point[]) =>
  Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length] as Point;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );

const first = <T>(items: readonly T[]) => items[0] as T;
const last = <T>(items: readonly T[]) => items[items.length - 1] as T;

describe('pyramidBands(weights, height, gap)', () => {
  it('fills the height from apex to base with equal gaps, each band as high as its weight asks', () => {
    fc.assert(
      fc.property(weights, gaps, (shares, gap) => {
        const bands = pyramidBands(shares, height, gap);
        expect(first(bands).top).to.equal(0);
        expect(last(bands).bottom).to.be.closeTo(height, 1e-9);
        bands.forEach(({top, bottom}, i) => {
          const ratio = (bottom - top) / (first(bands).bottom - first(bands).top);
          expect(ratio).to.be.closeTo((shares[i] as number) / first(shares), 1e-9);
          if (i > 0) expect(top - (bands[i - 1]?.bottom as number)).to.be.closeTo(gap, 1e-9);
        });
      }),
    );
  });

  it('throws a RangeError for weights, gaps and heights that leave no band', () => {
    expect(() => pyramidBands([], 10)).to.throw(RangeError, 'invalid weights: none');
    expect(() => pyramidBands([1, 0], 10)).to.throw(RangeError, 'invalid weight: 0');
    expect(() => pyramidBands([1, NaN], 10)).to.throw(RangeError, 'invalid weight: NaN');
    expect(() => pyramidBands([1, 1], 10, -1)).to.throw(RangeError, 'invalid gap: -1');
    expect(() => pyramidBands([1, 1], 10, 10)).to.throw(RangeError, 'invalid height: 10');
    for (const height of [NaN, Infinity])
      expect(() => pyramidBands([1], height)).to.throw(RangeError, `invalid height: ${height}`);
  });
});

describe('bandCells(triangle, band, count, gap)', () => {
  const cases = fc
    .tuple(
      weights,
      gaps,
      fc.array(counts, {minLength: 6, maxLength: 6}),
      fc.double({min: 0, max: 5, noNaN: true}),
    )
    .map(([shares, tierGap, cellCounts, gap]) =>
      pyramidBands(shares, height, tierGap).map((band, i) => ({
        band,
        gap,
        // A point at the apex is cut into few cells only.
        count: band.top === 0 ? 1 : (cellCounts[i] as number),
      })),
    )
    .filter((tiers) =>
      tiers.every(({band, count, gap}) => (band.top * width) / height >= (count > 1 ? count * gap : 0)),
    );

  it('keeps the silhouette a triangle whatever the tiers, goals and gaps', () => {
    fc.assert(
      fc.property(cases, (tiers) => {
        for (const {band, count, gap} of tiers) {
          const cells = bandCells({width, height}, band, count, gap);
          const [a, , , d] = first(cells).points;
          const [, b, c] = last(cells).points;
          for (const corner of [a, b, c, d]) expect(fromSide(corner)).to.be.closeTo(0, 1e-9);
          for (const point of cells.flatMap((cell) => cell.points))
            expect(fromSide(point)).to.be.at.least(-1e-9);
        }
      }),
    );
  });

  it('tiles the band: cells and equal gaps together are the whole band', () => {
    fc.assert(
      fc.property(cases, (tiers) => {
        for (const {band, count, gap} of tiers) {
          const cells = bandCells({width, height}, band, count, gap);
          for (const y of [band.top + 1e-6, (band.top + band.bottom) / 2, band.bottom]) {
            const rooms = cells.map((cell) => cellRoom(cell, y));
            rooms.forEach(([left, right], k) => {
              expect(right).to.be.at.least(left - 1e-6);
              if (k > 0) expect(left - (rooms[k - 1] as [number, number])[1]).to.be.closeTo(gap, 1e-6);
            });
            expect(last(rooms)[1] - first(rooms)[0]).to.be.closeTo((width * y) / height, 1e-6);
          }
          const whole = ((band.bottom + band.top) / 2) * (width / height) * (band.bottom - band.top);
          const parts = cells.reduce((sum, {points}) => sum + area(points), 0);
          const between = (count - 1) * gap * (band.bottom - band.top);
          expect(parts + between).to.be.closeTo(whole, 1e-6 * whole + 1e-6);
        }
      }),
    );
  });

  it('begins a cell in a point where the gaps would swallow it', () => {
    const [left, right] = bandCells({width, height}, {top: 0, bottom: 100}, 2, 6) as [
      PyramidCell,
      PyramidCell,
    ];
    expect(left.points[0][0]).to.be.closeTo(left.points[1][0], 1e-9);
    expect(left.points[1]).to.deep.equal([width / 2 - 3, left.top]);
    expect(right.points[0][0]).to.be.closeTo(width / 2 + 3, 1e-9);
  });

  it('holds what lies between its sides and nothing else', () => {
    const [cell] = bandCells({width, height}, {top: 100, bottom: 200}, 3, 4) as [PyramidCell];
    expect(cellHolds(cell, [cell.center, ...cell.points])).to.equal(true);
    expect(cellHolds(cell, [[cell.points[3][0] - 0.1, 200]])).to.equal(false);
    // The middle of the triangle lies within the lines of the middle cell at every height.
    const middle = bandCells({width, height}, {top: 100, bottom: 200}, 3, 4)[1] as PyramidCell;
    for (const [y, held] of [
      [99.9, false],
      [100, true],
      [200, true],
      [200.1, false],
    ] as const)
      // prettier-ignore
      expect(cellHolds(middle, [[width / 2, y]]), `${y}`).to.equal(held);
  });

  it('throws a RangeError that names what is wrong', () => {
    const band = {top: 10, bottom: 20};
    for (const count of [0, -1, 2.5, NaN]) {
      expect(() => bandCells({width, height}, band, count)).to.throw(RangeError, `invalid count: ${count}`);
    }
    for (const bad of [0, Infinity]) {
      expect(() => bandCells({width: bad, height}, band, 2)).to.throw(RangeError, `invalid width: ${bad}`);
      expect(() => bandCells({width, height: bad}, band, 2)).to.throw(RangeError, `invalid height: ${bad}`);
    }
    for (const [top, bottom] of [
      [20, 10],
      [10, 10],
      [-1, 10],
      [0, 301],
    ] as const)
      // prettier-ignore
      expect(() => bandCells({width, height}, {top, bottom}, 2)).to.throw(
        RangeError,
        `invalid band: ${top}–${bottom}`,
      );
    expect(() => bandCells({width, height}, band, 2, -1)).to.throw(RangeError, 'invalid gap: -1');
    expect(() => bandCells({width, height}, band, 8, 40)).to.throw(RangeError, 'invalid gap: 40');
    // The middle cell of three would begin where the band ends.
    expect(() => bandCells({width, height}, {top: 10, bottom: 90}, 3, 40)).to.throw(
      RangeError,
      'invalid gap: 40',
    );
  });
});
