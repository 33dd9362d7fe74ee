import {isLaidOut, shownElements} from '../../markup/visible-text.js';
import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {optional} from '../shared/optional.js';
import {subjects, type Subject} from '../../themes/tokens.js';
import type {Quantity} from '../../text/types.js';
import {WrElement} from '../shared/element.js';
import {parseChange, type SignedChange} from '../../text/signed-change.js';
import {changeOf, mark, renderChange, renderSigned} from '../shared/change.js';
import {changeStyles} from '../shared/change.styles.js';
import {ContentController, readRuns, renderLabel} from '../shared/content.js';
import {figureEm, renderFigure} from '../shared/figure.js';
import {figurePieces, readFigure} from '../shared/quantity.js';
import {figureStyles} from '../shared/figure.styles.js';
import {iconSlot} from '../shared/icon.js';
import {PlacementController} from '../shared/placement.js';
import {prose} from '../shared/prose.js';
import {noteSlots} from '../shared/tile-row.js';
import {ownText} from '../shared/children.js';
import {placeOf, SelectController} from '../shared/select.js';
import {styleMap} from '../shared/style-map.js';
import {subjectColor} from '../shared/subject.js';
import {styles} from './metric-tile.styles.js';
import * as words from '../shared/words.js';

const wordsShare = new Map([
  ['hero', 0.25],
  ['regular', 0.21],
  ['compact', 0.4],
]);

/** The size of a figure's words as a share of the digits' size. */
export function wordsShareOf(size: string): number {
  return wordsShare.get(size) ?? 0.21;
}

/** Heard, not seen: the tile is a sentence of its own. */
const stop = html`<span class="unseen">。</span>`;

/** With more siblings than this a tile is one of very many. */
const manyTiles = 200;

/** Figures wider than this, in em of their digits, do not share a line with their label. */
const widestBesideLabel = 3;

/**
 * @summary One figure: a big number with its unit, and the words that say what it counts.
 * @zh 大数字、小单位、说明
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The label: what the number counts.
 * @slot note - A `wr-tally`, or words below the number.
 * @slot change - By how much the figure went up or down, as written: 增长4.1%. It is drawn as a mark and the figure.
 * @slot aside - Further figures of the same thing, as `wr-metric-tile`s: beside the large number of a `wr-scorecard`.
 * @slot icon - A drawing of your own, shown where the icon would be.
 * @slot actual - In a `wr-targets`: what was reached of the target. Elsewhere words below the number, like a note.
 *
 * @fires {CustomEvent<WrSelectDetail>} wr-select - The reader picked the tile, which is `interactive`.
 *
 * @csspart figure - Number and unit together.
 * @csspart number - The digits.
 * @csspart unit - The words beside the digits.
 * @csspart label - The label with its icon.
 * @csspart change - What the figure went up or down by.
 * @csspart mark - The triangle before it.
 */
export class WrMetricTile extends WrElement {
  static override styles = [WrElement.styles, figureStyles, changeStyles, styles];

  protected override readonly documentStyles = [prose];

  /**
   * The number as written: `22`, `390余万`, `5%左右`; or a number of a program. Empty, `NaN`, an object: shown as missing. Without
   * it the tile is a line of text.
   */
  @property({reflect: true, converter: optional}) value?: string | number = undefined;

  /** The unit as written: `场次`, `件`, `万元`. */
  @property({reflect: true, useDefault: true}) unit = '';

  /** The name of an icon before the label; see `wr-icon`. */
  @property({reflect: true, converter: optional}) icon?: string = undefined;

  /** The field that the figure belongs to; its colour is that of number and icon. */
  @property({reflect: true, converter: optional}) subject?: Subject = undefined;

  /** How large the number is set. */
  @property({reflect: true, useDefault: true}) size: 'hero' | 'regular' | 'compact' = 'regular';

  /**
   * By how much the figure went up or down, as written: `+4.1%`, `-1.6%`, `增长4.1%`. Empty, or a sign alone: the figure of
   * the tile is such a change itself, and the label says which way, 比上年增长.
   */
  @property({reflect: true, converter: optional}) change?: string = undefined;

  /** Whether readers can pick the tile, by pointer and keyboard: then `wr-select` is fired. */
  @property({type: Boolean, reflect: true}) interactive = false;

  private readonly content = new ContentController(this);

  private readonly placement = new PlacementController<'wr-metric-tile'>(this);

  /** The tile has a row to itself, as styles see it. */
  @property({type: Boolean, attribute: 'data-wide', reflect: true}) protected wide = false;

  /** How many cells of its row the tile takes, where it is more than one. */
  @property({type: Number, attribute: 'data-cells', reflect: true}) protected cells?: number = undefined;

  /** The tile has a row to itself on a phone: `line` with its number beside its label. */
  @property({attribute: 'data-lone', reflect: true}) protected lone?: 'line' | 'block' = undefined;

  @property({type: Boolean, attribute: 'data-plain', reflect: true}) private plain = false;

  /** One of very many: the browser lays out the tiles near the screen only, and rows are not shared. @internal */
  @property({type: Boolean, attribute: 'data-many', reflect: true}) many = false;

