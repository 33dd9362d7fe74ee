import {html, isServer, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {hasDigits, renderLarge} from '../shared/clauses.js';
import {ContentController, renderLabel, renderPhrase} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {figureStyles} from '../shared/figure.styles.js';
import {loadNumerals} from '../shared/load-numerals.js';
import {PlacementController} from '../shared/placement.js';
import {petalGlyph} from '../shared/scenery/index.js';
import {prose} from '../shared/prose.js';
import {styles} from './act.styles.js';
import {actSentence, markOutcome} from './sentence.js';

/** Acts of at most so many characters stand two abreast, and their lines end between words. */
export const longestAbreast = 32;

/** An outcome up to this long stays on one line. */
const longestUnbroken = 8;

/**
 * @summary One of several parallel acts: its key phrase large, what it leads to emphasised.
 * @zh 其中一个：关键词放大，成效突出
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The act's full sentence. Where it begins with the key phrase, or with a word or two before it, these are set
 *   large above the rest.
 *
 * @csspart figure - Number and unit of a figure in `b`, which is set large.
 * @csspart head - The lead word and the key phrase.
 */
export class WrAct extends WrElement {
  static override styles = [WrElement.styles, figureStyles, styles];

  protected override readonly documentStyles = [prose];

  /** The key phrase, as it stands in the sentence: 稳进增效. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** What the act leads to, as it stands in the sentence: 更强担当. */
  @property({reflect: true, useDefault: true}) outcome = '';

  private readonly placement = new PlacementController<'wr-act'>(this);

  private readonly content = new ContentController(this);

  override connectedCallback(): void {
    loadNumerals();
    super.connectedCallback();
  }

  override render(): TemplateResult {
    const {index, count} = this.placement.value ?? {index: -1, count: 0};
    const listed = this.parentElement?.localName === 'wr-new-acts';
    return html`<div class="item ${index < 0 ? 'alone' : ''}" role=${listed ? 'listitem' : nothing}>
      ${index < 0 ? nothing : html`<span>${petalGlyph(index, count)}</span>`}
      <div>${this.content.simple && !isServer ? this.renderSentence() : this.renderWhole()}</div>
    </div>`;
  }

  private renderSentence(): TemplateResult {
    const {lead, key, within, joint, rest} = actSentence(this.content.runs, this.heading.trim());
    // A key that the sentence says further on is drawn once more, but heard once.
    const repeated = !within && key && this.content.text.includes(key);
    const isShort = this.content.text.length <= longestAbreast;
    const text = markOutcome(rest, this.outcome.trim()).map(({text: words, strong, outcome}) =>
      outcome
        ? html`<b class="outcome ${words.length <= longestUnbroken ? 'keep' : ''}">${renderPhrase(words)}</b>`
        : strong
          ? hasDigits(words)
            ? renderLarge(words)
            : html`<b>${words}</b>`
          : isShort
            ? renderLabel([{text: words, strong}])
            : words,
    );
    return html` ${
        key
          ? html`<p class="head" part="head" aria-hidden=${repeated ? 'true' : nothing}>
              ${lead ? html`<span class="lead">${lead}</span>` : nothing}<span class="key">${key}</span
              >${joint ? html`<span class="unseen">${joint}</span>` : nothing}
            </p>`
          : nothing
      }
      <p class="text">${text}</p>`;
  }

  /** Text with links or elements in it stays as the author wrote it. */
  private renderWhole(): TemplateResult {
    const heard = this.content.text.includes(this.heading);
    return html`${
        this.heading
          ? html`<p class="head" part="head" aria-hidden=${heard ? 'true' : nothing}>
              <span class="key">${renderPhrase(this.heading)}</span>
            </p>`
          : nothing
      }
      <div class="text"><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-act': WrAct;
  }
}
