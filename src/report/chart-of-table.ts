import {parseQuantity} from '../text/index.js';
import type {Table} from './model.js';
import {isWhole} from './shapes.js';

const year = /^(?:19|20)\d\d年?$/;
const blank = /^[—–-]*$/;
/** A row that sums the others up. */
const total = /^(?:合\s*计|总\s*计|小\s*计|全[国省市州盟县区旗]|平均)/;
/** What the first column is headed where its rows are of one kind, and can be put in order. */
const kinds =
  /^(?:国家|地区|区域|省份?|市州?|州市|地市|县市区|区县|县区|县|区|乡镇|镇街|街道|村|社区|园区|单位|部门|企业|学校|医院|行业|产业|专业|类别|种类|品种|领域|来源)/;

/** More series than this are easier to tell apart in a table. */
const mostSeries = 4;
const [leastYears, leastRanked, mostRanked, mostParts] = [3, 4, 20, 8];

/** The element that draws a table: figures over the years, parts of a whole, or figures of one kind from the largest down. */
export function chartOfTable({head, rows}: Table): 'wr-trend' | 'wr-share' | 'wr-ranking' | undefined {
  const [first = [], ...body] = rows.map((row) => row.map(({text}) => text.trim()));
  const columns = first.length;
  if (!head || columns < 2 || body.some((row) => row.length !== columns)) return undefined;
  const firsts = body.map(([cell = '']) => cell);
  const figures = body.flatMap((row) => row.slice(1));
  if (!figures.every((cell) => blank.test(cell) || parseQuantity(cell))) return undefined;
  if (areYears(firsts) && columns <= mostSeries + 1) return 'wr-trend';
  if (areYears(first.slice(1)) && body.length <= mostSeries) return 'wr-trend';
  if (columns !== 2 || firsts.some((cell) => year.test(cell))) return undefined;
  if (areShares(firsts, figures, first[1]!)) return 'wr-share';
  return areAlike(firsts, first[0]!) && fall(figures) ? 'wr-ranking' : undefined;
}

function areYears(cells: readonly string[]): boolean {
  const years = cells.map((cell) => Number.parseInt(cell, 10));
  const ascending = years.every((value, i) => i === 0 || value > years[i - 1]!);
  return cells.length >= leastYears && cells.every((cell) => year.test(cell)) && ascending;
}

/** Whether figures are per cent and make a whole; a row that says 合计 100 is none of them. */
function areShares(names: readonly string[], cells: readonly string[], head: string): boolean {
  const parts = cells.filter((_, i) => !total.test(names[i]!)).map((cell) => parseQuantity(cell));
  const inHead = /[%％]/.test(head) || /^(?:占比|比重|构成|结构)$/.test(head);
  const sum = parts.reduce((all, part) => all + (part?.value ?? NaN), 0);
  return (
    parts.length >= 2 &&
    parts.length <= mostParts &&
    parts.every((part) => part?.bound === 'exact' && (part.unit === '%' || (inHead && part.unit === ''))) &&
    isWhole(sum, parts.length)
  );
}

/** Whether rows name things of one kind: 甲县, 乙县. Measures that happen to fall are no ranking. */
function areAlike(names: readonly string[], head: string): boolean {
  if (names.some((name) => total.test(name))) return false;
  return kinds.test(head) || names.every((name) => name.length > 1 && name.at(-1) === names[0]!.at(-1));
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
