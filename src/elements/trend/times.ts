import {fold} from '../../text/fold.js';
import type {TableData} from '../shared/table/table.js';

const QUARTERS = '一二三四';

/** What a label says of its time: of which kind it is, and when that is, in years. */
function timeOf(label: string): {kind: string; time: number} | undefined {
  const match =
    /^(?:((?:19|20)\d\d)年?)?(?:第?([一二三四1-4])季度|([上下])半年|(\d{1,2})月份?)?(?![\d.,~-]|至|到)/.exec(
      fold(label).trim(),
    );
  const [whole = '', year, quarter, half, month] = match ?? [];
  if (!whole) return undefined;
  const within = quarter
    ? (Number(quarter) || QUARTERS.indexOf(quarter) + 1) / 4
    : half
      ? (half === '上' ? 1 : 2) / 2
      : month
        ? Number(month) / 12
        : 0;
  const kind = [year && '年', quarter && '季', half && '半年', month && '月'].filter(Boolean).join('');
  return {kind, time: Number(year ?? 0) + within};
}

/**
 * When the labels of an axis are, in years, if all say so in one way and in order, first to last or last to first: years, or
 * months, quarters or halves with their year or without.
 */
export function timesOf(labels: readonly string[]): number[] | undefined {
  const all = labels.map(timeOf);
  const times = all.map((one) => one?.time ?? NaN);
  const steps = times.slice(1).map((time, i) => time - times[i]!);
  const isOrdered = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  return isOrdered && new Set(all.map((one) => one?.kind)).size === 1 ? times : undefined;
}

/** A table whose rows run from the latest time to the earliest, the other way round. */
export function inTimeOrder(table: TableData): TableData {
  const times = timesOf(table.rows.map(({heading}) => heading));
  if (!times || times.length < 2 || times[1]! > times[0]!) return table;
  const columns = table.columns.map((column) => ({...column, cells: [...column.cells].reverse()}));
  return {...table, rows: [...table.rows].reverse(), columns};
}
