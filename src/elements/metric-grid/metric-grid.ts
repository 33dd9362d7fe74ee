import {shownChildren, shownElements, shownText} from '../../markup/visible-text.js';
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {styleMap} from '../shared/style-map.js';
import {wordsShareOf, type WrMetricTile} from '../metric-tile/metric-tile.js';
import type {WrTally} from '../tally/tally.js';
import {ChildrenController} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {figureEm, figureWidth, type FigureWidth} from '../shared/figure.js';
import {styles} from './metric-grid.styles.js';

/**
 * @summary Metric tiles side by side, their labels, numbers and marks on common lines.
 * @zh 并排的数字，说明、数字、记号各在一线
 * @status experimental
 * @since 0.1.0
 *
 * @slot - `wr-metric-tile`s. One without a `value` is a line of text across the grid.
 */
export class WrMetricGrid extends WrElement {
  static override styles = [WrElement.styles, styles];

  /** How many tiles stand side by side. Without it two; three or four where all are compact, by their figures and labels; one on very narrow pages. */
  @property({type: Number}) columns?: number = undefined;

  private readonly content = new ChildrenController<readonly Element[]>(
    this,
    [],
    (host) => shownElements(host).filter((child) => child.slot === ''),
    problemsOf,
  );

  private widest?: FigureWidth = undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('columns') && this.columns !== undefined && !(this.columns >= 1 && this.columns <= 6)) {
      this.warn(`columns is ${this.columns}; write a number from 1 to 6, or leave it out`);
    }
  }

  override render(): TemplateResult {
    return html`<div class="grid" style=${styleMap({'--columns': String(this.columnCount())})}>
      <slot></slot>
    </div>`;
  }

  protected override updated(): void {
    const figures = this.tiles.filter((tile) => tile.hasAttribute('value'));
    const alone = this.columnCount() === 2 && figures.length % 2 === 1 ? figures.at(-1) : undefined;
    const abreast = figures.filter((tile) => tile !== alone);
    this.widest = widestOf(abreast, this.widest);
    for (const tile of figures) {
      tile.wide = tile === alone;
      tile.widest = tile === alone ? undefined : this.widest;
    }
    this.forgetOthers(figures);
    this.shareScale(abreast);
  }

  private get tiles(): WrMetricTile[] {
    return this.content.value.filter((child): child is WrMetricTile => child.localName === 'wr-metric-tile');
  }

  private columnCount(): number {
    if (this.columns !== undefined && this.columns >= 1) return Math.min(Math.floor(this.columns), 6);
    const {tiles} = this;
    if (tiles.length === 0 || tiles.some((tile) => tile.getAttribute('size') !== 'compact')) {
      return Math.min(2, Math.max(tiles.length, 1));
    }
    const widest = common(tiles).at(-1)?.em ?? 0;
    // The fourth part of a page takes two lines of five characters; more would be torn apart.
    const isLong = widest > 3.2 || tiles.some((tile) => labelLength(tile) > 10);
    return evenColumns(tiles.length, widest > 4.6 ? 2 : isLong ? 3 : 4);
  }

  /** Tallies of ticks that stand side by side are drawn at one pitch: 22 and 19 can be compared by eye. */
  private shareScale(tiles: readonly WrMetricTile[]): void {
    const tallies = tiles.flatMap((tile) => [...tile.querySelectorAll<WrTally>(':scope > wr-tally')]);
    const counts = tallies.map((tally) => Number.parseInt(tally.getAttribute('value') ?? '', 10) || 0);
    const domain = Math.max(0, ...counts);
    for (const tally of tallies) tally.domain = domain;
  }
}

/** How many characters stand in a tile, those of its note and comments not counted. */
function labelLength(tile: Element): number {
  const nodes = shownChildren(tile).filter(([node]) => !(node as Element).slot);
  return nodes.reduce((sum, [node]) => sum + shownText(node).trim().length, 0);
}

/** As many columns as `most`, or one less where that leaves fewer gaps in the last row. */
function evenColumns(count: number, most: number): number {
  if (count <= most) return count;
  const gaps = (columns: number) => (columns - (count % columns)) % columns;
  return most > 2 && gaps(most - 1) < gaps(most) ? most - 1 : most;
}

/** How wide the tiles' figures are, but for those that stand out so far that they had better shrink alone. */
function common(tiles: readonly WrMetricTile[]): {em: number; tile: WrMetricTile}[] {
  const widths = tiles.map((tile) => ({em: emOf(tile), tile})).sort((a, b) => a.em - b.em);
  const middle = widths[Math.floor(widths.length / 2)]?.em ?? 0;
  return widths.filter(({em}) => em <= 1.6 * middle);
}

/** The widest figure; `before` itself where it is as wide, so that no tile draws anew for nothing. */
function widestOf(tiles: readonly WrMetricTile[], before?: FigureWidth): FigureWidth | undefined {
  const widths = common(tiles);
  const widest = widths.find(({em}) => em === widths.at(-1)?.em);
  const width = widest && figureWidth(...figureOf(widest.tile));
  return width && before && width.digits === before.digits && width.words === before.words ? before : width;
}

/** Value and unit by their attributes: a tile may not have been upgraded yet. */
function figureOf(tile: Element): [value: string, unit: string] {
  return [tile.getAttribute('value') ?? '', tile.getAttribute('unit') ?? ''];
}

function emOf(tile: Element): number {
  return figureEm(...figureOf(tile), wordsShareOf(tile.getAttribute('size') ?? 'regular'));
}

function problemsOf(children: readonly Element[]): string[] {
  const others = children.filter(({localName}) => localName !== 'wr-metric-tile');
  return [
    ...others.map(({localName}) => `holds <${localName}>; only <wr-metric-tile> is set on the grid`),
    ...(others.length === children.length ? ['is empty; put <wr-metric-tile>s into it'] : []),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-metric-grid': WrMetricGrid;
  }
}
