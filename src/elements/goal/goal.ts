import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {WrElement} from '../shared/element.js';

/**
 * @summary One goal of a tier: a cell of the pyramid, which draws its words. Outside a pyramid it shows them itself.
 * @zh 一层里的一项目标
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The goal's words; below the heading where there is one. Text only: the pyramid fits it into the cell.
 */
export class WrGoal extends WrElement {
  /** The key phrase, set large. */
  @property({reflect: true, useDefault: true}) heading = '';

  override render(): TemplateResult {
    return html`<div>
      ${this.heading ? html`<div class="serif">${this.heading}</div>` : nothing}<slot></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-goal': WrGoal;
  }
}
