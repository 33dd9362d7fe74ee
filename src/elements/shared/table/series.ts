import {partedUnit} from '../quantity.js';
import type {Cell} from './cell.js';
import type {TableData} from './table.js';

/** A column of a table, of one unit: what may share a scale. */
export interface Series {
  /** The heading without its unit. */
  name: string;
  heading: string;
  /** What the numbers count, without scale words; '' where no unit is written. */
  measure: string;
  /** One for each row of the table; undefined where the row's figure is of another unit. */
  cells: (Cell | undefined)[];
}

/** The columns of a table. One that mixes units becomes as many series as it has units. */
export function seriesOf({columns}: TableData): Series[] {
  return columns.flatMap(({name, heading, cells}) => {
    const measures = new Set(cells.filter((cell) => cell.value !== undefined).map((cell) => cell.measure));
    return [...measures].map((measure, i) => ({
      name,
      heading,
      measure,
      cells: cells.map((cell) => {
        const here = cell.value === undefined ? i === 0 : cell.measure === measure;
        return here ? cell : undefined;
      }),
    }));
  });
}

/** A cell's figure with its unit, as it is read out; a missing one as —. */
export function figureText({text, unit, value}: Cell): string {
  if (value === undefined || !unit) return text || '—';
  // What bounds a figure stands behind its unit: 9800公里以上.
  const {unit: front, bound} = partedUnit(text);
  return front + unit + bound;
}
