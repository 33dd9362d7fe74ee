import {html, isServer, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ChildrenController} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {serverView} from '../shared/server-view.js';
import {readHonour, renderPlaque, type Honour} from './plaque.js';
import {plaqueStyles} from './plaque.styles.js';

/**
 * @summary One honour: a place in an order of merit, or a word such as 首批. Alone it is a plaque.
 * @zh 一项荣誉：位次或“首批”等
 * @status experimental
 * @since 0.2.0
 *
 * @slot - What the honour is for.
 * @slot scope - Among whom, or of what rank: 居全国, 国家级.
 *
 * @csspart value - The place.
 * @csspart label - What it is for.
 * @csspart scope - Among whom.
 */
export class WrHonour extends WrElement {
  static override styles = [WrElement.styles, plaqueStyles];

  /** The place or the word, as written: `第1位`, `首批`, `唯一`. */
  @property({reflect: true, useDefault: true}) value = '';

  private readonly content = new ChildrenController<Honour>(
    this,
    {value: '', label: [], scope: []},
    readHonour,
  );

  override render(): TemplateResult {
    if (isServer) return html`${this.value}${serverView()}<slot name="scope"></slot>`;
    return html`<div class="plaque">${renderPlaque(this.content.value)}<span class="unseen">。</span></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-honour': WrHonour;
  }
}
