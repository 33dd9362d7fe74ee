import assert from 'node:assert/strict';
import {trunk} from '../../src/geometry/trunk.js';

describe('trunk', () => {
  it('goes from the top to the foot of its rows, thicker downwards, and never far from its middle', () => {
    for (const rows of [1, 2, 6, 11, 40]) {
      const stations = trunk(rows, 52);
      assert.equal(stations[0]![1], 0);
      assert.equal(stations.at(-1)![1], rows * 52);
      assert.ok(stations.at(-1)![2] > stations[0]![2]);
      for (const [x, , width] of stations) assert.ok(Math.abs(x) <= 4 && width > 1 && width < 7);
    }
  });

  it('refuses what is no number of rows', () => {
    for (const rows of [0, -1, 1.5, NaN]) assert.throws(() => trunk(rows, 52), RangeError);
  });
});
