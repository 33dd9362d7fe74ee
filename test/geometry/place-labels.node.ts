import {expect} from 'chai';
import fc from 'fast-check';
import {axisLabels, placeLabels, pushApart, type LabelWish} from '../../src/geometry/place-labels.js';

const length = fc.double({min: 1, max: 120, noNaN: true});
const room = fc.record({
  width: fc.double({min: 0, max: 500, noNaN: true}),
  height: fc.double({min: 0, max: 250, noNaN: true}),
});
const wish: fc.Arbitrary<LabelWish> = fc.record({
  x: fc.double({min: -50, max: 550, noNaN: true}),
  y: fc.double({min: -50, max: 300, noNaN: true}),
  width: length,
  height: fc.double({min: 8, max: 40, noNaN: true}),
  side: fc.constantFrom('above', 'below'),
});
const wishes = fc.array(wish, {maxLength: 40});
const line = fc
  .uniqueArray(fc.tuple(fc.nat(500), fc.nat(250)), {maxLength: 10, selector: ([x]) => x})
  .map((points) => points.sort((a, b) => a[0] - b[0]));

describe('placeLabels(wishes, room)', () => {
  it('keeps 3u between labels and lets none lie on what is blocked, or outside the room', () => {
    fc.assert(
      fc.property(wishes, room, fc.array(wish, {maxLength: 4}), (all, space, blocked) => {
        const places = placeLabels(all, {...space, blocked});
        const boxes = places.flatMap((place, i) => (place ? [{...all[i]!, x: place[0], y: place[1]}] : []));
        for (const [i, a] of boxes.entries()) {
          const others = [
            ...boxes.slice(i + 1).map((b) => ({b, gap: 3})),
            ...blocked.map((b) => ({b, gap: 0})),
          ];
          expect(a.x - a.width / 2).to.be.at.least(-1e-9);
          expect(a.x + a.width / 2).to.be.at.most(space.width + 1e-9);
          expect(a.y - a.height / 2).to.be.at.least(-1e-9);
          expect(a.y + a.height / 2).to.be.at.most(space.height + 1e-9);
          for (const {b, gap} of others) {
            const apart =
              Math.abs(a.x - b.x) - (a.width + b.width) / 2 > gap - 1e-9 ||
              Math.abs(a.y - b.y) - (a.height + b.height) / 2 > gap - 1e-9;
            expect(apart).to.equal(true);
          }
        }
      }),
    );
  });

  it('keeps labels off lines, sampled point by point, unless they may cross', () => {
    fc.assert(
      fc.property(wishes, line, (all, course) => {
        const space = {width: 500, height: 250, lines: [course]};
        const places = placeLabels(all, space);
        places.forEach((place, i) => {
          if (!place) return;
          const {width, height} = all[i]!;
          course.slice(1).forEach(([x2, y2], k) => {
            const [x1, y1] = course[k]!;
            for (let t = 0; t <= 1; t += 0.05) {
              const [x, y] = [x1 + t * (x2 - x1), y1 + t * (y2 - y1)];
              const inside =
                Math.abs(x - place[0]) < width / 2 - 1e-6 && Math.abs(y - place[1]) < height / 2 - 1e-6;
              expect(inside).to.equal(false);
            }
          });
        });
        const crossing = placeLabels(all.slice(0, 1), {...space, mayCross: true});
        const free = placeLabels(all.slice(0, 1), {width: 500, height: 250});
        expect(crossing[0] === undefined).to.equal(free[0] === undefined);
      }),
    );
  });

  const one = {x: 50, y: 50, width: 20, height: 10, side: 'above'} as const;
  const square = {width: 100, height: 100};
  /** The best place of `one`: above its point, from x 40 to 60 and from y 33 to 43. */
  const above = [50, 38];

  it('puts a label on the side that suits it, and on the other where there is no room', () => {
    expect(placeLabels([one], square)).to.deep.equal([above]);
    expect(placeLabels([{...one, side: 'below'}], square)).to.deep.equal([[50, 62]]);
    expect(placeLabels([{...one, y: 5}], square)).to.deep.equal([[50, 17]]);
    expect(placeLabels([{...one, y: 95, side: 'below'}], square)).to.deep.equal([[50, 83]]);
    expect(placeLabels([one], {width: 10, height: 100})).to.deep.equal([undefined]);
    const blocked = [38, 62].map((y) => ({x: 50, y, width: 1, height: 1}));
    expect(placeLabels([one], {...square, blocked})[0]).to.deep.equal([50, 32]);
    expect(placeLabels([one], {...square, blocked, near: true})).to.deep.equal([undefined]);
    expect(placeLabels([one], {...square, near: true})).to.deep.equal([above]);
  });

  it('moves a label a third of its width aside before it changes sides', () => {
    const right = {x: 58, y: 38, width: 1, height: 1};
    const left = {...right, x: 42};
    expect(placeLabels([one], {...square, blocked: [right]})).to.deep.equal([[43, 38]]);
    expect(placeLabels([one], {...square, blocked: [left]})).to.deep.equal([[57, 38]]);
    expect(placeLabels([one], {...square, blocked: [left, right]})).to.deep.equal([[50, 62]]);
  });

  it('fills a room that is just large enough', () => {
    expect(placeLabels([{...one, x: 10, y: 17}], {width: 20, height: 10})).to.deep.equal([[10, 5]]);
    expect(placeLabels([{...one, x: -9, y: 17}], {width: 20, height: 10})).to.deep.equal([[10, 5]]);
    expect(placeLabels([{...one, y: -7, side: 'below'}], {width: 100, height: 10})).to.deep.equal([[50, 5]]);
    expect(placeLabels([], {width: 0, height: 0})).to.deep.equal([]);
  });

  it('leaves labels alone that are 3u apart, and boxes that a label only touches', () => {
    for (const [dx, dy] of [
      [23, 0],
      [0, 13],
    ] as const)
      // prettier-ignore
      expect(placeLabels([one, {...one, x: 50 + dx, y: 50 + dy}], square)).to.deep.equal([
        above,
        [50 + dx, 38 + dy],
      ]);
    for (const [dx, dy] of [[22, 0], [0, 12]] as const) // prettier-ignore
      expect(placeLabels([one, {...one, x: 50 + dx, y: 50 + dy}], square)[1]).not.to.deep.equal([50 + dx, 38 + dy]); // prettier-ignore
    for (const [x, y] of [
      [65, 38],
      [35, 38],
      [50, 28],
      [50, 48],
    ] as const)
      // prettier-ignore
      expect(placeLabels([one], {...square, blocked: [{x, y, width: 10, height: 10}]})).to.deep.equal([above]);
  });

  it('moves a label for a line that passes through its place, and for no other', () => {
    const through: [number, number][][] = [
      [[0, 38], [100, 38]],
      [[45, 38], [55, 39]],
      [[0, 0], [100, 76]],
      [[0, 76], [100, 0]],
      // Steep through its upper and its lower half, and into its sides.
      [[44, 0], [46, 36], [48, 0]],
      [[44, 99], [46, 40], [48, 99]],
      [[0, 34], [41, 34]],
      [[59, 42], [100, 42]],
    ]; // prettier-ignore
    const past: [number, number][][] = [
      [[0, 32], [100, 32]],
      [[0, 44], [100, 44]],
      [[0, 38], [39, 38]],
      [[61, 38], [100, 38]],
      [[0, 38], [30, 39], [39, 40]],
      // Past its corners, on each side.
      [[0, 60], [60, 0]],
      [[40, 0], [100, 60]],
      [[0, 20], [60, 80]],
      [[30, 90], [100, 10]],
      [[44, 0], [50, 32], [56, 0]],
    ]; // prettier-ignore
    for (const line of through) {
      for (const lines of [[line], [line, past[0]!], [past[0]!, line]])
        expect(placeLabels([one], {...square, lines}), String(line)).not.to.deep.equal([above]);
    }
    for (const line of past)
      expect(placeLabels([one], {...square, lines: [line]}), String(line)).to.deep.equal([above]);
    expect(placeLabels([one], {...square, lines: past})).to.deep.equal([above]);
  });

  it('throws a RangeError for a length or point that is none', () => {
    for (const bad of [NaN, -1, Infinity]) {
      const refused = `invalid length: ${bad}`;
      expect(() => placeLabels([{...one, width: bad}], square)).to.throw(RangeError, refused);
      expect(() => placeLabels([one], {width: 9, height: bad})).to.throw(RangeError, refused);
    }
    for (const bad of [NaN, Infinity])
      expect(() => placeLabels([{...one, x: bad}], square)).to.throw(RangeError, `invalid point: ${bad}, 50`);
  });
});

