import type {SceneFrame} from '../../../themes/registry.js';
import {r1} from '../lines.js';
import {sky, cloud, birds, haze, water, ground, floor} from '../nature.js';
import {color, Picture} from '../picture.js';
import * as things from '../things.js';
/** A house: x, width, height, whether its gable walls are stepped, seed. */
type Home = readonly [number, number, number, number, number];

/** White walls and grey roofs on both banks, an arch bridge between, willows, a boat. */
export function waterTown(frame: SceneFrame): string {
  const d = new Picture(frame);
  draw(d);
  return d.svg();
}

// Far to near, one thing a line.
// prettier-ignore
function draw(d: Picture): void {
  const [sx, sy, r] = sky(d, 0.5, 176, 100);
  d.peaks(1, d.h + 20, [[0.2, 260, 130, 20], [0.62, 280, 150, 125], [0.98, 240, 120, 54]]);
  if (d.sunny) cloud(d, sx + 6, sy + r * 0.35, 380);
  d.peaks(2, d.h + 24, [[0.4, 190, 70, 16], [0.72, 170, 84, 31]]);
  const y = d.closing ? d.m : d.m + 6;
  const homes = (rows: readonly Home[], base: number): void => {
    for (const [x, w, h, steps, seed] of rows) d.at(x, base, 1, () => things.townhouse(d, w, h * d.v, steps, seed));
  };
  // White walls would not be seen before a white sky.
  if (!d.cover) d.fill(`M0 ${y - 190 * d.v}H${d.W}V${y}H0Z`, d.down([0, 'art-sky-1', 0], [0.6, 'art-sky-1']));
  const far: Home[] = [[0.3, 84, 74, 0, 3], [0.36, 64, 90, 1, 4], [0.64, 70, 80, 1, 5], [0.7, 90, 66, 0, 6]];
  if (d.W > 800) homes(far.map(([f, ...rest]): Home => [d.X(f), ...rest]), y - 26);
  haze(d, y - 70, y - 18, 1);
  homes([[24, 120, 150, 1, 1], [122, 104, 112, 0, 2], [212, 92, 138, 1, 7], [d.W - 20, 116, 132, 0, 8], [d.W - 122, 108, 162, 1, 9], [d.W - 216, 88, 104, 0, 10]], y);
  if (d.W > 1300) homes([[310, 108, 108, 0, 11], [398, 84, 132, 1, 12], [d.W - 316, 100, 124, 1, 13], [d.W - 408, 92, 98, 0, 14]], y);
  const bridge = (s: number, role: string, opacity: number, flip = false): void => d.add(`<g transform="translate(${r1(d.X(0.5))} ${y + 6}) scale(${s} ${flip ? -s * 0.8 : s})" opacity="${opacity}"><path d="M-186 0C-128-14-84-88 0-88C84-88 128-14 186 0ZM-54 0V-6A54 52 0 0 1 54-6V0Z" fill-rule="evenodd" fill="${d.paint(role)}"/>`, flip ? '' : `<path d="M-186-12C-126-28-84-102 0-102C84-102 126-28 186-12M-186 0C-128-14-84-88 0-88C84-88 128-14 186 0M-54-4A54 52 0 0 1 54-4M-150-10v-11M-110-38v-12M-72-66v-13M-36-84v-12M0-88v-14M36-84v-12M72-66v-13M110-38v-12M150-10v-11" fill="none" stroke="${color('art-line')}" stroke-width="1.8"/>`, '</g>');
  const size = d.narrow ? 0.62 : 1;
  if (d.closing) {
    bridge(1, d.down([0, 'art-m4'], [1, 'art-m3']), 1);
    floor(d);
    d.at(d.X(0.3), d.g + 66, 1, () => things.boat(d, 'gold-light'));
    return;
  }
  water(d, y, d.H, {count: 34});
  const quay = d.X(0.5) - 176 * size;
  d.fill(`M-2 ${y}H${r1(quay)}l10 15H-2ZM${d.W + 2} ${y}H${r1(d.W - quay)}l-10 15H${d.W + 2}Z`, 'art-m3');
  d.line(`M-2 ${y}H${r1(quay)}M${d.W + 2} ${y}H${r1(d.W - quay)}`, 1.8);
  bridge(size, d.down([0, 'art-m3'], [1, 'art-m3', 0]), 0.4, true);
  bridge(size, d.down([0, 'art-m4'], [1, 'art-m3']), 1);
  d.at(d.X(0.56), d.m + 92 * (d.banner ? 0.7 : 1), 1.1, () => things.boat(d));
  const at = ground(d);
  // No higher than the eaves, so that the houses are seen.
  const lush = 0.74;
  d.at(56 * lush, at(56 * lush) + 4, lush, () => things.willow(d, 340 * d.v, 1, 4));
  d.at(d.W - 44 * lush, at(d.W - 44) + 4, lush, () => things.willow(d, 290 * d.v, -1, 8));
  birds(d, [[d.X(0.27), d.h - 216 * d.v, 0.9], [d.X(0.22), d.h - 190 * d.v, 0.6], [d.X(0.32), d.h - 240 * d.v, 0.7]]);
}
