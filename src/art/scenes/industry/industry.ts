import type {SceneFrame} from '../../../themes/registry.js';
import {box, r1, windows, type Point} from '../lines.js';
import {sky, cloud, birds, haze, grove, hedge, ground, floor} from '../nature.js';
import {Picture} from '../picture.js';
import * as things from '../things.js';

/** Wind turbines on the hills, a clean plant, a train on its viaduct, solar rows on the slope. */
export function industry(frame: SceneFrame): string {
  const d = new Picture(frame);
  draw(d);
  return d.svg();
}

// Far to near, one thing a line.
// prettier-ignore
function draw(d: Picture): void {
  const [sx, sy, r] = sky(d, 0.68, 168, 104);
  d.peaks(1, d.h + 10, [[0.08, 300, 200, 20], [0.5, 260, 120, 125], [0.94, 300, 210, 54]]);
  if (d.sunny) cloud(d, sx + 24, sy + r * 0.3, 380);
  const hills = d.slope(([[0, -96], [0.16, -128], [0.34, -60], [0.52, -30], [0.72, -66], [0.88, -122], [1, -96]] as Point[]).map(([f, y]): Point => [f, d.h + y * d.v]), 6, d.range(2, 0.5), {rough: 4, edge: 1.4, strength: 0.65});
  for (const [f, s, turn] of [[0.05, 0.8, 10], [0.15, 1.1, 40], [0.26, 0.86, 75], [0.79, 0.78, 20], [0.885, 1.06, 60], [0.965, 0.82, 95]] as const) {
    const foot = hills(d.X(f)) + 4;
    d.at(d.X(f), foot, Math.min(s * 1.05, (foot - d.top) / things.turbineHeight), () => things.turbine(d, turn));
  }
  haze(d, d.h - 60, d.h + 40, 1);
  const p = d.closing ? d.m + 2 : d.h + 44;
  const plant = (x: number, flip = false): void => d.at(x, p, d.narrow ? 0.8 : 1, () => {
    let saw = 'M0 0V-44';
    for (let i = 0; i < 6; i++) saw += `L${i * 34 + 34}-70V-44`;
    d.mass(`${saw}V0Z`, 3, 1.3, 0.8);
    d.mass('M212 0V-92H262V0ZM270 0V-60Q294-76 318-60V0ZM-66 0V-66H-14V0Z', 3, 1.3, 0.8);
    d.mass('M-58-66V-136H-50V-66ZM-34-66V-118H-26V-66Z', 3, 1.6, 0.8);
    d.fill('M330 0V-42a24 24 0 0 1 48 0V0ZM386 0V-30a20 20 0 0 1 40 0V0Z', d.range(2, 1.4));
    d.line('M330-42a24 24 0 0 1 48 0M386-30a20 20 0 0 1 40 0M330-42H378M386-30H426', 1.3, 0.9);
    d.line(windows(14, -30, 180, 16, 5, [15, 30]) + windows(220, -80, 36, 66, 6), 1.6, 0.8);
  }, flip);
  plant(d.X(d.W > 1300 ? 0.2 : 0.36) - 30);
  if (d.W > 1300) plant(d.X(0.83), true);
  hedge(d, -10, d.W + 40, p + 3, 13, d.down([0, 'art-m3'], [1, 'art-m2']), 6);
  if (d.closing) {
    floor(d, 'land');
    d.line(`M0 ${d.g + 104}H${d.W}`, 2.4, 1, 'gold-light');
    return d.at(d.X(0.56), d.g + 101, 0.9, () => things.train(d, 'gold-light', 'art-m5'));
  }
  d.fill(`M0 ${p}H${d.W}V${d.H}H0Z`, d.down([0, 'art-mist'], [0.7, 'art-m1']));
  d.line(`M0 ${p}H${d.W}`, 1.2, 0.8);
  const rail = d.m + 10;
  for (let x = d.X(0.5) % 96; x < d.W + 20; x += 96) d.fill(`M${r1(x - 24)} ${rail + 9}H${r1(x + 24)}L${r1(x + 8)} ${rail + 26}V${d.g + 20}H${r1(x - 8)}V${rail + 26}Z`, d.down([0, 'art-m4'], [1, 'art-m3']));
  d.fill(box(-2, rail, d.W + 4, 12), 'art-m4');
  d.line(`M0 ${rail}H${d.W}`, 2);
  d.line(Array.from({length: Math.ceil(d.W / 120) + 1}, (_, i) => `M${i * 120 + 20} ${rail}v-46h13`).join('') + `M0 ${rail - 42}H${d.W}`, 1, 0.75, 'art-m4');
  d.at(d.narrow ? d.X(0.22) : d.X(0.42), rail - 1, d.narrow ? 0.84 : 1, () => things.train(d));
  d.slope([[0, d.m + 66], [0.3, d.m + 84], [0.6, d.m + 108], [1, d.m + 62]], 4, d.down([0, 'art-m2'], [0.9, 'art-m3']), {rough: 3});
  const panels = (x0: number, x1: number, y0: number, rows: number): void => {
    for (let j = 0; j < rows; j++) {
      const [y, h, w, lean] = [y0 + j * (26 + j * 4), 17 + j * 3, 62 + j * 11, 15 + j * 3];
      for (let x = x0 + (j % 2) * 12; x < x1; x += w + 12) {
        const at = (u: number, v: number): string => `${r1(x + u * w + (1 - v) * lean)} ${r1(y + v * h)}`;
        d.fill(`M${at(0, 0)}L${at(1, 0)}L${at(1, 1)}L${at(0, 1)}Z`, d.down([0, 'art-m5'], [1, 'deep']));
        d.line(`M${at(0, 0)}L${at(1, 0)}L${at(1, 1)}L${at(0, 1)}Z` + [0.25, 0.5, 0.75].map((u) => `M${at(u, 0)}L${at(u, 1)}`).join('') + `M${at(0, 0.5)}L${at(1, 0.5)}`, 0.9, 0.85);
      }
    }
  };
  panels(-20, d.X(0.4), d.m + 86, 3);
  panels(d.X(0.72), d.W + 20, d.m + 84, 3);
  const at = ground(d);
  grove(d, [0.46, 0.5, 0.55, 0.6, 0.65].map((f, i) => [d.X(f), at(d.X(f)) + 2, 44 + (i % 3) * 12, i + 2]), ['art-m3', 'art-m2', 'art-line']);
  birds(d, [[d.X(0.42), d.h - 250 * d.v, 0.9], [d.X(0.47), d.h - 272 * d.v, 0.7]]);
}
