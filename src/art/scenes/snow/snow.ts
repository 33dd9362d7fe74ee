import type {SceneFrame} from '../../../themes/registry.js';
import {box, noise, poly, r1, random, ribbon, type Point} from '../lines.js';
import {sky, cloud, birds, haze, water, lights, ground, floor} from '../nature.js';
import {Picture, type Range} from '../picture.js';
import * as things from '../things.js';
type Row = readonly [x: number, y: number, size: number];

/** A snow range over a plateau lake; a road and a beam bridge. */
export function snow(frame: SceneFrame): string {
  const d = new Picture(frame);
  draw(d);
  return d.svg();
}

// Far to near, one thing a line.
// prettier-ignore
function draw(d: Picture): void {
  const [sx, sy, r] = sky(d, 0.79, 268, 78);
  d.peaks(1, d.h + 8, [[0.18, 300, 240, 20, 0, 1.5], [0.6, 260, 200, 125, 0, 1.4], [0.9, 300, d.top ? 130 : 250, 54, 0, 1.5]]);
  if (d.sunny) cloud(d, sx - 20, sy + r * 0.3, 320, 0.9);
  let mirror = '';
  const range = (f: number, width: number, height: number, n: Range, seed: number): void => {
    const [x, w, base] = [d.X(f), width * d.k, d.h + 12], h = height * (d.cover ? 0.86 : d.top ? 0.56 : d.banner ? 0.68 : 0.76);
    const rock = noise(seed), next = random(seed);
    // A flank: down in uneven steps, steep below the summit, wide at the foot.
    const side = (s: number): Point[] => Array.from({length: 15}, (_, i): Point => [x + s * w * (i / 14) ** 1.06, base - h * (1 - (i / 14) ** 0.92) - (i ? h * 0.075 * rock(i * 1.3 + s * 9) * Math.sin((Math.PI * i) / 14) : 0)]);
    const [left, right] = [side(-1), side(1)], outline = [...left.slice(1).reverse(), ...right];
    const spine: Point[] = [right[0]!, [x + w * 0.05, base - h * 0.84], [x - w * 0.02, base - h * 0.7], [x + w * 0.07, base - h * 0.55], [x + w * 0.02, base - h * 0.4], [x + w * 0.1, base - h * 0.2]];
    mirror += poly(outline.map(([px, py]): Point => [px, base + (base - py) * 0.42]));
    d.fill(poly(outline), d.range(n, 0.98));
    d.fill(poly([...right, ...spine.slice(1).reverse()]), d.down([0, `art-m${n + 1}`, 0.5], [0.8, `art-m${n + 1}`, 0]));
    // Snow lies above a line that dips in gullies, lower on the lit side.
    const snow = (flank: readonly Point[], to: number): string => {
      const [outer, inner] = [flank[to]!, spine[to > 6 ? 4 : 3]!], lower: Point[] = [];
      for (let i = 1, t = 0.1; t < 0.95; t += (i++ % 2 ? 0.05 : 0.1) + 0.09 * next()) lower.push([outer[0] + (inner[0] - outer[0]) * t, outer[1] + (inner[1] - outer[1]) * t + h * (i % 2 ? 0.17 * next() ** 2 : -0.01 - 0.05 * next())]);
      return poly([...flank.slice(0, to + 1), ...lower, ...spine.slice(1, to > 6 ? 5 : 4).reverse()]);
    };
    d.fill(snow(left, 7), 'art-light');
    d.fill(snow(right, 6), 'art-light', 0.5);
    d.line(poly(spine), 1.2, 0.8, d.ridge());
    d.line(poly(outline), 1.6, 0.9, d.ridge());
  };
  range(0.05, 270, 290, 2, 4);
  range(0.97, 290, 310, 2, 17);
  range(0.64, 280, 262, 2, 23);
  range(0.35, 370, 392, 2, 8);
  haze(d, d.h - 76, d.h + 14);
  d.peaks(2, d.h + 14, [[0.2, 170, 56, 16], [0.78, 190, 64, 93], [0.5, 150, 36, 41]], 0.96);
  if (d.closing) {
    floor(d);
    return d.at(d.X(0.28), d.g + 58, 1, () => things.boat(d, 'gold-light'));
  }
  water(d, d.h + 12, d.H, {count: 36, cx: 0.44, spread: 0.5});
  d.fill(mirror, d.down([0, 'art-m2'], [0.62, 'art-m2', 0]), 0.5);
  lights(d, d.h + 20, d.m + 60, 12 * d.k, 0.4, 0.5, 7);
  d.slope([[0.54, d.g + 30], [0.68, d.m + 62], [0.84, d.m - 8], [1.01, d.m - 60]], 12, d.down([0.1, 'art-m3'], [0.9, 'art-m4']), {rough: 5, lines: [20, 44, 70, 98]});
  d.slope([[-0.01, d.m - 44], [0.12, d.m - 6], [0.24, d.m + 44], [0.38, d.g + 30]], 14, d.down([0.1, 'art-m3'], [0.9, 'art-m4']), {rough: 5, lines: [20, 44, 70, 98]});
  const y = d.m + 52;
  d.fill(box(d.X(0.14), y, d.X(0.66) - d.X(0.14), 11), 'art-m4');
  for (let i = 1; i < 6; i++) d.fill(box(d.X(0.2 + i * 0.062), y + 10, 8, d.g - y), d.down([0, 'art-m4'], [0.9, 'art-m4', 0.25]));
  d.line(`M${r1(d.X(0.14))} ${y}H${r1(d.X(0.66))}`, 2);
  d.line(Array.from({length: 27}, (_, i) => `M${r1(d.X(0.15 + i * 0.0192))} ${y}v-9`).join('') + `M${r1(d.X(0.15))} ${y - 9}H${r1(d.X(0.65))}`, 1, 0.8);
  for (const road of [[[0.66, y + 5, 11], [0.74, y + 2, 13], [0.86, y + 24, 17], [0.8, y + 70, 26], [0.9, d.g + 20, 44]], [[0.14, y + 5, 11], [0.07, y + 2, 10], [-0.03, y - 14, 8]]] as const) {
    const way = ribbon(road.map(([f, ry, w]): Row => [d.X(f), ry, w]));
    d.fill(way.area, 'art-light');
    d.line(way.banks, 1.2, 0.9);
  }
  ground(d);
  birds(d, [[d.X(0.54), d.h - 250 * d.v, 0.9], [d.X(0.59), d.h - 272 * d.v, 0.7], [d.X(0.51), d.h - 222 * d.v, 0.55]]);
}
