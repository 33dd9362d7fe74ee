import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {body} from '../shared/body.styles.js';
import {keptHeading} from '../shared/kept-heading.styles.js';
import {HeadedElement} from '../shared/headed.js';
import {groundStyles} from '../shared/ground.styles.js';
import {PlacementController} from '../shared/placement.js';
import {ridge, tierGlyph} from '../shared/scenery/index.js';
import {prose} from '../shared/prose.js';
import {WideTables} from '../shared/wide-tables.js';
import {styles} from './goal-tier.styles.js';

const grounds = ['paper', 'band', 'deep'];

/** The small pyramid before a heading has no room for more tiers. */
const mostGlyphTiers = 10;

/**
 * @summary One tier of a goal pyramid: its goals are drawn in the pyramid, its text stands below under its heading.
 * @zh 金字塔的一层，正文在图下
 * @status experimental
 * @since 0.1.0
 *
 * @slot - `wr-goal`s, and what there is to say about the tier: text and blocks.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @csspart heading - The heading with the little pyramid that shows the tier's place.
 */
export class WrGoalTier extends HeadedElement {
  static override styles = [HeadedElement.styles, groundStyles, styles, keptHeading(280)];

  protected override readonly documentStyles = [prose, body];

  constructor() {
    super();
    new WideTables(this);
  }

  /** The tier's title: on its strip in the pyramid, and over its text. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** What the tier's text stands on: `paper`, `band` (a darker ground that begins with a ridge of hills) or `deep`. */
  @property({reflect: true, useDefault: true}) ground: 'paper' | 'band' | 'deep' = 'paper';

  private readonly placement = new PlacementController<'wr-goal-tier'>(this);

  /** There is nothing but goals, as styles see it. */
  @property({type: Boolean, attribute: 'data-bare', reflect: true}) protected bare = false;

  /** The first tier with text, as styles see it. */
  @property({type: Boolean, attribute: 'data-first', reflect: true}) protected first = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'ground', grounds);
    ({bare: this.bare = false, first: this.first = false} = this.placement.value ?? {});
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
    if (!this.heading.trim() && this.slottedHeading === undefined) return this.headingSlot();
    const {index, count} = this.placement.value ?? {index: 0, count: 0};
    const hasGlyph = count > 0 && count <= mostGlyphTiers;
    return html`<h3 class="heading ${hasGlyph ? '' : 'alone'}" part="heading">
      ${hasGlyph ? html`<span>${tierGlyph(index, count)}</span>` : nothing}
      <span>${this.headingSlot(this.heading)}</span>
    </h3>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-goal-tier': WrGoalTier;
  }
}
