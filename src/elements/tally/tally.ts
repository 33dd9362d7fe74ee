import {isLaidOut} from '../../markup/visible-text.js';
import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {optional} from '../shared/optional.js';
import {styleMap} from '../shared/style-map.js';
import {ContentController, renderLabel, renderPart, sliceRuns} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {renderFigure} from '../shared/figure.js';
import {readFigure} from '../shared/quantity.js';
import {figureStyles} from '../shared/figure.styles.js';
import {
  countMarks,
  drawBlock,
  drawMarks,
  drawRate,
  isShortRow,
  type Count,
  type Drawing,
  type Mark,
} from './marks.js';
import {prose} from '../shared/prose.js';
import {PlacementController} from '../shared/placement.js';
import {styles} from './tally.styles.js';
import * as words from '../shared/words.js';

/**
 * @summary One mark for each counted thing, the share that is spoken of marked.
 * @zh 一件一个记号，其中的若干件标出
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The label. Where it holds the number, as in 为期 3 天, the number is set large within it.
 * @slot note - What came of the marked part.
 *
 * @csspart label - The label with its number.
 * @csspart marks - The picture of the marks.
 */
export class WrTally extends WrElement {
  static override styles = [WrElement.styles, figureStyles, styles];

  protected override readonly documentStyles = [prose];

  /** How many things, as written: `22`, `10余`. */
  @property({reflect: true, useDefault: true}) value = '';

  /** The unit as written: `次`, `篇`. */
  @property({reflect: true, useDefault: true}) unit = '';

  /** How many of them are marked; without it all are. */
  @property({type: Number, reflect: true, converter: optional}) filled?: number = undefined;

  /** What one mark looks like; `rate` is no count but a bar from 0 to 100 %. */
  @property({reflect: true, useDefault: true}) mark: Mark = 'tick';

  /** `lead`: the number large at the left, the marks beside it. */
  @property({reflect: true, converter: optional}) layout?: 'lead' = undefined;

  private readonly placement = new PlacementController<'wr-tally'>(this);

  @state() private hasNote = false;

