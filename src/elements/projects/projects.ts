import {shownElements} from '../../markup/visible-text.js';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {WrCard} from '../card/card.js';
import {ChildrenController, problemsOf} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {styles} from './projects.styles.js';

/**
 * @summary Numbered projects, such as 民生实事: a numeral, what is done, and how much of it.
 * @zh 编号的民生实事卡片
 * @status experimental
 * @since 0.1.0
 *
 * @slot - `wr-card`s. Each has its place as its numeral, unless it has a `number` of its own.
 */
export class WrProjects extends WrElement {
  static override styles = [WrElement.styles, styles];

  private readonly content = new ChildrenController<Element[]>(this, [], shownElements, (children) =>
    problemsOf(children, 'wr-card'),
  );

  private cards: WrCard[] = [];

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const isCard = (child: Element): child is WrCard => child.localName === 'wr-card';
    this.cards = this.content.value.filter(isCard);
  }

  override render(): TemplateResult {
    return html`<div class="projects" role=${this.cards.length > 0 ? 'list' : nothing}><slot></slot></div>`;
  }

  protected override updated(): void {
    this.cards.forEach((card, i) => {
      card.place = {layout: 'project', ruled: false, numeral: String(i + 1)};
    });
    this.forgetOthers(this.cards);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-projects': WrProjects;
  }
}
