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
  .array(fc.tuple(fc.nat(500), fc.nat(250)), {maxLength: 10})
  .map((points) => points.sort((a, b) => a[0] - b[0]));

describe('placeLabels(wishes, room)', () => {
  it('lets no label lie on another, on what is blocked, or outside the room', () => {
    fc.assert(
      fc.property(wishes, room, fc.array(wish, {maxLength: 4}), (all, space, blocked) => {
        const places = placeLabels(all, {...space, blocked});
        const boxes = places.flatMap((place, i) => (place ? [{...all[i]!, x: place[0], y: place[1]}] : []));
        for (const [i, a] of boxes.entries()) {
          expect(a.x - a.width / 2).to.be.at.least(-1e-9);
          expect(a.x + a.width / 2).to.be.at.most(space.width + 1e-9);
          expect(a.y - a.height / 2).to.be.at.least(-1e-9);
          expect(a.y + a.height / 2).to.be.at.most(space.height + 1e-9);
          for (const b of [...boxes.slice(i + 1), ...blocked]) {
            const apart =
              Math.abs(a.x - b.x) - (a.width + b.width) / 2 > -1e-9 ||
              Math.abs(a.y - b.y) - (a.height + b.height) / 2 > -1e-9;
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
              // An upright stretch has no height at any one x: it is the one thing not looked at.
              if (x2 > x1) expect(inside).to.equal(false);
            }
          });
        });
        const crossing = placeLabels(all.slice(0, 1), {...space, mayCross: true});
        const free = placeLabels(all.slice(0, 1), {width: 500, height: 250});
        expect(crossing[0] === undefined).to.equal(free[0] === undefined);
      }),
    );
  });

  it('puts a label on the side that suits it, and on the other where there is no room', () => {
    const one = {x: 50, y: 50, width: 20, height: 10, side: 'above'} as const;
    expect(placeLabels([one], {width: 100, height: 100})).to.deep.equal([[50, 38]]);
    expect(placeLabels([{...one, y: 5}], {width: 100, height: 100})).to.deep.equal([[50, 17]]);
    expect(placeLabels([one], {width: 10, height: 100})).to.deep.equal([undefined]);
    const blocked = [38, 62].map((y) => ({x: 50, y, width: 1, height: 1}));
    expect(placeLabels([one], {width: 100, height: 100, blocked})[0]).to.deep.equal([50, 32]);
    expect(placeLabels([one], {width: 100, height: 100, blocked, near: true})).to.deep.equal([undefined]);
  });

  it('throws a RangeError for a length or point that is none', () => {
    const one = {x: 0, y: 0, width: 1, height: 1, side: 'above'} as const;
    expect(() => placeLabels([{...one, width: NaN}], {width: 9, height: 9})).to.throw(
      RangeError,
      'invalid length',
    );
    expect(() => placeLabels([one], {width: -1, height: 9})).to.throw(RangeError, 'invalid length');
    expect(() => placeLabels([{...one, x: NaN}], {width: 9, height: 9})).to.throw(
      RangeError,
      'invalid point',
    );
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
  });

  it('throws a RangeError where the room is too small', () => {
    expect(() => pushApart([1, 2], [10, 10], 15)).to.throw(RangeError, 'invalid room: 15');
  });
});

describe('axisLabels(at, widths, room)', () => {
  it('shows labels that do not meet, inside the room, the last always where it fits', () => {
    const axis = fc.array(length, {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(axis, fc.integer({min: 150, max: 500}), (widths, space) => {
        const at = widths.map((_, i) => ((i + 0.5) * space) / widths.length);
        const shown = axisLabels(at, widths, space);
        let end = 0;
        shown.forEach((middle, i) => {
          if (middle === undefined) return;
          expect(middle - widths[i]! / 2).to.be.at.least(end - 1e-9);
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
    expect(axisLabels(at.slice(0, 5), [29, 29, 29, 29, 29], 280).every((m) => m === undefined)).to.equal(
      false,
    );
  });
});
