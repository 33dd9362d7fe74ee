import {css, html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {WrElement} from '../shared/element.js';

/**
 * @summary One goal of a tier: a cell of the pyramid, which draws its words.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The goal's words; below the heading where there is one. Text only: the pyramid fits it into the cell.
 */
export class WrGoal extends WrElement {
  static override styles = [
    WrElement.styles,
    css`
      :host {
        display: none;
      }
    `,
  ];

  /** The key phrase, set large. */
  @property() heading = '';

  override render(): TemplateResult {
    return html`<div><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-goal': WrGoal;
  }
}
