import type {SceneFrame} from '../../../themes/registry.js';
import {bell, box, r1, skyline, smooth, windows, type Point} from '../lines.js';
import {sky, cloud, birds, haze, water, grove, hedge, ground, floor} from '../nature.js';
import {Picture} from '../picture.js';
import * as things from '../things.js';

/** A skyline in three depths over a river with a cable-stayed bridge. */
export function city(frame: SceneFrame): string {
  const d = new Picture(frame);
  draw(d);
  return d.svg();
}

// Far to near, one thing a line.
// prettier-ignore
function draw(d: Picture): void {
  const [sx, sy, r] = sky(d, 0.6, 168, 104);
  d.peaks(1, d.h + 10, [[0.06, 260, 190, 20], [0.5, 250, 130, 125], [0.95, 270, 180, 54]]);
  if (d.sunny) cloud(d, sx + 10, sy + r * 0.25, 360);
  d.mass(skyline(-4, d.W + 4, d.h + 14, (t) => (70 + 150 * bell(t, 0.22, 0.16) + 90 * bell(t, 0.5, 0.1) + 130 * bell(t, 0.84, 0.14)) * d.v, 7, [24, 50]), 2, 0.96, 0.6);
  haze(d, d.h - 70, d.h + 20);
  const tall = skyline(-4, d.X(0.46), d.h + 24, (t) => (60 + 186 * bell(t, 0.34, 0.3)) * d.v, 15, [34, 62]) + skyline(d.X(0.7), d.W + 4, d.h + 24, (t) => (56 + 200 * bell(t, 0.66, 0.34)) * d.v, 44, [34, 62]);
  d.mass(tall, 3, 1.02, 0.85);
  haze(d, d.h - 30, d.h + 26);
  hedge(d, -10, d.W + 40, d.h + 26, 17, d.down([0, 'art-m3'], [1, 'art-m2']), 6);
  d.fill(box(-2, d.h + 24, d.W + 4, 7), 'art-m3');
  d.line(`M0 ${d.h + 24}H${d.W}`, 1.4);
  if (d.closing) {
    floor(d);
    return d.at(d.X(0.3), d.g + 62, 1, () => things.boat(d, 'gold-light'));
  }
  water(d, d.h + 31, d.H, {count: 34});
  const deck = (x: number): number => d.m + 24 - 26 * bell(x / d.W, 0.55, 0.5), top = d.m - 168 * d.v;
  for (const f of [0.27, 0.77]) {
    const x = d.X(f), reach = 0.245 * d.W;
    let cables = '';
    for (let i = 1; i < 10; i++) for (const s of [-1, 1]) cables += `M${r1(x)} ${r1(top + 6 + i * 5)}L${r1(x + s * reach * (0.1 + i * 0.1))} ${r1(deck(x + s * reach * (0.1 + i * 0.1)))}`;
    d.line(cables, 1.1, 0.95);
    d.fill(`M${r1(x - 3)} ${r1(top)}H${r1(x + 3)}L${r1(x + 15)} ${r1(d.m + 2)}L${r1(x + 9)} ${r1(d.m + 66)}H${r1(x + 3)}L${r1(x + 6)} ${r1(d.m + 4)}L${r1(x)} ${r1(top + 50)}L${r1(x - 6)} ${r1(d.m + 4)}L${r1(x - 3)} ${r1(d.m + 66)}H${r1(x - 9)}L${r1(x - 15)} ${r1(d.m + 2)}Z`, 'art-m4');
  }
  const line = Array.from({length: 13}, (_, i): Point => [(i / 12) * d.W, deck((i / 12) * d.W)]);
  d.fill(`${smooth(line)}V${d.m + 34}${smooth(line.map(([x, y]): Point => [x, y + 9]).reverse()).replace('M', 'L')}Z`, 'art-m4');
  d.line(smooth(line), 2);
  d.at(d.X(0.5), d.m + 84, 0.9, () => things.boat(d));
  for (const [x, w, h, seed] of [[-14, 62, 268, 2], [50, 50, 196, 3], [d.W - 64, 80, 232, 5], [d.W - 120, 54, 150, 6]] as const) {
    const y = d.g + 10 - h * d.v;
    d.fill(`M${x} ${r1(d.g + 20)}V${r1(y + (seed % 2 ? 14 : 0))}L${x + w} ${r1(y)}V${r1(d.g + 20)}Z`, d.down([0.1, 'art-m4'], [1, 'art-m3']));
    d.line(`M${x} ${r1(d.g + 10)}V${r1(y + (seed % 2 ? 14 : 0))}L${x + w} ${r1(y)}V${r1(d.g + 10)}`, 1.6, 0.9, d.ridge());
    d.line(windows(x + 12, y + 26, w - 18, h * d.v - 76, seed), 1.5, 0.7);
  }
  const at = ground(d);
  grove(d, [0.2, 0.25, 0.3, 0.36, 0.62, 0.67, 0.72, 0.78].map((f, i) => [d.X(f), at(d.X(f)) + 2, 42 + (i % 3) * 10, i + 1]), ['art-m3', 'art-m4', 'art-line']);
  birds(d, [[d.X(0.42), d.h - 262 * d.v, 0.9], [d.X(0.47), d.h - 282 * d.v, 0.7]]);
}
