import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {planCuts, type BlockBox} from '../../src/export/index.js';

const box = (top: number, bottom: number, kind: BlockBox['kind'] = 'block'): BlockBox => ({
  top,
  bottom,
  kind,
  width: 100,
  name: `${kind} ${top}–${bottom}`,
});

/** A column of blocks with gaps, some holding lines of text. */
const column = fc
  .array(
    fc.record({
      gap: fc.integer({min: 0, max: 60}),
      height: fc.integer({min: 4, max: 700}),
      lines: fc.integer({min: 0, max: 12}),
    }),
    {minLength: 1, maxLength: 60},
  )
  .map((parts) => {
    const boxes: BlockBox[] = [];
    let y = 0;
    for (const {gap, height, lines} of parts) {
      y += gap;
      boxes.push(box(y, y + height));
      const pitch = height / Math.max(lines, 1);
      for (let i = 0; i < lines; i++) boxes.push(box(y + i * pitch + 1, y + (i + 1) * pitch - 1, 'line'));
      y += height;
    }
    return {boxes, height: Math.ceil(y) + 1};
  });

describe('planCuts(height, boxes, limit, scale)', () => {
  it('makes slices no taller than the limit that together are the picture', () => {
    fc.assert(
      fc.property(
        column,
        fc.integer({min: 50, max: 3000}),
        fc.constantFrom(1, 2),
        ({boxes, height}, limit, scale) => {
          const {cuts} = planCuts(height * scale, boxes, limit, scale);
          const edges = [0, ...cuts, height * scale];
          for (let i = 1; i < edges.length; i++) {
            const slice = edges[i]! - edges[i - 1]!;
            assert.ok(slice > 0 && slice <= limit, `a slice of ${slice}`);
          }
        },
      ),
    );
  });

  it('cuts through no block that fits into a slice', () => {
    fc.assert(
      fc.property(column, fc.integer({min: 100, max: 3000}), ({boxes, height}, limit) => {
        const {cuts, crossed} = planCuts(height, boxes, limit);
        for (const cut of cuts) {
          for (const {top, bottom, name, kind} of boxes) {
            const [from, to] = [Math.round(top), Math.round(bottom)];
            if (kind === 'block' && to - from <= limit)
              assert.ok(cut <= from || cut >= to, `${name} at ${cut}`);
          }
        }
        for (const {top, bottom} of crossed) assert.ok(Math.round(bottom) - Math.round(top) > limit);
      }),
    );
  });

  it('cuts a block that is taller than a slice between its lines, and tells it', () => {
    const lines = Array.from({length: 40}, (_, i) => box(i * 50 + 5, i * 50 + 45, 'line'));
    const {cuts, crossed} = planCuts(2000, [box(0, 2000), ...lines], 600);
    assert.deepEqual(
      crossed.map(({name}) => name),
      ['block 0–2000'],
    );
    for (const cut of cuts) assert.ok(cut % 50 <= 5 || cut % 50 >= 45, `at ${cut}`);
    assert.equal(cuts.length, 3);
  });

  it('cuts where a section ends rather than fill the slice', () => {
    const sections = [box(0, 800, 'group'), box(800, 2000, 'group')];
    const blocks = [box(0, 390), box(410, 790), box(810, 920), box(940, 1300), box(1320, 1990)];
    assert.deepEqual(planCuts(2000, [...sections, ...blocks], 1000).cuts[0], 800);
    assert.deepEqual(planCuts(2000, blocks, 1000).cuts[0], 930);
  });

  it('keeps a heading with what it heads', () => {
    const boxes = [box(0, 880), box(900, 940), box(900, 961, 'heading'), box(960, 1400)];
    assert.ok(planCuts(1400, boxes, 1000).cuts[0]! <= 900);
  });

  it('cuts a cover that is too tall at the foot of its landscape', () => {
    const cover = [box(0, 1500), box(700, 1500, 'scenery'), box(100, 600, 'line')];
    assert.deepEqual(planCuts(1500, cover, 1440).cuts, [1440]);
  });

  it('cuts straight through a drawing or line taller than a slice, having no better place', () => {
    const {cuts, crossed} = planCuts(1000, [box(0, 1000, 'picture')], 300);
    assert.deepEqual(cuts, [300, 600, 900]);
    assert.equal(crossed.length, 1);
  });

  it('makes no last slice of the mere edge of the paper where another place will do', () => {
    const lines = [box(0, 100), box(120, 200), box(220, 390)];
    assert.deepEqual(planCuts(409, lines, 400).cuts, [210]);
    assert.deepEqual(planCuts(409, [box(0, 395)], 400).cuts.length, 1);
  });

  it('leaves a picture whole that fits', () => {
    assert.deepEqual(planCuts(1000, [box(10, 990)], 1000), {cuts: [], crossed: []});
  });

  it('throws a RangeError for a limit or height that is not a positive whole number', () => {
    for (const wrong of [0, -5, 1.5, NaN, Infinity]) {
      assert.throws(() => planCuts(100, [], wrong), new RangeError(`invalid limit: ${wrong}`));
      assert.throws(() => planCuts(wrong, [], 100), new RangeError(`invalid height: ${wrong}`));
    }
  });
});
