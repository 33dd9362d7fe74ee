import {html, isServer, nothing, type TemplateResult} from 'lit';
import {ContentController, renderLabel} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {prose} from '../shared/prose.js';
import {styles} from './lockup.styles.js';

/**
 * @summary Parallel phrases of two and two characters side by side, the second half large: 协商提质、提案提效.
 * @zh 并列四字短语：前两字小、后两字大
 * @status experimental
 * @since 0.2.0
 *
 * Two to five members are drawn so; any other text is set as a line.
 *
 * @slot - The phrases as the report has them, joined by 、 or ，.
 * @slot note - Words below.
 *
 * @csspart member - One phrase.
 */
export class WrLockup extends WrElement {
  static override styles = [WrElement.styles, styles];

  protected override readonly documentStyles = [prose];

  private readonly content = new ContentController(this);

  override render(): TemplateResult {
    const {text, simple, runs} = this.content;
    const members = simple ? membersOf(text) : undefined;
    if (simple && !text && !isServer) return html`<slot name="note"></slot>`;
    return html`<div class="lockup ${members ? '' : 'line'}">
        ${
          members
            ? members.map(
                ([first, second, mark]) =>
                  html`<span class="member" part="member"
                    ><span class="first">${first}</span
                    ><span class="second">${second}</span
                    >${mark ? html`<span class="unseen">${mark}</span>` : nothing}</span
                  >`,
              )
            : simple && text
              ? renderLabel(runs)
              : html`<slot></slot>`
        }
      </div>
      <slot name="note"></slot>`;
  }
}

/** Two to five phrases of four Chinese characters, each with the mark behind it. */
function membersOf(text: string): [first: string, second: string, mark: string][] | undefined {
  const phrases = [...text.matchAll(/([^、，。；]+)([、，。；]?)/g)];
  if (phrases.length < 2 || phrases.length > 5) return undefined;
  if (!phrases.every(([, phrase = '']) => /^\p{Script=Han}{4}$/u.test(phrase.trim()))) return undefined;
  return phrases.map(([, phrase = '', mark = '']) => {
    const characters = [...phrase.trim()];
    return [characters.slice(0, 2).join(''), characters.slice(2).join(''), mark];
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-lockup': WrLockup;
  }
}
