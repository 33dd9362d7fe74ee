import {html, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {renderPhrase} from '../shared/content.js';
import {property} from 'lit/decorators.js';
import {styleMap} from '../shared/style-map.js';
import type {Point} from '../../geometry/label.js';
import {
  figureWidth as widthInU,
  trendLayout,
  wordsShare,
  type TrendInput,
  type TrendLayout,
  type TrendLine,
} from '../../geometry/trend.js';
import {chartStyles} from '../shared/chart.styles.js';
import {WrChart, type ChartContent, type ChartPart} from '../shared/chart.js';
import {percent} from '../shared/css-share.js';
import {WrElement} from '../shared/element.js';
import {figureWidth, renderFigure} from '../shared/figure.js';
import {figureStyles} from '../shared/figure.styles.js';
import {labelText} from '../shared/label-text.js';
import {emWidth} from '../shared/widths.js';
import {seriesOf, type Series} from '../shared/table/series.js';
import {optional} from '../shared/optional.js';
import {subjectColor} from '../shared/subject.js';
import {ViewsController, viewClasses, viewStyles, type View} from '../shared/views.js';
import {ruler} from '../shared/width.js';
import {panelsOf, type Panel} from './panels.js';
import {partsOf} from './parts.js';
import {inTimeOrder, timesOf} from './times.js';
import {axisSize, endSize, nameSize, styles} from './trend.styles.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';
import {round} from '../../geometry/round.js';
import {subjects, type Subject} from '../../themes/tokens.js';

/** Lines of words at a line's end. */
const mostEndLines = 4;

const kinds: readonly string[] = ['line', 'column'] satisfies TrendInput['kind'][];

interface DrawnPanel extends Panel {
  views: View<TrendLayout | undefined>[];
}

/**
 * @summary What became of a number over the years: lines, or columns from zero, read from a plain table.
 * @zh 历年走势：折线或柱，读普通表格
 * @status experimental
 * @since 0.1.0
 *
 * Years that lie unevenly (1953, 1964, 2020) stand as far apart as they are; a table from the latest to the earliest is
 * drawn the other way round. Series of one unit share a scale, and lines their panel; unlike units get panels of their own. A missing figure is a gap.
 * Columns begin at zero; a line far above it is drawn on a broken axis, which is marked and said. The figures shown are
 * the table's own words.
 *
 * @slot - A plain `table`: years down or across. Words beside it become notes.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @fires {CustomEvent<WrSelectDetail>} wr-select - The reader picked a part, or let go of it (`detail.index` -1).
 *
 * @csspart heading - The heading.
 * @csspart chart - The whole drawing.
 * @csspart name - What a panel shows.
 * @csspart line - A line.
 * @csspart column - A column; its height is the figure.
 * @csspart figure - A figure beside its point.
 * @csspart key - A label below the axis.
 * @csspart note - A line below.
 */
export class WrTrend extends WrChart {
  static override styles = [WrElement.styles, figureStyles, chartStyles, viewStyles, styles];

  /** How the figures are drawn. */
  @property({reflect: true, useDefault: true}) kind: 'line' | 'column' = 'line';

  /** The field that it belongs to; its colour. Columns with one show their first and last figures alone. */
  @property({reflect: true, converter: optional}) subject?: Subject = undefined;

  protected override readonly reading = 'periods';

  protected override readonly views = new ViewsController(this, 14);

  private panels: DrawnPanel[] = [];

  protected override get problem(): Words | undefined {
    const {kind} = this;
    if (!kinds.includes(kind)) return words.unknown('kind', kind, kinds);
    return super.problem;
  }

  protected override readChildren(host: HTMLElement): ChartContent {
    const content = super.readChildren(host);
    return {...content, table: inTimeOrder(content.table)};
  }

  protected override parts(): ChartPart[] {
    return partsOf(this.table);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'subject', subjects);
    const isColumn = this.kind === 'column';
    const color = subjectColor(this.subject);
    const keys = this.table.rows.map(({heading}) => heading);
    const times = timesOf(this.table.rows);
    this.panels = panelsOf(seriesOf(this.table), isColumn).map((panel) => ({
      ...panel,
      views: this.views.of((width) =>
        trendLayout({...inputOf(panel, keys, isColumn, width), times, endsOnly: isColumn && !!color}),
      ),
    }));
  }

  protected override renderFigure(): TemplateResult {
    const names = this.panels.map(({name, series}) => name || series.map((one) => one.name).join('、'));
    return html`<div
        class="picture ${subjectColor(this.subject) ? 'of-subject' : ''}"
        style=${styleMap({'--own': subjectColor(this.subject)})}
        role="img"
        tabindex="0"
        aria-label=${this.pictureName(names, words.trend)}
      >
        ${this.panels.map((panel) => this.renderPanel(panel))}
      </div>
      <div class="said" role="status"></div>
      ${ruler}`;
  }

  private renderPanel(panel: DrawnPanel): TemplateResult {
    const {name, domain, views} = panel;
    const named = name && !this.titleText.includes(name) ? name : '';
    const broken = domain.broken
      ? html`<span class="broken" data-from="">${this.say(words.brokenAxis)}</span>`
      : nothing;
    return html`${named || domain.broken ? html`<p class="name" part="name"><span>${named}</span>${broken}</p>` : nothing}
    ${views.map((view) =>
      view.drawing
        ? html`<div class=${viewClasses(view)}>${this.renderDrawing(panel, view.drawing)}</div>`
        : nothing,
    )}`;
  }

  private renderDrawing({series, domain}: Panel, layout: TrendLayout): TemplateResult {
    const {width, height, lines, keys, at, step, base} = layout;
    const whole = height + axisHeight;
    const place = ([x, y]: Point): Record<string, string> => ({
      left: percent(x / width),
      top: percent(y / whole),
    });
    const label = (classes: string, point: Point, size: number, words: unknown): TemplateResult =>
      html`<span
        class="label ${classes}"
        style=${styleMap({...place(point), '--size': `calc(${size}*var(--u))`})}
        >${words}</span
      >`;
    const rows = this.table.rows;
    return html`<div class="drawing">
      <svg viewBox="0 0 ${round(width)} ${whole}" aria-hidden="true">
        ${at.map((x, i) => {
          // Half way to its neighbours.
          const from = (x + (at[i - 1] ?? x - step)) / 2;
          const to = (x + (at[i + 1] ?? x + step)) / 2;
          return svg`<rect class="hit" data-index=${i} x=${round(from)} width=${round(to - from)} height=${whole}></rect>`;
        })}
        <path class="base ${domain.broken ? 'dashed' : ''}" d="M0 ${round(base)}H${round(width)}"></path>
        ${domain.broken ? svg`<path class="break" d="M1 ${height - 9}L11 ${height - 15}M1 ${height - 4}L11 ${height - 10}"></path>` : nothing}
        ${lines.map((line, s) => renderLine(line, s, at.length))}
        ${this.kind === 'column' ? svg`<path class="gap" d=${gaps(layout)}></path>` : nothing}
      </svg>
      ${lines.map(({labels, end}, s) => {
        const {cells, name} = series[s]!;
        const color = colorOf(s);
        return html`${labels.map(({index, center, size}) =>
          label(
            `value ${size < 16 ? 'small' : ''} ${color}`,
            center,
            size,
            renderFigure(cells[index]!.text, '', wordsShare),
          ),
        )}${end ? label(`end ${color}`, end, endSize, renderEnd(name, cells)) : nothing}`;
      })}
      ${keys.map((x, i) =>
        x === undefined
          ? nothing
          : html`<span class="label axis" part="key" style=${styleMap(place([x, height + axisHeight / 2]))}
              >${renderPhrase(rows[i]!.heading)}</span
            >`,
      )}
    </div>`;
  }
}

