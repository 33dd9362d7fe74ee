import type {SceneFrame} from '../../themes/registry.js';
import {noise, peakPoints, r1, smooth, type PeakRow, type Point} from './lines.js';

/** Units of each kind: height, horizon, where middle things stand, edge of the ground, scale of heights, line width. */
const frames = {
  cover: {H: 900, h: 512, m: 618, g: 802, v: 1.14, lw: 1},
  compact: {H: 560, h: 292, m: 364, g: 478, v: 0.84, lw: 1.2},
  banner: {H: 560, h: 292, m: 364, g: 478, v: 0.84, lw: 1.2},
  closing: {H: 640, h: 352, m: 365, g: 365, v: 1.06, lw: 1.1},
};

type Stop = readonly [offset: number, role: string, opacity?: number];
export type Range = 1 | 2 | 3 | 4;

interface SlopeOptions {
  bottom?: number;
  rough?: number;
  /** Width and strength of the gold edge. */
  edge?: number;
  strength?: number;
  /** Contour lines, by how far below the edge they run. */
  lines?: readonly number[];
}

const strengths = [0, 0.5, 0.6, 0.8, 0.9];

/** The custom property of a colour role. */
export const color = (role: string): string => `var(--wr-${role})`;

const faded = (opacity: number): string => (opacity < 1 ? ` opacity="${r1(opacity * 100) / 100}"` : '');

/** A landscape as it grows: shapes in the order in which they are added, far to near. */
export class Picture {
  /** Height and width; horizon; where middle things stand; edge of the ground; scales of heights and of lines. */
  readonly H: number;
  readonly W: number;
  readonly h: number;
  readonly m: number;
  readonly g: number;
  readonly v: number;
  readonly lw: number;
  /** How much wider than usual things that fill should be. */
  readonly k: number;
  readonly cover: boolean;
  readonly banner: boolean;
  /** A sun stands in the sky: on covers. */
  readonly sunny: boolean;
  /** Above this nothing stands but mountains, since words do: the last line on a compact cover. */
  readonly top: number;
  readonly closing: boolean;
  /** Too narrow for all that the scene would hold. */
  readonly narrow: boolean;

  private readonly id: string;
  private readonly gradients = new Map<string, string>();
  private readonly out: string[] = [];

  constructor({kind, width, height, id}: SceneFrame) {
    const {H, h, m, g, v, lw} = frames[kind];
    [this.H, this.h, this.m, this.g, this.v, this.lw, this.id] = [H, h, m, g, v, lw, id];
    this.W = Math.round((H * width) / height);
    this.k = Math.min(1.5, Math.max(0.72, this.W / 1080));
    [this.cover, this.closing] = [kind === 'cover', kind === 'closing'];
    this.banner = kind === 'banner' || kind === 'compact';
    this.top = kind === 'compact' ? 80 : 0;
    this.sunny = kind === 'cover' || kind === 'compact';
    this.narrow = this.W < 800;
  }

  /** x at a share of the width, and so many units from there. */
  X(share: number, offset = 0): number {
    return share * this.W + offset;
  }

  add(...markup: string[]): void {
    this.out.push(...markup);
  }

  /** A gradient straight down the shape it fills. */
  down(...stops: Stop[]): string {
    const key = stops.flat().join('_').replace(/[^\w]/g, '');
    const drawn = stops.map(
      ([offset, role, a = 1]) =>
        `<stop offset="${offset}" stop-color="${color(role)}"${a < 1 ? ` stop-opacity="${a}"` : ''}/>`,
    );
    this.gradients.set(
      key,
      `<linearGradient id="${this.id}-${key}" x2="0" y2="1">${drawn.join('')}</linearGradient>`,
    );
    return `url(#${this.id}-${key})`;
  }

  paint(role: string): string {
    return role.startsWith('url') || role === 'none' ? role : color(role);
  }

  fill(path: string, role: string, opacity = 1): void {
    this.add(`<path d="${path}" fill="${this.paint(role)}"${faded(opacity)}/>`);
  }

