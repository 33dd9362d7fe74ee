import {expect} from 'chai';
import {flower, petalPath, petalReach} from '../../src/geometry/blossom.js';
import {cloudPath} from '../../src/geometry/cloud.js';
import {grove} from '../../src/geometry/grove.js';
import {hillPath} from '../../src/geometry/hill.js';
import {noise, random} from '../../src/geometry/noise.js';
import {peakContours, peakOutline, peakPath, type Peak} from '../../src/geometry/peak.js';
import {ribbonPath, smoothPath} from '../../src/geometry/ribbon.js';
import {ripplePath} from '../../src/geometry/ripple.js';
import {drawnPath} from '../support/drawn-path.js';

/** The numbers of a path, in order. */
const numbers = (path: string): number[] => [...path.matchAll(/-?\d*\.?\d+/g)].map(([text]) => Number(text));

/** Mountains of many shapes and seeds. */
function* peaks(): Generator<Peak> {
  for (let seed = 1; seed <= 60; seed++) {
    yield {
      x: 50 * seed - 300,
      base: 400,
      width: 20 + 7 * seed,
      height: 10 + 9 * seed,
      seed,
      skew: ((seed % 7) - 3) / 10,
      blunt: 1.2 + (seed % 5) / 3,
      shoulders: seed % 3 ? [] : [[-0.5, 0.7, 0.4]],
    };
  }
}

describe('random(seed)', () => {
  it('gives the same sequence for the same seed and another for another, all within [0, 1)', () => {
    const [a, b, c] = [random(7), random(7), random(8)];
    const first = Array.from({length: 200}, () => a());
    expect(Array.from({length: 200}, () => b())).to.deep.equal(first);
    expect(Array.from({length: 200}, () => c())).not.to.deep.equal(first);
    for (const value of first) expect(value).to.be.within(0, 1).and.not.equal(1);
  });

  it('is mulberry32 as published, so that pictures stay what they were', () => {
    const next = random(0);
    expect([next(), next(), next()]).to.deep.equal([
      0.26642920868471265, 0.0003297457005828619, 0.2232720274478197,
    ]);
  });
});

describe('noise(seed)', () => {
  it('is smooth and bounded', () => {
    for (let seed = 0; seed < 20; seed++) {
      const height = noise(seed);
      for (let x = -6; x < 6; x += 0.01) {
        expect(Math.abs(height(x))).to.be.at.most(1.5);
        expect(height(x + 0.0001)).to.be.closeTo(height(x), 0.01);
      }
    }
  });
});

describe('peakOutline(peak)', () => {
  it('runs from the left foot to the right foot, to the right at every step', () => {
    for (const peak of peaks()) {
      const outline = peakOutline(peak);
      expect(outline[0]).to.deep.equal([peak.x - peak.width, peak.base]);
      expect(outline.at(-1)).to.deep.equal([peak.x + peak.width, peak.base]);
      for (let i = 1; i < outline.length; i++) expect(outline[i]![0]).to.be.greaterThan(outline[i - 1]![0]);
    }
  });

  it('never goes below the foot, nor far above the height', () => {
    for (const peak of peaks()) {
      for (const [, y] of peakOutline(peak)) {
        expect(y).to.be.at.most(peak.base);
        expect(y).to.be.at.least(peak.base - 1.08 * peak.height);
      }
    }
  });

  const highest = (peak: Peak) => peakOutline(peak).reduce((a, b) => (b[1] < a[1] ? b : a));

  it('rises to its height, and leans to the side it is told', () => {
    for (const peak of peaks()) {
      for (const skew of [-0.4, 0.4]) {
        const [x, y] = highest({...peak, skew, shoulders: []});
        expect(peak.base - y).to.be.at.least(0.9 * peak.height);
        expect(Math.sign(x - peak.x)).to.equal(Math.sign(skew));
      }
    }
  });

  it('has its shoulders where they are told', () => {
    for (const peak of peaks()) {
      const shoulder = [[0.6, 0.7, 0.3]] as const;
      const [plain, broad] = [[], shoulder].map((shoulders) =>
        peakOutline({...peak, skew: 0, blunt: 1.5, shoulders}),
      );
      const rise = (outline: [number, number][], place: number) =>
        (peak.base - outline[Math.round(22 * (1 + place))]![1]) / peak.height;
      expect(rise(broad!, 0.6)).to.be.within(0.6, 0.8);
      expect(rise(plain!, 0.6)).to.be.below(0.5);
      for (const place of [-0.6, 0, 0.95]) expect(rise(broad!, place)).to.equal(rise(plain!, place));
    }
  });

  it('is the same for the same seed and differs for another', () => {
    for (const peak of peaks()) {
      expect(peakPath(peak)).to.equal(peakPath({...peak}));
      expect(peakPath({...peak, seed: peak.seed + 1})).not.to.equal(peakPath(peak));
    }
  });

  it('throws a RangeError for a mountain without size', () => {
    const peak = {x: 0, base: 0, width: 10, height: 10, seed: 1};
    for (const value of [0, -1, NaN, Infinity]) {
      expect(() => peakOutline({...peak, width: value})).to.throw(RangeError, `invalid width: ${value}`);
      expect(() => peakOutline({...peak, height: value})).to.throw(RangeError, `invalid height: ${value}`);
    }
  });
});

