import {html, nothing, type TemplateResult} from 'lit';
import {ContentController, renderRuns, sliceRuns} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {prose} from '../shared/prose.js';
import {styles} from './lede.styles.js';

/** A lead-in longer than this, in characters, is a sentence and not a signal. */
const longestLeadIn = 10;

/** A word that leaves much of the line before it empty: justified, that line would be torn apart. */
const longWord = /[^\s\u2e80-\uffff]{20}/;

/**
 * @summary An opening paragraph, its first clause set large.
 * @zh 开篇段落，领句突出
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The paragraph. `<b>` sets a phrase in the brand colour.
 */
export class WrLede extends WrElement {
  static override styles = [WrElement.styles, styles];

  protected override readonly documentStyles = [prose];

  private readonly content = new ContentController(this);

  override render(): TemplateResult {
    const {runs, text, simple} = this.content;
    if (!simple || runs.length === 0) return html`<div><slot></slot></div>`;
    const comma = text.search(/[，,]/) + 1;
    const leadIn = comma > 0 && comma <= longestLeadIn ? comma : 0;
    const opening = leadIn ? html`<span class="lead-in">${text.slice(0, leadIn)}</span>` : nothing;
    const rest = renderRuns(sliceRuns(runs, leadIn));
    // No white space around: behind the last character it would make the last line one that is justified.
    return html`<p class=${longWord.test(text) ? 'ragged' : ''}>${opening}${rest}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-lede': WrLede;
  }
}