  line(path: string, width = 1.4, opacity = 1, role = 'art-line'): void {
    const stroke = `stroke="${this.paint(role)}" stroke-width="${r1(width * this.lw)}"`;
    this.add(
      `<path d="${path}" fill="none" ${stroke} stroke-linecap="round" stroke-linejoin="round"${faded(opacity)}/>`,
    );
  }

  /** A group placed and scaled; `flip` mirrors it. */
  at(x: number, y: number, s: number, draw: () => void, flip = false): void {
    this.add(`<g transform="translate(${r1(x)} ${r1(y)}) scale(${flip ? -s : s} ${s})">`);
    draw();
    this.add('</g>');
  }

  /** Range colour 1–4 above, mist at the foot; `end`: where the mist is whole. */
  range(n: Range, end = 0.92): string {
    return this.down([0.3, `art-m${n}`], [end, 'art-mist']);
  }

  ridge(): string {
    return this.down([0, 'art-line'], [0.78, 'art-line', 0]);
  }

  /** A silhouette of a range with its gold edge. */
  mass(path: string, n: Range, end?: number, edge = strengths[n]!): void {
    this.fill(path, this.range(n, end));
    if (edge) this.line(path, n > 2 ? 1.8 : 1.4, edge, this.ridge());
  }

  /** Mountains of one range on one foot; their x is a share of the width. Near ones have contour lines. */
  peaks(n: Range, base: number, rows: readonly PeakRow[], end?: number): void {
    for (const [share, width, height, ...rest] of rows) {
      const x = share * this.W;
      const points = peakPoints([x, width * this.k, height * this.v, ...rest], base);
      this.mass(smooth(points), n, end);
      if (n < 3) continue;
      for (let i = 1; i < 6; i++) {
        const s = 1 - 0.135 * i;
        const inner = points.map(([px, py]): Point => [
          x + (px - x) * s - 0.03 * width * i,
          base + (py - base) * s,
        ]);
        const paint = this.down([0.1, 'art-line'], [0.62, 'art-line', 0]);
        this.line(smooth(inner), 1.1, 0.55 - 0.09 * i, paint);
      }
    }
  }

  /** A slope across the picture through points [share, y]; gives the height of its edge at any x. */
  slope(
    points: readonly Point[],
    seed: number,
    role: string,
    options: SlopeOptions = {},
  ): (x: number) => number {
    const {bottom = this.H + 1, rough = 3, edge = 1.8, strength = 0.9, lines = []} = options;
    const top = this.edgeOf(points, seed, rough, 0);
    this.fill(`${smooth(top)}V${bottom}H${r1(top[0]![0])}Z`, role);
    if (edge) this.line(smooth(top), edge, strength);
    lines.forEach((depth, i) => {
      this.line(smooth(this.edgeOf(points, seed, rough, depth)), 1.2, 0.45 - 0.1 * i);
    });
    return (x) => {
      const i = Math.max(
        1,
        top.findIndex(([px]) => px >= x),
      );
      const a = top[i - 1]!;
      const b = top[i] ?? a;
      return a[1] + (b[1] - a[1]) * ((x - a[0]) / (b[0] - a[0] || 1));
    };
  }

  private edgeOf(points: readonly Point[], seed: number, rough: number, depth: number): Point[] {
    const ground = noise(seed);
    return points.flatMap(([f, y], i) => {
      const next = points[i + 1] ?? [f, y];
      const steps = Math.max(1, Math.round(((next[0] - f) * this.W) / 26));
      return Array.from({length: steps}, (_, k): Point => {
        const t = k / steps;
        const x = (f + (next[0] - f) * t) * this.W;
        const eased = t * t * (3 - 2 * t);
        return [x, y + (next[1] - y) * eased + depth + (ground(x / 60) * rough) / (1 + depth / 60)];
      });
    });
  }

  /** One svg that fills its frame. */
  svg(): string {
    const defs = [...this.gradients.values()].join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.W} ${this.H}" aria-hidden="true"><defs>${defs}</defs>${this.out.join('')}</svg>`;
  }
}
