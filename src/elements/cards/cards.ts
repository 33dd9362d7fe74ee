import {shownElements} from '../../markup/visible-text.js';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {sharedClause} from '../../text/frame.js';
import {ChildrenController, problemsOf, ownText} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {PlacementsController, type CardsLayout, type Placements} from '../shared/placement.js';
import {styles} from './cards.styles.js';

const layouts: readonly string[] = ['stack', 'trio', 'lockup', 'scene'] satisfies CardsLayout[];

/** The most characters that each text of a card in a trio may have. */
const longestAbreast = 16;

/** The most characters of a card in a trio below its scenery. */
const longestBelowScene = 56;

/**
 * @summary Measures one below the other, three abreast, as four-character lockups beside their text, or with scenes.
 * @zh 举措：上下排列、三栏并列、四字词组、带风景的卡片
 * @status experimental
 * @since 0.1.0
 *
 * Three abreast needs short cards: each with one figure or a text of at most 16 characters. Otherwise, and on narrow
 * pages, the cards are stacked. With scenery they may have 56; on a phone it stands at the left.
 *
 * @slot - `wr-card`s.
 */
export class WrCards extends WrElement {
  static override styles = [WrElement.styles, styles];

  private readonly content = new ChildrenController<Element[]>(this, [], shownElements, (children) =>
    problemsOf(children, 'wr-card'),
  );

  /** `stack`, `trio`, `lockup` or `scene`. */
  @property({reflect: true, useDefault: true}) layout: CardsLayout = 'stack';

  private cards: Element[] = [];

  constructor() {
    super();
    new PlacementsController<'wr-card'>(this, () => this.placements());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'layout', layouts);
    this.cards = this.content.value.filter(({localName}) => localName === 'wr-card');
  }

  override render(): TemplateResult {
    const layout = this.shownLayout;
    const list = layout === 'scene' && this.cards.length > 0;
    return html`<div class="cards ${layout}" role=${list ? 'list' : nothing}><slot></slot></div>`;
  }

  private placements(): (readonly [Element, Placements['wr-card']])[] {
    const layout = this.shownLayout;
    const shared = layout === 'scene' ? sharedClause(this.cards.map(ownText)) : undefined;
    const isDeep = (card: Element): boolean => card.getAttribute('ground') === 'deep';
    const isRuled = (i: number): boolean => i > 0 && !this.cards.slice(i - 1, i + 1).some(isDeep);
    return this.cards.map((card, i) => [card, {layout, ruled: isRuled(i), shared}]);
  }

  private get shownLayout(): CardsLayout {
    if (!layouts.includes(this.layout)) return 'stack';
    return this.layout === 'trio' && !this.cards.every(standsAbreast) ? 'stack' : this.layout;
  }
}

/** Whether a card is short enough for a third of the width: one figure, or a few words. */
function standsAbreast(card: Element): boolean {
  if (card.hasAttribute('scene')) return [...ownText(card)].length <= longestBelowScene;
  const children = shownElements(card).filter((child) => child.localName.startsWith('wr-'));
  const short = (text: string | null): boolean => [...(text ?? '')].length <= longestAbreast;
  const heading = short(card.getAttribute('lead')) && short(card.getAttribute('keyword'));
  if (children.length === 0) return heading && short(ownText(card));
  const [tile] = children;
  return (
    heading &&
    children.length === 1 &&
    tile?.localName === 'wr-metric-tile' &&
    !tile.querySelector(':scope > [slot]') &&
    ownText(card) === '' &&
    short(ownText(tile))
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-cards': WrCards;
  }
}
