import {joinText} from '../../text/join-text.js';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLabel, type Run} from '../shared/content.js';
import {figureEm, renderFigure} from '../shared/figure.js';
import type {WrElement} from '../shared/element.js';
import {iconSvg} from '../shared/icon.js';
import {partedUnit} from '../shared/quantity.js';
import {watermark} from '../shared/scenery/index.js';
import {styleMap} from '../shared/style-map.js';
import {subjectColor} from '../shared/subject.js';
import {emWidth} from '../shared/widths.js';
import type {Actual, TargetRow} from './rows.js';

/** What stands above the columns of a board. */
export interface BoardHeads {
  /** Above the targets: 2026年目标. */
  to: string;
  /** Above what was reached: 2025年实际. */
  from: string;
}

/** The words of a figure as a share of its digits. */
const share = {hero: 0.29, target: 0.4, actual: 0.6};

/** Units longer than this stand below the label, in characters. */
const longestUnit = 4;

/** Labels longer than this have a line of their own on a phone, in characters. */
const longestLabel = 13;

/** What was reached, as words and one figure; undefined where the words end in none. */
function parted({runs}: Actual): {caption: string; figure: string} | undefined {
  const [, caption = '', figure = ''] =
    /^(.*?)([约近超达]?[-−]?[0-9０-９][0-9０-９.,]*[^0-9０-９，。；、]*)$/.exec(joinText(runs).trim()) ?? [];
  return figure ? {caption: caption.trim(), figure} : undefined;
}

/** A target, the words that bound it apart from the unit. */
function renderTarget(value: string, unit: string, ratio: number): TemplateResult {
  return renderFigure(value, unit, ratio, undefined, (words) => {
    const {unit: counts, bound} = partedUnit(words);
    return bound ? html`${counts}<span class="bound">${bound}</span>` : words;
  });
}

/** Targets as a board: the first on deep ground, the others as rows, each beside what was reached the year before. */
export function renderBoard(host: WrElement, rows: readonly TargetRow[], heads: BoardHeads): TemplateResult {
  const first = rows.findIndex(({value}) => value !== undefined);
  const hero = rows[first];
  const others = rows.filter((_, i) => i !== first);
  const captions = new Set(rows.flatMap(({actual}) => (actual ? (parted(actual)?.caption ?? '') : [])));
  const [caption = ''] = captions;
  const common = captions.size === 1 ? caption : undefined;
  const isCompared = others.some(({actual}) => actual);
  const from = heads.from.trim() || common || '上年实际';
  return html`<div class="board ${isCompared ? 'compared' : ''}" role=${rows.length > 0 ? 'list' : nothing}>
    ${hero ? renderHero(host, hero, from) : nothing}${
      others.length > 0
        ? html`<div class="heads" aria-hidden="true">
              <span data-from="">指标</span
              ><span data-from=${heads.to.trim() ? nothing : ''}>${heads.to.trim() || '目标'}</span
              >${isCompared ? html`<span>${from}</span>` : nothing}
            </div>
            ${others.map((row) => renderRow(host, row, common, isCompared))}`
        : nothing
    }
  </div>`;
}

function renderHero(host: WrElement, row: TargetRow, from: string): TemplateResult {
  const {label, value = '', unit, icon, actual, notes} = row;
  const picture = iconSvg(host, icon);
  const reached = actual && parted(actual);
  return html`<div class="top" part="row" role="listitem">
    <div class="contours" aria-hidden="true">${watermark()}</div>
    <div class="title" part="label">
      ${picture ? html`<span class="icon">${picture}</span>` : nothing}<span>${renderLabel(label)}</span>
    </div>
    <div class="value">${value ? renderTarget(value, unit, share.hero) : '—'}</div>
    ${
      reached
        ? html`<div
            class="beside"
            part="actual"
            style=${besideWidth(reached.caption || from, reached.figure)}
          >
            <span class="unseen">，</span>
            <div class="caption">${reached.caption || from}</div>
            <div class="value">${renderFigure(reached.figure, '', 0.5)}</div>
          </div>`
        : actual
          ? html`<div class="note" part="actual">${renderLabel(actual.runs)}</div>`
          : nothing
    }
    ${notes.map((runs) => html`<div class="note">${renderLabel(runs)}</div>`)}<span class="unseen">。</span>
  </div>`;
}

/** How wide what stands beside the hero would like to be, in u. */
function besideWidth(caption: string, figure: string): ReturnType<typeof styleMap> {
  const width = Math.max(14.5 * Math.min(emWidth(caption), 10), 29 * figureEm(figure, '', 0.5), 48);
  return styleMap({'--width': Math.ceil(width)});
}

function renderRow(
  host: WrElement,
  row: TargetRow,
  common: string | undefined,
  isCompared: boolean,
): TemplateResult {
  const {label, phrased, value, unit, icon, actual, notes, subject} = row;
  const picture = iconSvg(host, icon);
  const {unit: counts, bound} = partedUnit(unit);
  const below = [...counts].length > longestUnit ? counts : '';
  const [words, goal] = value === undefined ? splitGoal(label) : [label, []];
  const isLong = [...joinText(words)].length > longestLabel;
  return html`<div
    class="target ${picture ? 'pictured' : ''} ${below ? 'long-unit' : ''} ${isLong ? 'long-label' : ''}"
    part="row"
    role="listitem"
    style=${styleMap({'--figure-color': subjectColor(subject)})}
  >
    ${picture ? html`<span class="icon">${picture}</span>` : nothing}
    <div
      class="label ${phrased ? 'phrased' : ''} ${value === undefined && goal.length === 0 ? 'whole' : ''}"
      part="label"
    >
      ${renderLabel(words)}
    </div>
    ${
      value === undefined
        ? goal.length > 0
          ? html`<div class="goal-words">${renderLabel(goal)}</div>`
          : nothing
        : html`<div class="value">
            ${value === '' ? html`<span class="missing">—</span>` : renderTarget(value, below ? bound : unit, share.target)}
          </div>`
    }
    ${below ? html`<div class="unit">${below}</div>` : nothing}
    ${!isCompared || (value === undefined && !actual) ? nothing : renderReached(actual, below, common)}
    ${notes.map((runs) => html`<div class="note">${renderLabel(runs)}</div>`)}<span class="unseen">。</span>
  </div>`;
}

/** In a target of words alone what is emphasised is the goal. */
function splitGoal(label: readonly Run[]): [words: Run[], goal: Run[]] {
  const at = label.findIndex(({strong}) => strong);
  if (at < 1) return [[...label], []];
  return [label.slice(0, at), label.slice(at).map((run) => ({...run, strong: false}))];
}

function renderReached(
  actual: Actual | undefined,
  below: string,
  common: string | undefined,
): TemplateResult {
  if (!actual) return html`<div class="reached"><span class="missing" aria-hidden="true">—</span></div>`;
  const its = parted(actual);
  if (!its)
    return html`<div class="reached words" part="actual">
      <span class="unseen">，</span>${renderLabel(actual.runs)}
    </div>`;
  const isHidden = its.caption === '' || its.caption === common;
  const figure = below && its.figure.endsWith(below) ? its.figure.slice(0, -below.length) : its.figure;
  return html`<div class="reached" part="actual">
    <span class="unseen">，</span>${
      its.caption ? html`<span class=${isHidden ? 'unseen' : 'caption'}>${its.caption}</span>` : nothing
    }${renderFigure(figure, '', share.actual)}${
      figure === its.figure ? nothing : html`<span class="unseen">${below}</span>`
    }
  </div>`;
}
