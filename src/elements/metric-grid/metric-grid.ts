import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {styleMap} from 'lit/directives/style-map.js';
import type {WrMetricTile} from '../metric-tile/metric-tile.js';
import type {WrTally} from '../tally/tally.js';
import {ChildrenController} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {styles} from './metric-grid.styles.js';

/**
 * @summary Metric tiles side by side, their labels, numbers and marks on common lines.
 * @status experimental
 * @since 0.1.0
 *
 * @slot - `wr-metric-tile`s. One without a `value` is a line of text across the grid.
 */
export class WrMetricGrid extends WrElement {
  static override styles = [WrElement.styles, styles];

  /** How many tiles stand side by side. Without it two; three or four where all are compact; one on very narrow pages. */
  @property({type: Number}) columns?: number;

  private readonly content = new ChildrenController<readonly Element[]>(this, [], (host) =>
    [...host.children].filter((child) => child.slot === ''),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('columns') && this.columns !== undefined && !(this.columns >= 1 && this.columns <= 6)) {
      this.warn(`columns is ${this.columns}; write a number from 1 to 6, or leave it out`);
    }
    for (const {localName} of this.content.value) {
      if (localName !== 'wr-metric-tile')
        this.warn(`holds <${localName}>; only <wr-metric-tile> is set on the grid`);
    }
    if (this.tiles.length === 0 && !this.content.isLoading)
      this.warn('is empty; put <wr-metric-tile>s into it');
  }

  override render(): TemplateResult {
    return html`<div class="grid" style=${styleMap({'--columns': String(this.columnCount())})}>
      <slot></slot>
    </div>`;
  }

  protected override updated(): void {
    const figures = this.tiles.filter((tile) => tile.hasAttribute('value'));
    const columns = this.columnCount();
    const alone = columns === 2 && figures.length % 2 === 1 ? figures.at(-1) : undefined;
    for (const tile of figures) tile.wide = tile === alone;
    this.shareScale(figures.filter((tile) => tile !== alone));
  }

  private get tiles(): WrMetricTile[] {
    return this.content.value.filter((child): child is WrMetricTile => child.localName === 'wr-metric-tile');
  }

  private columnCount(): number {
    if (this.columns !== undefined && this.columns >= 1) return Math.min(Math.floor(this.columns), 6);
    const compact =
      this.tiles.length > 0 && this.tiles.every((tile) => tile.getAttribute('size') === 'compact');
    return Math.min(compact ? 4 : 2, Math.max(this.tiles.length, 1));
  }

  /** Tallies of ticks that stand side by side are drawn at one pitch: 22 and 19 can be compared by eye. */
  private shareScale(tiles: readonly WrMetricTile[]): void {
    const tallies = tiles.flatMap((tile) => [...tile.querySelectorAll<WrTally>(':scope > wr-tally')]);
    const counts = tallies.map((tally) => Number.parseInt(tally.getAttribute('value') ?? '', 10) || 0);
    const domain = Math.max(0, ...counts);
    for (const tally of tallies) tally.domain = domain;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-metric-grid': WrMetricGrid;
  }
}
