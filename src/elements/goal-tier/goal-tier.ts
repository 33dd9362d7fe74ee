import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {WrElement} from '../shared/element.js';
import {groundStyles} from '../shared/ground.styles.js';
import {ridge, tierGlyph} from '../shared/scenery/index.js';
import {styles} from './goal-tier.styles.js';

const grounds = ['paper', 'band', 'deep'];

/** A tier's place in its pyramid. */
export interface TierPlace {
  /** From 0 at the apex; -1 outside a pyramid. */
  index: number;
  count: number;
}

/**
 * @summary One tier of a goal pyramid: its goals are drawn in the pyramid, its text stands below under its heading.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - `wr-goal`s, and what there is to say about the tier: text and blocks.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @csspart heading - The heading with the little pyramid that shows the tier's place.
 */
export class WrGoalTier extends WrElement {
  static override styles = [WrElement.styles, groundStyles, styles];

  /** The tier's title: on its strip in the pyramid, and over its text. */
  @property() heading = '';

  /** What the tier's text stands on: `paper`, `band` (a darker ground that begins with a ridge of hills) or `deep`. */
  @property({reflect: true}) ground: 'paper' | 'band' | 'deep' = 'paper';

  /** Set by the pyramid. @internal */
  @property({attribute: false}) place: TierPlace = {index: -1, count: 0};

  /** Set by the pyramid: there is nothing but goals. @internal */
  @property({type: Boolean, attribute: 'data-bare', reflect: true}) bare = false;

  /** Set by the pyramid: the first tier with text. @internal */
  @property({type: Boolean, attribute: 'data-first', reflect: true}) first = false;

  @state() private hasSlottedHeading = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ground') && !grounds.includes(this.ground)) {
      this.warn(`unknown ground "${this.ground}"; write one of ${grounds.join(', ')}`);
    }
  }

  override render(): TemplateResult {
    return html`
      ${this.ground === 'band' ? html`<div class="ridge" aria-hidden="true">${ridge()}</div>` : nothing}
      <section class="ground">
        ${this.renderHeading()}
        <div class="body"><slot></slot></div>
      </section>
    `;
  }

  private renderHeading(): TemplateResult {
    // A heading without words would be read out as one: only its slot waits for some.
    if (!this.heading.trim() && !this.hasSlottedHeading) {
      return html`<slot name="heading" @slotchange=${this.onHeadingChange}></slot>`;
    }
    const {index, count} = this.place;
    return html`<h3 class="heading ${count > 0 ? '' : 'alone'}" part="heading">
      ${count > 0 ? html`<span>${tierGlyph(index, count)}</span>` : nothing}
      <span><slot name="heading" @slotchange=${this.onHeadingChange}>${this.heading}</slot></span>
    </h3>`;
  }
  private onHeadingChange(event: Event): void {
    this.hasSlottedHeading = (event.target as HTMLSlotElement).assignedNodes().length > 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-goal-tier': WrGoalTier;
  }
}
