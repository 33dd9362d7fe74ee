import type {SceneFrame} from '../../../themes/registry.js';
import {r1, random, ribbon, type Point} from '../lines.js';
import {sky, cloud, birds, haze, grove, poplars, ground, floor} from '../nature.js';
import {Picture} from '../picture.js';
import * as things from '../things.js';
type Row = readonly [x: number, y: number, size: number];

/** Wheat to the horizon: windbreaks, a canal, a village; ears in front. */
export function plain(frame: SceneFrame): string {
  const d = new Picture(frame);
  draw(d);
  return d.svg();
}

// Far to near, one thing a line.
// prettier-ignore
function draw(d: Picture): void {
  const [sx, sy, r] = sky(d, 0.68, 96, 108);
  d.peaks(1, d.h + 8, [[0.12, 330, 74, 8], [0.46, 300, 50, 21], [0.9, 330, 84, 3]]);
  if (d.sunny) cloud(d, sx - 10, sy - r * 0.1, 380);
  cloud(d, d.X(0.16), d.h - 170 * d.v, 240, 0.72, 0.75);
  const rows = (step: number, y: number, h: number, seed: number, [from, to]: Point = [0, 1]): Row[] => {
    const next = random(seed), list: Row[] = [];
    for (let x = from * d.W + 6; x < to * d.W; x += step * (0.8 + 0.4 * next())) list.push([x, y, h * (0.8 + 0.4 * next())]);
    return list;
  };
  poplars(d, rows(17, d.h + 8, 42, 3, [0, 0.5]).concat(rows(17, d.h + 8, 38, 4, [0.78, 1.01])), 'art-m2', 0);
  const bottom = d.closing ? d.m : d.H, vx = d.X(0.68);
  if (!d.closing) d.fill(`M0 ${d.h + 5}H${d.W}V${d.H}H0Z`, d.down([0, 'art-mist'], [0.6, 'art-water']));
  const cuts = [-1.5, -1.02, -0.7, -0.46, -0.25, -0.1, 0.06, 0.24, 0.48, 0.84].map((f) => vx + f * d.W * 1.05);
  if (!d.closing) cuts.slice(1).forEach((x, i) => {
    const from = cuts[i]!, field = `M${r1(vx + (from - vx) * 0.03)} ${d.h + 5}L${r1(vx + (x - vx) * 0.03)} ${d.h + 5}L${r1(x)} ${bottom}H${r1(from)}Z`;
    d.fill(field, d.down([0.02, 'art-mist', 0], [0.5, ['art-line', 'art-m1', 'art-m2', 'gold-light'][i % 4]!, 0.75], [1, ['art-line', 'art-m2', 'art-m3', 'art-line'][i % 4]!, 0.9]));
    let furrows = '';
    for (let k = 0; k <= 5; k++) furrows += `M${r1(vx + (from + (x - from) * (k / 5) - vx) * 0.22)} ${r1(d.h + (bottom - d.h) * 0.22)}L${r1(from + (x - from) * (k / 5))} ${bottom}`;
    d.line(furrows, 1.1, 0.5, i % 4 === 0 || i % 4 === 3 ? 'art-m3' : 'art-line');
  });
  haze(d, d.h - 12, d.h + 26, 1);
  const v = d.closing ? d.m : d.h + 46;
  const near = d.closing ? 1.4 : 1;
  grove(d, ([[0.075, 62], [0.19, 70], [0.335, 60], [0.36, 46]] as const).map(([f, h], i) => [d.X(f), v, h * near, i + 3]), ['art-m3', 'art-m4', 'art-m2']);
  for (const [f, s] of [[0.12, 0.86], [0.165, 0.7], [0.235, 1], [0.295, 0.8]] as const) d.at(d.X(f), v + 2, s * near, () => things.house(d));
  if (d.closing) {
    poplars(d, rows(36, d.m, 120, 6, [0.8, 1]), 'art-m3');
    floor(d, 'land');
    for (const [f, h] of [[0.02, 120], [0.045, 150], [0.07, 110], [0.93, 118], [0.955, 150]] as const) d.at(d.X(f), d.H, h / 100, () => things.wheat(d, 100, 'gold-light'));
    return;
  }
  const canal = ribbon(([[0.665, 5, 1.5], [0.6, 30, 8], [0.5, 66, 20], [0.44, 110, 36], [0.43, 170, 60], [0.36, 265, 110]] as const).map(([f, y, w]) => [d.X(f), d.h + y * ((d.g - d.h) / 250), w * d.k]), true);
  d.fill(canal.area, d.down([0, 'art-sky-1'], [1, 'paper']));
  d.line(canal.banks, 1.6);
  d.at(d.X(0.62), d.m + 38, 0.9, () => things.harvester(d));
  poplars(d, ([[-20, 176], [-56, 214], [-94, 190], [-130, 160], [-162, 128]] as const).map(([o, h], i) => [d.X(1, o), d.g - 6 + (i % 2) * 6, h * d.v]), d.down([0, 'art-m4'], [1, 'art-m3']), 0.8);
  ground(d, [[0, -20], [0.2, 4], [0.45, 16], [0.7, 12], [1, -14]]);
  const ears = [[14, 168], [44, 200], [78, 150], [112, 176], [150, 128], [186, 104]] as const;
  for (const [o, h] of ears) d.at(o, d.g + 46, (h / 100) * d.v, () => things.wheat(d, 100));
  birds(d, [[d.X(0.4), d.h - 150 * d.v, 0.9], [d.X(0.45), d.h - 172 * d.v, 0.7]]);
}
