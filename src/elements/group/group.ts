import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {WrElement} from '../shared/element.js';
import {styles} from './group.styles.js';

/**
 * @summary A group inside a section: lead and heading on one line, clauses below.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - A `ul` of clauses (a `ul` inside an item names documents, shown as file cards), `p`, `table`, or blocks.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @csspart heading - Lead and heading.
 */
export class WrGroup extends WrElement {
  static override styles = [WrElement.styles, styles];

  /** The heading, set large. */
  @property() heading = '';

  /** The words before the heading on its line, such as 着眼时代要求. */
  @property() lead = '';

  @state() private hasSlottedHeading = false;

  override render(): TemplateResult {
    return html`${this.renderHeading()}<slot></slot>`;
  }

  private renderHeading(): TemplateResult {
    // A heading without words would be read out as one: only its slot waits for some.
    if (!this.lead.trim() && !this.heading.trim() && !this.hasSlottedHeading) {
      return html`<slot name="heading" @slotchange=${this.onHeadingChange}></slot>`;
    }
    return html`<h4 class="heading" part="heading">
      ${this.lead ? html`<span class="lead">${this.lead}</span>` : nothing}
      <span class="key"><slot name="heading" @slotchange=${this.onHeadingChange}>${this.heading}</slot></span>
    </h4>`;
  }

  private onHeadingChange(event: Event): void {
    this.hasSlottedHeading = (event.target as HTMLSlotElement).assignedNodes().length > 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-group': WrGroup;
  }
}