  private readonly content = new ContentController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'mark', markNames);
    this.warnUnlessOneOf(changed, 'layout', ['lead']);
    const {filled, value} = this;
    const count = this.count();
    if (!count && this.share === undefined) this.warn(words.notCountable(value));
    else if (count && filled !== undefined && !(filled >= 0 && filled <= count.value))
      this.warn(words.outOfRange('filled', filled, 0, count.value));
  }

  override render(): TemplateResult {
    const count = this.count();
    const label = isServer
      ? html`<div><slot></slot></div>`
      : this.content.runs.length > 0
        ? this.renderLabel()
        : nothing;
    const note = html`<div class="note ${this.hasNote ? 'filled' : ''}">
      <slot name="note" @slotchange=${this.onNoteChange}></slot>
    </div>`;
    if (this.share !== undefined) return html`${this.renderPicture(drawRate(this.share))}${label}${note}`;
    // What cannot be counted is said.
    if (!count) return html`${label === nothing ? html`<p>${this.value}${this.unit}</p>` : label}${note}`;
    if (this.layout === 'lead')
      return html`<div class="lead">
        <div class="label-column">
          ${findFigure(this.content.text, this.value, this.unit) ? nothing : html`<p class="label">${renderFigure(this.value, this.unit, 0.24)}</p>`}
          ${label}${note}
        </div>
        ${this.renderMarks(count)}
      </div>`;
    const picture = this.renderMarks(count);
    if (this.mark === 'book')
      return html`<div class="shelf">${label}${picture}</div>
        ${note}`;
    if (isShortRow(this.mark, count))
      return html`<div class="days">${label}${picture}</div>
        ${note}`;
    return html`
      ${picture}
      <div class="split">${label}${note}</div>
    `;
  }

  private renderMarks(count: Count): TemplateResult {
    const isBlock = this.layout === 'lead' && this.mark === 'square';
    const drawing = isBlock
      ? // New ones have come last.
        drawBlock(count, /新增/.test(this.textContent ?? ''))
      : drawMarks(this.mark, count, this.placement.value?.domain ?? 0, this.slot === 'note');
    return html`${this.renderPicture(drawing)}${
      count.perMark > 1
        ? html`<p class="per" data-from="" aria-hidden="true">
            ${this.say(words.perMark(this.mark, count.perMark, this.unit))}
          </p>`
        : nothing
    }`;
  }

  private renderPicture({picture, width, height, stretch, fixed}: Drawing): TemplateResult {
    // The number stands in the label, or in the tile that this tally is a note of: then the marks only repeat it.
    const decorative = this.content.runs.length > 0 || this.slot === 'note' || this.layout === 'lead';
    const size = fixed
      ? {width: `calc(${width}*var(--u))`, height: `calc(${height}*var(--u))`}
      : stretch
        ? {width: `min(100%,calc(${width}*var(--u)))`, height: `calc(${height}*var(--u))`}
        : {width: `min(100%,calc(${width}*var(--u)))`};
    return html`<svg
      class="marks"
      part="marks"
      viewBox="0 0 ${width} ${height}"
      preserveAspectRatio=${stretch ? 'none' : 'xMinYMid'}
      style=${styleMap(size)}
      role=${decorative ? nothing : 'img'}
      aria-label=${decorative ? nothing : `${this.value}${this.unit}`}
      aria-hidden=${decorative ? 'true' : nothing}
    >
      ${picture}
    </svg>`;
  }

  /** The label, its number large. Books stand apart: the clause with their number at the end of the line. */
  private renderLabel(): TemplateResult {
    const {text, runs, phrased} = this.content;
    const isWhole = this.layout === 'lead' || this.filled === undefined;
    const place = findFigure(text, isWhole ? this.value : String(this.filled), this.unit);
    const wrap = phrased ? 'phrased' : '';
    if (!place) return html`<div class="label plain ${wrap}" part="label">${renderPart(runs)}</div>`;
    const clause =
      this.mark === 'book'
        ? Math.max(...['，', '；', '。'].map((mark) => text.lastIndexOf(mark, place.start))) + 1
        : 0;
    const ratio = this.mark === 'book' || this.layout === 'lead' ? 0.24 : 0.42;
    return html`<div class="label" part="label">
      ${clause ? html`<span class="before ${wrap}">${renderLabel(sliceRuns(runs, 0, clause))}</span>` : nothing}
      <span class="count"
        >${renderLabel(sliceRuns(runs, clause, place.start))}${renderFigure(place.value, this.unit, ratio)}${renderPart(
          sliceRuns(runs, place.end),
        )}</span
      >
    </div>`;
  }

  /** Of a rate: its share of the whole. */
  private get share(): number | undefined {
    if (this.mark !== 'rate') return undefined;
    const {quantity} = readFigure(this.value, this.unit);
    const whole = wholes.get(quantity?.after.trim() ?? '');
    const share = whole && quantity ? quantity.value / whole : NaN;
    return share >= 0 && share <= 1 ? share : undefined;
  }

  private count(): Count | undefined {
    if (this.mark === 'rate') return undefined;
    const {quantity} = readFigure(this.value, this.unit);
    if (!quantity || !Number.isInteger(quantity.value) || quantity.value < 0) return undefined;
    return countMarks(this.mark, quantity.value, quantity.bound === 'over', this.filled);
  }

  private onNoteChange(event: Event): void {
    this.hasNote = (event.target as HTMLSlotElement).assignedElements().some(isLaidOut);
  }
}

/** The whole of which a rate is a part, by its unit. */
const wholes = new Map([
  ['%', 100],
  ['‰', 1000],
]);

const markNames: readonly string[] = ['tick', 'square', 'document', 'book', 'dot', 'rate'] satisfies Mark[];

/** Where the label states the number, with the white space that may stand between number and unit. */
function findFigure(
  text: string,
  value: string,
  unit: string,
): {start: number; end: number; value: string} | undefined {
  if (!value) return undefined;
  const digits = /^[0-9]+/.exec(value)?.[0] ?? value;
  for (let start = text.indexOf(digits); start >= 0; start = text.indexOf(digits, start + 1)) {
    if (/[0-9.]/.test(text[start - 1] ?? '') || /[0-9.]/.test(text[start + digits.length] ?? '')) continue;
    let end = start;
    for (const character of value + unit) {
      while (/\s/.test(text[end] ?? '')) end++;
      if (text[end] !== character) break;
      end++;
    }
    const written = text.slice(start, end).replace(/\s/g, '');
    if (written === value + unit) return {start: text.slice(0, start).trimEnd().length, end, value};
  }
  return undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-tally': WrTally;
  }
}