describe('peakContours(peak, count)', () => {
  it('shrinks and fades every line, and leaves out lines of no size', () => {
    for (const peak of peaks()) {
      for (const step of [0.05, 0.13, 0.4]) {
        const contours = peakContours(peak, 30, step);
        expect(contours.length).to.be.at.least(1);
        contours.forEach(({scale, opacity}, i) => {
          expect(scale)
            .to.be.greaterThan(0)
            .and.lessThan(i ? contours[i - 1]!.scale : 1);
          expect(opacity).to.be.within(0, i ? contours[i - 1]!.opacity : 0.5);
        });
      }
    }
  });

  it('keeps the foot where it is and moves every line further to the left', () => {
    for (const peak of peaks()) {
      peakContours(peak, 3, 0.2, 0.05).forEach(({transform, scale}, i) => {
        const [, ...matrix] = /^matrix\((\S+) 0 0 (\S+) (\S+) (\S+)\)$/.exec(transform)!;
        const [a, d, e, f] = matrix.map(Number) as [number, number, number, number];
        for (const factor of [a, d]) expect(factor).to.be.closeTo(scale, 0.005);
        expect(scale * peak.base + f).to.be.closeTo(peak.base, 0.01);
        expect(scale * peak.x + e).to.be.closeTo(peak.x - 0.05 * (i + 1) * peak.width, 0.01);
      });
      expect(peakContours(peak, 0)).to.deep.equal([]);
    }
  });

  it('throws a RangeError for a count that is not a whole number', () => {
    const [peak] = peaks();
    for (const count of [-1, 1.5, NaN]) {
      expect(() => peakContours(peak!, count)).to.throw(RangeError, `invalid count: ${count}`);
    }
    for (const step of [0, 1, NaN])
      expect(() => peakContours(peak!, 3, step)).to.throw(RangeError, `invalid step: ${step}`);
  });
});

