import {joinText} from '../../text/join-text.js';
import {isLaidOut} from '../../markup/visible-text.js';
import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {optional} from '../shared/optional.js';
import {styleMap} from '../shared/style-map.js';
import {placeRow, zeroBars, type ZeroBar} from '../../geometry/zero-bars.js';
import {ChildrenController, unexpectedChildren} from '../shared/children.js';
import {DataController, tilesOf, type DataTile} from '../shared/data.js';
import {renderLabel} from '../shared/content.js';
import {HeadedElement} from '../shared/headed.js';
import {serverView} from '../shared/server-view.js';
import {subjectColor} from '../shared/subject.js';
import {figureWidth, renderFigure} from '../shared/figure.js';
import {boundClass, boundStyles} from '../shared/bounds.styles.js';
import {directionOf} from '../shared/direction.js';
import {figureStyles} from '../shared/figure.styles.js';
import {isTile, readTileRow, slottedRuns, type TileRow} from '../shared/tile-row.js';
import {exactChange} from './change.js';
import {prose} from '../shared/prose.js';
import {styles} from './compare.styles.js';
import {isElement} from '../shared/node.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';
import {percent} from '../shared/css-share.js';

interface CompareContent {
  steps: TileRow[];
  unexpected: Node[];
}

/** The words of a figure as a share of its digits. */
const wordsShare = 0.4;

/**
 * @summary From one figure to another, 由53.2%提高到57.7%: both numbers on one line, both bars on one scale from zero.
 * @zh 由此及彼：两个数同一比例，位次画成位次
 * @status experimental
 * @since 0.1.0
 *
 * Where the labels say that one figure is a fall and the other a growth (由上年下降2.3%转为增长8.5%), their bars lie on two sides
 * of zero. Figures of unlike units share no scale; that is said in words. Places (第9位 → 第7位) are drawn as places, the first at
 * the right. What lies between the two is said by the report, in a note; where it is exact arithmetic in the decimals
 * shown, it is also heard, as a computed number.
 *
 * @slot - Two `wr-metric-tile`s: from, to. The second has the colour of its `subject`.
 * @slot heading - The heading as rich text, in place of the attribute.
 * @slot from-word - A word before the first figure, such as 由; as the words of its tile are.
 * @slot to-word - A word before the second, such as 压缩至.
 * @slot note - Words below, such as the change as the report states it.
 *
 * @csspart heading - What is compared.
 * @csspart label - The words of a figure.
 * @csspart figure - Number and unit.
 * @csspart arrow - What leads from one to the other.
 * @csspart bars - Both bars, or the places.
 * @csspart bar - One bar; its width is the number.
 */
export class WrCompare extends HeadedElement {
  static override styles = [HeadedElement.styles, figureStyles, boundStyles, styles];

  protected override readonly documentStyles = [prose];

  /** What is compared, such as 常住人口城镇化率. */
  @property({reflect: true, useDefault: true}) heading = '';

  /** `bar`: the second figure leads its block, over slim bars; one character, such as 由, stands beside its figure. */
  @property({reflect: true, converter: optional}) layout?: 'arrow' | 'bar' = undefined;

  /** Both figures, in place of tiles inside: `[{label, value, unit}]`. Give a new array for new ones. */
  @property({attribute: false}) data?: readonly DataTile[] = undefined;

  @state() private hasNote = false;

  private readonly content = new ChildrenController<CompareContent>(
    this,
    {steps: [], unexpected: []},
    read,
    problemsOf,
  );

  constructor() {
    super();
    new DataController(this, tilesOf);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.warnUnlessOneOf(changed, 'layout', ['arrow', 'bar']);
  }

