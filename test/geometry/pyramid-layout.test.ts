import {expect} from 'chai';
import fc from 'fast-check';
import {stackCorners, type Label, type Point} from '../../src/geometry/label.js';
import {
  pyramidLayout,
  type LabelledCell,
  type PyramidLayout,
  type TierLabels,
} from '../../src/geometry/pyramid-layout.js';
import {breaksOf, labels} from './labels.js';
import {runs} from '../runs.js';

const widths = fc.integer({min: 272, max: 720});
const tierLabels = (longest: number): fc.Arbitrary<TierLabels> =>
  fc
    .record({
      strip: fc.option(labels(longest), {nil: undefined}),
      cells: fc.array(labels(longest), {minLength: 0, maxLength: 8}),
    })
    .filter(({strip, cells}) => strip !== undefined || cells.length > 0);
const pyramids = (longest: number) => fc.array(tierLabels(longest), {minLength: 1, maxLength: 6});

const label = (length: number): Label => ({key: breaksOf(length)});
const reference: TierLabels[] = [
  {cells: [label(4)]},
  {strip: label(4), cells: Array.from({length: 3}, () => ({key: breaksOf(2), sub: [[3]]}))},
  {strip: label(4), cells: Array.from({length: 5}, () => label(4))},
];

const cellsOf = ({tiers}: PyramidLayout): LabelledCell[] =>
  tiers.flatMap(({strip, cells}) => (strip ? [strip, ...cells] : cells));

/** Whether a convex polygon, clockwise on a screen, holds a point. */
const holds = (polygon: readonly Point[], [x, y]: Point) =>
  polygon.every(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length] as Point;
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= -1e-6;
  });

/** A layout may also be drawn on a larger scale with its type at the same size. */
const cornersAt = ({center, label: stack}: LabelledCell, scale: number): Point[] =>
  stackCorners(stack, [center[0] * scale, center[1] * scale]).map(([x, y]) => [x / scale, y / scale]);

describe('pyramidLayout(tiers, width)', () => {
  it('puts every line of every label inside its cell, also when drawn larger with the type at the same size', () => {
    fc.assert(
      fc.property(pyramids(12), widths, fc.double({min: 1, max: 1.6, noNaN: true}), (tiers, width, scale) => {
        const layout = pyramidLayout(tiers, width);
        if (!layout) return;
        for (const cell of cellsOf(layout)) {
          for (const corner of cornersAt(cell, scale)) expect(holds(cell.points, corner)).to.equal(true);
        }
      }),
      runs(150),
    );
  });

  it('never sets type smaller than 13u, and no line on another', () => {
    fc.assert(
      fc.property(pyramids(8), widths, (tiers, width) => {
        for (const {label: stack} of cellsOf(pyramidLayout(tiers, width) ?? {width, height: 0, tiers: []})) {
          expect(stack.keySize).to.be.at.least(13);
          if (stack.subLines > 0) expect(stack.subSize).to.be.at.least(13);
          stack.lines.forEach(({y, height}, i) => {
            const before = stack.lines[i - 1];
            if (before) expect(y - height / 2).to.be.at.least(before.y + before.height / 2 - 1e-9);
          });
        }
      }),
      runs(150),
    );
  });

  it('keeps all of the pyramid on two straight sides', () => {
    fc.assert(
      fc.property(pyramids(4), widths, (tiers, width) => {
        const layout = pyramidLayout(tiers, width);
        if (!layout) return;
        const rows = layout.tiers.flatMap(({strip, cells}) => [
          ...(strip ? [[strip]] : []),
          ...(cells.length ? [cells] : []),
        ]);
        for (const row of rows) {
          const [left, right] = [row[0] as LabelledCell, row[row.length - 1] as LabelledCell];
          const corners = [left.points[0], left.points[3], right.points[1], right.points[2]] as Point[];
          for (const [x, y] of corners) {
            expect(Math.abs(x - width / 2)).to.be.closeTo((width / 2) * (y / layout.height), 1e-6);
          }
        }
        expect(Math.max(...cellsOf(layout).flatMap(({points}) => points.map(([, y]) => y)))).to.be.closeTo(
          layout.height,
          1e-6,
        );
      }),
      runs(100),
    );
  });

  it('sets the goals of one tier alike', () => {
    fc.assert(
      fc.property(pyramids(8), widths, (tiers, width) => {
        for (const {cells} of pyramidLayout(tiers, width)?.tiers ?? []) {
          expect(new Set(cells.map((cell) => cell.label.keySize)).size).to.be.at.most(1);
        }
      }),
      runs(100),
    );
  });

  it('draws one, three and five goals as a pyramid at every width from a small phone on', () => {
    for (let width = 280; width <= 720; width += 8) {
      expect(pyramidLayout(reference, width), String(width)).not.to.equal(undefined);
    }
  });

  it('uses the full size of type where there is room for it', () => {
    const layout = pyramidLayout(reference, 468) as PyramidLayout;
    const sizes = layout.tiers.map(({cells}) => [cells[0]?.label.keySize, cells[0]?.label.keyLines]);
    expect(sizes).to.deep.equal([
      [24, 2],
      [25, 1],
      [21, 2],
    ]);
    expect(layout.height).to.be.closeTo(0.735 * 468, 1e-9);
  });

  it('grows taller before it gives up', () => {
    const long = [
      {cells: [label(12)]},
      {strip: label(12), cells: [label(12), label(12), label(12), label(12)]},
    ];
    const heights = [300, 360, 420, 448].map((width) => {
      const layout = pyramidLayout(long, width);
      return layout && layout.height / width;
    });
    expect(heights.some((share) => share === undefined || share > 0.74)).to.equal(true);
  });

  it('has no pyramid for words that fit none', () => {
    const sentence = {key: [[60]]};
    expect(pyramidLayout([{cells: [sentence]}], 468)).to.equal(undefined);
    expect(
      pyramidLayout([{cells: [label(4)]}, {cells: Array.from({length: 200}, () => label(4))}], 468),
    ).to.equal(undefined);
  });

  it('throws a RangeError for no tier, an empty tier, or a width that is none', () => {
    expect(() => pyramidLayout([], 400)).to.throw(RangeError, 'invalid tiers: none');
    expect(() => pyramidLayout([{cells: []}], 400)).to.throw(RangeError, 'invalid tier: empty');
    for (const width of [0, -1, NaN, Infinity]) {
      expect(() => pyramidLayout(reference, width)).to.throw(RangeError, `invalid width: ${width}`);
    }
  });

  it('throws a RangeError for a label without a line', () => {
    expect(() => pyramidLayout([{cells: [{key: []}]}], 300)).to.throw(RangeError, 'invalid label: no line');
  });
});
