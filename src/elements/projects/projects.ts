import {shownElements} from '../../markup/visible-text.js';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ChildrenController, problemsOf} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {optional} from '../shared/optional.js';
import {PlacementsController} from '../shared/placement.js';
import {branchBlossom, branchTrunk} from '../shared/scenery/index.js';
import {styleMap} from '../shared/style-map.js';
import {styles} from './projects.styles.js';

/** Every third knot of the branch is in blossom. */
const knots = 3;

/**
 * @summary Numbered projects, such as 民生实事: a numeral, what is done, and how much of it.
 * @zh 编号的民生实事卡片；branch 为花枝
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

  /** `branch`: the cards stand on both sides of a branch in blossom, each numeral on the colour of its subject. */
  @property({reflect: true, converter: optional}) layout?: 'branch' = undefined;

  constructor() {
    super();
    new PlacementsController<'wr-card'>(this, () =>
      this.cards.map((card, i) => [
        card,
        {
          layout: this.isBranch ? 'branch' : 'project',
          ruled: false,
          numeral: String(i + 1),
          ...(this.isBranch && {side: i % 2 ? 'end' : 'start'}),
        },
      ]),
    );
  }

  private get isBranch(): boolean {
    return this.layout === 'branch';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'layout', ['branch']);
  }

  private get cards(): Element[] {
    return this.content.value.filter(({localName}) => localName === 'wr-card');
  }

  override render(): TemplateResult {
    const {cards, isBranch} = this;
    const hasFigures = cards.some((card) => card.querySelector('b'));
    return html`<div
      class="projects ${isBranch ? 'branched' : ''}"
      role=${cards.length > 0 ? 'list' : nothing}
      style=${styleMap({'--pitch': isBranch ? `calc(${hasFigures ? 52 : 46}*var(--u))` : undefined})}
    >
      ${isBranch && cards.length > 0 ? this.renderBranch(cards.length) : nothing}<slot></slot>
    </div>`;
  }

  private renderBranch(count: number): TemplateResult {
    const rows = count + 1;
    const blooms = Array.from({length: Math.ceil(count / knots)}, (_, i) => i);
    return html`<div class="trunk" aria-hidden="true">${branchTrunk(rows)}</div>
      ${blooms.map(
        (i) =>
          html`<div
            class="bloom ${i === 0 ? 'first' : i % 2 ? '' : 'end'}"
            style=${styleMap({'--at': ((knots * i - 0.9) / rows).toFixed(3)})}
            aria-hidden="true"
          >
            ${branchBlossom(i)}
          </div>`,
      )}<i class="space" aria-hidden="true"></i>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-projects': WrProjects;
  }
}