  override render(): TemplateResult {
    if (isServer) return serverView(this.heading);
    const {steps} = this.content.value;
    const inline = this.layout === 'bar';
    const widths = steps.map((step) => columnWidth(step, inline));
    const style = styleMap({
      '--from': widths[0] ?? '1',
      '--to': String(Math.max(1, ...widths.slice(1).map(Number))),
    });
    return html`
      ${this.renderHeading()}
      <div class="steps" style=${style} role=${steps.length > 0 ? 'list' : nothing}>
        ${steps.map((step, i) => this.renderStep(step, i))}
      </div>
      ${steps.length > 1 ? this.renderBars() : nothing}
      ${steps.flatMap(({notes}) => notes).map((runs) => html`<div class="note">${renderLabel(runs)}</div>`)}
      <div class="note" ?hidden=${!this.hasNote}>
        <slot name="note" @slotchange=${this.onNoteChange}></slot>
      </div>
    `;
  }

  private renderHeading(): TemplateResult {
    const slot = this.headingSlot(this.heading);
    // A heading without words would be read out as one: only its slot waits for some.
    if (!this.heading.trim() && this.slottedHeading === undefined) return slot;
    return html`<h4 class="heading" part="heading">${slot}</h4>`;
  }

  private renderStep(step: TileRow, i: number): TemplateResult {
    const {steps} = this.content.value;
    const {value, unit, label, phrased} = step;
    const alike = i === 0 || comparable(steps[i - 1]!, step);
    return html`${i > 0 ? renderArrow(alike) : nothing}
      <div
        class="step ${i === 0 ? 'first' : ''} ${isOneCharacter(step) ? 'brief' : ''}"
        style=${colorOf(step)}
        role="listitem"
      >
        <div class="label ${phrased ? 'phrased' : ''}" part="label">${renderLabel(label)}</div>
        <div class="value">
          ${
            value === undefined
              ? nothing
              : value === ''
                ? html`<span class="missing">—</span>`
                : renderFigure(value, unit, wordsShare)
          }${i === steps.length - 1 ? html`<span class="unseen">。</span>` : nothing}
        </div>
      </div>`;
  }

  private renderBars(): TemplateResult | typeof nothing {
    const {steps} = this.content.value;
    const numbers = steps.map(({quantity}) => quantity);
    const [from, to] = numbers;
    if (!from || !to) return nothing;
    if (steps.some((step) => !comparable(steps[0]!, step))) {
      return html`<div class="aside" data-from="">${this.say(words.unlikeUnits)}</div>`;
    }
    const signs = signsOf(steps);
    const change = steps.length === 2 ? exactChange(from, to, signs) : undefined;
    const name = change && this.say(words.difference(change));
    if (isPlace(steps[0]!)) return renderPlaces(from.value, to.value, this.say(words.firstPlace));
    const {zero, bars} = zeroBars(
      numbers.map((quantity, i) => finite(quantity && quantity.value * signs[i]!)),
    );
    return html`<div
      class="bars"
      part="bars"
      role=${name ? 'img' : nothing}
      aria-label=${name ?? nothing}
      aria-hidden=${name ? nothing : 'true'}
      style=${styleMap({'--zero': percent(zero)})}
    >
      ${bars.map((bar, i) => {
        const edge = i > 0 && bar && bars[0] && bars[0].length < bar.length && bars[0].start === bar.start;
        const ends = `${boundClass(numbers[i]?.bound)} ${bar && bar.start < zero ? 'leftward' : ''}`;
        return html`<div class="track">
          ${
            bar && bar.length > 0
              ? html`<div
                  class="bar ${i === 0 ? 'first' : ''} ${ends}"
                  part="bar"
                  style=${placed(bar, steps[i]!)}
                ></div>`
              : nothing
          }${
            edge
              ? html`<div class="edge" style=${styleMap({left: percent(bars[0]!.length + zero)})}></div>`
              : nothing
          }
        </div>`;
      })}
    </div>`;
  }

  private onNoteChange(event: Event): void {
    this.hasNote = (event.target as HTMLSlotElement).assignedElements().some(isLaidOut);
  }
}

/** The arrow between two figures, broken where they cannot be compared. */
function renderArrow(alike: boolean): TemplateResult {
  return html`<div class="arrow ${alike ? '' : 'broken'}" part="arrow" aria-hidden="true"></div>`;
}

