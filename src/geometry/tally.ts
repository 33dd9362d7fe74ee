/** A point in user units, `[x, y]`; y grows downwards. */
export type Point = [x: number, y: number];

/** Where the marks of a tally stand, in user units. */
export interface TallyLayout {
  columns: number;
  rows: number;
  /** From the left edge of the first column to the right edge of the last. */
  width: number;
  height: number;
  /** The top left corner of each mark, in counting order. */
  points: Point[];
}

/** How marks are set out: each takes a cell, and cells follow each other at a pitch that includes the gap. */
export interface TallyGrid {
  columns: number;
  cell: [width: number, height: number];
  pitch: [x: number, y: number];
  /** `rows` counts along each row, `columns` down each column. Default: rows. */
  order?: 'rows' | 'columns';
}

/**
 * Sets out one mark for each counted thing.
 *
 * @param count how many marks: an integer, 0 or more
 * @returns as many points as `count`; no two closer than the pitch
 * @throws RangeError if `count` is not a non-negative integer or `columns` not a positive one
 */
export function tallyLayout(count: number, {columns, cell, pitch, order = 'rows'}: TallyGrid): TallyLayout {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`invalid count: ${count}`);
  if (!Number.isInteger(columns) || columns < 1) throw new RangeError(`invalid columns: ${columns}`);
  const rows = Math.ceil(count / columns);
  const used = order === 'rows' ? Math.min(count, columns) : Math.ceil(count / Math.max(rows, 1));
  const points = Array.from({length: count}, (_, i): Point => {
    const [column, row] =
      order === 'rows' ? [i % columns, Math.floor(i / columns)] : [Math.floor(i / rows), i % rows];
    return [column * pitch[0], row * pitch[1]];
  });
  return {
    columns: used,
    rows,
    width: used === 0 ? 0 : (used - 1) * pitch[0] + cell[0],
    height: rows === 0 ? 0 : (rows - 1) * pitch[1] + cell[1],
    points,
  };
}

/**
 * How many things one mark stands for, so that no more than `most` marks are drawn: 1 where that is enough, else the
 * smallest of 2, 5, 10, 20, 50, 100 …
 *
 * @throws RangeError if `count` is negative or not finite, or `most` is not positive
 */
export function thingsPerMark(count: number, most = 200): number {
  if (!(count >= 0 && count < Infinity)) throw new RangeError(`invalid count: ${count}`);
  if (!(most > 0)) throw new RangeError(`invalid most: ${most}`);
  let power = 1;
  for (;;) {
    for (const step of [1, 2, 5]) if (count / (step * power) <= most) return step * power;
    power *= 10;
  }
}

/**
 * The rows of a waffle: 3, or 2, 4, 5, 6 where that divides the whole evenly, and the part too where possible, so
 * that the part ends on a full column. A prime whole has none of these: 3 rows with a ragged last column.
 *
 * @param total all cells, a positive integer
 * @param part the cells that are marked
 */
export function waffleRows(total: number, part: number): number {
  const candidates = [3, 2, 4, 5, 6].filter((rows) => total % rows === 0);
  return candidates.find((rows) => part % rows === 0) ?? candidates[0] ?? 3;
}

/**
 * The rows of a block of marks about two and a half times as wide as high: as many as leave no gap in the last column, where a
 * number near that does. 198 is 22 by 9, 84 is 14 by 6.
 *
 * @param count a non-negative integer
 */
export function blockRows(count: number): number {
  const ideal = Math.max(1, Math.sqrt(count / 2.5));
  const full = Array.from({length: 16}, (_, i) => i + 1).filter(
    (rows) => count % rows === 0 && rows >= 0.6 * ideal && rows <= 1.5 * ideal,
  );
  const distance = (rows: number): number => Math.abs(rows - ideal);
  return full.sort((a, b) => distance(a) - distance(b))[0] ?? Math.round(ideal);
}

/** One book on the shelf, in user units above the plank; see {@link bookSpines}. */
export interface Spine {
  x: number;
  width: number;
  height: number;
  /** Which of the four colours it has, 0–3. */
  color: number;
  /** Whether it bears a paper label. */
  labelled: boolean;
}

const spinePitch = 16.9;
const spineWidth = 14.6;
const spineHeights = [
  95, 75, 75, 68.5, 82, 88, 88, 82, 82, 88, 95, 75, 75, 82, 82, 82, 88, 88, 75, 68.5, 75, 75, 88, 75, 88,
];
const spineColors = [1, 0, 3, 1, 2, 1, 1, 2, 0, 1, 0, 0, 0, 1, 0, 3, 0, 0, 3, 3, 3, 1, 1, 2, 0];

/**
 * A row of books of uneven height, the same at every call.
 *
 * @param count how many books: an integer, 0 or more
 */
export function bookSpines(count: number): Spine[] {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`invalid count: ${count}`);
  return Array.from({length: count}, (_, i) => ({
    x: i * spinePitch,
    width: spineWidth,
    height: spineHeights[(i * (i < spineHeights.length ? 1 : 7)) % spineHeights.length]!,
    color: spineColors[(i * (i < spineColors.length ? 1 : 11)) % spineColors.length]!,
    labelled: i % 3 === 1,
  }));
}
