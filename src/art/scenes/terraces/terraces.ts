import type {SceneFrame} from '../../../themes/registry.js';
import {noise, r1, random, ribbon, smooth, type Point} from '../lines.js';
import {sky, cloud, birds, haze, grove, ground, floor} from '../nature.js';
import {Picture} from '../picture.js';
import * as things from '../things.js';
type Row = readonly [x: number, y: number, size: number];

/** Flooded terraces that step down between hills, a few houses and trees. */
export function terraces(frame: SceneFrame): string {
  const d = new Picture(frame);
  draw(d);
  return d.svg();
}

// Far to near, one thing a line.
// prettier-ignore
function draw(d: Picture): void {
  const [sx, sy, r] = sky(d, 0.66, 168, 104);
  d.peaks(1, d.h + 8, [[0.12, 270, 260, 20], [0.48, 250, 170, 125, 0.1], [0.93, 300, 256, 54, 0, 1.4, [-0.3, 0.78, 0.3]]]);
  if (d.sunny) cloud(d, sx + 20, sy + r * 0.3, 380);
  d.peaks(2, d.h + 26, [[0.3, 220, 150, 4], [0.74, 200, 120, 134], [0.02, 200, 200, 1]]);
  if (!d.closing) cloud(d, d.X(0.16), d.h - 70, 300, 0.8, 0.85);
  const steps = d.closing ? 0 : 10, depth = d.g - d.h + 4;
  if (d.closing) d.peaks(3, d.m + 6, [[0.2, 210, 120, 12], [0.86, 240, 150, 28]]);
  haze(d, d.h - 40, d.h + 60);
  for (let i = 0; i < steps; i++) {
    // Each field's edge: high at both sides, low in the valley, whose floor wanders to the right as it nears.
    const t = i / steps, y = d.h + 6 + depth * t ** 1.15, wave = noise(40 + i);
    const line = Array.from({length: 19}, (_, k): Point => {
      const f = k / 18, valley = Math.min(1, Math.abs(f - 0.36 - 0.26 * t) / 0.55) ** 1.7;
      return [-10 + f * (d.W + 20), y - valley * (96 - 30 * t) * d.v + wave(f * 4 * d.k) * (5 + 7 * t)];
    });
    const edge = smooth(line), wet = i % 3 !== 1;
    d.fill(`${edge}V${d.H + 1}H-10Z`, wet ? d.down([0, 'art-sky-1'], [0.22, 'art-mist']) : ['art-m1', 'art-m2', 'art-m3', 'art-m4'][Math.min(3, Math.floor(t * 4))]!);
    if (wet && i) {
      const cuts = random(i + 3), bunds = Array.from({length: Math.round(3 * d.k)}, () => line[2 + Math.floor(cuts() * 15)]!);
      d.line(bunds.map(([x, by]) => `M${r1(x)} ${r1(by)}q${r1(8 + 10 * t)} ${r1(8 + 12 * t)} ${r1(4 - 16 * t)} ${r1(20 + 44 * t)}`).join(''), 1 + t, 0.6);
    }
    d.fill(ribbon(line.map(([x, ly]): Row => [x, ly + 1, 1.5 + 5 * t])).area, ['art-m2', 'art-m3', 'art-m3', 'art-m4'][Math.min(3, Math.floor(t * 4))]!);
    d.line(edge, 1.1 + t, 1);
  }
  const v = d.closing ? d.m : d.h + 6;
  if (!d.closing) grove(d, ([[0.1, 60], [0.3, 54], [0.27, 70], [0.84, 60]] as const).map(([f, h], i) => [d.X(f), v + (f > 0.5 ? 30 : 0), h, i + 3]), ['art-m3', 'art-m4', 'art-m2']);
  for (const [f, o, s] of [[0.16, 0, 0.95], [0.22, 8, 0.78], [0.8, 30, 0.8]] as const) d.at(d.X(f), v + (d.closing ? 2 : o), s, () => things.house(d));
  if (d.closing) {
    floor(d, 'land');
    d.at(d.X(0.62), d.g + 112, 1.1, () => things.egret(d, 'gold-light'));
    return d.at(d.X(0.68), d.g + 96, 0.85, () => things.egret(d, 'gold-light'), true);
  }
  const at = ground(d);
  grove(d, [0.05, 0.1, 0.88, 0.93, 0.97].map((f, i) => [d.X(f), at(d.X(f)) + 3, 90 - (i % 3) * 18, i + 6]), ['art-m3', 'art-m4', 'art-m2']);
  birds(d, [[d.X(0.4), d.h - 230 * d.v, 0.9], [d.X(0.45), d.h - 252 * d.v, 0.7]]);
}
