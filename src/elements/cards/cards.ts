import {shownElements} from '../../markup/visible-text.js';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {sharedClause} from '../../text/frame.js';
import type {CardsLayout, WrCard} from '../card/card.js';
import {ChildrenController, problemsOf, wordsOf} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {styles} from './cards.styles.js';

const layouts: readonly string[] = ['stack', 'trio', 'lockup', 'scene'] satisfies CardsLayout[];

/** The most characters that each text of a card in a trio may have. */
const longestAbreast = 16;

/**
 * @summary Measures one below the other, three abreast, as four-character lockups beside their text, or with scenes.
 * @zh 举措：上下排列、三栏并列、四字词组、带风景的卡片
 * @status experimental
 * @since 0.1.0
 *
 * Three abreast needs short cards: each with one figure or a text of at most 16 characters. Otherwise, and on narrow
 * pages, the cards are stacked.
 *
 * @slot - `wr-card`s.
 */
export class WrCards extends WrElement {
  static override styles = [WrElement.styles, styles];

  private readonly content = new ChildrenController<Element[]>(this, [], shownElements, (children) =>
    problemsOf(children, 'wr-card'),
  );

  /** `stack`, `trio`, `lockup` or `scene`. */
  @property() layout: CardsLayout = 'stack';

  private cards: WrCard[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.warnUnlessOneOf(changed, 'layout', layouts);
    const isCard = (child: Element): child is WrCard => child.localName === 'wr-card';
    this.cards = this.content.value.filter(isCard);
  }

  override render(): TemplateResult {
    const layout = this.shownLayout;
    const list = layout === 'scene' && this.cards.length > 0;
    return html`<div class="cards ${layout}" role=${list ? 'list' : nothing}><slot></slot></div>`;
  }

  protected override updated(): void {
    const layout = this.shownLayout;
    const shared = layout === 'scene' ? sharedClause(this.cards.map(wordsOf)) : undefined;
    let above: WrCard | undefined;
    for (const card of this.cards) {
      const deep = [above, card].some((one) => one?.getAttribute('ground') === 'deep');
      card.place = {layout, ruled: above !== undefined && !deep, shared};
      above = card;
    }
    this.forgetOthers(this.cards);
  }

  private get shownLayout(): CardsLayout {
    if (!layouts.includes(this.layout)) return 'stack';
    return this.layout === 'trio' && !this.cards.every(standsAbreast) ? 'stack' : this.layout;
  }
}

/** Whether a card is short enough for a third of the width: one figure, or a few words. */
function standsAbreast(card: Element): boolean {
  const children = shownElements(card).filter((child) => child.localName.startsWith('wr-'));
  const short = (text: string | null): boolean => [...(text ?? '')].length <= longestAbreast;
  const heading = short(card.getAttribute('lead')) && short(card.getAttribute('keyword'));
  if (children.length === 0) return heading && short(wordsOf(card));
  const [tile] = children;
  return (
    heading &&
    children.length === 1 &&
    tile?.localName === 'wr-metric-tile' &&
    !tile.querySelector(':scope > [slot]') &&
    wordsOf(card) === '' &&
    short(wordsOf(tile))
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-cards': WrCards;
  }
}
