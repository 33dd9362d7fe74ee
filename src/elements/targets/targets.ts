import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {styleMap} from '../shared/style-map.js';
import {zeroBars} from '../../geometry/zero-bars.js';
import {ChildrenController, unexpectedChildren} from '../shared/children.js';
import {DataController, tilesOf, type DataTile} from '../shared/data.js';
import {renderLabel} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {serverView} from '../shared/server-view.js';
import {figureEm, renderFigure} from '../shared/figure.js';
import {figurePieces} from '../shared/quantity.js';
import {figureStyles} from '../shared/figure.styles.js';
import {iconSvg} from '../shared/icon.js';
import {readTargets, type Actual, type TargetRow, type TargetsContent} from './rows.js';
import {renderBoard} from './board.js';
import {boardStyles} from './board.styles.js';
import {contoursStyles} from '../shared/contours.styles.js';
import {styles} from './targets.styles.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';
import {percent} from '../shared/css-share.js';

/** The words of a figure as a share of its digits. */
const wordsShare = 0.4;
const layouts = ['list', 'board'];

/**
 * @summary What is to be reached, one row a target: its words at the left, its number at the right, 左右 and 以上 kept.
 * @zh 预期目标：左右、以上原样保留，完成情况列在下方
 * @status experimental
 * @since 0.1.0
 *
 * Where a tile says what was reached, it stands below; if it is one figure of the target's unit, or the completed
 * share, it is drawn as a bar from zero with a mark at the target. A limit (失业率5.5%以内) is nothing to fill: what was
 * reached is a mark on its scale. What went the other way (增长5%, 下降2%) lies beyond zero. Each row has a scale of its own.
 *
 * As a board the first target stands on deep ground, and each of the others has its `subject`'s colour and, in a column of
 * its own, what was reached the year before.
 *
 * @slot - `wr-metric-tile`s: `value` is the target; what has its slot `actual` is what was reached, its slot `note` words
 *   below. A tile without a `value` is a target in words; on a board `b` marks
 *   its goal.
 *
 * @csspart row - One target.
 * @csspart label - Its words.
 * @csspart figure - Its number and unit.
 * @csspart actual - What was reached.
 * @csspart bar - The bar of what was reached.
 * @csspart mark - What was reached on the scale of a limit.
 */
export class WrTargets extends WrElement {
  static override styles = [WrElement.styles, figureStyles, contoursStyles, styles, boardStyles];

  /** `list`, or `board`: a table with what was reached the year before. */
  @property({reflect: true, useDefault: true}) layout: 'list' | 'board' = 'list';

  /** What stands above the targets of a board: 2026年目标. */
  @property({reflect: true, useDefault: true}) to = '';

  /** What stands above what was reached: 2025年实际. Without it the words that all `actual`s have before their figure. */
  @property({reflect: true, useDefault: true}) from = '';

  /** The targets, in place of tiles inside: `[{label, value, unit, actual, note}]`. Give a new array for new ones. */
  @property({attribute: false}) data?: readonly DataTile[] = undefined;

  private readonly content = new ChildrenController<TargetsContent>(
    this,
    {rows: [], unexpected: []},
    readTargets,
    problemsOf,
  );

  constructor() {
    super();
    new DataController(this, tilesOf);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'layout', layouts);
  }

  override render(): TemplateResult {
    if (isServer) return serverView();
    const {rows} = this.content.value;
    if (this.layout === 'board') return renderBoard(this, rows, {to: this.to, from: this.from});
    return html`<div role=${rows.length > 0 ? 'list' : nothing}>
      ${rows.map((row) => this.renderRow(row))}
    </div>`;
  }

  private renderRow(row: TargetRow): TemplateResult {
    const {label, phrased, value, unit, icon, actual, notes} = row;
    const picture = iconSvg(this, icon);
    const plain = value === undefined;
    const figure = plain
      ? nothing
      : html`<div class="value">
          ${value === '' ? html`<span class="missing">—</span>` : renderFigure(value, unit, wordsShare)}
        </div>`;
    return html`<div
      class="row ${plain ? 'plain' : ''} ${picture ? 'pictured' : ''}"
      style=${styleMap({'--width': widthOf(row)})}
      part="row"
      role="listitem"
    >
      ${picture ? html`<span class="icon">${picture}</span>` : nothing}
      <div class="label ${phrased ? 'phrased' : ''}" part="label">${renderLabel(label)}</div>
      ${figure} ${actual ? renderActual(actual) : nothing}
      ${notes.map((runs) => html`<div class="note">${renderLabel(runs)}</div>`)}<span class="unseen">。</span>
    </div>`;
  }
}

function renderActual(actual: Actual): TemplateResult {
  return html`<div class="actual" part="actual">
      <span class="unseen">，</span>${actual.runs.map(({text, strong}) =>
        strong
          ? html`<b>${text}</b>`
          : figurePieces(text).map(({text: piece, digits}) =>
              digits ? html`<span class="digits">${piece}</span>` : piece,
            ),
      )}
    </div>
    ${renderScale(actual)}`;
}

/** How far beyond a limit and what was reached its scale goes. */
const beyond = 1.25;

function renderScale({value, target, upper, limit}: Actual): TemplateResult | typeof nothing {
  const numbers = [value, target, upper];
  if (
    value === undefined ||
    target === undefined ||
    !numbers.every((n) => n === undefined || Number.isFinite(n))
  )
    return nothing;
  const far = limit ? beyond * Math.max(value, upper ?? target) : undefined;
  const {zero, bars} = zeroBars([...numbers, far]);
  const [reached, goal, range] = bars;
  const end = (bar: typeof goal): number => (bar && bar.start < zero ? bar.start : zero + (bar?.length ?? 0));
  const at = end(reached);
  const ceiling = end(range ?? goal);
  return html`<div class="scale" aria-hidden="true">
    ${
      limit === 'strict'
        ? html`<div class="beyond" style=${styleMap({left: percent(ceiling)})}></div>`
        : nothing
    }
    ${
      limit
        ? html`<div class="mark" part="mark" style=${styleMap({left: percent(at)})}></div>`
        : html`<div
            class="bar"
            part="bar"
            style=${styleMap({left: percent(reached!.start), width: percent(reached!.length)})}
          ></div>`
    }
    ${zero > 0 ? html`<div class="zero" style=${styleMap({left: percent(zero)})}></div>` : nothing}
    <div class="goal ${range ? 'range' : ''}" style=${goalAt(end(goal), ceiling)}></div>
  </div>`;
}

/** The stroke ends at the target; a range is held between two strokes. */
function goalAt(one: number, other: number): ReturnType<typeof styleMap> {
  const [from, to] = one < other ? [one, other] : [other, one];
  return styleMap(from === to ? {'--to': percent(to)} : {'--to': percent(to), '--span': percent(to - from)});
}

/** The width that a row's figure would like, in em of its digits. */
const widthOf = ({value, unit}: TargetRow): string =>
  Math.max(1, value ? figureEm(value, unit, wordsShare) : 1).toFixed(2);

function problemsOf({rows, unexpected}: TargetsContent): Words[] {
  if (rows.length === 0) return [words.empty('wr-metric-tile')];
  return unexpectedChildren(unexpected, 'wr-metric-tile');
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-targets': WrTargets;
  }
}
