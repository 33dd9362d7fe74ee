import {expect} from 'chai';
import fc from 'fast-check';
import {flowBars, ribbonPath, type FlowStep} from '../../src/geometry/flow.js';

const step: fc.Arbitrary<FlowStep> = fc.record(
  {
    value: fc.oneof(fc.nat(70), fc.double({min: 0, max: 1e9, noNaN: true})),
    unit: fc.constantFrom('件', '期', '条'),
    countable: fc.boolean(),
    open: fc.boolean(),
  },
  {requiredKeys: ['unit']},
);
const steps = fc.array(step, {maxLength: 12});

/** Runs `check` on every two steps of one unit that have a number. */
function eachPair(all: FlowStep[], check: (i: number, j: number) => void): void {
  for (const [i, a] of all.entries()) {
    for (const [j, b] of all.entries()) {
      if (a.unit === b.unit && a.value !== undefined && b.value !== undefined) check(i, j);
    }
  }
}

describe('flowBars(steps)', () => {
  it('draws bars from zero, proportional to each other within a unit', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const bars = flowBars(all);
        eachPair(all, (i, j) => {
          const [a, b] = [all[i]!.value!, all[j]!.value!];
          expect(bars[i]!.length * b).to.be.closeTo(bars[j]!.length * a, 1e-9 * Math.max(a, b, 1));
        });
      }),
    );
  });

  it('keeps every bar within its domain and lets the largest of each unit fill it', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const bars = flowBars(all);
        for (const {length, end} of bars) {
          expect(length).to.be.within(0, end);
          expect(end).to.be.at.most(1 + 1e-12);
        }
        for (const unit of new Set(all.map((one) => one.unit))) {
          const peers = all.flatMap((one, i) => (one.unit === unit && one.value ? [bars[i]!.end] : []));
          if (peers.length > 0) expect(Math.max(...peers)).to.be.closeTo(1, 1e-9);
        }
      }),
    );
  });

  it('gives every unit its own scale, also where units take turns', () => {
    const bars = flowBars([
      {value: 92, unit: '条'},
      {value: 26, unit: '期'},
      {value: 46, unit: '条'},
    ]);
    expect(bars.map(({length}) => length)).to.deep.equal([1, 1, 0.5]);
  });

  it('cuts a scale into one segment for each thing up to 60 of them', () => {
    const issue = (value: number, open = false): FlowStep => ({value, unit: '期', countable: true, open});
    expect(flowBars([issue(26), issue(7)])[1]).to.deep.equal({length: 7 / 26, end: 7 / 26, segment: 1 / 26});
    expect(flowBars([issue(60)])[0]).to.have.property('segment');
    expect(flowBars([issue(61), issue(7)])[1]).not.to.have.property('segment');
    expect(flowBars([issue(26), issue(7.5)])[0]).not.to.have.property('segment');
    expect(flowBars([{value: 26, unit: '%'}])[0]).not.to.have.property('segment');
  });

  it('leaves room for one segment more where more than the number is meant', () => {
    const [bar] = flowBars([{value: 10, unit: '期', countable: true, open: true}]);
    expect(bar).to.deep.equal({length: 10 / 11, end: 1, segment: 1 / 11});
  });

  it('gives a step without a number, and one of zero, no length', () => {
    for (const value of [undefined, 0]) {
      expect(flowBars([{unit: '件', ...(value === 0 ? {value} : {})}])[0]).to.include({length: 0});
    }
    const issues = {unit: '期', countable: true};
    expect(
      flowBars([
        {...issues, open: true},
        {...issues, value: 4},
      ]),
    ).to.deep.equal([
      {length: 0, end: 0, segment: 0.25},
      {length: 1, end: 1, segment: 0.25},
    ]);
    expect(flowBars([])).to.deep.equal([]);
  });

  it('measures shares by their whole, unless one is more than that', () => {
    for (const [unit, whole] of [
      ['%', 100],
      ['‰', 1000],
      ['成', 10],
    ] as const) {
      const share = whole / 5;
      expect(flowBars([{value: share, unit}])).to.deep.equal([{length: 0.2, end: 0.2, whole: 1}]);
      expect(flowBars([{value: whole, unit}])).to.deep.equal([{length: 1, end: 1, whole: 1}]);
      expect(
        flowBars([
          {value: whole * 2, unit},
          {value: share, unit},
        ]),
      ).to.deep.equal([
        {length: 1, end: 1},
        {length: 0.1, end: 0.1},
      ]);
      expect(flowBars([{unit}, {value: share, unit}])[0]).to.not.have.property('whole');
    }
    expect(flowBars([{value: 50, unit: '件'}])[0]).to.not.have.property('whole');
  });

  it('leaves the last segment open where a number is less than itself', () => {
    const bars = flowBars([
      {value: 5, unit: '件', countable: true, upTo: true},
      {value: 0, unit: '件', countable: true, upTo: true},
      {value: 70.5, unit: '吨', upTo: true},
    ]);
    expect(bars.map(({length}) => length)).to.deep.equal([0.8, 0, 1]);
  });

  it('throws a RangeError for a number below zero or without end', () => {
    for (const value of [-1, NaN, Infinity]) {
      expect(() => flowBars([{value, unit: '件'}])).to.throw(RangeError, `invalid value: ${value}`);
    }
  });
});

describe('ribbonPath(from, to)', () => {
  it('joins the end of the bar above with the end of the bar below', () => {
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({min: 0, max: 1, noNaN: true}));
    fc.assert(
      fc.property(share, share, (from, to) => {
        const [, top, bottom] = /^M0 0H([\d.e-]+)L([\d.e-]+) 100H0Z$/.exec(ribbonPath(from, to)) ?? [];
        expect(Number(top)).to.be.closeTo(100 * from, 1e-4);
        expect(Number(bottom)).to.be.closeTo(100 * to, 1e-4);
      }),
    );
  });

  it('throws a RangeError for a length outside 0 to 1', () => {
    for (const length of [-0.1, 1.1, NaN]) {
      expect(() => ribbonPath(0.5, length)).to.throw(RangeError, `invalid length: ${length}`);
    }
  });
});
