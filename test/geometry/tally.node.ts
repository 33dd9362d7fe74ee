import {expect} from 'chai';
import fc from 'fast-check';
import {blockRows, bookSpines, tallyLayout, thingsPerMark, waffleRows} from '../../src/geometry/tally.js';

const counts = fc.integer({min: 0, max: 400});
const columns = fc.integer({min: 1, max: 40});
const orders = fc.constantFrom('rows' as const, 'columns' as const);

describe('tallyLayout(count, grid)', () => {
  it('draws exactly as many marks as there are things', () => {
    fc.assert(
      fc.property(counts, columns, orders, (count, perRow, order) => {
        const {points} = tallyLayout(count, {columns: perRow, cell: [3, 4], pitch: [5, 7], order});
        expect(points.length).to.equal(count);
      }),
    );
  });

  it('puts no mark on another and none outside its width and height', () => {
    fc.assert(
      fc.property(counts, columns, orders, (count, perRow, order) => {
        const {points, width, height} = tallyLayout(count, {
          columns: perRow,
          cell: [3, 4],
          pitch: [5, 7],
          order,
        });
        expect(new Set(points.map(String)).size).to.equal(count);
        for (const [x, y] of points) {
          expect(x).to.be.within(0, width - 3);
          expect(y).to.be.within(0, height - 4);
        }
      }),
    );
  });

  it('has the size of what its marks take up, and counts along rows if nobody says', () => {
    const size = {cell: [3, 4], pitch: [5, 7]} as const;
    fc.assert(
      fc.property(counts, columns, orders, (count, perRow, order) => {
        const {points, width, height} = tallyLayout(count, {
          columns: perRow,
          order,
          cell: [3, 4],
          pitch: [5, 7],
        });
        expect(width).to.equal(count && Math.max(...points.map(([x]) => x)) + 3);
        expect(height).to.equal(count && Math.max(...points.map(([, y]) => y)) + 4);
      }),
    );
    const grid = {columns: 3, cell: [...size.cell], pitch: [...size.pitch]} as Parameters<
      typeof tallyLayout
    >[1];
    expect(tallyLayout(7, grid)).to.deep.equal(tallyLayout(7, {...grid, order: 'rows'}));
    expect(tallyLayout(7, grid).points.slice(0, 4)).to.deep.equal([
      [0, 0],
      [5, 0],
      [10, 0],
      [0, 7],
    ]);
  });

  it('never has more columns than asked for', () => {
    fc.assert(
      fc.property(counts, columns, orders, (count, perRow, order) => {
        const layout = tallyLayout(count, {columns: perRow, cell: [3, 4], pitch: [5, 7], order});
        expect(layout.columns).to.be.at.most(perRow);
        expect(layout.columns * layout.rows).to.be.at.least(count);
      }),
    );
  });

  it('takes no room for nothing', () => {
    for (const order of ['rows', 'columns'] as const)
      expect(tallyLayout(0, {columns: 3, cell: [3, 4], pitch: [5, 7], order})).to.deep.equal({columns: 0, rows: 0, width: 0, height: 0, points: []}); // prettier-ignore
  });

  it('fills full columns first when it counts down the columns', () => {
    const {points} = tallyLayout(7, {columns: 3, cell: [1, 1], pitch: [2, 2], order: 'columns'});
    expect(points.slice(0, 4)).to.deep.equal([
      [0, 0],
      [0, 2],
      [0, 4],
      [2, 0],
    ]);
  });

  it('throws a RangeError for a count that cannot be counted', () => {
    const grid = {columns: 2, cell: [1, 1], pitch: [1, 1]} as const;
    for (const count of [-1, 2.5, NaN, Infinity]) {
      expect(() => tallyLayout(count, {...grid, cell: [1, 1], pitch: [1, 1]})).to.throw(
        RangeError,
        `invalid count: ${count}`,
      );
    }
    expect(() => tallyLayout(1, {columns: 0, cell: [1, 1], pitch: [1, 1]})).to.throw(
      RangeError,
      'invalid columns: 0',
    );
  });
});

