import type {ChartPart} from '../shared/chart.js';
import {figureText, seriesOf} from '../shared/table/series.js';
import type {TableData} from '../shared/table/table.js';

/** The points of a trend: every figure of each time. */
export function partsOf(table: TableData): ChartPart[] {
  const series = seriesOf(table);
  return table.rows.map((line, i, rows) => {
    const known = series.flatMap(({name, cells}) => (cells[i] ? [{name, value: figureText(cells[i])}] : []));
    const words = known.map(({name, value}) => name + value).join('，');
    return {
      text: `${line.heading}：${words}${line.cells.length ? '' : '—'}`,
      at: (i + 0.5) / rows.length,
      label: line.heading,
      value: known.map(({value}) => value).join('，'),
      line,
    };
  });
}
