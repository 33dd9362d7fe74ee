import {html, isServer, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {changeStyles} from '../shared/change.styles.js';
import {ChildrenController} from '../shared/children.js';
import {figureStyles} from '../shared/figure.styles.js';
import {HeadedElement} from '../shared/headed.js';
import {serverView} from '../shared/server-view.js';
import {problemsOfPair, readPair, renderPanel, type PairContent} from './panel.js';
import {styles} from './pair.styles.js';
import {optional} from '../shared/optional.js';

/**
 * @summary One figure of two groups, 城镇 and 农村, on one scale: two bars from zero, each with its number and its change.
 * @zh 同一指标的两组数：城镇、农村，同一比例
 * @status experimental
 * @since 0.2.0
 *
 * @slot - Two `wr-metric-tile`s of one unit; their labels are the groups.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @csspart heading - The heading.
 * @csspart row - One group.
 * @csspart label - Its name.
 * @csspart bar - Its bar; lengths are proportional to the numbers.
 * @csspart figure - Number and unit.
 * @csspart change - What the figure went up or down by.
 */
export class WrPair extends HeadedElement {
  static override styles = [HeadedElement.styles, figureStyles, changeStyles, styles];

  /** What the figures are figures of: 居民人均可支配收入. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** The name of an icon before the heading; see `wr-icon`. */
  @property({reflect: true, converter: optional}) icon?: string = undefined;

  private readonly content = new ChildrenController<PairContent>(
    this,
    {heading: '', rows: [], unexpected: []},
    readPair,
    problemsOfPair,
  );

  override render(): TemplateResult {
    if (isServer) return serverView(this.heading);
    const slot = this.headingSlot(this.heading);
    // A heading without words would be read out as one: only its slot waits for some.
    const hasWords = this.slottedHeading || this.heading.trim();
    if (!hasWords && this.content.value.rows.length === 0) return html`${slot}`;
    return renderPanel(
      this,
      this.content.value,
      hasWords ? html`<h4 class="heading" part="heading">${slot}</h4>` : slot,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-pair': WrPair;
  }
}
