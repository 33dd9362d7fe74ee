/** One mountain: where it stands, its size and shape, then any lesser summits as [place, height, width]. */
export type PeakRow = [
  x: number,
  base: number,
  halfWidth: number,
  height: number,
  seed: number,
  lean: number,
  bluntness: number,
  ...summits: [place: number, height: number, width: number][],
];

/** Numbers with a fixed order that the composition tells. */
export type Row2 = [number, number];
export type Row3 = [number, number, number];
export type Row4 = [number, number, number, number];

export interface CloudRow {
  y: number;
  radius: number;
  rows: Row2[];
  bridges: Row2[];
}

export interface HillRow {
  points: Row2[];
  seed: number;
  rough: number;
}

/** What a composition may hold; each part is drawn by one function. Positions are in the units of the picture. */
export interface Scene {
  /** Mountains, far range first. */
  ranges: PeakRow[][];
  /** Where each range has turned to mist, as a share of a mountain's height. */
  mist: number[];
  /** x, y, radius. */
  sun?: Row3;
  clouds?: CloudRow[];
  /** x, y, scale. */
  birds?: Row3[];
  boat?: Row3;
  /** x, y, length. */
  ripples?: Row3[];
  /** x, y, height, seed. */
  trees?: Row4[];
  hill?: HillRow;
}

/** x, y, radius, degrees, seed, and how narrow it is seen from the side (1 from the front). */
export type FlowerRow = [x: number, y: number, radius: number, turn: number, seed: number, narrow?: number];

/** x and y of the base, length, degrees clockwise from upwards. */
export type BudRow = [x: number, y: number, length: number, turn: number];

/** A branch in blossom. Drawn back to front: branches, buds, half-open blossoms, flowers. */
export interface BranchRow {
  /** Stations of each branch: x, y, width. */
  branches: Row3[][];
  buds: BudRow[];
  half: BudRow[];
  flowers: FlowerRow[];
}
