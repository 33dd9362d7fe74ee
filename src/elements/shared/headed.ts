import {html, type TemplateResult} from 'lit';
import {renderPhrase} from './content.js';
import {shownText} from '../../markup/visible-text.js';
import {WrElement} from './element.js';

/** An element whose heading is an attribute or, as rich text, its slot `heading`. */
export class HeadedElement extends WrElement {
  /** The text of the heading as rich text; undefined if there is none. */
  protected slottedHeading?: string;

  /** The slot of the heading, with what stands there without rich text. A heading without words is left out but for it. */
  protected headingSlot(written?: unknown): TemplateResult {
    return html`<slot name="heading" @slotchange=${this.onHeadingChange}
      >${typeof written === 'string' ? renderPhrase(written) : written}</slot
    >`;
  }

  private onHeadingChange(event: Event): void {
    const nodes = (event.target as HTMLSlotElement).assignedNodes();
    this.slottedHeading = nodes.length > 0 ? nodes.map(shownText).join('') : undefined;
    this.requestUpdate();
  }
}
