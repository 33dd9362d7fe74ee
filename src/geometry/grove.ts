import {random} from './noise.js';
import {tenth} from './round.js';

/** A tree in blossom, in SVG user units: where it stands and how tall it is. */
export interface Tree {
  x: number;
  y: number;
  height: number;
  seed: number;
}

/** Trees drawn as lines: paths to stroke with round caps. */
export interface Grove {
  /** Trunks and forks, one path for all trees. */
  trunks: string;
  /** Blossoms: dots of one size and tint, back to front. */
  dots: {tint: 0 | 1 | 2; radius: number; path: string}[];
}

const radii = [4.2, 3.5, 2.7, 1.8];
const tints = [2, 1, 0] as const;
const dotsPerTree = 45;

/**
 * A row of trees: a forked trunk each, and a crown of about 45 dots in three tints.
 *
 * Dots are zero-length lines, so that one path holds all dots of a size; `stroke-linecap: round` makes them discs.
 *
 * @throws RangeError if a tree has no positive height
 */
export function grove(trees: readonly Tree[]): Grove {
  let trunks = '';
  const layers = new Map<string, Grove['dots'][number]>();
  // Another tint lies on top at every size, so that none covers the others.
  for (const [i, radius] of radii.entries()) {
    for (const tint of tints) {
      const shifted = ((tint + i) % 3) as 0 | 1 | 2;
      layers.set(`${radius} ${shifted}`, {tint: shifted, radius, path: ''});
    }
  }
  for (const {x, y, height, seed} of trees) {
    if (!(height > 0)) throw new RangeError(`invalid height: ${height}`);
    const next = random(seed);
    const lean = (next() - 0.5) * 0.08 * height;
    const fork = y - height * 0.38;
    const spread = height * (0.17 + 0.08 * next());
    trunks +=
      `M${tenth(x)} ${tenth(y)}L${tenth(x + lean)} ${tenth(fork)}L${tenth(x + lean * 1.5)} ${tenth(y - height * 0.62)}` +
      `M${tenth(x + lean - spread)} ${tenth(y - height * 0.6)}L${tenth(x + lean)} ${tenth(fork)}` +
      `L${tenth(x + lean + spread)} ${tenth(y - height * (0.56 + 0.08 * next()))}`;
    for (let i = 0; i < dotsPerTree; i++) {
      const angle = next() * 2 * Math.PI;
      const reach = next() ** 0.65 * height;
      const radius = radii[Math.floor(next() ** 1.2 * radii.length)]!;
      const tint = Math.floor(next() * 3);
      const dot = layers.get(`${radius} ${tint}`)!;
      dot.path += `M${tenth(x + lean + Math.cos(angle) * reach * 0.36)} ${tenth(y - height * 0.72 + Math.sin(angle) * reach * 0.31)}h0`;
    }
  }
  return {trunks, dots: [...layers.values()].filter(({path}) => path)};
}
