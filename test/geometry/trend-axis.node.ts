import {expect} from 'chai';
import {axisOf} from '../../src/geometry/trend-axis.js';

const plot = 200;
const span = [10, 190] as const;

describe('axisOf(kind, count, times, plot, span)', () => {
  it('sets the values of a line evenly from one end of the span to the other, a single one in its middle', () => {
    expect(axisOf('line', 4, undefined, plot, span)).to.deep.equal({
      at: [10, 70, 130, 190],
      step: 60,
      thick: 0,
    });
    expect(axisOf('line', 1, undefined, plot, span)).to.deep.equal({at: [100], step: plot, thick: 0});
    expect(axisOf('line', 0, undefined, plot, span).at).to.deep.equal([]);
  });

  it('gives each column an equal share of the axis, and 0.64 of it to what is drawn, from 1.5 to 28', () => {
    expect(axisOf('column', 5, undefined, plot, span)).to.deep.equal({
      at: [20, 60, 100, 140, 180],
      step: 40,
      thick: 40 * 0.64,
    });
    expect(axisOf('column', 2, undefined, plot, span).thick).to.equal(28);
    expect(axisOf('column', 200, undefined, plot, span).thick).to.equal(1.5);
  });

  it('sets values evenly whose times are', () => {
    for (const kind of ['line', 'column'] as const)
      expect(axisOf(kind, 3, [2021, 2022, 2023], plot, span)).to.deep.equal(
        axisOf(kind, 3, undefined, plot, span),
      );
  });

  it('sets values as far apart as their times, and columns no wider than the nearest two allow', () => {
    for (const times of [
      [2000, 2010, 2015, 2020],
      [2000, 2005, 2010, 2020],
    ]) {
      const {at, step, thick} = axisOf('column', 4, times, plot, span);
      expect(at.map((x) => +x.toFixed(6))).to.deep.equal(times.map((time) => 10 + (time - 2000) * 9));
      expect(step).to.be.closeTo(45, 1e-9);
      expect(thick).to.equal(28);
    }
    expect(axisOf('line', 3, [0, 1, 10], plot, span)).to.deep.include({at: [10, 28, 190], thick: 0});
    expect(axisOf('column', 3, [0, 1, 10], plot, span).thick).to.be.closeTo(18 * 0.64, 1e-9);
  });
});
