import {html, isServer, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {styleMap} from '../shared/style-map.js';
import {flowBars, ribbonPath, type FlowBar} from '../../geometry/flow.js';
import {ChildrenController, unexpectedChildren} from '../shared/children.js';
import {DataController, tilesOf, type DataStep} from '../shared/data.js';
import {renderLabel} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {SelectController} from '../shared/select.js';
import {serverView} from '../shared/server-view.js';
import {renderFigure} from '../shared/figure.js';
import {figurePieces} from '../shared/quantity.js';
import {digitsEm, wordsGap} from '../shared/widths.js';
import {boundClass, boundStyles} from '../shared/bounds.styles.js';
import {figureStyles} from '../shared/figure.styles.js';
import {prose} from '../shared/prose.js';
import {layOut, problemsOfSplits, renderBars} from './bars.js';
import {barsStyles} from './bars.styles.js';
import {digitsSize, styles, wordsSize} from './flow.styles.js';
import {countsThings, readFlow, type FlowContent, type FlowRow} from './rows.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';
import {factor} from '../shared/css-share.js';

const layouts = ['rows', 'bars'];

/**
 * @summary From step to step: bars from zero, truly proportional among the steps of one unit.
 * @zh 一步一条，从零画起，同一单位之内严格成比例
 * @status experimental
 * @since 0.1.0
 *
 * Where the unit changes (92 条 → 26 期) a break mark stands in place of a ribbon, and a new scale begins. Shares have a scale
 * of their own, from 0 to 100 %. A bar whose figure is more than its number (以上, 余) fades out, one that is less (不到, 以内)
 * ends in strokes.
 *
 * With `layout="bars"` a `wr-split` is drawn as one bar as long as the step before it, each part exactly as long as its
 * share; parts that do not add up to their step are listed without a bar.
 *
 * @slot - `wr-metric-tile`s, `wr-flow-step`s that hold parts of the step before them, and `wr-split`s that hold all of them.
 *
 * @fires {CustomEvent<WrSelectDetail>} wr-select - The reader picked a step or a part of one; the flow is `interactive`.
 *
 * @csspart rows - All rows.
 * @csspart label - The words of a row, and the tile's note below them.
 * @csspart bar - The bar of a row; its width is the number.
 * @csspart ribbon - What joins two bars of one unit.
 * @csspart break - The mark where the unit, and with it the scale, changes.
 * @csspart figure - Number and unit of a row.
 * @csspart heading - By what a step is parted.
 * @csspart piece - A part of a step; its width is its share.
 */
export class WrFlow extends WrElement {
  static override styles = [WrElement.styles, figureStyles, boundStyles, styles, barsStyles];

  /** `rows`: words beside their bars; `bars`: words inside them, from edge to edge, and what a step is made of as parts of one bar. */
  @property({reflect: true, useDefault: true}) layout: 'rows' | 'bars' = 'rows';

  /** Whether readers can pick steps, by pointer and keyboard: then `wr-select` is fired. */
  @property({type: Boolean, reflect: true}) interactive = false;

  /** The steps, in place of tiles inside: `[{label, value, unit, lead, parts}]`. Give a new array for new steps. */
  @property({attribute: false}) data?: readonly DataStep[] = undefined;

  protected override readonly documentStyles = [prose];

  private readonly content = new ChildrenController<FlowContent>(
    this,
    {rows: [], unexpected: []},
    readFlow,
    (content) => this.problemsOf(content),
  );

  constructor() {
    super();
    new DataController(this, tilesOf);
    new SelectController(
      this,
      () => [...this.renderRoot.querySelectorAll('[role="listitem"]:not(.split)')],
      (index) => {
        const {element, label, value = '', unit} = this.content.value.rows[index]!;
        return {element: element ?? this, value: value + unit, label: label.map(({text}) => text).join('')};
      },
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'layout', layouts);
  }

  override render(): TemplateResult {
    if (isServer) return serverView();
    const {rows} = this.content.value;
    if (this.layout === 'bars') {
      const items = layOut(rows, (row) => this.measure(row).value);
      return renderBars(items, (row) => this.renderBreak(row));
    }
    const bars = flowBars(rows.map((row) => this.measure(row)));
    return html`<div
      class="rows"
      part="rows"
      role=${rows.length > 0 ? 'list' : nothing}
      style=${domain(rows, bars)}
    >
      ${rows.map((row, i) => this.renderRow(row, i, rows, bars))}
    </div>`;
  }

  private measure({value, unit, quantity}: FlowRow): {
    value?: number;
    unit: string;
    countable: boolean;
    open: boolean;
    upTo: boolean;
  } {
    if (value && !quantity) {
      this.warn(words.noNumber(value));
    }
    const usable = quantity !== undefined && quantity.value >= 0 && quantity.value < Infinity;
    if (quantity && !usable) this.warn(words.belowZero(value ?? ''));
    return {
      ...(usable ? {value: quantity.value} : {}),
      unit: quantity?.unit ?? unit,
      countable: countsThings(quantity?.unit ?? unit),
      open: boundClass(quantity?.bound) === 'open',
      upTo: boundClass(quantity?.bound) === 'upto',
    };
  }

  private problemsOf({rows, unexpected}: FlowContent): Words[] {
    if (rows.length === 0) return [words.empty('wr-metric-tile')];
    const others = unexpectedChildren(unexpected, 'wr-metric-tile', 'wr-flow-step', 'wr-split');
    if (this.layout !== 'bars') return others;
    return [...others, ...problemsOfSplits(layOut(rows, (row) => this.measure(row).value))];
  }

  private renderRow(row: FlowRow, i: number, rows: FlowRow[], bars: FlowBar[]): TemplateResult {
    const bar = bars[i]!;
    const last = i === rows.length - 1;
    const place = styleMap({
      '--row': String(3 * i + 1),
      '--length': factor(bar.length),
      '--end': factor(Math.max(bar.end, wholeOf(i, rows, bars))),
      '--segment': bar.segment === undefined ? undefined : factor(bar.segment),
    });
    return html`<div class="row ${row.nested ? 'nested' : ''}" role="listitem" style=${place}>
      ${this.renderLink(i, rows, bars)}
      <div class="label" part="label">
        ${row.nested ? html`<span class="lead">${row.lead}</span>` : nothing}<span
          class="text ${row.phrased ? 'phrased' : ''}"
          >${renderLabel(row.label)}${row.notes.map((runs) => html`<span class="note">${renderLabel(runs)}</span>`)}</span
        >
      </div>
      ${this.renderBar(i, rows, bars)}
      <div class="number">
        ${row.value === undefined ? nothing : renderNumber(row)}<span class="unseen"
          >${last ? '。' : '，'}</span
        >
      </div>
    </div>`;
  }

  private renderBar(i: number, rows: FlowRow[], bars: FlowBar[]): TemplateResult | typeof nothing {
    const {segment, end, length} = bars[i]!;
    const whole = wholeOf(i, rows, bars);
    if (!(end > 0) && !(whole > 0)) return nothing;
    const classes = segment === undefined ? boundClass(rows[i]!.quantity?.bound) : 'segments';
    return html`
      ${
        whole > end
          ? html`<div
              class="bar track ${segment === undefined ? '' : 'segments'}"
              aria-hidden="true"
              style=${styleMap({'--length': factor(whole)})}
            ></div>`
          : nothing
      }
      ${length > 0 ? html`<div class="bar ${classes}" part="bar" aria-hidden="true"></div>` : nothing}
      ${end > length ? html`<div class="more" aria-hidden="true"></div>` : nothing}
    `;
  }

  /** What leads from the row above to this one: a ribbon, a break, the elbow between siblings, or nothing. */
  private renderLink(i: number, rows: FlowRow[], bars: FlowBar[]): TemplateResult | typeof nothing {
    const row = rows[i]!;
    const above = rows[i - 1];
    if (!above) return nothing;
    if (row.sibling) {
      return html`<div class="elbow ${above.sibling ? 'further' : ''}" aria-hidden="true"></div>
        ${unitOf(above) === unitOf(row) ? nothing : this.renderBreak(row)}`;
    }
    if (row.quantity && above.quantity && unitOf(row) !== unitOf(above)) return this.renderBreak(row);
    const [from, to] = [bars[i - 1]!, bars[i]!];
    const solid = from.segment === undefined && to.segment === undefined && from.length > 0 && to.length > 0;
    if (!solid || above.nested || unitOf(row) !== unitOf(above)) return nothing;
    return html`<svg
      class="ribbon"
      part="ribbon"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d=${ribbonPath(from.length, to.length)}></path>
    </svg>`;
  }

  /** The mark of a new scale. Its name is heard, not seen: the picture shows it by the break. */
  private renderBreak({quantity}: FlowRow): TemplateResult {
    const name = this.say(words.newScale(quantity?.unit));
    return html`<svg class="break" part="break" viewBox="0 0 16 42" role="img" aria-label=${name}>
      ${svg`<path d="M8 2V15M2 21L14 15.6M2 26.2L14 20.8M8 25V39.2M3.4 34.8L8 39.4L12.6 34.8"></path>`}
    </svg>`;
  }
}

function renderNumber(row: FlowRow): TemplateResult {
  if (!row.value) return html`<span class="missing">—</span>`;
  const {digits, words} = figureWidths(row);
  const style = styleMap({'--digits-em': digits.toFixed(2), '--words-em': words.toFixed(2)});
  return html`<span class="fit" style=${style}
    >${renderFigure(row.value, row.unit, wordsSize / digitsSize)}</span
  >`;
}

/** The width of a row's figure: of its digits in em of the digits' size, of its words in em of the words' size. */
function figureWidths({value = '', unit}: FlowRow): {digits: number; words: number} {
  const width = {digits: 0.01, words: 0};
  for (const {text, digits} of figurePieces(value, unit)) {
    if (digits) width.digits += digitsEm(text);
    else width.words += [...text].length + wordsGap.drawn;
  }
  return width;
}

/**
 * The longest bar as a CSS length, `--d`: what the label and an ordinary number leave of the width. A longer number
 * makes it as much shorter as lets that number stand after its own bar.
 */
function domain(rows: FlowRow[], bars: FlowBar[]): ReturnType<typeof styleMap> {
  const longNumbers = rows
    .map((row, i) => ({...figureWidths(row), end: Math.max(bars[i]!.end, wholeOf(i, rows, bars))}))
    .filter(({digits, words, end}) => end > 0 && digits * digitsSize + words * wordsSize > 73.9)
    .sort((a, b) => b.end - a.end);
  // Where a number no narrower stands after a bar no shorter, it limits for both.
  const limiting: typeof longNumbers = [];
  for (const one of longNumbers)
    if (!limiting.some(({digits, words}) => digits >= one.digits && words >= one.words)) limiting.push(one);
  const limits = [
    '100cqi - var(--label) - var(--number)',
    ...limiting.map(
      ({digits, words, end}) =>
        `(var(--room) + 40*var(--u) - min(${digits.toFixed(2)}*var(--large) + ${(words * wordsSize).toFixed(2)}*var(--u), var(--room)))/${factor(end)}`,
    ),
  ];
  return styleMap({
    '--count': String(Math.max(rows.length, 1)),
    ...gutter(rows),
    '--d': limits.length > 1 ? `min(${limits.join(',')})` : `calc(${limits[0]})`,
  });
}

/** The room before the labels of parts, where the word 其中 stands: as wide as the longest such word, up to four characters. */
function gutter(rows: FlowRow[]): Record<string, string> {
  const longest = Math.max(2, ...rows.map(({lead}) => [...lead].length));
  const characters = Math.min(longest, 4);
  return {'--lead': String(characters), '--lead-lines': String(Math.ceil(longest / characters))};
}

/**
 * The length of the whole that a share or a segmented part is shown in. That of a part is the nearest row above that is
 * no part itself, if of the same unit; else 0.
 */
function wholeOf(i: number, rows: FlowRow[], bars: FlowBar[]): number {
  const {whole} = bars[i]!;
  if (whole !== undefined) return whole;
  if (!rows[i]!.nested || bars[i]!.segment === undefined || bars[i]!.length === 0) return 0;
  for (let j = i - 1; j >= 0; j--) {
    if (!rows[j]!.nested) return unitOf(rows[j]!) === unitOf(rows[i]!) ? bars[j]!.length : 0;
  }
  return 0;
}

const unitOf = (row: FlowRow): string => row.quantity?.unit ?? row.unit;

declare global {
  interface HTMLElementTagNameMap {
    'wr-flow': WrFlow;
  }
}
