import {joinText} from '../../text/join-text.js';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {flowBars, ribbonPath} from '../../geometry/flow.js';
import {shareParts, type SharePart} from '../../geometry/shares.js';
import {lastDigit} from '../../text/last-digit.js';
import {boundClass} from '../shared/bounds.styles.js';
import {renderLabel} from '../shared/content.js';
import {factor} from '../shared/css-share.js';
import {figureEm, renderFigure} from '../shared/figure.js';
import {fitClass} from '../shared/fit-steps.js';
import {styleMap} from '../shared/style-map.js';
import {subjectColor} from '../shared/subject.js';
import {emWidth} from '../shared/widths.js';
import type {FlowRow} from './rows.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';

/** The number of a row, for its bar; undefined where it has none that can be drawn. */
export type Measure = (row: FlowRow) => number | undefined;

/** What a row draws: a step, or the parts of the step before it. */
interface Step {
  row: FlowRow;
  length: number;
  /** The length of the step before it, where both are of one unit. */
  from?: number;
  /** The step before it is of another unit. */
  turns: boolean;
}
interface Split {
  heading: string;
  rows: FlowRow[];
  /** The length of the step that they are parts of. */
  length: number;
  /** One a row; undefined where they do not add up to their step. */
  parts?: (SharePart | undefined)[];
  /** It stands right below its step. */
  joined: boolean;
}

/** The words of a figure as a share of its digits: of a step, of a part, of a part that is half of the whole. */
const wordsShare = 0.44;
const partWords = 0.66;
const largeWords = 0.5;
/** Colours of parts without a subject, and whether text on them is dark. */
const colors: readonly (readonly [role: string, dark: boolean])[] = [
  ['brand', false],
  ['art-m2', true],
  ['rule-2', true],
  ['brand-2', false],
  ['ink-2', false],
];
/** A shorter part carries no words. */
const shortest = 0.08;
/** A part from here on has its figure larger. */
const large = 0.5;
/** A bar that is shorter leaves no room for words below it up to its end. */
const shortBar = 0.6;

const unitOf = ({quantity, unit}: FlowRow): string => quantity?.unit ?? unit;
/** The rows of a flow with words inside their bars, and what steps are made of as parts of one bar. */
export function layOut(rows: readonly FlowRow[], measure: Measure): (Step | Split)[] {
  const values = rows.map(measure);
  const steps = rows.flatMap((row, i) => (row.split ? [] : [{value: values[i], unit: unitOf(row)}]));
  const bars = flowBars(steps);
  const items: (Step | Split)[] = [];
  let at = 0;
  let whole: {row: FlowRow; value: number | undefined; length: number} | undefined;
  rows.forEach((row, i) => {
    const before = items.at(-1);
    if (!row.split) {
      const {length} = bars[at++]!;
      const isNext = before && 'row' in before && unitOf(before.row) === unitOf(row) && before.length > 0;
      const turns = row.quantity !== undefined && whole !== undefined && unitOf(whole.row) !== unitOf(row);
      items.push({
        row,
        length,
        turns,
        ...(isNext && length > 0 && !row.sibling ? {from: before.length} : {}),
      });
      if (!row.nested) whole = {row, value: values[i], length};
    } else if (row.sibling && before && 'rows' in before) {
      before.rows.push(row);
    } else {
      const joined =
        before !== undefined && 'row' in before && before.row === whole?.row && before.length > 0;
      items.push({heading: row.lead, rows: [row], length: whole?.length || 1, joined});
    }
    const last = items.at(-1)!;
    if ('rows' in last) last.parts = partsOf(last.rows, measure, whole);
  });
  return items;
}

/** The parts of a whole, if they add up to it: counts exactly, per cent within half of one. */
function partsOf(
  rows: readonly FlowRow[],
  measure: Measure,
  whole: {row: FlowRow; value: number | undefined} | undefined,
): (SharePart | undefined)[] | undefined {
  const units = new Set(rows.map(unitOf));
  const [unit = ''] = units;
  const isShare = unit === '%';
  const total = isShare ? 100 : whole && unitOf(whole.row) === unit ? whole.value : undefined;
  const exact = rows.every(({quantity}) => quantity?.bound === 'exact');
  const values = rows.map(measure);
  if (units.size > 1 || !exact || (whole && total === undefined) || !(total === undefined || total > 0))
    return undefined;
  const {parts, fill} = shareParts(values, total, isShare ? 0.5 : lastDigits(rows));
  return fill === 'whole' ? parts : undefined;
}

/** By how much rounded numbers may miss their sum: half of the last digit of each. Counts are exact. */
function lastDigits(rows: readonly FlowRow[]): number {
  return rows.reduce((sum, {quantity}) => {
    if (!quantity || !/[.．]/.test(quantity.digits)) return sum;
    return sum + lastDigit(quantity.digits, quantity.value) / 2;
  }, 0);
}

/** What is wrong with the splits of a flow. */
export const problemsOfSplits = (items: readonly (Step | Split)[]): Words[] =>
  items.flatMap((item) => ('rows' in item && !item.parts ? [words.notSummed(item.heading)] : []));

/** Draws the flow. */
export function renderBars(
  items: readonly (Step | Split)[],
  renderBreak: (row: FlowRow) => TemplateResult,
): TemplateResult {
  return html`<div class="bars" part="rows" role=${items.length > 0 ? 'list' : nothing}>
    ${items.map((item, i) => {
      const stop = html`<span class="unseen">${i === items.length - 1 ? '。' : '，'}</span>`;
      if ('rows' in item) return renderSplit(item, stop);
      return renderStep(item, i === 0, item.turns ? renderBreak(item.row) : nothing, stop);
    })}
  </div>`;
}

