import {expect} from 'chai';
import fc from 'fast-check';
import {actsLayout, coreRingShare, regularFrom, type ActsLayout} from '../../src/geometry/acts-layout.js';
import {stackCorners, type Label, type Point} from '../../src/geometry/label.js';
import {drawnPath} from '../support/drawn-path.js';
import {breaksOf, labels} from '../support/labels.js';
import {runs} from '../support/runs.js';

const widths = fc.integer({min: 256, max: 560});
const shapes = fc.constantFrom('blossom' as const, 'ring' as const);
const acts = fc.array(labels(12), {minLength: 3, maxLength: 8});
const five: Label[] = Array.from({length: 5}, () => ({key: breaksOf(4), sub: breaksOf(4)}));

/** Whether all points, given in the layout's units, lie in the drawn shape. */
function drawnHolds(layout: ActsLayout, index: number, shape: string, points: readonly Point[]): boolean {
  const path = drawnPath(layout.acts[index]?.path as string);
  const [ox, oy] = shape === 'ring' ? layout.center : [0, 0];
  return points.every(([x, y]) => path.isPointInFill({x: x - ox, y: y - oy}));
}

describe('actsLayout(shape, acts, core, width)', () => {
  it('puts every line of every label inside the drawn petal or sector, also when drawn larger', () => {
    fc.assert(
      fc.property(
        shapes,
        acts,
        widths,
        fc.double({min: 1, max: 1.5, noNaN: true}),
        (shape, family, width, scale) => {
          const layout = actsLayout(shape, family, undefined, width);
          layout?.acts.forEach(({center: [x, y], label}, index) => {
            const corners = stackCorners(label, [x * scale, y * scale]).map(([cx, cy]): Point => [
              cx / scale,
              cy / scale,
            ]);
            expect(drawnHolds(layout, index, shape, corners)).to.equal(true);
            expect(label.keySize).to.be.at.least(13);
          });
        },
      ),
      runs(120),
    );
  });

  it('keeps the title inside the line round the core, or leaves it out', () => {
    fc.assert(
      fc.property(labels(14), widths, (core, width) => {
        const layout = actsLayout('blossom', five, {key: core.key}, width);
        if (!layout?.core) return;
        for (const [x, y] of stackCorners(layout.core, [0, 0])) {
          expect(Math.hypot(x, y)).to.be.at.most(coreRingShare * layout.radius);
        }
      }),
    );
  });

  it('draws five acts of four characters on one line from a phone on', () => {
    for (let width = 272; width <= 560; width += 8) {
      const layout = actsLayout('blossom', five, {key: breaksOf(5)}, width);
      expect(
        layout?.acts.map(({label}) => label.keyLines),
        String(width),
      ).to.deep.equal([1, 1, 1, 1, 1]);
      expect(layout?.core?.keyLines).to.equal(2);
    }
  });

  it('has the size of type, box and radius of the design', () => {
    const layout = actsLayout('blossom', five, {key: breaksOf(5)}, 468) as ActsLayout;
    expect(layout.acts[0]?.label).to.include({keySize: 27, subSize: 19});
    expect(layout.height / layout.width).to.be.closeTo(0.938, 0.004);
    expect(layout.radius).to.be.closeTo(0.487 * 468, 1e-9);
    expect(layout.stamens).to.have.length(25);
  });

  it('has the regular style from 448u on', () => {
    const size = (width: number) => actsLayout('blossom', five, undefined, width)!.acts[0]!.label.keySize;
    expect([size(regularFrom - 1), size(regularFrom)]).to.deep.equal([19.5, 27]);
  });

  it('draws veins and stamens into a flower alone', () => {
    const [flower, ring] = (['blossom', 'ring'] as const).map((shape) =>
      actsLayout(shape, five, undefined, 468)!,
    );
    expect(flower!.acts.every(({veins}) => veins)).to.equal(true);
    expect(ring!.acts.every(({veins}) => veins === '')).to.equal(true);
    expect(ring!.stamens).to.deep.equal([]);
  });

  it('leaves the middle of a ring to the core, which is larger than the line inside its rim', () => {
    const {radius, coreRadius, acts: all} = actsLayout('ring', five, undefined, 468)!;
    expect(coreRadius).to.be.within(coreRingShare * radius + 1, 0.29 * radius);
    for (const {path: d} of all) {
      const path = drawnPath(d);
      for (let turn = 0; turn < 2 * Math.PI; turn += 0.1)
        expect(path.isPointInFill({x: coreRadius * Math.cos(turn), y: coreRadius * Math.sin(turn)})).to.equal(false); // prettier-ignore
    }
  });

  it('breaks a line that would take more than 0.62 of the radius, though a broad petal could hold it', () => {
    const three = (length: number): Label[] => [{key: [[length], [length / 2, length / 2]]}, {key: [[2]]}, {key: [[2]]}]; // prettier-ignore
    const {radius} = actsLayout('blossom', three(5), undefined, 468)!;
    // Before it is broken the type shrinks to 0.86 of its size.
    const lines = [0.6, 0.64].map((share) => {
      const layout = actsLayout('blossom', three((share * radius) / (0.86 * 27)), undefined, 468)!;
      return layout.acts[0]!.label.keyLines;
    });
    expect(lines).to.deep.equal([1, 2]);
  });

  it('holds the whole figure in its box', () => {
    fc.assert(
      fc.property(shapes, fc.integer({min: 3, max: 8}), widths, (shape, count, width) => {
        const layout = actsLayout(
          shape,
          Array<Label>(count).fill({key: [[1]]}),
          undefined,
          width,
        ) as ActsLayout;
        for (const {path: d} of layout.acts) {
          const path = drawnPath(d);
          const length = path.getTotalLength();
          for (let at = 0; at <= length; at += length / 40) {
            const {x, y} = path.getPointAtLength(at);
            const [ox, oy] = shape === 'ring' ? layout.center : [0, 0];
            expect(x + ox).to.be.within(0, layout.width);
            expect(y + oy).to.be.within(0, layout.height);
          }
        }
      }),
      runs(40),
    );
  });

  it('draws three to eight acts and no other number', () => {
    for (const count of [0, 1, 2, 9, 50]) {
      expect(actsLayout('blossom', Array<Label>(count).fill(five[0] as Label), undefined, 468)).to.equal(
        undefined,
      );
    }
  });

  it('draws nothing when a label fits its petal at no size', () => {
    const tooLong: Label = {key: [[40]]};
    expect(actsLayout('blossom', [...five.slice(1), tooLong], undefined, 468)).to.equal(undefined);
  });

  it('throws a RangeError for a width that is none', () => {
    for (const width of [0, -1, NaN, Infinity]) {
      expect(() => actsLayout('blossom', five, undefined, width)).to.throw(
        RangeError,
        `invalid width: ${width}`,
      );
    }
  });
});
