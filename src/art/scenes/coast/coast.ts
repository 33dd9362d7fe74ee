import type {SceneFrame} from '../../../themes/registry.js';
import {box, peakPoints, r1, random, type PeakRow} from '../lines.js';
import {sky, cloud, birds, water, ground, floor} from '../nature.js';
import {Picture} from '../picture.js';
import * as things from '../things.js';

/** A bay: cranes and a ship at the left, sails in the middle, a lighthouse on the right headland. */
export function coast(frame: SceneFrame): string {
  const d = new Picture(frame);
  draw(d);
  return d.svg();
}

// Far to near, one thing a line.
// prettier-ignore
function draw(d: Picture): void {
  const [sx, sy, r] = sky(d, 0.66, 96, 106);
  d.peaks(1, d.h + 8, [[0.1, 250, 170, 4], [0.4, 190, 84, 9], [0.97, 270, 205, 54, 0, 1.6, [-0.4, 0.6, 0.4]]]);
  if (d.sunny) cloud(d, sx + 20, sy - r * 0.1, 380);
  if (!d.closing) water(d, d.h + 4, d.H, {count: 40, cx: 0.62, spread: 0.42});
  d.peaks(2, d.h + 16, [[0.02, 210, 130, 12, 0.1], [0.28, 120, 62, 31]]);
  const q = d.closing ? d.m : d.h + 74;
  const edge = Math.max(250, 0.32 * d.W);
  for (let x = edge - 66, i = 0; x > 0; x -= 132, i++) d.at(x, q + 1, 1.3 - 0.06 * i, () => things.crane(d, i % 2 ? 'art-m3' : 'art-m4'));
  const next = random(12);
  for (let x = 0; x < edge - 20; x += 34) for (let j = 0; j < 1 + next() * 2.6; j++) d.fill(box(x, q - 12 * (j + 1), 32, 11), ['art-m3', 'art-m4', 'art-line', 'art-m2'][Math.floor(next() * 4)]!);
  if (d.closing) {
    const cape: PeakRow = [d.X(0.96), 220 * d.k, 110 * d.v, 3, 0.01, 1.6, [-0.4, 0.7, 0.4]];
    const foot = peakPoints(cape, d.m + 8).find(([x]) => x > d.X(0.9))!;
    d.at(foot[0], foot[1] + 6, 1, () => things.lighthouse(d));
    d.peaks(4, d.m + 8, [[0.96, 220, 110, 3, 0.01, 1.6, [-0.4, 0.7, 0.4]]], 1.4);
    floor(d);
    d.at(d.X(0.44), d.g + 74, 1, () => things.sail(d, 'gold-light', 'gold-light'));
    return d.at(d.X(0.55), d.g + 50, 0.6, () => things.sail(d, 'gold-light', 'gold-light'));
  }
  d.fill(`M-2 ${q}H${r1(edge)}L${r1(edge + 14)} ${q + 34}H-2Z`, d.down([0, 'art-m4'], [1, 'art-m3', 0.2]));
  d.line(`M-2 ${q}H${r1(edge)}`, 2);
  d.at(d.X(d.banner ? 0.41 : 0.26), d.g - 84 * d.v, d.narrow ? 0.95 : 1.35, () => things.ship(d));
  for (const [f, y, s] of [[0.585, -50, 0.55], [0.665, -14, 0.86], [0.76, -62, 0.46]] as const) d.at(d.X(f), d.m + y, s, () => things.sail(d));
  const cape: PeakRow = [1, 215, 196, 3, 0.01, 1.6, [-0.5, 0.62, 0.4]];
  const foot = peakPoints([d.W, 215 * d.k, 196 * d.v, 3, 0.01, 1.6, [-0.5, 0.62, 0.4]], d.g + 10).find(([x]) => x > d.X(1, -78 * d.k))!;
  d.at(foot[0], foot[1] + 6, 1.2, () => things.lighthouse(d));
  d.peaks(4, d.g + 10, [cape], 1.2);
  ground(d);
  birds(d, [[d.X(0.42), d.h - 130, 0.9], [d.X(0.47), d.h - 152, 0.7], [d.X(0.39), d.h - 98, 0.55]]);
}