function renderStep(
  {row, length, from}: Step,
  first: boolean,
  turn: TemplateResult | typeof nothing,
  stop: TemplateResult,
): TemplateResult {
  const {label, notes, phrased, value, unit, quantity, lead} = row;
  const said = emWidth(lead + joinText(label));
  const noted = notes.reduce((sum, runs) => sum + emWidth(joinText(runs)) + 0.9, 0);
  const figure = emOf(row, wordsShare);
  const inside = fitClass('in', length, [
    36 + 17 * said + 13 * noted + 30 * figure,
    44 + 18 * said + 14 * noted + 36 * figure,
  ]);
  const linked = from !== undefined;
  const style = styleMap({
    '--length': factor(length),
    '--number-em': figure.toFixed(2),
    '--ground': subjectColor(row.subject),
  });
  return html`<div
    class="step ${first ? 'first' : ''} ${linked ? 'linked' : ''} ${inside}"
    role="listitem"
    style=${style}
  >
    ${turn}${linked ? renderRibbon(from, length) : nothing}
    <div class="line">
      ${
        length > 0
          ? html`<div class="beam ${boundClass(quantity?.bound)}" part="bar" aria-hidden="true"></div>`
          : nothing
      }
      <div class="name ${phrased ? 'phrased' : ''}" part="label">
        ${lead ? html`<span class="before">${lead}</span>` : nothing}${renderLabel(label)}${notes.map(
          (runs) => html`<span class="remark"><span class="unseen">，</span>${renderLabel(runs)}</span>`,
        )}
      </div>
      ${
        value === undefined
          ? nothing
          : html`<div class="value">${value ? renderFigure(value, unit, wordsShare) : renderMissing()}</div>`
      }${stop}
    </div>
  </div>`;
}

function renderRibbon(from: number, to: number): TemplateResult {
  return html`<svg
    class="band"
    part="ribbon"
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<path d=${ribbonPath(from, to)}></path>`}
  </svg>`;
}

function renderSplit({heading, rows, parts, length, joined}: Split, stop: TemplateResult): TemplateResult {
  const isJoined = joined && parts !== undefined;
  return html`<div
    class="split ${isJoined ? 'joined' : ''}"
    role="listitem"
    style=${styleMap({'--length': factor(length)})}
  >
    ${
      heading || isJoined
        ? html`<div class="by" part="heading">
            ${heading}${heading ? html`<span class="unseen">：</span>` : nothing}
          </div>`
        : nothing
    }
    <div class="parts ${parts && length >= shortBar ? '' : 'plain'}">
      ${
        parts
          ? html`<div class="whole" aria-hidden="true">
              ${parts.map((part, i) =>
                part
                  ? html`<div class="piece" part="piece" style=${pieceStyle(rows[i]!, part, i)}></div>`
                  : nothing,
              )}
            </div>`
          : nothing
      }
      <div class="legend" role="list">
        ${rows.map((row, i) => renderPart(row, parts?.[i], {i, isLast: i === rows.length - 1, length}))}
      </div>
    </div>
    ${stop}
  </div>`;
}

function pieceStyle({subject}: FlowRow, {start, end}: SharePart, i: number): ReturnType<typeof styleMap> {
  const [role, dark] = colors[i % colors.length]!;
  const own = subjectColor(subject);
  return styleMap({
    '--start': factor(start),
    '--share': factor(end - start),
    '--color': own ?? `var(--wr-${role})`,
    '--on': dark && !own ? 'var(--on-pale)' : 'var(--wr-paper-2)',
  });
}

function renderPart(
  row: FlowRow,
  part: SharePart | undefined,
  {i, isLast, length}: {i: number; isLast: boolean; length: number},
): TemplateResult {
  const {label, value = '', unit, notes} = row;
  const share = part ? part.end - part.start : 0;
  const ratio = share >= large ? largeWords : partWords;
  const width = styleMap({'--number-em': emOf(row, ratio).toFixed(2)});
  const figure = value ? renderFigure(value, unit, ratio) : renderMissing();
  return html`<div
    class="part ${notes.length === 0 ? placeOf(row, share, length) : ''}"
    role="listitem"
    style=${part ? pieceStyle(row, part, i) : nothing}
  >
    <span class="key"></span><span class="name" part="label">${renderLabel(label)}</span>${
      row.value === undefined ? nothing : html`<span class="value" style=${width}>${figure}</span>`
    }${notes.map((runs) => html`<span class="remark">${renderLabel(runs)}</span>`)}${isLast ? nothing : html`<span class="unseen">、</span>`}
  </div>`;
}

/** From which widths the words of a part stand inside it. Two lines are for 2 + 2 characters alone. */
function placeOf(row: FlowRow, share: number, length: number): string {
  const {label, value = ''} = row;
  if (share < shortest) return '';
  const text = joinText(label);
  const isLarge = share >= large;
  const [narrow, wide] = isLarge ? [26, 30] : [21, 22];
  const figure = emOf(row, isLarge ? largeWords : partWords);
  const one = fitClass('one', share * length, [
    18 + Math.max(14 * emWidth(text), narrow * figure),
    22 + Math.max(14 * emWidth(text), wide * figure),
  ]);
  // In the narrow style without the unit.
  const quad = /^\p{Script=Han}{4}$/u.test(text)
    ? fitClass('quad', share * length, [
        8 + Math.max(28, 18 * figureEm(value, '', partWords)),
        12 + Math.max(28, 18 * figure),
      ])
    : '';
  return `${isLarge ? 'large' : ''} ${quad} ${one}`;
}

/** How wide a figure is; a missing one is a dash. */
const emOf = ({value, unit}: FlowRow, ratio: number): number =>
  value === '' ? 1 : figureEm(value ?? '', unit, ratio);

const renderMissing = (): TemplateResult => html`<span class="missing">—</span>`;
