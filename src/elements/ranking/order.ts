import type {Series} from '../shared/table/series.js';
import type {Cell} from '../shared/table/cell.js';
import {isTotal, type TableLine} from '../shared/table/table.js';

/** One row of a ranking. */
export interface RankedRow {
  line: TableLine;
  cell: Cell;
  /** A sum of the others: shown last, without a bar. */
  total: boolean;
}

/**
 * The rows of one series, the largest first. An order that the table has already, up or down or by the places it
 * gives, is the author's and stays. Rows without a figure follow, then totals.
 */
export function rankRows(rows: readonly TableLine[], {cells}: Series): RankedRow[] {
  const all = rows.flatMap((line, i) => {
    const cell = cells[i];
    const total = isTotal(line.name);
    return cell && !(total && cell.value === undefined) ? [{line, cell, total}] : [];
  });
  const ranked = all.filter(({cell, total}) => !total && cell.value !== undefined);
  const values = ranked.map(({cell}) => cell.value!);
  const falls = values.every((value, i) => i === 0 || value <= values[i - 1]!);
  const rises = values.every((value, i) => i === 0 || value >= values[i - 1]!);
  const keeps = falls || rises || all.every(({line}) => line.rank !== undefined);
  if (!keeps) ranked.sort((a, b) => b.cell.value! - a.cell.value!);
  const missing = all.filter(({cell, total}) => !total && cell.value === undefined);
  return [...ranked, ...missing, ...all.filter(({total}) => total)];
}
