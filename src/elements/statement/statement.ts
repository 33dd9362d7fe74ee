import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {HeadedElement} from '../shared/headed.js';
import {prose} from '../shared/prose.js';
import {styles} from './statement.styles.js';

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

  override render(): TemplateResult {
    const slot = this.headingSlot(this.heading);
    const hasWords = this.slottedHeading || this.heading.trim();
    return html`${hasWords ? html`<h3 class="heading" part="heading">${slot}</h3>` : slot}
      <div class="text"><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-statement': WrStatement;
  }
}
