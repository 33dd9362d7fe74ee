// Tables as rows of text: merged cells of names stand in every row and column that they are for, several head rows
// become one.
import {oneLine, type Block, type Cell} from './blocks.js';

type Table = Extract<Block, {kind: 'table'}>;

/** A table as lines of text and rows of cells; the first row names the columns where `hasHead`. */
export interface FlatTable {
  above: string[];
  rows: string[][];
  hasHead: boolean;
  below: string[];
  /** Figures that stand for several rows. */
  merged: string[];
  /** The first words of rows that have fewer cells than the others. */
  uneven: string[];
}

/** Columns that a table has at most; what lies beyond is the work of no editor. */
const mostColumns = 200;

/** A place of the grid: the cell over it, and whether it is the cell's first row and column. */
interface Place {
  cell: Cell;
  firstRow: boolean;
  firstColumn: boolean;
}

export function flatten({rows, heads, hidden}: Table): FlatTable {
  let grid = shownOf(placesOf(rows), hidden).filter((row) => row.some(({cell}) => cell.text.trim()));
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width <= 1) {
    const lines = grid.flatMap((row) => row.flatMap(({cell}) => cell.text.split('\n')));
    return noTable(lines);
  }
  const uneven = grid.flatMap((row) => {
    const isShort = row.length < width && row.length > 0 && !isTitle(row);
    return isShort ? [oneLine(row.find(({cell}) => cell.text.trim())!.cell.text)] : [];
  });
  for (const row of grid) while (row.length < width) row.push(blank());
  const first = grid.findIndex((row) => !isTitle(row));
  if (first < 0) return noTable(grid.flatMap(linesOf));
  let last = grid.length;
  while (isTitle(grid[last - 1]!) && isRemark(grid[last - 1]!)) last--;
  const above = grid.slice(0, first).flatMap(linesOf);
  const below = grid.slice(last).flatMap(linesOf);
  grid = grid.slice(first, last);
  const headRows = Math.min(
    headCount(grid, heads === undefined ? undefined : heads - first),
    grid.length - 1,
  );
  const merged: string[] = [];
  const body = grid.slice(headRows).map((row, i) => row.map((place) => bodyText(place, i === 0, merged)));
  return {
    above,
    rows: headRows > 0 ? [headOf(grid.slice(0, headRows), width), ...body] : body,
    hasHead: headRows > 0,
    below,
    merged,
    uneven,
  };
}

const noTable = (above: string[]): FlatTable => ({
  above,
  rows: [],
  hasHead: false,
  below: [],
  merged: [],
  uneven: [],
});

/** Whether one cell fills a row. */
const isTitle = (row: readonly Place[]): boolean => row.every(({cell}) => cell === row[0]!.cell);

/** The grid without its hidden columns: what spans one begins in the next. */
function shownOf(grid: Place[][], hidden: ReadonlySet<number> | undefined): Place[][] {
  if (!hidden?.size) return grid;
  return grid.map((row) =>
    row
      .filter((_, column) => !hidden.has(column))
      .map((place, i, shown) => ({...place, firstColumn: shown[i - 1]?.cell !== place.cell})),
  );
}

/** The words that stand in hidden columns alone. */
export function hiddenWords({rows, hidden}: Table): string {
  if (!hidden?.size) return '';
  const grid = placesOf(rows);
  const shown = new Set(shownOf(grid, hidden).flatMap((row) => row.map(({cell}) => cell)));
  const all = new Set(grid.flatMap((row) => row.map(({cell}) => cell)));
  return oneLine(
    [...all]
      .filter((cell) => !shown.has(cell))
      .map(({text}) => text)
      .join(' '),
  );
}

const blank = (): Place => ({cell: {text: '', columns: 1, rows: 1}, firstRow: true, firstColumn: true});

const linesOf = ([place]: readonly Place[]): string[] => place!.cell.text.split('\n');

/** 注：本表数据为初步统计数。 */
const isRemark = ([place]: readonly Place[]): boolean =>
  /^(?:注|说明|备注|来源|资料来源)\s*[\d①-⑨]?\s*[:：]/.test(place!.cell.text);

/** Cells at their places: what spans rows is carried down, column by column. */
function placesOf(rows: readonly (readonly Cell[])[]): Place[][] {
  const grid: Place[][] = [];
  let carried: (Place & {left: number})[] = [];
  for (const row of rows) {
    const places: Place[] = [];
    const next: typeof carried = [];
    const takeCarried = (): void => {
      for (let own = carried[places.length]; own && own.left > 0; own = carried[places.length]) {
        next[places.length] = {...own, left: own.left - 1};
        places.push({...own, firstRow: false});
      }
    };
    for (const cell of row) {
      takeCarried();
      const columns = Math.min(cell.columns, mostColumns - places.length);
      for (let i = 0; i < columns; i++) {
        const place = {cell, firstRow: true, firstColumn: i === 0};
        if (cell.rows > 1) next[places.length] = {...place, left: cell.rows - 1};
        places.push(place);
      }
    }
    takeCarried();
    carried = next;
    grid.push(places);
  }
  return grid;
}

/** A number, with its sign, unit and bound, and no name: 86.5, 12万元, -3%. */
const isFigure = (text: string): boolean =>
  /^[约近超+\-−±≥≤><]?\s*\d[\d,，.\s]*[余多]?[^\d\s]{0,6}$/.test(text.trim()) &&
  !/^(?:19|20)\d\d年?$/.test(text.trim());

function headCount(grid: readonly Place[][], said: number | undefined): number {
  if (said !== undefined && said > 0) return said;
  const [first] = grid;
  let count = Math.max(1, ...first!.map(({cell}) => cell.rows));
  // Merged side by side, with the columns named below.
  if (count === 1 && first!.some(({cell}) => cell.columns > 1)) count = 2;
  const isNamed = (row: readonly Place[]): boolean => !row.some(({cell}) => isFigure(cell.text));
  if (!isNamed(first!)) return 0;
  while (count > 1 && !grid.slice(0, count).every(isNamed)) count--;
  // A name merged over the whole first column is none of heads.
  return count >= grid.length ? 1 : count;
}

function headOf(rows: readonly Place[][], width: number): string[] {
  return Array.from({length: width}, (_, column) => {
    const cells = new Set(rows.map((row) => row[column]!.cell));
    const names = [...cells].map(({text}) => oneLine(text)).filter(Boolean);
    return oneLine(names.filter((name, i) => name !== names[i - 1]).join('\n'));
  });
}

/** Names hold for all rows they are merged over, figures for all of them together. Side by side each stands once. */
function bodyText({cell, firstRow, firstColumn}: Place, isTop: boolean, merged: string[]): string {
  const text = cell.text.replace(/\s*\n\s*/g, ' ').trim();
  if (!firstColumn) return '';
  if (firstRow || isTop) {
    if (cell.rows > 1 && isFigure(text)) merged.push(text);
    return text;
  }
  return isFigure(text) ? '' : text;
}
