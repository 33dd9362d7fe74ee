import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {optional} from '../shared/optional.js';
import {styleMap} from '../shared/style-map.js';
import {ContentController, renderLabel, type Run} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {iconSlot} from '../shared/icon.js';
import {loadNumerals} from '../shared/load-numerals.js';
import {prose} from '../shared/prose.js';
import {PlacementController} from '../shared/placement.js';
import {styles} from './check-item.styles.js';
import {renderMark, type CheckState} from './mark.js';
import {itemParts} from './parts.js';
import {readProgress, stateOf, states} from './progress.js';
import * as words from '../shared/words.js';

/**
 * @summary One item of a `wr-progress-checklist`: a sentence, how far it has come, an icon.
 * @zh 清单的一项：一句话、进展、图标
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The full sentence. An `em` marks the phrase that is set large; without one it begins after the last 、 or ，.
 * @slot icon - A drawing of your own, shown where the icon would be.
 *
 * @csspart mark - The tick or ring.
 * @csspart text - The sentence.
 * @csspart bar - The bar of what is done.
 * @csspart percent - The progress in figures.
 */
export class WrCheckItem extends WrElement {
  static override styles = [WrElement.styles, styles];

  protected override readonly documentStyles = [prose];

  private readonly content = new ContentController(this);

  /** `done`, `doing` or `todo`. Without it the item has a tick that says nothing of its state. */
  @property({reflect: true, converter: optional}) state?: CheckState = undefined;

  /** How far the item has come, 0 to 100, as written: `62.5`. Shown as written; only the drawing is kept in bounds. */
  @property({reflect: true, converter: optional}) progress?: string | number = undefined;

  /** The name of an icon at the end of the item; see `wr-icon`. Not drawn on narrow pages. */
  @property({reflect: true, converter: optional}) icon?: string = undefined;

  private readonly placement = new PlacementController<'wr-check-item'>(this);

  /** The progress as written, without a sign of its own; '' if there is none that can be read. */
  get progressText(): string {
    const {text, value} = readProgress(this.progress);
    return value === undefined ? '' : text;
  }

  override connectedCallback(): void {
    loadNumerals();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'state', states);
    if (!changed.has('progress') || readProgress(this.progress).text === '') return;
    const {done, progress = ''} = this;
    if (done === undefined || done < 0 || done > 100)
      this.warn(words.outOfRange('progress', progress, 0, 100));
  }

  override render(): TemplateResult {
    const shared = this.placement.value?.frame === 'shared';
    const state = this.shownState;
    const listed = this.parentElement?.localName === 'wr-progress-checklist';
    return html`<div
      class="item ${shared ? 'shared' : 'inline'} ${state ?? ''}"
      role=${listed ? 'listitem' : nothing}
    >
      <span class="mark" part="mark">${renderMark(state, this.drawn)}</span>
      <div class="text" part="text">
        ${state ? html`<span class="unseen">${this.say(words.states[state])}：</span>` : nothing}${this.renderSentence(shared)}
      </div>
      ${iconSlot(this, this.icon)}${shared ? nothing : this.renderProgress(state)}
    </div>`;
  }

  private renderSentence(shared: boolean): TemplateResult {
    const {runs, simple} = this.content;
    // A link or picture inside must stay what it is: then the sentence is shown in one piece.
    if (!simple || runs.length === 0) return html`<span class="second"><slot></slot></span>`;
    const {head, first, second, rest, tail, mark} = itemParts(runs, this.placement.value?.shared);
    const frame = shared ? 'unseen' : 'frame';
    const lead = html`${piece(frame, head)}${piece('first', first)}`;
    return html`${first.length > 0 ? html`<span class="line">${lead}</span>` : nothing}<span class="line"
        >${first.length > 0 ? nothing : lead}${piece('second', second)}${piece('first', rest)}${piece(
          frame,
          tail,
        )}${piece(shared ? 'unseen' : 'end', mark)}</span
      >`;
  }

  private renderProgress(state?: CheckState): TemplateResult | typeof nothing {
    const text = this.progressText;
    const listed = this.placement.value?.percentLength ?? text.length;
    if (listed === 0 && state === undefined) return nothing;
    const style = styleMap({'--characters': String(listed), '--done': String(this.drawn ?? 0)});
    return html`<div class="percent" part="percent" style=${style}>
        ${text ? html`<span class="digits">${text}</span><span class="sign">%</span>` : nothing}
      </div>
      ${
        text || state === 'todo'
          ? html`<div class="bar" part="bar" style=${style} aria-hidden="true"></div>`
          : nothing
      }`;
  }

  private get done(): number | undefined {
    return readProgress(this.progress).value;
  }

  /** What is done as drawn, 0 to 1. */
  private get drawn(): number | undefined {
    const {done} = this;
    return done === undefined ? undefined : Math.min(Math.max(done, 0), 100) / 100;
  }

  private get shownState(): CheckState | undefined {
    return stateOf(this.state, this.done);
  }
}

function piece(name: string, runs: Run[]): TemplateResult | typeof nothing {
  return runs.length > 0 ? html`<span class=${name}>${renderLabel(runs)}</span>` : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-check-item': WrCheckItem;
  }
}
