import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {WrElement} from '../shared/element.js';
import * as words from '../shared/words.js';

/**
 * @summary Parts of the step before them in a `wr-flow`: 其中 市政协采用 7 期, 县领导批示 7 期.
 * @zh 流程里上一步的各部分
 * @status experimental
 * @since 0.1.0
 *
 * The flow reads it and draws its rows; alone it only shows its content.
 *
 * @slot - `wr-metric-tile`s.
 */
export class WrFlowStep extends WrElement {
  /** The word before the first part, such as 其中. */
  @property({reflect: true, useDefault: true}) lead = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parentElement?.localName !== 'wr-flow') this.warn(words.alone('wr-flow'));
  }

  override render(): TemplateResult {
    return html`<div>${this.lead}<slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-flow-step': WrFlowStep;
  }
}
