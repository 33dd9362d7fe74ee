import {expect} from 'chai';
import fc from 'fast-check';
import {arrange} from '../../src/geometry/scorecard.js';

describe('arrange(tiles, pairs)', () => {
  it('fills every row of six columns, and gives every figure and pair one place', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(4), (tiles, pairs) => {
        const {places, ledger = tiles} = arrange(tiles, pairs);
        let row = 0;
        for (const {span} of places) {
          row += span;
          expect(row).to.be.at.most(6);
          if (row === 6) row = 0;
        }
        expect(row, 'no row is left open').to.equal(0);
        const indices = (kind: string) => places.filter((p) => p.kind === kind).map(({index}) => index);
        const upTo = (n: number) => Array.from({length: n}, (_, i) => i);
        expect(indices('tile')).to.deep.equal(upTo(ledger));
        expect(indices('pair')).to.deep.equal(upTo(pairs));
      }),
    );
  });

  it('has no ledger without figures above it, nor one of a single row', () => {
    for (let tiles = 0; tiles <= 40; tiles++)
      for (const pairs of [0, 1, 2]) {
        const {ledger} = arrange(tiles, pairs);
        if (ledger === undefined) continue;
        expect(ledger).to.be.at.least(2);
        expect(tiles - ledger).to.be.at.least(2);
      }
  });

  it('sets two abreast above three: size falls as importance does', () => {
    expect(arrange(5, 0).places.map(({span}) => span)).to.deep.equal([3, 3, 2, 2, 2]);
    expect(arrange(4, 1).places.map(({span}) => span)).to.deep.equal([2, 2, 2, 4, 2]);
    expect(arrange(9, 0).ledger).to.equal(3);
  });

  it('refuses what is no count', () => {
    for (const count of [-1, 0.5, NaN, Infinity]) {
      expect(() => arrange(count, 0)).to.throw(RangeError, /invalid count/);
      expect(() => arrange(0, count)).to.throw(RangeError, /invalid count/);
    }
  });
});
