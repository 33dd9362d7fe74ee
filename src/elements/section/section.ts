import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {renderPhrase} from '../shared/content.js';
import {property} from 'lit/decorators.js';
import {optional} from '../shared/optional.js';
import {body} from '../shared/body.styles.js';
import {HeadedElement} from '../shared/headed.js';
import {keptHeading} from '../shared/kept-heading.styles.js';
import {iconSvg} from '../shared/icon.js';
import {groundStyles} from '../shared/ground.styles.js';
import {chineseNumber} from '../../text/numerals.js';
import {PlacementController} from '../shared/placement.js';
import {medallion, ridge, sprig} from '../shared/scenery/index.js';
import {prose} from '../shared/prose.js';
import {WideTables} from '../shared/wide-tables.js';
import {styles} from './section.styles.js';

const grounds = ['paper', 'band', 'deep'];

/**
 * @summary A numbered heading and its blocks.
 * @zh 带编号的标题和它的内容
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Blocks, and plain `p`, `ul`, `ol`, `table`, `blockquote`.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @csspart heading - The heading with its medallion.
 */
export class WrSection extends HeadedElement {
  static override styles = [HeadedElement.styles, groundStyles, styles, keptHeading(300)];

  protected override readonly documentStyles = [prose, body];

  constructor() {
    super();
    new WideTables(this);
  }

  /** The heading. At its first comma it parts into a large clause and a smaller one. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** The numeral in the medallion, such as 一. Without it the section's place in its part; empty: none. */
  @property({reflect: true, converter: optional}) number?: string = undefined;

  /** The name of an icon in the medallion, in place of the numeral: for a part of one section. See `wr-icon`. */
  @property({reflect: true, converter: optional}) icon?: string = undefined;

  /** What the section stands on: `paper`, `band` (a darker ground that begins with a ridge of hills) or `deep`. */
  @property({reflect: true, useDefault: true}) ground: 'paper' | 'band' | 'deep' = 'paper';

  /** `sprig` puts a twig in blossom into the upper corner. Use it once in a report. */
  @property({reflect: true, converter: optional}) scene?: string = undefined;

  /** `columns` puts two groups side by side where there is room: a trend, and what went from one figure to another. */
  @property({reflect: true, converter: optional}) layout?: 'columns' = undefined;

  private readonly placement = new PlacementController<'wr-section'>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'ground', grounds);
    this.warnUnlessOneOf(changed, 'scene', ['sprig']);
    this.warnUnlessOneOf(changed, 'layout', ['columns']);
  }

  override render(): TemplateResult {
    return html`
      ${this.ground === 'band' ? html`<div class="ridge" aria-hidden="true">${ridge()}</div>` : nothing}
      <section class="ground">
        ${this.scene === 'sprig' ? html`<div class="sprig" aria-hidden="true">${sprig()}</div>` : nothing}
        ${this.renderHeading()}
        <div class="body"><slot></slot></div>
      </section>
    `;
  }

  private renderHeading(): TemplateResult {
    const {position} = this.placement.value ?? {};
    const icon = iconSvg(this, this.icon);
    const numeral = icon ? '' : (this.number ?? (position ? chineseNumber(position) : ''));
    // A heading without words would be read out as one: only its slot waits for some.
    if (!numeral && !icon && !this.heading.trim() && this.slottedHeading === undefined)
      return this.headingSlot();
    const length = ['', '', 'two', 'three'][Math.min([...numeral].length, 3)];
    return html`<h3 class="heading ${icon ? 'pictured' : numeral ? '' : 'bare'}" part="heading">
      ${icon ? html`<span class="medallion">${medallion()}<span class="icon">${icon}</span></span>` : nothing}${
        numeral
          ? html`<span class="medallion" data-from=${this.number === undefined ? '' : nothing}
                >${medallion()}<span class="numeral ${length}">${numeral}</span></span
              ><span class="unseen">、</span>`
          : nothing
      }
      <span>${this.headingSlot(this.renderClauses())}</span>
    </h3>`;
  }

  private renderClauses(): TemplateResult {
    const comma = this.heading.search(/[，,]/) + 1;
    const end = comma || this.heading.length;
    return html`<span class="a">${renderPhrase(this.heading.slice(0, end))}</span>${
        comma ? html`<span class="b">${renderPhrase(this.heading.slice(end))}</span>` : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-section': WrSection;
  }
}
