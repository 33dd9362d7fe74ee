import {attributeFigures} from './page-text.js';
import {mutant, type Maker} from './mutant.js';

interface Row {
  label: string;
  value: string;
  unit: string;
}

/**
 * The page with each grid of tiles as a plain table. Where all units are the same, the head of the column has it, and every
 * other such table lies on its side.
 */
export function asTables(html: string): string {
  let count = 0;
  return html.replace(/<wr-metric-grid\b[^>]*>[\s\S]*?<\/wr-metric-grid>/g, (grid) => {
    const rows = attributeFigures(grid)
      .filter(({tag}) => tag === 'wr-metric-tile')
      .map((tile): Row => {
        const content = grid.slice(tile.end, tile.contentEnd);
        const label = content.replace(/<(p|wr-tally)\b[\s\S]*$/, '').trim();
        return {label, value: tile.value, unit: tile.unit};
      });
    const unit = rows[0]?.unit ?? '';
    const isShared = unit.length > 0 && rows.every((row) => row.unit === unit && /^[\d.]+$/.test(row.value));
    if (!isShared) return upright(rows, '数值', (row) => row.value + row.unit);
    return count++ % 2 ? lying(rows, unit) : upright(rows, `数值（${unit}）`, ({value}) => value);
  });
}

function upright(rows: readonly Row[], head: string, cell: (row: Row) => string): string {
  const body = rows.map((row) => `<tr><th>${row.label}</th><td>${cell(row)}</td></tr>`).join('\n');
  return `<table><thead><tr><th>指标</th><th>${head}</th></tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function lying(rows: readonly Row[], unit: string): string {
  const heads = rows.map(({label}) => `<th>${label}</th>`).join('');
  const cells = rows.map(({value}) => `<td>${value}</td>`).join('');
  return `<table><tr><th>单位：${unit}</th>${heads}</tr>\n<tr><th>数值</th>${cells}</tr></table>`;
}

/** Figures of neighbouring cells change places, and the unit of a column becomes another. */
export function tableMakers(html: string): Maker[] {
  const makers: Maker[] = [];
  for (const table of html.matchAll(/<table>[\s\S]*?<\/table>/g)) {
    const cells = [...table[0].matchAll(/<td>(\D{0,3}\d[^<，。]{0,15})<\/td>/g)].map((cell) => ({
      at: table.index + cell.index + '<td>'.length,
      text: cell[1]!,
    }));
    cells.slice(1).forEach((other, i) => {
      const one = cells[i]!;
      if (one.text === other.text) return;
      const between = html.slice(one.at + one.text.length, other.at);
      makers.push(() =>
        [one, other].map((place) => {
          const change = mutant(
            html,
            'label',
            one.at,
            one.text + between + other.text,
            other.text + between + one.text,
            {from: 0, to: 0},
          );
          const at = place === one ? one.at : one.at + other.text.length + between.length;
          const shown = place === one ? other.text : one.text;
          return {...change, from: at - '<td>'.length, to: at + 1, shows: /\d[\d.]*/.exec(shown)?.[0] ?? ''};
        }),
      );
    });
    const unit = /<th>(?:数值（|单位：)([^<）]+)/.exec(table[0]);
    if (unit) {
      const at = table.index + unit.index + unit[0].length - unit[1]!.length;
      const range = {from: table.index, to: table.index + table[0].length};
      makers.push(() => [
        {...mutant(html, 'unit', at, unit[1]!, unit[1]!.endsWith('元') ? '人' : '万元', range), shows: ''},
      ]);
    }
  }
  return makers;
}
