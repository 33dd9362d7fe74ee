import {shownElements} from '../../markup/visible-text.js';
import {html, nothing, type TemplateResult} from 'lit';
import {ChildrenController, problemsOf} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {PlacementsController} from '../shared/placement.js';
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

  constructor() {
    super();
    new PlacementsController<'wr-card'>(this, () =>
      this.cards.map((card, i) => [card, {layout: 'project', ruled: false, numeral: String(i + 1)}]),
    );
  }

  private get cards(): Element[] {
    return this.content.value.filter(({localName}) => localName === 'wr-card');
  }

  override render(): TemplateResult {
    return html`<div class="projects" role=${this.cards.length > 0 ? 'list' : nothing}><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-projects': WrProjects;
  }
}
