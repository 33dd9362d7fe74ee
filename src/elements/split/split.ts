import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {WrElement} from '../shared/element.js';
import * as words from '../shared/words.js';

/**
 * @summary What the step before it in a `wr-flow` is made of: 办理结果 141 件, 39 件, 9 件. Its parts fill the bar of that step.
 * @zh 流程里上一步的构成
 * @status experimental
 * @since 0.2.0
 *
 * The flow reads it and draws it; alone it only shows its content.
 *
 * @slot - `wr-metric-tile`s, which may have a `subject`.
 * @slot heading - The heading as rich text, in place of the attribute.
 */
export class WrSplit extends WrElement {
  /** By what the step is parted: 办理结果, 按内容分. */
  @property({reflect: true, useDefault: true}) heading = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parentElement?.localName !== 'wr-flow') this.warn(words.alone('wr-flow'));
  }

  override render(): TemplateResult {
    return html`<div><slot name="heading">${this.heading}</slot><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-split': WrSplit;
  }
}
