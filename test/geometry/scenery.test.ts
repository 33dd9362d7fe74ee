import {expect} from 'chai';
import {flower, petalPath, petalReach} from '../../src/geometry/blossom.js';
import {cloudPath} from '../../src/geometry/cloud.js';
import {grove} from '../../src/geometry/grove.js';
import {hillPath} from '../../src/geometry/hill.js';
import {noise, random} from '../../src/geometry/noise.js';
import {peakContours, peakOutline, peakPath, type Peak} from '../../src/geometry/peak.js';
import {ribbonPath, smoothPath} from '../../src/geometry/ribbon.js';
import {ripplePath} from '../../src/geometry/ripple.js';

/** The numbers of a path, in order. */
const numbers = (path: string): number[] => [...path.matchAll(/-?\d*\.?\d+/g)].map(([text]) => Number(text));

/** A path on the page: what is not rendered has neither a box nor an inside. */
function shown(path: string): SVGPathElement {
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  picture.append(shape);
  document.body.append(picture);
  return shape;
}

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

afterEach(() => document.querySelectorAll('body > svg').forEach((picture) => picture.remove()));

describe('random(seed)', () => {
  it('gives the same sequence for the same seed and another for another, all within [0, 1)', () => {
    const [a, b, c] = [random(7), random(7), random(8)];
    const first = Array.from({length: 200}, () => a());
    expect(Array.from({length: 200}, () => b())).to.deep.equal(first);
    expect(Array.from({length: 200}, () => c())).not.to.deep.equal(first);
    for (const value of first) expect(value).to.be.within(0, 1).and.not.equal(1);
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

  it('throws a RangeError for a count that is not a whole number', () => {
    const [peak] = peaks();
    for (const count of [-1, 1.5, NaN]) {
      expect(() => peakContours(peak!, count)).to.throw(RangeError, `invalid count: ${count}`);
    }
    expect(() => peakContours(peak!, 3, 0)).to.throw(RangeError, 'invalid step: 0');
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
    const {x, y, width, height} = shown(cloudPath(cloud)).getBBox();
    expect([x, y, x + width]).to.deep.equal([0, 10, 90]);
    expect(height).to.be.closeTo(2 * 10 + 0.68 * 5, 0.1);
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
    expect(() => cloudPath({...cloud, bridges: []})).to.throw(RangeError, 'invalid bridges: 0');
  });
});

describe('ripplePath(x, y, length)', () => {
  it('is a closed lens from end to end', () => {
    const path = ripplePath(10, 20, 50, 2);
    expect(path).to.equal('M10 20Q30 18 60 20Q40 22 10 20Z');
    expect(() => ripplePath(0, 0, 0)).to.throw(RangeError, 'invalid length: 0');
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
    const shape = shown(path);
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

  it('is the same for the same seeds, and refuses a tree without height', () => {
    expect(grove(trees)).to.deep.equal(grove(trees));
    expect(() => grove([{x: 0, y: 0, height: 0, seed: 1}])).to.throw(RangeError, 'invalid height: 0');
    expect(grove([]).dots).to.deep.equal([]);
  });
});
