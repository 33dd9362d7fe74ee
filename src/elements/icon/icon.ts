import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {WrElement} from '../shared/element.js';
import {iconSvg} from '../shared/icon.js';
import {styles} from './icon.styles.js';
import * as words from '../shared/words.js';

/**
 * @summary One of the package's line icons, in the colour of the text around it with one accent of gold.
 * @zh 自带的线条图标
 * @status experimental
 * @since 0.1.0
 *
 * @csspart icon - The square that the icon is drawn in.
 *
 * @cssproperty [--wr-icon-size=32u] - Width and height.
 */
export class WrIcon extends WrElement {
  static override styles = [WrElement.styles, styles];

  /**
   * Which icon, by its English or Chinese name: `grain` or `粮食`. Sixteen are always there (`study`, `document`, `pen`,
   * `idea`, `city`, `village`, `landscape`, `compass`, `growth`, `people`, `bridge`, `heart`, `book`, `megaphone`,
   * `handshake`, `shield`); the others come from the art file, from `art/icons/define.js`, or from `registerIcons`.
   */
  @property({reflect: true, useDefault: true}) name = '';

  /** What the icon says, for those who cannot see it. Without it the icon is decoration. */
  @property({reflect: true, useDefault: true}) label = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.name) this.warn(words.noName);
  }

  override render(): TemplateResult {
    return html`<span
      part="icon"
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
      >${iconSvg(this, this.name) ?? nothing}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-icon': WrIcon;
  }
}
