import {
  labelStacks,
  smallestStacks,
  stackCorners,
  type Label,
  type LabelType,
  type Point,
  type Stack,
} from './label.js';
import {
  bandCells,
  cellHolds,
  narrowestCellTop,
  pyramidBands,
  type Band,
  type PyramidCell,
  type Triangle,
} from './pyramid.js';

/** What one tier says: its title on a strip above its cells, or on the apex; cells side by side below. */
export interface TierLabels {
  /** Drawn as a strip across the tier; as the apex itself in the first tier. */
  strip?: Label;
  /** At least one, unless there is a strip. */
  cells: readonly Label[];
}

/** A shape of the pyramid and the label that fits into it. */
export interface LabelledCell {
  points: Point[];
  /** The middle of the label. */
  center: Point;
  label: Stack;
}

export interface PyramidTier {
  strip?: LabelledCell;
  cells: LabelledCell[];
}

/** A pyramid whose labels all fit; lengths in u. */
export interface PyramidLayout {
  width: number;
  height: number;
  tiers: PyramidTier[];
}

interface PyramidStyle {
  /** Height as a share of the width, for up to three tiers. */
  height: number;
  /** Between tiers, as a share of the height. */
  tierGap: number;
  /** Height of a strip as a share of the pyramid's. */
  strip: number;
  /** Between cells, in u. */
  gap: number;
  apex: LabelType;
  key: LabelType;
  single: LabelType;
  title: LabelType;
}

const smallest = 13;

const regular: PyramidStyle = {
  height: 0.735,
  tierGap: 0.014,
  strip: 0.078,
  gap: 4,
  apex: {size: 24, subSize: 15, smallest, pitch: 1.17, breakFrom: 4},
  key: {size: 25, subSize: 15, smallest, pitch: 1.12},
  single: {size: 21, subSize: 15, smallest, pitch: 1.19},
  title: {size: 16, subSize: 13, smallest, pitch: 1.2},
};

const narrow: PyramidStyle = {
  height: 1.003,
  tierGap: 0.012,
  strip: 0.074,
  gap: 3,
  apex: {size: 20, subSize: 13, smallest, pitch: 1.15, breakFrom: 4},
  key: {size: 19, subSize: 13, smallest, pitch: 1.3},
  single: {size: 16.5, subSize: 13, smallest, pitch: 1.2},
  title: {size: 14, subSize: 13, smallest, pitch: 1.2},
};

/** Where the regular style begins, in u of the pyramid's own width. */
export const regularFrom = 448;

/** Between a label and the sides of its cell, in u. */
const pad = 2;
/** Above and below a label, in u. */
const headroom = 1.5;
/** Below the label of the apex, in u. */
const apexFoot = 10;
/** A label in a point stands no lower than this share of its cell, unless it needs to. */
const apexCenter = 0.72;
/** A strip takes no more than this share of its tier, if its title still has room. */
const [stripShare, stripLeast] = [0.26, 1.4];
/** Heights of the tiers relative to those between apex and base. */
const [apexWeight, baseWeight, plainWeight] = [1.164, 1.077, 0.5];

/**
 * A pyramid `width` u wide in which every label lies inside its cell, or undefined if there is none: then the tiers
 * are better drawn as bars. The layout also holds at any larger width, drawn larger with the type at the same size.
 *
 * Labels are first broken into lines, then set smaller; then a tier that needs it grows at the cost of the others;
 * then the whole pyramid grows taller, up to 1.1 times its width.
 *
 * @param tiers apex first, 1 or more
 * @throws RangeError if there is no tier, a tier has neither strip nor cells, or the width is not positive
 */
export function pyramidLayout(tiers: readonly TierLabels[], width: number): PyramidLayout | undefined {
  if (!(width > 0 && width < Infinity)) throw new RangeError(`invalid width: ${width}`);
  if (tiers.length === 0) throw new RangeError('invalid tiers: none');
  if (tiers.some(({strip, cells}) => !strip && cells.length === 0))
    throw new RangeError('invalid tier: empty');

  const style = width < regularFrom ? narrow : regular;
  // So many tiers that the gaps between them would fill the pyramid.
  if (style.tierGap * (tiers.length - 1) >= 1) return undefined;
  const share = style.height * Math.max(1, 1 + 0.12 * (tiers.length - 3));
  const tallest = Math.max(1.1, share);
  for (let height = share; ; height = Math.min(height * 1.08, tallest)) {
    const layout = layoutAt(tiers, style, width, height * width);
    if (layout) return layout;
    if (height >= tallest) return undefined;
  }
}