describe('pushApart(wanted, heights, room)', () => {
  it('lets no box meet another or leave the room, and keeps their order', () => {
    const boxes = fc.array(fc.tuple(fc.double({min: -50, max: 400, noNaN: true}), length), {maxLength: 8});
    fc.assert(
      fc.property(boxes, fc.double({min: 0, max: 300, noNaN: true}), (all, spare) => {
        const heights = all.map(([, height]) => height);
        const space = heights.reduce((a, b) => a + b, 0) + spare;
        const middles = pushApart(
          all.map(([y]) => y),
          heights,
          space,
        );
        const order = all.map((_, i) => i).sort((a, b) => all[a]![0] - all[b]![0]);
        let floor = 0;
        for (const i of order) {
          expect(middles[i]! - heights[i]! / 2).to.be.at.least(floor - 1e-6);
          floor = middles[i]! + heights[i]! / 2;
        }
        expect(floor).to.be.at.most(space + 1e-6);
      }),
    );
  });

  it('leaves alone what stands clear', () => {
    expect(pushApart([80, 20], [10, 10], 100)).to.deep.equal([80, 20]);
    expect(pushApart([], [], 100)).to.deep.equal([]);
  });

  it('throws a RangeError where the room is too small', () => {
    expect(() => pushApart([1, 2], [10, 10], 15)).to.throw(RangeError, 'invalid room: 15');
  });
});

