import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {shownElements} from '../../markup/visible-text.js';
import {arrow} from '../shared/arrow.js';
import {ChildrenController, problemsOf} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {styles} from './issues.styles.js';

/**
 * @summary What became of issues, one row each: the issue at the left, its result and figure at the right.
 * @zh 议题与成果：左为议题，右为成果和数字
 * @status experimental
 * @since 0.2.0
 *
 * Three to six rows read best. On a phone the result stands below its issue.
 *
 * @slot - `wr-issue`s.
 *
 * @csspart heading - What stands above the columns.
 */
export class WrIssues extends WrElement {
  static override styles = [WrElement.styles, styles];

  /** What stands above the issues: 协商议题. Without it and `to` there is no head. */
  @property({reflect: true, useDefault: true}) from = '';

  /** What stands above the results: 落地成果. */
  @property({reflect: true, useDefault: true}) to = '';

  private readonly content = new ChildrenController<Element[]>(this, [], shownElements, (children) =>
    problemsOf(children, 'wr-issue'),
  );

  override render(): TemplateResult {
    const {from, to} = this;
    const isListed = this.content.value.length > 0;
    if (!isListed && !from && !to && !isServer) return html`<slot></slot>`;
    return html`<div class="issues">
      ${
        from || to
          ? html`<p class="heads" part="heading">
              <span>${from}</span
              >${from && to ? html`<span class="unseen">，</span>${arrow()}` : nothing}<span>${to}</span
              ><span class="unseen">：</span>
            </p>`
          : nothing
      }
      <div class="rows" role=${isListed ? 'list' : nothing}><slot></slot></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-issues': WrIssues;
  }
}