describe('cloudPath(cloud)', () => {
  const cloud = {
    y: 10,
    radius: 5,
    rows: [
      [0, 60],
      [20, 90],
    ] as const,
    bridges: [[28, 50]] as const,
  };

  it('closes every row and every bridge', () => {
    const path = cloudPath(cloud);
    expect(path.match(/M/g)).to.have.length(3);
    expect(path.match(/Z/g)).to.have.length(3);
    expect(path).not.to.include('NaN');
  });

  it('lies within the ends of its rows', () => {
    const {x, y, width, height} = drawnPath(cloudPath(cloud)).getBBox();
    expect([x, y, x + width]).to.deep.equal([0, 10, 90]);
    expect(height).to.be.closeTo(2 * 10 + 0.68 * 5, 0.1);
  });

  it('has slits between its rows, closed by bridges whose ends curve inwards', () => {
    const {path: bank, radius, gap} = {path: cloudPath({y: 10, radius: 5, rows: [[0, 90], [0, 90], [0, 90]], bridges: [[20, 50], [40, 70]]}), radius: 5, gap: 3.4}; // prettier-ignore
    const shape = drawnPath(bank);
    const holds = (x: number, y: number) => shape.isPointInFill({x, y});
    for (const [i, [left, right]] of (
      [
        [20, 50],
        [40, 70],
      ] as const
    ).entries()) {
      // prettier-ignore
      const top = 10 + (i + 1) * 2 * radius + i * gap;
      const [slit, middle] = [top + gap / 2, (left + right) / 2];
      for (const y of [top - 0.5, top + 0.2, slit, top + gap - 0.2, top + gap + 0.5]) expect(holds(middle, y)).to.equal(true); // prettier-ignore
      for (const [x, held] of [
        [left - 3, false],
        [left + 1.2, false],
        [left + 2.2, true],
        [right - 2.2, true],
        [right - 1.2, false],
        [right + 3, false],
      ] as const)
        // prettier-ignore
        expect(holds(x, slit), `${x}`).to.equal(held);
      expect(holds(left + 0.6, top + 0.1)).to.equal(true);
    }
  });

  it('throws a RangeError for rows shorter than they are high, or too few bridges', () => {
    expect(() =>
      cloudPath({
        ...cloud,
        rows: [
          [0, 9],
          [0, 60],
        ],
      }),
    ).to.throw(RangeError, 'invalid rows');
    expect(() => cloudPath({...cloud, rows: [[50, 55]], bridges: []})).to.throw(RangeError, 'invalid rows');
    expect(cloudPath({...cloud, rows: [[50, 60]], bridges: []})).to.match(/^M55 /);
    expect(() => cloudPath({...cloud, bridges: []})).to.throw(RangeError, 'invalid bridges: 0');
  });
});

describe('ripplePath(x, y, length)', () => {
  it('is a closed lens from end to end', () => {
    const path = ripplePath(10, 20, 50, 2);
    expect(path).to.equal('M10 20Q30 18 60 20Q40 22 10 20Z');
    for (const length of [0, Infinity])
      expect(() => ripplePath(0, 0, length)).to.throw(RangeError, `invalid length: ${length}`);
  });
});

describe('ribbonPath(stations)', () => {
  it('is closed, and as wide along the way as its stations say', () => {
    const path = ribbonPath([
      [0, 0, 8],
      [40, 0, 8],
      [80, 0, 4],
      [120, 0, 4],
      [160, 0, 4],
    ]);
    expect(path).to.match(/^M[^MZ]*Z$/);
    const shape = drawnPath(path);
    for (const [x, half] of [
      [20, 4],
      [40, 4],
      [80, 2],
      [120, 2],
    ] as const) {
      for (const side of [1, -1]) {
        expect(shape.isPointInFill({x, y: side * half * 0.9}), `${x}`).to.equal(true);
        expect(shape.isPointInFill({x, y: side * half * 1.2}), `${x}`).to.equal(false);
      }
    }
  });

  it('is as wide in every direction', () => {
    for (let turn = 0; turn < 2 * Math.PI; turn += Math.PI / 8) {
      const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
      const shape = drawnPath(ribbonPath([0, 40, 80].map((at) => [at * dx, at * dy, 8])));
      for (const [away, held] of [
        [-4.4, false],
        [-3.6, true],
        [3.6, true],
        [4.4, false],
      ] as const)
        // prettier-ignore
        for (const at of [20, 40, 60])
          expect(shape.isPointInFill({x: at * dx - away * dy, y: at * dy + away * dx})).to.equal(held);
    }
  });

  it('survives stations that coincide, and refuses fewer than two', () => {
    expect(
      ribbonPath([
        [5, 5, 2],
        [5, 5, 2],
      ]),
    ).not.to.include('NaN');
    expect(() => ribbonPath([[0, 0, 1]])).to.throw(RangeError, 'invalid stations: 1');
    expect(
      smoothPath([
        [0, 0],
        [1, 1],
        [2, 0],
      ]),
    ).to.match(/^M0,0C/);
  });
});

