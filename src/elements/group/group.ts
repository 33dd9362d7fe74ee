import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {body} from '../shared/body.styles.js';
import {iconSvg} from '../shared/icon.js';
import {keptHeading} from '../shared/kept-heading.styles.js';
import {optional} from '../shared/optional.js';
import {HeadedElement} from '../shared/headed.js';
import {prose} from '../shared/prose.js';
import {WideTables} from '../shared/wide-tables.js';
import {subjectColor} from '../shared/subject.js';
import {styleMap} from '../shared/style-map.js';
import {subjects, type Subject} from '../../themes/tokens.js';
import {styles} from './group.styles.js';

/**
 * @summary A group inside a section: lead and heading on one line, clauses below.
 * @zh 引语和标题一行，条款在下，文件作卡片
 * @status experimental
 * @since 0.1.0
 *
 * @slot - A `ul` of clauses (a `ul` inside an item names documents, shown as file cards;
 *   with `class="nested"` it is a list like others), `p`, `table`, or blocks.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @csspart heading - Lead and heading.
 */
export class WrGroup extends HeadedElement {
  static override styles = [HeadedElement.styles, styles, keptHeading(280)];

  protected override readonly documentStyles = [prose, body];

  constructor() {
    super();
    new WideTables(this);
  }

  /** The heading, set large. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** The words before the heading on its line, such as 着眼时代要求. */
  @property({reflect: true, useDefault: true}) lead = '';

  /** The name of an icon before the heading, which is set smaller then, a line behind it; see `wr-icon`. */
  @property({reflect: true, converter: optional}) icon?: string = undefined;

  /** The subject whose colour its icon has. */
  @property({reflect: true, converter: optional}) subject?: Subject = undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'subject', subjects);
  }

  override render(): TemplateResult {
    return html`${this.renderHeading()}
      <div><slot></slot></div>`;
  }

  private renderHeading(): TemplateResult {
    // A heading without words would be read out as one: only its slot waits for some.
    if (!this.lead.trim() && !this.heading.trim() && this.slottedHeading === undefined)
      return this.headingSlot();
    return html`<h4
      class="heading ${this.icon ? 'quiet' : ''}"
      part="heading"
      style=${styleMap({'--figure-color': subjectColor(this.subject)})}
    >
      ${this.icon ? html`<span class="icon">${iconSvg(this, this.icon)}</span>` : nothing}
      ${this.lead ? html`<span class="lead">${this.lead}</span>` : nothing}
      <span class="key">${this.headingSlot(this.heading)}</span>
    </h4>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-group': WrGroup;
  }
}
