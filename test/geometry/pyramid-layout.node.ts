import {expect} from 'chai';
import fc from 'fast-check';
import {stackCorners, type Label, type Point} from '../../src/geometry/label.js';
import {
  pyramidLayout,
  regularFrom,
  type LabelledCell,
  type PyramidLayout,
  type TierLabels,
} from '../../src/geometry/pyramid-layout.js';
import {breaksOf, labels} from '../support/labels.js';
import {runs} from '../support/runs.js';

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

  it('tells every title and every goal, in lines that the words can be broken into', () => {
    fc.assert(
      fc.property(pyramids(8), widths, (tiers, width) => {
        const layout = pyramidLayout(tiers, width);
        if (!layout) return;
        expect(layout.tiers).to.have.length(tiers.length);
        layout.tiers.forEach(({strip, cells}, i) => {
          const told = [...(strip ? [strip] : []), ...cells].map(({label: stack}) => stack);
          const given = [...(tiers[i]!.strip ? [tiers[i]!.strip] : []), ...tiers[i]!.cells];
          expect(cells).to.have.length(tiers[i]!.cells.length);
          expect(told).to.have.length(given.length);
          told.forEach(({lines, keyLines, keySize}, k) => {
            const widths = lines.slice(0, keyLines).map((line) => line.width / keySize);
            given[k]!.key[keyLines - 1]!.forEach((em, n) => expect(widths[n]).to.be.closeTo(em, 1e-9));
          });
        });
      }),
      runs(100),
    );
  });

  const top = ({points}: LabelledCell) => points[0]![1];
  const bottom = ({points}: LabelledCell) => points[2]![1];
  const high = (cell: LabelledCell) => bottom(cell) - top(cell);

  it('leaves 1.5u above and below each label, and stands it in the middle of its cell, low in the apex', () => {
    fc.assert(
      fc.property(pyramids(8), widths, (tiers, width) => {
        pyramidLayout(tiers, width)?.tiers.forEach(({strip, cells}, i) => {
          const apex = i > 0 ? [] : strip ? [strip] : cells;
          for (const cell of [...(strip ? [strip] : []), ...cells]) {
            const {center, label: stack} = cell;
            expect(center[1] - stack.height / 2 - 1.5).to.be.at.least(top(cell) - 1e-6);
            expect(center[1] + stack.height / 2 + 1.5).to.be.at.most(bottom(cell) + 1e-6);
            const share = (center[1] - top(cell)) / high(cell);
            if (!apex.includes(cell)) expect(share).to.be.closeTo(0.5, 1e-6);
            else {
              expect(share).to.be.at.least(0.5 - 1e-6);
              // Its foot stays free, unless the label needs all of the cell.
              if (share > 0.5 + 1e-6)
                expect(center[1] + stack.height / 2).to.be.at.most(bottom(cell) - 10 + 1e-6);
            }
          }
        });
      }),
      runs(100),
    );
  });

  it('stands a short label of the apex near the middle of its weight, a broad one as low as it can', () => {
    const share = (length: number, width: number) => {
      const [cell] = pyramidLayout([{cells: [{key: [[length]]}]}, ...reference.slice(1)], width)!.tiers[0]!
        .cells;
      return {share: (cell!.center[1] - top(cell!)) / high(cell!), foot: bottom(cell!) - cell!.center[1] - cell!.label.height / 2}; // prettier-ignore
    };
    for (const width of [300, 400, 468, 700]) expect(share(1, width).share).to.be.closeTo(0.72, 1e-9);
    expect(share(5, 468).share).to.be.above(0.73);
    expect(share(5, 468).foot).to.be.closeTo(10, 1e-9);
  });

  it('centres the labels of a divided apex between the sides of their cells', () => {
    const apex = pyramidLayout([{cells: Array(3).fill(label(2))}, ...reference.slice(1)], 468)!.tiers[0]!
      .cells;
    for (const {points, center} of apex) {
      const [a, b, c, d] = points as [Point, Point, Point, Point];
      const share = (center[1] - a[1]) / (c[1] - a[1]);
      const middle = (a[0] + b[0] + share * (c[0] + d[0] - a[0] - b[0])) / 2;
      expect(center[0]).to.be.closeTo(middle, 1);
    }
    expect(apex[1]!.center[0]).to.be.closeTo(234, 1e-9);
  });

  it('keeps small gaps: the same between all tiers, less between a title and its goals, sideways between goals', () => {
    fc.assert(
      fc.property(pyramids(4), widths, (tiers, width) => {
        const layout = pyramidLayout(tiers, width);
        if (!layout) return;
        layout.tiers.forEach(({strip, cells}, i) => {
          if (strip && cells.length > 0)
            expect(Math.min(...cells.map(top)) - bottom(strip)).to.be.within(2, 4);
          cells.slice(1).forEach(({points}, k) => {
            expect(points[3]![0] - cells[k]!.points[2]![0]).to.be.closeTo(width < 448 ? 3 : 4, 1e-6);
          });
          const above = layout.tiers[i - 1];
          if (!above) return;
          const foot = Math.max(...[...above.cells, ...(above.strip ? [above.strip] : [])].map(bottom));
          const head = Math.min(...[...cells, ...(strip ? [strip] : [])].map(top));
          expect((head - foot) / layout.height).to.be.closeTo(width < 448 ? 0.012 : 0.014, 1e-9);
        });
      }),
      runs(60),
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

  const full: TierLabels = {strip: label(4), cells: [label(2), label(2)]};
  const tierHeights = ({tiers}: PyramidLayout) =>
    tiers.map(({strip, cells}) => bottom((cells[0] ?? strip)!) - top((strip ?? cells[0])!));

  it('is taller the more tiers it has beyond three', () => {
    for (const [width, share] of [
      [468, 0.735],
      [400, 1.003],
    ] as const)
      // prettier-ignore
      for (const count of [1, 2, 3, 4, 5, 6, 8]) {
        const tiers = [{cells: [label(2)]}, ...Array<TierLabels>(count - 1).fill(full)];
        const taller = count > 3 ? 1 + 0.12 * (count - 3) : 1;
        expect(pyramidLayout(tiers, width)!.height / width, `${count}`).to.be.closeTo(share * taller, 1e-9);
      }
  });

  it('has the regular style from 448u on', () => {
    const size = (width: number) => pyramidLayout(reference, width)!.tiers[2]!.cells[0]!.label.keySize;
    expect([size(regularFrom - 1), size(regularFrom)]).to.deep.equal([16.5, 21]);
  });

  it('makes the apex highest, then the base, then what lies between; a title or goals alone are lower', () => {
    const [apex, middle, alone, goals, base] = tierHeights(
      pyramidLayout(
        [{cells: [label(2)]}, full, {strip: label(4), cells: []}, {cells: full.cells}, full],
        468,
      )!,
    ) as [number, number, number, number, number];
    expect(apex).to.be.above(base);
    expect(base).to.be.above(middle);
    expect([alone / middle, goals / middle].map((share) => share.toFixed(6))).to.deep.equal(['0.500000', '0.500000']); // prettier-ignore
    for (const plain of [{strip: label(2), cells: []}, {cells: [label(2)]}]) {
      // prettier-ignore
      const [first, second] = tierHeights(pyramidLayout([plain, full, full], 468)!) as [number, number];
      const [both, next] = tierHeights(
        pyramidLayout([{strip: label(2), cells: [label(2)]}, full, full], 468)!,
      ) as [number, number];
      expect(both / next).to.be.closeTo((1.5 * first) / second, 1e-9);
    }
  });

  it('stands the title of an apex with goals on the greater part of it, as large as an apex, and low', () => {
    const [apex, below] = pyramidLayout([{...full, strip: label(2)}, full, full], 468)!.tiers;
    expect(high(apex!.strip!) / tierHeights({width: 468, height: 0, tiers: [apex!]})[0]!).to.be.within(
      0.5,
      0.7,
    );
    expect(apex!.strip!.label.keySize).to.equal(24);
    expect((apex!.strip!.center[1] - top(apex!.strip!)) / high(apex!.strip!)).to.be.above(0.6);
    expect(below!.strip!.label.keySize).to.equal(16);
  });

  it('makes the strip of a title in one line 8 % of the height at most, or a quarter of a low tier', () => {
    for (const count of [2, 3, 4, 5, 6, 7]) {
      const layout = pyramidLayout([{cells: [label(2)]}, ...Array<TierLabels>(count - 1).fill(full)], 468)!;
      layout.tiers.slice(1).forEach(({strip}, i) => {
        const room = tierHeights(layout)[i + 1]!;
        // Low tiers first: the title keeps its size, whatever it takes.
        expect(high(strip!)).to.be.closeTo(
          Math.min(0.078 * layout.height, Math.max(0.26 * room, 1.4 * 16)),
          1e-6,
        );
        expect(strip!.label.keySize).to.equal(16);
      });
    }
  });

  it('gives a title of many lines a higher strip', () => {
    const strips = [4, 20, 30].map((length) => {
      const {tiers} = pyramidLayout([reference[0]!, {...full, strip: label(length)}, full], 468)!;
      return tiers[1]!.strip!;
    });
    expect(strips.map(({label: stack}) => stack.keyLines)).to.deep.equal([1, 2, 3]);
    expect(high(strips[1]!)).to.be.above(1.2 * high(strips[0]!));
    expect(high(strips[2]!)).to.be.above(1.1 * high(strips[1]!));
  });

  it('sets goals with a second part larger, also where only some have one, and titles of plain tiers as goals', () => {
    const sizes = (tier: TierLabels) => {
      const {strip, cells} = pyramidLayout([reference[0]!, tier, full], 468)!.tiers[1]!;
      return [strip, ...cells].map((cell) => cell?.label.keySize);
    };
    const second = {key: breaksOf(2), sub: breaksOf(3)};
    expect(sizes({...full, cells: [label(2), second]})).to.deep.equal([16, 25, 25]);
    expect(sizes({...full, cells: [second, label(2)]})).to.deep.equal([16, 25, 25]);
    expect(sizes({strip: label(4), cells: []})).to.deep.equal([21]);
    expect(sizes({cells: [label(2), label(2)]})).to.deep.equal([undefined, 21, 21]);
  });

  it('first breaks labels, then makes the tier that needs it higher, then all of the pyramid, as little as it can', () => {
    const tried = (length: number, width: number) => {
      const tiers = [reference[0]!, {strip: label(4), cells: Array<Label>(3).fill(label(4))}, {strip: label(4), cells: Array<Label>(4).fill(label(length))}]; // prettier-ignore
      const layout = pyramidLayout(tiers, width);
      return layout && {layout, share: layout.height / width, heights: tierHeights(layout)};
    };
    const [short, broken, taller] = [4, 16, 20].map((length) => tried(length, 468)!);
    expect(short!.share).to.equal(broken!.share);
    expect(broken!.layout.tiers[2]!.cells[0]!.label.keyLines).to.be.above(1);
    expect(taller!.share).to.be.within(1.01 * short!.share, 1.1 * short!.share);

    // The third tier grows, the others keep their proportion to each other; the whole is as tall as it may be.
    const [before, after] = [tried(4, 300)!, tried(13, 300)!];
    expect(after.share).to.equal(1.1);
    const [apex, middle, base] = after.heights.map((height, i) => height / before.heights[i]!);
    expect(apex).to.be.closeTo(middle!, 1e-9);
    expect(base! / apex!).to.be.within(1.1, 1.2);
    expect(tried(15, 300)).to.equal(undefined);
  });

  it('has no pyramid for words that fit none', () => {
    const sentence = {key: [[60]]};
    expect(pyramidLayout([{cells: [sentence]}], 468)).to.equal(undefined);
    for (const tier of [
      {strip: sentence, cells: []},
      {strip: sentence, cells: [label(2)]},
      {strip: label(2), cells: [sentence]},
    ])
      // prettier-ignore
      for (const tiers of [[tier], [reference[0]!, tier], [tier, full]])
        expect(pyramidLayout(tiers, 468)).to.equal(undefined);
    expect(
      pyramidLayout([{cells: [label(4)]}, {cells: Array.from({length: 200}, () => label(4))}], 468),
    ).to.equal(undefined);
  });

  it('has no pyramid where the gaps between so many tiers would fill it', () => {
    for (const count of [60, 72, 73, 85, 100, 1000])
      for (const width of [280, 468])
        expect(pyramidLayout(Array(count).fill({cells: [label(1)]}), width), String(count)).to.equal(
          undefined,
        );
  });

  it('throws a RangeError for no tier, an empty tier, or a width that is none', () => {
    expect(() => pyramidLayout([], 400)).to.throw(RangeError, 'invalid tiers: none');
    for (const tiers of [[{cells: []}], [...reference, {cells: []}]])
      expect(() => pyramidLayout(tiers, 400)).to.throw(RangeError, 'invalid tier: empty');
    for (const width of [0, -1, NaN, Infinity]) {
      expect(() => pyramidLayout(reference, width)).to.throw(RangeError, `invalid width: ${width}`);
    }
  });

  it('throws a RangeError for a label without a line', () => {
    expect(() => pyramidLayout([{cells: [{key: []}]}], 300)).to.throw(RangeError, 'invalid label: no line');
  });
});
