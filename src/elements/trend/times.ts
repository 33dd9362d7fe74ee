import {fold} from '../../text/fold.js';
import type {TableData} from '../shared/table/table.js';

/** A year, and no span of years nor part of one. */
const YEAR = /^((?:19|20)\d\d)(?:年(?!.*[季月半])|\D|$)(?![\d~至到-])/;

/** The years that the labels of an axis are, if all are and each is later than the one before. */
export function timesOf(rows: TableData['rows']): number[] | undefined {
  const years = rows.map(({heading}) => Number(YEAR.exec(fold(heading))?.[1]));
  return years.every((year, i) => year > (years[i - 1] ?? 0)) ? years : undefined;
}

/** A table whose rows run from the latest year to the earliest, the other way round. */
export function inTimeOrder(table: TableData): TableData {
  const rows = [...table.rows].reverse();
  if (rows.length < 2 || !timesOf(rows)) return table;
  return {...table, rows, columns: table.columns.map((one) => ({...one, cells: [...one.cells].reverse()}))};
}
