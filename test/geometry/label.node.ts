import {expect} from 'chai';
import fc from 'fast-check';
import {
  labelStacks,
  partGap,
  smallestStacks,
  stackCorners,
  type Label,
  type LabelType,
} from '../../src/geometry/label.js';
import {breaksOf, labels} from '../support/labels.js';
import {runs} from '../support/runs.js';

const families = fc.array(labels(12), {minLength: 1, maxLength: 5});
const types: fc.Arbitrary<LabelType> = fc
  .record({
    size: fc.integer({min: 16, max: 40}),
    subSize: fc.option(fc.integer({min: 14, max: 30}), {nil: undefined}),
    smallest: fc.integer({min: 10, max: 14}),
    pitch: fc.constantFrom(1, 1.2, 1.4),
    mostLines: fc.integer({min: 1, max: 5}),
    shrinkFirst: fc.constantFrom(0.7, 1),
  })
  .map(({subSize, ...type}) => (subSize === undefined ? type : {...type, subSize}));

describe('labelStacks(labels, type)', () => {
  it('sets all labels of a family in the same sizes, never below the smallest, never growing again', () => {
    fc.assert(
      fc.property(families, types, (family, type) => {
        const scaled: number[] = [];
        for (const stacks of labelStacks(family, type)) {
          expect(stacks).to.have.length(family.length);
          expect(new Set(stacks.map(({keySize, subSize}) => `${keySize} ${subSize}`)).size).to.equal(1);
          const [{keySize, subSize}] = stacks as [(typeof stacks)[0]];
          expect(keySize).to.be.within(type.smallest, type.size);
          expect(subSize).to.be.within(type.smallest, type.subSize ?? type.size);
          scaled.push(keySize);
        }
        expect(scaled[0]).to.equal(type.size);
        expect(scaled.at(-1)).to.equal(type.smallest);
        // Labels that may shrink before they are broken begin again when they are.
        const grown = scaled.flatMap((size, i) => (i > 0 && size > scaled[i - 1]! ? [size] : []));
        expect(grown.length).to.be.at.most(type.shrinkFirst! < 1 ? 1 : 0);
        for (const size of grown) expect(size).to.equal(type.size);
      }),
    );
  });

  it('stacks the lines at their pitch, the second part a little apart, and is as wide as its widest', () => {
    fc.assert(
      fc.property(families, types, (family, type) => {
        for (const [i, stack] of [...labelStacks(family, type)].flatMap((stacks) => [...stacks.entries()])) {
          const {lines, keyLines, subLines, keySize, subSize, pitch, width, height} = stack;
          expect(keyLines).to.be.within(1, type.mostLines!);
          expect(subLines).to.be.within(family[i]!.sub ? 1 : 0, family[i]!.sub ? type.mostLines! : 0);
          const widths = [
            ...family[i]!.key[keyLines - 1]!.map((em) => em * keySize),
            ...(family[i]!.sub?.[subLines - 1] ?? []).map((em) => em * subSize),
          ];
          expect(lines.map((line) => line.width)).to.deep.equal(widths);
          expect(width).to.equal(Math.max(...widths));
          const gap = subLines > 0 ? partGap * subSize : 0;
          expect(height).to.be.closeTo(pitch * (keyLines * keySize + subLines * subSize) + gap, 1e-6);
          lines.forEach((line, k) => {
            const size = k < keyLines ? keySize : subSize;
            const above = pitch * (Math.min(k, keyLines) * keySize + Math.max(0, k - keyLines) * subSize);
            expect(line.height).to.equal(size);
            expect(line.y).to.be.closeTo(above + (k < keyLines ? 0 : gap) + (pitch * size) / 2, 1e-6);
          });
        }
      }),
      runs(40),
    );
  });

  it('breaks first and shrinks then, unless it may shrink first, and at once where a key is too wide for one line', () => {
    const family = [{key: breaksOf(8)}];
    const first = (type: Partial<LabelType>) =>
      [...labelStacks(family, {size: 20, smallest: 18, mostLines: 2, ...type})].map(
        ([stack]) => [stack!.keySize, stack!.keyLines] as const,
      );
    expect(first({})).to.deep.equal([[20, 1], [20, 2], [19.5, 1], [19.5, 2], [19, 1], [19, 2], [18.5, 1], [18.5, 2], [18, 1], [18, 2]]); // prettier-ignore
    expect(first({shrinkFirst: 0.95}).slice(0, 4)).to.deep.equal([[20, 1], [19.5, 1], [19, 1], [20, 1]]); // prettier-ignore
    expect(first({breakFrom: 8}).map(([, lines]) => lines)).to.deep.equal([2, 2, 2, 2, 2]);
    expect(first({breakFrom: 8.1})).to.deep.equal(first({}));
  });

  it('sets all labels of a family in lines where one is too wide, but for keys that cannot be broken', () => {
    const lines = (family: Label[]) =>
      [...labelStacks(family, {size: 20, smallest: 20, mostLines: 2, breakFrom: 8})].map((stacks) =>
        stacks.map(({keyLines}) => keyLines),
      );
    expect(lines([{key: breaksOf(4)}, {key: breaksOf(8)}])).to.deep.equal([[1, 2]]);
    expect(lines([{key: breaksOf(7)}])).to.deep.equal([[1], [2]]);
    expect(lines([{key: [[9]]}])).to.deep.equal([[1]]);
  });

  it('tries few lines before many, and rather breaks the second part than the key', () => {
    const tried = [...labelStacks([{key: breaksOf(6), sub: breaksOf(6)}], {size: 20, smallest: 20})];
    expect(tried.map(([stack]) => [stack!.keyLines, stack!.subLines])).to.deep.equal([
      [1, 1], [1, 2], [2, 1], [1, 3], [2, 2], [3, 1], [2, 3], [3, 2], [3, 3],
    ]); // prettier-ignore
  });

  it('lets no label have a line longer than the family needs', () => {
    const family = [{key: [[5]]}, {key: [[10], [7, 3], [4, 4, 2]]}];
    const widths = [...labelStacks(family, {size: 20, smallest: 20})].map((stacks) =>
      stacks.map(({width}) => width / 20),
    );
    expect(widths).to.deep.equal([[5, 10], [5, 7], [5, 4]]); // prettier-ignore
  });

  it('keeps a size that is below the smallest', () => {
    const sizes = [...labelStacks([{key: [[4]], sub: [[4]]}], {size: 15, subSize: 11, smallest: 13})].map(
      ([stack]) => [stack!.keySize, stack!.subSize],
    );
    expect(sizes).to.deep.equal([15, 14.5, 14, 13.5, 13].map((size) => [size, 11]));
  });

  it('knows the smallest setting at once', () => {
    fc.assert(
      fc.property(families, types, (family, type) => {
        for (const stacks of smallestStacks(family, type))
          for (const {keySize, subSize} of stacks) {
            expect(keySize).to.equal(type.smallest);
            expect(subSize).to.equal(type.smallest);
          }
      }),
    );
  });

  it('throws a RangeError for sizes that are none and a label without a line', () => {
    const type = {size: 20, smallest: 12};
    const family = [{key: breaksOf(4)}];
    const tried = (some: Partial<LabelType>) => () => [...labelStacks(family, {...type, ...some})];
    expect(tried({size: 0})).to.throw(RangeError, 'invalid size: 0');
    expect(tried({subSize: NaN})).to.throw(RangeError, 'invalid subSize: NaN');
    expect(tried({smallest: -1})).to.throw(RangeError, 'invalid smallest: -1');
    for (const some of [[{key: []}], [...family, {key: []}]])
      expect(() => [...labelStacks(some, type)]).to.throw(RangeError, 'invalid label: no line');
  });
});

describe('stackCorners(stack, center, pad)', () => {
  it('gives the four corners of each line, the stack in the middle, each line widened on both sides', () => {
    const [[stack]] = [...labelStacks([{key: [[4]], sub: [[3]]}], {size: 20, subSize: 10, smallest: 10, pitch: 1.5})] as [[Parameters<typeof stackCorners>[0]]]; // prettier-ignore
    expect(stack.height).to.equal(30 + 2 + 15);
    expect(stackCorners(stack, [100, 50], 1)).to.deep.equal([
      [59, 31.5], [141, 31.5], [141, 51.5], [59, 51.5],
      [84, 61], [116, 61], [116, 71], [84, 71],
    ]); // prettier-ignore
  });
});
