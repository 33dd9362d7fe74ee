import {shownChildren, shownElements, shownText} from '../../markup/visible-text.js';
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {optional} from '../shared/optional.js';
import {styleMap} from '../shared/style-map.js';
import {wordsShareOf} from '../metric-tile/metric-tile.js';
import {ChildrenController, problemsOf} from '../shared/children.js';
import {WrElement} from '../shared/element.js';
import {figureEm, figureWidth, type FigureWidth} from '../shared/figure.js';
import {PlacementsController, type Placements} from '../shared/placement.js';
import {readFigure} from '../shared/quantity.js';
import {styles} from './metric-grid.styles.js';
import * as words from '../shared/words.js';

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
  @property({type: Number, reflect: true, converter: optional}) columns?: number = undefined;

  /** `lead`: two figures that stand out, with their marks below and a rule between. */
  @property({reflect: true, converter: optional}) layout?: 'lead' = undefined;

  private readonly content = new ChildrenController<readonly Element[]>(
    this,
    [],
    (host) => shownElements(host).filter((child) => child.slot === ''),
    (children) => problemsOf(children, 'wr-metric-tile'),
  );

  constructor() {
    super();
    new PlacementsController<'wr-metric-tile'>(this, () => this.tilePlacements());
    new PlacementsController<'wr-tally'>(this, () => this.tallyPlacements());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {columns} = this;
    this.warnUnlessOneOf(changed, 'layout', ['lead']);
    if (changed.has('columns') && columns !== undefined && !(columns >= 1 && columns <= 6))
      this.warn(words.outOfRange('columns', columns, 1, 6));
  }

  override render(): TemplateResult {
    const isEven = this.columnCount() === 2 && this.tiles.length % 2 === 0;
    const lead = this.layout === 'lead' && isEven ? 'lead' : '';
    return html`<div class="grid ${lead}" style=${styleMap({'--columns': String(this.columnCount())})}>
      <slot></slot>
    </div>`;
  }

  private get tiles(): Element[] {
    return this.content.value.filter(({localName}) => localName === 'wr-metric-tile');
  }

  /** The figures in runs: a line of text between them begins a new row. */
  private get runs(): Element[][] {
    const runs: Element[][] = [[]];
    for (const tile of this.tiles)
      if (tile.hasAttribute('value')) runs.at(-1)!.push(tile);
      else runs.push([]);
    return runs;
  }

  /** The figures that stand side by side: all but one that has a row to itself. */
  private get abreast(): Element[] {
    const isPair = this.columnCount() === 2;
    return this.runs.flatMap((run) => (isPair && run.length % 2 === 1 ? run.slice(0, -1) : run));
  }

  /** No row ends in an empty cell: the last figure of a run takes what its row has left, here and on a phone. */
  private tilePlacements(): (readonly [Element, Placements['wr-metric-tile']])[] {
    const columns = this.columnCount();
    const abreast = new Set(this.abreast);
    const widest = widestOf([...abreast]);
    return this.runs.flatMap((run) =>
      run.map((tile, i) => {
        if (!abreast.has(tile)) return [tile, {wide: true}] as const;
        const isLast = columns > 2 && i === run.length - 1;
        const cells = isLast ? columns - (i % columns) : 1;
        return [tile, {wide: false, widest, cells, lone: isLast && i % 2 === 0}] as const;
      }),
    );
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
  private tallyPlacements(): (readonly [Element, Placements['wr-tally']])[] {
    const tallies = this.abreast.flatMap((tile) => [
      ...tile.querySelectorAll(':scope > wr-tally:not([mark="rate"])'),
    ]);
    const counts = tallies.map((tally) => readFigure(tally.getAttribute('value') ?? '').quantity?.value ?? 0);
    const domain = Math.max(0, ...counts);
    return tallies.map((tally) => [tally, {domain}]);
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
function common(tiles: readonly Element[]): {em: number; tile: Element}[] {
  const widths = tiles.map((tile) => ({em: emOf(tile), tile})).sort((a, b) => a.em - b.em);
  const middle = widths[Math.floor(widths.length / 2)]?.em ?? 0;
  return widths.filter(({em}) => em <= 1.6 * middle);
}

function widestOf(tiles: readonly Element[]): FigureWidth | undefined {
  const widths = common(tiles);
  const widest = widths.find(({em}) => em === widths.at(-1)?.em);
  return widest && figureWidth(...figureOf(widest.tile));
}

/** Value and unit by their attributes: a tile may not have been upgraded yet. */
function figureOf(tile: Element): [value: string, unit: string] {
  return [tile.getAttribute('value') ?? '', tile.getAttribute('unit') ?? ''];
}

function emOf(tile: Element): number {
  return figureEm(...figureOf(tile), wordsShareOf(tile.getAttribute('size') ?? 'regular'));
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-metric-grid': WrMetricGrid;
  }
}
