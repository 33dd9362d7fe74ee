import {html, isServer, nothing, type TemplateResult} from 'lit';
import {styleMap} from '../shared/style-map.js';
import {zeroBars} from '../../geometry/zero-bars.js';
import {ChildrenController} from '../shared/children.js';
import {renderRuns} from '../shared/content.js';
import {WrElement} from '../shared/element.js';
import {serverView} from '../shared/server-view.js';
import {figureEm, renderFigure} from '../shared/figure.js';
import {figurePieces} from '../shared/quantity.js';
import {figureStyles} from '../shared/figure.styles.js';
import {iconSvg} from '../shared/icon.js';
import {readTargets, type Actual, type TargetRow, type TargetsContent} from './rows.js';
import {styles} from './targets.styles.js';

/** The words of a figure as a share of its digits. */
const wordsShare = 0.4;

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
 * @slot - `wr-metric-tile`s: `value` is the target; what has its slot `actual` is what was reached, its slot `note` words
 *   below. A tile without a `value` is a target in words.
 *
 * @csspart row - One target.
 * @csspart label - Its words.
 * @csspart figure - Its number and unit.
 * @csspart actual - What was reached.
 * @csspart bar - The bar of what was reached.
 * @csspart mark - What was reached on the scale of a limit.
 */
export class WrTargets extends WrElement {
  static override styles = [WrElement.styles, figureStyles, styles];

  private readonly content = new ChildrenController<TargetsContent>(
    this,
    {rows: [], strangers: []},
    readTargets,
    problemsOf,
  );

  override render(): TemplateResult {
    if (isServer) return serverView();
    const {rows} = this.content.value;
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
      <div class="label ${phrased ? 'phrased' : ''}" part="label">${renderRuns(label)}</div>
      ${figure} ${actual ? renderActual(actual) : nothing}
      ${notes.map((runs) => html`<div class="note">${renderRuns(runs)}</div>`)}<span class="unseen">。</span>
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
const percent = (share: number): string => `${(100 * share).toFixed(4)}%`;

function problemsOf({rows, strangers}: TargetsContent): string[] {
  if (rows.length === 0) return ['is empty; put <wr-metric-tile>s into it'];
  return [...strangers.map((tag) => `holds <${tag}>; write <wr-metric-tile>. It is shown as text`)];
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-targets': WrTargets;
  }
}