describe('thingsPerMark(count, most)', () => {
  it('keeps the marks within the limit with a round number of things each', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 1e9}), fc.integer({min: 1, max: 500}), (count, most) => {
        const per = thingsPerMark(count, most);
        expect(count / per).to.be.at.most(most);
        expect(String(per)).to.match(/^[125]0*$/);
      }),
    );
  });

  it('is one thing a mark as long as that fits', () => {
    expect([0, 1, 200].map((count) => thingsPerMark(count))).to.deep.equal([1, 1, 1]);
    expect(thingsPerMark(201)).to.equal(2);
  });

  it('throws a RangeError for what is not a count', () => {
    for (const count of [-1, NaN, Infinity])
      expect(() => thingsPerMark(count)).to.throw(RangeError, `invalid count: ${count}`);
    for (const most of [0, -2, NaN])
      expect(() => thingsPerMark(5, most)).to.throw(RangeError, `invalid most: ${most}`);
  });
});

describe('waffleRows(total, part)', () => {
  it('ends the part on a full column where the numbers allow', () => {
    expect(waffleRows(78, 27)).to.equal(3);
    expect(waffleRows(40, 12)).to.equal(2);
    expect(waffleRows(20, 10)).to.equal(2);
    expect(waffleRows(35, 10)).to.equal(5);
    expect([4, 9, 15, 25].map((part) => waffleRows(30, part))).to.deep.equal([2, 3, 3, 5]);
    // Where no row divides the part, the whole is still even.
    expect(waffleRows(30, 7)).to.equal(3);
  });

  it('has two to six rows that divide the whole, and the part too where any of them does', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 400}), fc.nat(400), (total, part) => {
        const rows = waffleRows(total, part);
        const dividing = [2, 3, 4, 5, 6].filter((each) => total % each === 0);
        expect(dividing.length === 0 ? [3] : dividing).to.include(rows);
        expect(part % rows === 0 || dividing.every((each) => part % each > 0)).to.equal(true);
      }),
    );
  });

  it('falls back to three rows for a prime whole', () => {
    expect(waffleRows(79, 27)).to.equal(3);
  });
});

describe('bookSpines(count)', () => {
  it('is the same at every call, and no book stands in another', () => {
    expect(bookSpines(40)).to.deep.equal(bookSpines(40));
    const spines = bookSpines(40);
    expect(spines).to.have.length(40);
    spines.slice(1).forEach(({x}, i) => expect(x).to.be.above((spines[i]?.x ?? 0) + (spines[i]?.width ?? 0)));
  });

  it('has heights and colours like those around it, wherever the row ends, and few labels', () => {
    const spines = bookSpines(200);
    for (const {height, color} of spines) {
      expect(height).to.be.within(68.5, 95);
      expect([0, 1, 2, 3]).to.include(color);
    }
    // Past the books that were set by hand they go on as mixed as before, not all alike.
    const later = spines.slice(25, 50);
    expect(new Set(later.map(({height}) => height)).size).to.be.above(3);
    expect(new Set(later.map(({color}) => color)).size).to.equal(4);
    expect(later.map(({height}) => height)).not.to.deep.equal(spines.slice(0, 25).map(({height}) => height));
    const labelled = spines.flatMap(({labelled: has}, i) => (has ? [i] : []));
    expect(labelled.slice(0, 8)).to.deep.equal([1, 4, 7, 10, 13, 16, 19, 22]);
    for (const i of labelled) expect(i % 3).to.equal(1);
  });

  it('throws a RangeError for a count that cannot be counted', () => {
    expect(bookSpines(0)).to.deep.equal([]);
    for (const count of [-1, 2.5, NaN, Infinity])
      expect(() => bookSpines(count)).to.throw(RangeError, `invalid count: ${count}`);
  });
});

describe('blockRows(count)', () => {
  it('leaves no gap where a number near the shape divides the count', () => {
    expect([198, 84, 12, 40, 100].map(blockRows)).to.deep.equal([9, 6, 2, 4, 5]);
  });

  it('is a whole number of rows, between a square and a strip', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 400}), (count) => {
        const rows = blockRows(count);
        const columns = Math.ceil(count / rows);
        expect(Number.isInteger(rows) && rows >= 1).to.equal(true);
        expect(rows <= columns || count < 4).to.equal(true);
        expect(columns <= 9 * rows).to.equal(true);
      }),
    );
  });
});
