import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {css} from 'lit';
import {u} from '../shared/base.styles.js';
import {HeadedElement} from '../shared/headed.js';
import {prose} from '../shared/prose.js';

/**
 * @summary A sentence that stands for all, set large: 总体要求.
 * @zh 总体要求：一句话放大
 * @status experimental
 * @since 0.2.0
 *
 * @slot - The sentence, of at most three lines; `b` marks what it comes to, `br` where a line ends.
 * @slot heading - The heading as rich text, in place of the attribute.
 *
 * @csspart heading - The heading.
 */
export class WrStatement extends HeadedElement {
  static override styles = [
    HeadedElement.styles,
    css`
      .heading {
        justify-self: start;
        width: fit-content;
        max-width: 100%;
        margin-block-end: ${u(16)};
        padding: ${u(5)} ${u(14)} ${u(6)};
        background: var(--wr-brand);
        color: var(--wr-paper-2);
        font: 700 ${u(17)} / 1.4 var(--wr-serif);
        break-after: avoid;
        print-color-adjust: exact;
      }
      .text {
        font: 700 ${u(26)} / 1.44 var(--wr-serif);
        text-wrap: pretty;
      }
      ::slotted(*) {
        margin-block: 0;
      }
      @container (width < 28em) {
        .heading {
          font-size: ${u(16)};
        }
        .text {
          font-size: ${u(20)};
        }
      }
      @media (forced-colors: active) {
        .heading {
          border: 1px solid CanvasText;
          background: Canvas;
          color: CanvasText;
        }
      }
    `,
  ];

  protected override readonly documentStyles = [prose];

  /** What the sentence is: 总体要求. */
  @property({reflect: true, useDefault: true}) heading = '';

  override render(): TemplateResult {
    const slot = this.headingSlot(this.heading);
    const hasWords = this.slottedHeading || this.heading.trim();
    return html`${hasWords ? html`<h4 class="heading" part="heading">${slot}</h4>` : slot}
      <div class="text"><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-statement': WrStatement;
  }
}
