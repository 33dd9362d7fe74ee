import type {SceneFrame} from '../../../themes/registry.js';
import {r1, random, ribbon, type Point} from '../lines.js';
import {sky, cloud, birds, grove, ground, floor} from '../nature.js';
import {Picture, type Range} from '../picture.js';
import * as things from '../things.js';

/** Rolling steppe with a winding river, yurts, flocks, horses and birches. */
export function grassland(frame: SceneFrame): string {
  const d = new Picture(frame);
  draw(d);
  return d.svg();
}

// Far to near, one thing a line.
// prettier-ignore
function draw(d: Picture): void {
  const [sx, sy, r] = sky(d, 0.64, 168, 104);
  if (d.sunny) cloud(d, sx + 24, sy + r * 0.2, 400);
  cloud(d, d.X(0.2), d.h - 190 * d.v, 280, 0.8, 0.8);
  const roll = (n: Range, y: number, points: readonly Point[], seed: number, end: number) => d.slope(points.map(([f, o]): Point => [f, y + o * d.v]), seed, d.range(n, end), {rough: 4, edge: 1.6, strength: [0, 0.55, 0.65, 0.8][n]!});
  roll(1, d.h - 40, [[0, -54], [0.16, -92], [0.38, -30], [0.6, -64], [0.82, -104], [1, -58]], 3, 0.5);
  roll(2, d.h + 10, [[0, -20], [0.24, -58], [0.5, 6], [0.74, -40], [1, -74]], 6, 0.6);
  if (d.closing) {
    const at = roll(3, d.h, [[0, -26], [0.2, -44], [0.5, -2], [0.8, -30], [1, -44]], 9, 0.3);
    for (const [f, s] of [[0.12, 0.9], [0.2, 1.15], [0.27, 0.8]] as const) d.at(d.X(f), at(d.X(f)) + 3, s, () => things.yurt(d));
    for (let i = 0; i < 9; i++) d.at(d.X(0.56 + 0.033 * i), at(d.X(0.56 + 0.033 * i)) + 2 + (i % 3) * 7, 0.8, () => things.sheep(d), i % 4 === 1);
    floor(d, 'land');
    d.at(d.X(0.3), d.g + 96, 1.15, () => things.horse(d, 'gold-light'));
    return d.at(d.X(0.36), d.g + 84, 0.9, () => things.horse(d, 'gold-light'), true);
  }
  const mid = roll(3, d.m - 36, [[0, -46], [0.2, -8], [0.46, 22], [0.7, -6], [1, -60]], 9, 0.92);
  const river = ribbon(([[0.5, -18, 2], [0.58, -2, 7], [0.5, 18, 14], [0.38, 40, 24], [0.47, 70, 40], [0.6, 104, 58], [0.48, 210, 130]] as const).map(([f, y, w]) => [d.X(f), d.m + y, w * d.k]), true);
  d.fill(river.area, d.down([0, 'art-sky-1'], [1, 'paper']));
  d.line(river.banks, 1.6);
  for (const [f, y, s] of [[0.09, 2, 0.8], [0.3, 6, 0.7], [0.19, 26, 1.2]] as const) d.at(d.X(f), mid(d.X(f)) + y + 12, s, () => things.yurt(d));
  const next = random(5);
  for (let i = 0; i < 16; i++) d.at(d.X(d.banner ? 0.76 + 0.15 * next() : 0.64 + 0.2 * next()), d.m + 6 + i * 3.1, 0.62 + i * 0.022, () => things.sheep(d), next() < 0.4);
  d.at(d.X(0.7), d.g - 34, 1.3, () => things.horse(d));
  d.at(d.X(0.29), d.g - 38, 1.1, () => things.horse(d), true);
  d.at(d.X(0.17), d.g - 28, 0.86, () => things.horse(d));
  for (const [o, h, seed] of [[-104, 300, 4], [-58, 380, 5], [-18, 330, 6]] as const) {
    const x = d.X(1, o), y = d.g + 4, t = h * d.v;
    d.fill(`M${r1(x - 6)} ${r1(y)}C${r1(x - 3)} ${r1(y - t * 0.5)} ${r1(x - 2)} ${r1(y - t * 0.8)} ${r1(x + 3)} ${r1(y - t)}C${r1(x + 4)} ${r1(y - t * 0.6)} ${r1(x + 5)} ${r1(y - t * 0.3)} ${r1(x + 7)} ${r1(y)}Z`, 'art-light');
    d.line(Array.from({length: 9}, (_, i) => `M${r1(x - 4 + (i % 2) * 5)} ${r1(y - t * (0.07 + i * 0.085))}h5`).join('') + `M${r1(x)} ${r1(y - t * 0.52)}l-22-34M${r1(x + 2)} ${r1(y - t * 0.62)}l20-32`, 2, 0.8, 'art-ink');
    grove(d, [[x, y - t * 0.3, t * 0.72, seed]], ['art-line', 'art-m2', 'art-m4'], 'none', 3.6);
  }
  const at = ground(d);
  const tufts = random(9);
  d.line(Array.from({length: 26}, () => tufts() * d.W).map((x) => `M${r1(x)} ${r1(at(x) + 2)}q-3-9-8-13M${r1(x)} ${r1(at(x) + 2)}q0-10 2-17M${r1(x)} ${r1(at(x) + 2)}q4-8 9-11`).join(''), 1.3, 0.9);
  birds(d, [[d.X(0.36), d.h - 250 * d.v, 1], [d.X(0.42), d.h - 274 * d.v, 0.7]]);
}
