import {parseQuantity} from '../text/index.js';
import type {Table} from './model.js';

const year = /^(?:19|20)\d\d年?$/;
const blank = /^[—–-]*$/;

/** More series than this are easier to tell apart in a table. */
const mostSeries = 4;
const [leastYears, leastRanked, mostRanked] = [3, 4, 20];

/** The element that draws a table: figures over the years, or figures of one kind from the largest down. */
export function chartOfTable({head, rows}: Table): 'wr-trend' | 'wr-ranking' | undefined {
  const [first = [], ...body] = rows.map((row) => row.map(({text}) => text.trim()));
  const columns = first.length;
  if (!head || columns < 2 || body.some((row) => row.length !== columns)) return undefined;
  const firsts = body.map(([cell = '']) => cell);
  const figures = body.flatMap((row) => row.slice(1));
  if (!figures.every((cell) => blank.test(cell) || parseQuantity(cell))) return undefined;
  if (areYears(firsts) && columns <= mostSeries + 1) return 'wr-trend';
  if (areYears(first.slice(1)) && body.length <= mostSeries) return 'wr-trend';
  return columns === 2 && !firsts.some((cell) => year.test(cell)) && fall(figures) ? 'wr-ranking' : undefined;
}

function areYears(cells: readonly string[]): boolean {
  const years = cells.map((cell) => Number.parseInt(cell, 10));
  const ascending = years.every((value, i) => i === 0 || value > years[i - 1]!);
  return cells.length >= leastYears && cells.every((cell) => year.test(cell)) && ascending;
}

/** Whether figures of one unit come in order, the largest first. */
function fall(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => parseQuantity(cell));
  return (
    cells.length >= leastRanked &&
    cells.length <= mostRanked &&
    numbers.every((number, i) => {
      const above = numbers[i - 1] ?? number;
      return number?.bound === 'exact' && number.unit === above?.unit && number.value <= above.value;
    })
  );
}
