import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ContentController, renderLabel} from '../shared/content.js';
import {HeadedElement} from '../shared/headed.js';
import {prose} from '../shared/prose.js';
import {styles} from './statement.styles.js';

/** What is longer is no sentence to set large, in characters. */
const longestStatement = 100;

/**
 * @summary A sentence that stands for all, set large: 总体要求.
 * @zh 总体要求：一句话放大
 * @status experimental
 * @since 0.2.0
 *
 * @slot - The sentence, of at most three lines; `b` marks what it comes to, `br` where a line ends.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @csspart heading - The heading.
 */
export class WrStatement extends HeadedElement {
  static override styles = [HeadedElement.styles, styles];

  protected override readonly documentStyles = [prose];

  /** What the sentence is: 总体要求. */
  @property({reflect: true, useDefault: true}) heading = '';

  private readonly content = new ContentController(this);

  override render(): TemplateResult {
    const {runs, text, simple} = this.content;
    const isDrawn = simple && text !== '' && !this.querySelector(':scope br');
    const slot = this.headingSlot(this.heading);
    const hasWords = this.slottedHeading || this.heading.trim();
    return html`${hasWords ? html`<h3 class="heading" part="heading">${slot}</h3>` : slot}
      <div class="text">${isDrawn ? renderLabel(runs, longestStatement) : html`<slot></slot>`}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-statement': WrStatement;
  }
}