describe('axisLabels(at, widths, room)', () => {
  it('shows labels that are 6u apart, inside the room, the last always where it fits', () => {
    const axis = fc.array(length, {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(axis, fc.integer({min: 150, max: 500}), (widths, space) => {
        const at = widths.map((_, i) => ((i + 0.5) * space) / widths.length);
        const shown = axisLabels(at, widths, space);
        let end: number | undefined;
        shown.forEach((middle, i) => {
          if (middle === undefined) return;
          expect(middle - widths[i]! / 2).to.be.at.least((end === undefined ? 0 : end + 6) - 1e-9);
          end = middle + widths[i]! / 2;
        });
        expect(end).to.be.at.most(space + 1e-9);
        expect(shown.at(-1)).not.to.equal(undefined);
      }),
    );
  });

  it('shows twelve years on a phone: first, last, and every second or third between', () => {
    const at = Array.from({length: 12}, (_, i) => 15 + (i * 250) / 11);
    const shown = axisLabels(
      at,
      at.map(() => 29),
      280,
    ).flatMap((middle, i) => (middle === undefined ? [] : [i]));
    expect(shown).to.deep.equal([0, 3, 5, 7, 9, 11]);
  });

  it('shows all labels that are just far enough apart, and moves what would leave the room into it', () => {
    expect(axisLabels([10, 36, 62], [20, 20, 20], 72)).to.deep.equal([10, 36, 62]);
    expect(axisLabels([0, 36, 72], [20, 20, 20], 72)).to.deep.equal([10, 36, 62]);
  });

  it('leaves out what stands between the first and the last rather than one of them', () => {
    expect(axisLabels([10, 40, 60], [20, 20, 20], 70)).to.deep.equal([10, undefined, 60]);
    expect(axisLabels([10, 35, 60], [20, 20, 20], 70)).to.deep.equal([10, undefined, 60]);
    expect(axisLabels([10, 40, 56, 72], [20, 20, 20, 20], 82)).to.deep.equal([10, 40, undefined, 72]);
  });

  it('shows the last alone where two have no room, and none that is wider than the room', () => {
    expect(axisLabels([10, 20], [20, 20], 30)).to.deep.equal([undefined, 20]);
    expect(axisLabels([15], [30], 30)).to.deep.equal([15]);
    expect(axisLabels([15, 16], [30, 31], 30)).to.deep.equal([undefined, undefined]);
    expect(axisLabels([], [], 30)).to.deep.equal([]);
  });
});
