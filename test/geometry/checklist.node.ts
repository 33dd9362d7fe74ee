import {expect} from 'chai';
import fc from 'fast-check';
import {fanPath, fanPorts, progressArc} from '../../src/geometry/checklist.js';
import {drawnPath} from '../support/drawn-path.js';
import {runs} from '../support/runs.js';

const counts = fc.integer({min: 1, max: 60});
const wrongCounts = [0, -1, 2.5, NaN];

describe('fanPorts(count)', () => {
  it('meets every row in its middle', () => {
    fc.assert(
      fc.property(counts, (count) => {
        fanPorts(count).forEach(({row}, i) => {
          expect(row).to.be.closeTo((100 / count) * i + 50 / count, 1e-9);
        });
      }),
    );
  });

  it('keeps the ports in order, evenly spread about the middle, so that no two lines cross', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const ports = fanPorts(count).map(({port}) => port);
        for (const [i, port] of ports.entries()) {
          if (i > 0) expect(port).to.be.above(ports[i - 1]!);
          expect(port + ports[count - 1 - i]!).to.be.closeTo(100, 1e-9);
        }
      }),
    );
  });

  it('keeps all ports on the straight side of a capsule of half the height', () => {
    fc.assert(
      fc.property(counts, (count) => {
        for (const {port} of fanPorts(count)) expect(port).to.be.within(31, 69);
      }),
    );
  });

  it('lets many lines leave the same stretch of the capsule, however many they are', () => {
    const first = (count: number) => fanPorts(count)[0]!.port;
    for (const count of [9, 20, 60]) expect(first(count), `${count}`).to.be.closeTo(first(8), 1e-9);
  });

  it('throws a RangeError for a count that is not a positive integer', () => {
    for (const count of wrongCounts) {
      expect(() => fanPorts(count)).to.throw(RangeError, `invalid count: ${count}`);
    }
  });
});

describe('fanPath(count, side)', () => {
  it('draws one line a row, from the capsule to the rows, mirrored on the other side', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const [left, right] = (['left', 'right'] as const).map((side) => numbersOf(fanPath(count, side)));
        expect(left).to.have.length(count);
        for (const [i, line] of left!.entries()) {
          const mirrored = line.map((value, at) => (at % 2 === 0 ? 100 - value : value));
          expect(right![i]).to.deep.equal(mirrored);
          expect([line[0], line[6]]).to.deep.equal([0, 100]);
          expect(line[7]).to.be.closeTo(fanPorts(count)[i]!.row, 1e-3);
        }
      }),
    );
  });
});

function numbersOf(path: string): number[][] {
  return path
    .split('M')
    .slice(1)
    .map((line) => line.split(/[C ]/).map(Number));
}

describe('progressArc(share, radius, width)', () => {
  it('sweeps the share of the circle clockwise from 12 o’clock', () => {
    fc.assert(
      fc.property(fc.double({min: 0.1, max: 0.9, noNaN: true}), (share) => {
        const path = drawnPath(progressArc(share, 100, 10));
        const holds = (turn: number) =>
          path.isPointInFill({x: 100 * Math.sin(2 * Math.PI * turn), y: -100 * Math.cos(2 * Math.PI * turn)});
        expect([holds(0.02), holds(share / 2), holds(share - 0.02)]).to.deep.equal([true, true, true]);
        expect([holds(-0.01), holds(share + 0.01), holds((share + 1) / 2)]).to.deep.equal([
          false,
          false,
          false,
        ]);
      }),
      runs(40),
    );
  });

  it('is a ring as wide as asked', () => {
    const path = drawnPath(progressArc(0.5, 100, 10));
    const held = [94, 96, 104, 106].filter((x) => path.isPointInFill({x, y: 0}));
    expect(held).to.deep.equal([96, 104]);
    expect(progressArc(0.5, 12, 24), 'without a hole').not.to.equal('');
  });

  it('is empty for nothing and a full ring for everything', () => {
    expect(progressArc(0, 12, 2)).to.equal('');
    expect(progressArc(1, 12, 2)).to.match(/^M0,-13A13,13/);
  });

  it('throws a RangeError for numbers out of range', () => {
    for (const share of [-0.01, 1.01, NaN])
      expect(() => progressArc(share, 12, 2)).to.throw(RangeError, `invalid share: ${share}`);
    expect(() => progressArc(0.5, 0, 2)).to.throw(RangeError, 'invalid radius: 0');
    for (const width of [-1, 0, 25])
      expect(() => progressArc(0.5, 12, width)).to.throw(RangeError, `invalid width: ${width}`);
  });
});
