import type {SceneFrame} from '../../../themes/registry.js';
import {peakPoints, r1, random, smooth, type Point} from '../lines.js';
import {sky, cloud, birds, water, grove, ground, floor} from '../nature.js';
import {color, Picture} from '../picture.js';
import * as things from '../things.js';

/** A wide lake with islands and their reflections, egrets among reeds, lotus leaves in front. */
export function lake(frame: SceneFrame): string {
  const d = new Picture(frame);
  draw(d);
  return d.svg();
}

// Far to near, one thing a line.
// prettier-ignore
function draw(d: Picture): void {
  const [sx, sy, r] = sky(d, 0.62, 150, 106);
  d.peaks(1, d.h + 6, [[0.1, 300, 150, 20], [0.44, 280, 90, 125], [0.92, 300, 170, 54]]);
  if (d.sunny) cloud(d, sx - 10, sy + r * 0.2, 380);
  d.peaks(2, d.h + 8, [[0.26, 170, 84, 4, 0.1], [0.84, 200, 110, 134]]);
  if (d.closing) {
    d.peaks(3, d.m + 4, [[0.16, 180, 90, 12], [0.97, 160, 110, 28]]);
    floor(d);
    d.at(d.X(0.34), d.g + 60, 1, () => things.boat(d, 'gold-light'));
    const floorAt = (): number => d.H;
    reeds(d, [-6, d.X(0.07)], 190, floorAt, ['gold-light', 'gold']);
    return reeds(d, [d.X(0.95), d.W + 6], 160, floorAt, ['gold-light', 'gold']);
  }
  water(d, d.h + 4, d.H, {count: 44, cx: 0.6, spread: 0.46});
  for (const [f, y, w, h, n] of [[0.2, 34, 150, 58, 3], [0.8, 60, 130, 44, 3]] as const) {
    const points = peakPoints([d.X(f), w * d.k, h, 31], d.h + y);
    d.fill(smooth(points.map(([x, py]): Point => [x, 2 * (d.h + y) - py * 1 + (d.h + y - py) * -0.3])), 'art-m2', 0.35);
    d.fill(smooth(points), d.down([0, `art-m${n}`], [1, 'art-m2']));
    d.line(smooth(points), 1.6, 0.8, d.ridge());
    grove(d, [-0.3, 0, 0.26].map((o, i) => [d.X(f) + o * w, d.h + y - h * 0.7, 40 + i * 6, i + 4]), ['art-m3', 'art-m4', 'art-m2']);
  }
  d.at(d.X(0.46), d.m + 24, 1, () => things.boat(d));
  const at = ground(d);
  d.at(d.X(0.2), d.g - 6, 1.5 * d.v, () => things.egret(d));
  d.at(d.X(0.27), d.g + 2, 1.2 * d.v, () => things.egret(d), true);
  reeds(d, [-6, d.X(0.14)], 210, at);
  reeds(d, [d.X(0.9), d.W + 6], 190, at);
  for (const [f, y, w] of [[0.52, -40, 44], [0.6, -16, 62], [0.7, -46, 40], [0.78, -12, 70], [0.86, -44, 46], [0.43, -8, 50]] as const) {
    const [x, ly, lw] = [d.X(f), d.g + y, w * Math.min(1, d.W / 1000)];
    d.fill(`M${r1(x)} ${r1(ly)}L${r1(x - lw * 0.2)} ${r1(ly - lw * 0.26)}A${r1(lw)} ${r1(lw * 0.27)} 0 1 0 ${r1(x + lw * 0.24)} ${r1(ly - lw * 0.262)}Z`, d.down([0, 'art-m3'], [1, 'art-m4']));
    d.line([-0.8, -0.4, 0, 0.4, 0.8].map((o) => `M${r1(x)} ${r1(ly)}L${r1(x + o * lw * 0.8)} ${r1(ly + lw * 0.2 * (1 - Math.abs(o) * 0.6))}`).join(''), 1, 0.8);
  }
  const petal = 'M0 0C-.2-.12-.47-.38-.43-.68C-.4-.88-.18-.96 0-1.04C.18-.96.4-.88.43-.68C.47-.38.2-.12 0 0Z';
  for (const [f, y, s] of [[0.66, -56, 30], [0.9, -66, 24], [0.48, -48, 20]] as const) {
    d.line(`M${r1(d.X(f))} ${d.g + y}v46`, 2.2, 1, 'art-m4');
    for (const a of [-62, 62, -32, 32, 0]) d.add(`<path d="${petal}" transform="translate(${r1(d.X(f))} ${d.g + y}) rotate(${a}) scale(${s * 0.8} ${s})" fill="${d.down([0, 'blossom-1'], [1, 'blossom-2'])}" stroke="${color('blossom-edge')}" stroke-width=".03"/>`);
  }
  birds(d, [[d.X(0.4), d.h - 190 * d.v, 0.9], [d.X(0.45), d.h - 212 * d.v, 0.7]]);
}

/** Reeds on the ground from x0 to x1, in the colours of stems and heads. */
function reeds(
  d: Picture,
  [x0, x1]: Point,
  tall: number,
  ground: (x: number) => number,
  [stem, head] = ['art-m4', 'art-line'],
): void {
  const next = random(Math.round(x1));
  let stems = '';
  let heads = '';
  for (let x = x0; x < x1; x += 7 + 6 * next()) {
    const h = tall * (0.5 + 0.5 * next()) * d.v;
    const lean = (next() - 0.35) * 40;
    const y = ground(Math.min(d.W - 1, Math.max(1, x))) + 6;
    stems += `M${r1(x)} ${r1(y)}Q${r1(x + 2)} ${r1(y - h * 0.6)} ${r1(x + lean)} ${r1(y - h)}`;
    if (next() < 0.5) heads += `M${r1(x + lean)} ${r1(y - h + 4)}q${r1(lean * 0.1)}-12 ${r1(lean * 0.2)}-22`;
  }
  d.line(stems, 1.8, 1, stem);
  d.line(heads, 5, 1, head);
}
