// Tables of a report's text that nobody wrote, in the ways in which people paste them: same seed, same table.
import fc from 'fast-check';

/** How cells are parted, what stands above, where the unit is. */
export const gaps = ['\t', '  ', '\u3000', ' \t ', '|', '\n'] as const;
export type Gap = (typeof gaps)[number];

export interface InventedTable {
  text: string;
  /** Its figures, row by row. */
  figures: string[][];
}

const rowNames = '东山县 西山县 南湖区 北岭区 城关镇 江口镇 新河镇 白石镇 云台街道 清溪乡 合计'.split(' ');
const itemNames =
  '地区生产总值 第一产业 第二产业 固定资产投资 一般公共预算收入 社会消费品零售总额 进出口总额 用电量 存款余额 城镇居民收入'.split(
    ' ',
  );
const units = ['万元', '亿元', '万吨', '万人', '户'];

const numberOf = fc.oneof(
  fc.integer({min: 1, max: 99}).map(String),
  fc.integer({min: 100, max: 99_999}).map(String),
  fc.integer({min: 11, max: 99_999}).map((n) => (n / 10).toFixed(1)),
  fc.integer({min: 101, max: 999_999}).map((n) => (n / 100).toFixed(2)),
);

const headsOf = (columns: number, kind: number): string[] =>
  [
    ['2021年', '2022年', '2023年', '2024年', '2025年'],
    ['2021', '2022', '2023', '2024', '2025'],
    ['计划（亿元）', '完成（亿元）', '占比（%）', '增速（%）', '户数（户）'],
    ['总量', '增速', '预算数', '执行数', '完成率'],
    ['本月', '累计', '上年同期', '增减额', '人均'],
  ][kind]!.slice(0, columns);

export const inventedTable: fc.Arbitrary<InventedTable> = fc
  .record({
    gap: fc.constantFrom(...gaps),
    columns: fc.integer({min: 1, max: 5}),
    rows: fc.integer({min: 3, max: 9}),
    heads: fc.integer({min: 0, max: 4}),
    names: fc.constantFrom(rowNames, itemNames),
    unit: fc.constantFrom(...units),
    unitAt: fc.constantFrom('caption', 'line', 'row', 'cell', 'none'),
    numbers: fc.array(numberOf, {minLength: 45, maxLength: 45}),
  })
  .map(({gap, columns, rows, heads, names, unit, unitAt, numbers}) => {
    const figures = Array.from({length: rows}, (_, y) => numbers.slice(y * columns, (y + 1) * columns));
    // A cell on a line of its own is a number alone.
    const inCell = unitAt === 'cell' && gap !== '\n' ? unit : '';
    const inRow = unitAt === 'row' && heads !== 2 ? `（${unit}）` : '';
    const lines = [
      ['项目', ...headsOf(columns, heads)],
      ...figures.map((row, y) => [names[y]! + inRow, ...row.map((figure) => figure + inCell)]),
    ].map((cells) => (gap === '|' ? `| ${cells.join(' | ')} |` : cells.join(gap)));
    if (gap === '|') lines.splice(1, 0, `|${'---|'.repeat(columns + 1)}`);
    const above = unitAt === 'caption' ? [`表1 主要指标（单位：${unit}）`] : ['表1 主要指标'];
    if (unitAt === 'line') above.push(`单位：${unit}`);
    return {text: [...above, ...lines].join('\n'), figures};
  });
