import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import fc from 'fast-check';
import {linearScale} from '../../src/geometry/linear-scale.js';
import {runs} from '../support/runs.js';

describe('linearScale(domain, range)', () => {
  const number = fc.double({min: -1e6, max: 1e6, noNaN: true});

  it('gives the same numbers as scaleLinear of d3, to the last digit, inside and outside of its domain', () => {
    fc.assert(
      fc.property(fc.tuple(number, number), fc.tuple(number, number), number, ([from, to], range, value) => {
        fc.pre(to - from > 1e-6);
        expect(linearScale([from, to], range)(value)).to.equal(scaleLinear([from, to], range)(value));
      }),
      runs(1000),
    );
  });

  it('may run backwards on either side', () => {
    const down = linearScale([0, 10], [100, 0]);
    expect([0, 5, 10, 20].map(down)).to.deep.equal([100, 50, 0, -100]);
    expect([10, 5, 0].map(linearScale([10, 0], [0, 1]))).to.deep.equal([0, 0.5, 1]);
  });
});
