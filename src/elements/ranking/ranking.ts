import {html, nothing, type TemplateResult} from 'lit';
import {renderPhrase} from '../shared/content.js';
import {styleMap} from '../shared/style-map.js';
import {zeroBars, type ZeroBars} from '../../geometry/zero-bars.js';
import {chartStyles} from '../shared/chart.styles.js';
import {WrChart, type ChartPart} from '../shared/chart.js';
import {WrElement} from '../shared/element.js';
import {figureEm, renderFigure} from '../shared/figure.js';
import {boundClass, boundStyles} from '../shared/bounds.styles.js';
import {figureStyles} from '../shared/figure.styles.js';
import {emWidth} from '../shared/widths.js';
import {placeMeasure} from '../shared/table/cell.js';
import {figureText, seriesOf, type Series} from '../shared/table/series.js';
import {rankRows, type RankedRow} from './order.js';
import {styles} from './ranking.styles.js';
import * as words from '../shared/words.js';
import {factor} from '../shared/css-share.js';

/** The words of a figure as a share of its digits. */
const wordsShare = 0.45;
/** Labels up to this long, in em, stand beside their bars on a phone too. */
const shortLabel = 5.6;
const longestLabel = 9.5;
/** More rows than this are set closer. */
const fewRows = 7;

interface Panel {
  series: Series;
  rows: RankedRow[];
}

/**
 * @summary Ranked bars from zero, each with its figure: the largest first.
 * @zh 表格的排名条形图，每条带着自己的数字
 * @status experimental
 * @since 0.1.0
 *
 * A row whose label is emphasised (`<b>`) is the one that the ranking is about. Each column of figures is ranked for
 * itself; columns of one unit share their scale, unlike units never do. Places (第3位)
 * have no bars. The table's own order stays where it is one.
 *
 * @slot - A plain `table`: labels in the first column, figures in the others. Words beside it become notes.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @fires {CustomEvent<WrSelectDetail>} wr-select - The reader picked a part, or let go of it (`detail.index` -1).
 *
 * @csspart heading - The heading.
 * @csspart chart - The whole drawing.
 * @csspart name - What a column of figures counts.
 * @csspart row - A row.
 * @csspart label - The words of a row.
 * @csspart bar - The bar of a row; its width is the figure.
 * @csspart figure - Number and unit of a row.
 * @csspart note - A line below.
 */
export class WrRanking extends WrChart {
  static override styles = [WrElement.styles, figureStyles, chartStyles, boundStyles, styles];

  protected override readonly reading = 'items';

  private get panels(): Panel[] {
    return seriesOf(this.table).map((series) => ({series, rows: rankRows(this.table.rows, series)}));
  }

  protected override parts(): ChartPart[] {
    return this.panels.flatMap(({series, rows}) =>
      rows.map(({line, cell}) => {
        const name = this.table.columns.length > 1 ? `，${series.name}` : '';
        const value = figureText(cell);
        return {text: `${line.heading}${name}，${value}`, label: line.heading, value, line};
      }),
    );
  }

  protected override renderFigure(): TemplateResult {
    const panels = this.panels;
    const scales = scalesOf(panels);
    let index = 0;
    return html`<div
        class="picture"
        role="img"
        tabindex="0"
        aria-label=${this.pictureName(
          panels.map(({series}) => series.name),
          words.ranking,
        )}
      >
        ${panels.map((panel) => {
          const first = index;
          index += panel.rows.length;
          return this.renderPanel(panel, scales, first);
        })}
      </div>
      <div class="said unseen" role="status"></div>`;
  }

  private renderPanel(
    {series, rows}: Panel,
    scales: Map<RankedRow, ZeroBars>,
    first: number,
  ): TemplateResult {
    const {name} = series;
    const labels = rows.map(({line}) => emWidth(line.heading) + (line.rank ? emWidth(line.rank) + 0.6 : 0));
    const label = Math.max(1, ...labels);
    const number = Math.max(2, ...rows.map(({cell}) => figureEm(figureText(cell), '', wordsShare)));
    const style = styleMap({
      '--label-em': Math.min(label, longestLabel).toFixed(2),
      '--number-em': number.toFixed(2),
      '--zero': factor(scales.get(rows[0]!)?.zero ?? 0),
    });
    const classes = `rows ${label > shortLabel ? 'long' : ''} ${rows.length > fewRows ? 'many' : ''}`;
    const named = name && !this.titleText.includes(name);
    const hasSubject = rows.some(({line}) => line.strong);
    return html`${named ? html`<p class="name" part="name">${name}</p>` : nothing}
      <div class=${classes} style=${style}>
        ${rows.map((row, i) => renderRow(row, scales.get(row)!, first + i, hasSubject))}
        ${series.measure === placeMeasure ? nothing : html`<div class="zero"></div>`}
      </div>`;
  }
}

/** The bar of each row. All rows of one unit share a scale. */
function scalesOf(panels: readonly Panel[]): Map<RankedRow, ZeroBars> {
  const scales = new Map<RankedRow, ZeroBars>();
  for (const measure of new Set(panels.map(({series}) => series.measure))) {
    const rows = panels.filter(({series}) => series.measure === measure).flatMap((panel) => panel.rows);
    const hasBars = measure !== placeMeasure;
    const {zero, bars} = zeroBars(rows.map(({cell, total}) => (hasBars && !total ? cell.value : undefined)));
    rows.forEach((row, i) => scales.set(row, {zero, bars: [bars[i]]}));
  }
  return scales;
}

function renderRow(
  {line, cell, total}: RankedRow,
  {zero, bars: [bar]}: ZeroBars,
  index: number,
  hasSubject: boolean,
): TemplateResult {
  const {start = zero, length = 0} = bar ?? {};
  const place = styleMap({
    '--start': factor(start),
    '--length': factor(length),
    '--end': factor(Math.max(start + length, zero)),
  });
  const classes = `row ${total ? 'total' : hasSubject && !line.strong ? 'rest' : ''}`;
  const ends = `${boundClass(cell.bound)} ${start < zero ? 'leftward' : ''}`;
  return html`<div class=${classes} part="row" data-index=${index} style=${place}>
    <div class="label" part="label">
      ${line.rank ? html`<span class="rank">${line.rank}</span>` : nothing}<span
        >${renderPhrase(line.heading)}</span
      >
    </div>
    ${length > 0 ? html`<div class="bar ${ends}" part="bar"></div>` : nothing}
    <div class="number">
      ${
        cell.value === undefined
          ? html`<span class="missing">${figureText(cell)}</span>`
          : renderFigure(cell.text, cell.unit, wordsShare)
      }
    </div>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-ranking': WrRanking;
  }
}