function layoutAt(
  tiers: readonly TierLabels[],
  style: PyramidStyle,
  width: number,
  height: number,
): PyramidLayout | undefined {
  const weights = tiers.map(({strip, cells}, i) => {
    if (i === 0) return apexWeight * (strip && cells.length > 0 ? 1.5 : 1);
    if (!strip || cells.length === 0) return plainWeight;
    return i === tiers.length - 1 ? baseWeight : 1;
  });
  for (let round = 0; round < 4; round++) {
    const bands = pyramidBands(weights, height, style.tierGap * height);
    const layAll = (ways: Ways) =>
      tiers.map((tier, i) => layoutTier(tier, i, {style, triangle: {width, height}, ways}, bands[i] as Band));
    // The smallest type tells quickly whether it is worth looking for the largest that fits.
    let laid = layAll(smallestStacks);
    if (laid.every((tier) => tier !== undefined)) laid = layAll(labelStacks);
    if (laid.every((tier) => tier !== undefined)) return {width, height, tiers: laid};
    laid.forEach((tier, i) => {
      if (!tier) weights[i] = (weights[i] as number) * 1.15;
    });
  }
  return undefined;
}

/** The ways to set labels that are tried, in this order. */
type Ways = typeof labelStacks;

interface Setting {
  style: PyramidStyle;
  triangle: Triangle;
  ways: Ways;
}

function layoutTier(
  {strip, cells}: TierLabels,
  index: number,
  {style, triangle, ways}: Setting,
  band: Band,
): PyramidTier | undefined {
  const isApex = index === 0;
  const cellType = cells.some((label) => label.sub) ? style.key : style.single;
  if (!strip || cells.length === 0) {
    const row = strip ? [strip] : cells;
    const type = isApex ? style.apex : cellType;
    const filled = fill(cellsWithin(triangle, band, row.length, style.gap), ways(row, type), isApex);
    if (!filled) return undefined;
    return strip ? {strip: filled[0]!, cells: []} : {cells: filled};
  }

  const stripGap = 0.8 * style.gap;
  for (const share of [1, 1.4, 1.8]) {
    const room = band.bottom - band.top;
    const least = Math.max(stripShare * room, stripLeast * style.title.size);
    const high = isApex ? 0.62 * room : share * Math.min(style.strip * triangle.height, least);
    const stripBand = {top: band.top, bottom: band.top + high};
    const cellBand = {top: stripBand.bottom + stripGap, bottom: band.bottom};
    const titleType = isApex ? style.apex : style.title;
    const [title] = fill(cellsWithin(triangle, stripBand, 1, 0), ways([strip], titleType), isApex) ?? [];
    if (!title) continue;
    const filled = fill(
      cellsWithin(triangle, cellBand, cells.length, style.gap),
      ways(cells, cellType),
      false,
    );
    return filled && {strip: title, cells: filled};
  }
  return undefined;
}

/** The cells of a band, or none where a strip or the gaps leave no room for them. */
function cellsWithin(triangle: Triangle, band: Band, count: number, gap: number): PyramidCell[] | undefined {
  const hasRoom = band.top < band.bottom && narrowestCellTop(triangle, count, gap) < band.bottom;
  return hasRoom ? bandCells(triangle, band, count, gap) : undefined;
}

/** Sets the labels into the cells, all of them alike; undefined if one does not fit at any size. */
function fill(
  cells: readonly PyramidCell[] | undefined,
  stacksInOrder: Iterable<Stack[]>,
  low: boolean,
): LabelledCell[] | undefined {
  if (!cells) return undefined;
  for (const stacks of stacksInOrder) {
    const placed = cells.map((cell, k) => place(cell, stacks[k] as Stack, low));
    if (placed.every((cell) => cell !== undefined)) return placed;
  }
  return undefined;
}

function place(cell: PyramidCell, label: Stack, low: boolean): LabelledCell | undefined {
  const places = low ? lowPlaces(cell, label) : [cell.center];
  // Where there is headroom at all, every place has it.
  if (label.height + 2 * headroom > cell.bottom - cell.top) return undefined;
  const center = places.find((at) => cellHolds(cell, stackCorners(label, at, pad)));
  return center && {points: cell.points, center, label};
}

/** Where a cell comes to a point its label stands low: near the middle of its weight, or as low as it can. */
function lowPlaces(cell: PyramidCell, label: Stack): Point[] {
  const middle = cell.center[1];
  const lowest = Math.max(middle, cell.bottom - apexFoot - label.height / 2);
  const usual = cell.top + apexCenter * (cell.bottom - cell.top);
  return [Math.min(lowest, usual), lowest].map((y) => [lowCenter(cell, y), y]);
}

/** The fan line through the middle of a cell, at another height. */
function lowCenter({points: [, , c, d], center, bottom}: PyramidCell, y: number): number {
  const base = (c[0] + d[0]) / 2;
  return center[0] + ((base - center[0]) * (y - center[1])) / (bottom - center[1]);
}
