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
const [leastYears, leastRanked, mostRanked, mostParts, mostCompared] = [3, 4, 20, 8, 8];
/** 2025年, 2025年上半年, 2025年1—6月: a period of a year. */
const period = /^((?:19|20)\d\d)年?((?:上半年|下半年|[一二三四1-4]季度|\d{1,2}(?:[-—–~至]\d{1,2})?月)?)$/;

/** An element and how it is to read the table. */
export interface TableChart {
  tag: 'wr-trend' | 'wr-share' | 'wr-ranking' | 'wr-before-after';
  attributes?: {from: string; to: string};
}

/**
 * The element that draws a table: figures over the years or of two periods, parts of a whole, or figures of one kind from
 * the largest down.
 */
export function chartOfTable({head, rows}: Table): TableChart | undefined {
  const [first = [], ...body] = rows.map((row) => row.map(({text}) => text.trim()));
  const columns = first.length;
  if (!head || columns < 2 || body.some((row) => row.length !== columns)) return undefined;
  const firsts = body.map(([cell = '']) => cell);
  const figures = body.flatMap((row) => row.slice(1));
  const compared = twoPeriods(first, body);
  if (compared) return compared;
  if (!figures.every((cell) => blank.test(cell) || parseQuantity(cell))) return undefined;
  if (areYears(firsts) && columns <= mostSeries + 1) return {tag: 'wr-trend'};
  if (areYears(first.slice(1)) && body.length <= mostSeries) return {tag: 'wr-trend'};
  if (columns !== 2 || firsts.some((cell) => year.test(cell))) return undefined;
  if (areShares(firsts, figures, first[1]!)) return {tag: 'wr-share'};
  return areAlike(firsts, first[0]!) && fall(figures) ? {tag: 'wr-ranking'} : undefined;
}

/** 指标, 单位 and two periods of one kind, whichever comes first, each row with two figures of one unit. */
function twoPeriods(first: readonly string[], body: readonly string[][]): TableChart | undefined {
  const hasUnits = /^(?:计量)?单位$/.test(first[1] ?? '');
  const [a, b, ...more] = first.slice(hasUnits ? 2 : 1);
  const [one, other] = [period.exec(a ?? ''), period.exec(b ?? '')];
  if (!one || !other || more.length > 0 || one[2] !== other[2] || one[1] === other[1]) return undefined;
  const areAll = body.every((row) => {
    const [from, to] = row.slice(-2).map((cell) => parseQuantity(cell));
    return row[0] && from?.bound === 'exact' && to?.bound === 'exact' && from.unit === to.unit;
  });
  if (!areAll || body.length < 2 || body.length > mostCompared) return undefined;
  const isDescending = one[1]! > other[1]!;
  return {tag: 'wr-before-after', ...(isDescending && {attributes: {from: b!, to: a!}})};
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