describe('hillPath(hill)', () => {
  const points = [
    [0, 40],
    [300, 60],
    [600, 30],
  ] as const;

  it('begins and ends at the ends of the hill, and stays near it', () => {
    for (let seed = 0; seed < 40; seed++) {
      const values = numbers(hillPath({points, seed, rough: 4}));
      expect(values[0]).to.equal(0);
      expect(values.slice(-2)).to.deep.equal([600, 30]);
      for (const y of values.filter((_, i) => i % 2)) expect(y).to.be.within(30 - 7, 60 + 7);
    }
  });

  it('runs below the edge when it is told a depth', () => {
    const edge = numbers(hillPath({points, seed: 1}));
    const below = numbers(hillPath({points, seed: 1}, 20));
    below.forEach((value, i) => i % 2 && expect(value).to.be.greaterThan(edge[i]! + 12));
  });

  /** The points that a path of curves goes through. */
  const passed = (path: string) => {
    const values = numbers(path);
    return Array.from({length: (values.length + 4) / 6}, (_, i) => values.slice(6 * i, 6 * i + 2));
  };

  it('goes from left to right, half as high half way, a point every 24u', () => {
    const even = passed(hillPath({points: [[100, 40], [340, 60], [580, 30]], seed: 1, rough: 0})); // prettier-ignore
    expect(even).to.have.length(21);
    even.forEach(([x], i) => expect(x).to.be.closeTo(100 + 24 * i, 0.1));
    expect([0, 5, 10, 15, 20].map((i) => even[i]![1])).to.deep.equal([40, 50, 60, 45, 30]);
    for (const [i, [, y]] of even.slice(1).entries()) {
      if (i < 10) expect(y).to.be.above(even[i]![1]!);
      else expect(y).to.be.below(even[i]![1]!);
    }
  });

  it('is as uneven as it is told, and calmer the deeper it is', () => {
    const uneven = (rough: number, depth = 0) => {
      const heights = passed(hillPath({points: [[0, 0], [600, 0]], seed: 3, rough}, depth)).map(([, y]) => Math.abs(y! - depth)); // prettier-ignore
      return Math.max(...heights);
    };
    expect(uneven(12)).to.be.within(6, 18);
    expect(uneven(24)).to.be.closeTo(2 * uneven(12), 0.2);
    expect(uneven(12, 60)).to.be.closeTo(uneven(12) / 2, 0.1);
    expect(uneven(12, 180)).to.be.closeTo(uneven(12) / 4, 0.1);
  });

  it('throws a RangeError for points that do not go to the right', () => {
    expect(() => hillPath({points: [[0, 0]], seed: 1})).to.throw(RangeError, 'invalid points: 1');
    expect(() =>
      hillPath({
        points: [
          [0, 0],
          [0, 5],
        ],
        seed: 1,
      }),
    ).to.throw(RangeError, 'invalid points: 0 after 0');
  });
});

describe('flower(seed, count)', () => {
  it('turns petals by equal angles, give or take four degrees', () => {
    for (let seed = 0; seed < 100; seed++) {
      for (const count of [3, 5, 8]) {
        flower(seed, count).petals.forEach((turn, i) => expect(turn).to.be.closeTo((360 / count) * i, 4));
      }
    }
  });

  it('draws a petal as a closed shape, its right half a mirror of its left', () => {
    expect(petalPath).to.match(/^M0 0C[^MZ]*Z$/);
    const shape = drawnPath(petalPath);
    for (const [x, y, held] of [
      [0, -0.5, true],
      [0.3, -0.6, true],
      [0.45, -0.6, false],
      [0, -1.1, false],
      [0, 0.1, false],
    ] as const)
      // prettier-ignore
      for (const side of [x, -x]) expect(shape.isPointInFill({x: side, y})).to.equal(held);
  });

  it('stands one stamen in each thirteenth of the circle', () => {
    for (let seed = 0; seed < 100; seed++) {
      flower(seed, 12).stamens.forEach(([x, y], i) => {
        const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1.001) % 1;
        expect(13 * (turn - 0.001)).to.be.within(i - 0.1, i + 0.7);
      });
    }
  });

  it('keeps petals within their reach and stamens within the petals', () => {
    for (let i = 0; i < numbers(petalPath).length; i += 2) {
      const [x, y] = numbers(petalPath).slice(i, i + 2);
      expect(Math.hypot(x!, y!)).to.be.at.most(petalReach + 0.01);
    }
    for (let seed = 0; seed < 100; seed++) {
      const {stamens} = flower(seed);
      expect(stamens).to.have.length(13);
      for (const [x, y] of stamens) expect(Math.hypot(x, y)).to.be.within(0.3, 0.6);
    }
  });

  it('throws a RangeError for a count that makes no flower', () => {
    for (const count of [0, -1, 2.5, 13])
      expect(() => flower(1, count)).to.throw(RangeError, 'invalid count');
  });
});