  @state() private hasNote = false;

  @state() private phrased = false;

  constructor() {
    super();
    new SelectController(
      this,
      () => [this],
      () => ({index: placeOf(this), label: ownText(this), value: (this.written + this.unit).trim()}),
    );
  }

  /** The figure as a quantity: value, unit, bound. Undefined where `value` holds no number. */
  get quantity(): Quantity | undefined {
    return this.value === undefined ? undefined : readFigure(this.written, this.unit).quantity;
  }

  private get written(): string {
    return String(this.value ?? '');
  }

  /** The colour of the subject, for number and icon. */
  private get colored(): ReturnType<typeof styleMap> {
    return styleMap({'--figure-color': subjectColor(this.subject)});
  }

  /** Whether the figure has room beside its label. */
  private get isShort(): boolean {
    const em = figureEm(this.written, this.unit, wordsShareOf(this.size));
    return this.size !== 'hero' && em <= widestBesideLabel;
  }

  private get signedChange(): SignedChange | undefined {
    if (isServer) return this.change ? parseChange(this.change) : undefined;
    return changeOf(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.plain = this.value === undefined;
    const {wide = false, cells = 1, lone} = this.placement.value ?? {};
    this.wide = wide;
    this.cells = cells > 1 ? cells : undefined;
    this.lone = lone ? (this.isShort ? 'line' : 'block') : undefined;
    this.many = !isServer && (this.parentElement?.children.length ?? 0) > manyTiles;
    this.warnUnlessOneOf(changed, 'size', [...wordsShare.keys()]);
    if (
      changed.has('value') &&
      this.value &&
      !figurePieces(this.written, this.unit).some(({digits}) => digits)
    )
      this.warn(words.noNumber(this.written));
    this.warnUnlessOneOf(changed, 'subject', subjects);
    if (changed.has('change') && this.change?.trim() && this.signedChange?.sign === 'none')
      this.warn(words.noSign(this.change));
  }

  override render(): TemplateResult {
    const label = this.renderLabel();
    if (this.plain) return html`${label}${this.renderNote()}`;
    const beside = this.wide && this.isShort;
    const value = html`<div class="value" style=${this.colored}>${this.renderValue()}</div>`;
    return html`
      ${beside ? html`<div class="wide">${label}${value}</div>` : html`${label}${value}`} ${this.renderNote()}
    `;
  }

  private renderNote(): TemplateResult {
    const change = this.signedChange;
    const words = change?.figure ? html`${renderChange(change)}${stop}` : nothing;
    // The slot stays, so that its words come and go; what is drawn of them stands in its place.
    return html`<div class="note ${this.hasNote || change?.figure ? 'filled' : ''}">
      ${words}${words === nothing ? nothing : this.renderFurtherChanges()}<slot
        name="change"
        class=${words === nothing ? '' : 'drawn'}
        @slotchange=${this.onNoteChange}
      ></slot
      ><slot name="aside" @slotchange=${this.onNoteChange}></slot
      ><slot name="actual" @slotchange=${this.onNoteChange}></slot
      ><slot name="note" @slotchange=${this.onNoteChange}></slot>
    </div>`;
  }

  /** One change is drawn as such; others are words. */
  private renderFurtherChanges(): TemplateResult[] {
    if (isServer) return [];
    return shownElements(this)
      .filter(({slot}) => slot === 'change')
      .slice(1)
      .map((further) => html`<div>${renderLabel(readRuns(further))}${stop}</div>`);
  }

  private renderLabel(): TemplateResult {
    const {runs, simple, text} = this.content;
    // The slot stays, so that its words come and go; they are drawn so that their lines end between words.
    const isDrawn = simple && text !== '' && !this.many;
    return html`<div class="label" part="label">
      ${iconSlot(this, this.icon, subjectColor(this.subject))}<span
        class="text ${this.phrased ? 'phrased' : ''}"
        >${isDrawn ? renderLabel(runs) : nothing}<slot
          class=${isDrawn ? 'drawn' : ''}
          @slotchange=${this.onLabelChange}
        ></slot
        >${this.plain ? stop : nothing}</span
      >
    </div>`;
  }

  private renderValue(): TemplateResult {
    if (!this.written.trim()) return html`<span class="missing">—</span>`;
    const {words: share = wordsShareOf(this.size), widest} = this.placement.value ?? {};
    const figure = renderFigure(this.written, this.unit, share, widest);
    const change = this.signedChange;
    const own = change && !change.figure ? mark(change.sign) : nothing;
    return html`${renderSigned(own, figure)}${this.hasNote || change?.figure ? nothing : stop}`;
  }

  /** A `<wbr>` in the label says where its lines should break; its words may say which way the figure went. */
  private onLabelChange(): void {
    if (this.change !== undefined) this.requestUpdate();
    this.phrased = this.querySelector(':scope > wbr, :scope > :not([slot]) wbr') !== null;
  }

  private onNoteChange(): void {
    this.hasNote = [
      ...this.querySelectorAll(noteSlots.map((slot) => `:scope > [slot="${slot}"]`).join()),
    ].some(isLaidOut);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-metric-tile': WrMetricTile;
  }
}