/** A row of places, the first at the right, the old one outlined and the new one filled. */
function renderPlaces(from: number, to: number, firstPlace: string): TemplateResult | typeof nothing {
  const row = placeRow(from, to);
  if (!row) return nothing;
  const style = styleMap({
    '--count': String(row.count),
    '--left': percent(Math.min(row.from, row.to)),
    '--span': percent(Math.abs(row.to - row.from)),
  });
  const cells = Array.from({length: row.count}, (_, i) => {
    const place = row.count - i;
    return html`<span class=${place === to ? 'to' : place === from ? 'from' : ''}></span>`;
  });
  return html`<div class="places" part="bars" aria-hidden="true" style=${style}>
      <div class="cells">${cells}</div>
      ${from === to ? nothing : html`<div class="move ${to > from ? 'back' : ''}"></div>`}
    </div>
    ${Math.min(from, to) > 1 ? html`<div class="aside end" data-from="" aria-hidden="true">${firstPlace}</div>` : nothing}`;
}

function read(host: Element): CompareContent {
  const steps: TileRow[] = [];
  const unexpected: Node[] = [];
  for (const child of host.childNodes) {
    if (isElement(child) && child.slot) continue;
    const row = readTileRow(child);
    if (!row) continue;
    if (!isTile(child)) unexpected.push(child);
    steps.push(row);
  }
  for (const [i, slot] of ['from-word', 'to-word'].entries())
    addWord(steps, i, slottedRuns(host, slot).flat());
  return {steps, unexpected};
}

/** Puts a word before the words of a step; where there is no such step, it is one without a figure. */
function addWord(steps: TileRow[], i: number, word: TileRow['label']): void {
  const step = steps[i];
  if (step) step.label.unshift(...word);
  else if (word.length > 0) steps.push({label: word, phrased: false, unit: '', notes: []});
}

/**
 * The width that a step would like: of its figure in em of its digits, or of its label, if that is longer.
 *
 * @param inline whether one character stands beside the figure
 */
function columnWidth(step: TileRow, inline: boolean): string {
  const {value = '', unit, label} = step;
  const {digits, words} = figureWidth(value, unit);
  const characters = label.reduce((sum, {text}) => sum + [...text].length, 0);
  const beside = inline && isOneCharacter(step) ? 0.65 : 0;
  return Math.max(beside + digits + words * wordsShare, 0.4 * Math.min(characters, 10)).toFixed(2);
}

/** A label such as 由, which has room beside its figure. */
const isOneCharacter = ({label}: TileRow): boolean => joinText(label).length === 1;

const colorOf = ({subject}: TileRow): ReturnType<typeof styleMap> =>
  styleMap({'--figure-color': subjectColor(subject)});

const isPlace = ({quantity}: TileRow): boolean => quantity?.before.startsWith('第') === true;

const comparable = (a: TileRow, b: TileRow): boolean =>
  (a.quantity?.unit ?? a.unit) === (b.quantity?.unit ?? b.unit) && isPlace(a) === isPlace(b);

/** Which way each figure goes: a fall and a growth (由下降2.3%转为增长8.5%) lie on two sides of zero. */
function signsOf(steps: readonly TileRow[]): number[] {
  const directions = steps.map(({label}) => directionOf(joinText(label)));
  const allKnown = directions.every((direction) => direction !== undefined);
  return directions.map((direction) => (allKnown ? direction! : 1));
}

const finite = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isFinite(value) ? value : undefined;

/** Held at its right edge where that is nearer: the least width of a small number must not leave the box. */
function placed({start, length}: ZeroBar, {subject}: TileRow): ReturnType<typeof styleMap> {
  const end = start + length;
  return styleMap({
    ...(start < 0.5 ? {left: percent(start)} : {right: percent(1 - end)}),
    width: percent(length),
    '--figure-color': subjectColor(subject),
  });
}

function problemsOf({steps, unexpected}: CompareContent): Words[] {
  const withoutNumber = steps.flatMap(({value, quantity}) => (value && !quantity ? [value] : []));
  return [
    ...unexpectedChildren(unexpected, 'wr-metric-tile'),
    ...withoutNumber.map((value): Words => words.noNumber(value)),
    ...(steps.length === 2 ? [] : [words.figureCount(steps.length)]),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'wr-compare': WrCompare;
  }
}
