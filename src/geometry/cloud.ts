import {tenth} from './round.js';

/** A bank of cloud in SVG user units: rows of capsules, each row joined to the next by a bridge. */
export interface Cloud {
  /** The y of the top of the first row. */
  y: number;
  /** Half the height of a row. */
  radius: number;
  /** Left and right end of each row, from the top down. */
  rows: readonly (readonly [left: number, right: number])[];
  /** Left and right end of the bridge below each row but the last; it lies within both rows. */
  bridges: readonly (readonly [left: number, right: number])[];
}

/** How wide the slit between two rows is, as a fraction of the radius. */
const slit = 0.68;

/**
 * One closed path for a bank of cloud: capsules with slits between them, which end in semicircles at the bridges.
 *
 * @throws RangeError if a row is shorter than it is high, or if the number of bridges is not one less than of rows
 */
export function cloudPath({y, radius, rows, bridges}: Cloud): string {
  if (bridges.length !== rows.length - 1) throw new RangeError(`invalid bridges: ${bridges.length}`);
  const gap = slit * radius;
  const pitch = 2 * radius + gap;
  const capsules = rows.map(([left, right], i) => {
    if (!(right - left >= 2 * radius)) throw new RangeError(`invalid rows: ${left} to ${right}`);
    return band(left + radius, right - radius, y + i * pitch, radius);
  });
  // Seen from the bridge the slits are bites, so its ends curve inwards.
  const joints = bridges.map(([left, right], i) => {
    const top = y + i * pitch + 2 * radius;
    const bite = `a${tenth(gap / 2)} ${tenth(gap / 2)} 0 0 0 0 `;
    // It reaches 1 into both rows: edges that only meet would show as a hairline.
    return `M${left} ${tenth(top - 1)}H${right}v1${bite}${tenth(gap)}v1H${left}v-1${bite}${tenth(-gap)}Z`;
  });
  return [...capsules, ...joints].join('');
}

/** A strip with round ends that stand out. */
function band(left: number, right: number, y: number, radius: number): string {
  const end = `a${tenth(radius)} ${tenth(radius)} 0 0 1 0 `;
  return `M${tenth(left)} ${tenth(y)}H${tenth(right)}${end}${tenth(2 * radius)}H${tenth(left)}${end}${tenth(-2 * radius)}Z`;
}
