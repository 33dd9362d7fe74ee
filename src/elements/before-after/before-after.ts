import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {changeBars, slope, type ChangeBars} from '../../geometry/before-after.js';
import type {ZeroBar} from '../../geometry/zero-bars.js';
import {renderPhrase} from '../shared/content.js';
import {WrChart, type ChartPart} from '../shared/chart.js';
import {chartStyles} from '../shared/chart.styles.js';
import {WrElement} from '../shared/element.js';
import {figureEm, renderFigure} from '../shared/figure.js';
import {figureStyles} from '../shared/figure.styles.js';
import {styleMap} from '../shared/style-map.js';
import {placeMeasure, type Cell} from '../shared/table/cell.js';
import {figureText} from '../shared/table/series.js';
import type {TableLine} from '../shared/table/table.js';
import {styles} from './before-after.styles.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';
import {percent} from '../shared/css-share.js';

const layouts = ['auto', 'bars', 'slopes'];

/** The words of a figure as a share of its digits; of the first figure, whose words would be smaller than 12u, as drawn. */
const wordsShare = 0.5;
const drawnShare = {from: 12 / 17, to: wordsShare};

interface Row {
  line: TableLine;
  /** The unit of both figures, shown once; '' where the figures bring their own. */
  unit: string;
  from: Cell;
  to: Cell;
  /** Whether the figures have one scale. */
  alike: boolean;
}

/**
 * @summary Several figures then and now: a row each, with two bars that show how many times the first the second is.
 * @zh 前后对比：每行两条，长度之比就是数值之比
 * @status experimental
 * @since 0.2.0
 *
 * All first bars are equally long; a dashed line marks where they end. A row with a figure at or below zero has its own
 * scale and shows its own zero, and all rows have, where one has grown to more than three times. Exactly three rows
 * are slopes, each with its zero line.
 *
 * @slot - A plain `table`: 指标, 单位, and the two years. Words beside it become notes.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @fires {CustomEvent<WrSelectDetail>} wr-select - The reader picked a part, or let go of it (`detail.index` -1).
 *
 * @csspart heading - The heading.
 * @csspart chart - The whole drawing.
 * @csspart legend - What bars and line mean.
 * @csspart row - One row, or one slope.
 * @csspart label - Its words.
 * @csspart bar - A bar.
 * @csspart line - The line of a slope.
 * @csspart figure - A number.
 * @csspart note - A line below.
 */
export class WrBeforeAfter extends WrChart {
  static override styles = [WrElement.styles, figureStyles, chartStyles, styles];

  /** The heading of the column that is compared from. Without it the first column of figures. */
  @property({reflect: true, useDefault: true}) from = '';

  /** The heading of the column that is compared with. Without it the column after. */
  @property({reflect: true, useDefault: true}) to = '';

  /** `bars`, or `slopes` side by side; `auto` draws slopes of three rows. */
  @property({reflect: true, useDefault: true}) layout: 'auto' | 'bars' | 'slopes' = 'auto';

  protected override readonly reading = 'items';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'layout', layouts);
  }

  /** The two columns; the same one twice where there is only one. */
  private get columns(): [from: number, to: number] {
    const names = this.table.columns.map(({heading, name}) => [heading, name]);
    const at = (written: string, otherwise: number): number => {
      const found = written.trim() ? names.findIndex((each) => each.includes(written.trim())) : -1;
      return found >= 0 ? found : Math.min(otherwise, names.length - 1);
    };
    const from = at(this.from, 0);
    return [from, at(this.to, from === 1 && !this.from.trim() ? 0 : from + 1)];
  }

  private get names(): [from: string, to: string] {
    return this.columns.map((i) => this.table.columns[i]?.name ?? '') as [string, string];
  }

  private get rows(): Row[] {
    const [a, b] = this.columns;
    return this.table.rows.map((line) => {
      const [from, to] = [line.cells[a]!, line.cells[b]!];
      const known = [from, to].filter((cell) => cell.value !== undefined);
      const [unit = ''] = known.map((cell) => cell.unit);
      const isShared = known.every((cell) => cell.unit === unit);
      const alike = from.measure === to.measure && from.measure !== placeMeasure;
      return {line, unit: isShared ? unit : '', from, to, alike};
    });
  }

  protected override get problem(): Words | undefined {
    const {columns} = this.table;
    if (super.problem) return super.problem;
    for (const name of [this.from, this.to].map((each) => each.trim()).filter(Boolean))
      if (columns.length > 0 && !columns.some((column) => [column.heading, column.name].includes(name)))
        return words.noColumn(
          name,
          columns.map(({heading}) => heading),
        );
    return columns.length === 1 ? words.oneColumn : undefined;
  }

  protected override parts(): ChartPart[] {
    const [a, b] = this.names;
    return this.rows.map(({line, from, to}) => ({
      text: `${line.heading}，${a}${figureText(from)}，${b}${figureText(to)}`,
      label: line.heading,
      value: figureText(to),
      line,
    }));
  }

  protected override renderFigure(): TemplateResult {
    const {rows} = this;
    const [a, b] = this.names;
    const isSloped = this.layout === 'slopes' || (this.layout === 'auto' && rows.length === 3);
    return html`<div
        class="picture"
        role="img"
        tabindex="0"
        aria-label=${[this.titleText, `${a}与${b}`].filter(Boolean).join('，')}
      >
        ${isSloped ? html`<div class="slopes">${rows.map((row, i) => renderSlope(row, i, a, b))}</div>` : renderBars(rows, a, b)}
      </div>
      <div class="said unseen" role="status"></div>`;
  }
}

