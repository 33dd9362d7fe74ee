import {shownElements} from '../../markup/visible-text.js';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {fanPath} from '../../geometry/checklist.js';
import {sharedFrame, type SharedFrame} from '../../text/frame.js';
import {comparable} from '../check-item/parts.js';
import {readProgress} from '../check-item/progress.js';
import {ChildrenController, problemsOf} from '../shared/children.js';
import {readRuns} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {PlacementsController, type Placements} from '../shared/placement.js';
import {styles} from './progress-checklist.styles.js';

/** More items than this do not gather in one capsule: its lines would run past each other. */
const mostShared = 12;

/**
 * @summary Parallel tasks with a tick or their progress; the words that all share are drawn once.
 * @zh 打钩的清单，各项共有的词只画一次
 * @status experimental
 * @since 0.1.0
 *
 * The head and the tail that all items share (聚焦 … 献智出力, each of 2–4 characters) stand in a capsule on either side;
 * every item keeps its full sentence for who hears the page. Where the items share no such frame, where one has a
 * progress, or where there are more than 12, each item is set in full.
 *
 * @slot - `wr-check-item`s.
 *
 * @csspart capsule - The shared words at either side.
 * @csspart fan - The lines from a capsule to the items.
 */
export class WrProgressChecklist extends WrElement {
  static override styles = [WrElement.styles, styles];

  private readonly content = new ChildrenController<Element[]>(this, [], shownElements, (children) =>
    problemsOf(children, 'wr-check-item'),
  );

  /** `shared` draws the words that all items share once, beside them; `inline` leaves them in each item. */
  @property({reflect: true, useDefault: true}) frame: 'shared' | 'inline' = 'shared';

  private items: Element[] = [];
  private layout: Placements['wr-check-item'] = {frame: 'inline', percentLength: 0};

  constructor() {
    super();
    new PlacementsController<'wr-check-item'>(this, () => this.items.map((item) => [item, this.layout]));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'frame', ['shared', 'inline']);
    const children = this.content.value;
    this.items = children.filter(({localName}) => localName === 'wr-check-item');
    this.layout = this.findLayout(children.length > this.items.length);
  }

  override render(): TemplateResult {
    const {frame, shared} = this.layout;
    if (frame !== 'shared' || !shared) return html`<div class="items inline">${this.renderList()}</div>`;
    return html`<div class="fans">
      ${this.renderCapsule('head', shared)}${this.renderFan('left')}
      <div class="items">${this.renderList()}</div>
      ${this.renderFan('right')}${this.renderCapsule('tail', shared)}
    </div>`;
  }

  private findLayout(hasOthers: boolean): Placements['wr-check-item'] {
    const shared = sharedFrame(this.items.map((item) => comparable(readRuns(item))));
    const percentLength = Math.max(0, ...this.items.map((item) => progressLength(item)));
    const gathers = shared && !hasOthers && percentLength === 0 && this.items.length <= mostShared;
    return {frame: gathers && this.frame !== 'inline' ? 'shared' : 'inline', shared, percentLength};
  }

  private renderList(): TemplateResult {
    return html`<div class="list" role=${this.items.length > 0 ? 'list' : nothing}><slot></slot></div>`;
  }

  private renderCapsule(side: keyof SharedFrame, shared: SharedFrame): TemplateResult {
    return html`<div class="capsule ${side}" part="capsule" aria-hidden="true">
      <span>${shared[side]}</span>
    </div>`;
  }

  private renderFan(side: 'left' | 'right'): TemplateResult {
    return html`<svg
      class="fan"
      part="fan"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d=${fanPath(this.items.length, side)} />
    </svg>`;
  }
}

/** How many characters an item's progress has, read before the item itself may know. */
function progressLength(item: Element): number {
  const {text, value} = readProgress(item.getAttribute('progress'));
  return value === undefined ? 0 : text.length;
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-progress-checklist': WrProgressChecklist;
  }
}
