import {arc} from 'd3-shape';
import {round} from './round.js';

/** How far apart the lines leave the capsule, as a share of the height, and how much of the height all may take. */
const portPitch = 5.2;
const portSpread = 36;

/**
 * Where the lines of a fan meet the capsule and the rows, in a box 0–100 tall.
 *
 * @param count how many rows of equal height: an integer, at least 1
 * @returns for each row the middle of the row and its port, both growing downwards
 * @throws RangeError if `count` is not a positive integer
 */
export function fanPorts(count: number): {row: number; port: number}[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`invalid count: ${count}`);
  const pitch = Math.min(portPitch, portSpread / (count - 1));
  return Array.from({length: count}, (_, i) => ({
    row: (100 * (i + 0.5)) / count,
    port: 50 + (i - (count - 1) / 2) * pitch,
  }));
}

/**
 * The lines from a capsule to the rows beside it, as one path in a box 100 wide and 100 tall that is stretched to the
 * height of the list.
 *
 * @param side the capsule stands at the `left` or at the `right` of the box
 * @throws RangeError if `count` is not a positive integer
 */
export function fanPath(count: number, side: 'left' | 'right'): string {
  // A line leaves the capsule level and meets its row level; the controls overlap a little, which keeps it slender.
  const [capsule, leave, arrive, end] = side === 'left' ? [0, 55, 45, 100] : [100, 45, 55, 0];
  return fanPorts(count)
    .map(({row, port}) => {
      const [from, to] = [round(port, 3), round(row, 3)];
      return `M${capsule} ${from}C${leave} ${from} ${arrive} ${to} ${end} ${to}`;
    })
    .join('');
}

/**
 * The part of a ring that is done: from 12 o'clock clockwise, centred on the origin, its ends round.
 *
 * @param share how much is done, 0 to 1
 * @param radius from the centre to the middle of the ring, in user units
 * @param width of the ring, in user units
 * @returns '' for a share of 0
 * @throws RangeError if a number is out of its range
 */
export function progressArc(share: number, radius: number, width: number): string {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share: ${share}`);
  if (!(radius > 0)) throw new RangeError(`invalid radius: ${radius}`);
  if (!(width > 0 && width <= 2 * radius)) throw new RangeError(`invalid width: ${width}`);
  if (share === 0) return '';
  const ring = arc<null>()
    .digits(3)
    .innerRadius(radius - width / 2)
    .outerRadius(radius + width / 2)
    .cornerRadius(width / 2)
    .startAngle(0)
    .endAngle(2 * Math.PI * share);
  return ring(null)!;
}