function renderBars(rows: readonly Row[], from: string, to: string): TemplateResult {
  const drawn = changeBars(
    rows.map((row) => (row.alike ? [row.from.value, row.to.value] : [undefined, undefined])),
  );
  const level = drawn.find((row) => row.level !== undefined)?.level;
  const widest = (cell: 'from' | 'to'): string =>
    Math.max(1.4, ...rows.map((row) => emOf(row, cell))).toFixed(2);
  return html`<div class="legend" part="legend">
      ${level === undefined ? nothing : html`<span class="key level">${from}水平</span>`}
      <span class="keys"><span class="key old">${from}</span><span class="key new">${to}</span></span>
    </div>
    <div class="rows" style=${styleMap({'--from': widest('from'), '--to': widest('to')})}>
      ${rows.map((row, i) => renderRow(row, drawn[i]!, i))}
    </div>`;
}

function renderRow(row: Row, bars: ChangeBars, index: number): TemplateResult {
  const {line, unit, from, to} = row;
  const widths = styleMap({
    '--row-from': emOf(row, 'from').toFixed(2),
    '--row-to': emOf(row, 'to').toFixed(2),
  });
  return html`<div class="row" part="row" data-index=${index} style=${widths}>
    <div class="label" part="label">
      <span class="name">${renderPhrase(nameOf(row))}</span
      >${unit ? html`<span class="unit">${unit}</span>` : nothing}
    </div>
    <div class="track ${bars.from || bars.to ? '' : 'bare'}">
      ${renderBar(bars.from, 'old')}${renderBar(bars.to, 'new')}${
        bars.from || bars.to
          ? html`<div class="zero" style=${styleMap({left: percent(bars.zero)})}></div>`
          : nothing
      }${bars.level === undefined ? nothing : html`<div class="was-here" style=${styleMap({left: percent(bars.level)})}></div>`}
    </div>
    <div class="was">${renderCell(from, unit)}</div>
    <div class="arrow"></div>
    <div class="is ${line.strong ? 'strong' : ''}">${renderCell(to, unit)}</div>
  </div>`;
}

function renderBar(bar: ZeroBar | undefined, kind: string): TemplateResult | typeof nothing {
  if (!bar || bar.length === 0) return nothing;
  const place = styleMap({left: percent(bar.start), width: percent(bar.length)});
  return html`<div class="bar ${kind}" part="bar" style=${place}></div>`;
}

function renderSlope(row: Row, index: number, a: string, b: string): TemplateResult {
  const {unit, from, to, alike} = row;
  const drawn = alike ? slope(from.value, to.value) : undefined;
  const falls = drawn !== undefined && drawn.to > drawn.from;
  const at = drawn && {
    '--zero': percent(drawn.zero),
    '--was': percent(drawn.from),
    '--is': percent(drawn.to),
    '--was-words': percent(drawn.fromWords),
    '--is-words': percent(drawn.toWords),
  };
  return html`<div
    class="slope ${falls ? 'falls' : ''} ${drawn ? '' : 'bare'}"
    part="row"
    data-index=${index}
  >
    <div class="label" part="label">
      <span class="name">${renderPhrase(nameOf(row))}</span><span class="unit">${unit}</span>
    </div>
    <div class="plot" style=${styleMap(at ?? {})}>
      ${
        drawn
          ? html`<div class="baseline"></div>
              <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                <path
                  part="line"
                  d="M0 ${(100 * drawn.from).toFixed(3)}L100 ${(100 * drawn.to).toFixed(3)}"
                  fill="none"
                  stroke="currentColor"
                  vector-effect="non-scaling-stroke"
                />
              </svg>
              <div class="dot was"></div>
              <div class="dot is"></div>`
          : nothing
      }
      <div class="value was">${renderCell(from, unit)}</div>
      <div class="value is">${renderCell(to, unit)}</div>
    </div>
    <div class="ends"><span>${a}</span><span>${b}</span></div>
  </div>`;
}

function renderCell(cell: Cell, unit: string): TemplateResult {
  if (cell.value === undefined) return html`<span class="missing">${cell.text || '—'}</span>`;
  return renderFigure(cell.text, unit ? '' : cell.unit, wordsShare);
}

const nameOf = ({line, unit}: Row): string => (unit ? line.name : line.heading);

const emOf = ({unit, ...cells}: Row, which: 'from' | 'to'): number =>
  figureEm(cells[which].text, unit ? '' : cells[which].unit, drawnShare[which]);

declare global {
  interface HTMLElementTagNameMap {
    'wr-before-after': WrBeforeAfter;
  }
}
