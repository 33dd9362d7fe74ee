// What many landscapes have: sky, cloud, birds, mist, water, trees, the ground in front.
import {lens, r1, random, smooth, type Point} from './lines.js';
import type {Picture} from './picture.js';

type Row = readonly [x: number, y: number, size: number];

export function sky(d: Picture, sx: number, sy: number, radius: number): [number, number, number] {
  if (d.sunny) {
    d.fill(`M0 0H${d.W}V${d.h + 40}H0Z`, d.down([0, 'art-sky-0', 0], [0.3, 'art-sky-0'], [1, 'art-sky-1']));
    d.fill(`M0 ${d.h + 39}H${d.W}V${d.H}H0Z`, 'art-sky-1');
  }
  const r = d.cover ? radius : 0.75 * radius;
  const x = d.X(d.cover ? sx : Math.max(sx, 0.64));
  const y = Math.max(d.h - sy * d.v, d.top && d.top + 1.34 * r);
  if (!d.sunny) return [x, y, r];
  const disc = (radius: number) =>
    `M${r1(x - radius)} ${r1(y)}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
  d.line(disc(r1(r * 1.34)), 1.3, 0.4);
  d.line(disc(r1(r * 1.17)), 1.3, 0.75);
  d.fill(disc(r1(r)), d.down([0, 'art-sun-0'], [1, 'art-sun-1']));
  return [x, y, r];
}

/** A bank of cloud about (x, y): three capsules with slits. */
export function cloud(d: Picture, x: number, y: number, length: number, s = 1, opacity = 0.9): void {
  const [q, gap] = [13 * s, 9 * s];
  const rows = (
    [
      [0.26, 0.86],
      [0, 0.72],
      [0.17, 1],
    ] as Point[]
  ).map(([a, b]): Point => [x + (a - 0.5) * length, x + (b - 0.5) * length]);
  const capsule = ([a, b]: Point, i: number) =>
    `M${r1(a + q)} ${r1(y + i * (2 * q + gap))}H${r1(b - q)}a${r1(q)} ${r1(q)} 0 0 1 0 ${r1(2 * q)}H${r1(a + q)}a${r1(q)} ${r1(q)} 0 0 1 0 ${r1(-2 * q)}Z`;
  const joint = ([a, b]: Point, i: number) => {
    const top = y + i * (2 * q + gap) + 2 * q - 1,
      bite = `a${r1(gap / 2)} ${r1(gap / 2)} 0 0 0 0 `;
    return `M${r1(a)} ${r1(top)}H${r1(b)}v1${bite}${r1(gap)}v1H${r1(a)}v-1${bite}${r1(-gap)}Z`;
  };
  const joints: Point[] = [
    [x - 0.14 * length, x + 0.1 * length],
    [x - 0.22 * length, x + 0.08 * length],
  ];
  d.fill(rows.map(capsule).join('') + joints.map(joint).join(''), 'paper', opacity);
}

export function birds(d: Picture, rows: readonly Row[], role = 'art-ink'): void {
  const bird =
    'M-21-2.6C-14-6.5-6-5 .3 1.5C4-7 11-12.5 21-9.8C12-9.5 6-3 3.8 5C6 6.5 9 6.6 12.2 6.6C8 7.9 4 8 2 7.9C-2 7.8-3.5 4-5 2C-9-2-14-4.5-21-2.6Z';
  for (const [x, y, s] of rows) if (y > d.top) d.at(x, y, s, () => d.fill(bird, role, 0.7));
}

/** Mist that thickens downwards. */
export function haze(d: Picture, y0: number, y1: number, end = 0.8): void {
  d.fill(`M0 ${r1(y0)}H${d.W}V${r1(y1)}H0Z`, d.down([0, 'art-mist', 0], [end, 'art-mist']));
}

/** Water from y0 down, with lights that gather below (cx, spread). */
export function water(
  d: Picture,
  y0: number,
  y1: number,
  {count = 26, cx = 0.5, spread = 0.5, seed = 3} = {},
): void {
  d.fill(`M0 ${r1(y0)}H${d.W}V${r1(y1)}H0Z`, d.down([0, 'art-mist'], [1, 'art-water']));
  lights(d, y0 + 8, y1 - 30, count * d.k, cx, spread, seed);
}

export function lights(
  d: Picture,
  y0: number,
  y1: number,
  count: number,
  cx: number,
  spread: number,
  seed: number,
  opacity = 0.85,
): void {
  const next = random(seed);
  let path = '';
  for (let i = 0; i < count; i++) {
    const t = next() ** 1.3,
      l = (40 + 170 * next() * (0.35 + t)) * Math.min(1, d.W / 900);
    path += lens(
      d.W * (cx + (next() - 0.5) * 2 * spread * (0.35 + 0.65 * next())) - l / 2,
      y0 + (y1 - y0) * t,
      l,
      1.5 * d.lw,
    );
  }
  d.fill(path, 'art-line', opacity);
}

/** Crowns of dots on forked trunks: rows [x, y, height, seed]; tints back to front. */
export function grove(
  d: Picture,
  rows: readonly (readonly [number, number, number, number])[],
  tints = ['art-m3', 'art-m4', 'art-m2'],
  trunk = 'branch',
  size = 1,
): void {
  let trunks = '';
  const layers = new Map<string, string>();
  for (const radius of [4.4, 3.4, 2.4]) for (const tint of tints) layers.set(`${radius} ${tint}`, '');
  for (const [x, y, height, seed] of rows) {
    const next = random(seed),
      lean = (next() - 0.5) * 0.08 * height,
      sp = height * (0.15 + 0.07 * next());
    trunks += `M${r1(x)} ${r1(y)}L${r1(x + lean)} ${r1(y - height * 0.4)}L${r1(x + lean * 1.5)} ${r1(y - height * 0.66)}M${r1(x + lean - sp)} ${r1(y - height * 0.62)}L${r1(x + lean)} ${r1(y - height * 0.4)}L${r1(x + lean + sp)} ${r1(y - height * 0.6)}`;
    for (let i = 0; i < 46 * size; i++) {
      const angle = next() * 2 * Math.PI,
        reach = next() ** 0.6 * height;
      const key = `${[4.4, 3.4, 2.4][Math.floor(next() ** 1.2 * 3)]} ${tints[Math.floor(next() * tints.length)]}`;
      layers.set(
        key,
        `${layers.get(key)}M${r1(x + lean + Math.cos(angle) * reach * 0.34)} ${r1(y - height * 0.7 + Math.sin(angle) * reach * 0.32)}h0`,
      );
    }
  }
  d.line(trunks, 1.9, 1, trunk);
  for (const [key, path] of layers)
    if (path) d.line(path, (2 * Number(key.split(' ')[0])) / d.lw, 1, key.split(' ')[1]);
}

/** Slender trees in a row: rows [x, y, height]. */
export function poplars(d: Picture, rows: readonly Row[], role: string, edge = 0.7): void {
  const lensUp = ([x, y, h]: Row): string =>
    `M${r1(x)} ${r1(y - h * 0.06)}C${r1(x - h * 0.15)} ${r1(y - h * 0.2)} ${r1(x - h * 0.12)} ${r1(y - h * 0.7)} ${r1(x)} ${r1(y - h)}C${r1(x + h * 0.12)} ${r1(y - h * 0.7)} ${r1(x + h * 0.15)} ${r1(y - h * 0.2)} ${r1(x)} ${r1(y - h * 0.06)}Z`;
  d.line(rows.map(([x, y, h]) => `M${r1(x)} ${r1(y)}V${r1(y - h * 0.3)}`).join(''), 2, 1, 'branch');
  d.fill(rows.map(lensUp).join(''), role);
  if (edge)
    d.line(rows.map(([x, y, h]) => `M${r1(x)} ${r1(y - h * 0.12)}V${r1(y - h * 0.82)}`).join(''), 1, edge);
}

/** Low round bushes along y, from x0 to x1. */
export function hedge(
  d: Picture,
  x0: number,
  x1: number,
  y: number,
  size: number,
  role: string,
  seed: number,
): void {
  const next = random(seed);
  let path = `M${r1(x0)} ${r1(y)}`;
  for (let x = x0; x < x1;) {
    const w = size * (1.1 + 1.5 * next()),
      h = size * (0.7 + 0.9 * next());
    path += `C${r1(x)} ${r1(y - h * 1.3)} ${r1(x + w)} ${r1(y - h * 1.3)} ${r1((x += w))} ${r1(y)}`;
  }
  d.fill(`${path}Z`, role);
}

/** The ground in front: it goes on as the banner below. */
export function ground(
  d: Picture,
  points: readonly Point[] = [
    [0, -34],
    [0.18, -8],
    [0.42, 12],
    [0.62, 16],
    [0.82, 2],
    [1, -30],
  ],
  seed = 5,
): (x: number) => number {
  return d.slope(
    points.map(([f, y]): Point => [f, d.g + y]),
    seed,
    'deep',
    {rough: 1.8, edge: 2, strength: 1, lines: d.cover ? [16, 31, 47, 64] : []},
  );
}

/** The closing's floor below the waterline: water with lights, or land with level lines. */
export function floor(d: Picture, kindOf: 'water' | 'land' = 'water'): void {
  d.fill(`M0 ${d.g}H${d.W}V${d.H + 1}H0Z`, d.down([0, 'art-m4'], [0.66, 'deep']));
  d.line(`M0 ${d.g}H${d.W}`, 2, 1);
  if (kindOf === 'water') return lights(d, d.g + 16, d.g + 180, 30, 0.5, 0.5, 11, 0.75);
  for (let i = 0; i < 7; i++) {
    const y = d.g + 14 + i * i * 3.6 + i * 13;
    const points = Array.from({length: 9}, (_, k): Point => [
      (k / 8) * d.W,
      y + Math.sin(k * 1.1 + i * 0.55) * (3 + i * 1.7),
    ]);
    d.line(smooth(points), 1.2, 0.62 - 0.08 * i);
  }
}