describe('grove(trees)', () => {
  const trees = Array.from({length: 6}, (_, i) => ({x: 40 * i, y: 100, height: 50 + i, seed: i}));

  it('draws 45 dots a tree, above the ground and near the trunk', () => {
    const {dots} = grove(trees);
    expect(dots.map(({path}) => path.match(/M/g)!.length).reduce((a, b) => a + b)).to.equal(
      45 * trees.length,
    );
    for (const [tree, only] of trees.map((tree) => [tree, grove([tree])] as const)) {
      for (const {path} of only.dots) {
        for (const [, x, y] of path.matchAll(/M(\S+) (\S+)h0/g)) {
          expect(Number(x)).to.be.closeTo(tree.x, 0.45 * tree.height);
          expect(Number(y)).to.be.within(tree.y - 1.1 * tree.height, tree.y - 0.3 * tree.height);
        }
      }
    }
  });

  it('forks each trunk above the ground and below the crown, one branch to each side', () => {
    for (const tree of trees) {
      const trunk = grove([tree]).trunks;
      expect(trunk).to.match(/^M[^ML]+L[^ML]+L[^ML]+M[^ML]+L[^ML]+L[^ML]+$/);
      const points = trunk.split(/[ML]/).slice(1).map((pair) => pair.split(' ').map(Number)) as [number, number][]; // prettier-ignore
      const [foot, fork, top, left, again, right] = points as [[number, number], [number, number], [number, number], [number, number], [number, number], [number, number]]; // prettier-ignore
      expect(foot).to.deep.equal([tree.x, tree.y]);
      expect(again).to.deep.equal(fork);
      expect(left[0] + right[0]).to.be.closeTo(2 * fork[0], 0.2);
      expect((right[0] - left[0]) / tree.height).to.be.within(0.33, 0.51);
      expect(Math.sign(top[0] - fork[0])).to.equal(Math.sign(fork[0] - foot[0]));
      for (const [x] of [fork, top]) expect(Math.abs(x - foot[0]) / tree.height).to.be.within(0, 0.07);
      const high = ([, y]: [number, number]) => (tree.y - y) / tree.height;
      expect(high(fork)).to.be.within(0.3, 0.45);
      for (const tip of [top, left, right]) expect(high(tip)).to.be.within(0.55, 0.65);
    }
    expect(grove(trees).trunks).to.equal(trees.map((tree) => grove([tree]).trunks).join(''));
  });

  it('spreads the crown to all sides, in dots of all sizes and tints', () => {
    const {dots} = grove(trees);
    expect(new Set(dots.map(({radius}) => radius)).size).to.equal(4);
    expect(new Set(dots.map(({tint}) => tint))).to.deep.equal(new Set([0, 1, 2]));
    for (const {path} of dots) expect(path).to.match(/^(M-?[\d.]+ -?[\d.]+h0)+$/);
    for (const tree of trees) {
      const at = grove([tree]).dots.flatMap(
        ({path}) =>
        [...path.matchAll(/M(\S+) (\S+)h0/g)].map(([, x, y]) => [(Number(x) - tree.x) / tree.height, (tree.y - Number(y)) / tree.height] as const), // prettier-ignore
      );
      const ends = (values: number[]) => [Math.min(...values), Math.max(...values)];
      const [left, right] = ends(at.map(([x]) => x)) as [number, number];
      const [low, high] = ends(at.map(([, y]) => y)) as [number, number];
      expect(left).to.be.below(-0.15);
      expect(right).to.be.above(0.15);
      expect(low).to.be.below(0.6);
      expect(high).to.be.above(0.85);
    }
  });

  it('is the same for the same seeds, and refuses a tree without height', () => {
    expect(grove(trees)).to.deep.equal(grove(trees));
    expect(() => grove([{x: 0, y: 0, height: 0, seed: 1}])).to.throw(RangeError, 'invalid height: 0');
    expect(grove([]).dots).to.deep.equal([]);
  });
});
