import {shareParts, type Shares} from '../../geometry/shares.js';
import {lastDigit} from '../../text/last-digit.js';
import {ownText} from '../shared/children.js';
import {figureOf, placeMeasure, readCell, type Cell} from '../shared/table/cell.js';
import {seriesOf} from '../shared/table/series.js';
import {isTotal, noTable, type TableData, type TableLine} from '../shared/table/table.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';

/** One part of a composition, as it is written. */
export interface Part {
  label: string;
  cell: Cell;
  strong: boolean;
  subject?: string;
}

/** One composition: a column of the table. */
export interface Composition extends Shares {
  name: string;
  rows: Part[];
  /** The stated whole, where the table or the attribute gives one. */
  total?: Cell;
  /** What does not add up, for the reader. */
  remarks: Words[];
  /** The same for the author. */
  problem?: Words;
}

/** The compositions of a table; `total` is the whole as an author writes it: `100%`, or ''. */
export function compositionsOf(table: TableData, total: string): Composition[] {
  return seriesOf(table).map(({name, cells, measure}, i) => {
    const lines = table.rows.flatMap((line, y) => (cells[y] ? [{line, cell: cells[y]}] : []));
    const summed = lines.find(({line}) => isTotal(line.name))?.cell;
    const rows = lines
      .filter(({line}) => !isTotal(line.name))
      .map(({line: {heading: label, strong, subject}, cell}) => ({label, cell, strong, subject}));
    const stated = total.trim() && i === 0 ? readTotal(total, rows) : summed;
    return {name, rows, ...compose(rows, stated, measure)};
  });
}

function readTotal(total: string, rows: readonly Part[]): Cell {
  return readCell(total.trim(), rows.find(({cell}) => cell.unit)?.cell.unit ?? '');
}

function compose(
  rows: readonly Part[],
  total: Cell | undefined,
  measure: string,
): Omit<Composition, 'name' | 'rows'> {
  const values = rows.map(({cell: {value}}) => (value !== undefined && value >= 0 ? value : undefined));
  // Places in an order of merit are no parts of a whole, and no negative ones either.
  const negative = rows.find(({cell: {value = 0}}) => value < 0 && measure !== placeMeasure);
  const usable = total?.value !== undefined && total.value > 0 && total.measure === measure;
  const whole = usable ? total.value : measure === '%' ? 100 : undefined;
  const tolerance = [...rows.map(({cell}) => cell), ...(usable ? [total] : [])].reduce(
    (sum, {text, value = 0}) => sum + lastDigit(figureOf(text)?.quantity.digits ?? '', value) / 2,
    0,
  );
  const shares = shareParts(values, whole, tolerance);
  const stated = usable ? total.text + total.unit : '100%';
  const over = shares.fill === 'over';
  return {
    ...shares,
    ...(usable ? {total} : {}),
    remarks: [
      ...(over ? [words.overWhole(stated)] : []),
      ...(negative ? [words.belowZero(negative.label)] : []),
    ],
    problem: over
      ? words.overWhole(stated)
      : negative
        ? words.belowZero(negative.label)
        : total && !usable
          ? words.noWhole(total.text)
          : undefined,
  };
}

/** Tiles as a table of one column. */
export function tableOfTiles(tiles: readonly Element[]): TableData {
  const rows: TableLine[] = tiles.map((tile) => {
    const heading = ownText(tile);
    const cell = readCell(tile.getAttribute('value')?.trim() ?? '', tile.getAttribute('unit')?.trim() ?? '');
    const subject = tile.getAttribute('subject') ?? undefined;
    return {
      heading,
      name: heading,
      cells: [cell],
      strong: tile.querySelector('b,strong,em') !== null,
      subject,
    };
  });
  const cells = rows.map((row) => row.cells[0]!);
  if (!cells.some(({value}) => value !== undefined)) return noTable;
  return {...noTable, rows, columns: [{heading: '', name: '', cells, strong: false}]};
}
