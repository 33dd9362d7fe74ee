import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {WrElement} from '../shared/element.js';
import {farShore, onWater} from '../shared/scenery/index.js';
import {styles} from './credits.styles.js';

const scenes = ['river', 'none'];

/**
 * @summary The end of the page: a river, and who wrote, arranged, drew and checked it.
 * @zh 结尾的风景和来源、整理、制图
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The credits: text, or paragraphs.
 *
 * @csspart text - The credits.
 */
export class WrCredits extends WrElement {
  static override styles = [WrElement.styles, styles];

  /** The picture above the text: `river` or `none`. */
  @property({reflect: true, useDefault: true}) scene: 'river' | 'none' = 'river';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'scene', scenes);
  }

  override render(): TemplateResult {
    const scenic = this.scene !== 'none';
    return html`<footer class=${scenic ? 'scenic' : 'plain'}>
      ${scenic ? farShore() : nothing}
      <div class="water">
        ${scenic ? onWater() : nothing}
        <div class="text" part="text"><slot></slot></div>
      </div>
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-credits': WrCredits;
  }
}
