import {joinText} from '../../text/join-text.js';
import {html, nothing, type TemplateResult} from 'lit';
import {zeroBars} from '../../geometry/zero-bars.js';
import {shownChildren, shownElements} from '../../markup/visible-text.js';
import type {SignedChange} from '../../text/signed-change.js';
import {changeOf, mark, renderChange, renderSigned} from '../shared/change.js';
import {headingOf, unexpectedChildren} from '../shared/children.js';
import {readRuns, renderLabel} from '../shared/content.js';
import {figureEm, renderFigure} from '../shared/figure.js';
import type {WrElement} from '../shared/element.js';
import {iconSvg} from '../shared/icon.js';
import {isElement} from '../shared/node.js';
import {styleMap} from '../shared/style-map.js';
import {isTile, readTileRow, type TileRow} from '../shared/tile-row.js';
import {emWidth} from '../shared/widths.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';
import {percent} from '../shared/css-share.js';

/** A tile as a row with its change drawn. */
export interface ChangeRow extends TileRow {
  change?: SignedChange;
}

/** What a pair says. */
export interface PairContent {
  heading: string;
  icon?: string;
  rows: ChangeRow[];
  /** The names of children that are no tiles. */
  unexpected: Node[];
}

/** Whether the figure of a row is itself a change, with a mark before it. */
export const isChange = ({change}: ChangeRow): boolean => change !== undefined && !change.figure;

/** Reads a tile, or any other node with words, as a row whose change stands apart from its notes. */
export function readChangeRow(node: Node, slots: readonly string[]): ChangeRow | undefined {
  const row = readTileRow(node, slots);
  if (!row || !isTile(node)) return row;
  const change = changeOf(node);
  // One is drawn; what else was written of it is a note.
  const others = shownElements(node).filter(({slot}) => slot === 'change');
  return {...row, change, notes: [...others.slice(1).map((other) => readRuns(other)), ...row.notes]};
}

export function readPair(host: Element): PairContent {
  const rows: ChangeRow[] = [];
  const unexpected: Node[] = [];
  for (const [child] of shownChildren(host)) {
    if (isElement(child) && child.slot) continue;
    const row = readChangeRow(child, ['aside', 'actual', 'note']);
    if (!row) continue;
    if (!isTile(child)) unexpected.push(child);
    rows.push(row);
  }
  return {heading: headingOf(host), icon: host.getAttribute('icon') ?? undefined, rows, unexpected};
}

/** The words of a figure as a share of its digits. */
const wordsShare = 0.5;
const numberSize = 28;
/** The widths, in em, from which words, bar and figure stand on one line; see the styles. */
const steps = [14, 16, 18, 20, 22, 25, 28];

/** How wide words, a bar that can be read, and figures are side by side, in u. */
function neededWidth(rows: readonly ChangeRow[]): number {
  const most = (width: (row: ChangeRow) => number): number => Math.max(0, ...rows.map(width));
  const label = most(({label: runs}) => 15 * emWidth(joinText(runs)));
  const figure = most(({value, unit}) => (value ? numberSize * figureEm(value, unit, wordsShare) : 0));
  const change = most(({change: its}) => (its?.figure ? 8 + 14 * (1.2 + emWidth(its.figure)) : 0));
  return label + figure + change + 72;
}

/** Two groups of one figure on one scale: a panel with a bar each, from zero. */
export function renderPanel(host: WrElement, pair: PairContent, heading: unknown): TemplateResult {
  const {rows, icon} = pair;
  const picture = iconSvg(host, icon);
  const units = new Set(rows.map(({quantity, unit}) => quantity?.unit ?? unit));
  const numbers = rows.map(({quantity}) =>
    units.size === 1 && quantity && Number.isFinite(quantity.value) ? quantity.value : undefined,
  );
  const {zero, bars} = zeroBars(numbers);
  const needed = neededWidth(rows) / 16;
  const step = steps.find((each) => each >= needed);
  return html`<div class="panel ${step ? `inline-${step}` : ''}">
    ${
      pair.heading || heading
        ? html`<div class="title">
            ${picture ? html`<span class="icon">${picture}</span>` : nothing}${heading}
          </div>`
        : nothing
    }
    <div class="pairs" role=${rows.length > 0 ? 'list' : nothing}>
      ${rows.map((row, i) => {
        const bar = bars[i];
        return html`<div class="pair ${i === 0 ? 'first' : ''}" part="row" role="listitem">
          <div class="group" part="label">${renderLabel(row.label)}</div>
          ${
            bar
              ? html`<div class="track" aria-hidden="true" style=${styleMap({'--zero': percent(zero)})}>
                  <div
                    class="bar"
                    part="bar"
                    style=${styleMap({left: percent(bar.start), width: percent(bar.length)})}
                  ></div>
                </div>`
              : html`<div class="track bare"></div>`
          }
          ${renderNumber(row)}
          <div class="by">${row.change?.figure ? renderChange(row.change) : nothing}</div>
          ${row.notes.map((runs) => html`<div class="remark">${renderLabel(runs)}</div>`)}<span class="unseen"
            >。</span
          >
        </div>`;
      })}
    </div>
  </div>`;
}

function renderNumber(row: ChangeRow): TemplateResult {
  const {value, unit, change} = row;
  if (value === undefined) return html`<div></div>`;
  const own = isChange(row) ? mark(change!.sign) : nothing;
  const figure = value === '' ? html`<span class="missing">—</span>` : renderFigure(value, unit, wordsShare);
  return html`<div
    class="number"
    style=${styleMap({'--width': figureEm(value, unit, wordsShare).toFixed(2)})}
  >
    ${renderSigned(own, figure)}
  </div>`;
}

/** What is wrong with a pair, for its author. */
export function problemsOfPair({rows, unexpected}: PairContent): Words[] {
  const units = new Set(rows.map(({quantity, unit}) => quantity?.unit ?? unit));
  return [
    ...unexpectedChildren(unexpected, 'wr-metric-tile'),
    ...(rows.length === 2 ? [] : [words.figureCount(rows.length)]),
    ...(units.size > 1 ? [words.mixedUnits([...units])] : []),
  ];
}
