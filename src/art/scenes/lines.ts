import {noise, random} from '../../geometry/noise.js';
import {tenth as r1} from '../../geometry/round.js';

export {noise, r1, random};

export type Point = [x: number, y: number];

/** A straight line through points. */
export const poly = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${r1(x)} ${r1(y)}`).join('L')}`;

/** A Catmull-Rom line through points, as Béziers. */
export function smooth(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))]!;
  const pair = (x: number, y: number): string => `${r1(x)} ${r1(y)}`;
  let path = `M${pair(...at(0))}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const out = pair(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6);
    path += `C${out} ${pair(c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6)} ${pair(...c)}`;
  }
  return path;
}

/**
 * A line of changing width.
 *
 * @param stations points with the width there
 * @param flat the width lies level, as of a river seen from afar
 */
export function ribbon(
  stations: readonly (readonly [x: number, y: number, width: number])[],
  flat = false,
): {area: string; banks: string} {
  const right: Point[] = [];
  const left: Point[] = [];
  stations.forEach(([x, y, w], i) => {
    const [x0, y0] = stations[Math.max(0, i - 1)]!;
    const [x1, y1] = stations[Math.min(stations.length - 1, i + 1)]!;
    const reach = Math.hypot(x1 - x0, y1 - y0) || 1;
    const dx = flat ? w / 2 : ((y1 - y0) / reach) * (w / 2);
    const dy = flat ? 0 : ((x0 - x1) / reach) * (w / 2);
    right.push([x + dx, y + dy]);
    left.unshift([x - dx, y - dy]);
  });
  return {
    area: `${smooth(right)}${smooth(left).replace('M', 'L')}Z`,
    banks: smooth(right) + smooth(left),
  };
}

/** One line of light on water. */
export const lens = (x: number, y: number, l: number, w = 1.6): string =>
  `M${r1(x)} ${r1(y)}Q${r1(x + 0.4 * l)} ${r1(y - w)} ${r1(x + l)} ${r1(y)}` +
  `Q${r1(x + 0.6 * l)} ${r1(y + w)} ${r1(x)} ${r1(y)}Z`;

/** A mountain: where its middle stands, half its width, its height, a seed, and how it is shaped. */
export type PeakRow = readonly [
  x: number,
  width: number,
  height: number,
  seed: number,
  lean?: number,
  blunt?: number,
  ...shoulders: (readonly [place: number, rise: number, half: number])[],
];

/** The outline of a mountain: 45 points, left foot to right. */
export function peakPoints(
  [x, width, height, seed, lean = 0, blunt = 1.7, ...shoulders]: PeakRow,
  base: number,
): Point[] {
  const rock = noise(seed);
  return Array.from({length: 45}, (_, i) => {
    const t = i / 22 - 1;
    let y = (1 - Math.min(1, Math.abs(t - lean * (1 - t * t))) ** blunt) ** 1.35;
    for (const [place, rise, half] of shoulders) {
      const away = Math.abs((t - place) / half);
      if (away < 1) y = Math.max(y, rise * (1 - away ** 2.2) ** 1.1);
    }
    return [
      x + t * width,
      base - Math.max(0, y + rock(5 * t) * 0.045 * Math.sqrt(Math.max(0, 1 - t * t))) * height,
    ];
  });
}

export const box = (x: number, y: number, w: number, h: number): string =>
  `M${r1(x)} ${r1(y)}h${r1(w)}v${r1(h)}h${r1(-w)}Z`;

/** A hump of height 1 at c, w wide. */
export const bell = (t: number, c: number, w: number): number => Math.exp(-(((t - c) / w) ** 2));

/** The top of one tower: points from its left edge to its right. */
function towerTop(x: number, w: number, base: number, h: number, kind: number): Point[] {
  const top = base - h;
  const right = x + w;
  if (kind < 0.4) return [[x, top], [right, top]]; // prettier-ignore
  if (kind < 0.56) return [[x, top + w * 0.34], [right, top]]; // prettier-ignore
  if (kind < 0.68) return [[x, top], [right, top + w * 0.34]]; // prettier-ignore
  if (kind < 0.86) {
    const [step, a, b] = [top + h * 0.14, x + w * 0.22, x + w * 0.78];
    return [[x, step], [a, step], [a, top], [b, top], [b, step], [right, step]]; // prettier-ignore
  }
  const mast = top - h * 0.2;
  const [a, b, c, e] = [x + w * 0.46, x + w * 0.48, x + w * 0.52, x + w * 0.54];
  return [[x, top + 14], [a, top], [b, mast], [c, mast], [e, top], [right, top + 14]]; // prettier-ignore
}

/** Towers side by side as one silhouette; `shape(t)` gives the greatest height at a share of the way. */
export function skyline(
  x0: number,
  x1: number,
  base: number,
  shape: (t: number) => number,
  seed: number,
  [narrow, wide] = [26, 58],
): string {
  const next = random(seed);
  const path: Point[] = [[x0, base]];
  for (let x = x0; x < x1 - 6;) {
    const w = Math.min(narrow + (wide - narrow) * next(), x1 - x);
    const h = shape((x + w / 2 - x0) / (x1 - x0)) * (0.55 + 0.45 * next());
    path.push(...towerTop(x, w, base, h, next()));
    x += w;
    if (next() < 0.24) path.push([x, base - h * 0.2], [(x += 5 + 10 * next()), base - h * 0.2]);
  }
  path.push([x1, base]);
  return poly(path);
}

/** Lit windows: short upright strokes on a grid, some missing. */
export function windows(
  x: number,
  y: number,
  w: number,
  h: number,
  seed: number,
  [dx, dy] = [11, 17],
): string {
  const next = random(seed);
  let path = '';
  for (let j = y; j < y + h; j += dy)
    for (let i = x; i < x + w; i += dx) if (next() < 0.62) path += `M${r1(i)} ${r1(j)}v6`;
  return path;
}