/** The words at a line's end: its last figure, and its name. */
const renderEnd = (name: string, cells: Cells): TemplateResult =>
  html`${renderFigure(lastOf(cells)!.text, '', wordsShare)}${endLines(name).map((line) => html`<span class="line">${line}</span>`)}`;

const axisHeight = 26;

/** The class of a series: beyond the fifth they share one. */
const colorOf = (s: number): string => `s${Math.min(s, 4)}`;

function renderLine({path, points, columns}: TrendLine, s: number, count: number): unknown {
  const color = colorOf(s);
  if (!path) {
    return columns.map((column, i) =>
      column
        ? svg`<rect class="column" part="column" data-index=${i} x=${round(column.x - column.width / 2)} y=${round(column.y - column.height / 2)} width=${round(column.width)} height=${round(column.height)}></rect>`
        : nothing,
    );
  }
  const isAlone = (i: number): boolean => !points[i - 1] && !points[i + 1];
  return svg`<path class="line ${color}" part="line" d=${path}></path>
    ${points.map((point, i) =>
      point && (count <= 16 || isAlone(i))
        ? svg`<circle class="dot ${color}" cx=${round(point[0])} cy=${round(point[1])} r="3.2"></circle>`
        : nothing,
    )}`;
}

/** A dash above the axis where a figure is missing. */
function gaps({lines, at, step, base}: TrendLayout): string {
  const half = Math.min(4, step / 5);
  return at
    .filter((_, i) => lines.every(({points}) => !points[i]))
    .map((x) => `M${round(x - half)} ${round(base - 9)}H${round(x + half)}`)
    .join('');
}

/** What geometry takes of a panel. */
function inputOf({series, domain}: Panel, keys: string[], isColumn: boolean, width: number): TrendInput {
  const ended = series.length > 1;
  const all = series.map(({name, cells}) => {
    const last = lastOf(cells);
    const lines = endLines(name);
    return {
      values: cells.map((cell) => cell?.value),
      figures: cells.map((cell) => figureWidth(cell?.text ?? '', '')),
      ...(ended && last
        ? {
            end: {
              width:
                10 +
                Math.max(
                  widthInU(figureWidth(last.text, ''), endSize),
                  ...lines.map((line) => emWidth(line) * nameSize),
                ),
              height: endSize + lines.length * nameSize * 1.3 + 8,
            },
          }
        : {}),
    };
  });
  const ends = all.reduce((sum, {end}) => sum + (end?.height ?? 0), 0);
  return {
    kind: isColumn ? 'column' : 'line',
    width,
    height: Math.max(width < 448 ? 168 : 208, ends),
    keys: keys.map(keyWidth),
    series: all,
    domain,
    figureSize: width < 448 ? 22 : 26,
  };
}

type Cells = Series['cells'];

/** The last figure of a series. */
const lastOf = (cells: Cells): Cells[number] => cells.filter((cell) => cell?.value !== undefined).at(-1);

/** A name at a line's end, in lines of about five characters. */
function endLines(name: string): string[] {
  const {lines} = labelText(name);
  return (
    lines.find((some) => some.every((line) => emWidth(line) <= 5.2)) ??
    lines.at(Math.min(lines.length, mostEndLines) - 1) ??
    []
  );
}

/** How wide a label below the axis is, in u: mostly digits, which are narrower than letters. */
function keyWidth(key: string): number {
  const {digits, words} = figureWidth(key, '');
  return axisSize * (/[a-z]/i.test(key) ? emWidth(key) : digits * 1.06 + words);
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-trend': WrTrend;
  }
}
