import {fold} from '../../text/fold.js';
import type {TableData} from '../shared/table/table.js';

/** A time with its year: 2025, 2025年3月, 2025年1—3月, 2025年第三季度, 2025年下半年. */
const TIME = /^((?:19|20)\d\d)(?!\d)(?:年(?:(\d+)(?:-\d+)?月|第?([二三四])季|(下)半)?)?/;

/** When each time of an axis begins, in years, if each begins later than the one before. */
export function timesOf(rows: TableData['rows']): number[] | undefined {
  const times = rows.map(({heading}) => {
    const [, year, month, quarter, half] = TIME.exec(fold(heading)) ?? [];
    return (
      Number(year) +
      (month ? (Number(month) - 1) / 12 : quarter ? '一二三四'.indexOf(quarter) / 4 : half ? 0.5 : 0)
    );
  });
  return times.every((time, i) => time > (times[i - 1] ?? 0)) ? times : undefined;
}

/** A table whose rows run from the latest time to the earliest, the other way round. */
export function inTimeOrder(table: TableData): TableData {
  const rows = [...table.rows].reverse();
  if (rows.length < 2 || !timesOf(rows)) return table;
  return {...table, rows, columns: table.columns.map((one) => ({...one, cells: [...one.cells].reverse()}))};
}
