import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {subjects, type Subject} from '../../themes/tokens.js';
import {arrow} from '../shared/arrow.js';
import {ChildrenController} from '../shared/children.js';
import {readClauses, renderClauses, type Clause} from '../shared/clauses.js';
import {renderPhrase} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {figureStyles} from '../shared/figure.styles.js';
import {iconSlot} from '../shared/icon.js';
import {loadNumerals} from '../shared/load-numerals.js';
import {optional} from '../shared/optional.js';
import {prose} from '../shared/prose.js';
import {styleMap} from '../shared/style-map.js';
import {subjectColor} from '../shared/subject.js';
import {styles} from './issue.styles.js';

/**
 * @summary One issue and what came of it.
 * @zh 一个议题和它的成果
 * @status experimental
 * @since 0.2.0
 *
 * @slot - The result; `b` marks its figure: 建成蓄水池<b>64座</b>.
 * @slot icon - A drawing of your own, shown where the icon would be.
 *
 * @csspart label - The issue.
 * @csspart figure - Number and unit.
 */
export class WrIssue extends WrElement {
  static override styles = [WrElement.styles, figureStyles, styles];

  protected override readonly documentStyles = [prose];

  /** The issue, of at most twelve characters; in quotation marks only where the report has them. */
  @property({reflect: true, useDefault: true}) topic = '';

  /** The name of an icon before the issue; see `wr-icon`. */
  @property({reflect: true, converter: optional}) icon?: string = undefined;

  /** The subject whose colour icon and figure have. */
  @property({reflect: true, converter: optional}) subject?: Subject = undefined;

  private readonly content = new ChildrenController<Clause[] | undefined>(this, [], readClauses);

  override connectedCallback(): void {
    loadNumerals();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'subject', subjects);
  }

  override render(): TemplateResult {
    const clauses = isServer ? undefined : this.content.value;
    const role = this.parentElement?.localName === 'wr-issues' ? 'listitem' : nothing;
    return html`<div
      class="issue"
      role=${role}
      style=${styleMap({'--figure-color': subjectColor(this.subject)})}
    >
      <div class="topic" part="label">
        ${iconSlot(this, this.icon)}<span class="name">${renderPhrase(this.topic)}</span
        ><span class="unseen">，</span>
      </div>
      ${arrow()}
      <div class="result">
        ${clauses ? renderClauses(clauses) : html`<slot></slot>`}${
          clauses?.at(-1)?.mark ? nothing : html`<span class="unseen">。</span>`
        }
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-issue': WrIssue;
  }
}
